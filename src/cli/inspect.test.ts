import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutOffFor, cutOffs, improvements, inspect, swings } from '../model/inspection/index.ts';
import { chances, en, ofHundred, openMonths, ru, upTo } from '../words/index.ts';
import { inspectionOf, sizeAsked } from './inspect-input.ts';
import type { DetectOptions } from './inspect.ts';
import { sizesOf } from './inspect-size.ts';
import { printSizes } from './terminal/inspect-size.ts';
import { printDetection } from './terminal/inspect.ts';

const four = { items: '400', hidden: '20..40', samples: '1' };
const certain = (value: number) => ({ kind: 'certain', value }) as const;

describe('a scheme on the command line', () => {
  test('what is not said: New START’s visits, a quota among weeks, checks that never err', () => {
    expect(inspectionOf(four)).toEqual({
      items: 400,
      hidden: { kind: 'between', low: 20, high: 40 },
      samples: 1,
      recognised: certain(1),
      falseAlarm: certain(0),
      alarmAt: 1,
      timing: { kind: 'slots', perYear: 18, slots: 52 },
      start: 'any-moment',
      notice: null,
      matters: null,
    });
    expect(inspectionOf({ ...four, visits: '53' }).timing).toEqual({ kind: 'slots', perYear: 53, slots: 365 });
  });

  test('strata say what they hold, or how it is spread by risk', () => {
    const strata = ['items=10,hidden=1,samples=5', 'items=90,hidden=0,samples=5'];
    expect(inspectionOf({ stratum: strata })).toMatchObject({ items: 100, samples: 10, hidden: certain(1) });
    expect(inspect(inspectionOf({ stratum: strata }), 0, 1).visit.median).toBeCloseTo(0.5, 12);
    const risks = ['items=10,risk=5,samples=5', 'items=10,risk=3,samples=5', 'items=80,risk=1,samples=5'];
    const spread = inspectionOf({ stratum: risks, hidden: '10', recognised: '0.9' });
    const none = 0.55 ** 3.125 * 0.55 ** 1.875 * (1 - 4.5 / 80) ** 5;
    expect(inspect(spread, 0, 1).visit.median).toBeCloseTo(1 - none, 12);
  });

  test('of ten sites two hide: a visit to one sees a fifth of what it would see at those', () => {
    const one = inspect(inspectionOf({ items: '100', hidden: '5', samples: '10' }), 0, 1).visit.median;
    const ten = inspectionOf({ items: '100', hidden: '5', samples: '10', sites: '10', sitesHidden: '2' });
    expect(inspect(ten, 0, 1).visit.median).toBeCloseTo(one / 5, 12);
  });
});

describe('what is not known', () => {
  test('each number alone, the others at their medians: more hidden, sooner seen', () => {
    const [hidden, matters] = swings(inspectionOf({ ...four, matters: '9..20' }));
    expect([hidden!.input, matters!.input]).toEqual(['hidden', 'matters']);
    expect(hidden!.low.value).toBe(21);
    expect(hidden!.high.year).toBeGreaterThan(hidden!.low.year);
    expect(matters!.low.year).toBe(matters!.high.year);
    expect(matters!.high.timely!).toBeGreaterThan(matters!.low.timely!);
  });

  test('the higher the cut-off, the less is seen and the fewer are wronged', () => {
    const rows = cutOffs(inspectionOf({ ...four, samples: '20', falseAlarm: '0.02', alarmAt: '2' }));
    expect(rows.map(({ alarmAt }) => alarmAt)).toEqual([1, 2, 3, 4, 5]);
    rows.slice(1).forEach((row, before) => {
      expect(row.sensitivity).toBeLessThan(rows[before]!.sensitivity);
      expect(row.specificity).toBeGreaterThan(rows[before]!.specificity);
      expect(row.specificity).toBeLessThan(1);
    });
  });

  test('the least cut-off that wrongs few enough: one alarm fewer wrongs more', () => {
    const question = inspectionOf({ ...four, samples: '20', falseAlarm: '0.02', alarmAt: '2' });
    const rows = cutOffs(question);
    // Of 20 with 0.02 each: none 0.668, one 0.272, so at most one 0.940.
    expect(cutOffFor(question, 0.1)).toEqual(rows[1]);
    expect(rows[1]!.specificity).toBeCloseTo(0.94, 3);
    expect(cutOffFor(question, 0.059)!.alarmAt).toBe(3);
    expect(cutOffFor({ ...question, falseAlarm: certain(1) }, 0.1)).toBeNull();
  });
});

describe('in words', () => {
  const screen = { colour: false, unicode: false, width: 80 };
  const printed = (options: DetectOptions, language = en, width = 80): string => {
    const question = inspectionOf(options);
    const result = inspect(question, 16, 1);
    const beside = {
      cutOffs: cutOffs(question),
      leastCutOff: cutOffFor(question, 0.1),
      swings: swings(question),
      improvements: question.strata === undefined ? improvements(question, 8, 1, 0.9) : null,
    };
    return printDetection(result, beside, { engine: '0', language }, { ...screen, width });
  };

  test('one visit first, then the year, then whether in time; never more than is known', () => {
    const text = printed({ ...four, matters: '9..20' }).replaceAll('\n', ' ');
    expect(text).toMatch(
      /in 9 cases of 10; it matters after 9 to 20 months: seen in time in \d+ of 100\. Model output;/,
    );
    expect(text).toMatch(
      /One visit sees it with a chance of 0\.0\d+ \(.*?\)\. Within a year of 18 visits it is seen with a chance of 0\.\d+/,
    );
    expect(text).not.toMatch(/likely|probably|certainly/);
  });

  test('a chance that is not quite 1 is not told as 1', () => {
    const text = printed({ items: '10000', hidden: '100', samples: '5000' });
    expect(text).toContain('One visit sees it with a chance of more than 999 in 1,000.');
    const all = printed({ items: '100', hidden: '1', samples: '100' });
    expect(all).toContain('One visit sees it with a chance of 1.');
  });

  test('who watches regular visits: the ranking turns with the criterion', () => {
    const soon = printed({ items: '400', hidden: '400', samples: '1', visits: '10', timing: 'periodic', matters: '1' });
    expect(soon.replaceAll('\n', ' ')).toContain(
      'If cheating begins just after a visit, the ranking turns with the criterion. The mean delay is shortest with visits at equal intervals and at random moments without a quota; it is seen in time most often with visits at random moments without a quota.',
    );
  });

  test.each([60, 80, 120])('nothing is wider than %d columns, in either language', (width) => {
    const rich = {
      ...four,
      matters: '9..20',
      recognised: '9/10',
      falseAlarm: '0..0.01',
      notice: '24',
      concealed: '1..72',
    };
    const strata = { stratum: ['items=10,risk=5,samples=5', 'items=90,risk=1,samples=5'], hidden: '1..9' };
    for (const language of [en, ru])
      for (const options of [rich, four, strata])
        for (const line of printed(options, language, width).split('\n'))
          expect(line.length, line).toBeLessThanOrEqual(width);
  });
});

test('the guide prints what the command says', () => {
  const guide = readFileSync('docs/guide/what-a-visit-sees.md', 'utf8').replaceAll('\n', ' ');
  const ten = inspectionOf({ ...four, visits: '10', timing: 'periodic', matters: '9..20' });
  const { visit, asked } = inspect(ten, 512, 1);
  expect(guide).toContain(`chance of ${chances(en, visit)}`.replace(')', ' over what is not known)'));
  expect(guide).toContain(`seen within ${openMonths(en, asked.ninety, upTo)} months in 9 cases of 10`);
  expect(guide).toContain(`before that in ${ofHundred(en, asked.timely!.mean)}.`);
  const watched = inspect(
    inspectionOf({ ...four, hidden: '400', visits: '12', timing: 'periodic', matters: '0.5' }),
    0,
    1,
  );
  const timely = watched.compared.filter(({ start }) => start === 'after-a-visit').map((one) => one.timely!.mean);
  expect(timely[0]).toBe(0);
  expect(guide).toContain(`are timely in ${ofHundred(en, timely[2]!)},`);
});

describe('how many are enough', () => {
  const sizes = (options: DetectOptions) => sizesOf(sizeAsked(options));
  const told = (options: DetectOptions): string =>
    printSizes(sizes(options), { engine: '0', language: en }, { colour: false, unicode: false, width: 80 });

  test('with checks that miss, a formula that knows no misses is not enough, and says so', () => {
    const cows = { items: '1000', hidden: '50', recognised: '0.9', chance: '0.95' };
    expect(sizes(cows).sizes[0]).toMatchObject({ exact: 64, approximate: 57, approximateEnough: false });
    expect(told(cows).replaceAll('\n', ' ')).toContain('the approximation is not enough here');
  });

  test('with checks that miss nothing both agree', () => {
    expect(sizes({ items: '100', hidden: '5', chance: '0.95' }).sizes).toEqual([
      expect.objectContaining({ exact: 45, approximate: 45, approximateEnough: true, bound: { low: 42, high: 45 } }),
    ]);
  });

  test('a range of what is hidden gives a range of sizes, most where least is hidden', () => {
    const text = told({ items: '100', hidden: '5..10', chance: '0.95' });
    expect(text).toContain('25 to 45 of 100 items must be looked at to see it with a chance of 0.95.');
  });

  test('where not even all are enough, it says so', () => {
    expect(told({ items: '10', hidden: '1', recognised: '0.5', chance: '0.9' })).toContain('Not even a look at all 10');
    expect(sizes({ items: '10', hidden: '0', chance: '0.9' }).sizes[0]).toMatchObject({
      exact: null,
      approximate: null,
    });
  });
});
