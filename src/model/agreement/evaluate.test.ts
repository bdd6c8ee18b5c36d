import { describe, expect, test } from 'vitest';
import { evaluate, stepsOf } from './evaluate.ts';
import { expressionOf, isFault, launchersWhere } from './expression.ts';
import type { Expression, Wanted } from './expression.ts';
import type { Names } from './names.ts';
import { known } from './sample.cases.ts';

const names: Names = {
  system: {
    ...{ id: known('mm3'), leg: known('silo'), type: known('Minuteman III'), heavy: known(false) },
    ...{ mobile: known(false), conventional: known(false), deployedLaunchers: known(500) },
    ...{ nonDeployedLaunchers: { known: false, reason: 'not declared' }, warheadsPerLauncher: known(2.4) },
    ...{ attributedWarheads: known(1200), throwWeight: known(0) },
  },
  force: { state: 'US', date: '2001-12-05' },
  date: '2018-02-05',
};

function read(text: string, wanted: Wanted = 'number'): Expression {
  const expression = expressionOf(text, wanted);
  if (isFault(expression)) throw new Error(expression.words.code);
  return expression;
}

function value(text: string, wanted: Wanted = 'number'): unknown {
  const found = evaluate(read(text, wanted), names);
  if (found.ok) return found.value;
  return 'words' in found ? found.words.code : `${found.lacks}: ${found.reason}`;
}

const worked: readonly (readonly [string, unknown])[] = [
  ["system.leg == 'bomber' ? system.deployedLaunchers : system.attributedWarheads", 1200],
  ['(system.deployedLaunchers + 1) * 2', 1002],
  ['7 / 2', 3],
  ['7 % 2', 1],
  ['system.warheadsPerLauncher * 2.0', 4.8],
  ['int(system.warheadsPerLauncher)', 2],
  ["system.type.startsWith('Minute') && system.type in ['Minuteman III'] ? 1 : 0", 1],
  ["force.state == 'US' && date > force.date ? 1 : 0", 1],
  // A branch that is not taken needs nothing.
  ['system.heavy ? system.nonDeployedLaunchers : 0', 0],
  ['system.heavy && system.nonDeployedLaunchers > 0 ? 1 : 0', 0],
  ['system.deployedLaunchers + system.nonDeployedLaunchers', 'system.nonDeployedLaunchers: not declared'],
  ['system.deployedWarheads', 'system.deployedWarheads: not found'],
  ['1 / (system.deployedLaunchers - 500)', 'division-by-zero'],
  ['1 % 0', 'division-by-zero'],
  ['1.0 / system.throwWeight', 'division-by-zero'],
  ['system.throwWeight / system.throwWeight > 1.0 ? 1 : 0', 'division-by-zero'],
  ['system.throwWeight == 0.0 ? 0.0 : 1.0 / system.throwWeight', 0],
  ['system.throwWeight != 0.0 && 1.0 / system.throwWeight > 1.0 ? 1 : 0', 0],
  ['system.throwWeight == 0.0 || 1.0 / system.throwWeight > 1.0 ? 1 : 0', 1],
  ['9007199254740991 + 1', 'number-too-large'],
  ['9007199254740991 * 9007199254740991', 'expression-without-result'],
  ['1e308 * 10.0', 'number-too-large'],
  ["int('ten')", 'expression-without-result'],
  ["double('NaN')", 'number-too-large'],
];

describe('an expression is evaluated', () => {
  test.each(worked)('%s', (text, gives) => expect(value(text)).toBe(gives));

  test('a match is true or false', () => {
    expect(value('system.heavy || system.deployedLaunchers == 500', 'truth')).toBe(true);
  });
});

/** What an explanation says: each condition that decided, then the arithmetic. */
function steps(expression: Expression): readonly unknown[] {
  return stepsOf(expression, names).map((step) => [step.expression, step.value]);
}

describe('the steps of an expression', () => {
  test('are the conditions that decide, and the branch that is taken', () => {
    const text = "system.conventional ? 0 : system.leg == 'bomber' ? 1 : system.attributedWarheads";
    expect(steps(read(text))).toEqual([
      ['system.conventional', false],
      ["system.leg == 'bomber'", false],
      ['system.attributedWarheads', 1200],
    ]);
  });

  test('name what they read, with where that comes from', () => {
    const [last] = stepsOf(read('system.deployedLaunchers + 1'), names);
    expect(last!.names).toEqual([{ name: 'system.deployedLaunchers', seen: known(500) }]);
  });

  /** The tree knows ranges without the parentheses around them. */
  test.each([
    ['(system.deployedLaunchers + 1) * 2', [['(system.deployedLaunchers + 1) * 2', 1002]]],
    ['2 * (system.deployedLaunchers + 1)', [['2 * (system.deployedLaunchers + 1)', 1002]]],
    ['1 - (2 - (3 - 4))', [['1 - (2 - (3 - 4))', -2]]],
    [
      '((system.heavy) ? (1) : (2 + 3))',
      [
        ['system.heavy', false],
        ['2 + 3', 5],
      ],
    ],
    [
      "(system.leg).startsWith('(') || !(system.heavy) ? (1) : 0",
      [
        ["(system.leg).startsWith('(') || !(system.heavy)", true],
        ['1', 1],
      ],
    ],
    [
      "')' == system.leg || (system.heavy) /* */ ? 1 : 0".replace(' /* */', ' // (remark\n'),
      [
        ["')' == system.leg || (system.heavy)", false],
        ['0', 0],
      ],
    ],
  ])('keep parentheses: %s', (text, gives) => expect(steps(read(text))).toEqual(gives));

  test('of a ban are its match, then its launchers', () => {
    const match = read('!(system.heavy) && (system.deployedLaunchers > 100)', 'truth');
    expect(steps(launchersWhere(match))).toEqual([
      ['!(system.heavy) && (system.deployedLaunchers > 100)', true],
      ['system.deployedLaunchers', 500],
    ]);
  });

  test('the last one has the value of the expression', () => {
    for (const [text] of worked) {
      const whole = evaluate(read(text), names);
      if (whole.ok) expect(stepsOf(read(text), names).at(-1)!.value, text).toBe(whole.value);
    }
  });
});
