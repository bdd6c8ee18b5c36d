import type { JSX } from 'preact';
import { SmallCell } from '../../../figure/index.ts';
import { capital } from '../../../words/index.ts';
import { useWidth } from '../../controls/width.ts';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { cellNames } from '../cells.ts';
import { cellOf } from './choices.tsx';

const gap = 8;

/** The four cells beside each other on the same scales, never joined; pressing one makes it the large picture. */
export function CellsRow({ session, chart }: { session: Session; chart: Chart }): JSX.Element {
  const { ref, width } = useWidth(728);
  const context = contextOf(chart, 'small');
  const { scale } = session.state.value.place;
  const columns = width >= 640 ? 4 : 2;
  const each = Math.floor((width - (columns - 1) * gap) / columns) - 2;
  const now = cellOf(session);
  return (
    <section aria-labelledby="cells-title">
      <h2 id="cells-title">{t('desk.cells')}</h2>
      <div ref={ref} class={`cells of-${columns}`}>
        {cellNames.map((cell) => (
          <button
            key={cell}
            type="button"
            class={cell === now ? 'cell shown' : 'cell'}
            aria-pressed={cell === now}
            onClick={() => session.set('criteria.retaliation.cell', cell)}
          >
            {chart.result.cells.includes(cell) ? (
              <div class="chart">
                <SmallCell
                  result={chart.result}
                  context={context}
                  cell={cell}
                  width={Math.max(150, each)}
                  scale={scale}
                />
              </div>
            ) : (
              <span class="waiting">
                <strong>{capital(t(`cell.${cell}`))}</strong> {t('desk.cell-waiting')}
              </span>
            )}
          </button>
        ))}
      </div>
    </section>
  );
}
