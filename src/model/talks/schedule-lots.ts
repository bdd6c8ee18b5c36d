import type { BanRule, LimitRule } from '../agreement/index.ts';
import { told } from '../document/index.ts';
import type { Place, ProblemWords, Words } from '../document/index.ts';
import type { ForceRecord, Holding, Leg, SystemRecord } from '../force/index.ts';
import type { PartyPlan, Work } from './schedule-plan.ts';

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

/** Launchers that only so many may be downloaded to, or converted, under an agreement. */
export interface Cap {
  readonly agreement: string;
  readonly ban: string;
  readonly work: 'downloaded' | 'converted';
  readonly type: string | null;
  readonly launchers: number;
}

/** Something that may be done to the platforms of a lot. */
export interface Option {
  readonly work: Work;
  /** the system whose launchers they are afterwards; of those withdrawn, the one that they were */
  readonly system: string;
  /** of a launcher afterwards; of idle ones, what it would carry */
  readonly load: number;
  /** in service on one platform afterwards */
  readonly warheads: number;
  /** by measure, of one platform afterwards */
  readonly counts: readonly number[];
  /** indices of the caps that it draws on */
  readonly caps: readonly number[];
}

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

/** Hears of what cannot be told; see `Problem`. */
export type Refuse = (place: Place, words: ProblemWords) => void;

/** More of one system are a mistake of the file, and would be counted one by one. */
const mostLaunchers = 20_000;

interface Asked {
  readonly force: PartyForce;
  readonly plan: PartyPlan;
  readonly bans: readonly BanAsked[];
  readonly measures: readonly Measure[];
  readonly date: string;
  readonly refuse: Refuse;
}

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

/** A system's launchers as the file and the scenario have them. */
interface Held {
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

/** A platform before those that are alike are put together. */
interface Platform {
  readonly size: number;
  readonly inService: boolean;
  readonly warheads: number;
  readonly load: number;
  readonly counts: readonly number[];
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

/** What a measure counts of a system; with a load on every launcher, or (`null`) as it stands. */
function countOf(asked: Asked, { name, limit, place }: Measure, system: SystemRecord, load: number | null): number {
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
    asked.refuse(place, { ...words, wrong: told`under ${name}, of the force ${record.id}: ${inside(words.wrong)}` });
    return 0;
  };
  if (!found.ok) return refuse(found.why.words);
  const tariff = found.tariffs.find((one) => one.system === system.id)!;
  if (tariff.first !== null) return refuse(countsFirst(system));
  if (!Number.isSafeInteger(tariff.counted) || tariff.counted < 0) return refuse(notWhole);
  return tariff.counted;
}

function inside(words: Words) {
  return typeof words === 'string' ? { template: words, values: [] } : words;
}

/** Indices of the bans that match a system whose launchers all carry so much. */
function bansOn(asked: Asked, system: SystemRecord, load: number, launchers: number): readonly number[] {
  return asked.bans.flatMap(({ rule, place, agreement }, i) => {
    const held = { launchers, warheads: load * launchers };
    const matched = rule.matches(system, asked.force.record, held, asked.date);
    if (matched.ok) return matched.banned ? [i] : [];
    const { words } = matched.why;
    const of = told`under ${`${agreement}/${rule.id}`}, of the force ${asked.force.record.id}: ${inside(words.wrong)}`;
    asked.refuse(place, { ...words, wrong: of });
    return [];
  });
}

function optionsOf(
  asked: Asked,
  system: SystemRecord,
  held: Held,
  platform: Platform,
  banned: readonly number[],
  caps: Cap[],
): readonly Option[] {
  const gone: Option = {
    ...{ work: 'withdrawn', system: system.id, load: 0, warheads: 0, caps: [] },
    counts: asked.measures.map(() => 0),
  };
  return [
    gone,
    ...downloadsOf(asked, system, held, platform, banned, caps),
    ...conversionsOf(asked, system, platform, banned, caps),
  ];
}

/** To the highest load that bans allow, and to what the plan says. */
function downloadsOf(
  asked: Asked,
  system: SystemRecord,
  held: Held,
  { size, inService, load }: Platform,
  banned: readonly number[],
  caps: Cap[],
): readonly Option[] {
  const planned = asked.plan.downloads.filter((one) => one.system === system.id).map(({ to }) => to);
  const allowed = banned.length === 0 ? null : highestAllowed(asked, system, held, load, banned);
  const loads = [...new Set([...(allowed === null ? [] : [allowed]), ...planned])].filter((to) => to < load);
  return loads.flatMap((to): Option[] => {
    const drawn = downloadCaps(asked, system, held.load - to, banned, caps);
    if (drawn === null || bansOn(asked, system, to, held.deployed).length > 0) return [];
    // Loads on one platform differ by one at most, so all of them come down to it.
    const warheads = inService ? size * to : 0;
    const counts = countsAfter(asked, system, held, to, size, warheads);
    return [{ work: 'downloaded', system: system.id, load: to, warheads, counts, caps: drawn }];
  });
}

/** By measure, of a platform whose launchers all carry so much. */
function countsAfter(
  asked: Asked,
  system: SystemRecord,
  held: Held,
  load: number,
  size: number,
  warheads: number,
): readonly number[] {
  const launchers = Math.max(1, held.deployed);
  return asked.measures.map((measure) => {
    if (measure.limit === null) return warheads;
    const count = (size * countOf(asked, measure, system, load)) / launchers;
    if (!Number.isInteger(count)) asked.refuse(measure.place, notWhole);
    return count;
  });
}

function highestAllowed(
  asked: Asked,
  system: SystemRecord,
  held: Held,
  load: number,
  banned: readonly number[],
): number | null {
  for (let to = load - 1; to >= 1; to--) {
    const fits = banned.every((i) => fitting(asked.bans[i]!, system, held.load - to).length > 0);
    if (!fits) return null;
    if (bansOn(asked, system, to, held.deployed).length === 0) return to;
  }
  return null;
}

/** Entries of a ban that let so many warheads be taken off a launcher of the system. */
function fitting({ rule }: BanAsked, { type }: SystemRecord, by: number): BanRule['downloadable'] {
  return rule.downloadable.filter((entry) => entry.by >= by && (entry.type === null || entry.type === type));
}

/** The caps that a download draws on: one for each ban that matches and that lets only so many; `null`: none is let. */
function downloadCaps(
  asked: Asked,
  system: SystemRecord,
  by: number,
  banned: readonly number[],
  caps: Cap[],
): readonly number[] | null {
  const drawn: number[] = [];
  for (const i of banned) {
    const ban = asked.bans[i]!;
    const entries = fitting(ban, system, by);
    if (entries.length === 0) return null;
    if (entries.some(({ launchers }) => launchers === null)) continue;
    const widest = entries.toSorted((a, b) => b.launchers! - a.launchers!)[0]!;
    drawn.push(capOf(ban, 'downloaded', widest.type, widest.launchers!, caps));
  }
  return drawn;
}

function capOf(
  { agreement, rule }: BanAsked,
  work: Cap['work'],
  type: string | null,
  launchers: number,
  caps: Cap[],
): number {
  const same = (cap: Cap): boolean =>
    cap.agreement === agreement && cap.ban === rule.id && cap.work === work && cap.type === type;
  const at = caps.findIndex(same);
  return at >= 0 ? at : caps.push({ agreement, ban: rule.id, work, type, launchers }) - 1;
}

/** For a single warhead: what the plan says, or what a ban lets be converted. */
function conversionsOf(
  asked: Asked,
  system: SystemRecord,
  { size, inService, load }: Platform,
  banned: readonly number[],
  caps: Cap[],
): readonly Option[] {
  const planned = asked.plan.conversions.find((one) => one.system === system.id);
  const entries = banned.flatMap((i) => {
    const ban = asked.bans[i]!;
    const entry = ban.rule.convertible.find(({ type }) => type === system.type);
    return entry ? [{ ban, entry }] : [];
  });
  if (!planned && (banned.length === 0 || entries.length < banned.length)) return [];
  const target = asked.force.record.systems.find(({ id }) => id === planned?.as) ?? system;
  const single = target === system ? 1 : Math.max(1, heldOf(target, asked.force.holdings).load);
  if (load <= single && target === system) return [];
  const heldThere = heldOf(target, asked.force.holdings);
  if (bansOn(asked, target, single, Math.max(1, heldThere.deployed)).length > 0) return [];
  const warheads = inService ? size * single : 0;
  return [
    {
      ...{ work: 'converted', system: target.id, load: single, warheads },
      counts: countsAfter(asked, target, heldThere, single, size, warheads),
      caps: entries.map(({ ban, entry }) => capOf(ban, 'converted', entry.type, entry.launchers, caps)),
    },
  ];
}

function countsFirst({ id }: SystemRecord): ProblemWords {
  return {
    code: 'counts-first',
    wrong: told`the limit counts the first so many launchers otherwise, and ${id} is among them`,
    expected: 'a limit that counts all launchers of a system alike',
    todo: 'name another limit, or write `loads`',
  };
}

function tooMany({ id }: SystemRecord, launchers: number): ProblemWords {
  return {
    code: 'too-many-launchers',
    wrong: told`the force has ${launchers} launchers of ${id}`,
    expected: told`at most ${mostLaunchers} of a system`,
    todo: 'correct the force',
  };
}

const notWhole: ProblemWords = {
  code: 'count-not-whole',
  wrong: 'a system counts a part of a thing, or less than nothing',
  expected: 'whole counts',
  todo: 'name another limit, or write `loads`',
};
