import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import type { Wanted } from '../agreement/index.ts';
import type { Facts } from './facts.ts';
import { talksExpressionOf } from './language.ts';
import type { TalksExpression } from './language.ts';
import { known } from './talks.cases.ts';
import { slackOf, valueOf } from './value.ts';

const facts: Facts = {
  limits: { warheads: 2000, none: Infinity, other: Infinity },
  bans: { mirved: true, territorial: false },
  measures: { visits: 18, data: 1 },
  due: { warheads: '2007-12-31' },
  chosen: { ceiling: 'US', abm: 'Russia' },
  interceptors: { US: 100, Russia: 68 },
  standing: { abm: true },
  assured: { US: 1, Russia: 0.25 },
  assuredIn: { US: { 'day/ride-out': 1 }, Russia: { 'day/ride-out': 0.25, 'generated/ride-out': 0.75 } },
  need: 0.5,
  breakout: { US: 400, Russia: 0 },
  detection: 0.25,
  detectionOf: { US: 0.5, Russia: 0.25 },
  date: '2001-08-13',
};
const beside = { ...known, limits: ['warheads', 'none', 'other'] };

function read(text: string, wanted: Wanted = 'truth'): TalksExpression {
  const found = talksExpressionOf(text, wanted, beside);
  if ('words' in found) throw new Error(`${text}: ${plain(found.words.wrong)}`);
  return found;
}

describe('a value', () => {
  const given: readonly (readonly [string, Wanted, number | boolean])[] = [
    ["ramp(limits['warheads'], 2500, 1500)", 'number', 0.5],
    ["ramp(limits['warheads'], 1500, 2500)", 'number', 0.5],
    ["ramp(limits['warheads'], 1000, 1500.5)", 'number', 1],
    ["ramp(limits['none'], 2500, 1500)", 'number', 0],
    ["ramp(limits['none'], 1500, 2500)", 'number', 1],
    ["limits['none']", 'number', Infinity],
    ['2 * 3 + 1', 'number', 7],
    ["assuredIn['Russia']['generated/ride-out'] - assured.Russia", 'number', 0.5],
    ["chosen['ceiling'] == 'US' && chosen.abm in ['Russia', 'none']", 'truth', true],
    ["due['warheads'] < '2007-12-31' || date >= '2001-08-13'", 'truth', true],
    ["limits['none'] <= 2500", 'truth', false],
    ["bans['territorial'] ? 1 / 0 > 1 : true", 'truth', true],
    ["breakout['Russia'] == 0.0 || 1.0 / breakout['Russia'] < 2.0", 'truth', true],
  ];
  test.each(given)('%s', (text, wanted, value) => {
    expect(valueOf(read(text, wanted), facts)).toEqual({ ok: true, value });
  });

  const none: readonly (readonly [string, Wanted, number, string])[] = [
    ["1.0 / breakout['Russia'] < 2.0", 'truth', 0, 'division-by-zero'],
    ['need > 0.1 && 1 / 0 > 1', 'truth', 14, 'division-by-zero'],
    ['7 % 0', 'number', 0, 'division-by-zero'],
    ["limits['none'] - limits['other'] > 1.0", 'truth', 0, 'expression-without-result'],
    ["need < 0.1 || 0.0 * limits['none'] < 5.0", 'truth', 14, 'expression-without-result'],
    ["double('nan') > 1.0", 'truth', 0, 'expression-without-result'],
    ["ramp(need, interceptors['US'], 100)", 'number', 0, 'ramp-without-length'],
    ["ramp(limits['none'] - limits['none'], 1, 2)", 'number', 0, 'expression-without-result'],
    ["int(limits['none']) > 1", 'truth', 0, 'expression-without-result'],
  ];
  test.each(none)('%s has none', (text, wanted, offset, code) => {
    const found = valueOf(read(text, wanted), facts);
    expect(found.ok ? found : { offset: found.offset, code: found.words.code }).toEqual({ offset, code });
    expect(slackOf(read(text, wanted), facts)).toBeNull();
  });
});

describe('a slack', () => {
  const slacks: readonly (readonly [string, number | null])[] = [
    ["limits['warheads'] >= 1500", 500],
    ["limits['warheads'] <= 1500", -500],
    ["limits['warheads'] < 2000", 0],
    ["2500 > limits['warheads']", 500],
    ["limits['none'] <= 2500", -Infinity],
    ["limits['none'] > 2500", Infinity],
    ["limits['none'] <= limits['other']", 0],
    ['3 < 5', 2],
    ['need == 0.25', -0.25],
    ['need == 0.5', 0],
    ['need != 0.25', 0.25],
    ["!(limits['warheads'] >= 1500)", -500],
    ["limits['warheads'] >= 1500 && need >= 0.25", 0.25],
    ["limits['warheads'] >= 1500 || need >= 0.25", 500],
    ["bans['mirved']", null],
    ["chosen['abm'] == 'US'", null],
    ["date < '2002-01-01'", null],
    // a truth that does not decide is passed over; one that does leaves no number to move
    ["bans['mirved'] && need >= 0.25", 0.25],
    ["bans['territorial'] && need >= 0.25", null],
    ["bans['territorial'] && need >= 0.75", null],
    ["bans['territorial'] || need >= 0.75", -0.25],
    ["bans['mirved'] || need >= 0.75", null],
    ["!(bans['mirved'] && need >= 0.75)", 0.25],
    ["bans['mirved'] ? need >= 0.25 : need >= 0.75", 0.25],
    ["(need >= 0.25) == bans['mirved']", null],
    // what is guarded is not asked
    ["breakout['Russia'] > 10 && 1.0 / breakout['Russia'] > 0.5", -10],
    ["breakout['Russia'] <= 10 || 1.0 / breakout['Russia'] > 0.5", 10],
  ];
  test.each(slacks)('of %s', (text, slack) => {
    expect(slackOf(read(text), facts)).toBe(slack);
  });

  /** A test of comparisons and truths, however joined. */
  const tests = fc.letrec<{ test: string }>((tie) => {
    const side = fc.constantFrom(
      'need',
      "assured['Russia']",
      "limits['none']",
      "limits['other']",
      '0.25',
      '0.5',
      "breakout['US']",
    );
    const compared = fc
      .tuple(side, fc.constantFrom('>=', '>', '<=', '<', '==', '!='), side)
      .map(([left, op, right]) => `${left} ${op} ${right}`);
    const two = fc
      .tuple(tie('test'), fc.constantFrom('&&', '||'), tie('test'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`);
    const three = fc.tuple(tie('test'), tie('test'), tie('test')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`);
    return {
      test: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'test' },
        compared,
        fc.constantFrom("bans['mirved']", "bans['territorial']", "chosen['abm'] == 'US'"),
        tie('test').map((one) => `!(${one})`),
        two,
        three,
      ),
    };
  });

  test('is never on the other side than the test', () => {
    fc.assert(
      fc.property(tests.test, (text) => {
        const expression = read(text);
        const value = valueOf(expression, facts);
        const slack = slackOf(expression, facts);
        if (!value.ok || slack === null) return;
        expect(Number.isNaN(slack)).toBe(false);
        if (value.value === true) expect(slack).toBeGreaterThanOrEqual(0);
        else expect(slack).toBeLessThanOrEqual(0);
      }),
      { numRuns: 400 },
    );
  });

  test('is there wherever numbers alone are compared', () => {
    const numeric = tests.test.filter((text) => !/bans|chosen/.test(text));
    fc.assert(
      fc.property(numeric, (text) => {
        expect(slackOf(read(text), facts)).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
