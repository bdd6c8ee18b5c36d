import type { InSequence, Layer, Layered } from '../shield/index.ts';
import type { TermReader } from './columns.ts';
import type { Planned, Term } from './plan.ts';
import type { EngagementStated, FiringStated, OnceStated } from './schema.ts';
import type { Stated } from './schema.ts';
import type { World } from './world.ts';

/**
 * A party's defence with its uncertain numbers still to be drawn; what is not given and has no default is left out.
 *
 * @param at path of the engagement, `beliefs.engagement.PARTY`
 */
export function engagementPlan(
  stated: EngagementStated,
  at: string,
  { term }: TermReader,
): Planned<World>['engagement'][string] {
  if (stated.doctrine !== 'layers') return oncePlan(stated, at, term);
  const plan: Planned<Layered> = {
    doctrine: stated.doctrine,
    system: term(`${at}.system`, stated.system),
    layers: stated.layers.map((layer, index): Planned<InSequence> => ({
      name: layer.name,
      sensors: layer.sensors,
      interceptors: layer.interceptors?.quantity.value ?? null,
      engagement: oncePlan(layer, `${at}.layers.${index}`, term),
    })),
  };
  return plan;
}

function oncePlan(stated: OnceStated, at: string, term: TermReader['term']): Planned<Layer> {
  const system = term(`${at}.system`, stated.system);
  const exposed = term(`${at}.exposed`, stated.exposed);
  if (stated.doctrine === 'fractional')
    return { doctrine: stated.doctrine, stopped: term(`${at}.stopped`, stated.stopped), system, exposed };
  const firing = { ...firingPlan(stated, at, term), system, exposed };
  if (stated.doctrine !== 'shoot-look-shoot') return { doctrine: stated.doctrine, ...firing };
  return { doctrine: stated.doctrine, ...firing, looks: stated.looks.quantity.value, split: stated.split };
}

function firingPlan(stated: FiringStated, at: string, term: TermReader['term']) {
  const { salvoLimit, warheadsCalled, decoysCalled, orbit } = stated;
  return {
    kill: term(`${at}.kill`, stated.kill),
    track: term(`${at}.track`, stated.track),
    shotsPerObject: stated.shotsPerObject.quantity.value,
    decoysPerWarhead: term(`${at}.decoysPerWarhead`, stated.decoysPerWarhead),
    reach: term(`${at}.reach`, stated.reach),
    ...(salvoLimit && { salvoLimit: salvoLimit.quantity.value }),
    ...(warheadsCalled && { warheadsCalled: term(`${at}.warheadsCalled`, warheadsCalled) }),
    ...(decoysCalled && { decoysCalled: term(`${at}.decoysCalled`, decoysCalled) }),
    ...(orbit && { orbit: orbitPlan(orbit, `${at}.orbit`, term) }),
  };
}

function orbitPlan(orbit: NonNullable<FiringStated['orbit']>, at: string, term: TermReader['term']) {
  const { source: _source, note: _note, ...numbers } = orbit;
  const terms = Object.entries(numbers).map(([key, number]: [string, Stated]) => [key, term(`${at}.${key}`, number)]);
  return Object.fromEntries(terms) as Record<keyof typeof numbers, Term>;
}
