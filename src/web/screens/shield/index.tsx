import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { engageTitle, needNone, needTitle } from '../../../figure/index.ts';
import { Brief } from '../../brief/later.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { BetweenLevers } from '../levers.tsx';
import { RunState } from '../run-state.tsx';
import { atOf, atWritten } from './at.ts';
import { Doctrines } from './doctrines.tsx';
import { MapPanel } from './map.tsx';
import { NeedPanel } from './need.tsx';
import { OrbitPanel } from './orbit.tsx';
import { RaidPanel } from './raid.tsx';
import { Rests } from './rests.tsx';
import type { Shown } from './shown.ts';

/** How many interceptors are needed, and whose missiles can the shield see? */
export function ShieldScreen({ session }: { session: Session }): JSX.Element {
  const { scenario, changed, place } = session.state.value;
  const at = atOf(place.at);
  useEffect(() => {
    session.shield.left = atWritten(at);
  }, [place.at]);
  useEffect(() => {
    const opening = session.opening(changed);
    if (opening) session.shield.raid.ask({ opening, warheads: at.warheads });
  }, [scenario, changed, at.warheads, session.tries.value]);
  const answer = session.shield.raid.answer.value?.answer ?? null;
  return (
    <>
      <BetweenLevers session={session}>
        {answer ? <Answered shown={{ session, at, answer }} /> : <Waiting session={session} />}
      </BetweenLevers>
      <Brief session={session} inputs />
    </>
  );
}

function Waiting({ session }: { session: Session }): JSX.Element {
  const over = session.shield.raid.run.value.at === 'failed' || session.shield.raid.run.value.at === 'stopped';
  return (
    <>
      <h1>{t('shield-screen.question')}</h1>
      {over ? null : (
        <p class="first" aria-busy="true">
          {t('shield-screen.first-run')}
        </p>
      )}
      <RunState session={session} desk={session.shield.raid} rough={null} />
    </>
  );
}

function Answered({ shown }: { shown: Shown }): JSX.Element {
  return (
    <>
      <Verdict shown={shown} />
      <div class="shield-two">
        <RaidPanel shown={shown} />
        <NeedPanel shown={shown} />
      </div>
      <Doctrines shown={shown} />
      <MapPanel session={shown.session} at={shown.at} />
      <OrbitPanel session={shown.session} at={shown.at} />
      <Rests shown={shown} />
    </>
  );
}

/** The need first, in how many draws there is none, then what this raid would do to this package. */
function Verdict({ shown: { session, answer } }: { shown: Shown }): JSX.Element {
  const { need, raid, draws } = answer;
  const rest = [...needNone(need, draws, language.value), `${engageTitle(raid, language.value)}.`];
  return (
    <header class="verdict">
      <h1>{`${needTitle(need, language.value)}.`}</h1>
      <p>{rest.join(' ')}</p>
      <RunState session={session} desk={session.shield.raid} rough={answer.rough ? answer : null} />
    </header>
  );
}
