import { describe, expect, test } from 'vitest';
import { highsSolver } from '../answer/reduce.ts';
import { wholeFrom } from '../model/number/random.cases.ts';
import { scheduleUnder, statesOf, systemOnDay } from '../model/talks/schedule.ts';
import type { ReductionPlan } from '../model/talks/schedule.ts';
import { finalRange, rate, step, tinyAsked, tinyPlan, turns } from '../model/talks/schedule.cases.ts';
import type { TinyBan, TinySystem } from '../model/talks/schedule.cases.ts';

/**
 * Schedules against all that could be done, on forces so small that it can be tried out: every launcher stays, or is
 * withdrawn, downloaded or converted in one of the years. It shares nothing with the programme but its question.
 */
const solve = await highsSolver();

/** A launcher, one by one; `load` as loads are dealt. */
interface Launcher {
  readonly system: TinySystem;
  readonly load: number;
}

/** What is done to a launcher, and in which year from 0; `null`: nothing. */
type Deed = { readonly work: 'withdrawn' | 'downloaded' | 'converted'; readonly year: number } | null;

interface Case {
  readonly plan: ReductionPlan;
  readonly systems: readonly TinySystem[];
  readonly ban: TinyBan;
  readonly years: number;
}

function caseOf(seed: number): Case {
  const next = wholeFrom(seed);
  const years = 1 + next(3);
  const systems: readonly TinySystem[] = [
    { id: 'a', leg: 'silo', launchers: 1 + next(3), warheads: 0 },
    { id: 'b', leg: 'bomber', launchers: 1 + next(2), warheads: 0 },
    { id: 'c', leg: 'silo', launchers: 1, warheads: 0 },
  ].map((one) => ({ ...one, warheads: one.launchers * (1 + next(3)) + next(one.launchers + 1) }) as TinySystem);
  const total = systems.reduce((sum, { warheads }) => sum + warheads, 0);
  const lastYear = 2001 + years;
  const half = years > 1 && next(3) === 0 ? [step('2002-12-31', Math.max(1, total - 1 - next(4)))] : [];
  const plan = tinyPlan({
    ...{ warheads: next(total + 2), lastYear, bans: next(2) === 0, early: next(3) === 0, steps: half },
    party: {
      rates: [...(next(2) === 0 ? [rate('silo', 1 + next(2))] : []), ...(next(3) === 0 ? [rate('b', next(3))] : [])],
      order: [[], [], turns('mirved-silos', 'rest'), turns('bomber', 'silo'), turns('c', 'a', 'rest')][next(5)]!,
      final: next(3) === 0 ? [finalRange('a', 0, next(2) === 0 ? 1 : null)] : [],
    },
  });
  return {
    plan,
    systems,
    years,
    ban: { downloadable: next(2) === 0 ? null : next(3), by: 1 + next(3), convertible: next(2) },
  };
}

function launchersOf(systems: readonly TinySystem[]): readonly Launcher[] {
  return systems.flatMap((system) =>
    Array.from({ length: system.launchers }, (_, i) => {
      const light = Math.floor(system.warheads / system.launchers);
      return { system, load: light + (i < system.warheads - light * system.launchers ? 1 : 0) };
    }),
  );
}

const banned = ({ system, load }: Launcher): boolean => system.leg === 'silo' && load > 1;

/** Everything that can be done to a launcher: what is not banned is not downloaded, and what the ban lets be converted. */
function deedsOf(launcher: Launcher, { plan, ban, systems, years }: Case): readonly Deed[] {
  const heaviest = Math.ceil(launcher.system.warheads / launcher.system.launchers);
  const hit = plan.bans.length > 0 && banned(launcher);
  const works = [
    'withdrawn' as const,
    ...(hit && heaviest - 1 <= ban.by ? (['downloaded'] as const) : []),
    ...(hit && launcher.system.id === systems[0]!.id ? (['converted'] as const) : []),
  ];
  return [null, ...works.flatMap((work) => Array.from({ length: years }, (_, year) => ({ work, year })))];
}

const after = (launcher: Launcher, deed: Deed): number =>
  deed === null ? launcher.load : deed.work === 'withdrawn' ? 0 : 1;

function isAllowed(all: readonly Launcher[], deeds: readonly Deed[], one: Case): boolean {
  const { plan, ban, years } = one;
  const party = plan.parties['US']!;
  const by = (year: number): number =>
    all.reduce((sum, l, i) => sum + (deeds[i] !== null && deeds[i]!.year <= year ? after(l, deeds[i]!) : l.load), 0);
  if (by(years - 1) > plan.to.warheads) return false;
  if (plan.steps.some(({ date, warheads }) => by(Number(date.slice(0, 4)) - 2002) > warheads)) return false;
  if (plan.bans.length > 0 && all.some((l, i) => deeds[i] === null && banned(l))) return false;
  const did = (work: string): number => deeds.filter((deed) => deed?.work === work).length;
  if (ban.downloadable !== null && did('downloaded') > ban.downloadable) return false;
  if (did('converted') > ban.convertible) return false;
  for (const { of, launchers } of party.rates) {
    const paced = (l: Launcher): boolean =>
      l.system.id === of || (l.system.leg === of && !party.rates.some((other) => other.of === l.system.id));
    for (let year = 0; year < years; year++)
      if (all.filter((l, i) => paced(l) && deeds[i]?.year === year).length > launchers) return false;
  }
  for (const { system, least, most } of party.final) {
    const left = all.filter((l, i) => l.system.id === system && deeds[i]?.work !== 'withdrawn').length;
    if (left < least || (most !== null && left > most)) return false;
  }
  const turn = (l: Launcher): number =>
    party.order.findIndex(({ of }) =>
      of === 'rest'
        ? true
        : of === 'mirved-silos'
          ? l.system.leg === 'silo' && l.load > 1
          : of === l.system.id || of === l.system.leg,
    );
  return all.every((late, i) =>
    all.every((early, k) => {
      if (deeds[i] === null || deeds[k] === null || turn(early) < 0 || turn(late) < 0) return true;
      return turn(early) >= turn(late) || deeds[k]!.year <= deeds[i]!.year;
    }),
  );
}

interface Score {
  readonly touched: number;
  readonly lost: number;
  readonly uneven: number;
  readonly delay: number;
}

function scoreOf(all: readonly Launcher[], deeds: readonly Deed[], { plan, years }: Case): Score {
  const days = Array.from({ length: years }, (_, year) => ((2002 + year) % 4 === 0 ? 366 : 365));
  const whole = days.reduce((sum, one) => sum + one, 0);
  let uneven = 0;
  for (const system of new Set(all.map(({ system: { id } }) => id)))
    for (const work of ['withdrawn', 'downloaded', 'converted']) {
      const done = days.map(
        (_, year) =>
          all.filter((l, i) => l.system.id === system && deeds[i]?.work === work && deeds[i]!.year === year).length,
      );
      const total = done.reduce((sum, one) => sum + one, 0);
      if (total > 0) uneven += done.reduce((sum, one, year) => sum + (one * one) / ((total * days[year]!) / whole), 0);
    }
  return {
    touched: deeds.filter((deed) => deed !== null).length,
    lost: all.reduce((sum, l, i) => sum + l.load - after(l, deeds[i]!), 0),
    uneven,
    delay: plan.pace === 'early' ? deeds.reduce((sum, deed) => sum + (deed?.year ?? 0), 0) : 0,
  };
}

/** What is done in all to launchers of each system and load: an end that several paces lead to. */
function endOf(all: readonly Launcher[], deeds: readonly Deed[]): string {
  return all
    .map(({ system, load }, i) => `${system.id}${load}${deeds[i]?.work ?? ''}`)
    .sort()
    .join(' ');
}

interface Best {
  readonly touched: number;
  readonly lost: number;
  /** by end, the least of either pace */
  readonly ends: ReadonlyMap<string, { readonly uneven: number; readonly delay: number }>;
}

function bruteForce(one: Case): Best | null {
  const all = launchersOf(one.systems);
  const choices = all.map((launcher) => deedsOf(launcher, one));
  const found: { score: Score; end: string }[] = [];
  const walk = (deeds: Deed[]): void => {
    if (deeds.length < all.length) {
      for (const deed of choices[deeds.length]!) walk([...deeds, deed]);
      return;
    }
    if (isAllowed(all, deeds, one)) found.push({ score: scoreOf(all, deeds, one), end: endOf(all, deeds) });
  };
  walk([]);
  if (found.length === 0) return null;
  const touched = Math.min(...found.map(({ score }) => score.touched));
  const few = found.filter(({ score }) => score.touched === touched);
  const lost = Math.min(...few.map(({ score }) => score.lost));
  const ends = new Map<string, { uneven: number; delay: number }>();
  for (const { score, end } of few.filter(({ score: { lost: own } }) => own === lost)) {
    const so = ends.get(end) ?? { uneven: Infinity, delay: Infinity };
    ends.set(end, { uneven: Math.min(so.uneven, score.uneven), delay: Math.min(so.delay, score.delay) });
  }
  return { touched, lost, ends };
}

/** The schedule of the programme, launcher by launcher, for the same score. */
function programmed(one: Case): readonly { readonly launcher: Launcher; readonly deed: Deed }[] | null {
  const found = scheduleUnder(tinyAsked(one.plan, one.systems, one.ban), solve);
  if (!found.ok) {
    expect(found.problems.map(({ code }) => code)).toEqual(['cannot-be-reached']);
    return null;
  }
  const { task, moves } = found.value[0]!;
  const states = statesOf(task, moves);
  return task.lots.lots.flatMap((lot, at) => {
    const launcher: Launcher = { system: one.systems.find(({ id }) => id === lot.system)!, load: lot.warheads };
    const done = lot.options.flatMap(({ work }, option) =>
      states.slice(1).flatMap((state, year) => {
        const n = state[at]!.done[option]! - states[year]![at]!.done[option]!;
        return Array.from({ length: n }, () => ({ launcher, deed: { work, year } }));
      }),
    );
    return [...done, ...Array.from({ length: states.at(-1)![at]!.left }, () => ({ launcher, deed: null }))];
  });
}

describe('against everything that could be done', () => {
  // A case takes a tenth of a second: more of them where nothing is left out.
  const seeds = Array.from({ length: process.env['COUNTERPOISE_CI'] ? 300 : 48 }, (_, i) => i + 1);
  const counts = { feasible: 0, infeasible: 0 };

  test.each(seeds)('case %i', (seed) => {
    const one = caseOf(seed);
    const best = bruteForce(one);
    const found = programmed(one);
    expect(found === null, 'feasible alike').toBe(best === null);
    counts[best === null ? 'infeasible' : 'feasible'] += 1;
    if (best === null || found === null) return;
    const all = found.map(({ launcher }) => launcher);
    const deeds = found.map(({ deed }) => deed);
    expect(isAllowed(all, deeds, one)).toBe(true);
    const score = scoreOf(all, deeds, one);
    expect([score.touched, score.lost]).toEqual([best.touched, best.lost]);
    const own = best.ends.get(endOf(all, deeds));
    expect(own).toBeDefined();
    if (one.plan.pace === 'early') expect(score.delay).toBe(own!.delay);
    else expect(score.uneven).toBeLessThanOrEqual(own!.uneven * 1.0025);
  });

  test('both kinds were among them', () => {
    expect(counts.feasible).toBeGreaterThan(seeds.length / 3);
    expect(counts.infeasible).toBeGreaterThan(seeds.length / 10);
  });
});

describe('day by day', () => {
  test('the sums of the systems are those that the ceiling sees', () => {
    for (const seed of [3, 7, 12, 20, 31]) {
      const one = caseOf(seed);
      const found = scheduleUnder(tinyAsked(one.plan, one.systems, one.ban), solve);
      if (!found.ok) continue;
      const { task, moves } = found.value[0]!;
      const states = statesOf(task, moves);
      states.forEach((state, day) => {
        const rows = one.systems.map(({ id }) => systemOnDay(task, id, states[Math.max(0, day - 1)]!, state));
        const own = rows.reduce((sum, { warheads }) => sum + warheads, 0);
        const counted = rows.reduce((sum, { counts }) => sum + counts[0]!, 0);
        expect(counted).toBe(own);
        if (day === states.length - 1) expect(own).toBeLessThanOrEqual(one.plan.to.warheads);
      });
    }
  });
});
