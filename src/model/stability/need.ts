import { reaches } from '../number/index.ts';
import { askedLayer } from '../shield/index.ts';
import type { Engagement, Firing, Layer } from '../shield/index.ts';
import { counted, halved, largestConstellation } from './fewest.ts';
import { stopping, warheadsOf, withAskedLayer } from './small-attack.ts';
import type { SmallAttack, Stopping } from './small-attack.ts';

/**
 * Why no number of interceptors suffices; `discrimination`: too many warheads are taken for decoys; `kill`: what is fired kills
 * too seldom, or `fractional` stops too small a share; `reach`: of those in orbit none, or hardly any, is ever in reach.
 */
export type NeedReason = 'system' | 'track' | 'discrimination' | 'kill' | 'shotsPerObject' | 'reach';

export type Need =
  | { readonly interceptors: number; readonly reason: null }
  | { readonly interceptors: null; readonly reason: NeedReason };

/**
 * The fewest interceptors that let nothing of a small attack through, with the confidence asked for.
 *
 * The attack brings its own decoys; all interceptors reach it, but for those in orbit, which keep their phasing; all of it
 * is exposed. Where one interceptor more surely lets no more through, one number divides those that hold from those that
 * fail; else every number is asked, from none up.
 *
 * @param confidence 0..1
 * @source model.md 5, need(attack)
 */
export function need(engagement: Engagement, attack: SmallAttack, confidence: number): Need {
  const asked = stopping(engagement, attack);
  const holds = (interceptors: number): boolean => reaches(asked.noneLeaks(interceptors), confidence);
  if (holds(0)) return { interceptors: 0, reason: null };
  const beyond = asked.monotone ? null : beyondShots(engagement, attack, confidence);
  if (beyond !== null) return { interceptors: null, reason: beyond };
  const most = asked.mostUseful ?? searchedTo(asked, confidence, holds);
  if (most === null) return { interceptors: null, reason: whyNot(engagement, attack, confidence) };
  const found = asked.monotone ? halved(holds, most) : counted(holds, most);
  return found === null
    ? { interceptors: null, reason: whyNot(engagement, attack, confidence) }
    : { interceptors: found, reason: null };
}

/**
 * In orbit some are always out of reach, and the chance nears what those give that are useful, all of them in reach. Where
 * that is enough, numbers are doubled until one is; none where it is not.
 */
function searchedTo(asked: Stopping, confidence: number, holds: (interceptors: number) => boolean): number | null {
  if (!reaches(asked.atBest(), confidence)) return null;
  for (let most = 1; most <= largestConstellation; most *= 2) if (holds(most) || asked.allInReach(most)) return most;
  return null;
}

/** What stands in the way even of shots without end; else it is the most that the doctrine spends on an object. */
function whyNot(engagement: Engagement, attack: SmallAttack, confidence: number): NeedReason {
  const beyond = beyondShots(engagement, attack, confidence);
  if (beyond !== null) return beyond;
  const layer = askedLayer(engagement);
  if (layer.doctrine === 'fractional' || layer.kill === 0) return 'kill';
  return onTheGroundIsEnough(engagement, layer, attack, confidence) ? 'reach' : 'shotsPerObject';
}

/** What shots without end would not mend; told before every number is asked, which takes long under turns. */
function beyondShots(engagement: Engagement, attack: SmallAttack, confidence: number): NeedReason | null {
  const layer = askedLayer(engagement);
  // As if what is asked about stopped each warhead with this chance, alone.
  const enough = (stopped: number): boolean => {
    const shares: Layer = { doctrine: 'fractional', stopped, system: layer.system, exposed: 1 };
    return reaches(stopping(withAskedLayer(engagement, shares), attack).noneLeaks(1), confidence);
  };
  if (!enough(1)) return 'system';
  if (layer.doctrine === 'fractional') return null;
  if (!enough(layer.track)) return 'track';
  return enough(layer.track * (layer.warheadsCalled ?? 1)) ? null : 'discrimination';
}

/** Would some number do, were all of them in reach? */
function onTheGroundIsEnough(
  engagement: Engagement,
  layer: Firing & Layer,
  attack: SmallAttack,
  confidence: number,
): boolean {
  if (layer.orbit === undefined || warheadsOf(attack) === 0) return false;
  return reaches(stopping(engagement, attack).atBest(), confidence);
}
