/**
 * How one side's defence meets an attack.
 *
 * @source model.md 4, Engagement; interfaces.md 2
 */
export type Engagement = Shooting | Fractional;

/**
 * Interceptors are shot at objects.
 *
 * `spread`: as evenly as whole shots allow. `salvo`: objects in random order get exactly `shotsPerObject` each while the
 * stock lasts, the last one what is left.
 */
export interface Shooting {
  readonly doctrine: 'spread' | 'salvo';
  /** single-shot kill probability of an interceptor, 0..1 */
  readonly kill: number;
  /** per object, independent: chance that it is tracked; untracked, no shot at it counts; 0..1 */
  readonly track: number;
  /** common to the raid: chance that the defence works at all, 0..1 */
  readonly system: number;
  /** interceptors spent on one object: `spread` at most, `salvo` exactly while the stock lasts; whole, >= 1 */
  readonly shotsPerObject: number;
  /** decoys a warhead that the defence cannot tell from it; >= 0 */
  readonly decoysPerWarhead: number;
  /** share of the interceptors that can reach this attack, 0..1 */
  readonly reach: number;
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
