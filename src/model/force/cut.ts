import { cutByDownload } from './cut-download.ts';
import { cutProportionally } from './cut-proportional.ts';
import type { Holding } from './holding.ts';

/** How a force comes down to a limit. */
export type Cuts = 'proportional' | 'download';

/**
 * A force cut to a limit on operational loads.
 *
 * @param limit warheads, whole, >= 0; a force already within it stays as it is
 * @source model.md 5, Force at a limit L
 */
export function cut(cuts: Cuts, force: readonly Holding[], limit: number): readonly Holding[] {
  return cuts === 'download' ? cutByDownload(force, limit) : cutProportionally(force, limit);
}
