import { problem, told, within } from '../document/index.ts';
import type { Problem, ProblemWords } from '../document/index.ts';
import type { BanRule, HeldLoad, LimitRule, NoCount, Rules } from '../agreement/index.ts';
import { keptUnderBan } from '../force/index.ts';
import type { ForceRecord, Holding, Kept, SystemRecord, TreatyCount } from '../force/index.ts';
import { roundedProduct } from '../number/index.ts';
import type { ChosenRules } from './chosen-rules.ts';
import type { Planned } from './plan.ts';
import type { FilledForce } from './resolve-force.ts';

/** A system of which bans take something. */
export interface Change {
  readonly system: string;
  readonly name: string;
  /** in service */
  readonly launchers: { readonly before: number; readonly after: number };
  /** on them; `before` is null where the scenario has a range for it */
  readonly warheads: { readonly before: number | null; readonly after: number };
  /** launchers, as the treaty counts them, that stay with fewer warheads, and that are converted for a single one */
  readonly downloaded: number;
  readonly converted: number;
}

/** One party's force as agreements shape it before any cut. */
export interface ShapedForce {
  /** the very holdings that came in where no ban takes anything */
  readonly holdings: readonly Planned<Holding>[];
  /** what the axis counts of it; null: operational loads */
  readonly count: TreatyCount | null;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/**
 * What the scenario's bans leave of a force, and what its axis counts of that.
 *
 * Bans apply one after another, in the order of `choices.bans`, then of the agreement's text, each to what the one before
 * left. A ban sees what is in service and the scenario's loads, whatever the basis of the force; a count sees what the
 * treaty counts.
 *
 * @param date of the scenario
 * @source model.md 5, Force at a limit L
 */
export function shapedForce({ record, holdings }: FilledForce, chosen: ChosenRules, date: string): ShapedForce {
  const problems: Problem[] = [];
  const before: readonly Standing[] = record.systems.map((system) => standing(system, holdings));
  const bans = chosen.bans.flatMap(({ rules, place }) =>
    rules.bans.filter((ban) => ban.binds(record.state)).map((ban) => ({ rules, ban, place })),
  );
  const after = bans.reduce<readonly Standing[]>((systems, { rules, ban, place }) => {
    // One system that cannot be judged says enough of a ban.
    let refused = false;
    return banned(systems, record, ban, date, (words) => {
      if (!refused) problems.push(problem(place, ofRule(rules, ban, record, words)));
      refused = true;
    });
  }, before);
  const changes = after.flatMap((one, i) => changeOf(before[i]!, one));
  const count = problems.length > 0 || !chosen.counted ? null : countOf(after, record, chosen.counted, date, problems);
  const shaped = changes.length === 0 ? holdings : holdings.map((holding) => keptHolding(holding, after));
  return { holdings: shaped, count, changes, problems };
}

/** Bans that bind neither side would shape nothing, in silence. */
export function strayBans({ bans }: ChosenRules, records: readonly ForceRecord[]): readonly Problem[] {
  return bans
    .filter(({ rules }) => !rules.bans.some((ban) => records.some(({ state }) => ban.binds(state))))
    .map(({ rules, place }) => problem(place, bindsNeither(rules.agreement, records)));
}

/** A system between two bans. */
interface Standing {
  readonly system: SystemRecord;
  /** as a treaty counts them; null: not known */
  readonly deployed: number | null;
  readonly inService: number;
  /** on those in service, or on all where none is; null: not known, or a range */
  readonly warheads: number | null;
  /** before any ban; null: as the warheads */
  readonly load: number | null;
  readonly kept: Kept | null;
  readonly downloaded: number;
  readonly converted: number;
}

function standing(system: SystemRecord, holdings: readonly Planned<Holding>[]): Standing {
  const deployed = system.deployedLaunchers.value;
  const holding = holdings.find(({ id }) => id === system.id);
  const inService = (holding?.launchers as number | undefined) ?? 0;
  const warheads = holding ? known(holding.warheads) : loadsOnPaper(system);
  const launchers = holding ? inService : (deployed ?? 0);
  const load = warheads === null || launchers === 0 ? null : Math.ceil(warheads / launchers);
  return { system, deployed, inService, warheads, load, kept: null, downloaded: 0, converted: 0 };
}

function known(term: Planned<Holding>['warheads']): number | null {
  return typeof term === 'number' ? term : null;
}

function loadsOnPaper({ deployedLaunchers, warheadsPerLauncher }: SystemRecord): number | null {
  const [launchers, mean] = [deployedLaunchers.value, warheadsPerLauncher.value];
  return launchers === null || mean === null ? null : roundedProduct(launchers, mean);
}

type Refuse = (words: ProblemWords) => void;

/** Each system after one ban; `refuse` hears of the ones that the ban cannot judge. */
function banned(
  systems: readonly Standing[],
  record: ForceRecord,
  ban: BanRule,
  date: string,
  refuse: Refuse,
): readonly Standing[] {
  const matches = (one: Standing, warheads: number | null): boolean => {
    const launchers = one.inService === 0 ? (one.deployed ?? 0) : one.inService;
    const matched = ban.matches(one.system, record, { launchers, warheads }, date);
    if (!matched.ok) refuse(lacksLoad(warheads, matched.why) ? loadNotKnown(one.system) : matched.why.words);
    return matched.ok && matched.banned;
  };
  const kept = keptUnderBan(
    systems.map(({ system, deployed, inService, warheads, load }) => ({
      type: system.type,
      deployed: deployed ?? inService,
      ...{ inService, warheads: warheads ?? 0, load: load ?? 0 },
    })),
    (i, warheads) => {
      const one = systems[i]!;
      if ((one.deployed ?? one.inService) === 0) return false;
      return matches(one, one.warheads === null ? null : warheads);
    },
    ban,
  );
  return systems.map((one, i) => {
    const left = kept[i] ?? null;
    if (left === null) return one;
    if (one.warheads === null && mayStay(one, ban)) refuse(loadNotKnown(one.system));
    const { deployed, inService, warheads, downloaded, converted } = left;
    return { ...one, ...{ deployed, inService, warheads, kept: left, downloaded, converted } };
  });
}

function lacksLoad(warheads: number | null, { lacks }: NoCount): boolean {
  return warheads === null && /^system\.(deployedWarheads|attributedWarheads|warheadsPerLauncher)$/.test(lacks ?? '');
}

/** Whether it hangs on the load how much of it stays. */
function mayStay({ system }: Standing, { downloadable, convertible }: BanRule): boolean {
  const fits = ({ type }: { readonly type: string | null }): boolean => type === null || type === system.type;
  return [...downloadable, ...convertible].some(fits);
}

function changeOf(before: Standing, after: Standing): readonly Change[] {
  if (after === before || before.inService === 0) return [];
  const { system, inService, warheads } = before;
  return [
    {
      system: system.id,
      name: system.name,
      launchers: { before: inService, after: after.inService },
      warheads: { before: warheads, after: after.warheads ?? 0 },
      downloaded: after.downloaded,
      converted: after.converted,
    },
  ];
}

function keptHolding(holding: Planned<Holding>, after: readonly Standing[]): Planned<Holding> {
  const one = after.find(({ system }) => system.id === holding.id)!;
  if (one.kept === null) return holding;
  return { ...holding, launchers: one.inService, warheads: one.warheads ?? 0 };
}

function countOf(
  systems: readonly Standing[],
  record: ForceRecord,
  { rules, limit, place }: NonNullable<ChosenRules['counted']>,
  date: string,
  problems: Problem[],
): TreatyCount | null {
  const refuse = (words: ProblemWords): null => {
    problems.push(problem(place, ofRule(rules, limit, record, words)));
    return null;
  };
  if (!limit.binds(record.state)) return refuse(notBound(record));
  const of = (system: SystemRecord): Standing => systems.find((one) => one.system === system)!;
  const found = limit.tariffs(
    record,
    (system) => {
      const { deployed, inService, warheads, kept } = of(system);
      const launchers = inService === 0 && kept !== null ? (deployed ?? 0) : inService;
      const load: HeldLoad | null = launchers === 0 ? null : { launchers, warheads };
      return { launchers: kept === null ? null : deployed, load, shaped: kept !== null };
    },
    date,
  );
  if (!found.ok) return refuse(found.why.words);
  const parts = found.tariffs.flatMap(({ counted, first }) => [counted, first?.each ?? 0, first?.beyond ?? 0]);
  if (!parts.every((part) => Number.isSafeInteger(part) && part >= 0)) return refuse(notWhole);
  return {
    systems: found.tariffs.map(({ system: id, launchers, counted, first }) => {
      // What is counted without a deployed launcher, such as empty silos, comes down one by one.
      return { id, launchers: launchers === 0 ? counted : launchers, counted, first };
    }),
    firsts: limit.firsts,
  };
}

function ofRule(
  { agreement }: Rules,
  { id }: BanRule | LimitRule,
  force: ForceRecord,
  words: ProblemWords,
): ProblemWords {
  return { ...words, wrong: told`under ${agreement}/${id}, of the force ${force.id}: ${within(words.wrong)}` };
}

function bindsNeither(agreement: string, records: readonly ForceRecord[]): ProblemWords {
  return {
    code: 'ban-binds-nobody',
    wrong: told`no ban of ${agreement} binds ${records[0]?.state ?? ''} or ${records[1]?.state ?? ''}`,
    expected: 'an agreement whose ban binds one side at least',
    todo: 'take it out of the list',
  };
}

function loadNotKnown({ id }: SystemRecord): ProblemWords {
  return {
    code: 'load-not-certain',
    wrong: told`the scenario gives no single load for ${id}, which the ban needs`,
    expected: 'a certain load',
    todo: told`fill in \`warheads\` or \`warheadsPerLauncher\` of ${id} under beliefs.fill as one number`,
  };
}

function notBound({ state }: ForceRecord): ProblemWords {
  return {
    code: 'limit-binds-other-states',
    wrong: told`the limit does not bind ${state}`,
    expected: 'a limit that binds both sides, for the axis is of both',
    todo: 'name another limit, or write `loads`',
  };
}

const notWhole: ProblemWords = {
  code: 'count-not-whole',
  wrong: 'a system counts a part of a thing, or less than nothing',
  expected: 'whole counts',
  todo: 'name another limit, or write `loads`',
};
