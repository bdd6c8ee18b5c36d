import type { TrustTag } from '../document/index.ts';
import { scaled } from '../force/index.ts';
import type { ForceRecord, SystemRecord } from '../force/index.ts';
import { roundedProduct } from '../number/index.ts';
import type { Agreement, Ban, Both, Limit, Unit } from './agreement.ts';
import { partyOf } from './comply.ts';
import { noCount, tariffsOf } from './count.ts';
import type { Countable, NoCount, Tariff } from './count.ts';
import { evaluate } from './evaluate.ts';
import type { Names, Seen, SeenThing } from './names.ts';
import { seenSystem } from './names.ts';

/** An agreement as a scenario asks it: what its bans match and what its limits count. */
export interface Rules {
  readonly agreement: string;
  readonly title: Both;
  /** bans on systems; those about defences are not among them */
  readonly bans: readonly BanRule[];
  readonly limits: readonly LimitRule[];
}

interface RuleOfScenario {
  readonly id: string;
  readonly title: Both;
  readonly source: string | null;
  readonly tag: TrustTag | null;
  /** whether it binds the state whose force it is */
  binds(state: string): boolean;
}

/** Nothing that matches may be held, but for what is downloaded or converted. */
export interface BanRule extends RuleOfScenario, Pick<Ban, 'downloadable' | 'convertible'> {
  /** @returns whether a system is banned as a scenario holds it; or why that cannot be told */
  matches(system: SystemRecord, force: ForceRecord, held: HeldLoad, date: string): Matched;
}

export type Matched = { readonly ok: true; readonly banned: boolean } | { readonly ok: false; readonly why: NoCount };

/** Launchers and the warheads on them, as a scenario has them. */
export interface HeldLoad {
  /** in service */
  readonly launchers: number;
  /** `null`: no single number is known */
  readonly warheads: number | null;
}

/** At most so many of what is counted. */
export interface LimitRule extends RuleOfScenario {
  readonly unit: Unit;
  readonly about: 'system' | 'defence';
  /** launchers that each *first so many* of the rule allows */
  readonly firsts: readonly number[];
  /** @returns a tariff for each system, in order of the file; or the first one that cannot be counted */
  tariffs(
    force: ForceRecord,
    holds: (system: SystemRecord) => TreatyLoad,
    date: string,
  ): { readonly ok: true; readonly tariffs: readonly Tariff[] } | { readonly ok: false; readonly why: NoCount };
}

/** A system as a treaty's count sees it in a scenario. */
export interface TreatyLoad {
  /** deployed, after bans; `null`: as the force has it */
  readonly launchers: number | null;
  /** what is in service, and with how much; `null`: nothing */
  readonly load: HeldLoad | null;
  /** a ban changed what it carries, so that the treaty attributes what is left */
  readonly shaped: boolean;
}

/**
 * An agreement, with its amendments laid over it, as a scenario asks it.
 *
 * Rules are read as they stand, not in one party's registered reading, and without their dates: a scenario supposes that
 * what they ask has been done.
 *
 * @source model.md 5, Force at a limit L
 */
export function rulesOf(agreement: Agreement): Rules {
  const { id, title, bans, limits } = agreement;
  return {
    agreement: id,
    title,
    bans: bans.filter(({ match }) => match.about !== 'defence').map((ban) => banRule(agreement, ban)),
    limits: limits.map((limit) => limitRule(agreement, limit)),
  };
}

function banRule(agreement: Agreement, ban: Ban): BanRule {
  const { downloadable, convertible, match } = ban;
  return {
    ...headOf(agreement, ban),
    downloadable,
    convertible,
    matches(system, force, held, date) {
      const names = namesOf(force, date, loadedSystem(system, force, held));
      const matched = evaluate(match, names);
      if (matched.ok) return { ok: true, banned: matched.value === true };
      return { ok: false, why: noCount(thingOf(system, names.system!), matched) };
    },
  };
}

function limitRule(agreement: Agreement, limit: Limit): LimitRule {
  const { unit, count, first } = limit;
  return {
    ...headOf(agreement, limit),
    unit,
    about: count.about === 'defence' ? 'defence' : 'system',
    firsts: first.map(({ launchers }) => launchers),
    tariffs(force, holds, date) {
      const things = force.systems.map((one) => thingOf(one, countedSystem(one, force, holds(one))));
      return tariffsOf({ count, first }, things, { about: 'system', ...namesOf(force, date) });
    },
  };
}

function headOf(agreement: Agreement, { id, title, source, tag, binds }: Ban | Limit): RuleOfScenario {
  return {
    ...{ id, title, source, tag },
    binds(state) {
      const party = partyOf(agreement, state);
      return party !== null && (binds.length === 0 || [party.name, ...party.was].some((name) => binds.includes(name)));
    },
  };
}

function namesOf({ state, date: { lastDay } }: ForceRecord, date: string, system?: SeenThing): Names {
  return { force: { state, date: lastDay }, date, ...(system && { system }) };
}

function thingOf({ id, name }: SystemRecord, seen: SeenThing): Countable {
  return { id, name, seen };
}

/**
 * What a ban sees: what is in service and how the scenario loads it, whatever the basis of the force. Both
 * `deployedWarheads` and `attributedWarheads` are the scenario's loads, for a ban is about what is carried.
 */
function loadedSystem(system: SystemRecord, force: ForceRecord, { launchers, warheads }: HeldLoad): SeenThing {
  const loads = warheads === null ? range : said(warheads);
  return {
    ...seenSystem(system, force),
    deployedLaunchers: said(launchers),
    warheadsPerLauncher: warheads === null || launchers === 0 ? range : said(warheads / launchers),
    deployedWarheads: loads,
    attributedWarheads: loads,
  };
}

/**
 * What a count sees: launchers as the treaty counts them; `attributedWarheads` only of a force that states what the treaty
 * attributes, and what is left of it after bans; `deployedWarheads` as the scenario loads a launcher.
 */
function countedSystem(system: SystemRecord, force: ForceRecord, { launchers, load, shaped }: TreatyLoad): SeenThing {
  const seen = seenSystem(system, force);
  const count = launchers === null ? seen['deployedLaunchers']! : said(launchers);
  const deployed = count.known ? loadedOn(count.value as number, system, load) : count;
  const attributed = seen['attributedWarheads']!;
  return {
    ...seen,
    deployedLaunchers: count,
    deployedWarheads: deployed,
    attributedWarheads: shaped && attributed.known ? deployed : attributed,
    ...(shaped &&
      load?.warheads != null &&
      load.launchers > 0 && { warheadsPerLauncher: said(load.warheads / load.launchers) }),
    ...(shaped && launchers === 0 && { nonDeployedLaunchers: said(0) }),
  };
}

/** Every deployed launcher loaded as those in service; where none is in service, as the force has it. */
function loadedOn(launchers: number, { warheadsPerLauncher }: SystemRecord, load: HeldLoad | null): Seen {
  if (launchers === 0) return said(0);
  if (load === null || load.launchers === 0) {
    const { value, reason } = warheadsPerLauncher;
    return value === null ? unknown(reason ?? 'not found') : said(roundedProduct(launchers, value));
  }
  if (load.warheads === null) return range;
  return said(scaled(load.warheads, launchers, load.launchers));
}

function said(value: number): Seen {
  return { known: true, value, source: null, tag: null };
}

function unknown(reason: string): Seen {
  return { known: false, reason };
}

const range = unknown('the scenario gives no single load');
