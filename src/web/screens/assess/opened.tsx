import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { CellDots, Steps } from '../../../figure/index.ts';
import type { CellAssessment } from '../../../model/scenario/index.ts';
import { exchangeSentence } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Assessment } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { blowSentences, openedTitle } from './words.ts';

/** An opened cell: fifty dots at the medians or in one of five draws, what the blow costs, and the way of the warheads. */
export function OpenedCell(props: {
  readonly session: Session;
  readonly assessed: Assessment;
  readonly cell: CellAssessment;
  readonly width: number;
}): JSX.Element {
  const { assessed, cell, width } = props;
  const { result } = assessed;
  const context = contextOf({ words: assessed.words, stage: 'whole' }, 'opened');
  const half = width >= 640 ? Math.floor((width - 16) / 2) : width;
  return (
    <section class="opened" aria-labelledby="opened-title">
      <h3 id="opened-title">{openedTitle(cell)}</h3>
      <div class={half === width ? 'opened-parts' : 'opened-parts two'}>
        <Luck {...props} width={half} />
        <div>
          <div class="chart">
            <Steps cell={cell} context={{ ...context, id: 'steps' }} draws={result.draws} width={half} />
          </div>
        </div>
      </div>
      {[...blowSentences(result, cell), exchangeSentence(cell, language.value)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

/** The dots, and the way through the draws. */
function Luck(props: {
  readonly session: Session;
  readonly assessed: Assessment;
  readonly cell: CellAssessment;
  readonly width: number;
}): JSX.Element {
  const { session, assessed, cell, width } = props;
  const [at, step] = useState(0);
  const rows = rowsOf(session, assessed, cell);
  const row = rows[Math.min(at, Math.max(0, rows.length - 1))] ?? null;
  const draws = Math.max(0, rows.length - 1);
  const words = (k: number): string =>
    k === 0
      ? t('assess-screen.dots-medians', { n: row?.length ?? 20 })
      : t('assess-screen.dots-draw', { n: row?.length ?? 20, k, all: draws });
  const to = (k: number): void => {
    step(k);
    speak(words(k));
  };
  return (
    <div>
      <p class="standing" aria-busy={row === null}>
        {row === null ? t('assess-screen.dots-running') : words(at)}
      </p>
      <div class="chart">
        <CellDots
          result={assessed.result}
          cell={cell}
          context={contextOf({ words: assessed.words, stage: 'whole' }, 'fifty')}
          width={width}
          named={false}
          {...(row !== null && { quantiles: row })}
        />
      </div>
      <div class="tools">
        <button type="button" class="key" disabled={draws === 0} onClick={() => to((at % draws) + 1)}>
          {t('assess-screen.another')}
        </button>
        {at === 0 ? null : (
          <button type="button" class="key" onClick={() => to(0)}>
            {t('assess-screen.to-medians')}
          </button>
        )}
      </div>
      {assessed.result.draws === 0 ? <p class="standing">{t('assess-screen.no-draws')}</p> : null}
    </div>
  );
}

/** Of this cell: at the medians, then a draw each; none while they are not there for this assessment. */
function rowsOf({ lucky }: Session, assessed: Assessment, cell: CellAssessment): readonly (readonly number[])[] {
  const now = lucky.value;
  const same =
    now !== null && now.scenario === assessed.scenario && now.side === assessed.side && now.today === assessed.today;
  const index = assessed.result.cells.indexOf(cell);
  return same ? now.rows.map((cells) => cells[index]!.leaking) : [];
}
