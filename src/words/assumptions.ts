import type { CellName } from '../model/exchange/index.ts';
import type {
  AssumedChart,
  AssumedValue,
  Assumption,
  AssumptionsResult,
  AssumptionState,
  Closing,
  DisagreementResult,
  OpenReason,
  Scenario,
  Share,
  Shift,
  What,
} from '../model/scenario/index.ts';
import type { InputKind } from './inputs.ts';
import { capital, party, say, whole, type Language } from './language.ts';
import { countOf } from './numbers.ts';
import { piecesOf } from './reading.ts';
import { quantityWords, statedWords } from './stated.ts';
import { intervalWords, packageWords } from './verdict.ts';

/** What a sheet of assumptions needs beside its result: entries that the scenario fills in, by which they are named. */
export type SheetFills = Scenario['beliefs']['fill'];

/** How many numbers are in which state, in one sentence. */
export function assumptionsTitle({ counts }: AssumptionsResult, language: Language): string {
  const { agreed, differs, open } = counts;
  return say(language, 'assumptions.title', { n: agreed + differs + open, k: differs, a: agreed, o: open });
}

/** Numbers on which views differ: common value, then each party's, a sentence a number. */
export function differingSentences(result: AssumptionsResult, fills: SheetFills, language: Language): string[] {
  const told = inState(result, 'differs').map(({ path, value, views }) => {
    const { phrase, kind } = statedWords(path, language, fills);
    const seen = result.parties.map((name) => {
      const own = views[name] ?? null;
      const words = own === null ? say(language, 'assumptions.as-common', {}) : valueWords(own, kind, language);
      return say(language, 'assumptions.seen-by', { party: party(language, name).name, value: words });
    });
    const common = value === null ? say(language, 'assumptions.gone', {}) : valueWords(value, kind, language);
    return say(language, 'assumptions.seen', { phrase: capital(phrase), common, views: capital(seen.join('; ')) });
  });
  return told.length > 0 ? told : [say(language, 'assumptions.differs-none', {})];
}

/** Numbers that nobody disputes and one reason leaves open, or that are agreed: a line each. */
export function undisputedLines(
  result: AssumptionsResult,
  why: OpenReason | 'agreed',
  fills: SheetFills,
  language: Language,
): string[] {
  const found = why === 'agreed' ? inState(result, 'agreed') : inState(result, 'open').filter((one) => one.why === why);
  return found.map(({ path, value, written }) => {
    const { phrase, kind } = statedWords(path, language, fills);
    const words = valueWords(why === 'judged' ? { ...value!, source: null } : value!, kind, language);
    const told = written ? words : say(language, 'assumptions.default', { value: words });
    return say(language, 'assumptions.line', { phrase: capital(phrase), value: told });
  });
}

function inState({ assumptions }: AssumptionsResult, state: AssumptionState): readonly Assumption[] {
  return assumptions.filter((one) => one.state === state);
}

/** "0.5 to 0.7 (judged)" */
function valueWords({ quantity, source }: AssumedValue, kind: InputKind, language: Language): string {
  if (quantity === null) return say(language, 'assumptions.gone', {});
  const value = quantityWords(quantity, kind, language);
  if (source === null) return value;
  const told = source === 'judged' ? say(language, 'assumptions.judged', {}) : source;
  return say(language, 'assumptions.value', { value, source: told });
}

/** What a ranking looks at: the package in common values, and how a line is to be read. */
export function rankingMeaning({ ranking, parties, cell, ...result }: AssumptionsResult, language: Language): string {
  const { draws, common } = ranking;
  const [first, second] = parties.map((name) => party(language, name).name) as [string, string];
  const values = {
    package: packageWords(result.package, language),
    cell: say(language, `cell.${cell}`, {}),
    ...{ first, second },
  };
  const held = ({ share }: Share): string => heldWords(share, draws, language);
  const shares = { assured: held(common.assured), useful: held(common.useful) };
  return draws === 0
    ? say(language, 'assumptions.ranking-meaning-one', { ...values, ...shares })
    : say(language, 'assumptions.ranking-meaning', { ...values, ...shares, n: draws });
}

/** What each difference alone does to the package, the strongest first: a sentence each. */
export function rankingSentences(result: AssumptionsResult, fills: SheetFills, language: Language): string[] {
  const { disagreements, draws } = result.ranking;
  if (disagreements.length === 0) return [say(language, 'assumptions.ranking-none', {})];
  return disagreements.map((one) =>
    say(language, 'assumptions.thing', {
      phrase: capital(thingWords(one, result, fills, language)),
      effects: effectWords(one, draws, result.parties, language),
    }),
  );
}

/** A number by its phrase; a mapping, which has none, by its path. */
function thingWords({ path }: DisagreementResult, result: AssumptionsResult, fills: SheetFills, language: Language) {
  const number = result.assumptions.some((one) => one.path === path);
  return number ? statedWords(path, language, fills).phrase : say(language, 'assumptions.mapping', { path });
}

function effectWords(
  { assured, useful }: DisagreementResult,
  draws: number,
  parties: AssumptionsResult['parties'],
  language: Language,
): string {
  const still = ({ effect, error }: Shift): boolean => effect === 0 && error === 0;
  const moved = [['assured', assured] as const, ['useful', useful] as const].filter(([, shift]) => !still(shift));
  const told = moved.map(([of, { byParty, effect, error }]) => {
    const [a, b] = parties.map((name) => heldWords(byParty[name]!.share, draws, language)) as [string, string];
    const what = say(language, `assumptions.${of}`, {});
    if (draws === 0) return say(language, 'assumptions.effect-one', { what, a, b });
    const points = whole(language, 100 * effect);
    const change = say(language, 'matters.effect', {
      points: effect > 0 ? `+${points}` : points,
      error: whole(language, 100 * error),
    });
    return say(language, 'assumptions.effect', { what, a, b, n: draws, change });
  });
  return told.length === 0 ? say(language, 'assumptions.still', {}) : told.join('; ');
}

/** How many draws; of the one run at the medians, yes or no. */
function heldWords(share: number, draws: number, language: Language): string {
  if (draws > 0) return whole(language, countOf(share, draws));
  return say(language, share === 1 ? 'assumptions.yes' : 'assumptions.no', {});
}

/** Head of the tables on whose values: nothing, the common ones, then the parties. */
export function whoseHead({ charts }: AssumptionsResult, language: Language): string[] {
  const name = ({ of }: AssumedChart): string =>
    of === null ? say(language, 'assumptions.common', {}) : party(language, of).short;
  return ['', ...charts.map(name)];
}

/** By cell, the lowest limits under everybody's values: half the draws, and nine in ten; a star: not at all above it. */
export function closingRows(result: AssumptionsResult, what: What, language: Language): string[][] {
  return cellsOf(result).map((cell) => [
    say(language, `cell.${cell}`, {}),
    ...result.charts.map(({ closesAt }) => {
      const { half, most } = closesAt.find((one) => one.what === what && one.cell === cell)!;
      const words = (mark: Closing): string => {
        if (mark.limit === null) return say(language, 'terminal.none', {});
        return whole(language, mark.limit) + (piecesOf(result, mark) === null ? '' : '*');
      };
      const pair = { half: words(half), most: words(most) };
      return result.draws === 0 ? pair.half : say(language, 'assumptions.pair', pair);
    }),
  ]);
}

/** By cell, in how many draws the package holds under everybody's values. */
export function packageRows(result: AssumptionsResult, language: Language): string[][] {
  return cellsOf(result).map((cell) => [
    say(language, `cell.${cell}`, {}),
    ...result.charts.map(({ package: { byCell } }) => {
      const { assured, both } = byCell[cell];
      const held = ({ share }: Share): string => heldWords(share, result.draws, language);
      return say(language, 'assumptions.pair', { half: held(assured), most: held(both) });
    }),
  ]);
}

/** The scenario's cell first. */
function cellsOf({ cell, charts }: AssumptionsResult): readonly CellName[] {
  const names = Object.keys(charts[0]!.package.byCell) as CellName[];
  return [cell, ...names.filter((name) => name !== cell)];
}

/** What the table of closing limits means. */
export function closingNote({ draws, limits }: AssumptionsResult, language: Language): string {
  return say(language, draws === 0 ? 'assumptions.pairs-one' : 'assumptions.pairs', { top: limits.at(-1)! });
}

/** At which limits both hold under everybody's values, in one sentence. */
export function assumptionsFigureTitle(result: AssumptionsResult, language: Language): string {
  const told = result.charts.map(({ of, closesAt }) => {
    const { half } = closesAt.find(({ what, cell }) => what === 'both' && cell === result.cell)!;
    const pieces = piecesOf(result, half);
    const as =
      of === null
        ? say(language, 'assumptions.in-common', {})
        : say(language, 'assumptions.in-view', { party: party(language, of).name });
    if (half.limit === null) return say(language, 'assumptions.figure-none', { top: result.limits.at(-1)!, as });
    if (pieces === null) return say(language, 'assumptions.figure-from', { limit: half.limit, as });
    return say(language, 'assumptions.figure-only', { intervals: intervalWords(pieces, language), as });
  });
  const key = result.draws === 0 ? 'assumptions.figure-title-one' : 'assumptions.figure-title';
  return say(language, key, { list: told.join('; ') });
}
