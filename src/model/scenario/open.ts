import type { Place, Read } from '../document/index.ts';
import { layered } from './layer.ts';
import type { Setting } from './layer.ts';
import type { ScenarioDocument } from './read.ts';
import { resolve, withLayers } from './resolve.ts';
import type { Case, Shelf } from './resolve.ts';

/** A scenario as somebody asks for it. */
export interface Layers {
  /** null: the scenario as it stands */
  readonly alternative: string | null;
  /** where somebody named the alternative, for the problem that there is none of that name */
  readonly place: Place;
  /** in order, on top of the alternative */
  readonly settings: readonly Setting[];
}

/** A scenario with its layers on, and what a run needs of it. */
export interface Opened {
  readonly document: ScenarioDocument;
  readonly resolved: Case;
}

/**
 * Puts the layers on a scenario, the alternative first, then each setting, and fills it from the library: the one order
 * for command line, HTTP and page.
 *
 * @returns the scenario, or every problem of the layers, or of what the shelf lacks
 */
export function openUnder(
  original: ScenarioDocument,
  { alternative, place, settings }: Layers,
  shelf: Shelf,
): Read<Opened> {
  const chosen = withLayers(original, alternative, place);
  if (!chosen.ok) return chosen;
  const document = settings.length === 0 ? chosen : layered(chosen.value, settings);
  if (!document.ok) return document;
  const resolved = resolve(original, document.value, alternative, shelf);
  return resolved.ok ? { ok: true, value: { document: document.value, resolved: resolved.value } } : resolved;
}
