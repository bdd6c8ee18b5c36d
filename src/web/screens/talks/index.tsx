import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  crossingSentences,
  inBoth,
  named,
  talksLimits,
  talksSubtitle,
  talksTurning,
  talksVerdict,
} from '../../../words/index.ts';
import type { Mine, TalksOpened } from '../../engine/talks-record.ts';
import { Menu } from '../../controls/menu.tsx';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { kindOf } from '../../state/state.ts';
import type { State } from '../../state/state.ts';
import { useLate } from '../run-state.tsx';
import { atOf, atWritten, firstAt } from './at.ts';
import { TalksBrief } from './brief.tsx';
import { dataItems, pictureItems } from './items.ts';
import { RedLines } from './lines.tsx';
import { Missing } from './missing.tsx';
import { ChosenPackage, PackageInFull } from './package.tsx';
import { Packages } from './packages.tsx';
import { Pictures } from './picture.tsx';
import { Lanes, Rounds } from './rounds.tsx';
import { shownOf } from './shown.ts';
import type { Shown } from './shown.ts';
import { NegotiatingText } from './text.tsx';

/** Where is the deal, and who pays for which line? */
export function TalksScreen({ session }: { session: Session }): JSX.Element {
  const { place } = session.state.value;
  const at = atOf(place.at);
  const mine = mineOf(session.state.value);
  useEffect(() => {
    session.talks.left = place.at;
  }, [place.at]);
  useEffect(() => {
    session.talks.ask({ ...at, mine });
  }, [atWritten(at), JSON.stringify(mine), session.tries.value]);
  const answer = session.talks.answer.value?.answer ?? null;
  const of = answer?.asked.talks === at.talks ? answer : null;
  const shown = of?.ok ? shownOf(session, of, at) : null;
  return (
    <>
      <main id="main" class="middle wide parley" aria-busy={of === null}>
        {shown ? (
          <Answered shown={shown} />
        ) : of?.ok === false ? (
          <Missing session={session} answer={of} />
        ) : (
          <Waiting session={session} />
        )}
      </main>
      {shown ? <TalksBrief shown={shown} /> : null}
    </>
  );
}

/** Beliefs and criteria as the reader has changed them; what is agreed is what the talks are about. */
function mineOf({ scenario, changed }: State): Mine | null {
  if (!('id' in scenario)) return null;
  const set = Object.entries(changed.set).filter(([path]) => kindOf(path) !== 'choices');
  if (set.length === 0 && changed.alternative === null) return null;
  return { scenario: scenario.id, alternative: changed.alternative, set };
}

function Waiting({ session }: { session: Session }): JSX.Element {
  return (
    <>
      <h1>{t('parley.title')}</h1>
      {session.talks.run.value.at === 'failed' ? null : <p class="standing">{t('parley.loading')}</p>}
      <RunState session={session} answer={null} />
    </>
  );
}

function Answered({ shown }: { shown: Shown }): JSX.Element {
  const { answer } = shown;
  return (
    <>
      <Verdict shown={shown} />
      <Rounds shown={shown} />
      <div class="parley-two">
        <div class="parley-side">
          <Pictures shown={shown} />
          <ChosenPackage shown={shown} />
        </div>
        <NegotiatingText shown={shown} />
      </div>
      <div class="tools" role="group" aria-label={t('desk.picture-tools')}>
        <Menu label={t('desk.data')} items={dataItems(answer)} />
        <Menu label={t('desk.picture')} items={pictureItems(shown)} />
      </div>
      <PackageInFull shown={shown} />
      <Lanes shown={shown} />
      <RedLines shown={shown} />
      <Packages shown={shown} />
      <HowSure answer={answer} />
    </>
  );
}

/** The verdict first: how many packages cross nobody's red line; else what cannot be kept together, and what to move. */
function Verdict({ shown }: { shown: Shown }): JSX.Element {
  const { answer, session, result } = shown;
  const of = { ...result, chosen: null };
  const [first = '', ...more] = talksVerdict(of, language.value);
  const crossing = crossingSentences(of, language.value);
  const rest = more.filter((sentence) => !crossing.includes(sentence));
  const subject = { scenario: named(language.value, answer.scenario.title), draft: answer.draft.title };
  return (
    <header class="verdict">
      <h1>{first}</h1>
      {rest.length === 0 ? null : <p>{rest.join(' ')}</p>}
      <details>
        <summary>{t('parley.proposals')}</summary>
        {crossing.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      <p class="standing">{talksSubtitle(result, subject, language.value)}</p>
      <Notes shown={shown} />
      <RunState session={session} answer={answer} />
      <Which session={session} answer={answer} />
    </header>
  );
}

/** What a link names and these talks do not have; what the reader has changed. */
function Notes({ shown: { answer, unknown, at, result } }: { shown: Shown }): JSX.Element {
  const { changes } = answer;
  const noRound = at.round !== null && !result.rounds.some(({ date, planned }) => date === at.round && !planned);
  return (
    <>
      {unknown.map(({ bracket: name, alternative: id, known }) => (
        <p key={name} class="notice-words">
          {known ? t('parley.unknown-alternative', { name, id }) : t('parley.unknown-bracket', { name })}
        </p>
      ))}
      {noRound ? <p class="notice-words">{t('parley.no-round', { date: at.round! })}</p> : null}
      {changes === 0 ? null : <p class="standing">{t('parley.mine', { n: changes })}</p>}
    </>
  );
}

/** How far the run is, apart from the rest since it is told often; what is rough says so. */
function RunState({ session, answer }: { session: Session; answer: TalksOpened | null }): JSX.Element {
  const run = session.talks.run.value;
  const late = useLate(run.at === 'work');
  return (
    <div class="state">
      {answer?.rough ? (
        <span class="rough">{t('desk.rough', { n: answer.result.draws, all: answer.draws })}</span>
      ) : null}
      {run.at === 'work' && late ? (
        <>
          {run.of === 0 ? null : (
            <>
              <progress max={run.of} value={run.done} aria-label={t('desk.progress')} />
              <span>{t('parley.running', { done: run.done, of: run.of })}</span>
            </>
          )}
          <button type="button" class="key" onClick={() => session.talks.cancel()}>
            {t('desk.stop')}
          </button>
        </>
      ) : null}
      {run.at === 'stopped' || run.at === 'failed' ? (
        <>
          {answer === null ? null : <span class="notice-words">{t(`parley.${run.at}`)}</span>}
          <button type="button" class="key" onClick={() => (session.tries.value += 1)}>
            {t('parley.again')}
          </button>
        </>
      ) : null}
    </div>
  );
}

/** Other talks of the library, where there are any. */
function Which({ session, answer }: { session: Session; answer: TalksOpened }): JSX.Element | null {
  if (answer.list.length < 2) return null;
  return (
    <label class="parley-which">
      <span>{t('parley.which')}</span>
      <select
        value={answer.result.talks}
        onChange={(event) => session.go({ at: atWritten({ ...firstAt, talks: event.currentTarget.value }) })}
      >
        {answer.list.map(({ id, title }) => (
          <option key={id} value={id}>
            {inBoth(language.value, title)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What would turn it, what was not checked against anything, and what it rests on. */
function HowSure({ answer: { result } }: { answer: TalksOpened }): JSX.Element {
  const sentences = [...talksTurning(result, language.value), ...talksLimits(result, language.value)];
  return (
    <section id="why" aria-labelledby="parley-edge">
      <h2 id="parley-edge">{t('parley.edge')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="source">{t('parley.sources', { list: result.sources.join(', ') })}</p>
    </section>
  );
}
