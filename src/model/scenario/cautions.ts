import { countedTwice } from '../shield/index.ts';
import type { Uncertain } from '../number/index.ts';
import { withView } from './layer.ts';
import type { ScenarioDocument } from './read.ts';
import type { Caution } from './result.ts';
import { partyNames } from './schema.ts';
import type { EngagementStated, OnceStated, Stated } from './schema.ts';

/**
 * What a scenario believes that is no mistake by its format and still hardly meant, in the order of the document, then
 * of each party's view.
 *
 * @param scenario as it is run, with all its layers on
 */
export function cautionsOf(scenario: ScenarioDocument): readonly Caution[] {
  const own = cautionsIn(scenario);
  const known = new Set(own.map(({ record, beside }) => [record, ...beside].join()));
  const seen = partyNames(scenario.scenario).flatMap((party) => {
    const view = withView(scenario, party);
    const cautions = view.ok && view.value !== scenario ? cautionsIn(view.value) : [];
    return cautions
      .filter(({ record, beside }) => !known.has([record, ...beside].join()))
      .map((one) => ({ ...one, record: `views.${party}.${one.record}` }));
  });
  return [...own, ...seen];
}

function cautionsIn({ scenario, numbers }: ScenarioDocument): readonly Caution[] {
  const byPath = new Map(numbers.map(({ path, stated }) => [path, stated]));
  const uncertain = ({ quantity }: Stated): Uncertain =>
    quantity.kind === 'same' ? uncertain(byPath.get(quantity.path)!) : quantity;
  return Object.entries(scenario.beliefs.engagement).flatMap(([party, engagement]) =>
    metAt(engagement, `beliefs.engagement.${party}`).flatMap(({ at, met, beside }): readonly Caution[] => {
      if (met.doctrine === 'fractional') return [];
      const chances = { [`${at}.track`]: met.track, [`${at}.system`]: met.system, ...beside };
      const twice = countedTwice(
        uncertain(met.kill),
        Object.fromEntries(Object.entries(chances).map(([path, chance]) => [path, uncertain(chance)])),
      );
      return twice.length === 0 ? [] : [{ kind: 'failures-counted-twice', record: `${at}.kill`, beside: twice }];
    }),
  );
}

interface Met {
  readonly at: string;
  readonly met: OnceStated;
  /** of sensors that it shares, by path */
  readonly beside: Readonly<Record<string, Stated>>;
}

/** Every defence that an attack meets once, at its path. */
function metAt(engagement: EngagementStated, at: string): readonly Met[] {
  if (engagement.doctrine !== 'layers') return [{ at, met: engagement, beside: {} }];
  const shared = { [`${at}.system`]: engagement.system };
  return engagement.layers.map((met, index) => ({
    at: `${at}.layers.${index}`,
    met,
    beside: met.sensors === 'shared' ? shared : {},
  }));
}
