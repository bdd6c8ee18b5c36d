import { describe, expect, test } from 'vitest';
import {
  dayOrMonth,
  detectionSentences,
  en,
  leastSentences,
  movedSentences,
  roundWords,
  ru,
  talksLimits,
  talksTitle,
  talksTurning,
  talksVerdict,
  wantSentences,
} from './index.ts';
import { inspected, noneCrosses, someCross } from './talks.cases.ts';

const title = (all: number, acceptable: number, sampled = false, language = en): string =>
  talksTitle({ ...someCross, packages: { all, examined: all, sampled, acceptable } }, language);

test.each([
  [1944, 12, false, 'Of 1,944 packages, 12 cross nobody’s red line'],
  [1944, 1, false, 'Of 1,944 packages, 1 crosses nobody’s red line'],
  [1944, 0, false, 'Of 1,944 packages, none keeps every red line'],
  [1, 1, false, 'Of 1 package, 1 crosses nobody’s red line'],
  [20000, 7, true, 'Of the 20,000 packages looked at, 7 cross nobody’s red line'],
  [20000, 0, true, 'Of the 20,000 packages looked at, none keeps every red line'],
])('%d packages, %d, sampled %s: %s', (all, acceptable, sampled, sentence) =>
  expect(title(all, acceptable, sampled)).toBe(sentence),
);

test.each([
  [1944, 12, 'Из 1\u202f944 пакетов 12 не пересекают ничьей красной черты'],
  [21, 1, 'Из 21 пакета 1 не пересекает ничьей красной черты'],
  [36, 0, 'Из 36 пакетов ни один не соблюдает всех красных черт'],
])('in Russian: %d, %d', (all, acceptable, sentence) => expect(title(all, acceptable, false, ru)).toBe(sentence));

describe('rounds', () => {
  test('a day, a month, and what is planned', () => {
    expect(dayOrMonth('2001-07-22', en)).toBe('22 July 2001');
    expect(dayOrMonth('2001-09', en)).toBe('September 2001');
    expect(dayOrMonth('2001-09', ru)).toBe('сентябрь 2001 года');
    expect(roundWords(someCross.rounds[2]!, en)).toBe('Naples (September 2001, planned)');
  });
});

describe('what moved', () => {
  test('by bracket, in one sentence, then red lines', () =>
    expect(movedSentences(someCross, en)).toEqual([
      'Since Genoa (22 July 2001) neither side moved on the ABM Treaty, the size of the shield or the visits; Russia moved on the ceiling (from “1,800” to “1,500”).',
      'The United States added a red line: “The shield stops a small attack”.',
    ]));

  test('both, and nobody', () => {
    const moved = someCross.moved!;
    const [ceiling] = moved.byBracket;
    const moves = [...moved.moves, { ...moved.moves[0]!, party: 'US', from: 'US', to: '2' }];
    const both = { ...moved, moves, byBracket: [{ ...ceiling!, moved: ['US', 'Russia'] }] };
    expect(movedSentences({ ...someCross, moved: both }, en)[0]).toBe(
      'Since Genoa (22 July 2001) both sides moved on the ceiling (US from “2,200” to “1,800”; Russia from “1,800” to “1,500”).',
    );
    const nobody = { ...moved, moves: [], byBracket: [] };
    expect(movedSentences({ ...someCross, moved: nobody }, en)).toEqual([
      'Since Genoa (22 July 2001) neither side moved.',
    ]);
  });

  test('the first round has none before it', () =>
    expect(movedSentences(noneCrosses, en)).toEqual([
      'This is the first round: there is nothing to compare positions with.',
    ]));

  test('every kind of move is told, in both languages', () => {
    const kinds = [
      'red-line-added',
      'red-line-dropped',
      'red-line-changed',
      'want-changed',
      'wants-stated',
      'first',
    ] as const;
    const moves = kinds.map((kind) => ({ ...someCross.moved!.moves[1]!, kind, from: 'a', to: 'b' }));
    for (const language of [en, ru]) {
      const told = movedSentences({ ...someCross, moved: { ...someCross.moved!, moves } }, language).slice(1);
      expect(new Set(told).size).toBe(kinds.length);
    }
  });
});

describe('least changes', () => {
  test('one change, and two of which neither is enough', () =>
    expect(leastSentences(someCross, en)).toEqual([
      'The proposal of the United States would cross no red line of Russia if the ABM Treaty read “remains in force” instead of “ends”: one change.',
      'The proposal of Russia would cross no red line of the United States if the ceiling read “1,800” instead of “1,500” and the size of the shield read “no more than 250 interceptors” instead of “no more than 100 interceptors at one site”: two changes; neither alone is enough.',
    ]));

  test('none is needed, none helps, words go and come, three together', () => {
    const [first] = someCross.leastChanges;
    const told = (changes: NonNullable<typeof first>['changes'], of: string | null = 'US'): string =>
      leastSentences({ ...someCross, leastChanges: [{ ...first!, of, changes }] }, en)[0]!;
    expect(told([])).toBe('The proposal of the United States crosses no red line of Russia as it is.');
    expect(told(null, null)).toBe(
      'No package looked at crosses no red line of Russia; no change makes the package that was asked for do so.',
    );
    const away = { bracket: 'visits', from: 'US', to: 'Russia' };
    const come = { bracket: 'visits', from: 'Russia', to: 'US' };
    expect(told([away])).toContain('the visits had no words instead of “Each Party');
    expect(told([come])).toContain('the visits read “Each Party may make 18 visits a year');
    expect(told([away, come, away])).toMatch(/: 3 changes; no part of them is enough\.$/);
  });
});

test('where no package keeps all lines: which clash, and which would have to move', () => {
  expect(talksVerdict(noneCrosses, en).slice(0, 3)).toEqual([
    'Of 36 packages, none keeps every red line.',
    'These red lines cannot be kept together: “The shield is not bound by the ABM Treaty” (US) and “The ABM Treaty stands” (Russia).',
    'It would be enough that one of these moved: “The shield is not bound by the ABM Treaty” (US); “The ABM Treaty stands” (Russia).',
  ]);
  const [a, b] = noneCrosses.conflict!.together;
  const pair = { ...noneCrosses, conflict: { together: [a!], smallest: true, toMove: [[a!, b!]] } };
  expect(talksVerdict(pair, en)[1]).toMatch(/^No package looked at keeps this red line/);
  expect(talksVerdict(pair, en)[2]).toMatch(/^No fewer than 2 would have to move/);
});

test('wants are compared only where both sides state them, and are called judgements', () => {
  expect(wantSentences(someCross, en)[0]).toContain('judgements of whoever wrote the document');
  expect(wantSentences(someCross, en)[1]).toBe(
    'Disagreement point: no agreement, what stands today. It is worth 0.25 to the United States and 0.20 to Russia; gains are counted from there.',
  );
  const silent = { ...someCross, bargain: null, wants: someCross.wants.filter(({ party }) => party === 'US') };
  expect(wantSentences(silent, en)).toEqual(['Nothing is compared: no wants are stated by Russia.']);
});

test('what would turn it: lines by their price, the bracket that decides most, and what is at its edge', () => {
  const told = talksTurning(someCross, en);
  expect(told[0]).toMatch(/^If “The ABM Treaty stands” \(Russia\) moved alone, 8 packages/);
  expect(told.at(-1)).toContain('within two standard errors of its edge in 4 of the packages told');
  const still = { ...someCross, draws: 0, brackets: [], redLines: [] };
  expect(talksTurning(still, en)).toEqual([
    'No red line and no bracket alone changes which packages cross no red line.',
  ]);
});

test('what is judged is counted, and crossing no line is not consent', () => {
  expect(talksLimits(someCross, en)[0]).toContain('2 of 4 red lines, 5 of 5 wants');
  expect(talksLimits(someCross, en)[1]).toContain('does not say that anybody would agree');
});

describe('whether cheating would be seen in time', () => {
  test('is told of the package asked for, of both proposals and of no agreement, with its label', () =>
    expect(detectionSentences(inspected, en)).toEqual([
      'Chance that cheating is seen in time under the package that was asked for: 1.00 (US) and 0.25 (Russia).',
      'Under the proposal of the United States: more than 0.99 (US) and 0.42 (Russia).',
      'Under the proposal of Russia: more than 0.99 (US) and 0.42 (Russia).',
      'Without an agreement: 0.00 (US) and less than 0.01 (Russia).',
      'The chance that visits see what is hidden before the side could have added the warheads of the breakout criterion (1 where it never could) is model output: nobody publishes the real chance.',
    ]));
  test('in Russian', () =>
    expect(detectionSentences(inspected, ru).slice(0, 2)).toEqual([
      'Вероятность вовремя обнаружить нарушение по запрошенному пакету: 1,00 (США) и 0,25 (Россия).',
      'По предложению США: больше 0,99 (США) и 0,42 (Россия).',
    ]));
  test('is told where somebody asked, and else it is said that it is not judged', () => {
    expect(detectionSentences(someCross, en)).toEqual([]);
    const notJudged = 'Whether cheating would be seen in time is not judged.';
    expect(talksLimits(someCross, en)).toContain(notJudged);
    expect(talksLimits(inspected, en)).not.toContain(notJudged);
    expect(talksLimits(inspected, en).join(' ')).toContain('nobody publishes the real chance');
  });
});
