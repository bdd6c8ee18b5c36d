import { describe, expect, test } from 'vitest';
import { outcomeOf, readScenario, rowOf } from '../model/scenario/index.ts';
import type { AssumptionsResult, Case, Draws } from '../model/scenario/index.ts';
import { assumptionsRun } from './assumptions.ts';
import { moscowText, moscowViews, seenAsked } from './assumptions.cases.ts';
import type { SeenViews } from './assumptions.cases.ts';
import { orComplain } from './complaint.ts';
import { opened } from './open.ts';
import { linkageRun } from './runs.ts';

const runs = { draws: 6, seed: 2 };
const draws: Draws = { ...runs, given: null };
// The common case and both parties' at three limits: what is compared is the same at any.
const short = moscowText.replace('{ from: 500, to: 6000, step: 250 }', '{ from: 1000, to: 5000, step: 2000 }');
const sheet = (views: SeenViews, text = short) => assumptionsRun(seenAsked(views, text), 'talks', runs, { workers: 1 });

const { result, charts, rivals } = await sheet(moscowViews);
const row = (path: string, { assumptions }: AssumptionsResult = result) =>
  assumptions.find((one) => one.path === path)!;

describe('the sheet', () => {
  test('has every number of beliefs and criteria, once, then what only views have', () => {
    const own = orComplain(readScenario(moscowText, 'moscow-2001.yaml')).numbers.map(({ path }) => path);
    expect(result.assumptions.map(({ path }) => path)).toEqual([...own, 'beliefs.engagement.Russia.stopped']);
    const { agreed, differs, open } = result.counts;
    expect(agreed + differs + open).toBe(result.assumptions.length);
  });

  test('differs: each party beside the common value, null where a view puts nothing', () => {
    expect(row('beliefs.engagement.US.kill')).toMatchObject({
      state: 'differs',
      why: null,
      value: { quantity: { kind: 'beta', successes: 2, trials: 4 }, source: 'gmd-record' },
      views: {
        US: { quantity: { kind: 'between', low: 0.5, high: 0.7 }, source: 'judged', tag: 'judged' },
        Russia: { quantity: { kind: 'between', low: 0.7, high: 0.95 } },
      },
    });
    expect(row('beliefs.posture.Russia.mobile.alert.day').views['Russia']).toBe(null);
  });

  test('differs: what a view takes out, and what only it has', () => {
    expect(row('beliefs.engagement.Russia.kill').views).toMatchObject({ US: null, Russia: { quantity: null } });
    expect(row('beliefs.engagement.Russia.kill').state).toBe('differs');
    expect(row('beliefs.engagement.Russia.stopped')).toMatchObject({ state: 'differs', value: null, written: false });
  });

  test('agreed: one value with a source; open: judged, recalled, or a range', () => {
    expect(row('beliefs.launchUnderAttack.launched')).toMatchObject({ state: 'agreed', why: null });
    expect(row('beliefs.launchUnderAttack.decided')).toMatchObject({ state: 'open', why: 'judged' });
    expect(row('beliefs.posture.US.silo.reliability')).toMatchObject({ state: 'open', why: 'recalled' });
    expect(row('beliefs.strike.US.kill')).toMatchObject({ state: 'open', why: 'range' });
  });

  test('a view that repeats the common value differs in nothing', async () => {
    const same = await sheet({ US: { 'beliefs.launchUnderAttack.launched': { value: 0.9, source: 'judged' } } });
    expect(row('beliefs.launchUnderAttack.launched', same.result).state).toBe('agreed');
    expect(same.result.counts.differs).toBe(0);
    expect(same.result.ranking.disagreements).toEqual([]);
  });

  test('a number that refers to another is in its state', async () => {
    const seen = await sheet({ US: { 'beliefs.posture.US.silo.reliability': 0.9 } });
    expect(row('beliefs.strike.US.reliability', seen.result)).toMatchObject({
      state: 'differs',
      views: { US: null, Russia: null },
    });
    expect(row('beliefs.strike.US.reliability')).toMatchObject({ state: 'open', why: 'recalled' });
  });

  test('a default that nobody wrote says so', async () => {
    const { result: without } = await sheet({}, short.replace('track: 1, system: 1,', 'system: 1,'));
    const defaults = without.assumptions.filter(({ written }) => !written);
    expect(defaults.map(({ path }) => path)).toEqual(['beliefs.engagement.US.track']);
    expect(defaults.every(({ state, why }) => state === 'open' && why === 'judged')).toBe(true);
    expect(row('beliefs.engagement.US.track').written).toBe(true);
  });
});

/** The chart of a scenario that believes these values itself. */
async function chartOf(set: Readonly<Record<string, unknown>>) {
  const asked = seenAsked({}, short);
  const place = { file: 'set', line: 1, column: 1 };
  const settings = Object.entries(set).map(([path, value]) => ({ path, value, place }));
  const { result: chart } = await linkageRun(opened({ ...asked, settings }), draws, { workers: 1 });
  return chart;
}

describe('the charts', () => {
  test('are those of a scenario that believes common values, or one party’s, itself', async () => {
    for (const [i, set] of [{}, moscowViews['US']!].entries()) {
      const own = await chartOf(set);
      expect(charts[i]!.room).toEqual(own.room);
      expect(result.charts[i]!.closesAt).toEqual(own.closesAt);
      expect(result.charts[i]!.package.byCell[result.cell].assured).toEqual(own.points[0]!.byCell[result.cell].assured);
    }
    expect(result.charts.map(({ of }) => of)).toEqual([null, 'US', 'Russia']);
    expect(charts[1]!.room).not.toEqual(charts[0]!.room);
  });

  test('a party without a view has the common one', async () => {
    const alone = await sheet({ US: moscowViews['US']! });
    expect(alone.rivals.whole['Russia']).toBe(alone.rivals.common);
    expect(alone.charts[2]).toEqual(alone.charts[0]);
  });
});

/** In which draws the package is assured, and useful, worked out as a package is. */
function held(resolved: Case): { readonly assured: readonly boolean[]; readonly useful: readonly boolean[] } {
  const all = Array.from({ length: runs.draws }, (_, i) =>
    outcomeOf({ kind: 'package', resolved, assessed: resolved.question.package }, rowOf(resolved, draws, i)),
  );
  return {
    assured: all.map(({ assured }) => assured[result.cell]),
    useful: all.map(({ useful }) => useful),
  };
}

describe('the ranking', () => {
  test('has a line for each thing that views see differently, a mapping as a whole', () => {
    expect(result.ranking.disagreements.map(({ path, by }) => [path, by]).sort()).toEqual([
      ['beliefs.engagement.Russia', ['Russia']],
      ['beliefs.engagement.US.kill', ['US', 'Russia']],
      ['beliefs.posture.Russia.mobile.alert.day', ['US']],
    ]);
    const strengths = result.ranking.disagreements.map(({ assured, useful }) =>
      Math.max(Math.abs(assured.effect), Math.abs(useful.effect)),
    );
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  test('is the change between two runs of the package that differ in that thing alone', () => {
    let moved = 0;
    for (const { path, assured, useful } of result.ranking.disagreements) {
      const thing = rivals.disagreements.find((one) => one.path === path)!;
      const [first, second] = ['US', 'Russia'].map((party) => held(thing.cases[party]!)) as [
        ReturnType<typeof held>,
        ReturnType<typeof held>,
      ];
      for (const [shift, a, b] of [
        [assured, first.assured, second.assured],
        [useful, first.useful, second.useful],
      ] as const) {
        const count = (of: readonly boolean[]): number => of.filter(Boolean).length;
        expect(shift.byParty['US']!.share).toBeCloseTo(count(a) / 6, 12);
        expect(shift.byParty['Russia']!.share).toBeCloseTo(count(b) / 6, 12);
        expect(shift.effect).toBeCloseTo((count(b) - count(a)) / 6, 12);
        moved += Math.abs(shift.effect);
      }
    }
    expect(held(rivals.common).useful.filter(Boolean).length / 6).toBeCloseTo(result.ranking.common.useful.share, 12);
    expect(moved).toBeGreaterThan(0);
  });

  test('changes sign, and nothing else, where the parties change views', async () => {
    const turned = await sheet({ US: moscowViews['Russia']!, Russia: moscowViews['US']! });
    const effects = ({ ranking }: AssumptionsResult) =>
      Object.fromEntries(ranking.disagreements.map(({ path, ...one }) => [path, one]));
    const [here, there] = [effects(result), effects(turned.result)];
    for (const path of Object.keys(here)) {
      // No minus zero.
      expect(there[path]!.assured.effect + here[path]!.assured.effect).toBe(0);
      expect(there[path]!.useful.effect + here[path]!.useful.effect).toBe(0);
      expect(there[path]!.useful.error).toBe(here[path]!.useful.error);
    }
    expect(turned.result.charts[1]!.closesAt).toEqual(result.charts[2]!.closesAt);
  });

  test('a number keeps its place among the draws in every case', () => {
    const dimension = ({ columns }: Case, path: string) => columns.find((one) => one.path === path)?.dimension;
    const cases = [...Object.values(rivals.whole), ...rivals.disagreements.flatMap((one) => Object.values(one.cases))];
    for (const { path } of rivals.common.columns)
      for (const one of cases) expect([undefined, dimension(rivals.common, path)]).toContain(dimension(one, path));
    expect(dimension(rivals.common, 'beliefs.engagement.US.kill')).toBe(
      opened(seenAsked({}, short)).resolved.columns.find(({ path }) => path === 'beliefs.engagement.US.kill')
        ?.dimension,
    );
  });

  test('what cannot stand alone is told with the mapping around it', async () => {
    const { result: words } = await sheet({
      Russia: {
        'beliefs.strike.US.posture': 'day',
        'beliefs.upload.US.reserve': { warheads: 100 },
        'beliefs.upload.Russia.reserve': { warheads: { same: 'beliefs.upload.US.reserve.warheads' } },
      },
    });
    expect(words.ranking.disagreements.map(({ path }) => path).sort()).toEqual([
      'beliefs.strike.US.posture',
      'beliefs.upload',
    ]);
  });

  test('nothing to rank where no view differs', async () => {
    const { result: none } = await sheet({});
    expect(none.ranking.disagreements).toEqual([]);
    expect(none.counts.differs).toBe(0);
  });
});
