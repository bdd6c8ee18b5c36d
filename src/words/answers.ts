import type { Flip, Influence, Label, LabelledFigure, LinkageResult } from '../model/scenario/index.ts';
import { inputValue, inputWords } from './inputs.ts';
import { list, say, whole, type Key, type Language } from './language.ts';
import type { Subject } from './subject.ts';

/** Sentences about single numbers that are told; the JSON holds them all. */
const mostTold = 5;

/** What would turn the package, a sentence a number; that none does is an answer too, where it was searched. */
export function turning(result: LinkageResult, subject: Subject, language: Language): string[] {
  if (result.flips.length === 0 && subject.searched === false) return [];
  if (result.flips.length === 0) return [say(language, 'turn.none', {})];
  const rank = new Map(result.matters.map(({ input }, i) => [input, i]));
  const place = ({ input }: Flip): number => rank.get(input) ?? rank.size;
  const told = [...result.flips].sort((a, b) => place(a) - place(b)).slice(0, mostTold);
  const rest = result.flips.length - told.length;
  return [
    ...told.map((flip) => turn(flip, subject, language)),
    ...(rest === 0 ? [] : [say(language, 'turn.more', { n: rest })]),
  ];
}

function turn({ input, direction, at }: Flip, subject: Subject, language: Language): string {
  const { phrase, kind } = inputWords(input, language);
  const range = subject.inputs?.[input];
  const told = (value: number, digits?: number): string => inputValue(language, kind, value, digits);
  const now =
    range === undefined
      ? ''
      : say(language, 'turn.now', { now: told(range.median), low: told(range.low), high: told(range.high) });
  return say(language, `turn.${direction}`, { phrase, at: told(at, 2), now });
}

/** How far a number moves the package: "+9 (4)", percentage points with their standard error. */
export interface Mattering {
  readonly phrase: string;
  readonly points: string;
  /** with the standard error; the same as `points` where nothing was drawn */
  readonly effect: string;
}

/** The numbers that move the package most, strongest first; empty where none does. */
export function mattering(result: LinkageResult, language: Language): readonly Mattering[] {
  return strongest(result).map(({ input, effect, error }) => {
    const points = signed(100 * effect, language);
    return {
      phrase: inputWords(input, language).phrase,
      points,
      effect:
        result.draws === 0 ? points : say(language, 'matters.effect', { points, error: whole(language, 100 * error) }),
    };
  });
}

/** Influences that are told: at most five, none of them nothing. */
function strongest(result: LinkageResult): readonly Influence[] {
  return result.matters.filter(({ effect }) => effect !== 0).slice(0, mostTold);
}

function signed(n: number, language: Language): string {
  const digits = whole(language, n);
  return n > 0 ? `+${digits}` : digits;
}

const labelled: readonly LabelledFigure[] = ['room', 'need', 'shares', 'closesAt', 'exchangeRatio', 'points'];

/**
 * How the figures were checked, what they rest on and what would change them: a sentence each.
 *
 * @param searched false: the search is not done, so nothing is said of what would change them
 */
export function labelSentences(result: LinkageResult, language: Language, searched = true): string[] {
  const sentences = groupedLabels(
    result.labels,
    labelled,
    (figure) => say(language, `labelled.${figure}`, {}),
    language,
  );
  return searched ? sentences : sentences.slice(0, 2);
}

/** The same of any result's labels: how, on what, by what. */
export function groupedLabels<F extends string>(
  labels: Readonly<Record<F, Label>>,
  figures: readonly F[],
  called: (figure: F) => string,
  language: Language,
): string[] {
  const groups = <W extends string>(aspect: (label: Label) => W, words: (word: W) => Key): string =>
    grouped(
      figures.map((figure) => [called(figure), aspect(labels[figure])] as const),
      (word) => say(language, words(word), {} as never),
      language,
    );
  return [
    say(language, 'labelled.how', {
      groups: groups(
        (label) => label.checked,
        (word) => `checked.${word}`,
      ),
    }),
    say(language, 'labelled.on', {
      groups: groups(
        (label) => label.rests,
        (word) => `rests.${word}`,
      ),
    }),
    say(language, 'labelled.by', {
      groups: groups(
        (label) => label.change,
        (word) => `change.${word}`,
      ),
    }),
  ];
}

/** "every figure, estimates"; where they differ, the few by name and then "every other figure". */
function grouped<W>(
  figures: readonly (readonly [called: string, word: W])[],
  words: (word: W) => string,
  language: Language,
): string {
  const byWord = new Map<W, string[]>();
  for (const [called, word] of figures) byWord.set(word, [...(byWord.get(word) ?? []), called]);
  const groups = [...byWord].sort(([, a], [, b]) => a.length - b.length);
  return groups
    .map(([word, names], i) => {
      const rest = i === groups.length - 1;
      const called = !rest
        ? list(language, names)
        : say(language, groups.length === 1 ? 'labelled.every' : 'labelled.else', {});
      return say(language, 'labelled.group', { figures: called, words: words(word) });
    })
    .join('; ');
}
