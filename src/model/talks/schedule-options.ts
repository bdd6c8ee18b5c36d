import type { BanRule } from '../agreement/index.ts';
import type { SystemRecord } from '../force/index.ts';
import { bansOn, countOf, heldOf, notWhole } from './schedule-counts.ts';
import type { Asked, BanAsked, Held } from './schedule-counts.ts';
import type { Work } from './schedule-plan.ts';

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

/** A platform before those that are alike are put together. */
export interface Platform {
  readonly size: number;
  readonly inService: boolean;
  readonly warheads: number;
  readonly load: number;
  readonly counts: readonly number[];
}

/** What may be done to a platform: to withdraw it always; to download or convert it where plan or bans say so. */
export function optionsOf(
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
