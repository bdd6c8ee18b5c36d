import type { LeastChange, Move, MovedResult, TalksResult } from '../model/talks/index.ts';
import { inBoth } from './agreements.ts';
import { capital, list, party, say, type Language } from './language.ts';
import { alternativeWords, bracketTitle, roundWords, wordsOf } from './talks.ts';

/** The fewest changes that take a package over no red line of a side: a sentence each. */
export function leastSentences(result: TalksResult, language: Language): readonly string[] {
  return result.leastChanges.map((least) => leastSentence(result, least, language));
}

function leastSentence(result: TalksResult, { party: name, of, changes }: LeastChange, language: Language): string {
  const who = party(language, name).name;
  const what =
    of === null
      ? say(language, 'talks.least-chosen', {})
      : say(language, 'talks.least-of', { who: party(language, of).name });
  if (changes === null) return capital(say(language, 'talks.least-none', { what, who }));
  if (changes.length === 0) return capital(say(language, 'talks.least-already', { what, who }));
  const n = changes.length;
  const values = {
    ...{ what, who, n },
    list: list(
      language,
      changes.map((change) => changeWords(result, change, language)),
    ),
  };
  const key = n === 1 ? 'talks.least-one' : n === 2 ? 'talks.least-two' : 'talks.least-many';
  return capital(say(language, key, values));
}

function changeWords(
  result: TalksResult,
  change: NonNullable<LeastChange['changes']>[number],
  language: Language,
): string {
  const { bracket } = change;
  const title = bracketTitle(result, bracket, language);
  const [from, to] = [change.from, change.to].map((id) => alternativeWords(result, bracket, id, language)) as [
    string,
    string,
  ];
  if (wordsOf(result, bracket, change.to) === null) return say(language, 'talks.change-away', { title, from });
  if (wordsOf(result, bracket, change.from) === null) return say(language, 'talks.change-new', { title, to });
  return say(language, 'talks.change', { title, from, to });
}

/** What moved since the round before: one sentence by bracket, then what changed of red lines and wants. */
export function movedSentences(result: TalksResult, language: Language): readonly string[] {
  const { moved } = result;
  if (moved === null) return [say(language, 'talks.moved-first', {})];
  return [movedSentence(result, moved, language), ...otherMoves(moved, language)];
}

/** "Since Genoa (22 July 2001) neither side moved on the shield; Russia moved on the ceiling (from “2,000” to “1,500”)." */
export function movedSentence(result: TalksResult, moved: MovedResult, language: Language): string {
  const parts = [
    ...still(moved, language),
    ...both(result, moved, language),
    ...result.parties.flatMap((name) => alone(result, moved, name, language)),
  ];
  return say(language, 'talks.moved-since', {
    round: roundWords(moved.since, language),
    list: parts.length === 0 ? say(language, 'talks.moved-nothing', {}) : parts.join('; '),
  });
}

function still({ byBracket }: MovedResult, language: Language): readonly string[] {
  const titles = byBracket.filter(({ moved }) => moved.length === 0).map(({ title }) => inBoth(language, title));
  return titles.length === 0 ? [] : [say(language, 'talks.moved-neither', { list: either(language, titles) })];
}

function both(result: TalksResult, moved: MovedResult, language: Language): readonly string[] {
  const found = moved.byBracket.filter((one) => one.moved.length > 1);
  if (found.length === 0) return [];
  const words = found.map(({ bracket, title }) => {
    const changes = result.parties.flatMap((name) =>
      proposals(moved, name, bracket).map((move) => {
        const who = party(language, name).short;
        return say(language, 'talks.moved-from-to-of', { who, ...ends(result, bracket, move, language) });
      }),
    );
    return detailed(inBoth(language, title), changes, language);
  });
  return [say(language, 'talks.moved-both', { list: list(language, words) })];
}

function alone(result: TalksResult, moved: MovedResult, name: string, language: Language): readonly string[] {
  const found = moved.byBracket.filter((one) => one.moved.length === 1 && one.moved[0] === name);
  if (found.length === 0) return [];
  const words = found.map(({ bracket, title }) => {
    const changes = proposals(moved, name, bracket).map((move) => {
      const { from, to } = ends(result, bracket, move, language);
      return move.from === null
        ? say(language, 'talks.moved-to', { to })
        : say(language, 'talks.moved-from-to', { from, to });
    });
    return detailed(inBoth(language, title), changes, language);
  });
  return [say(language, 'talks.moved-one', { who: party(language, name).name, list: list(language, words) })];
}

function proposals({ moves }: MovedResult, name: string, bracket: string): readonly Move[] {
  return moves.filter((move) => move.kind === 'proposal' && move.party === name && move.about === bracket);
}

/** Ids of alternatives are told by their words; what has no such id, as it is. */
function ends(result: TalksResult, bracket: string, { from, to }: Move, language: Language) {
  const told = (end: string | null): string =>
    end === null ? say(language, 'talks.no-words', {}) : alternativeWords(result, bracket, end, language);
  return { from: told(from), to: told(to) };
}

function detailed(about: string, changes: readonly string[], language: Language): string {
  return changes.length === 0 ? about : say(language, 'talks.moved-detail', { about, changes: changes.join('; ') });
}

/** "a, b or c": after a denial. */
function either(language: Language, parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return say(language, 'talks.or', { before: parts.slice(0, -1).join(', '), last: parts.at(-1)! });
}

/** Moves that are no proposal: a sentence each. */
function otherMoves({ moves }: MovedResult, language: Language): readonly string[] {
  return moves.flatMap((move) => {
    const who = party(language, move.party).name;
    const title = say(language, 'talks.quoted', { words: inBoth(language, move.title) });
    const { from, to } = move;
    const change = from === null || to === null ? null : say(language, 'talks.moved-from-to', { from, to });
    switch (move.kind) {
      case 'proposal':
        return [];
      case 'first':
        return [capital(say(language, 'talks.moved-stated', { who }))];
      case 'wants-stated':
        return [capital(say(language, 'talks.moved-wants', { who }))];
      case 'red-line-added':
        return [capital(say(language, 'talks.moved-added', { who, title }))];
      case 'red-line-dropped':
        return [capital(say(language, 'talks.moved-dropped', { who, title }))];
      case 'red-line-changed':
        return [capital(say(language, 'talks.moved-changed', { who, title, change: change ?? to ?? from ?? '' }))];
      case 'want-changed':
        return [
          capital(
            change === null
              ? say(language, 'talks.moved-want-new', { who, title })
              : say(language, 'talks.moved-want', { who, title, change }),
          ),
        ];
    }
  });
}
