import { binomial, certainly, markedAmong, meanOver, mixedOver, wholePower } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { deal, destroyedObjects, keyStep, remembered, stoppedObjects, used } from './engage.ts';
import type { Looking } from './engagement.ts';
import { convexBelow } from './convex-below.ts';

/** Splits whose expected leakers differ by less than this are as good as each other: the one that fires least is taken. */
const tie = 1e-12;

/** Tails cut in weighing splits: far below `tie`, and the same whatever grain a distribution is asked for. */
const fine = 1e-17;

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
  const tables = new Map<number, Table>();
  const laws = byGrain(() => new Map<number, Map<number, Pmf>>());

  const most = ({ tracked, untracked, stock }: State): number => used(engagement, stock, tracked + untracked);

  function settled({ tracked, untracked, stock, looks }: State): boolean {
    if (looks === 1) return true;
    return tracked + untracked >= stock && stock <= salvoLimit && (split === 'best' || untracked === 0);
  }

  /** Tracked objects stopped in this turn by so many shots. */
  function stoppedNow({ tracked, untracked }: State, shots: number, grain: number): Pmf {
    const objects = tracked + untracked;
    const spread = { doctrine: 'spread', shotsPerObject } as const;
    return markedAmong(objects, tracked, destroyedObjects(spread, objects, shots, hitsAmong(grain)), grain);
  }

  /** Share of the objects that so many shots hit, on average. */
  function shareHit(objects: number, shots: number): number {
    const [one, other] = deal({ doctrine: 'spread', shotsPerObject }, shots, objects);
    return (one.objects * hit(one.shots) + other.objects * hit(other.shots)) / objects;
  }

  function leaking(state: State): number {
    if (state.tracked === 0) return 0;
    if (settled(state)) return state.tracked * (1 - shareHit(state.tracked + state.untracked, most(state)));
    return decided(state).leaking[state.tracked]!;
  }

  function fired(state: State): number {
    if (state.tracked === 0) return 0;
    return settled(state) ? most(state) : decided(state).fired[state.tracked]!;
  }

  /** The table that holds this state, with the state worked out. */
  function decided(state: State): Table {
    const table = tableOf(state);
    if (Number.isNaN(table.leaking[state.tracked]!)) {
      const { shots, leaking: least } = split === 'even' ? evenly(state) : best(state);
      table.leaking[state.tracked] = least;
      table.fired[state.tracked] = shots;
    }
    return table;
  }

  function tableOf({ tracked, untracked, stock, looks }: State): Table {
    const key = (untracked * keyStep + stock) * 8 + looks;
    let table = tables.get(key);
    if (!table || table.leaking.length <= tracked) tables.set(key, (table = widened(table, tracked)));
    return table;
  }

  function evenly(state: State): Split {
    const shots = Math.min(most(state), Math.ceil(state.stock / state.looks));
    return { shots, leaking: after(state, shots) };
  }

  /** Expected tracked objects that leak if so many shots are fired now and the best is done from then on. */
  function after(state: State, shots: number): number {
    const { untracked, stock, looks } = state;
    return meanOver(stoppedNow(state, shots, fine), (stopped) =>
      leaking({ tracked: state.tracked - stopped, untracked, stock: stock - shots, looks: looks - 1 }),
    );
  }

  /**
   * Every split is bounded from below first: the mean of what leaks is no less than a convex function below it at the mean
   * number left (Jensen). Only splits whose bound reaches the best one found are worked out.
   */
  function best(state: State): Split {
    const bounds = Float64Array.from({ length: most(state) + 1 }, (_, shots) => atLeast(state, shots));
    const known = new Float64Array(bounds.length).fill(NaN);
    const first = bounds.indexOf(bounds.reduce((least, bound) => Math.min(least, bound)));
    let least = (known[first] = after(state, first));
    for (let shots = 0; shots < bounds.length; shots++) {
      if (shots === first || bounds[shots]! > least + 2 * tie) continue;
      least = Math.min(least, (known[shots] = after(state, shots)));
    }
    const shots = known.findIndex((value) => value <= least + tie);
    return { shots, leaking: known[shots]! };
  }

  function atLeast({ tracked, untracked, stock, looks }: State, shots: number): number {
    const left = tracked * (1 - shareHit(tracked + untracked, shots));
    return interpolated(below({ tracked, untracked, stock: stock - shots, looks: looks - 1 }), left);
  }

  /** The largest convex function below what leaks with this stock, by tracked objects. */
  function below(state: State): Float64Array {
    const table = tableOf(state);
    if (table.below && table.below.length > state.tracked) return table.below;
    const leaks = Float64Array.from({ length: state.tracked + 1 }, (_, tracked) => leaking({ ...state, tracked }));
    return (tableOf(state).below = convexBelow(leaks));
  }

  function law(state: State, grain: number): Pmf {
    const { tracked, untracked, stock, looks } = state;
    if (tracked === 0) return certainly(0);
    const shots = fired(state);
    const now = stoppedNow(state, shots, grain);
    if (settled(state)) return now;
    const known = lawsOf(laws(grain), (untracked * keyStep + stock) * 8 + looks);
    let whole = known.get(tracked);
    if (!whole) {
      whole = mixedOver(now, (stopped) =>
        shifted(law({ tracked: tracked - stopped, untracked, stock: stock - shots, looks: looks - 1 }, grain), stopped),
      );
      known.set(tracked, whole);
    }
    return whole;
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

function widened(table: Table | undefined, tracked: number): Table {
  const size = Math.max(tracked + 1, table ? 2 * table.leaking.length : 0);
  const wider: Table = { leaking: new Float64Array(size).fill(NaN), fired: new Int32Array(size), below: null };
  if (table) {
    wider.leaking.set(table.leaking);
    wider.fired.set(table.fired);
  }
  return wider;
}

function lawsOf(laws: Map<number, Map<number, Pmf>>, key: number): Map<number, Pmf> {
  let known = laws.get(key);
  if (!known) laws.set(key, (known = new Map()));
  return known;
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

function shifted({ from, weights, dropped }: Pmf, by: number): Pmf {
  return { from: from + by, weights, dropped };
}

function byGrain<T>(make: (grain: number) => T): (grain: number) => T {
  const made = new Map<number, T>();
  return (grain) => {
    let one = made.get(grain);
    if (!one) made.set(grain, (one = make(grain)));
    return one;
  };
}
