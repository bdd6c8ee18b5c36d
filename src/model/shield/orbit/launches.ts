import { shotsEach } from './average.ts';
import { fewestInOrbit, type Places } from './phasing.ts';
import type { Constellation } from './question.ts';

/**
 * Missiles over regions as evenly as whole missiles allow, and what must be in reach of each.
 *
 * @source shield.md 4b, equation (34)
 */
export function placesOf(
  { kill, wanted }: Pick<Constellation, 'kill' | 'wanted'>,
  missiles: number,
  regions: number,
): readonly Places[] {
  const shots = shotsEach(kill, wanted);
  const each = Math.floor(missiles / regions);
  const more = missiles - each * regions;
  return [
    { inReach: (each + 1) * shots, places: more },
    { inReach: each * shots, places: regions - more },
  ].filter(({ inReach, places }) => places > 0 && inReach > 0);
}

/**
 * Interceptors in orbit for missiles that rise one at a time from one region, so far apart that other interceptors have
 * come round. Those fired are gone: the last missile meets what is left. Enough for every one of them together with the
 * confidence asked for: each is given the chance of the last, and the chances that one fails are added up.
 *
 * @returns whole; null: no number is enough
 */
export function oneByOne(asked: Constellation, missiles: number, share: number): number | null {
  const shots = shotsEach(asked.kill, asked.wanted);
  const each = [{ inReach: shots, places: missiles }];
  return fewestInOrbit(each, share, asked.confidence, (missiles - 1) * shots);
}
