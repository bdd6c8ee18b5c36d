import { inOrder } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import type { ViewSetting } from '../talks/index.ts';
import { layered } from './layer.ts';
import type { Setting } from './layer.ts';
import { brokenLayers } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import { ownValue } from './read-tree.ts';

/**
 * A scenario with views of another document laid over its own: where both set a path, the other document's value stands.
 *
 * Every view is tried, alone and with each alternative, as when a scenario is read.
 *
 * @param original without alternative and settings
 * @param views    by party, in the order in which they are set
 * @returns the scenario to open instead of the original; or every problem, told where the other document has the value
 */
export function withViews(
  original: ScenarioDocument,
  views: Readonly<Record<string, readonly ViewSetting[]>>,
): Read<ScenarioDocument> {
  const settings = Object.entries(views).flatMap(([party, own]) => settingsOf(party, own));
  if (settings.length === 0) return { ok: true, value: original };
  const seen = layered(original, [...roomFor(original, views, settings[0]!.place), ...settings]);
  if (!seen.ok) return seen;
  const problems = brokenLayers(seen.value);
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : seen;
}

function settingsOf(party: string, own: readonly ViewSetting[]): readonly Setting[] {
  return own.map(({ path, value, place }) => ({ path: `views.${party}.${path}`, value, place }));
}

/** A layer writes only into mappings that are there. */
function roomFor(
  { document: { tree } }: ScenarioDocument,
  views: Readonly<Record<string, readonly ViewSetting[]>>,
  place: Place,
): readonly Setting[] {
  const known = ownValue(tree, 'views');
  const parties = Object.keys(views).filter((party) => ownValue(known, party) === undefined);
  return [
    ...(known === undefined ? [{ path: 'views', value: {}, place }] : []),
    ...parties.map((party) => ({ path: `views.${party}`, value: {}, place: views[party]![0]?.place ?? place })),
  ];
}
