import type { JSX } from 'preact';
import { Tornado } from '../../../figure/index.ts';
import type { TornadoRow } from '../../../figure/index.ts';
import { capital, inputValue, inputWords, turning } from '../../../words/index.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import type { Chart } from '../../state/told.ts';
import { contextOf } from '../../view.ts';

/** Numbers that are shown as bars. */
const most = 3;

/** What would change the verdict: the strongest numbers as bars, then what would turn it, in words. */
export function WhatWouldChange({ chart, bars = most }: { chart: Chart; bars?: number }): JSX.Element {
  const { ref, width } = useWidth(728);
  const { result } = chart;
  const searched = chart.stage === 'searched' || chart.stage === 'whole';
  const context = contextOf(chart, 'why');
  return (
    <section aria-labelledby="why-title" id="why">
      <h2 id="why-title">{t('desk.would-change')}</h2>
      {searched ? (
        <div ref={ref}>
          <div class="chart">
            <Tornado
              rows={tornadoRows(chart, bars)}
              base={baseOf(chart)}
              context={{ id: 'why', language: language.value, draws: Math.min(64, result.draws) }}
              width={Math.max(320, width)}
            />
          </div>
          {turning(result, context, language.value).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : (
        <p ref={ref} class="standing">
          {t('desk.searching')}
        </p>
      )}
    </section>
  );
}

/** The strongest first; none that moves nothing. */
export function tornadoRows({ result, tried }: Chart, most: number): readonly TornadoRow[] {
  const byInput = new Map(tried.map((one) => [one.input, one]));
  return result.matters
    .filter(({ effect }) => effect !== 0)
    .slice(0, most)
    .flatMap(({ input }) => {
      const one = byInput.get(input);
      if (!one) return [];
      const { phrase, kind } = inputWords(input, language.value);
      const end = ({ value, share }: { value: number; share: number }) => ({
        value: inputValue(language.value, kind, value),
        share,
      });
      return [{ phrase: capital(phrase), low: end(one.low), high: end(one.high) }];
    });
}

/** The share of draws in which the package is assured in its cell. */
function baseOf({ result }: Chart): number {
  return result.points[0]?.byCell[result.cell]?.assured?.share ?? 0;
}
