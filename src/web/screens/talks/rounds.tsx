import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { pageFrame, TalksLanes } from '../../../figure/index.ts';
import type { Round } from '../../../model/talks/index.ts';
import { alternativeWords, inBoth, movedSentences, party, roundWords } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import { atWritten } from './at.ts';
import { contextOfTalks } from './context.ts';
import { lanesOf, steppedRound } from './lanes.ts';
import type { Lane } from './lanes.ts';
import type { Shown } from './shown.ts';

/** Which round it is as of. */
export function Rounds({ shown }: { shown: Shown }): JSX.Element {
  const { result, session, at } = shown;
  const go = ({ date }: Round): void => session.go({ at: atWritten({ ...at, round: date }) });
  const step = (by: 1 | -1): void => {
    const to = steppedRound(result, by);
    go(to);
    speak(roundWords(to, language.value));
  };
  return (
    <section
      class="parley-rounds"
      aria-label={t('parley.round')}
      onKeyDown={(event) => {
        if (event.key !== '[' && event.key !== ']') return;
        event.preventDefault();
        step(event.key === ']' ? 1 : -1);
      }}
    >
      <fieldset class="pick">
        <legend title={t('parley.round-keys')}>
          {t('parley.round')}
          <span class="heard">{t('parley.round-keys')}</span>
        </legend>
        {result.rounds.map((round) => (
          <RoundKey key={round.date} round={round} now={round.date === result.round.date} go={go} />
        ))}
      </fieldset>
    </section>
  );
}

/** What moved on the text first; what moved of red lines and wants is folded away. */
function Moved({ sentences: [first = '', ...rest] }: { sentences: readonly string[] }): JSX.Element {
  return (
    <>
      <p>{first}</p>
      {rest.length === 0 ? null : (
        <details>
          <summary>{t('parley.moved-more', { n: rest.length })}</summary>
          <ul>
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A filled mark for a round that was held, an empty one for a round that is only planned. */
function RoundKey({ round, now, go }: { round: Round; now: boolean; go: (to: Round) => void }): JSX.Element {
  return (
    <label class={now ? 'key picked' : round.planned ? 'key planned' : 'key'}>
      <input type="radio" name="round" checked={now} disabled={round.planned} onChange={() => go(round)} />
      <span aria-hidden="true">{round.planned ? '○' : '●'}</span>
      <span>{roundWords(round, language.value)}</span>
    </label>
  );
}

/** What moved since the round before, and what each side put forward, bracket by bracket, along all of them. */
export function Lanes({ shown }: { shown: Shown }): JSX.Element {
  const lanes = lanesOf(shown.answer);
  return (
    <div>
      <h2 id="parley-lanes">{t('parley.lanes')}</h2>
      <Moved sentences={movedSentences(shown.result, language.value)} />
      <LanesPicture shown={shown} lanes={lanes} />
    </div>
  );
}

/** Below this width a column for each round leaves no room for words. */
const fewestPixels = 700;

/** What is new at each round as a picture, where there is room for it; everything that was put forward as a table. */
function LanesPicture({ shown, lanes }: { shown: Shown; lanes: readonly Lane[] }): JSX.Element {
  const { ref, width } = useWidth(320);
  const [asked, ask] = useState(false);
  const table = asked || width < fewestPixels;
  const context = { ...contextOfTalks(shown.answer), frame: pageFrame(width), id: 'parley', heard: true } as const;
  return (
    <div ref={ref}>
      {width < fewestPixels ? null : (
        <div class="tools">
          <button type="button" class={asked ? 'key picked' : 'key'} aria-pressed={asked} onClick={() => ask(!asked)}>
            {t('desk.table')}
          </button>
        </div>
      )}
      {table ? (
        <>
          <p class="standing">{t('parley.lanes-about')}</p>
          {lanes.length === 0 ? null : <LaneTable shown={shown} lanes={lanes} />}
        </>
      ) : (
        <div class="chart">
          <TalksLanes result={shown.result} positions={shown.answer.positions} context={context} />
        </div>
      )}
    </div>
  );
}

function LaneTable({ shown, lanes }: { shown: Shown; lanes: readonly Lane[] }): JSX.Element {
  const { rounds, round } = shown.result;
  return (
    <div class="table" tabIndex={0} role="region" aria-labelledby="parley-lanes">
      <table class="lanes">
        <thead>
          <tr>
            <th scope="col">{t('parley.lane')}</th>
            {rounds.map((one) => (
              <th key={one.date} scope="col" {...(one.date === round.date ? { 'aria-current': 'true' as const } : {})}>
                <span aria-hidden="true">{one.planned ? '○ ' : '● '}</span>
                {roundWords(one, language.value)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <LaneRow key={lane.bracket} shown={shown} lane={lane} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LaneRow({ shown, lane }: { shown: Shown; lane: Lane }): JSX.Element {
  return (
    <tr>
      <th scope="row">{inBoth(language.value, lane.title)}</th>
      {lane.stops.map((said, i) => (
        <td key={i} class={said === null ? 'planned' : 'stop'}>
          {said === null ? t('parley.planned') : said.length === 0 ? t('parley.lane-nothing') : null}
          {(said ?? []).map(({ party: who, alternative, moved }) => (
            <p key={who} class={moved ? 'said moved' : 'said'}>
              {t('parley.lane-says', {
                who: party(language.value, who).short,
                words: alternativeWords(shown.result, lane.bracket, alternative, language.value, true),
              })}
              {moved ? <span class="tag">{t('parley.lane-moved')}</span> : null}
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
