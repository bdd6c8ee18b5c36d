import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { engageTitle, needNone, needTitle } from '../../../figure/index.ts';
import { Brief } from '../../brief/later.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { BetweenLevers } from '../levers.tsx';
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
      <RunState session={session} />
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
      <RunState session={session} />
    </header>
  );
}

/** A run that takes no longer is not spoken of. */
const unspokenMilliseconds = 300;

/** How far the run is; what is rough, or of inputs before, says so. */
function RunState({ session }: { session: Session }): JSX.Element {
  const { raid: shield } = session.shield;
  const run = shield.run.value;
  const shown = shield.answer.value;
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (run.at !== 'work') return undefined;
    const waiting = setTimeout(() => setLate(true), unspokenMilliseconds);
    return () => clearTimeout(waiting);
  }, [run.at]);
  const over = run.at === 'stopped' || run.at === 'failed';
  return (
    <div class="state">
      {shown?.answer.rough ? (
        <span class="rough">{t('desk.rough', { n: shown.answer.draws, all: shown.answer.all })}</span>
      ) : null}
      {run.at === 'work' && late ? (
        <>
          {shield.old ? <span class="notice-words">{t('assess-screen.of-before')}</span> : null}
          {run.of === 0 ? null : <progress max={run.of} value={run.done} aria-label={t('desk.progress')} />}
          <button type="button" class="key" onClick={() => shield.cancel()}>
            {t('desk.stop')}
          </button>
        </>
      ) : null}
      {over ? (
        <>
          {shown === null ? null : <span class="notice-words">{t(`shield-screen.${run.at}`)}</span>}
          <button type="button" class="key" onClick={() => (session.tries.value += 1)}>
            {t('shield-screen.again')}
          </button>
        </>
      ) : null}
    </div>
  );
}
