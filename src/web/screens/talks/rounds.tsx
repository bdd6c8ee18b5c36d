import type { JSX } from 'preact';
import type { Round } from '../../../model/talks/index.ts';
import { alternativeWords, inBoth, movedSentences, party, roundWords } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { language, t } from '../../page.ts';
import { atWritten } from './at.ts';
import { lanesOf, steppedRound } from './lanes.ts';
import type { Lane } from './lanes.ts';
import type { Shown } from './shown.ts';

/** Which round it is as of, and what moved until then. */
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
      aria-labelledby="parley-moved"
      onKeyDown={(event) => {
        if (event.key !== '[' && event.key !== ']') return;
        event.preventDefault();
        step(event.key === ']' ? 1 : -1);
      }}
    >
      <fieldset class="pick">
        <legend>{t('parley.round')}</legend>
        {result.rounds.map((round) => (
          <RoundKey key={round.date} round={round} now={round.date === result.round.date} go={go} />
        ))}
      </fieldset>
      <h2 id="parley-moved">{t('parley.moved')}</h2>
      {movedSentences(result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="standing">{t('parley.round-keys')}</p>
    </section>
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

/** What each side put forward, bracket by bracket, along the rounds. */
export function Lanes({ shown }: { shown: Shown }): JSX.Element | null {
  const lanes = lanesOf(shown.answer);
  const { rounds, round } = shown.result;
  if (lanes.length === 0) return null;
  return (
    <section aria-labelledby="parley-lanes">
      <h2 id="parley-lanes">{t('parley.lanes')}</h2>
      <p class="standing">{t('parley.lanes-about')}</p>
      <div class="table" tabIndex={0} role="region" aria-labelledby="parley-lanes">
        <table class="lanes">
          <thead>
            <tr>
              <th scope="col">{t('parley.lane')}</th>
              {rounds.map((one) => (
                <th
                  key={one.date}
                  scope="col"
                  {...(one.date === round.date ? { 'aria-current': 'true' as const } : {})}
                >
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
    </section>
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
                words: alternativeWords(shown.result, lane.bracket, alternative, language.value),
              })}
              {moved ? <span class="tag">{t('parley.lane-moved')}</span> : null}
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
