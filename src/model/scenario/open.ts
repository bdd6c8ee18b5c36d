import type { Place, Read } from '../document/index.ts';
import type { Rules } from '../agreement/index.ts';
import { layered } from './layer.ts';
import type { Setting } from './layer.ts';
import type { ScenarioDocument } from './read.ts';
import { resolveBreakout } from './resolve-breakout.ts';
import type { BreakoutCase } from './resolve-breakout.ts';
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
export function openUnder(original: ScenarioDocument, layers: Layers, shelf: Shelf): Read<Opened> {
  const document = layeredDocument(original, layers);
  if (!document.ok) return document;
  const resolved = resolve(original, document.value, layers.alternative, shelf);
  return resolved.ok ? { ok: true, value: { document: document.value, resolved: resolved.value } } : resolved;
}

/** The breakout of a scenario under the same layers. */
export function breakoutUnder(original: ScenarioDocument, layers: Layers, shelf: Shelf): Read<BreakoutCase> {
  const document = layeredDocument(original, layers);
  return document.ok ? resolveBreakout(original, document.value, layers.alternative, shelf) : document;
}

/** Bans of an agreement that no library holds, such as a draft under one choice of its brackets. */
export interface DraftBans {
  readonly rules: Rules;
  /** where somebody asked for them; problems are told there */
  readonly place: Place;
}

/**
 * The same scenario with more bans to shape its cuts, after those that it chooses itself.
 *
 * Nothing that is drawn hangs on a ban: the case has the columns of the scenario without them.
 */
export function openUnderBans(
  original: ScenarioDocument,
  layers: Layers,
  shelf: Shelf,
  { rules, place }: DraftBans,
): Read<Case> {
  const document = layeredDocument(original, layers);
  if (!document.ok) return document;
  const id = nameApart(rules.agreement, shelf.agreements);
  const value = [...document.value.scenario.choices.bans, id];
  const banned = layered(document.value, [{ path: 'choices.bans', value, place }]);
  if (!banned.ok) return banned;
  const own: Shelf = {
    ...shelf,
    agreements: [...shelf.agreements, id],
    // A shelf that opens no rules is one whose scenario names none: then only this id is asked for.
    rules: (agreement, date) => (agreement === id ? { ok: true, value: rules } : shelf.rules!(agreement, date)),
  };
  return resolve(original, banned.value, layers.alternative, own);
}

/** A draft may be called as an agreement of the library. */
function nameApart(id: string, known: readonly string[]): string {
  return known.includes(id) ? nameApart(`${id}-draft`, known) : id;
}

/** A scenario with its layers on, not yet filled from the library. */
export function layeredDocument(
  original: ScenarioDocument,
  { alternative, place, settings }: Layers,
): Read<ScenarioDocument> {
  const chosen = withLayers(original, alternative, place);
  return !chosen.ok || settings.length === 0 ? chosen : layered(chosen.value, settings);
}
