import type { BanRule, LimitRule } from '../agreement/index.ts';
import { told, within } from '../document/index.ts';
import type { Place, ProblemWords } from '../document/index.ts';
import type { ForceRecord, Holding, SystemRecord } from '../force/index.ts';
import type { PartyPlan } from './schedule-plan.ts';

/** A party's force as the scenario has it: figures of the library, and what is in service at the medians. */
export interface PartyForce {
  readonly party: string;
  readonly record: ForceRecord;
  readonly holdings: readonly Holding[];
}

/** A ban that binds the party. */
export interface BanAsked {
  readonly agreement: string;
  readonly rule: BanRule;
  readonly place: Place;
}

/** What ceilings count: loads in service, or what a treaty's limit counts. */
export interface Measure {
  /** `loads`, or AGREEMENT/LIMIT */
  readonly name: string;
  /** `null`: loads */
  readonly limit: LimitRule | null;
  readonly place: Place;
}

/** Hears of what cannot be told; see `Problem`. */
export type Refuse = (place: Place, words: ProblemWords) => void;

/** What lots are made from. */
export interface Asked {
  readonly force: PartyForce;
  readonly plan: PartyPlan;
  readonly bans: readonly BanAsked[];
  readonly measures: readonly Measure[];
  readonly date: string;
  readonly refuse: Refuse;
}

/** A system's launchers as the file and the scenario have them. */
export interface Held {
  readonly deployed: number;
  readonly inService: number;
  readonly warheads: number;
  readonly perPlatform: number;
  /** the heaviest load */
  readonly load: number;
}

export function heldOf(system: SystemRecord, holdings: readonly Holding[]): Held {
  const holding = holdings.find(({ id }) => id === system.id);
  const inService = holding?.launchers ?? 0;
  const warheads = holding?.warheads ?? 0;
  const mean = system.warheadsPerLauncher.value ?? 0;
  return {
    deployed: Math.max(system.deployedLaunchers.value ?? 0, inService),
    inService,
    warheads,
    perPlatform: holding?.launchersPerPlatform ?? 1,
    load: inService > 0 ? Math.ceil(warheads / inService) : Math.ceil(mean),
  };
}

/** What a measure counts of a system; with a load on every launcher, or (`null`) as it stands. */
export function countOf(
  asked: Asked,
  { name, limit, place }: Measure,
  system: SystemRecord,
  load: number | null,
): number {
  const { record, holdings } = asked.force;
  const held = heldOf(system, holdings);
  if (limit === null) return load === null ? held.warheads : load * held.deployed;
  const found = limit.tariffs(
    record,
    (one) => {
      const { inService, warheads, deployed } = heldOf(one, holdings);
      if (one !== system || load === null)
        return { launchers: null, load: inService > 0 ? { launchers: inService, warheads } : null, shaped: false };
      return { launchers: deployed, load: { launchers: deployed, warheads: load * deployed }, shaped: true };
    },
    asked.date,
  );
  const refuse = (words: ProblemWords): number => {
    asked.refuse(place, { ...words, wrong: told`under ${name}, of the force ${record.id}: ${within(words.wrong)}` });
    return 0;
  };
  if (!found.ok) return refuse(found.why.words);
  const tariff = found.tariffs.find((one) => one.system === system.id)!;
  if (tariff.first !== null) return refuse(countsFirst(system));
  if (!Number.isSafeInteger(tariff.counted) || tariff.counted < 0) return refuse(notWhole);
  return tariff.counted;
}

/** Indices of the bans that match a system whose launchers all carry so much. */
export function bansOn(asked: Asked, system: SystemRecord, load: number, launchers: number): readonly number[] {
  return asked.bans.flatMap(({ rule, place, agreement }, i) => {
    const held = { launchers, warheads: load * launchers };
    const matched = rule.matches(system, asked.force.record, held, asked.date);
    if (matched.ok) return matched.banned ? [i] : [];
    const { words } = matched.why;
    const of = told`under ${`${agreement}/${rule.id}`}, of the force ${asked.force.record.id}: ${within(words.wrong)}`;
    asked.refuse(place, { ...words, wrong: of });
    return [];
  });
}

function countsFirst({ id }: SystemRecord): ProblemWords {
  return {
    code: 'counts-first',
    wrong: told`the limit counts the first so many launchers otherwise, and ${id} is among them`,
    expected: 'a limit that counts all launchers of a system alike',
    todo: 'name another limit, or write `loads`',
  };
}

export const notWhole: ProblemWords = {
  code: 'count-not-whole',
  wrong: 'a system counts a part of a thing, or less than nothing',
  expected: 'whole counts',
  todo: 'name another limit, or write `loads`',
};
