import { describe, expect, test } from 'vitest';
import { highsSolver } from '../answer/reduce.ts';
import { formatProblem } from '../model/document/index.ts';
import { blameOf, isFeasible, scheduleUnder, tasksOf } from '../model/talks/schedule.ts';
import type { Blame, ReductionPlan } from '../model/talks/schedule.ts';
import { finalRange, rate, step, tinyAsked, tinyPlan, turns } from '../model/talks/schedule.cases.ts';
import type { TinySystem } from '../model/talks/schedule.cases.ts';

/** What is said of a plan that cannot be carried out: that it is to blame, and that the date named is the earliest. */
const solve = await highsSolver();

const systems: readonly TinySystem[] = [
  { id: 'a', leg: 'silo', launchers: 40, warheads: 120 },
  { id: 'b', leg: 'bomber', launchers: 20, warheads: 100 },
  { id: 'c', leg: 'silo', launchers: 10, warheads: 10 },
];

const place = { file: 'tiny', line: 1, column: 1 };
const marks = { source: null, note: null, place, sourcePlace: place };

/** Plans that cannot be carried out, each for another reason. */
const stuck: readonly { readonly what: string; readonly plan: ReductionPlan; readonly kinds: readonly string[] }[] = [
  {
    what: 'a rate that is too low for the ceiling',
    plan: tinyPlan({ warheads: 60, lastYear: 2004, party: { rates: [rate('silo', 5), rate('bomber', 3)] } }),
    kinds: ['ceiling', 'rate'],
  },
  {
    what: 'a rate that is too low for a ban',
    plan: tinyPlan({ warheads: 230, lastYear: 2004, bans: true, party: { rates: [rate('silo', 12)] } }),
    kinds: ['ban', 'rate'],
  },
  {
    what: 'an order that leaves no time for what comes later',
    plan: tinyPlan({
      ...{ warheads: 120, lastYear: 2003 },
      party: {
        rates: [rate('silo', 12), rate('bomber', 12)],
        order: turns('bomber', 'silo'),
        final: [finalRange('b', 0, 0), finalRange('a', 0, 20)],
      },
    }),
    kinds: ['order', 'final', 'final', 'rate', 'rate'],
  },
  {
    what: 'more that must stay than the ceiling lets',
    plan: tinyPlan({ warheads: 50, lastYear: 2006, party: { final: [finalRange('a', 40, 40)] } }),
    kinds: ['ceiling', 'final'],
  },
  {
    what: 'a ceiling on the way that comes too early',
    plan: tinyPlan({
      warheads: 100,
      lastYear: 2008,
      steps: [step('2002-12-31', 150)],
      party: { rates: [rate('silo', 10), rate('bomber', 5)] },
    }),
    kinds: ['ceiling', 'rate', 'rate'],
  },
  {
    what: 'fewer conversions than are asked for',
    plan: tinyPlan({
      ...{ warheads: 230, lastYear: 2006, bans: true },
      party: { conversions: [{ system: 'a', as: null, least: 9, most: 9, ...marks }] },
    }),
    kinds: ['cap', 'conversions'],
  },
];

function blamed(plan: ReductionPlan) {
  const asked = tinyAsked(plan, systems, { downloadable: null, by: 9, convertible: 5 });
  const tasks = tasksOf(asked);
  if (!tasks.ok) throw new Error(tasks.problems.map(formatProblem).join('\n'));
  const { task, until } = tasks.value[0]!;
  return { asked, task, until, blame: blameOf(task, until, solve) };
}

describe.each(stuck)('$what', ({ plan, kinds }) => {
  const { asked, task, until, blame } = blamed(plan);

  test('is refused as bad input, at its date', () => {
    const found = scheduleUnder(asked, solve);
    expect(found.ok).toBe(false);
    if (!found.ok)
      expect(found.problems.map(({ code, place }) => [code, place])).toEqual([['cannot-be-reached', plan.places.by]]);
  });

  test('what is blamed cannot be done together, and without any one of it the rest can', () => {
    expect(blame.conflict.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    // What no later date helps is looked at on the latest that was tried.
    const on = blame.earliest === null ? until('2060-12-31') : task;
    const demands = on.demands.filter((_, i) => blame.conflict.includes(task.demands[i]!));
    expect(isFeasible(on, solve, demands)).toBe(false);
    for (const demand of demands)
      expect(
        isFeasible(
          on,
          solve,
          demands.filter((one) => one !== demand),
        ),
        demand.kind,
      ).toBe(true);
  });

  test('the date named is the earliest end of a month', () => {
    if (blame.earliest === null) {
      expect(isFeasible(until('2040-12-31'), solve)).toBe(false);
      return;
    }
    expect(isFeasible(until(blame.earliest), solve)).toBe(true);
    expect(isFeasible(until(monthBefore(blame.earliest)), solve)).toBe(false);
  });

  test('every remedy alone is enough, and one step less is not', () => {
    for (const { demands, less } of remedied(task.demands, blame)) {
      expect(isFeasible({ ...task, demands }, solve)).toBe(true);
      if (less !== null) expect(isFeasible({ ...task, demands: less }, solve)).toBe(false);
    }
  });
});

test('the plan of most of them has a remedy, and some no later date helps', () => {
  const all = stuck.map(({ plan }) => blamed(plan).blame);
  expect(all.filter(({ remedies }) => remedies.length > 0).length).toBeGreaterThanOrEqual(5);
  expect(all.filter(({ earliest }) => earliest === null).length).toBe(3);
});

/** The last day of the month before. */
function monthBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

type Demands = Blame['conflict'];

/** The demands with each remedy alone, and with one step less of it where it has steps. */
function remedied(demands: Demands, { remedies }: Blame) {
  return remedies.map((remedy): { readonly demands: Demands; readonly less: Demands | null } => {
    const put = (other: Demands[number] | null): Demands =>
      demands.flatMap((one) => (one === remedy.demand ? (other === null ? [] : [other]) : [one]));
    if (remedy.kind === 'without') return { demands: put(null), less: null };
    if (remedy.kind === 'rate') {
      const at = (launchers: number): Demands => put({ kind: 'rate', rate: { ...remedy.demand.rate, launchers } });
      return { demands: at(remedy.launchers), less: at(remedy.launchers - 1) };
    }
    const { ceiling, measure } = remedy.demand;
    const at = (warheads: number): Demands => put({ kind: 'ceiling', ceiling: { ...ceiling, warheads }, measure });
    return { demands: at(remedy.warheads), less: at(remedy.warheads - 1) };
  });
}
