import { describe, expect, test } from 'vitest';
import type { Agreement } from './agreement.ts';
import { agreementProblems, amended, amendmentsOf } from './layer.ts';
import { agreementOf, frontLines, lines } from './sample.cases.ts';

const limit = (id: string, atMost: number): string => `limit: ${id}\narticle: I\ncount: "1"\nat-most: ${atMost}\n`;

function named(id: string, more = '', rules: readonly string[] = []): Agreement {
  return agreementOf(rules, frontLines(more, id));
}

const base = named('base', '', [
  limit('a', 200),
  limit('b', 200),
  'ban: c\narticle: I\nmatch: system.heavy\n',
  'term: { unlimited: true }\n',
]);
/** The protocol of 1974 to the ABM Treaty: one area instead of two. */
const first = named('first', 'amends: base\nin-force: 1976-05-24\n', [limit('a', 100), limit('d', 1)]);
const second = named('second', 'amends: base\nin-force: 1980-01-01\nrepeals: [b, d]\n', [
  'term: { duration-years: 5 }\n',
]);

const counts = ({ limits }: Agreement) => limits.map(({ id, phases, from }) => [id, phases[0]!.atMost, from]);

describe('an amendment is laid over its baseline', () => {
  test('a rule of the same id takes the place of the older, a new one is added', () => {
    expect(counts(amended(base, [first]))).toEqual([
      ['a', 100, 'first'],
      ['b', 200, 'base'],
      ['d', 1, 'first'],
    ]);
    expect(amended(base, [first])).toMatchObject({
      id: 'base',
      amendments: ['first'],
      bans: [{ id: 'c' }],
      term: { unlimited: true },
    });
  });

  test('layers chain: what the first added the second may repeal', () => {
    const both = amended(base, [first, second]);
    expect(counts(both)).toEqual([['a', 100, 'first']]);
    expect(both).toMatchObject({ amendments: ['first', 'second'], term: { durationYears: 5, unlimited: false } });
    expect(both).toEqual(amended(amended(base, [first]), [second]));
  });

  test('its articles stand after those of the baseline', () => {
    expect(amended(base, [first, second]).sections.map(({ id }) => id)).toEqual(['I', 'first:I', 'second:I']);
  });

  test('none leaves the baseline as it is', () => {
    expect(amended(base, [])).toBe(base);
  });
});

describe('amendments of an agreement', () => {
  test('stand in order of entry into force, then of signature, then of id; one’s own amendments after it', () => {
    const all = [
      named('z', 'amends: base\n'),
      named('y', 'amends: base\nsigned: 1990-01-01\n'),
      second,
      named('x', 'amends: base\n'),
      first,
      named('first-again', 'amends: first\nin-force: 1970-01-01\n'),
      named('other', 'amends: elsewhere\n'),
    ];
    expect(amendmentsOf('base', all).map(({ id }) => id)).toEqual(['first', 'first-again', 'second', 'y', 'x', 'z']);
  });
});

describe('what no single text shows', () => {
  const problems = (...all: readonly Agreement[]) => lines(agreementProblems(all));
  const hanging = (id: string, other: string) => named(id, '', [`contingency: on-${other}\nwhile: ${other}\n`]);

  test('nothing, where all is well', () => {
    expect(problems(base, first, second, hanging('x', 'base'))).toEqual([]);
  });

  test.each([
    ['an id twice', [base, named('base')], ['agreement-twice 3:5']],
    ['an amendment of nothing', [named('x', 'amends: bace\n'), base], ['unknown-agreement 8:9']],
    ['a contingency on nothing', [hanging('x', 'bace')], ['unknown-agreement 14:8']],
    ['a contingency on itself', [hanging('x', 'x')], ['contingency-circle 14:8']],
    [
      'contingencies in a circle, told once',
      [hanging('x', 'y'), hanging('y', 'z'), hanging('z', 'x')],
      ['contingency-circle 14:8'],
    ],
    [
      'a way into a circle is none',
      [hanging('a', 'x'), hanging('x', 'y'), hanging('y', 'x')],
      ['contingency-circle 14:8'],
    ],
    ['an amendment of itself', [named('x', 'amends: x\n')], ['amendment-circle 8:9']],
    ['amendments in a circle', [named('x', 'amends: y\n'), named('y', 'amends: x\n')], ['amendment-circle 8:9']],
    ['a repeal of no rule', [base, named('x', 'amends: base\nrepeals: [a, bb]\n')], ['unknown-repeal 9:14']],
    ['repeals of no baseline', [named('x', 'repeals: [a]\n')], ['repeals-without-baseline 8:11']],
  ])('%s', (_, all, says) => expect(problems(...all)).toEqual(says));

  test('a circle is told at the contingency that is part of it', () => {
    const two = named('x', '', ['contingency: on-base\nwhile: base\n', 'contingency: on-y\nwhile: y\n']);
    expect(problems(two, base, hanging('y', 'x'))).toEqual(['contingency-circle 19:8']);
  });

  test('an amendment of an amendment may repeal what the baseline wrote', () => {
    expect(problems(base, first, named('x', 'amends: first\nrepeals: [b, d]\n'))).toEqual([]);
  });
});
