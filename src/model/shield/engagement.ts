import type { OrbitGeometry } from './orbit/geometry.ts';

/**
 * How one side's defence meets an attack.
 *
 * @source model.md 4, Engagement; interfaces.md 2
 */
export type Engagement = Layer | Layered;

/** A defence that an attack meets once. */
export type Layer = Shooting | Looking | Fractional;

/**
 * Interceptors are shot at objects, all before anybody looks.
 *
 * `spread`: as evenly as whole shots allow. `salvo`: objects in random order get exactly `shotsPerObject` each while the
 * stock lasts, the last one what is left.
 */
export interface Shooting extends Firing {
  readonly doctrine: 'spread' | 'salvo';
}

/**
 * Interceptors are shot in turns, and what still flies is seen between them. In each turn shots are spread over all
 * objects that are left, as in `spread`; `shotsPerObject` and `salvoLimit` hold for each turn.
 *
 * With one look this is `spread`, to the last digit.
 */
export interface Looking extends Firing {
  readonly doctrine: 'shoot-look-shoot';
  /** turns, m; whole, 1..6 */
  readonly looks: number;
  /**
   * how the stock is split between turns. `best`: so that the fewest leak on average, worked out over (objects, stock, turns
   * left); one interceptor more never lets more through on average, and can make many leakers likelier by a hair. `even`: as many
   * at each object as if every turn left shot alike, rounded up, as far as the stock goes; for comparison only: one interceptor
   * more can make it worse
   */
  readonly split: 'best' | 'even';
}

/** What every kind of shooting needs to be known. */
export interface Firing {
  /** single-shot kill probability of an interceptor, 0..1 */
  readonly kill: number;
  /** per object, independent: chance that it is tracked; untracked, no shot at it counts; 0..1 */
  readonly track: number;
  /** common to the raid: chance that the defence works at all, 0..1 */
  readonly system: number;
  /** interceptors spent on one object: `spread` at most, `salvo` exactly while the stock lasts; whole, >= 1 */
  readonly shotsPerObject: number;
  /** interceptors that can be fired before the next look, at all objects together; whole, >= 0; not given: no limit */
  readonly salvoLimit?: number;
  /** decoys a warhead that come with it; without discrimination none can be told from it; >= 0 */
  readonly decoysPerWarhead: number;
  /** discrimination: chance, each on its own, that a warhead is called a warhead; the others get no shot; 0..1; not given: 1 */
  readonly warheadsCalled?: number;
  /** discrimination: chance, each on its own, that a decoy is called a warhead and gets shots as one; 0..1; not given: 1 */
  readonly decoysCalled?: number;
  /** share of the interceptors that can reach this attack, 0..1 */
  readonly reach: number;
  /** interceptors are in orbit and each on its own is in reach by chance, of those that `reach` leaves; not given: on the ground */
  readonly orbit?: OrbitGeometry;
  /** share of the warheads that come within the defence, 0..1 */
  readonly exposed: number;
}

/**
 * A fixed share of what comes within the defence is stopped, however many come and however many interceptors there are:
 * for comparison only. With no interceptor at all there is no shield, and nothing is stopped.
 *
 * The published tables multiply an expected number of warheads by 1 - `stopped`, beside reliability and penetration. So
 * `stopped` is read here as those are: the chance of each warhead, independent of the others. Its expected leakage is the
 * table's, to the last digit, for every attack; a share of the count, rounded to whole warheads, would miss it by up to
 * half a warhead and let rounding decide a small attack.
 *
 * @source model.md 4; reference/stability.md 1.1 (Cimbala)
 */
export interface Fractional {
  readonly doctrine: 'fractional';
  /** chance that a warhead within the defence is stopped, 0..1 */
  readonly stopped: number;
  /** see `Shooting` */
  readonly system: number;
  /** see `Shooting` */
  readonly exposed: number;
}

/**
 * Layers in sequence: what leaks through one meets the next.
 *
 * @source model.md 4, Layers
 */
export interface Layered {
  readonly doctrine: 'layers';
  /** chance that the sensors which layers share work at all: common to those layers and to the raid; 0..1 */
  readonly system: number;
  /** in the order in which an attack meets them; at least one, of which exactly one has no stock of its own */
  readonly layers: readonly InSequence[];
}

/** One layer of several. Its own `system` is the chance that what it shares with no other layer works. */
export interface InSequence {
  readonly name: string;
  /** `shared`: it fails with the layers that share sensors; `own`: it does not see through them */
  readonly sensors: 'shared' | 'own';
  /** interceptors that it has; null: those that are asked about, the number on the chart's axis; whole, >= 0 */
  readonly interceptors: number | null;
  readonly engagement: Layer;
}

/** The layer whose interceptors are asked about; a defence that an attack meets once is that itself. */
export function askedLayer(engagement: Engagement): Layer {
  if (engagement.doctrine !== 'layers') return engagement;
  return engagement.layers.find(({ interceptors }) => interceptors === null)!.engagement;
}
