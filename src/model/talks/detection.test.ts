import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import type { Choice, Draft, Measure } from '../agreement/index.ts';
import { detectionUnder, visitsAmong } from './detection.ts';
import type { VisitsOf } from './detection.ts';
import { factsOf } from './facts-of.ts';
import type { ChartPoint, Inspected, Outlook } from './facts.ts';
import { choiceOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { benchOf } from './judge.ts';
import { knownOf } from './known.ts';
import { readTalks } from './read.ts';
import { roles } from './roles.ts';
import { examine } from './examined.ts';
import { positionsOn } from './positions.ts';
import { talksExpressionOf } from './language.ts';
import { draft, ground, known, measure, outlook, rule } from './talks.cases.ts';

const parties = ['US', 'Russia'] as const;
const seen = (of: Partial<Inspected> = {}): Inspected => ({
  ...{ timing: 'periodic', start: 'any-moment', noticeHours: 0 },
  draws: [{ seeing: 0.5, concealed: null, matters: 9 }],
  ...of,
});
const both = (of: Partial<Inspected> = {}) => ({ inspected: { US: seen(of), Russia: seen(of) } });
const perYear = (number: number): VisitsOf => ({
  US: [{ perYear: number, noticeHours: null }],
  Russia: [{ perYear: number, noticeHours: null }],
});
const over = (of: Partial<Inspected>, visits: VisitsOf) => detectionUnder(parties, both(of), visits).over.detection;

describe('by hand', () => {
  // Two visits a year, one every 6 months. In 9 months one has come for sure and missed (1/2); another has come in half of the
  // cases, and missed in half of these (3/4): unseen 1/2 x 3/4.
  test('at any moment', () => expect(over({}, perYear(2))).toBe(1 - 0.5 * 0.75));
  test('just after a visit only one more comes', () => expect(over({ start: 'after-a-visit' }, perYear(2))).toBe(0.5));
  test('over draws the mean of the chance, in a draw its own', () => {
    const draws = [
      { seeing: 0.5, concealed: null, matters: 9 },
      { seeing: 1, concealed: null, matters: 3 },
      { seeing: 0, concealed: null, matters: null },
    ];
    const { over: all, draw } = detectionUnder(parties, both({ draws }), perYear(2));
    expect([0, 1, 2].map((one) => draw(one).detection)).toEqual([0.625, 0.5, 1]);
    expect(all.detectionOf).toEqual({ US: (0.625 + 0.5 + 1) / 3, Russia: (0.625 + 0.5 + 1) / 3 });
  });
  test('no visits see nothing; what never comes is always seen in time', () => {
    expect(over({}, {})).toBe(0);
    expect(over({ draws: [{ seeing: 0.5, concealed: null, matters: null }] }, {})).toBe(1);
  });
  test('a quota of 52 weeks is as regular visits where each week has one', () =>
    expect(over({ timing: 'slots' }, perYear(52))).toBeCloseTo(over({}, perYear(52))!, 12));
  test('of two parties the smaller; of one alone there is no detection', () => {
    const two = detectionUnder(parties, both(), { ...perYear(2), Russia: [] }).over;
    expect(two).toEqual({ detection: 0, detectionOf: { US: 0.625, Russia: 0 } });
    const one = detectionUnder(parties, { inspected: { US: seen() } }, perYear(2)).over;
    expect(one).toEqual({ detectionOf: { US: 0.625 } });
    expect(detectionUnder(parties, { inspected: null }, perYear(2)).over).toEqual({ detectionOf: {} });
  });
  test('more visits than days are as many as days', () => expect(over({}, perYear(1000))).toBe(over({}, perYear(365))));
});

describe('notice', () => {
  const draws = [{ seeing: 0.5, concealed: 24, matters: 9 }];
  const visits = (...of: readonly (number | null)[]): VisitsOf => ({
    US: of.map((noticeHours) => ({ perYear: 2, noticeHours })),
    Russia: of.map((noticeHours) => ({ perYear: 2, noticeHours })),
  });
  test('within which all can be put right finds nothing, to the hour', () => {
    expect(over({ draws }, visits(24))).toBe(0);
    expect(over({ draws }, visits(23))).toBe(0.625);
  });
  test('is that of the scenario where the rule names none', () => {
    expect(over({ draws, noticeHours: 24 }, visits(null))).toBe(0);
    expect(over({ draws, noticeHours: 24 }, visits(6))).toBe(0.625);
  });
  test('of a type stops the visits of that type alone', () =>
    expect(over({ draws }, visits(24, 6))).toBe(over({ draws }, visits(6))));
});

test('visits are those of rules of that name that bind the party, all types together', () => {
  const one = (numbers: Measure['numbers'], binds: readonly string[] = []): Measure => ({
    ...measure('inspections', numbers),
    binds,
  });
  const measures = [
    one({ 'per-year': 10, 'notice-hours': 32 }),
    one({ 'per-year': 8 }, ['Russia']),
    one({ 'within-days': 165 }),
    measure('exhibitions', { 'per-year': 5 }),
  ];
  const ten = { perYear: 10, noticeHours: 32 };
  const none = { perYear: 0, noticeHours: null };
  expect(visitsAmong(parties, measures)).toEqual({
    US: [ten, none],
    Russia: [ten, { perYear: 8, noticeHours: null }, none],
  });
});

/** The draft of the cases with visits: 2 or 4 a year, or none, as the bracket on the preamble has it. */
const visited: Draft = {
  ...draft,
  brackets: draft.brackets.map((one) =>
    one.name === 'preamble' ? { ...one, alternatives: [...one.alternatives, { id: '3', by: null, words: null }] } : one,
  ),
  rules: [
    ...draft.rules,
    rule('measure', 'inspections', ['preamble'], ({ preamble }) =>
      preamble === '3' ? null : measure('inspections', { 'per-year': preamble === 'US' ? 2 : 4 }),
    ),
  ],
};
const visitedGround: Ground = { ...ground, draft: visited };
const inspectedAt = (point: ChartPoint): Outlook => ({
  ...outlook(point),
  inspected: {
    US: seen({ draws: [9, 3, 6, 30].map((matters) => ({ seeing: 0.5, concealed: null, matters })) }),
    Russia: seen({
      start: 'after-a-visit',
      draws: [9, 12, null, 24].map((matters) => ({
        ...{ seeing: point.warheads === 1500 ? 1 : 0.5, concealed: null },
        matters,
      })),
    }),
  },
});
const inspectedKnown = {
  ...knownOf(visited, { ...known, inspected: ['US', 'Russia'] }),
  sources: [],
};

function talksWith(test: string) {
  const text = `
talks: 1
id: made
title: { en: Made, ru: Придумано }
scenario: made
draft: made
chart: { warheads: ceiling, interceptors: shield-size }
rounds:
  - { date: '2001-08-13', place: { en: Moscow, ru: Москва } }
positions:
  - party: US
    from: '2001-08-13'
    red-lines:
      - { id: seen, test: "${test}" }
  - party: Russia
    from: '2001-08-13'
    red-lines:
      - { id: its-own, test: "detectionOf['Russia'] >= 0.8" }
`;
  const read = readTalks(text, 'made.yaml', inspectedKnown);
  if (!read.ok) throw new Error(read.problems.map(({ wrong }) => wrong).join('\n'));
  return read.value;
}

function benchWith(test: string) {
  const positions = positionsOn(talksWith(test), '2001-08-13');
  return benchOf({ ground: visitedGround, positions, outlook: inspectedAt });
}

describe('a red line on it', () => {
  const bench = benchWith('detection >= 0.5');
  const examined = examine(bench, []);

  /** What the definitions say, with nothing shared: interval 6 or 3 months, half or all of a miss for each visit. */
  function naive({ preamble, ceiling }: Choice, draw: number, party: 'US' | 'Russia'): number {
    const months = { US: [9, 3, 6, 30], Russia: [9, 12, null, 24] }[party][draw];
    if (months === null || months === undefined) return 1;
    if (preamble === '3') return 0;
    const interval = preamble === 'US' ? 6 : 3;
    const missed = party === 'Russia' && ceiling === 'Russia' ? 0 : 0.5;
    let unseen = 1;
    let left = months;
    for (; left >= interval; left -= interval) unseen *= missed;
    return 1 - unseen * (party === 'Russia' ? 1 : 1 - (left / interval) * (1 - missed));
  }

  test('is judged as a naive re-computation of every package and draw says', () => {
    expect(examined.packages).toHaveLength(3 * 2 * 3 * 2 * 3);
    for (const given of examined.packages) {
      const choice = choiceOf(visited, given);
      const draws = [0, 1, 2, 3].map((draw) => parties.map((party) => naive(choice, draw, party)));
      const means = [0, 1].map((at) => draws.reduce((sum, one) => sum + one[at]!, 0) / 4);
      const [line, own] = bench.outcomes(given);
      const least = Math.min(...means);
      expect(line!.slack).toBeCloseTo(least - 0.5, 12);
      expect(line!.kept).toBe(least >= 0.5);
      expect(line!.share).toBe(draws.filter((one) => Math.min(...one) >= 0.5).length / 4);
      expect(own!.slack).toBeCloseTo(means[1]! - 0.8, 12);
      expect(bench.detection(given)!['US']).toBeCloseTo(means[0]!, 12);
    }
  });

  test('without an agreement nobody visits', () => {
    expect(bench.detection(null)).toEqual({ US: 0, Russia: 0.25 });
    expect(bench.outcomes(null).map(({ kept }) => kept)).toEqual([false, false]);
  });

  test('makes the bracket on the number of visits decide, and the ceiling where it changes what is seen', () => {
    const role = Object.fromEntries(roles(examined).map((one, at) => [visited.brackets[at]!.name, one.role]));
    expect(role).toMatchObject({ preamble: 'decides', mirv: 'cosmetic', abm: 'cosmetic' });
    expect(role['ceiling']).not.toBe('cosmetic');
  });

  test('turns its sign with the reverse comparison', () => {
    const reverse = benchWith('detection < 0.5');
    for (const given of examined.packages) {
      const [line] = bench.outcomes(given);
      const [other] = reverse.outcomes(given);
      expect(other!.kept).toBe(!line!.kept);
      expect(other!.slack).toBeCloseTo(-line!.slack!, 12);
    }
  });
});

test('facts of a package and of one draw', () => {
  const choice = { ceiling: 'US', abm: 'US', 'shield-size': 'US', mirv: '1', preamble: 'US' };
  const all = factsOf(visitedGround, choice, inspectedAt({ warheads: 2200, interceptors: 300, bans: [] }));
  expect(all.detectionOf['Russia']).toBe((0.5 + 0.75 + 1 + 0.9375) / 4);
  const one = factsOf(visitedGround, choice, inspectedAt({ warheads: 2200, interceptors: 300, bans: [] }), 0);
  expect([one.detection, one.detectionOf]).toEqual([0.5, { US: 0.625, Russia: 0.5 }]);
});

describe('refused', () => {
  const wordsOf = (text: string, beside: Partial<typeof known>) => {
    const read = talksExpressionOf(text, 'truth', { ...inspectedKnown, ...beside });
    return 'words' in read ? `${read.offset} ${read.words.code} ${plain(read.words.expected)}` : 'read';
  };
  test('where the scenario does not say what inspectors look at, party by party', () => {
    expect(wordsOf('detection > 0.5', { inspected: ['US'] })).toMatch(/^0 no-inspection `beliefs.inspection.Russia`/);
    expect(wordsOf("detectionOf['US'] > 0.5", { inspected: ['US'] })).toBe('read');
    expect(wordsOf("detectionOf['Russia'] > 0.5", { inspected: ['US'] })).toMatch(/^12 no-inspection .*Russia/);
    expect(wordsOf("detectionOf['Mars'] > 0.5", { inspected: ['US'] })).toMatch(/^12 unknown-party/);
    expect(wordsOf('detection > 0.5', { inspected: ['US', 'Russia'] })).toBe('read');
  });
  test('where the draft has no such measure under any package', () =>
    expect(wordsOf('detection > 0.5', { measures: ['visits'] })).toBe(
      '0 no-visits-rule a rule `measure: inspections` with a number `per-year`',
    ));
  test('where it does not say what a breakout is', () =>
    expect(wordsOf('detection > 0.5', { inspected: ['US', 'Russia'], hasBreakout: false })).toBe(
      '0 no-breakout `beliefs.upload` and `criteria.breakout` in the scenario',
    ));
});
