import type { Position, RedLine, Round, TalksResult } from '../model/talks/index.ts';
import {
  alternativeWords,
  bracketTitle,
  capital,
  inBoth,
  party,
  roundWords,
  say,
  type Language,
} from '../words/index.ts';

/** What is new in a side's position on the day of a meeting. */
export interface LaneCell {
  /** `none`: it has stated none yet; `same`: nothing changed; `open`: the meeting is still to come and nothing is known */
  readonly state: 'none' | 'same' | 'new' | 'open';
  readonly proposes: readonly string[];
  readonly lines: readonly string[];
}

export interface Lanes {
  /** in order of dates, the last few */
  readonly rounds: readonly Round[];
  readonly lanes: readonly { readonly party: string; readonly cells: readonly LaneCell[] }[];
}

/** More columns than these leave none wide enough for words. */
const most = 4;

/** Meetings as columns; a lane a side. What came before the first column shown is told in it as a whole. */
export function lanesOf(result: TalksResult, positions: readonly Position[], language: Language): Lanes {
  const rounds = result.rounds.slice(-most);
  const lanes = result.parties.map((name) => {
    const own = positions.filter((one) => one.party === name);
    const held = rounds.map((round) => own.findLast(({ from }) => from <= lastDay(round)) ?? null);
    const cells = held.map((now, i) => cellOf(result, rounds[i]!, now, i === 0 ? null : held[i - 1]!, language));
    return { party: name, cells };
  });
  return { rounds, lanes };
}

/** Of a meeting of which only the month is known, the last day that it may have been. */
function lastDay({ date }: Round): string {
  return date.length === 7 ? `${date}-31` : date;
}

function cellOf(
  result: TalksResult,
  round: Round,
  now: Position | null,
  before: Position | null,
  language: Language,
): LaneCell {
  const empty = { proposes: [], lines: [] };
  if (now === null) return { state: 'none', ...empty };
  if (now === before) return { state: round.planned ? 'open' : 'same', ...empty };
  const cell = { proposes: newProposals(result, now, before, language), lines: newLines(now, before, language) };
  return { state: cell.proposes.length + cell.lines.length === 0 ? 'same' : 'new', ...cell };
}

function newProposals(
  result: TalksResult,
  now: Position,
  before: Position | null,
  language: Language,
): readonly string[] {
  return Object.entries(now.proposes)
    .filter(([name, id]) => before?.proposes[name] !== id)
    .map(([name, id]) => {
      const words = alternativeWords(result, name, id, language, true);
      return capital(say(language, 'talks.chosen', { title: bracketTitle(result, name, language), words }));
    });
}

function newLines({ redLines }: Position, before: Position | null, language: Language): readonly string[] {
  const earlier = before?.redLines ?? [];
  const titled = ({ title }: RedLine): string => inBoth(language, title);
  const told = redLines.flatMap((line) => {
    const old = earlier.find(({ id }) => id === line.id);
    if (old === undefined) return [titled(line)];
    return old.test.text === line.test.text ? [] : [say(language, 'talks.lane-changed', { title: titled(line) })];
  });
  const gone = earlier.filter(({ id }) => !redLines.some((line) => line.id === id));
  return [...told, ...gone.map((line) => say(language, 'talks.lane-dropped', { title: titled(line) }))];
}

/** The lanes in words: a sentence a side and meeting. */
export function describeLanes({ rounds, lanes }: Lanes, language: Language): string {
  return lanes
    .flatMap(({ party: name, cells }) =>
      cells.map((cell, i) =>
        say(language, 'talks.lane-described', {
          who: capital(party(language, name).name),
          round: roundWords(rounds[i]!, language),
          list: cellWords(cell, language),
        }),
      ),
    )
    .join(' ');
}

function cellWords({ state, proposes, lines }: LaneCell, language: Language): string {
  if (state === 'none') return say(language, 'talks.lane-none', {});
  if (state === 'open') return say(language, 'talks.lane-planned', {});
  if (state === 'same') return say(language, 'talks.lane-same', {});
  return [...proposes, ...lines].join('; ');
}
