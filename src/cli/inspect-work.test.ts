import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { resultJson, type InspectionPlan } from '../model/scenario/index.ts';
import { inspectionOf } from './inspect-input.ts';
import { planRecord } from './inspect-plan.ts';
import { mustEnd } from './inspect-work.ts';
import type { DetectOptions } from './inspect.ts';
import { mostInspectionDraws, runsOf } from './typed.ts';

const many: DetectOptions = { items: '1000000', hidden: '400000..500000', samples: '500000', recognised: '0.5..0.9' };

describe('a question that would take minutes or hours is refused at once', () => {
  test.each([
    [{ ...many, falseAlarm: '0.01..0.02', alarmAt: '100000' }, 0, '--alarm-at 100000:1:1'],
    [many, 65_536, '--draws 65536:1:1'],
  ])('%j, %i draws', (options, draws, place) => {
    const refused = said(() => mustEnd(inspectionOf(options), draws));
    expect(refused).toContain(place);
    expect(refused).toMatch(/minutes or hours .* look at fewer items|minutes or hours .* write --draws \d+ at most/);
  });

  test('and what says at most how many draws is true of itself', () => {
    const most = Number(/--draws (\d+) at most/.exec(said(() => mustEnd(inspectionOf(many), 65_536)))![1]);
    expect(() => mustEnd(inspectionOf(many), most)).not.toThrow();
    expect(() => mustEnd(inspectionOf(many), most + 1)).toThrow(Complaint);
  });

  test('what anybody would ask is answered', () => {
    const year = { items: '10000', hidden: '100..200', samples: '500', recognised: '0.8..1', falseAlarm: '0.01..0.02' };
    for (const alarmAt of ['1', '5', '100']) mustEnd(inspectionOf({ ...year, alarmAt }), 512);
    mustEnd(inspectionOf({ items: '400', hidden: '20..40', samples: '1' }), 65_536);
    mustEnd(inspectionOf({ items: '20000', hidden: '200', samples: '100', falseAlarm: '0.01', alarmAt: '5' }), 512);
  });
});

test('of no question are so many draws made that it takes minutes', () => {
  expect(said(() => runsOf({ draws: '8193' }, mostInspectionDraws))).toContain('a whole number from 0 to 8192');
  expect(runsOf({ draws: '8192' }, mostInspectionDraws).draws).toBe(8192);
});

test('a risk beyond all numbers, or beside nothing, is refused as a risk', () => {
  for (const risk of ['9'.repeat(400), `0.${'0'.repeat(320)}1`, '2000000'])
    expect(said(() => inspectionOf({ stratum: [`items=10,samples=5,risk=${risk}`], hidden: '1' }))).toContain(' risk ');
});

test('in the JSON of a plan no chance is 1 by rounding alone', () => {
  const plan = { parties: [], seen: 1 - 2 ** -53 } as unknown as InspectionPlan;
  expect(resultJson(planRecord(plan))).toContain('"seen":0.999999999999');
});

function said(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'nothing';
}
