import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  commandSentence,
  notValidated,
  packageWords,
  shieldNeedSentence,
  waitingSentences,
} from '../../../words/index.ts';
import { Menu } from '../../controls/menu.tsx';
import { Pick } from '../../controls/pick.tsx';
import { Brief } from '../../brief/later.tsx';
import { BetweenLevers } from '../levers.tsx';
import { assessItems, commandOfAssessment } from '../../export/assess-files.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Assessment } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { keyOf, spotOf, spotWritten, worstFirst } from './cells.ts';
import type { Spot } from './cells.ts';
import { CellGrid } from './grid.tsx';
import { Hangs } from './hangs.tsx';
import { AssessTable } from './table.tsx';
import { AssessVerdict } from './verdict.tsx';

/** Quantiles of an opened cell, and the draws that can be stepped through. */
const dots = 50;
const others = 5;

/** Is retaliation assured under this package, and what does it hang on? */
export function AssessScreen({ session }: { session: Session }): JSX.Element {
  const spot = spotOf(session.state.value.place.at);
  useRuns(session, spot.today);
  const assessed = session.assessed.value;
  return (
    <>
      <BetweenLevers session={session}>
        {assessed ? (
          <Middle session={session} assessed={assessed} spot={spot} />
        ) : (
          <>
            <h1>{t('desk.screen-assess')}</h1>
            <p class="first" aria-busy="true">
              {t('assess-screen.first-run')}
            </p>
          </>
        )}
      </BetweenLevers>
      <Brief session={session} inputs />
    </>
  );
}

/** One assessment a change; the day's luck once it is sharp. What is there already is not asked for again. */
function useRuns(session: Session, today: boolean): void {
  const { scenario, changed } = session.state.value;
  const assessed = session.assessed.value;
  const lucky = session.lucky.value;
  const tries = session.tries.value;
  const isNow = (of: Pick<Assessment, 'scenario' | 'side' | 'today'> | null): boolean =>
    of !== null && of.scenario === scenario && of.side === changed && of.today === today;
  useEffect(() => {
    const opening = isNow(assessed) ? null : session.opening(changed);
    if (opening) session.ask('assess', { kind: 'assess', opening, today });
  }, [scenario, changed, today, tries]);
  const sharp = isNow(assessed) && !assessed!.rough;
  useEffect(() => {
    const opening = !sharp || isNow(lucky) ? null : session.opening(changed);
    if (opening) session.ask('luck', { kind: 'luck', opening, today, quantiles: dots, draws: others });
  }, [sharp, scenario, changed, today, tries]);
}

function Middle(props: { session: Session; assessed: Assessment; spot: Spot }): JSX.Element {
  const { session, assessed, spot } = props;
  const [table, show] = useState(false);
  const { result } = assessed;
  const known = result.cells.some((cell) => keyOf(cell) === spot.cell);
  const opened = known ? spot.cell! : keyOf(worstFirst(result.cells)[0]!);
  const go = (to: Partial<Spot>): void => session.go({ at: spotWritten({ ...spot, ...to }) });
  return (
    <>
      <AssessVerdict session={session} assessed={assessed} />
      <div class="assess-tools">
        <Pick
          label={t('assess-screen.which')}
          hideLabel
          value={spot.today ? 'today' : 'package'}
          options={[
            {
              value: 'package',
              words: t('assess-screen.which-package', { package: packageWords(session.package, language.value) }),
            },
            { value: 'today', words: t('assess-screen.which-today') },
          ]}
          onPick={(which) => go({ today: which === 'today' })}
        />
        <div class="tools" role="group" aria-label={t('desk.data')}>
          <button type="button" class={table ? 'key picked' : 'key'} aria-pressed={table} onClick={() => show(!table)}>
            {t('desk.table')}
          </button>
          <Menu label={t('desk.data')} items={assessItems(session, assessed)} />
        </div>
      </div>
      {table ? <AssessTable assessed={assessed} /> : null}
      <CellGrid session={session} assessed={assessed} opened={opened} onOpen={(cell) => go({ cell })} />
      <Hangs session={session} today={spot.today} />
      <Waiting assessed={assessed} />
    </>
  );
}

/** What it costs not to hurry, what the shield needs, what nobody has checked, and what gives the same numbers. */
function Waiting({ assessed }: { assessed: Assessment }): JSX.Element {
  const { result } = assessed;
  const context = contextOf({ words: assessed.words, stage: 'whole' }, 'assess');
  const command = commandSentence(result, context, language.value);
  return (
    <>
      <section aria-labelledby="waiting-title">
        <h2 id="waiting-title">{t('report.waiting')}</h2>
        <ul>
          {waitingSentences(result, context, language.value).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="need-title">
        <h2 id="need-title">{t('assess-screen.shield')}</h2>
        <p>{shieldNeedSentence(result, context, language.value)}</p>
      </section>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">{t('assess-screen.limits')}</h2>
        <ul>
          {[...notValidated(result.draws, context, language.value), ...(command === null ? [] : [command])].map(
            (sentence) => (
              <li key={sentence}>{sentence}</li>
            ),
          )}
        </ul>
        <details>
          <summary>{t('desk.share-command')}</summary>
          <pre class="command" tabIndex={0}>
            {commandOfAssessment(assessed)}
          </pre>
        </details>
      </section>
    </>
  );
}
