import { cellSentence } from '../../../figure/index.ts';
import type { FigureContext } from '../../../figure/index.ts';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import {
  assuredWithoutShield,
  attackWords,
  capital,
  closing,
  inDraws,
  intervalWords,
  packageWords,
  say,
  whole,
} from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import { cellNames } from '../cells.ts';
import type { Guess } from './kept.ts';
import { roomLimit } from './steps.ts';
import type { GuessKind, Step } from './steps.ts';

/** What the run says to a step's question: the number that a guess is held against, and sentences. */
interface Answer {
  /** null: the run has no such number, or a guess is a place and not a number */
  readonly n: number | null;
  readonly sentences: readonly string[];
}

/** What the run, as it stands, says to the question of a step. */
export function answerOf(step: Step, result: LinkageResult, context: FigureContext, language: Language): Answer {
  switch (step.n) {
    case 1:
      return needAnswer(result, context, language);
    case 2:
      return roomAnswer(result, context, language);
    case 3:
    case 7:
      return shareAnswer(result, context, language);
    case 4:
    case 6:
      return limitAnswer(result, language);
    case 5:
      return bothAnswer(result, language);
  }
}

/** The guess beside the run, in one sentence. */
export function comparison(
  guess: Guess | null,
  n: number | null,
  result: LinkageResult,
  context: FigureContext,
  language: Language,
): string {
  if (guess === null) return say(language, 'tour.unguessed', {});
  if (guess.kind === 'package') return placeComparison(guess, result, context, language);
  const said = ofKind(guess.kind, guess.n, language);
  if (n === null) return say(language, 'tour.no-number', { guess: said });
  if (guess.n === n) return say(language, 'tour.same', { guess: said });
  return say(language, guess.n > n ? 'tour.above' : 'tour.below', {
    guess: said,
    answer: ofKind(guess.kind, n, language),
    difference: whole(language, Math.abs(guess.n - n)),
  });
}

/** "24 interceptors", "3,500 warheads a side", "55 in 100 draws" */
export function ofKind(kind: Exclude<GuessKind, 'package'>, n: number, language: Language): string {
  return say(language, `tour.of-${kind}`, { n });
}

/** The package in each cell that is computed. */
export function cellLines(result: LinkageResult, language: Language): readonly string[] {
  const point = result.points[0];
  return cellNames.flatMap((name) => {
    const share = (point?.byCell as Partial<NonNullable<typeof point>['byCell']> | undefined)?.[name]?.assured?.share;
    if (share === undefined) return [];
    const cell = capital(say(language, `cell.${name}`, {}));
    return [say(language, 'tour.cell-line', { cell, share: inDraws(language, share, result.draws) })];
  });
}

function needAnswer(result: LinkageResult, context: FigureContext, language: Language): Answer {
  const { median, low, high } = result.need.interceptors;
  const attack = attackWords(context, language);
  const none = result.need.nullShare.share;
  const range =
    low === null
      ? []
      : high === null
        ? [say(language, 'tour.answer-need-from', { low })]
        : [say(language, 'tour.answer-need-range', { low, high })];
  const first =
    median === null
      ? say(language, 'tour.answer-need-never', { attack })
      : say(language, 'tour.answer-need', { need: median, attack });
  const never =
    none > 0 ? [say(language, 'tour.answer-need-none', { share: inDraws(language, none, result.draws) })] : [];
  return { n: median, sentences: [first, ...range, ...never] };
}

function roomAnswer(result: LinkageResult, context: FigureContext, language: Language): Answer {
  const room = result.room[context.parties[1]]?.[result.cell]?.find(({ limit }) => limit === roomLimit);
  const limit = roomLimit;
  if (!room || room.median === null) return { n: null, sentences: [say(language, 'tour.answer-room-none', { limit })] };
  const key = room.atLeast.median ? 'tour.answer-room-top' : 'tour.answer-room';
  return { n: room.median, sentences: [say(language, key, { limit, room: room.median })] };
}

function shareAnswer(result: LinkageResult, context: FigureContext, language: Language): Answer {
  const share = result.points[0]?.byCell[result.cell]?.assured?.share ?? null;
  if (share === null) return { n: null, sentences: [] };
  const hundred = Math.round(100 * share);
  const values = {
    package: packageWords(context.package, language),
    share: inDraws(language, share, result.draws),
    hundred,
  };
  return { n: hundred, sentences: [say(language, 'tour.answer-share', values)] };
}

function limitAnswer(result: LinkageResult, language: Language): Answer {
  const limit = assuredWithoutShield(result, result.cell, 0.5);
  if (limit === null) return { n: null, sentences: [say(language, 'tour.answer-limit-none', {})] };
  const key = limit === result.limits[0] ? 'tour.answer-limit-lowest' : 'tour.answer-limit';
  return { n: limit, sentences: [say(language, key, { limit })] };
}

function bothAnswer(result: LinkageResult, language: Language): Answer {
  const half = closing(result, 'both', result.cell)?.half ?? null;
  const sentence =
    half === null || half.intervals.length === 0
      ? say(language, 'tour.answer-both-none', {})
      : say(language, 'tour.answer-both', { limits: intervalWords(half.intervals, language) });
  return { n: null, sentences: [sentence] };
}

function placeComparison(
  guess: Extract<Guess, { kind: 'package' }>,
  result: LinkageResult,
  context: FigureContext,
  language: Language,
): string {
  const heard = cellSentence(result, { ...context, language }, result.cell, guess.warheads, guess.interceptors) ?? '';
  return say(language, 'tour.package-guess', { heard });
}
