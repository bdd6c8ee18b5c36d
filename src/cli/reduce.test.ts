import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { highsSolver, reduceRun, reductionSchedules } from '../answer/reduce.ts';
import type { AskedReduction } from '../answer/reduce.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfWithRules } from '../library/agreements.ts';
import { formatProblem } from '../model/document/index.ts';
import { resultJson, startingForces } from '../model/scenario/index.ts';
import type { ReductionResult } from '../model/scenario/index.ts';
import { holdingsOn, scheduleUnder, statesOf } from '../model/talks/schedule.ts';
import type { ScheduleAsked } from '../model/talks/schedule.ts';
import { courseVerdict, en, launcherRows, reduceVerdict, ru, toldIn, workRows } from '../words/index.ts';
import { foundUnder } from './input.ts';
import { planAsked } from './reduce-plan.ts';
import type { PlanOptions } from './reduce-plan.ts';

const library = readLibraryFolder();
const solve = await highsSolver();

async function asked(name: string, options: PlanOptions = {}): Promise<AskedReduction> {
  const { plan, scenario } = planAsked(library, name, options);
  const { shelf, ...opened } = await foundUnder(scenario, {});
  return { plan, opened, shelf };
}

async function run(name: string, options: PlanOptions = {}, draws = 0): Promise<ReductionResult> {
  return reduceRun(await asked(name, options), library, solve, { draws, seed: 1, given: null }, {});
}

async function refused(name: string, options: PlanOptions): Promise<readonly string[]> {
  try {
    await reductionSchedules(await asked(name, options), library, solve);
    return [];
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem);
    throw error;
  }
}

const plan = 'start-2-by-2007';
const start2 = await run(plan);
const schedules = await reductionSchedules(await asked(plan), library, solve);

describe('START II, from January 2002 to the end of 2007', () => {
  const dayOf = (party: string, date: string) => start2.parties[party]!.days.find((one) => one.date === date)!;
  const rowOf = (party: string, date: string, id: string) =>
    dayOf(party, date).systems.find(({ system }) => system === id)!;

  test('both come within 3,500 as START II counts, and within every ceiling on the way', () => {
    for (const { days } of Object.values(start2.parties))
      for (const { date, counted, warheads } of [...start2.steps, { ...start2.to, date: start2.by }])
        expect(days.find((one) => one.date === date)!.total.counts[counted]!).toBeLessThanOrEqual(warheads);
    expect(dayOf('US', '2007-12-31').total.counts['start-2/deployed-warheads']).toBe(3485);
    expect(dayOf('Russia', '2007-12-31').total.counts['start-2/deployed-warheads']).toBe(3492);
  });

  test('of the heavy silos 90 are converted and 60 go; 105 of the SS-19 keep one warhead, as the treaty lets', () => {
    const done = (id: string, work: 'withdrawn' | 'downloaded' | 'converted'): number =>
      start2.parties['Russia']!.days.reduce(
        (sum, { systems }) => sum + systems.find(({ system }) => system === id)![work],
        0,
      );
    expect([done('ss18', 'converted'), done('ss18', 'withdrawn')]).toEqual([90, 60]);
    expect([done('ss19', 'downloaded'), done('ss19', 'withdrawn')]).toEqual([105, 45]);
    expect(rowOf('Russia', '2007-12-31', 'ss18').launchers).toBe(0);
    expect(rowOf('Russia', '2007-12-31', 'ss27').launchers).toBe(29 + 90);
  });

  test('no ICBM is left with more than one warhead', () => {
    for (const [party, ids] of [
      ['US', ['mx', 'mm3', 'mm2']],
      ['Russia', ['ss18', 'ss19', 'ss24-rail', 'ss25', 'ss27']],
    ] as const)
      for (const id of ids) {
        const { launchers, warheads } = rowOf(party, '2007-12-31', id);
        expect(warheads, id).toBeLessThanOrEqual(launchers);
      }
  });

  test('the sums of every year are those of the systems listed', () => {
    const fields = ['launchers', 'inService', 'warheads', 'withdrawn', 'downloaded', 'converted'] as const;
    for (const { days } of Object.values(start2.parties))
      for (const { systems, total } of days) {
        for (const field of fields) expect(systems.reduce((sum, row) => sum + row[field], 0)).toBe(total[field]);
        for (const [counted, n] of Object.entries(total.counts))
          expect(systems.reduce((sum, row) => sum + row.counts[counted]!, 0)).toBe(n);
      }
  });

  test('from year to year a system loses just what is withdrawn or becomes another', () => {
    for (const { days } of Object.values(start2.parties))
      days.slice(1).forEach(({ total }, i) => expect(days[i]!.total.launchers - total.launchers).toBe(total.withdrawn));
  });

  test('the treaty itself counts the same at the start and at the end', async () => {
    const { plan: own, shelf } = await asked(plan);
    const { rules } = shelfWithRules(shelf, library);
    const opened = rules!('start-2', own.from);
    if (!opened.ok) throw new Error('start-2 cannot be read');
    const limit = opened.value.limits.find(({ id }) => id === 'deployed-warheads')!;
    const { opened: scenario } = await asked(plan);
    const forces = startingForces(scenario.scenario, scenario.resolved, (id) => {
      const force = shelf.force(id, { file: '', line: 1, column: 1 });
      if (!force.ok) throw new Error(id);
      return force.value;
    });
    for (const { party, record, holdings } of forces) {
      for (const at of [0, 6] as const) {
        const day = start2.parties[party]!.days[at]!;
        const found = limit.tariffs(
          record,
          ({ id }) => {
            const { launchers, inService, warheads } = day.systems.find(({ system }) => system === id)!;
            if (at === 0) {
              const held = holdings.find((one) => one.id === id);
              return {
                launchers: null,
                load: held ? { launchers: held.launchers, warheads: held.warheads } : null,
                shaped: false,
              };
            }
            return { launchers, load: inService > 0 ? { launchers: inService, warheads } : null, shaped: true };
          },
          own.from,
        );
        if (!found.ok) throw new Error(found.why.reason);
        const counted = found.tariffs.reduce((sum, one) => sum + one.counted, 0);
        expect(counted, `${party} ${day.date}`).toBe(day.total.counts['start-2/deployed-warheads']);
      }
    }
  });

  test('rates hold in every year', () => {
    const russia = start2.parties['Russia']!;
    const silos = russia.systems.filter(({ leg }) => leg === 'silo').map(({ system }) => system);
    for (const { systems } of russia.days) {
      const own = systems.filter(({ system }) => silos.includes(system));
      const sum = (of: (row: (typeof own)[number]) => number): number => own.reduce((all, row) => all + of(row), 0);
      expect(sum(({ withdrawn }) => withdrawn)).toBeLessThanOrEqual(30);
      expect(sum(({ downloaded }) => downloaded)).toBeLessThanOrEqual(40);
      expect(sum(({ converted }) => converted)).toBeLessThanOrEqual(18);
    }
  });

  test('boats go whole', () => {
    const c4 = start2.parties['US']!.days.map(
      ({ systems }) => systems.find(({ system }) => system === 'c4')!.launchers,
    );
    for (const launchers of c4) expect(launchers % 24).toBe(0);
  });

  test('every year has its retaliation, exchange ratio and breakout', () => {
    expect(start2.course.map(({ date }) => date)).toEqual([
      '2002-01-01',
      ...[2002, 2003, 2004, 2005, 2006, 2007].map((year) => `${year}-12-31`),
    ]);
    for (const { retaliation, exchangeRatio, breakout } of start2.course)
      for (const party of ['US', 'Russia']) {
        expect(Object.keys(retaliation[party]!)).toHaveLength(4);
        expect(exchangeRatio[party]!.median).not.toBeNull();
        expect(breakout![party]!.added.median).toBeGreaterThan(0);
      }
  });

  test('is told', () => {
    expect(reduceVerdict(start2, en).slice(0, 3)).toEqual([
      'The United States: 934 launchers touched, 170 withdrawn, 764 kept with fewer warheads, 0 converted.',
      'The United States’ launchers withdrawn: mx 50, c4 120.',
      'The United States’ launchers kept with fewer warheads: mm3 500, d5 264.',
    ]);
    expect(launcherRows(start2, 'Russia', en).map((row) => row.join(' '))).toEqual([
      'system start 2002 2003 2004 2005 2006 2007',
      'ss18 150 115 81 47 32 16 0',
      'ss19 150 139 128 117 113 109 105',
      'ss24-rail 36 26 16 6 4 2 0',
      'ss25 360 360 360 360 360 360 360',
      'ss27 29 47 65 83 95 107 119',
      'ssn8 24 20 16 12 8 4 0',
      'ssn18 112 112 112 112 112 112 112',
      'ssn20 100 100 100 100 100 100 100',
      'ssn23 96 96 96 96 96 96 96',
      'tu95 63 63 63 63 63 63 63',
      'tu160 15 15 15 15 15 15 15',
      'sum 1,135 1,093 1,052 1,011 998 984 970',
    ]);
    expect(workRows(start2, 'US', ru).at(-1)!.join(' ')).toBe('сумма 0 178 201 203 101 125 126');
  });

  test.runIf(process.env['COUNTERPOISE_CI'])('gives the same bytes again', async () => {
    expect(resultJson(await run(plan))).toBe(resultJson(start2));
  });
});

test('as early as can be, breakout passes through a worse year, and it is said', async () => {
  const early = await run(plan, { early: true });
  expect(early.worse.map(({ figure, party, date }) => [figure, party, date])).toContainEqual([
    'breakout',
    'US',
    '2005-12-31',
  ]);
  expect(courseVerdict(early, en).join(' ')).toMatch(
    /The United States could add .* On the way it is more than at either end: [\d,]+ on 31 December 2005\./,
  );
  const late = (of: ReductionResult): number =>
    of.parties['Russia']!.days.slice(4).reduce((sum, { total }) => sum + total.withdrawn + total.converted, 0);
  expect(late(early)).toBeLessThan(late(start2));
});

describe('parties are alike', () => {
  test('exchanged, with all that the plan says of them, each does what the other did', async () => {
    const { plan: own, opened, shelf } = await asked(plan);
    const forceOf = (id: string) => {
      const force = shelf.force(id, own.places.scenario);
      if (!force.ok) throw new Error(id);
      return force.value;
    };
    const { rules, agreements } = shelfWithRules(shelf, library);
    const forces = startingForces(opened.scenario, opened.resolved, forceOf);
    const base: ScheduleAsked = { plan: own, forces, agreements, rules: (id) => rules!(id, own.from) };
    const other = (party: string): string => (party === 'US' ? 'Russia' : 'US');
    const mirrored: ScheduleAsked = {
      ...base,
      plan: {
        ...own,
        parties: Object.fromEntries(Object.entries(own.parties).map(([party, of]) => [other(party), of])),
      },
      forces: forces.map((force) => ({ ...force, party: other(force.party) })).reverse(),
    };
    const two = scheduleUnder(mirrored, solve);
    if (!two.ok) throw new Error('not feasible');
    expect(two.value.map(({ moves }) => moves)).toEqual(schedules.map(({ moves }) => moves).reverse());
  });

  test('a force within the package stays as it is', async () => {
    const all = await run('moscow-2001', { warheads: 6000, by: '2003-12-31' });
    expect(Object.values(all.parties).map(({ touched }) => touched.launchers)).toEqual([0, 0]);
    expect(reduceVerdict(all, en)).toEqual([
      'The United States: the force is within the package already and stays as it is.',
      'Russia: the force is within the package already and stays as it is.',
    ]);
    expect(all.course[0]!.retaliation).toEqual(all.course.at(-1)!.retaliation);
  });

  test('what the exchange meets on the last day is what the tables list', () => {
    for (const { task, moves, force } of schedules) {
      const held = holdingsOn(task, force.record.systems, force.holdings, statesOf(task, moves).at(-1)!);
      const { total } = start2.parties[force.party]!.days.at(-1)!;
      expect(held.reduce((sum, { launchers }) => sum + launchers, 0)).toBe(total.inService);
      expect(held.reduce((sum, { warheads }) => sum + warheads, 0)).toBe(total.warheads);
    }
  });
});

describe('options over a plan, or instead of one', () => {
  test('MIRVed silos first: nothing else is touched before the last of them', async () => {
    const first = await run('moscow-2001', {
      warheads: 3500,
      by: '2007-12-31',
      bans: ['start-2'],
      first: 'mirved-silos',
      rate: ['US.silo=150', 'Russia.silo=100'],
    });
    for (const [party, mirved] of [
      ['US', ['mx', 'mm3']],
      ['Russia', ['ss18', 'ss19']],
    ] as const) {
      const { days } = first.parties[party]!;
      const touched = (of: (id: string) => boolean, at: number): number =>
        days[at]!.systems.reduce(
          (sum, row) => sum + (of(row.system) ? row.withdrawn + row.downloaded + row.converted : 0),
          0,
        );
      const isFirst = (id: string): boolean => (mirved as readonly string[]).includes(id);
      const lastFirst = days.findLastIndex((_, at) => touched(isFirst, at) > 0);
      const firstOther = days.findIndex((_, at) => touched((id) => !isFirst(id), at) > 0);
      expect(lastFirst).toBeGreaterThan(1);
      expect(firstOther === -1 || firstOther >= lastFirst).toBe(true);
    }
  });

  test.each<[string, string, PlanOptions, string]>([
    [
      'a date that is too early',
      'moscow-2001',
      { warheads: 3500, by: '2003-12-31', bans: ['start-2'], rate: ['US.silo=50'] },
      '--by 2003-12-31:1:6  US cannot do all of this by 2003-12-31: nothing left of what start-2/mirved-icbm bans; at most 50 launchers of silo a year (silo: 550 launchers to deal with (mx 50, mm3 500), and the rate allows 119) · 2012-08-31 or later · set the date to 2012-08-31, or leave out the bans of start-2, or raise the rate of `silo` to 231',
    ],
    [
      'an end before the beginning',
      plan,
      { by: '2001-12-31' },
      '--by 2001-12-31:1:6  the schedule ends on 2001-12-31 and begins on 2002-01-01 · a day after 2002-01-01 · correct one of the two',
    ],
    [
      'an agreement that is not there',
      plan,
      { bans: ['start-4'] },
      '--bans start-4:1:8  the library has no agreement `start-4` · abm, abm-protocol-1974, cfe, inf, new-start, new-start-extension, salt-1, salt-2, sort, start-1, start-2, start-2-protocol-1997, start-3-framework or vienna-document · did you mean `start-1`?',
    ],
    [
      'a system of one side first',
      plan,
      { first: 'ss18' },
      '--first ss18:1:9  an order for both sides names `ss18` · mirved-silos, mirved-icbms, rest, silo, mobile, submarine or bomber · name one of these; systems stand in the order of a party',
    ],
    [
      'a rate of nobody',
      plan,
      { rate: ['France.silo=5'] },
      '--rate France.silo=5:1:8  the scenario has no party France · US or Russia · name one of these',
    ],
    [
      'a rate of nothing',
      plan,
      { rate: ['US.silos=5'] },
      '--rate US.silos=5:1:8  the force us-2001-12 has no silos · mx, mm3, mm2, c4, d5, b52, b2, silo, mobile, submarine or bomber · did you mean silo?',
    ],
  ])('%s is refused', async (_, name, options, says) => {
    expect(await refused(name, options)).toEqual([says]);
  });

  test.each<[string, string, PlanOptions, string]>([
    [
      'a scenario without a date',
      'moscow-2001',
      {},
      'moscow-2001:1:1  a schedule of a scenario needs the day by which it is done · `--by DATE`, or the id or path of a plan · add `--by 2007-12-31`, say',
    ],
    [
      'a plan that is not there',
      'start-2-by-2008',
      {},
      'start-2-by-2008:1:1  the library has no plan of reductions and no scenario start-2-by-2008 · start-2-by-2007, after-new-start-2026, golden-dome-2026, moscow-2001, or the path of a file that ends in .yaml · did you mean start-2-by-2007?',
    ],
    [
      'a rate without a number',
      plan,
      { rate: ['US.silo'] },
      '--rate US.silo:1:1  is no rate · PARTY.LEG=LAUNCHERS or PARTY.SYSTEM=LAUNCHERS, such as US.silo=50 · write it so, without spaces around =',
    ],
    [
      'a day that is none',
      plan,
      { by: '2007-13-01' },
      "--by 2007-13-01:1:1  is the text '2007-13-01' · a day of the calendar, as `YYYY-MM-DD` · write it like '2007-12-31'",
    ],
  ])('%s is refused', async (_, name, options, says) => {
    expect(await refused(name, options)).toEqual([says]);
  });

  test('what cannot be carried out is told in Russian too', async () => {
    const own = await asked('moscow-2001', {
      warheads: 3500,
      by: '2003-12-31',
      bans: ['start-2'],
      rate: ['US.silo=50'],
    });
    await reductionSchedules(own, library, solve).then(
      () => expect.unreachable(),
      (error: Complaint) =>
        expect(formatProblem(toldIn(error.problems[0]!, ru))).toBe(
          '--by 2003-12-31:1:6  US: к 2003-12-31 нельзя сделать все это вместе: ничего не остается из того, что запрещает start-2/mirved-icbm; не больше 50 носителей silo в год (silo: работы на 550 носителях (mx 50, mm3 500), а темп позволяет 119) · 2012-08-31 или позже · поставьте срок 2012-08-31 или уберите запреты start-2 или поднимите темп `silo` до 231',
        ),
    );
  });
});
