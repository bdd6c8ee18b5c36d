import type { Constellation } from './question.ts';

/** The four times of which the time for the way there is what is left, seconds, each >= 0. */
export interface BoostTimes {
  readonly burnSeconds: number;
  readonly detectSeconds: number;
  readonly decideSeconds: number;
  readonly marginSeconds: number;
}

/**
 * Time that is left for the way there, seconds; 0 where nothing is left.
 *
 * @source shield.md 4b, equation (33)
 */
export function boostWindow({ burnSeconds, detectSeconds, decideSeconds, marginSeconds }: BoostTimes): number {
  return Math.max(0, burnSeconds - detectSeconds - decideSeconds - marginSeconds);
}

/** The fly-out given, or what the burn leaves; what is not given of the four counts as none. */
export function timeLeft(asked: Constellation): number {
  return (
    asked.flyoutSeconds ??
    boostWindow({
      burnSeconds: asked.burnSeconds ?? 0,
      detectSeconds: asked.detectSeconds ?? 0,
      decideSeconds: asked.decideSeconds ?? 0,
      marginSeconds: asked.marginSeconds ?? 0,
    })
  );
}
