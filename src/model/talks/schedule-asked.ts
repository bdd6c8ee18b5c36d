import type { BanRule, LimitRule, Rules } from '../agreement/index.ts';
import { nearest, oneOf, problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Read } from '../document/index.ts';
import { legs } from '../force/index.ts';
import { heldOf } from './schedule-counts.ts';
import type { BanAsked, Measure, PartyForce } from './schedule-counts.ts';
import { emptyPlan, orderWords } from './schedule-plan.ts';
import type { Conversion, Download, PartyPlan, Range, ReductionPlan } from './schedule-plan.ts';

/** A plan, the forces that it is about, and a way to open agreements. */
export interface ScheduleAsked {
  readonly plan: ReductionPlan;
  /** two, in the order of the scenario */
  readonly forces: readonly PartyForce[];
  /** ids of agreements that the library holds */
  readonly agreements: readonly string[];
  /** one of those */
  rules(agreement: string): Read<Rules>;
}

/** What agreements the plan names, opened. */
export interface AskedRules {
  readonly measures: readonly Measure[];
  readonly bans: readonly { readonly agreement: string; readonly rule: BanRule; readonly place: Place }[];
}

/** Opens what a plan names of agreements; `problems` takes what is not there. */
export function openRules(asked: ScheduleAsked, problems: Problem[]): AskedRules {
  const { plan } = asked;
  const opened = (id: string, place: Place): Rules | null => {
    if (!asked.agreements.includes(id)) {
      problems.push(problem(place, unknownAgreement(id, asked.agreements)));
      return null;
    }
    const found = asked.rules(id);
    if (!found.ok) problems.push(...found.problems);
    return found.ok ? found.value : null;
  };
  const bans = plan.bans.flatMap(({ agreement, place }) => {
    const rules = opened(agreement, place);
    if (rules?.bans.length === 0) problems.push(problem(place, noBan(agreement)));
    return (rules?.bans ?? []).map((rule) => ({ agreement, rule, place }));
  });
  const names = new Map(
    [plan.to, ...plan.steps].map(({ counted, countedPlace }) => [counted, countedPlace]).reverse() as [string, Place][],
  );
  const measures = [...names].reverse().flatMap(([name, place]): Measure[] => {
    if (name === 'loads') return [{ name, limit: null, place }];
    const [agreement = '', id = ''] = name.split('/');
    const rules = opened(agreement, place);
    if (rules === null) return [];
    const limit = warheadLimit(rules, id);
    if (!('code' in limit)) return [{ name, limit, place }];
    problems.push(problem(place, limit));
    return [];
  });
  return { measures, bans };
}

function warheadLimit({ agreement, limits }: Rules, id: string): LimitRule | ProblemWords {
  const usable = limits.filter(({ about, unit }) => about === 'system' && unit === 'warheads');
  const found = usable.find((one) => one.id === id);
  if (found) return found;
  const ids = usable.map((one) => one.id);
  const meant = nearest(id, ids);
  return {
    code: 'unknown-limit',
    wrong: told`${agreement} has no limit ${quoted(id)} on warheads`,
    expected: ids.length === 0 ? told`\`loads\`` : oneOf(ids),
    todo: meant === null ? 'name one of these, or write `loads`' : told`did you mean ${quoted(meant)}?`,
  };
}

/** Bans that bind a party, and measures that bind it too. */
export function rulesFor({ record }: PartyForce, { bans }: AskedRules): readonly BanAsked[] {
  return bans.filter(({ rule }) => rule.binds(record.state));
}

/** What is wrong with a plan, held against the forces: parties and systems that are not there, numbers beyond them. */
export function planProblems(asked: ScheduleAsked, rules: AskedRules): readonly Problem[] {
  const { plan, forces } = asked;
  const known = forces.map(({ party }) => party);
  const strange = Object.keys(plan.parties).filter((party) => !known.includes(party));
  return [
    ...strange.map((party) => problem(plan.places.party[party]!, unknownParty(party, known))),
    ...plan.order.flatMap(({ of, place }) => strangeTurn(of, place)),
    ...unbound(asked, rules),
    ...forces.flatMap((force) => partyProblems(force, plan.parties[force.party] ?? emptyPlan, rules)),
  ];
}

/** What holds for both can name no system: the forces have none in common. */
function strangeTurn(of: string, place: Place): readonly Problem[] {
  const known = [...orderWords, ...legs];
  if (known.includes(of as never)) return [];
  const meant = nearest(of, known);
  const todo =
    meant === null ? 'name one of these; systems stand in the order of a party' : told`did you mean ${meant}?`;
  const words = {
    code: 'unknown-turn',
    wrong: told`an order for both sides names ${quoted(of)}`,
    expected: oneOf(known),
  };
  return [problem(place, { ...words, todo })];
}

function unbound({ forces }: ScheduleAsked, { measures, bans }: AskedRules): readonly Problem[] {
  const places = new Map(bans.map(({ agreement, place }) => [agreement, place]));
  const idle = [...places].filter(
    ([agreement]) =>
      !bans.some((ban) => ban.agreement === agreement && forces.some(({ record }) => ban.rule.binds(record.state))),
  );
  const free = measures.flatMap(({ limit, place }) =>
    forces
      .filter(({ record }) => limit !== null && !limit.binds(record.state))
      .map(({ record }) => problem(place, limitBindsOthers(record.state))),
  );
  return [...idle.map(([agreement, place]) => problem(place, bindsNeither(agreement))), ...free];
}

function partyProblems(force: PartyForce, plan: PartyPlan, rules: AskedRules): readonly Problem[] {
  const systems = force.record.systems.map(({ id }) => id);
  const stray = (place: Place, word: string, more: readonly string[] = []): Problem[] =>
    [...systems, ...more].includes(word)
      ? []
      : [problem(place, unknownSystem(force.record.id, word, [...systems, ...more]))];
  const ranges = [...plan.final, ...plan.downloads, ...plan.conversions];
  const strays = [
    ...plan.rates.flatMap(({ of, place }) => stray(place, of, legs)),
    ...plan.order.flatMap(({ of, place }) => stray(place, of, [...orderWords, ...legs])),
    ...ranges.flatMap(({ system, place }) => stray(place, system)),
    ...plan.conversions.flatMap(({ as, place }) => (as === null ? [] : stray(place, as))),
  ];
  if (strays.length > 0) return strays;
  return [
    ...plan.downloads.flatMap((one) => downloadProblems(force, one, rules)),
    ...plan.conversions.flatMap((one) => conversionProblems(force, one, rules)),
    ...ranges.flatMap((one) => beyondForce(force, plan, one)),
  ];
}

/** More launchers are asked for than there are, or can come by conversion. */
function beyondForce(force: PartyForce, plan: PartyPlan, range: Range): readonly Problem[] {
  const has = launchersOf(force, range.system);
  const isFinal = plan.final.includes(range);
  const coming = plan.conversions
    .filter(({ as, system }) => isFinal && as === range.system && system !== range.system)
    .reduce((sum, { most, system }) => sum + (most ?? launchersOf(force, system)), 0);
  if (range.least <= has + coming) return [];
  return [problem(range.place, moreThanThere(range.system, range.least, has + coming))];
}

function launchersOf({ record, holdings }: PartyForce, id: string): number {
  return heldOf(
    record.systems.find((one) => one.id === id)!,
    holdings,
  ).deployed;
}

function downloadProblems(force: PartyForce, { system: id, to, place }: Download, { bans }: AskedRules) {
  const system = force.record.systems.find((one) => one.id === id)!;
  const { load } = heldOf(system, force.holdings);
  if (to >= load) return [problem(place, noDownload(id, to, load))];
  const off = load - to;
  return bans.flatMap(({ agreement, rule }): Problem[] => {
    const entries = rule.downloadable.filter(({ type }) => type === null || type === system.type);
    if (!rule.binds(force.record.state) || rule.downloadable.length === 0) return [];
    const most = Math.max(0, ...entries.map(({ by }) => by));
    return off <= most ? [] : [problem(place, beyondDownloading(id, off, `${agreement}/${rule.id}`, most))];
  });
}

function conversionProblems(force: PartyForce, { system: id, as, place }: Conversion, { bans }: AskedRules): Problem[] {
  const system = force.record.systems.find((one) => one.id === id)!;
  const target = as === null ? system : force.record.systems.find((one) => one.id === as)!;
  const own = heldOf(target, force.holdings);
  if (as !== null && own.inService === 0) return [problem(place, notInService(as))];
  if (as !== null && target.leg !== system.leg) return [problem(place, otherLeg(id, as))];
  const load = as === null ? 1 : own.load;
  const launchers = Math.max(1, own.deployed);
  const ban = bans.find(({ rule }) => {
    if (!rule.binds(force.record.state)) return false;
    const held = { launchers, warheads: load * launchers };
    const matched = rule.matches(target, force.record, held, force.record.date.lastDay);
    return matched.ok && matched.banned;
  });
  return ban ? [problem(place, bannedToo(target.id, `${ban.agreement}/${ban.rule.id}`))] : [];
}

function unknownAgreement(id: string, known: readonly string[]): ProblemWords {
  const meant = nearest(id, known);
  return {
    code: 'unknown-agreement',
    wrong: told`the library has no agreement ${quoted(id)}`,
    expected: oneOf(known.toSorted()),
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

function noBan(id: string): ProblemWords {
  return {
    code: 'no-ban',
    wrong: told`${quoted(id)} bans no system`,
    expected: 'an agreement with a ban on systems, such as `start-2`',
    todo: 'take it out of the list',
  };
}

function bindsNeither(agreement: string): ProblemWords {
  return {
    code: 'ban-binds-nobody',
    wrong: told`no ban of ${agreement} binds either side`,
    expected: 'an agreement whose ban binds one side at least',
    todo: 'take it out of the list',
  };
}

function limitBindsOthers(state: string): ProblemWords {
  return {
    code: 'limit-binds-other-states',
    wrong: told`the limit does not bind ${state}`,
    expected: 'a limit that binds both sides, for the ceiling is of both',
    todo: 'name another limit, or write `loads`',
  };
}

function unknownParty(party: string, known: readonly string[]): ProblemWords {
  const meant = nearest(party, known);
  return {
    code: 'unknown-party',
    wrong: told`the scenario has no party ${party}`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  };
}

function unknownSystem(force: string, word: string, known: readonly string[]): ProblemWords {
  const meant = nearest(word, known);
  return {
    code: 'unknown-system',
    wrong: told`the force ${force} has no ${word}`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  };
}

function moreThanThere(system: string, least: number, has: number): ProblemWords {
  return {
    code: 'more-than-there-are',
    wrong: told`${least} launchers of ${system} are asked for, and there are ${has}`,
    expected: told`at most ${has}`,
    todo: 'ask for fewer: a schedule builds none',
  };
}

function noDownload(system: string, to: number, load: number): ProblemWords {
  return {
    code: 'no-download',
    wrong: told`${system} is to come down to ${to} warheads a launcher, and carries ${load}`,
    expected:
      load > 1 ? told`a whole number from 1 to ${load - 1}` : told`a system with more than one warhead a launcher`,
    todo: 'correct the number, or take the entry out',
  };
}

function beyondDownloading(system: string, off: number, rule: string, most: number): ProblemWords {
  return {
    code: 'beyond-downloading',
    wrong: told`${system} is to lose ${off} warheads a launcher, and ${rule} lets ${most} be taken off`,
    expected: told`at most ${most} off a launcher`,
    todo: 'leave more on, or withdraw the launchers',
  };
}

function notInService(as: string): ProblemWords {
  return {
    code: 'not-in-service',
    wrong: told`launchers are to become those of ${as}, of which none is in service`,
    expected: 'a system in service, so that its posture is known',
    todo: 'name another, or leave `as` out',
  };
}

function otherLeg(system: string, as: string): ProblemWords {
  return {
    code: 'other-leg',
    wrong: told`launchers of ${system} are to become those of ${as}, which are of another leg`,
    expected: 'a system of the same leg',
    todo: 'name another, or leave `as` out',
  };
}

function bannedToo(system: string, rule: string): ProblemWords {
  return {
    code: 'converted-to-banned',
    wrong: told`launchers are to become those of ${system}, which ${rule} bans too`,
    expected: 'a system that no ban matches',
    todo: 'name another with `as`',
  };
}
