import { describe, expect, test } from 'vitest';
import { agreementsOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { agreementOn, rulesOf } from '../model/agreement/index.ts';
import type { Rules } from '../model/agreement/index.ts';
import { formatProblem, readYaml } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import {
  breakoutDraws,
  cellNames,
  openUnderBans,
  outcomeOf,
  readScenario,
  rowOf,
  withViews,
} from '../model/scenario/index.ts';
import type { ChartPoint, Draws, Outlook, ScenarioDocument } from '../model/scenario/index.ts';
import { Complaint, orComplain } from './complaint.ts';
import { layersOf, opened } from './open.ts';
import type { AskedScenario } from './open.ts';
import { outlooksFor } from './outlook.ts';
import type { OutlookOptions } from './outlook.ts';

const library = readLibraryFolder();
const shelf = orComplain(shelfOf(library));
const place: Place = { file: 'talks.yaml', line: 7, column: 3 };
const moscow = orComplain(readScenario(library.find('scenario', 'moscow-2001')!.text, 'moscow-2001.yaml'));
const draws: Draws = { draws: 10, seed: 3, given: null };

function asked(original: ScenarioDocument = moscow, settings: readonly (readonly [string, unknown])[] = []) {
  const set = settings.map(([path, value]) => ({ path, value, place }));
  return { original, shelf, alternative: null, alternativePlace: () => place, settings: set } satisfies AskedScenario;
}

const start2 = rulesOf(agreementOn(orComplain(agreementsOf(library)), 'start-2', '2001-08-13')!.agreement);

/** A draft of that name, with these of its bans. */
function draftRules(ids: readonly string[]): Rules {
  return { ...start2, agreement: 'framework', bans: start2.bans.filter(({ id }) => ids.includes(id)) };
}

const options: OutlookOptions = { breakout: false, bans: (ids) => ({ rules: draftRules(ids), place }) };
const banIds = start2.bans.map(({ id }) => id);

function point(warheads: number | null, interceptors: number, bans: readonly string[] = []): ChartPoint {
  return { warheads, interceptors, bans };
}

const points = [
  point(1500, 0),
  point(3500, 100),
  point(null, 100),
  point(9999, 100),
  point(1500, 200),
  point(2500, 100, banIds),
  point(null, 25, banIds),
  point(1500, 50),
];

const outlooks = await outlooksFor(asked(), points, options, draws, { workers: 1 });
const scenario = opened(asked());
const underBans = orComplain(openUnderBans(moscow, layersOf(asked()), shelf, { rules: draftRules(banIds), place }));

const both = ({ assuredIn }: Outlook, draw: number) =>
  Object.fromEntries(cellNames.map((cell) => [cell, Object.values(assuredIn).every((byCell) => byCell[cell]![draw])]));

describe('an outlook', () => {
  test('says of every package what a run of that package says, draw by draw', () => {
    points.forEach(({ warheads, interceptors, bans }, i) => {
      const resolved = bans.length === 0 ? scenario.resolved : underBans;
      // What a draft's ban leaves, uncut: a limit beyond all that anyone holds.
      const assessed = { warheads: warheads ?? (bans.length === 0 ? null : 99_999), interceptors };
      for (let draw = 0; draw < draws.draws; draw++) {
        const { assured, useful } = outcomeOf({ kind: 'package', resolved, assessed }, rowOf(resolved, draws, draw));
        expect(both(outlooks[i]!, draw)).toEqual(assured);
        expect(outlooks[i]!.need[draw]).toBe(useful);
      }
    });
  });

  test('gives each party its own answer, that of an assessment', () => {
    const seen = new Set<boolean>();
    for (const [i, { warheads, interceptors, bans }] of points.entries()) {
      if (bans.length > 0) continue;
      for (let draw = 0; draw < 4; draw++) {
        const { resolved } = scenario;
        const work = { kind: 'assess', resolved, assessed: { warheads, interceptors } } as const;
        for (const { defender, cell, assured } of outcomeOf(work, rowOf(resolved, draws, draw)).cells) {
          const name = cellNames.find((one) => one === `${cell.posture}/${cell.doctrine}`)!;
          expect(outlooks[i]!.assuredIn[defender]![name]![draw]).toBe(assured);
          seen.add(assured);
        }
      }
    }
    expect(seen.size).toBe(2);
  });

  test('is one run at the medians where nothing is drawn', async () => {
    const [at] = await outlooksFor(asked(), [point(2500, 100)], options, { ...draws, draws: 0 });
    const assessed = { warheads: 2500, interceptors: 100 };
    const { resolved } = scenario;
    const row = rowOf(resolved, { ...draws, draws: 0 }, 0);
    expect(both(at!, 0)).toEqual(outcomeOf({ kind: 'package', resolved, assessed }, row).assured);
    expect(at!.need).toHaveLength(1);
    expect(await outlooksFor(asked(), [], options, draws)).toEqual([]);
  });

  test('is mirrored where the names of the parties change places', async () => {
    const text = library.find('scenario', 'moscow-2001')!.text;
    const other: Record<string, string> = { US: 'Russia', Russia: 'US' };
    // Names as keys and in paths; forces keep their ids.
    const swapped = text.replace(/(?<![\w'])(US|Russia)(?=[:.])/g, (name) => other[name]!);
    const mirrored = orComplain(readScenario(swapped, 'swapped.yaml'));
    expect(mirrored.scenario.parties).toEqual({
      Russia: { force: 'us-2001-12' },
      US: { force: 'russia-2002-01' },
    });
    const still = { ...draws, draws: 0 };
    const there = await outlooksFor(asked(mirrored), points.slice(0, 4), options, still);
    const here = await outlooksFor(asked(), points.slice(0, 4), options, still);
    there.forEach((outlook, i) => {
      expect(outlook.assuredIn['US']).toEqual(here[i]!.assuredIn['Russia']);
      expect(outlook.assuredIn['Russia']).toEqual(here[i]!.assuredIn['US']);
      expect(outlook.need).toEqual(here[i]!.need);
    });
  });
});

describe('draws', () => {
  test('are the same for every package: no ban and no limit moves one', async () => {
    expect(underBans.columns).toEqual(scenario.resolved.columns);
    expect(underBans.agreed!.changes['Russia']!.length).toBeGreaterThan(0);
    const alone = await Promise.all(
      points.map(async (one) => (await outlooksFor(asked(), [one], options, draws, { workers: 1 }))[0]!),
    );
    expect(alone).toEqual(outlooks);
    expect(outlooks[5]).not.toEqual(outlooks[1]);
  });
});

describe('what could be added', () => {
  test('is the breakout of the scenario where no ban is, and another where one is', async () => {
    const added = await outlooksFor(asked(), points, { ...options, breakout: true }, draws, { workers: 1 });
    const upload = opened(asked()).breakout();
    for (const [i, { warheads, bans }] of points.entries()) {
      if (bans.length > 0) continue;
      const expected = breakoutDraws(upload, draws, warheads);
      for (const party of ['US', 'Russia'])
        expect(added[i]!.breakout![party]).toEqual(expected.map(({ parties }) => parties[party]!.added));
    }
    const [today, banned] = [added[2]!.breakout!['Russia']!, added[6]!.breakout!['Russia']!];
    expect(banned).not.toEqual(today);
    expect(outlooks[0]!.breakout).toBe(null);
  });

  test('is a complaint where the scenario has no criterion for it', async () => {
    const text = library.find('scenario', 'moscow-2001')!.text.replace(/\n {2}breakout: .*/, '');
    const bare = orComplain(readScenario(text, 'bare.yaml'));
    const run = outlooksFor(asked(bare), points, { ...options, breakout: true }, draws, { workers: 1 });
    await expect(run).rejects.toThrow(Complaint);
  });
});

describe('views of the talks', () => {
  const views = { Russia: [{ path: 'beliefs.engagement.US.kill', value: { between: [0.7, 0.95] }, place }] };

  test('touch the retaliation of their own party alone', async () => {
    const seen = await outlooksFor(asked(orComplain(withViews(moscow, views))), points, options, draws, { workers: 1 });
    seen.forEach((outlook, i) => {
      expect(outlook.assuredIn['US']).toEqual(outlooks[i]!.assuredIn['US']);
      expect(outlook.need).toEqual(outlooks[i]!.need);
    });
    expect(seen.map(({ assuredIn }) => assuredIn['Russia'])).not.toEqual(
      outlooks.map(({ assuredIn }) => assuredIn['Russia']),
    );
  });

  test('stand over those of the scenario, the rest of which stays', () => {
    const own =
      'views:\n  Russia: { beliefs.engagement.US.kill: 0.5, beliefs.engagement.US.track: 0.9 }\nalternatives:';
    const text = library.find('scenario', 'moscow-2001')!.text.replace('alternatives:', own);
    const seen = orComplain(withViews(orComplain(readScenario(text, 'own.yaml')), views));
    expect(seen.scenario.views['Russia']!.settings).toEqual([
      { path: 'beliefs.engagement.US.kill', value: { between: [0.7, 0.95] } },
      { path: 'beliefs.engagement.US.track', value: 0.9 },
    ]);
  });

  test('are those that a scenario could have written itself', () => {
    const text = library
      .find('scenario', 'moscow-2001')!
      .text.replace(
        'alternatives:',
        'views:\n  Russia: { beliefs.engagement.US.kill: { between: [0.7, 0.95] } }\nalternatives:',
      );
    const written = opened(asked(orComplain(readScenario(text, 'own.yaml')))).resolved;
    const laid = opened(asked(orComplain(withViews(moscow, views)))).resolved;
    expect(laid).toEqual(written);
  });

  test.each([
    ['beliefs.engagement.US.kil', 0.5, '`kil` is not a key of beliefs.engagement.US'],
    ['beliefs.engagement.Mars.kill', 0.5, 'leads nowhere'],
    ['criteria.retaliation.warheads', 5, 'a view is what a party believes'],
    ['beliefs.engagement.US.kill', 1.5, '1.5'],
  ])('%s: %s is told where the talks have it', (path, value, words) => {
    const read = withViews(moscow, { Russia: [{ path, value, place }] });
    if (read.ok) throw new Error('it was taken');
    expect(read.problems.map(formatProblem).join('\n')).toContain(words);
    expect(read.problems.map((one) => one.place)).toEqual(read.problems.map(() => place));
  });

  test('of a party that is none are told there, too', () => {
    const read = withViews(moscow, { Mars: [{ path: 'beliefs.engagement.US.kill', value: 0.5, place }] });
    expect(!read.ok && read.problems.map((one) => one.place)).toEqual([place]);
  });

  test('that do not go with an alternative are told there, too', () => {
    const value = orComplain(readYaml('{ same: beliefs.engagement.US.system }', 'view')).tree;
    const alternatives =
      '  - { name: broken, title: t, set: { beliefs.engagement.US: { doctrine: fractional, stopped: 0.5 } } }';
    const text = library
      .find('scenario', 'moscow-2001')!
      .text.replace('alternatives:', (key) => `${key}\n${alternatives}`);
    const read = withViews(orComplain(readScenario(text, 'rival.yaml')), {
      Russia: [{ path: 'beliefs.engagement.US.kill', value, place }],
    });
    expect(!read.ok && read.problems.map((one) => one.place)).toEqual([place]);
  });
});

test('a ban that binds neither party is told where it was asked for', async () => {
  const stranger: OutlookOptions = {
    breakout: false,
    bans: (ids) => {
      const rules = draftRules(ids);
      return { rules: { ...rules, bans: rules.bans.map((ban) => ({ ...ban, binds: () => false })) }, place };
    },
  };
  const run = outlooksFor(asked(), [point(2500, 100, banIds)], stranger, draws, { workers: 1 });
  const complaint = await run.then(
    () => null,
    (error: unknown) => error as Complaint,
  );
  expect(complaint?.problems.map((one) => [one.code, one.place])).toEqual([['ban-binds-nobody', place]]);
});
