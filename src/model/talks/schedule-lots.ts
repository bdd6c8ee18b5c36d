import { told } from '../document/index.ts';
import type { Place, ProblemWords } from '../document/index.ts';
import type { Leg, SystemRecord } from '../force/index.ts';
import { bansOn, countOf, heldOf } from './schedule-counts.ts';
import type { Asked, Held } from './schedule-counts.ts';
import { optionsOf } from './schedule-options.ts';
import type { Cap, Option, Platform } from './schedule-options.ts';

/** Platforms of one system that are alike in all that a plan asks of them. */
export interface Lot {
  readonly system: string;
  readonly leg: Leg;
  readonly platforms: number;
  /** launchers on each */
  readonly size: number;
  readonly inService: boolean;
  /** in service, on one platform */
  readonly warheads: number;
  /** the heaviest load of a launcher of it; of idle ones, what the system's launchers carry */
  readonly load: number;
  /** by measure, of one platform */
  readonly counts: readonly number[];
  /** indices of the bans that match it */
  readonly banned: readonly number[];
  readonly options: readonly Option[];
}

/** A force in lots, in order of the file, in service before idle, heavier before lighter. */
export interface Lots {
  readonly lots: readonly Lot[];
  readonly caps: readonly Cap[];
  /** by measure, then system, what is counted without any launcher, so that no cut changes it */
  readonly fixed: readonly Readonly<Record<string, number>>[];
}

/** More of one system are a mistake of the file, and would be counted one by one. */
const mostLaunchers = 20_000;

/**
 * A party's force as lots of whole platforms, and what may be done to each.
 *
 * Loads are whole and so are counts: what a system carries and what a treaty counts of it are each dealt over its
 * launchers, heavier first, so that every launcher has a whole number of both and any sum over launchers is exact.
 * A platform goes or changes as a whole (model.md 5: cuts withdraw platforms).
 *
 * @param asked.date day on which the rules are read
 * @returns the lots; `refuse` has heard of every figure that a rule needs and nobody knows
 */
export function lotsUnder(asked: Asked): Lots {
  const caps: Cap[] = [];
  const fixed = asked.measures.map((): Record<string, number> => ({}));
  const lots = asked.force.record.systems.flatMap((system): readonly Lot[] => {
    const held = heldOf(system, asked.force.holdings);
    if (held.deployed > mostLaunchers) {
      asked.refuse(asked.plan.final[0]?.place ?? placeOf(asked), tooMany(system, held.deployed));
      return [];
    }
    const totals = asked.measures.map((measure) => countOf(asked, measure, system, null));
    if (held.deployed === 0) totals.forEach((total, i) => (fixed[i]![system.id] = total));
    return lotsOf(asked, system, held, totals, caps);
  });
  return { lots, caps, fixed };
}

function placeOf({ measures }: Asked): Place {
  return measures[0]!.place;
}

function lotsOf(
  asked: Asked,
  system: SystemRecord,
  held: Held,
  totals: readonly number[],
  caps: Cap[],
): readonly Lot[] {
  const groups: { platform: Platform; platforms: number }[] = [];
  for (const platform of platformsOf(asked, held, totals)) {
    const last = groups.at(-1);
    if (last && isAlike(last.platform, platform)) last.platforms += 1;
    else groups.push({ platform, platforms: 1 });
  }
  return groups.map(({ platform, platforms }) => {
    const { size, inService, warheads, load, counts } = platform;
    const banned = bansOn(asked, system, load, held.deployed);
    const options = optionsOf(asked, system, held, platform, banned, caps);
    return {
      ...{ system: system.id, leg: system.leg, platforms, size, inService, warheads, load, counts },
      ...{ banned, options },
    };
  });
}

function isAlike(one: Platform, other: Platform): boolean {
  return (
    one.size === other.size &&
    one.inService === other.inService &&
    one.warheads === other.warheads &&
    one.load === other.load &&
    one.counts.every((count, i) => count === other.counts[i])
  );
}

/** In service first, whole platforms; idle launchers on platforms of the same size where they fill them. */
function platformsOf({ measures }: Asked, held: Held, totals: readonly number[]): readonly Platform[] {
  const { deployed, inService, warheads, perPlatform } = held;
  const idle = deployed - inService;
  const idleSize = inService > 0 && idle % perPlatform === 0 ? perPlatform : 1;
  const loadAt = (i: number): number => (i < inService ? dealt(warheads, inService, i) : 0);
  const countAt = (measure: number, i: number): number =>
    measures[measure]!.limit === null ? loadAt(i) : dealt(totals[measure]!, deployed, i);
  const platform = (from: number, size: number): Platform => {
    const launchers = Array.from({ length: size }, (_, k) => from + k);
    const loads = launchers.map(loadAt);
    const sum = (of: (i: number) => number): number => launchers.reduce((all, i) => all + of(i), 0);
    const serving = from < inService;
    return {
      size,
      inService: serving,
      warheads: sum(loadAt),
      load: serving ? Math.max(...loads) : held.load,
      counts: measures.map((_, measure) => sum((i) => countAt(measure, i))),
    };
  };
  return [
    ...chunks(0, inService, perPlatform).map(([from, size]) => platform(from, size)),
    ...chunks(inService, deployed, idleSize).map(([from, size]) => platform(from, size)),
  ];
}

function chunks(from: number, to: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil((to - from) / size) }, (_, k) => {
    const start = from + k * size;
    return [start, Math.min(size, to - start)] as const;
  });
}

/** Of a whole amount over so many launchers, what the i-th has: heavier first. */
function dealt(amount: number, launchers: number, i: number): number {
  const lighter = Math.floor(amount / launchers);
  return lighter + (i < amount - lighter * launchers ? 1 : 0);
}

function tooMany({ id }: SystemRecord, launchers: number): ProblemWords {
  return {
    code: 'too-many-launchers',
    wrong: told`the force has ${launchers} launchers of ${id}`,
    expected: told`at most ${mostLaunchers} of a system`,
    todo: 'correct the force',
  };
}
