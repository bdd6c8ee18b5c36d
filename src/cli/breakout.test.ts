import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakoutDraws, breakoutResult, resultJson } from '../model/scenario/index.ts';
import type { BreakoutResult, PartyBreakout } from '../model/scenario/index.ts';
import {
  breakoutLimits,
  breakoutSubtitles,
  breakoutTurning,
  breakoutVerdict,
  en,
  gapSentences,
  ru,
} from '../words/index.ts';
import { openBreakout, openScenario } from './input.ts';
import type { ScenarioOptions } from './input.ts';
import { newScenario } from './new-scenario.ts';

type Scenario = 'moscow-2001' | 'after-new-start-2026';

async function run(name: Scenario, options: ScenarioOptions = {}, limit?: number | null): Promise<BreakoutResult> {
  const opened = await openBreakout(name, { draws: 0, ...options });
  const start = limit === undefined ? opened.asked.package : limit;
  return breakoutResult(opened.asked, breakoutDraws(opened.asked, opened.draws, start), start, opened.draws);
}

function of(result: BreakoutResult, party: string): PartyBreakout {
  return result.parties[party]!;
}

function systemOf(result: BreakoutResult, party: string, id: string) {
  return of(result, party).systems.find(({ system }) => system === id)!;
}

const today = await run('after-new-start-2026', {}, null);

describe('capacities that were published', () => {
  test('US, mid-2020s (atomicarchive-us): 800 on ICBMs, 1,920 on submarines, 850 for bombers less what whole loads leave', async () => {
    const most = (leg: string): number =>
      of(today, 'US')
        .systems.filter((system) => system.leg === leg)
        .reduce((sum, { launchers, capacity }) => sum + launchers.median * capacity!, 0);
    expect([most('silo'), most('submarine'), most('bomber')]).toEqual([800, 1920, 46 * 11 + 20 * 16]);
    expect(528 + 322 - most('bomber')).toBe(24);
  });

  test('Russia, 2022 (news18-2022): 800 on ten submarines of 16 tubes, by the same loads a tube', async () => {
    const [sineva, bulava] = ['ssn23', 'bulava'].map((id) => systemOf(today, 'Russia', id).capacity!);
    expect(5 * 16 * sineva! + 5 * 16 * bulava!).toBe(800);
  });
});

describe('after-new-start-2026, from the package', async () => {
  const result = await run('after-new-start-2026');

  test('by system: 186 silos take two more each, 145 of them in 24 months', async () => {
    expect(systemOf(result, 'US', 'mm3-w78')).toMatchObject({
      launchers: { median: 186 },
      withdrawn: { median: 14 },
      capacity: 3,
      room: { median: 372 },
      added: { upload: { median: 290 }, empty: { median: 0 } },
    });
  });

  test('empty launchers stand apart: 40 tubes of eight', () =>
    expect(systemOf(result, 'US', 'd5')).toMatchObject({
      empty: { launchers: 40, warheads: 320 },
      added: { empty: { median: 320 } },
    }));

  test('the store bounds the total, not its parts', async () => {
    const { added, parts, bound, reserve } = of(result, 'US');
    expect([added.median, reserve?.median, parts.upload.median, parts.empty.median]).toEqual([1930, 1930, 1657, 320]);
    expect(bound.share).toBe(1);
  });

  test('a capacity that nobody knows is a gap: it counts nothing, and the total says at least', async () => {
    const { atLeast, gaps } = of(result, 'Russia');
    expect(atLeast).toBe(true);
    expect(gaps).toContainEqual({ kind: 'capacity', system: 'bombers', reason: 'not found' });
    expect(systemOf(result, 'Russia', 'bombers')).toMatchObject({ capacity: null, room: null, empty: null });
    expect(gapSentences(result, en)).toContain(
      'Russia, most that a launcher carries: not known for bombers. They count as nothing, so the total says at least.',
    );
  });

  test('filled, it is none', async () => {
    const { fill } = (await openScenario('after-new-start-2026', {})).scenario.beliefs;
    const at = fill.findIndex(({ system }) => system === 'bombers');
    const set = [
      `beliefs.fill.${at}={ force: russia-2024, system: bombers, warheads: 200, maxWarheadsPerLauncher: 12 }`,
    ];
    const filled = await run('after-new-start-2026', { set });
    expect(of(filled, 'Russia').atLeast).toBe(false);
    expect(systemOf(filled, 'Russia', 'bombers').room?.median).toBe(53 * 12 - 183);
  });

  test('a leg whose pace is not given is a gap too, where it has room', async () => {
    const set = ['beliefs.upload.Russia={ submarine: { after: 3, rate: 16 } }'];
    const { gaps, atLeast } = of(await run('after-new-start-2026', { set }), 'Russia');
    expect(atLeast).toBe(true);
    expect(gaps.filter(({ kind }) => kind === 'rate').map(({ system }) => system)).toEqual([
      'ss18',
      'ss27m2-silo',
      'ss27m2-mob',
    ]);
  });

  test('systems of a leg share its pace; a pace of its own stands apart', async () => {
    const legs = of(result, 'Russia').curve.byLeg.silo!;
    const set = ['beliefs.upload.Russia.ss18={ after: 6, rate: 4 }'];
    const apart = of(await run('after-new-start-2026', { set }), 'Russia').curve.byLeg.silo!;
    expect([legs[8]!.median, apart[8]!.median]).toEqual([9, 9 + 18]);
  });

  test('dated: month 0 is the day of the scenario', async () => {
    expect(result.date).toBe('2026-11-01');
    expect(of(result, 'US').reached).toMatchObject({ median: 3.25, dates: { median: '2027-03' } });
    expect(result.months).toHaveLength(37);
    expect((await run('after-new-start-2026', { set: ['criteria.breakout.months=48'] })).months).toHaveLength(49);
  });

  test('each curve ends at the numbers of the verdict and never falls', async () => {
    for (const { curve, added } of Object.values(result.parties)) {
      expect(curve.total[24]).toEqual(added);
      const medians = curve.total.map(({ median }) => median);
      expect(medians).toEqual(medians.toSorted((a, b) => a - b));
    }
  });
});

describe('moscow-2001', async () => {
  const result = await run('moscow-2001', { draws: 64 });

  test('in words', () =>
    expect(breakoutVerdict(result, en)).toEqual([
      'Within 24 months the United States could add 377 (314 to 377) warheads, fewer than the 500 of the criterion; it never reaches 500: its launchers, as far as they are known, cannot carry so many.',
      'Of these, 376 (314 to 376) go onto launchers that carry a load already and 1 (0 to 1) onto launchers that are empty today.',
      'The cut takes 610 launchers of the United States out of service; they count as gone, not as put aside.',
      'Within 24 months Russia could add at least 533 warheads, no fewer than the 500 of the criterion in nearly all draws (61 of 64); it reaches 500 after 15.1 (9.1 to 22.4) months (2002-06 to 2003-07).',
      'Of these, 309 go onto launchers that carry a load already and 224 onto launchers that are empty today.',
      'The cut takes 514 launchers of Russia out of service; they count as gone, not as put aside.',
    ]));

  test('a cut that takes warheads off launchers leaves more room than one that takes launchers', async () => {
    const download = await run('moscow-2001', { set: ['choices.cuts=download'] });
    for (const party of ['US', 'Russia'])
      expect(of(download, party).room.upload.median).toBeGreaterThan(5 * of(result, party).room.upload.median);
  });

  test('nested: the first 16 draws are the draws of a run of 16', async () => {
    const opened = await openBreakout('moscow-2001', { draws: 64 });
    const draws = (count: number) => breakoutDraws(opened.asked, { ...opened.draws, draws: count }, 2500);
    expect(draws(64).slice(0, 16)).toEqual(draws(16));
  });

  test('what would turn it: on its two sides the answer differs', async () => {
    const { turns } = of(await run('moscow-2001'), 'Russia');
    expect(turns.length).toBeGreaterThan(2);
    for (const { input, at, direction } of turns) {
      const share = async (value: number): Promise<number> =>
        of(await run('moscow-2001', { set: [`${input}=${value}`] }), 'Russia').reaches.share;
      const [low, high] = [await share(at * 0.99), await share(at * 1.01)];
      expect([low, high], input).toEqual(direction === 'above' ? [1, 0] : [0, 1]);
    }
    expect(breakoutTurning(await run('moscow-2001'), en)[0]).toBe('The United States: no single pace changes it.');
  });
});

describe('what an exchange and a breakout take of a scenario', () => {
  const alone = /^(beliefs\.upload|criteria\.breakout)\.|maxWarheadsPerLauncher$/;

  test.each(['moscow-2001', 'after-new-start-2026'] as const)(
    '%s: the exchange takes nothing of the breakout',
    async (name) => {
      const { resolved } = await openScenario(name, {});
      expect(resolved.columns.filter(({ path }) => alone.test(path))).toEqual([]);
      expect(resolved.sources.filter(({ path }) => path.startsWith('beliefs.') && alone.test(path))).toEqual([]);
      expect(resolved.otherSources.length).toBeGreaterThan(10);
      for (const { path } of resolved.otherSources) expect(path).toMatch(alone);
    },
  );

  test('no number of a breakout comes before one of the exchange: none has moved its draw', async () => {
    const dimensions = async (name: Scenario, use: 'exchange' | 'breakout'): Promise<readonly number[]> => {
      const opened = await openBreakout(name, {});
      return (use === 'exchange' ? opened.resolved : opened.asked).columns.map(({ dimension }) => dimension);
    };
    expect(Math.min(...(await dimensions('moscow-2001', 'breakout')))).toBeGreaterThan(
      Math.max(...(await dimensions('moscow-2001', 'exchange'))),
    );
    expect(await dimensions('after-new-start-2026', 'breakout')).toEqual([]);
  });

  test('what a setting makes uncertain comes after all', async () => {
    const set = ['beliefs.upload.US.silo.rate={between: [4, 12]}'];
    const before = (await openScenario('after-new-start-2026', {})).resolved.columns;
    const { asked, resolved } = await openBreakout('after-new-start-2026', { set });
    expect(resolved.columns).toEqual(before);
    expect(asked.columns.map(({ path, dimension }) => [path, dimension])).toEqual([
      ['beliefs.upload.US.silo.rate', Math.max(...before.map(({ dimension }) => dimension)) + 1],
    ]);
  });

  test('a number of the other question is taken where one refers to it', async () => {
    const set = [
      'beliefs.upload.US.silo.rate={between: [1, 2]}',
      'beliefs.engagement.US.decoysPerWarhead={same: beliefs.upload.US.silo.rate}',
    ];
    const { resolved } = await openScenario('after-new-start-2026', { set });
    expect(resolved.columns.map(({ path }) => path)).toContain('beliefs.upload.US.silo.rate');
  });

  test('nothing uncertain: no band is spoken of', async () => {
    const result = await run('after-new-start-2026', { draws: 8 });
    expect(breakoutSubtitles(result, 'T', 'proportional', en)).toHaveLength(1);
    expect(breakoutLimits(result, en).join(' ')).not.toContain('draws');
  });
});

test('what `new scenario` says of upload and breakout runs once its marks are taken away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoise-breakout-'));
  const file = join(folder, 'mine.yaml');
  const { text } = newScenario('mine', {});
  const marked = /^( *)# (upload:|  [A-Z]\w*: \{ silo:.*|breakout: \{ months.*)$/gm;
  expect(text.match(marked)).toHaveLength(4);
  writeFileSync(file, text.replace(marked, '$1$2'));
  const { asked } = await openBreakout(file, { draws: 0 });
  rmSync(folder, { recursive: true });
  expect(asked.months).toBe(24);
  expect(Object.values(asked.gaps).flat()).toContainEqual({ kind: 'reserve', system: null, reason: 'not given' });
});

describe('at the edges', () => {
  test('a criterion of nothing is reached at once', async () => {
    const result = await run('moscow-2001', { set: ['criteria.breakout.warheads=0'] });
    expect(of(result, 'US').reached).toMatchObject({ median: 0, reason: null });
    expect(breakoutVerdict(result, en)[0]).toContain('that is asked of nobody');
  });

  test('an empty store: nothing is added, and that is why', async () => {
    const result = await run('moscow-2001', { set: ['beliefs.upload.Russia.reserve={warheads: 0}'] });
    expect(of(result, 'Russia')).toMatchObject({ added: { high: 0 }, reached: { median: null, reason: 'reserve' } });
    expect(breakoutVerdict(result, ru).join(' ')).toContain('столько нет на складах');
  });

  test('a store that may be enough or not: a band to never', async () => {
    const set = ['beliefs.upload.Russia.reserve={warheads: {between: [300, 800]}}'];
    const result = await run('moscow-2001', { set, draws: 64 });
    const { reaches, reached } = of(result, 'Russia');
    expect(reaches.share).toBeGreaterThan(0);
    expect(reached).toMatchObject({ high: null, reason: 'reserve', dates: { high: null } });
    expect(breakoutVerdict(result, en).join(' ')).toMatch(
      /to never\) months .* where it never does, there are not so many/,
    );
  });

  test('a limit of 0 leaves no launcher in service', async () => {
    const result = await run('moscow-2001', {}, 0);
    expect(of(result, 'US')).toMatchObject({ before: { median: 0 }, room: { upload: { median: 0 } } });
  });

  test('the same input gives the same bytes', async () =>
    expect(resultJson(await run('moscow-2001', { draws: 8 }))).toBe(
      resultJson(await run('moscow-2001', { draws: 8 })),
    ));
});
