import { openBandOf } from '../number/index.ts';
import type { OpenBand } from '../number/index.ts';
import { alikeNeed, wilkeningCase, wilkeningNeed } from '../shield/index.ts';
import type { WilkeningReason } from '../shield/index.ts';
import type { NeedQuestion } from './need-curve.ts';
import { noneLeaks, objectsOf, warheadsOf } from './small-attack.ts';

/** Wilkening's closed form beside the doctrine that is asked about, over draws. Both answer the same question. */
export interface WilkeningBeside {
  /** its shots at an object and interceptors: real numbers, a mean; null where even shots without end are too few */
  readonly shotsPerObject: OpenBand;
  readonly interceptors: OpenBand;
  /** share of draws in which it gives no number, and the first reason there */
  readonly nullShare: { readonly share: number; readonly error: number };
  readonly reason: WilkeningReason | null;
  /** the same whole number of shots at each object: fewest interceptors, null where none up to `shotsPerObject` suffices */
  readonly alike: OpenBand;
  /** P(no leaker) that the doctrine asked about gives with the closed form's interceptors, rounded up */
  readonly noneLeaksThere: OpenBand;
}

/**
 * @param questions one a draw, at least one
 * @param draws     0: one run with every number at its median
 * @returns null where there is no closed form: see `wilkeningCase`
 */
export function wilkeningBeside(questions: readonly NeedQuestion[], draws: number): WilkeningBeside | null {
  const each = questions.flatMap((question) => besideOf(question) ?? []);
  if (each.length < questions.length) return null;
  const reasons = each.flatMap(({ reason }) => reason ?? []);
  const share = reasons.length / each.length;
  return {
    shotsPerObject: openBandOf(each.map(({ shotsPerObject }) => shotsPerObject)),
    interceptors: openBandOf(each.map(({ interceptors }) => interceptors)),
    nullShare: { share, error: draws === 0 ? 0 : Math.sqrt((share * (1 - share)) / draws) },
    reason: reasons[0] ?? null,
    alike: openBandOf(each.map(({ alike }) => alike)),
    noneLeaksThere: openBandOf(each.map(({ there }) => there)),
  };
}

function besideOf({ engagement, attack, confidence }: NeedQuestion) {
  const warheads = warheadsOf(attack);
  const asked = wilkeningCase(engagement, warheads, objectsOf(attack) - warheads);
  if (asked === null || !('shotsPerObject' in engagement)) return null;
  const { interceptors, shotsPerObject, reason } = wilkeningNeed(asked, confidence);
  return {
    interceptors,
    shotsPerObject,
    reason,
    alike: alikeNeed(asked, engagement.shotsPerObject, confidence),
    there: interceptors === null ? null : noneLeaks(engagement, attack, Math.ceil(interceptors)),
  };
}
