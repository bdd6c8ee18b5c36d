import { bandOf, ln, power, reaches, wholePower } from '../number/index.ts';
import type { Band } from '../number/index.ts';
import { encounter } from './engage.ts';
import type { Engagement, Fractional, Layered, Looking } from './engagement.ts';

/** What Wilkening's closed form asks of an attack and a defence. */
export interface WilkeningCase {
  /** W, whole, >= 0 */
  readonly warheads: number;
  /** D, >= 0 */
  readonly decoys: number;
  /** single-shot kill probability p, 0..1 */
  readonly kill: number;
  /** chance that an object is tracked, 0..1 */
  readonly track: number;
  /** common to the raid: it multiplies P(0) as a whole, which the source leaves out; 0..1 */
  readonly system: number;
  /** P_ww, chance that a warhead is called a warhead, 0..1 */
  readonly warheadsCalled: number;
  /** P_dw, chance that a decoy is called a warhead, 0..1 */
  readonly decoysCalled: number;
}

/** Why the closed form gives no number. */
export type WilkeningReason = 'system' | 'track' | 'kill';

export type WilkeningNeed =
  | { readonly interceptors: number; readonly shotsPerObject: number; readonly reason: null }
  | { readonly interceptors: null; readonly shotsPerObject: null; readonly reason: WilkeningReason };

/**
 * Interceptors by the closed form: n shots at each object, n any positive real number. A mean, as nobody fires part of
 * a shot; whole shots need more.
 *
 * @param confidence C, chance asked for that no warhead leaks, 0..1
 * @returns n W* with W* = W P_ww + D P_dw; or why there is none: `system` and `track` where even shots without end stay
 *   below C (feasible only if P_track > C^(1/W)), `kill` where no shot kills, or every one does and n loses its meaning
 * @source Wilkening 1998, equations (1) to (4) of reference/shield.md 1
 */
export function wilkeningNeed(asked: WilkeningCase, confidence: number): WilkeningNeed {
  const { warheads, kill, system } = asked;
  if (warheads === 0 || confidence === 0) return { interceptors: 0, shotsPerObject: 0, reason: null };
  if (!reaches(system, confidence)) return none('system');
  const each = power(Math.min(1, confidence / system), 1 / warheads);
  if (each >= trackedAndCalled(asked)) return none('track');
  if (kill === 0 || kill === 1) return none('kill');
  const shotsPerObject = ln(1 - each / trackedAndCalled(asked)) / ln(1 - kill);
  return { interceptors: shotsPerObject * engaged(asked), shotsPerObject, reason: null };
}

/**
 * P(0) and the expected leakers that the closed form gives a stock: q = I / W* shots at each, q a real number.
 *
 * @param interceptors I in reach, >= 0, not only whole
 * @source equations (1), (2) and (4)
 */
export function wilkeningLeak(
  asked: WilkeningCase,
  interceptors: number,
): { readonly noneLeaks: number; readonly expected: number } {
  const { warheads, kill, system } = asked;
  const objects = engaged(asked);
  const shots = objects === 0 ? 0 : interceptors / objects;
  const killed = shots === 0 ? 0 : trackedAndCalled(asked) * (1 - power(1 - kill, shots));
  return {
    noneLeaks: warheads === 0 ? 1 : system * wholePower(killed, warheads),
    expected: warheads * (1 - system * killed),
  };
}

/**
 * The same whole number of shots at every object: the fewest that give the confidence.
 *
 * @returns interceptors, whole where W* is; null where none up to `shotsPerObject` do
 * @source equation (3) with n rounded up, after its own inequality
 */
export function alikeNeed(asked: WilkeningCase, shotsPerObject: number, confidence: number): number | null {
  if (asked.warheads === 0) return 0;
  for (let shots = 0; shots <= shotsPerObject; shots++) {
    const killed = trackedAndCalled(asked) * (1 - wholePower(1 - asked.kill, shots));
    if (reaches(asked.system * wholePower(killed, asked.warheads), confidence)) return shots * engaged(asked);
  }
  return null;
}

/**
 * The closed form's case of a defence that shoots.
 *
 * @param decoys that come with the warheads, >= 0
 * @returns null where there is none: a fixed share, several layers, interceptors in orbit
 */
export function wilkeningCase(
  engagement: Engagement | Looking | Layered | Fractional,
  warheads: number,
  decoys: number,
): WilkeningCase | null {
  if (!('kill' in engagement) || engagement.orbit !== undefined) return null;
  const { kill, track, system, warheadsCalled = 1, decoysCalled = 1 } = engagement;
  return { warheads, decoys, kill, track, system, warheadsCalled, decoysCalled };
}

/** What the closed form says of a raid: bands over draws. */
export interface WilkeningRaid {
  readonly noneLeaks: Band;
  readonly expected: Band;
}

/**
 * The closed form's P(0) and expected leakers of a raid, warheads that pass the defence included.
 *
 * @param engagements one a draw, at least one
 * @param warheads that arrive, whole, >= 0
 * @param interceptors in stock, whole, >= 0; I x reach of them, not rounded, are in reach
 * @returns null where there is no closed form: see `wilkeningCase`
 */
export function wilkeningRaid(
  engagements: readonly Engagement[],
  warheads: number,
  interceptors: number,
): WilkeningRaid | null {
  const each = engagements.flatMap((engagement) => {
    if (!('kill' in engagement)) return [];
    const { within, objects } = encounter(engagement, warheads);
    const asked = wilkeningCase(engagement, within, objects - within);
    if (asked === null) return [];
    const { noneLeaks, expected } = wilkeningLeak(asked, interceptors * engagement.reach);
    return [{ noneLeaks: within < warheads ? 0 : noneLeaks, expected: expected + warheads - within }];
  });
  if (each.length < engagements.length) return null;
  return {
    noneLeaks: bandOf(each.map(({ noneLeaks }) => noneLeaks)),
    expected: bandOf(each.map(({ expected }) => expected)),
  };
}

/** P_track of the source, which contains P_ww. */
function trackedAndCalled({ track, warheadsCalled }: WilkeningCase): number {
  return track * warheadsCalled;
}

/** W*, objects that get shots, on average. @source equation (4) */
function engaged({ warheads, decoys, warheadsCalled, decoysCalled }: WilkeningCase): number {
  return warheads * warheadsCalled + decoys * decoysCalled;
}

function none(reason: WilkeningReason): WilkeningNeed {
  return { interceptors: null, shotsPerObject: null, reason };
}
