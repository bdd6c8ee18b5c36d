import type { JSX } from 'preact';
import { SmallCell } from '../../../figure/index.ts';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { contextOf } from '../../view.ts';
import type { Shown } from './index.tsx';
import { packageSentence, sideLine, sideName } from './words.ts';

/** One side: how far it is from the scenario, its chart in its cell, and what its package comes to. */
export function SideCard(props: { session: Session; shown: Shown; width: number }): JSX.Element {
  const { session, shown, width } = props;
  const { name, side, chart } = shown;
  const titles = (chart?.words ?? session.words.value)?.about.alternatives ?? {};
  return (
    <section class="side-card" aria-labelledby={`side-${name}`}>
      <div class="row spread">
        <h3 id={`side-${name}`}>{sideName(shown)}</h3>
        {name === 'pin-1' || name === 'pin-2' ? <Unpin session={session} index={name === 'pin-1' ? 0 : 1} /> : null}
      </div>
      <p class="standing">{sideLine(side, titles)}</p>
      {chart ? (
        <>
          <div class="chart">
            <SmallCell
              result={chart.result}
              context={contextOf(chart, name)}
              cell={chart.result.cell}
              width={Math.max(160, width - 16)}
              scale={session.state.value.place.scale}
            />
          </div>
          <p>{packageSentence(chart)}</p>
          {chart.stage === 'rough' || chart.stage === 'sharper' ? (
            <p class="rough">
              {t('desk.rough', { n: chart.result.draws, all: mostDraws(session, chart.result.draws) })}
            </p>
          ) : null}
        </>
      ) : (
        <p class="waiting" aria-busy="true">
          {t('compare.running')}
        </p>
      )}
    </section>
  );
}

function mostDraws({ progress, chart }: Session, draws: number): number {
  return Math.max(progress.value?.of ?? 0, chart.value?.result.draws ?? 512, draws);
}

function Unpin({ session, index }: { session: Session; index: number }): JSX.Element {
  const unpin = (): void => {
    const state = session.state.value;
    session.commit({ did: 'unpin' }, { ...state, pinned: state.pinned.filter((_, i) => i !== index) });
  };
  return (
    <button type="button" class="link" onClick={unpin}>
      {t('compare.unpin', { n: index + 1 })}
    </button>
  );
}
