import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { inBoth, inspectTitle, party as partyName } from '../../../words/index.ts';
import type { InspectionSeen } from '../../engine/inspection-record.ts';
import { Brief } from '../../brief/later.tsx';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { BetweenLevers } from '../levers.tsx';
import { RunState } from '../run-state.tsx';
import { atOf, atWritten } from './at.ts';
import { Beside } from './beside.tsx';
import { Evasion } from './evasion.tsx';
import { HiddenPanel } from './hidden.tsx';
import { Improve } from './improve.tsx';
import { Label } from './label.tsx';
import { SeenPanel } from './picture.tsx';
import { Rests } from './rests.tsx';
import { SchemeChoices, SchemePanel } from './scheme.tsx';
import type { Shown } from './shown.ts';
import { Timings } from './timings.tsx';

/** Would we see it before it matters? */
export function InspectionScreen({ session }: { session: Session }): JSX.Element {
  const { scenario, changed, place } = session.state.value;
  const at = atOf(place.at);
  useEffect(() => {
    session.inspection.left = atWritten(at);
    const opening = session.opening(changed);
    const { beside, ...asked } = at;
    if (opening) session.inspection.scheme.ask({ opening, ...asked });
    session.inspection.beside.ask({ ...beside, wanted: at.target });
  }, [scenario, changed, place.at, session.tries.value]);
  const answer = session.inspection.scheme.answer.value?.answer ?? null;
  return (
    <>
      <BetweenLevers session={session}>
        {answer === null ? <Waiting session={session} /> : null}
        {answer?.ok ? <Answered shown={{ session, at, answer }} /> : null}
        {answer?.ok === false ? (
          <>
            <h1>{t('inspection-screen.question')}</h1>
            <p class="notice-words">{t('inspection-screen.missing', { name: answer.missing })}</p>
            <SchemeChoices session={session} at={at} answer={answer} />
          </>
        ) : null}
      </BetweenLevers>
      <Brief session={session} inputs />
    </>
  );
}

function Waiting({ session }: { session: Session }): JSX.Element {
  const { scheme } = session.inspection;
  const over = scheme.run.value.at === 'failed' || scheme.run.value.at === 'stopped';
  return (
    <>
      <h1>{t('inspection-screen.question')}</h1>
      {over ? null : (
        <p class="first" aria-busy="true">
          {t('inspection-screen.first-run')}
        </p>
      )}
      <RunState session={session} desk={scheme} rough={null} />
    </>
  );
}

function Answered({ shown }: { shown: Shown }): JSX.Element {
  return (
    <>
      <Verdict shown={shown} />
      <SeenPanel shown={shown} />
      <div class="shield-two">
        <SchemePanel shown={shown} />
        <HiddenPanel shown={shown} />
      </div>
      <Timings shown={shown} />
      <Improve shown={shown} />
      <Evasion shown={shown} />
      <Beside session={shown.session} at={shown.at} />
      <Rests shown={shown} />
    </>
  );
}

/** How soon it is seen, and whether that is before it matters; under it what kind of figure that is. */
function Verdict({ shown: { session, answer } }: { shown: Shown }): JSX.Element {
  const title = `${inspectTitle(answer.result, language.value)}.`;
  useSpoken(title, answer.stage === 'rough');
  return (
    <header class="verdict">
      <h1>{title}</h1>
      <p>{whose(answer)}</p>
      <Label />
      <RunState session={session} desk={session.inspection.scheme} rough={answer.stage === 'rough' ? answer : null} />
    </header>
  );
}

/** Agreement, type of visits and who is inspected: the choice stands further down. */
function whose({ schemes, asked, visits }: InspectionSeen): string {
  const head = schemes.find(({ agreement }) => agreement === asked.scheme.agreement)!;
  const words = { agreement: inBoth(language.value, head.title), visits: inBoth(language.value, visits.title) };
  return t('inspection-screen.whose', { ...words, party: partyName(language.value, asked.scheme.party).name });
}

/** Another finding is said once it is there; the same in another language is not another. */
function useSpoken(title: string, rough: boolean): void {
  const before = useRef({ title, code: language.value.code });
  useEffect(() => {
    if (rough) return;
    const { code } = language.value;
    if (before.current.code === code && before.current.title !== title) speak(title);
    before.current = { title, code };
  }, [title, rough]);
}
