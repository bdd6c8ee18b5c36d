import { nearest, oneOf, problem, told } from '../document/index.ts';
import type { Path, Place, Problem } from '../document/index.ts';
import type { PartyPosture, Strike, SystemPosture } from '../exchange/index.ts';
import { isBallistic, legs } from '../force/index.ts';
import type { ForceRecord, Holding, Leg } from '../force/index.ts';
import type { Planned, Term } from './plan.ts';
import type { PartyPostureStated, PostureEntry, Stated, StrikeStated } from './schema.ts';

/** How a scenario's numbers become terms, and where they stand. */
export interface StatedReader {
  term(path: string, stated: Stated): Term;
  place(path: Path): Place;
}

type Force = { readonly record: ForceRecord; readonly holdings: readonly Planned<Holding>[] };

/**
 * How one party's systems stand: what a system's own entry gives, else its leg's, field by field.
 *
 * @returns a plan, and problems where a system in service lacks a number that it needs
 */
export function posturePlan(
  party: string,
  stated: PartyPostureStated,
  force: Force,
  reader: StatedReader,
): { readonly plan: Planned<PartyPosture>; readonly problems: readonly Problem[] } {
  const problems = strangers(
    Object.keys(stated.systems),
    force.record,
    ['beliefs', 'posture', party],
    [...legs, 'command'],
    reader,
  );
  const systems: Record<string, Planned<SystemPosture>> = {};
  for (const holding of force.holdings) {
    const lookup = fieldLookup(party, holding.id, holding.leg, stated, reader);
    const standing = systemPlan(holding.leg, lookup);
    systems[holding.id] = standing.plan;
    if (standing.missing.length > 0) problems.push(missingFields(party, holding, standing.missing, reader));
  }
  const legLost = Object.fromEntries(
    legs.map((leg) => {
      const found = stated.legs[leg]?.legLost;
      return [leg, found ? reader.term(`beliefs.posture.${party}.${leg}.legLost`, found) : 0];
    }),
  ) as unknown as Planned<PartyPosture>['legLost'];
  const command = reader.term(`beliefs.posture.${party}.command`, stated.command);
  return { plan: { systems, legLost, command }, problems };
}

/** What a party does to the other's silos. Every ballistic system of its own needs a counterforce share. */
export function strikePlan(
  party: string,
  stated: StrikeStated,
  force: Force,
  reader: StatedReader,
): { readonly plan: Planned<Strike>; readonly problems: readonly Problem[] } {
  const at = `beliefs.strike.${party}`;
  const path: Path = ['beliefs', 'strike', party, 'counterforce'];
  const problems = strangers(Object.keys(stated.counterforce), force.record, path, ['default'], reader);
  const counterforce: Record<string, Term> = {};
  for (const { id, leg } of force.record.systems) {
    const named = stated.counterforce[id];
    if (!isBallistic(leg)) {
      if (named) problems.push(bomberShare(id, reader.place([...path, id])));
      continue;
    }
    const share = named ?? stated.counterforce['default'];
    if (share) counterforce[id] = reader.term(`${at}.counterforce.${named ? id : 'default'}`, share);
    else if (force.holdings.some((holding) => holding.id === id)) problems.push(noShare(party, id, reader.place(path)));
  }
  return {
    plan: {
      posture: stated.posture,
      kill: reader.term(`${at}.kill`, stated.kill),
      reliability: reader.term(`${at}.reliability`, stated.reliability),
      shotsPerSilo: stated.shotsPerSilo.quantity.value,
      withheld: reader.term(`${at}.withheld`, stated.withheld),
      counterforce,
    },
    problems,
  };
}

type Field = readonly [group: keyof PostureEntry, field?: string];
type Lookup = (field: Field) => Term | undefined;

function fieldLookup(
  party: string,
  system: string,
  leg: Leg,
  stated: PartyPostureStated,
  reader: StatedReader,
): Lookup {
  const entries = [
    [system, stated.systems[system]],
    [leg, stated.legs[leg]],
  ] as const;
  return ([group, field]) => {
    for (const [name, entry] of entries) {
      const part = entry?.[group] as Stated | Readonly<Record<string, Stated>> | undefined;
      const found =
        field === undefined
          ? (part as Stated | undefined)
          : (part as Readonly<Record<string, Stated>> | undefined)?.[field];
      if (found)
        return reader.term(
          ['beliefs.posture', party, name, group, ...(field === undefined ? [] : [field])].join('.'),
          found,
        );
    }
    return undefined;
  };
}

function systemPlan(leg: Leg, lookup: Lookup): { plan: Planned<SystemPosture>; missing: readonly string[] } {
  const missing: string[] = [];
  const needed = (...field: Field): Term => {
    const term = lookup(field);
    if (term === undefined) missing.push(field.join('.'));
    return term ?? 0;
  };
  const plan: Planned<SystemPosture> = {
    alert: { day: needed('alert', 'day'), generated: needed('alert', 'generated') },
    ready: { day: lookup(['ready', 'day']) ?? 0, generated: lookup(['ready', 'generated']) ?? 0 },
    survival:
      leg === 'silo'
        ? { alert: 0, offAlert: 0 }
        : { alert: needed('survival', 'alert'), offAlert: needed('survival', 'offAlert') },
    reliability: needed('reliability'),
    penetration: leg === 'bomber' ? needed('penetration') : 1,
  };
  return { plan, missing };
}

/** Keys that name no system of the force. */
export function strangers(
  keys: readonly string[],
  record: ForceRecord,
  path: Path,
  alsoKnown: readonly string[],
  reader: StatedReader,
): Problem[] {
  const systems = record.systems.map(({ id }) => id);
  return keys
    .filter((key) => !systems.includes(key) && !alsoKnown.includes(key))
    .map((key) => {
      const near = nearest(key, [...systems, ...alsoKnown]);
      return problem(reader.place([...path, key]), {
        code: 'unknown-system',
        wrong: told`${key} is no system of ${record.id}`,
        expected: told`one of ${[...systems, ...alsoKnown].join(', ')}`,
        todo: near === null ? 'name one of these, or take the entry out' : told`did you mean ${near}?`,
      });
    });
}

function missingFields(
  party: string,
  holding: { readonly id: string; readonly leg: Leg },
  fields: readonly string[],
  reader: StatedReader,
): Problem {
  return problem(reader.place(['beliefs', 'posture', party, holding.leg]), {
    code: 'missing-posture',
    wrong: told`${party}'s ${holding.id} has no ${oneOf(fields)}`,
    expected: told`a number each, for its leg (${holding.leg}) or for ${holding.id} itself`,
    todo:
      fields.length > 1
        ? told`add them under beliefs.posture.${party}.${holding.leg}, with a source`
        : told`add it under beliefs.posture.${party}.${holding.leg}, with a source`,
  });
}

function noShare(party: string, system: string, place: Place): Problem {
  return problem(place, {
    code: 'missing-counterforce',
    wrong: told`${party}'s ${system} has no share in counterforce`,
    expected: 'for every ballistic system the share of its warheads that can be used against silos, 0 to 1',
    todo: told`add \`${system}\` or \`default\`, with a source`,
  });
}

function bomberShare(system: string, place: Place): Problem {
  return problem(place, {
    code: 'counterforce-of-bombers',
    wrong: told`${system} is a bomber: its weapons do not strike silos by surprise`,
    expected: 'shares of ballistic systems only',
    todo: 'take it out',
  });
}
