import { cutProportionally, totalWarheads } from './cut-proportional.ts';
import type { Holding } from './holding.ts';

/**
 * A force cut to a limit on operational loads by taking warheads off launchers, and launchers away only when every load
 * is one.
 *
 * *Loads come down evenly*: toward one level for all launchers of all legs, the heaviest load first, one warhead at a
 * time. So there is a level c with every load above c + 1 brought down to c or c + 1 and every load below it as it was;
 * where a whole level more would pass the limit, the warheads still allowed stay in order of the file, one a launcher.
 * *To one at least*: c never falls below one. Only where a warhead on each launcher that carries any is still too many,
 * *launchers* are withdrawn, by the rules of `cutProportionally` on the force of single warheads.
 *
 * (Another reading of "evenly" would take the same number, or the same share, off every load. It would leave heavy
 * missiles heavy, which is what a download is meant to end, and loads would not be even.)
 *
 * @param limit warheads, whole, >= 0; a force already within it stays as it is
 * @returns holdings in the same order; exactly `limit` warheads unless launchers had to go. Whole loads are dealt again
 *   within a holding, heavier first, which gives the loads described
 * @source model.md 5, Force at a limit L, download
 */
export function cutByDownload(force: readonly Holding[], limit: number): readonly Holding[] {
  if (totalWarheads(force) <= limit) return force;
  const single = downTo(force, 1);
  if (totalWarheads(single) > limit) return cutProportionally(single, limit);
  const level = highestLevel(force, limit);
  const lower = downTo(force, level);
  const higher = downTo(force, level + 1);
  let left = limit - totalWarheads(lower);
  return lower.map((holding, i) => {
    const more = Math.min(left, higher[i]!.warheads - holding.warheads);
    left -= more;
    return more === 0 ? holding : { ...holding, warheads: holding.warheads + more };
  });
}

/** No launcher with more than `level`: whole loads differ by one at most, so the cap of the sum is the sum of the caps. */
function downTo(force: readonly Holding[], level: number): readonly Holding[] {
  return force.map((holding) => ({ ...holding, warheads: Math.min(holding.warheads, holding.launchers * level) }));
}

/** The highest level, from one up, at which the force is within the limit; it is within at one, and not uncut. */
function highestLevel(force: readonly Holding[], limit: number): number {
  let level = 1;
  while (totalWarheads(downTo(force, level + 1)) <= limit) level++;
  return level;
}
