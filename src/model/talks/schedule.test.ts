import { describe, expect, test } from 'vitest';
import { allowedBy, dayNumber, daysBetween, monthEnd, stretchesOf } from './schedule-calendar.ts';
import { finalRange, rate, step, tinyAsked, tinyPlan, turns } from './schedule.cases.ts';
import type { TinySystem } from './schedule.cases.ts';
import { actionsOf } from './schedule-programme.ts';
import { readReduction, tasksOf } from './schedule.ts';
import type { ReductionPlan } from './schedule.ts';
import { brokenBy } from './schedule-verify.ts';

describe('days', () => {
  test('are counted as the calendar counts them', () => {
    for (let at = Date.UTC(1899, 11, 30); at < Date.UTC(2101, 2, 2); at += 17 * 86_400_000) {
      const [one, next] = [at, at + 86_400_000].map((ms) => new Date(ms).toISOString().slice(0, 10));
      expect(dayNumber(next!) - dayNumber(one!), one).toBe(1);
    }
    expect(daysBetween('2002-01-01', '2007-12-31')).toBe(2191);
  });

  test.each([
    ['2004-01-31', 1, '2004-02-29'],
    ['2003-01-31', 1, '2003-02-28'],
    ['2007-12-31', 0, '2007-12-31'],
    ['2007-12-31', 1, '2008-01-31'],
    ['2007-11-03', 13, '2008-12-31'],
  ])('the end of the month of %s and %i more is %s', (date, months, end) => expect(monthEnd(date, months)).toBe(end));

  test('a schedule is cut at the ends of years and where a ceiling falls due', () => {
    const found = stretchesOf('2001-08-13', '2003-06-30', ['2002-03-31', '2009-01-01']);
    expect(found.map(({ date, elapsed, ofYear }) => [date, elapsed, ofYear])).toEqual([
      ['2001-12-31', 141, 141],
      ['2002-03-31', 231, 90],
      ['2002-12-31', 506, 365],
      ['2003-06-30', 687, 181],
    ]);
    expect(allowedBy(100, found[0]!)).toBe(38); // 100 x 141 / 365
    expect(allowedBy(100, found[2]!)).toBe(100);
  });
});

const systems: readonly TinySystem[] = [
  { id: 'a', leg: 'silo', launchers: 3, warheads: 8 },
  { id: 'b', leg: 'bomber', launchers: 2, warheads: 2 },
];

function taskFor(plan: ReductionPlan) {
  const tasks = tasksOf(tinyAsked(plan, systems, { downloadable: 1, by: 2, convertible: 1 }));
  if (!tasks.ok) throw new Error(tasks.problems[0]!.wrong);
  return tasks.value[0]!.task;
}

describe('lots', () => {
  const { lots } = taskFor(tinyPlan({ warheads: 4, lastYear: 2003, bans: true }));

  test('have whole loads, heavier first, that add up to what the system carries', () => {
    expect(lots.lots.map(({ system, platforms, warheads }) => [system, platforms, warheads])).toEqual([
      ['a', 2, 3],
      ['a', 1, 2],
      ['b', 2, 1],
    ]);
  });

  test('may go, come down to what the ban lets, or be converted as it lets', () => {
    expect(lots.lots.map(({ options }) => options.map(({ work, load }) => `${work} ${load}`))).toEqual([
      ['withdrawn 0', 'downloaded 1', 'converted 1'],
      ['withdrawn 0', 'downloaded 1', 'converted 1'],
      ['withdrawn 0'],
    ]);
    expect(lots.caps.map(({ work, launchers }) => [work, launchers])).toEqual([
      ['downloaded', 1],
      ['converted', 1],
    ]);
  });
});

/** Platforms touched, by lot, option and year from 0; all else is left alone. */
type Deed = readonly [lot: number, option: number, year: number, platforms: number];

describe('a schedule is checked against all that was asked, by itself', () => {
  const plan = tinyPlan({
    ...{ warheads: 4, lastYear: 2003, bans: true, steps: [step('2002-12-31', 8)] },
    party: { rates: [rate('silo', 2)], order: turns('silo', 'bomber'), final: [finalRange('b', 1, 2)] },
  });
  const task = taskFor(plan);
  const movesOf = (deeds: readonly Deed[]): readonly number[] =>
    actionsOf(task).map(({ lot, option, stretch }) =>
      deeds.reduce((sum, [l, o, year, n]) => sum + (l === lot && o === option && year === stretch ? n : 0), 0),
    );
  const sound: readonly Deed[] = [
    [0, 0, 0, 1],
    [0, 1, 0, 1],
    [1, 2, 1, 1],
  ];

  test.each<[string, readonly Deed[], readonly string[]]>([
    ['one that is sound', sound, []],
    ['one silo left that the ban matches', [sound[0]!, sound[1]!], ['ban', 'ceiling']],
    [
      'too much on the way',
      [
        [0, 0, 1, 1],
        [0, 1, 1, 1],
        [1, 2, 0, 1],
      ],
      ['ceiling'],
    ],
    [
      'more downloaded than is let',
      [
        [0, 0, 0, 1],
        [0, 1, 0, 1],
        [1, 1, 1, 1],
      ],
      ['cap'],
    ],
    [
      'more in a year than the rate',
      [
        [0, 0, 0, 1],
        [0, 1, 0, 1],
        [1, 2, 0, 1],
      ],
      ['rate'],
    ],
    ['a bomber before the last silo', [...sound, [2, 0, 0, 1]], ['order']],
    ['more bombers gone than may go', [...sound, [2, 0, 1, 2]], ['final']],
    ['a silo touched twice', [...sound, [1, 0, 1, 1]], ['a platform is touched twice', 'ban']],
    ['a part of a silo', [...sound, [2, 0, 1, 0.5]], ['a number of platforms is not whole']],
  ])('%s', (_, deeds, broken) => expect(brokenBy(task, movesOf(deeds))).toEqual(broken));
});

describe('a plan is read', () => {
  const text = `reduction: 1
id: mine
title: Mine
scenario: moscow-2001
from: '2002-01-01'
by: '2004-12-31'
to: { warheads: 2000 }
steps:
  - { date: '2004-12-31', warheads: 900, counted: start-2/slbm-warheads }
  - { date: '2002-12-31', warheads: 5000, source: judged }
parties:
  US: { rates: { silo: 20, d5: { withdrawn: 24, downloaded: 48, source: judged } }, final: { mx: 0, d5: [100, 200] } }
`;

  test('with what is not said in place, and steps in order', () => {
    const read = readReduction(text, 'mine.yaml');
    if (!read.ok) throw new Error(read.problems[0]!.wrong);
    const { title, to, steps, pace, parties, places } = read.value;
    expect([title, pace, to.counted, to.date]).toEqual([{ en: 'Mine', ru: 'Mine' }, 'even', 'loads', '2004-12-31']);
    expect(steps.map(({ date, source }) => [date, source])).toEqual([
      ['2002-12-31', 'judged'],
      ['2004-12-31', null],
    ]);
    expect(parties['US']!.rates.map(({ of, work, launchers }) => `${of} ${work} ${launchers}`)).toEqual([
      'silo launchers 20',
      'd5 withdrawn 24',
      'd5 downloaded 48',
    ]);
    expect(parties['US']!.final.map(({ system, least, most }) => [system, least, most])).toEqual([
      ['mx', 0, 0],
      ['d5', 100, 200],
    ]);
    expect(places.by).toEqual({ file: 'mine.yaml', line: 6, column: 5 });
  });
});
