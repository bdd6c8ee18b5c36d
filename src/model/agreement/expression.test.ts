import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import { expressionOf, isFault, launchersWhere } from './expression.ts';
import type { Wanted } from './expression.ts';

/** expression | what it is about, or the code of what is wrong and its offset */
const counts: readonly (readonly [string, string])[] = [
  ["system.leg == 'bomber' ? system.deployedLaunchers : system.deployedWarheads", 'system'],
  ["defence.purpose in ['capital', 'missile-field'] ? defence.interceptors : 0", 'defence'],
  ["force.state == 'US' && date >= '2018-02-05' ? 1 : 0", 'neither'],
  ["'defence.sites' == system.leg ? 1 : 0", 'system'],
  ['double(system.deployedLaunchers) * system.throwWeight', 'system'],
  ["system.leg.startsWith('s') || system.type.endsWith('M') || system.id.contains('x') ? 1 : 0", 'system'],
  ['-1', 'neither'],
  ['1 // of each', 'neither'],
  ['', 'unfinished-expression 0'],
  ['   ', 'unfinished-expression 3'],
  ['(1', 'unfinished-expression 2'],
  ["system.leg == 'silo", 'unfinished-expression 14'],
  ['1 )', 'not-cel 2'],
  ['1 = 1 ? 1 : 0', 'not-cel 2'],
  ['system.leg.$x', 'not-cel 11'],
  ['1e400', 'not-cel 0'],
  ['sуstem.deployedLaunchers', 'foreign-sign 1'],
  ['1\u20281', 'foreign-sign 1'],
  ['1 \u{1F600}', 'foreign-sign 2'],
  ['x', 'unknown-name 0'],
  ['system.missiles', 'unknown-name 7'],
  ['1 + force.nation', 'unknown-name 10'],
  ['system.__proto__', 'unknown-name 7'],
  ['system.constructor', 'unknown-name 7'],
  ['__proto__', 'not-cel 0'],
  ['date.year', 'field-of-a-value 5'],
  ['system', 'not-a-number 0'],
  [" 'ten'", 'not-a-number 1'],
  ['system.heavy', 'not-a-number 0'],
  ['null', 'not-a-number 0'],
  ['int', 'not-a-number 0'],
  ['[1]', 'not-a-number 0'],
  ['1u', 'not-a-number 0'],
  ['system.deployedLaunchers * 2.5', 'wrong-types 0'],
  ['1 + (system.leg == 1 ? 1 : 0)', 'wrong-types 5'],
  ['-system.leg', 'wrong-types 0'],
  ['system.heavy ? 1 : 2.5', 'branches-of-two-types 0'],
  ["1 in [1, 'a'] ? 1 : 0", 'list-of-two-types 9'],
  ["'s'.startsWith(1) ? 1 : 0", 'wrong-arguments 0'],
  ["startsWith(system.leg, 's') ? 1 : 0", 'wrong-arguments 0'],
  ['system.deployedLaunchers ? 1 : 0', 'condition-not-a-truth 7'],
  ['1 > 0 && 1 ? 1 : 0', 'joined-not-a-truth 0'],
  ["system.leg.matches('s') ? 1 : 0", 'forbidden-function 11'],
  ["matches(system.leg, 's') ? 1 : 0", 'forbidden-function 0'],
  ['has(system.throwWeight) ? 1 : 0', 'forbidden-function 0'],
  ['1 + [1].size()', 'forbidden-function 8'],
  ['string(1) == dyn(1) ? 1 : 0', 'forbidden-function 0'],
  ["timestamp('2001-01-01T00:00:00Z') == duration('1h') ? 1 : 0", 'forbidden-function 0'],
  ['cel.bind(x, 1, x)', 'forbidden-function 4'],
  ["system['leg'] == 'silo' ? 1 : 0", 'expression-look-up 6'],
  ['[1][0]', 'expression-look-up 3'],
  ["{'a': 1} == {} ? 1 : 0", 'expression-look-up 0'],
  ['9007199254740992', 'number-too-large 0'],
  ['1 + 0xFFFFFFFFFFFFFFFFFF', 'number-too-large 4'],
  ['defence.sites + system.deployedLaunchers', 'system-and-defence 16'],
  ["'defence' == system.leg ? defence.sites : 0", 'system-and-defence 26'],
  [`${'('.repeat(33)}1`, 'expression-too-deep 32'],
  [`${'1?1:'.repeat(40)}1`, 'expression-too-deep 126'],
  [`${'1+'.repeat(251)}1`, 'expression-too-large 0'],
  [`[${'1,'.repeat(64)}1] == [] ? 1 : 0`, 'expression-too-large 129'],
  ['1 '.repeat(2001), 'expression-too-long 4000'],
];

const matches: readonly (readonly [string, string])[] = [
  ['system.heavy', 'system'],
  ['true', 'neither'],
  ['1', 'not-a-truth 0'],
  ["system.heavy ? 'a' : 'b'", 'not-a-truth 0'],
];

function said(text: string, wanted: Wanted): string {
  const read = expressionOf(text, wanted);
  return isFault(read) ? `${read.words.code} ${read.offset}` : read.about;
}

describe('an expression is read', () => {
  test.each(counts)('count: %s', (text, says) => expect(said(text, 'number')).toBe(says));
  test.each(matches)('match: %s', (text, says) => expect(said(text, 'truth')).toBe(says));

  test('types are told in words', () => {
    const wrongOf = (text: string): string => {
      const read = expressionOf(text, 'number');
      return isFault(read) ? plain(read.words.wrong) : '';
    };
    expect(wrongOf('system.deployedLaunchers * 2.5')).toBe('`*` stands between a whole number and a decimal');
    expect(wrongOf('!system.leg ? 1 : 0')).toBe('`!` stands before text');
    expect(wrongOf('system == 1 ? 1 : 0')).toBe('`==` stands between the whole system and a whole number');
    expect(wrongOf('system.heavy')).toBe('the expression gives true or false');
  });
});

describe('a ban counts launchers of what it matches', () => {
  function counting(text: string): string {
    const match = expressionOf(text, 'truth');
    if (isFault(match)) throw new Error(plain(match.words.wrong));
    return launchersWhere(match).text;
  }

  test('or the defence itself', () => {
    expect(counting('system.heavy')).toBe('(system.heavy) ? system.deployedLaunchers : 0');
    expect(counting("defence.basing == 'space'")).toBe("(defence.basing == 'space') ? 1 : 0");
  });

  test('whose match is as large and as deep as may be, or ends in a remark', () => {
    const large = Array.from({ length: 250 }, () => 'true').join('||');
    const deep = `${'('.repeat(31)}true${')'.repeat(31)}`;
    expect([large, deep, 'system.heavy // those alone'].map(counting)).toHaveLength(3);
  });
});
