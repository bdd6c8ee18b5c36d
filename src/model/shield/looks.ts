import { binomial, certainly, markedAmong, meanOver, mixedOver, wholePower } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { destroyedObjects, remembered, stoppedObjects, used } from './engage.ts';
import type { Looking } from './engagement.ts';
import { convexBelow } from './convex-below.ts';

/** Splits whose expected leakers differ by less than this are as good as each other: the one that fires least is taken. */
const tie = 1e-12;

/** Tails cut in weighing splits: far below `tie`, and the same whatever grain a distribution is asked for. */
const fine = 1e-16;

/** Objects in the air: how many are untracked is taken as known, which of them is not. */
interface State {
  /** tracked and not yet stopped */
  readonly tracked: number;
  /** never stopped, and shot at like the others */
  readonly untracked: number;
  readonly stock: number;
  /** turns left, this one included */
  readonly looks: number;
}

export interface Looks {
  /** distribution of objects stopped; `grain` as for `Defence` */
  stopped(objects: number, stock: number, grain: number): Pmf;
  /** expected objects stopped */
  expected(objects: number, stock: number): number;
  /** interceptors fired in the turn that comes */
  fired(state: State): number;
}

/**
 * Shoot, look, shoot: in each turn U interceptors are spread over all objects still there, and U is chosen so that the
 * fewest objects leak on average, over (tracked, untracked, stock, turns left); what is left may stay unused. Exact.
 *
 * With one turn left, all that may be fired is. While there are no fewer objects than interceptors, each shot meets an
 * object of its own in whatever turn, so turns change nothing and this is `spread`; unless `salvoLimit` holds back.
 *
 * @source model.md 4, shoot-look-shoot; shield.md 2, equation (7)
 */
export function looking(engagement: Looking): Looks {
  const { looks, track, split } = engagement;
  const turns = turnsOf(engagement);
  const spread = { doctrine: 'spread', shotsPerObject: engagement.shotsPerObject } as const;
  const among = byGrain((grain) => remembered(stoppedObjects(engagement, grain)));
  const tracked = (objects: number, grain: number): Pmf => binomial(objects, track, grain);
  const onceIs = (objects: number, stock: number): boolean =>
    track === 1 || split === 'best' ? turns.settled({ tracked: objects, untracked: 0, stock, looks }) : looks === 1;
  const start = (objects: number, of: number, stock: number): State => ({
    tracked: of,
    untracked: objects - of,
    stock,
    looks,
  });
  return {
    stopped(objects, stock, grain) {
      if (onceIs(objects, stock))
        return destroyedObjects(spread, objects, used(engagement, stock, objects), among(grain));
      return mixedOver(tracked(objects, grain), (of) => turns.law(start(objects, of, stock), grain));
    },
    expected: (objects, stock) =>
      meanOver(tracked(objects, fine), (of) => of - turns.leaking(start(objects, of, stock))),
    fired: turns.fired,
  };
}

interface Turns {
  /** distribution of tracked objects stopped from here on */
  law(state: State, grain: number): Pmf;
  /** expected tracked objects that leak */
  leaking(state: State): number;
  fired(state: State): number;
  /** all that will be fired is fired at once, or might as well be */
  settled(state: State): boolean;
}

function turnsOf(engagement: Looking): Turns {
  const { split, salvoLimit = Infinity, shotsPerObject } = engagement;
  const hit = chanceOfHit(engagement);
  const hitsAmong = byGrain((grain) => remembered((objects, shots) => binomial(objects, hit(shots), grain)));
  const ofTracked = byGrain(() => nested<Pmf>());
  const tables = nested<Table[]>();
  const scratch = Array.from({ length: engagement.looks + 1 }, () => ({
    bounds: new Float64Array(64),
    known: new Float64Array(64),
  }));
  const laws = byGrain(() => nested<Map<number, Pmf>>());

  const most = ({ tracked, untracked, stock }: State): number => used(engagement, stock, tracked + untracked);

  function settled({ tracked, untracked, stock, looks }: State): boolean {
    if (looks === 1) return true;
    return tracked + untracked >= stock && stock <= salvoLimit && (split === 'best' || untracked === 0);
  }

  /** Tracked objects stopped in this turn by so many shots. */
  function stoppedNow(state: State, shots: number, grain: number): Pmf {
    if (state.untracked > 0) return stoppedOf(state, shots, grain);
    const known = ofTracked(grain)(state.tracked);
    let pmf = known.get(shots);
    if (!pmf) known.set(shots, (pmf = stoppedOf(state, shots, grain)));
    return pmf;
  }

  function stoppedOf({ tracked, untracked }: State, shots: number, grain: number): Pmf {
    const objects = tracked + untracked;
    const spread = { doctrine: 'spread', shotsPerObject } as const;
    return markedAmong(objects, tracked, destroyedObjects(spread, objects, shots, hitsAmong(grain)), grain);
  }

  /** Share of the objects that so many shots hit, on average. */
  function shareHit(objects: number, shots: number): number {
    const each = Math.floor(shots / objects);
    const more = shots - each * objects;
    return ((objects - more) * hit(each) + more * hit(each + 1)) / objects;
  }

  function leaking(state: State): number {
    const { tracked } = state;
    if (tracked === 0) return 0;
    const known = tableOf(state).leaking[tracked]!;
    return Number.isNaN(known) ? decided(state).leaking : known;
  }

  function fired(state: State): number {
    if (state.tracked === 0) return 0;
    leaking(state);
    return tableOf(state).fired[state.tracked]!;
  }

  function decided(state: State): Split {
    const split = settled(state) ? atOnce(state) : engagement.split === 'even' ? evenly(state) : best(state);
    const table = tableOf(state);
    table.leaking[state.tracked] = split.leaking;
    table.fired[state.tracked] = split.shots;
    return split;
  }

  function byStock(untracked: number, looks: number): Table[] {
    const known = tables(looks);
    let row = known.get(untracked);
    if (!row) known.set(untracked, (row = []));
    return row;
  }

  function tableOf({ tracked, untracked, stock, looks }: State): Table {
    return wideEnough(byStock(untracked, looks), stock, tracked);
  }

  function atOnce(state: State): Split {
    const shots = most(state);
    return { shots, leaking: state.tracked * (1 - shareHit(state.tracked + state.untracked, shots)) };
  }

  function evenly(state: State): Split {
    const objects = state.tracked + state.untracked;
    const each = Math.ceil(state.stock / (state.looks * objects));
    const shots = Math.min(most(state), each * objects);
    return { shots, leaking: after(state, shots) };
  }

  /** Expected tracked objects that leak if so many shots are fired now and the best is done from then on. */
  function after(state: State, shots: number): number {
    const next = { ...state, stock: state.stock - shots, looks: state.looks - 1 };
    const { from, weights } = stoppedNow(state, shots, fine);
    const { leaking: known } = tableOf(next);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      const tracked = state.tracked - from - i;
      const leaks = known[tracked]!;
      sum += weights[i]! * (Number.isNaN(leaks) ? leaking({ ...next, tracked }) : leaks);
    }
    return sum;
  }

  /**
   * Where one shot at each object now does all that shots can, it is the split: each stops `kill` of an object as likely
   * tracked as any, at most. Else every split is bounded from below: the mean of what leaks is no less than a convex function
   * below it at the mean number left (Jensen). Only splits whose bound reaches the best one found are worked out.
   */
  function best(state: State): Split {
    const { tracked, untracked, stock } = state;
    const objects = tracked + untracked;
    const oneEach = Math.min(objects, most(state));
    const count = most(state) + 1;
    const { bounds, known } = roomFor(state.looks, count);
    let least = (known[oneEach] = after(state, oneEach));
    if (least <= tracked * (1 - (engagement.kill * stock) / objects) + tie) return { shots: oneEach, leaking: least };
    const first = bounded(state, bounds, count);
    least = Math.min(least, (known[first] = after(state, first)));
    for (let shots = 0; shots < count; shots++) {
      if (!Number.isNaN(known[shots]!) || bounds[shots]! > least + 2 * tie) continue;
      least = Math.min(least, (known[shots] = after(state, shots)));
    }
    let shots = 0;
    while (!(known[shots]! <= least + tie)) shots++;
    return { shots, leaking: known[shots]! };
  }

  /** Room to work in, one for each turn since they call each other: allocation would cost more than the arithmetic. */
  function roomFor(looks: number, count: number) {
    if (scratch[looks]!.bounds.length < count)
      scratch[looks] = { bounds: new Float64Array(2 * count), known: new Float64Array(2 * count) };
    scratch[looks]!.known.fill(NaN, 0, count);
    return scratch[looks]!;
  }

  /** Bounds of all splits. @returns the first with the least */
  function bounded({ tracked, untracked, stock, looks }: State, bounds: Float64Array, count: number): number {
    const row = byStock(untracked, looks - 1);
    let first = 0;
    for (let shots = 0; shots < count; shots++) {
      let curve = row[stock - shots]?.below;
      if (!curve || curve.length <= tracked) curve = below(tracked, untracked, stock - shots, looks - 1);
      bounds[shots] = interpolated(curve, tracked * (1 - shareHit(tracked + untracked, shots)));
      if (bounds[shots]! < bounds[first]!) first = shots;
    }
    return first;
  }

  /** The largest convex function below what leaks with this stock, by tracked objects. */
  function below(tracked: number, untracked: number, stock: number, looks: number): Float64Array {
    // With one turn left values cost next to nothing: what is asked next is likely to be a little larger.
    const size = looks === 1 ? 2 * tracked + 8 : tracked;
    const leaks = new Float64Array(size + 1);
    for (let count = 0; count <= size; count++) leaks[count] = leaking({ tracked: count, untracked, stock, looks });
    return (tableOf({ tracked: size, untracked, stock, looks }).below = convexBelow(leaks));
  }

  function law(state: State, grain: number): Pmf {
    const { tracked, untracked, stock, looks } = state;
    if (tracked === 0) return certainly(0);
    const shots = fired(state);
    const now = stoppedNow(state, shots, grain);
    if (settled(state)) return now;
    const known = innerOf(laws(grain)(untracked * 8 + looks), stock);
    let whole = known.get(tracked);
    if (!whole) known.set(tracked, (whole = afterwards(now, state, shots, grain)));
    return whole;
  }

  /** What is stopped now, and then what is stopped of those that are left. */
  function afterwards(now: Pmf, { tracked, untracked, stock, looks }: State, shots: number, grain: number): Pmf {
    const sum = new Float64Array(tracked + 1);
    let { dropped } = now;
    let [from, end] = [tracked, 0];
    for (let i = 0; i < now.weights.length; i++) {
      const weight = now.weights[i]!;
      const stopped = now.from + i;
      const then = law({ tracked: tracked - stopped, untracked, stock: stock - shots, looks: looks - 1 }, grain);
      const start = stopped + then.from;
      const { weights } = then;
      for (let k = 0; k < weights.length; k++) sum[start + k]! += weight * weights[k]!;
      from = Math.min(from, start);
      end = Math.max(end, start + weights.length);
      dropped += weight * then.dropped;
    }
    return { from, weights: sum.subarray(from, end), dropped };
  }
  return { law, leaking, fired, settled };
}

interface Split {
  readonly shots: number;
  readonly leaking: number;
}

/** By tracked objects, with all else the same; NaN where not worked out. */
interface Table {
  readonly leaking: Float64Array;
  readonly fired: Int32Array;
  below: Float64Array | null;
}

function wideEnough(row: Table[], stock: number, tracked: number): Table {
  const table = row[stock];
  return table && table.leaking.length > tracked ? table : (row[stock] = widened(table, tracked));
}

function widened(table: Table | undefined, tracked: number): Table {
  const size = Math.max(tracked + 1, table ? 2 * table.leaking.length : 0);
  const wider: Table = { leaking: new Float64Array(size).fill(NaN), fired: new Int32Array(size), below: null };
  if (table) {
    wider.leaking.set(table.leaking);
    wider.fired.set(table.fired);
  }
  return wider;
}

/** Maps by a whole number, made when first asked for: small keys are found sooner than two numbers made one. */
function nested<T>(): (key: number) => Map<number, T> {
  const outer = new Map<number, Map<number, T>>();
  return (key) => innerOf(outer, key);
}

function innerOf<T>(outer: Map<number, Map<number, T>>, key: number): Map<number, T> {
  let inner = outer.get(key);
  if (!inner) outer.set(key, (inner = new Map()));
  return inner;
}

/** Chance that an object which is tracked is hit by so many shots. */
function chanceOfHit({ kill, shotsPerObject }: Looking): (shots: number) => number {
  const chances = Float64Array.from({ length: shotsPerObject + 1 }, (_, shots) => 1 - wholePower(1 - kill, shots));
  return (shots) => chances[Math.min(shots, shotsPerObject)]!;
}

/** A function given at whole numbers, straight between them. */
function interpolated(values: Float64Array, at: number): number {
  const lower = Math.min(values.length - 1, Math.floor(at));
  const upper = Math.min(values.length - 1, lower + 1);
  return values[lower]! + (at - lower) * (values[upper]! - values[lower]!);
}

function byGrain<T>(make: (grain: number) => T): (grain: number) => T {
  const made = new Map<number, T>();
  return (grain) => {
    let one = made.get(grain);
    if (!one) made.set(grain, (one = make(grain)));
    return one;
  };
}
