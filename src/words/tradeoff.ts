import type { TradeoffResult } from '../model/scenario/index.ts';
import { inputValue, inputWords } from './inputs.ts';
import { capital, list, say, whole, type Language } from './language.ts';
import type { Subject } from './subject.ts';

/** The limits needed at one number of interceptors, as the input changes. */
export interface TradeLine {
  readonly interceptors: number;
  /** "25 interceptors", "no interceptors" */
  readonly shield: string;
  /** by value; null: no limit on the axis is enough */
  readonly limits: readonly (number | null)[];
}

export function tradeLine(result: TradeoffResult, index: number, language: Language): TradeLine {
  const interceptors = result.interceptors[index] as number;
  const shield =
    interceptors === 0 ? say(language, 'trade.shield-none', {}) : say(language, 'trade.shield', { n: interceptors });
  return { interceptors, shield, limits: result.limit.map((row) => row[index] ?? null) };
}

/** What the trade-off says, in a sentence: of the middle number of interceptors, or of one that says more. */
export function tradeTitle(result: TradeoffResult, subject: Subject, language: Language): string {
  const { shield, limits } = tradeLine(result, mainLine(result), language);
  const known = knownOf(limits);
  const { phrase, kind } = inputWords(result.input, language);
  const told = (value: number): string => inputValue(language, kind, value);
  const common = { shield, phrase, from: told(result.values[0] as number), to: told(lastOf(result.values)) };
  const top = topWords(subject, language);
  if (known.length === 0) return say(language, 'trade.never', { ...common, top });
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (known.length < limits.length) {
    const where = runsWords(result, (i) => limits[i] !== null, language);
    return say(language, low === high ? 'trade.partly-flat' : 'trade.partly', { ...common, top, where, low, high });
  }
  const [a, b] = [known[0] as number, lastOf(known)];
  if (low === high) return say(language, 'trade.stays', { ...common, a });
  if (a === b) return say(language, 'trade.returns', { ...common, low, high });
  return say(language, a > b ? 'trade.falls' : 'trade.rises', { ...common, a, b });
}

/** " up to 6,000"; nothing where nobody said how far the axis goes. */
export function topWords(subject: Subject, language: Language): string {
  return subject.highestLimit === undefined ? '' : say(language, 'trade.top', { top: subject.highestLimit });
}

/** The other lines in one sentence. */
export function tradeOthers(result: TradeoffResult, subject: Subject, language: Language): string {
  const main = mainLine(result);
  const others = result.interceptors.flatMap((_, i) => (i === main ? [] : [otherLine(result, subject, i, language)]));
  return others.length === 0 ? '' : `${capital(list(language, others))}.`;
}

function otherLine(result: TradeoffResult, subject: Subject, index: number, language: Language): string {
  const { shield, limits } = tradeLine(result, index, language);
  const known = knownOf(limits);
  const top = topWords(subject, language);
  if (known.length === 0) return say(language, 'trade.other-never', { shield, top });
  const [a, b] = [known[0] as number, lastOf(known)];
  const line = known.every((limit) => limit === a)
    ? say(language, 'trade.other-stays', { shield, a })
    : say(language, 'trade.other-line', { shield, a, b });
  if (known.length === limits.length) return line;
  const where = runsWords(result, (i) => limits[i] === null, language);
  return say(language, 'trade.other-partly', { line, top, where });
}

/** What is needed where the scenario itself stands: at the value computed that is nearest to its median. */
export function tradeStanding(result: TradeoffResult, median: number, language: Language): string {
  const { kind } = inputWords(result.input, language);
  const now = inputValue(language, kind, median);
  const [low, high] = [result.values[0] as number, lastOf(result.values)];
  if (median < low || median > high) return say(language, 'trade.outside', { now });
  const distance = (i: number): number => Math.abs((result.values[i] as number) - median);
  const at = result.values.reduce((best, _, i) => (distance(i) < distance(best) ? i : best), 0);
  const near = inputValue(language, kind, result.values[at] as number);
  const items = result.interceptors.map((_, i) => {
    const { shield, limits } = tradeLine(result, i, language);
    const limit = limits[at] ?? null;
    return say(language, 'trade.at-item', {
      limit: limit === null ? say(language, 'trade.none', {}) : whole(language, limit),
      shield,
    });
  });
  const needed = list(language, items);
  return near === now
    ? say(language, 'trade.at-now', { now, list: needed })
    : say(language, 'trade.at-near', { now, near, list: needed });
}

/** The line that the title is about: the one known at most values; of several, the nearest to the middle. */
function mainLine(result: TradeoffResult): number {
  const known = (i: number): number => result.limit.filter((row) => row[i] !== null).length;
  const middle = (result.interceptors.length - 1) / 2;
  const order = result.interceptors.map((_, i) => i).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return order.reduce((best, i) => (known(i) > known(best) ? i : best), order[0] as number);
}

/** First and last place of each run of neighbouring places that hold. */
export function runsOf(count: number, holds: (place: number) => boolean): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  return runs;
}

/** "0% and 50% to 100%": the values at which something holds. */
function runsWords(result: TradeoffResult, holds: (place: number) => boolean, language: Language): string {
  const { kind } = inputWords(result.input, language);
  const told = (i: number): string => inputValue(language, kind, result.values[i] as number);
  const runs = runsOf(result.values.length, holds).map(([first, last]) =>
    first === last ? told(first) : say(language, 'trade.where', { from: told(first), to: told(last) }),
  );
  return list(language, runs);
}

function knownOf(limits: readonly (number | null)[]): number[] {
  return limits.filter((limit) => limit !== null);
}

function lastOf<T>(values: readonly T[]): T {
  return values[values.length - 1] as T;
}
