/**
 * How one side's defence meets an attack.
 *
 * @source model.md 4, Engagement
 */
export interface Engagement {
  readonly doctrine: 'spread';
  /** single-shot kill probability of an interceptor, 0..1 */
  readonly kill: number;
  /** per object, independent: chance that it is tracked; untracked, no shot at it counts; 0..1 */
  readonly track: number;
  /** common to the raid: chance that the defence works at all, 0..1 */
  readonly system: number;
  /** most interceptors spent on one object; whole, >= 1 */
  readonly shotsPerObject: number;
  /** decoys a warhead that the defence cannot tell from it; >= 0 */
  readonly decoysPerWarhead: number;
  /** share of the interceptors that can reach this attack, 0..1 */
  readonly reach: number;
  /** share of the warheads that come within the defence, 0..1 */
  readonly exposed: number;
}
