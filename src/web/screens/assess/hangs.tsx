import type { JSX } from 'preact';
import { capital, inputWords } from '../../../words/index.ts';
import { reach } from '../../controls/reach.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { WhatWouldChange } from '../linkage/why.tsx';

/** Numbers that are shown as bars. */
const bars = 8;

/** What the package hangs on: bars of influence, and from each number a way to its lever. */
export function Hangs({ session, today }: { session: Session; today: boolean }): JSX.Element | null {
  const chart = session.chart.value;
  if (!chart) return null;
  const { scenario, changed } = session.state.value;
  const old = chart.side !== changed || chart.scenario !== scenario;
  const inputs = chart.result.matters.filter(({ effect }) => effect !== 0).slice(0, bars);
  return (
    <>
      <WhatWouldChange chart={chart} bars={bars} />
      <p class="standing">
        {t('assess-screen.hangs', { cell: t(`cell.${chart.result.cell}`) })}{' '}
        {today ? t('assess-screen.hangs-not-today') : ''} {old ? t('assess-screen.of-before') : ''}
      </p>
      {inputs.length === 0 ? null : (
        <nav aria-labelledby="levers-title">
          <h3 id="levers-title">{t('assess-screen.levers')}</h3>
          <ul class="levers">
            {inputs.map(({ input }) => (
              <li key={input}>
                <button type="button" class="link" onClick={() => reach(input)}>
                  {capital(inputWords(input, language.value).phrase)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
