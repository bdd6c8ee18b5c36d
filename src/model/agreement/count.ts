import { told } from '../document/index.ts';
import type { Place, ProblemWords, TrustTag } from '../document/index.ts';
import type { First } from './agreement.ts';
import { evaluate, stepsOf } from './evaluate.ts';
import type { Evaluated, Step } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Names, Seen, SeenThing } from './names.ts';

/** One system, or one defence, to be counted. */
export interface Countable {
  readonly id: string;
  readonly name: string;
  readonly seen: SeenThing;
}

/** What one of them counts, and which figures that rests on. */
export interface Part {
  readonly system: string;
  readonly counted: number;
}

/** Why there is no count. */
export interface NoCount {
  /** the system or defence at which the count stopped */
  readonly system: string;
  /** the value that the rule needs and that is not known; `null`: the arithmetic has no result */
  readonly lacks: string | null;
  readonly reason: string;
  /** where in the agreement the count stopped; `null`: at no expression */
  readonly place: Place | null;
  readonly words: ProblemWords;
}

export type Counted =
  | { readonly ok: true; readonly total: number; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly why: NoCount };

/** How one system's share of a count came about. */
export interface CountedSteps extends Part {
  readonly name: string;
  readonly steps: readonly Step[];
  /** where only the first so many launchers count in one way: how many of this system's do, and how many are beyond */
  readonly split: {
    readonly within: number;
    readonly beyond: number;
    readonly each: number;
    readonly beyondEach: number;
  } | null;
}

/** What a count is made of: an expression, and the launchers of which only the first so many count otherwise. */
export interface Rule {
  readonly count: Expression;
  readonly first: readonly First[];
}

/**
 * Counts systems under a rule, in order of the file, which matters only where the rule says *the first so many*.
 *
 * @param things systems or defences
 * @param names  of the force and the date; each thing is put beside them
 * @returns the sum with each one's part; or the first one whose value the rule needs and nobody knows, or for which the
 *   arithmetic has no result
 */
export function countOf(rule: Rule, things: readonly Countable[], names: Surroundings): Counted {
  const left = rule.first.map(({ launchers }) => launchers);
  const parts: Part[] = [];
  for (const thing of things) {
    const one = countedThing(rule, thing, around(names, thing), left);
    if (!one.ok) return { ok: false, why: noCount(thing, one) };
    parts.push({ system: thing.id, counted: one.value as number });
  }
  return { ok: true, total: parts.reduce((sum, { counted }) => sum + counted, 0), parts };
}

/** What one system counts at as many launchers as it has, so that fewer can be counted without the rule. */
export interface Tariff {
  readonly system: string;
  /** deployed launchers; whole */
  readonly launchers: number;
  /** of all of them */
  readonly counted: number;
  /** where only the first so many launchers count `each`: which entry of the rule it falls under; `null`: none */
  readonly first: { readonly entry: number; readonly each: number; readonly beyond: number } | null;
}

/**
 * The count of every system with what it takes to count it again with fewer launchers.
 *
 * @param things systems whose launchers are known where they count anything
 * @returns one tariff a thing, in order; or what {@link countOf} says
 */
export function tariffsOf(
  rule: Rule,
  things: readonly Countable[],
  names: Surroundings,
): { readonly ok: true; readonly tariffs: readonly Tariff[] } | { readonly ok: false; readonly why: NoCount } {
  const left = rule.first.map(({ launchers }) => launchers);
  const tariffs: Tariff[] = [];
  for (const thing of things) {
    const at = around(names, thing);
    const one = countedThing(rule, thing, at, left);
    if (!one.ok) return { ok: false, why: noCount(thing, one) };
    const { id: system } = thing;
    const launchers = launchersOf(thing);
    const entry = matching(rule, at) as number;
    const fallsUnder = rule.first[entry];
    // With fewer launchers before it a system may come to lie among the first: then `each` is asked for.
    const each = fallsUnder ? (launchers === 0 ? nothing : amountOf(fallsUnder.each, at)) : null;
    if (each && !each.ok) return { ok: false, why: noCount(thing, each) };
    const beyond = fallsUnder ? amountOf(fallsUnder.beyond, at) : null;
    const first = each && { entry, each: each.value as number, beyond: beyond?.ok ? (beyond.value as number) : 0 };
    tariffs.push({ system, launchers, counted: one.value as number, first });
  }
  return { ok: true, tariffs };
}

/** The same count, step by step; only for one that has a result. */
export function countSteps(rule: Rule, things: readonly Countable[], names: Surroundings): readonly CountedSteps[] {
  const left = rule.first.map(({ launchers }) => launchers);
  return things.flatMap((thing): CountedSteps[] => {
    const at = around(names, thing);
    const remaining = [...left];
    const one = countedThing(rule, thing, at, left);
    if (!one.ok) return [];
    const { id: system, name } = thing;
    const counted = one.value as number;
    const which = matching(rule, at);
    if (typeof which !== 'number' || which < 0)
      return [{ system, name, counted, steps: stepsOf(rule.count, at), split: null }];
    const first = rule.first[which]!;
    const within = remaining[which]! - left[which]!;
    const beyond = launchersOf(thing) - within;
    const value = (amount: number | Expression): number => {
      const each = amountOf(amount, at);
      return each.ok ? (each.value as number) : 0;
    };
    const split = { within, beyond, each: value(first.each), beyondEach: beyond === 0 ? 0 : value(first.beyond) };
    return [{ system, name, counted, steps: stepsOf(first.match, at), split }];
  });
}

export type Surroundings = Pick<Names, 'force' | 'date'> & { readonly about: 'system' | 'defence' };

function around({ force, date, about }: Surroundings, { seen }: Countable): Names {
  return { force, date, [about]: seen };
}

/** Takes what it uses of the first so many out of `left`. */
function countedThing({ count, first }: Rule, thing: Countable, names: Names, left: number[]): Evaluated {
  const which = matching({ count, first }, names);
  if (typeof which !== 'number') return which;
  const one = first[which];
  if (!one) return evaluate(count, names);
  const launchers = thing.seen['deployedLaunchers']!;
  if (!launchers.known)
    return {
      ok: false,
      place: one.match.written?.start ?? null,
      lacks: 'system.deployedLaunchers',
      reason: launchers.reason,
    };
  const within = Math.min(launchersOf(thing), left[which]!);
  left[which]! -= within;
  return sumOf(within, one.each, launchersOf(thing) - within, one.beyond, names);
}

/** Index of the entry of `first` that a thing falls under; -1: none. */
function matching({ first }: Rule, names: Names): number | Extract<Evaluated, { ok: false }> {
  for (const [i, { match }] of first.entries()) {
    const falls = evaluate(match, names);
    if (!falls.ok) return falls;
    if (falls.value === true) return i;
  }
  return -1;
}

function launchersOf({ seen }: Countable): number {
  const launchers = seen['deployedLaunchers'];
  return launchers?.known === true ? (launchers.value as number) : 0;
}

/** An amount that no launcher takes is not asked for, so that it need not be known. */
function sumOf(within: number, each: First['each'], beyond: number, other: First['beyond'], names: Names): Evaluated {
  const one = within === 0 ? nothing : amountOf(each, names);
  if (!one.ok) return one;
  const more = beyond === 0 ? nothing : amountOf(other, names);
  if (!more.ok) return more;
  return { ok: true, value: within * (one.value as number) + beyond * (more.value as number) };
}

const nothing: Evaluated = { ok: true, value: 0 };

function amountOf(amount: number | Expression, names: Names): Evaluated {
  return typeof amount === 'number' ? { ok: true, value: amount } : evaluate(amount, names);
}

export function noCount({ id }: Countable, failed: Extract<Evaluated, { ok: false }>): NoCount {
  const { place } = failed;
  if ('words' in failed) return { system: id, lacks: null, reason: 'no result', place, words: failed.words };
  const { lacks, reason } = failed;
  return { system: id, lacks, reason, place, words: lackingValue(id, lacks, reason) };
}

function lackingValue(system: string, lacks: string, reason: string): ProblemWords {
  return {
    code: 'value-not-known',
    wrong: told`the rule needs ${lacks} of ${system}, which is not known (${reason})`,
    expected: 'a number',
    todo: told`add it to the force, with a source`,
  };
}

/** The weakest tag of the figures that a count read: what it rests on. */
export function weakestTag(things: readonly Countable[], rule: Rule): TrustTag | null {
  let weakest = order.length;
  for (const name of namesRead(rule))
    for (const { seen } of things) weakest = Math.min(weakest, strengthOf(seen[name]));
  return order[weakest] ?? null;
}

const order: readonly TrustTag[] = ['judged', 'recalled', 'cited', 'read-2', 'computed', 'read'];

/** What carries no tag weakens nothing. */
function strengthOf(seen: Seen | undefined): number {
  return seen?.known === true && seen.tag !== null ? order.indexOf(seen.tag) : order.length;
}

function namesRead({ count, first }: Rule): readonly string[] {
  const all = [count, ...first.flatMap(({ match, each, beyond }) => [match, each, beyond])];
  return [...new Set(all.flatMap((one) => (typeof one === 'number' ? [] : namesOf(one))))];
}

const named = new WeakMap<Expression, readonly string[]>();

/** Looked for once in each expression. */
function namesOf(expression: Expression): readonly string[] {
  const known = named.get(expression);
  if (known) return known;
  const names = [...expression.text.matchAll(/\b(?:system|defence)\.(\w+)/g)].map(([, name]) => name!);
  named.set(expression, names);
  return names;
}
