import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { useWidth } from '../../controls/width.ts';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Chart } from '../../state/told.ts';
import { ChartPicture } from '../linkage/chart.tsx';
import { ChartTable } from '../linkage/table.tsx';
import { GuessMark } from './guess-mark.tsx';
import type { Guess } from './kept.ts';
import { StripAxis, stripPlot } from './strip.tsx';
import type { Step } from './steps.ts';

/** The real chart of the run, with the guess laid over it; press on it to move the package. */
export function AnswerChart(props: {
  readonly session: Session;
  readonly chart: Chart;
  readonly step?: Step;
  readonly guess: Guess | null;
}): JSX.Element {
  const { session, chart, guess, step } = props;
  const [table, show] = useState(false);
  return (
    <>
      <figure class="picture">
        <ChartPicture
          session={session}
          chart={chart}
          onTable={() => show(!table)}
          over={(plot) => <GuessMark plot={plot} guess={guess} {...(step && { step })} />}
        />
      </figure>
      <div class="tools">
        <button type="button" class="key" aria-pressed={table} onClick={() => show(!table)}>
          {t('desk.table')}
        </button>
      </div>
      {table ? <ChartTable chart={chart} /> : null}
    </>
  );
}

/** The guess and the run on one axis; in words beside it already, so the picture is not read out. */
export function ShareStrip({ guess, run }: { guess: number | null; run: number | null }): JSX.Element {
  const { ref, width } = useWidth(640);
  const at = Math.max(280, width);
  return (
    <div ref={ref} class="chart">
      <p class="axis-words">{t('tour.axis-share')}</p>
      <svg width={at} height="96" aria-hidden="true" focusable="false">
        <StripAxis strip={stripPlot(at)} guess={guess} run={run} />
      </svg>
    </div>
  );
}
