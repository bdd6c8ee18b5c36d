import { bandOf, drawRow, medianRow, openBandOf } from '../number/index.ts';
import type { Band, Column, OpenBand, Uncertain } from '../number/index.ts';
import { columnsOf, engagementsOf } from '../shield/index.ts';
import type { Engagement, EngagementGiven } from '../shield/index.ts';
import { leaking } from './leakage.ts';
import { need } from './need.ts';
import { objectsOf, warheadsOf } from './small-attack.ts';
import type { SmallAttack } from './small-attack.ts';

/** What an attacker can add: a missile with all its warheads and decoys, a warhead with its decoys, a decoy alone. */
export type AddedKind = 'missile' | 'warhead' | 'decoy';

export const addedKinds: readonly AddedKind[] = ['missile', 'warhead', 'decoy'];

/** What must stay as it was when the attack grows. */
export type Kept =
  | { readonly of: 'none-leaks'; /** chance asked for that none leaks, 0..1 */ readonly confidence: number }
  | {
      readonly of: 'leakage';
      /** the stock whose expected leakage is kept; whole, >= 0 */ readonly interceptors: number;
    };

/** One more of what the attacker adds, against the interceptors that keep the result as it was. */
export interface CostGiven {
  readonly engagement: EngagementGiven;
  /** at least one object */
  readonly attack: SmallAttack;
  readonly kept: Kept;
  /** objects that are added at once, so that whole shots do not tell; the margin is a share of them; whole, >= 1 */
  readonly more: number;
  /** interceptors that must be there for one in reach; 1 on the ground; >= 1 */
  readonly absentee: Uncertain;
  /** of one interceptor, in the unit of the others; > 0 */
  readonly interceptorCost: Uncertain;
  /** of what the attacker can add, at least one; > 0 */
  readonly costs: Partial<Readonly<Record<AddedKind, Uncertain>>>;
}

/** Shares of draws: the defender pays less than the attacker, more, or no number of interceptors keeps the result. */
export interface CostShares {
  readonly below: number;
  readonly above: number;
  readonly never: number;
}

/** One kind of added object. Bands over draws; null above every value: no number of interceptors keeps the result. */
export interface CostOfKind {
  readonly kind: AddedKind;
  /** of one of them */
  readonly cost: Band;
  /** interceptors, absent ones counted, for one more */
  readonly extraInterceptors: OpenBand;
  /** what these cost over what the added object costs */
  readonly ratio: OpenBand;
  readonly shares: CostShares;
  /** all interceptors over all objects of the kind, as a second figure; null where there is none of them yet */
  readonly averageRatio: OpenBand | null;
}

/** @source Nitze 1985: cost-effective at the margin; reference/shield.md 6 */
export interface CostExchange {
  readonly seed: number;
  /** 0: nothing is uncertain, or every number at its median */
  readonly draws: number;
  readonly doctrine: Engagement['doctrine'];
  readonly kept: Kept;
  readonly attack: {
    readonly missiles: number;
    readonly warheadsPerMissile: number;
    readonly decoysPerWarhead: number;
  };
  readonly more: number;
  readonly absentee: Band;
  readonly interceptorCost: Band;
  /** interceptors that the attack as it is calls for, absent ones counted */
  readonly interceptors: OpenBand;
  readonly added: readonly CostOfKind[];
  /** in each draw the added object that costs the defender most for what it costs the attacker */
  readonly attackersChoice: {
    readonly ratio: OpenBand;
    readonly shares: CostShares;
    /** share of draws in which each kind is that object; ties: the first */
    readonly kinds: readonly { readonly kind: AddedKind; readonly share: number }[];
  };
}

/** One draw: every number certain. */
interface CostCase {
  readonly engagement: Engagement;
  readonly absentee: number;
  readonly interceptorCost: number;
  readonly costs: Partial<Readonly<Record<AddedKind, number>>>;
}

/**
 * Marginal cost of stopping one more object over its cost to the attacker.
 *
 * The interceptors are those of the real doctrine, at the attack as it is and with `more` objects added: as many as keep
 * P(no leaker) or the expected leakage. Above 1 the defender pays more for stopping than the attacker for adding.
 *
 * @param draws of what is uncertain, whole, >= 0
 */
export function costExchange(given: CostGiven, draws: number, seed: number): CostExchange {
  const cases = casesOf(given, draws, seed);
  const { attack, kept, more } = given;
  const kinds = addedKinds.filter((kind) => given.costs[kind] !== undefined);
  const margins = cases.drawn.map((one) => marginsOf(one, given, kinds));
  const ratios = margins.map(({ added }) => added.map(({ ratio }) => ratio));
  return {
    seed,
    draws: cases.draws,
    doctrine: given.engagement.doctrine,
    kept,
    attack,
    more,
    absentee: bandOf(cases.drawn.map(({ absentee }) => absentee)),
    interceptorCost: bandOf(cases.drawn.map(({ interceptorCost }) => interceptorCost)),
    interceptors: openBandOf(margins.map(({ interceptors }) => interceptors)),
    added: kinds.map((kind, i) => ({
      kind,
      cost: bandOf(cases.drawn.map(({ costs }) => costs[kind]!)),
      extraInterceptors: openBandOf(margins.map(({ added }) => added[i]!.extra)),
      ratio: openBandOf(ratios.map((each) => each[i]!)),
      shares: sharesOf(ratios.map((each) => each[i]!)),
      averageRatio: countOf(attack, kind) === 0 ? null : openBandOf(margins.map(({ added }) => added[i]!.average)),
    })),
    attackersChoice: choiceOf(ratios, kinds),
  };
}

/** Draws of the defence and of costs from one stream, each uncertain number with a dimension of its own. */
function casesOf(given: CostGiven, draws: number, seed: number): { draws: number; drawn: readonly CostCase[] } {
  const inDefence = columnsOf(given.engagement).length;
  const named: Readonly<Record<string, Uncertain>> = {
    absentee: given.absentee,
    interceptorCost: given.interceptorCost,
    ...given.costs,
  };
  const columns = Object.entries(named).map(([path, uncertain], i): Column => ({
    path,
    uncertain,
    dimension: inDefence + i,
  }));
  const certain = inDefence === 0 && columns.every(({ uncertain }) => uncertain.kind === 'certain');
  const rows = certain ? 0 : draws;
  const { atMedians, drawn } = engagementsOf(given.engagement, rows, seed);
  const at = (engagement: Engagement, row: readonly number[] | Float64Array): CostCase => {
    const { absentee, interceptorCost, ...costs } = Object.fromEntries(columns.map(({ path }, i) => [path, row[i]!]));
    return { engagement, absentee: absentee!, interceptorCost: interceptorCost!, costs };
  };
  if (rows === 0) return { draws: 0, drawn: [at(atMedians, medianRow(columns))] };
  const each = Array.from({ length: rows }, (_, i) => at(drawn[i] ?? atMedians, drawRow(columns, i, seed)));
  return { draws: rows, drawn: each };
}

/** One draw's interceptors and ratios; null: no number keeps the result. */
function marginsOf(one: CostCase, given: CostGiven, kinds: readonly AddedKind[]) {
  const { attack, more } = given;
  const stock = stockFor(one, given);
  const before = stock(attack);
  const added = kinds.map((kind) => {
    const after = before === null ? null : stock(grown(attack, kind, more));
    const perObject = one.interceptorCost / one.costs[kind]!;
    const extra = before === null || after === null ? null : ((after - before) / more) * one.absentee;
    const average = before === null ? null : ((before * one.absentee) / countOf(attack, kind)) * perObject;
    return { extra, ratio: extra === null ? null : extra * perObject, average };
  });
  return { interceptors: before === null ? null : before * one.absentee, added };
}

/** Fewest interceptors in reach against an attack that keep what is kept. */
function stockFor({ engagement }: CostCase, { kept, attack }: CostGiven): (grown: SmallAttack) => number | null {
  if (kept.of === 'none-leaks') return (grown) => need(engagement, grown, kept.confidence).interceptors;
  const most = leaking(engagement, attack).expected(kept.interceptors);
  return (grown) => leaking(engagement, grown).fewest(most);
}

/** How many of a kind there are. */
function countOf(attack: SmallAttack, kind: AddedKind): number {
  const warheads = warheadsOf(attack);
  return kind === 'missile' ? attack.missiles : kind === 'warhead' ? warheads : objectsOf(attack) - warheads;
}

/**
 * The attack with so many more of a kind: missiles and warheads bring their decoys, a decoy comes alone.
 *
 * Warheads that do not fill a missile are counted one by one, which changes nothing for the defence.
 */
export function grown(attack: SmallAttack, kind: AddedKind, more: number): SmallAttack {
  if (kind === 'missile') return { ...attack, missiles: attack.missiles + more };
  const warheads = warheadsOf(attack);
  if (kind === 'warhead') return { ...attack, missiles: warheads + more, warheadsPerMissile: 1 };
  return { ...attack, decoysPerWarhead: (countOf(attack, 'decoy') + more) / warheads };
}

function sharesOf(ratios: readonly (number | null)[]): CostShares {
  const share = (of: (ratio: number | null) => boolean): number => ratios.filter(of).length / ratios.length;
  return {
    below: share((ratio) => ratio !== null && ratio < 1),
    above: share((ratio) => ratio !== null && ratio > 1),
    never: share((ratio) => ratio === null),
  };
}

function choiceOf(
  ratios: readonly (readonly (number | null)[])[],
  kinds: readonly AddedKind[],
): CostExchange['attackersChoice'] {
  const above = (ratio: number | null): number => ratio ?? Infinity;
  const worst = ratios.map((each) => Math.max(...each.map(above)));
  const chosen = ratios.map((each, i) => each.findIndex((ratio) => above(ratio) === worst[i]));
  const values = worst.map((ratio) => (ratio === Infinity ? null : ratio));
  return {
    ratio: openBandOf(values),
    shares: sharesOf(values),
    kinds: kinds.map((kind, i) => ({ kind, share: chosen.filter((at) => at === i).length / ratios.length })),
  };
}
