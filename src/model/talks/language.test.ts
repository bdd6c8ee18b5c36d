import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import type { Wanted } from '../agreement/index.ts';
import { talksExpressionOf } from './language.ts';
import { known } from './talks.cases.ts';

/** What is said of a text, with its offset; nothing: it is read. */
function saidOf(text: string, wanted: Wanted = 'truth', beside = known): string {
  const read = talksExpressionOf(text, wanted, beside);
  if (!('words' in read)) return '';
  const { code, wrong, expected, todo } = read.words;
  return `${read.offset} ${code}: ${[wrong, expected, todo].map(plain).join(' · ')}`;
}

describe('reads', () => {
  const fine: readonly (readonly [string, Wanted, readonly string[]])[] = [
    ["limits['warheads'] <= 2500", 'truth', ['limits warheads']],
    ['limits.warheads <= 2500 && limits.warheads > 1', 'truth', ['limits warheads']],
    ["bans['mirved'] || measures.visits >= 10", 'truth', ['bans mirved', 'measures visits']],
    ["due['warheads'] <= '2007-12-31' && date < '2002-01-01'", 'truth', ['due warheads', 'date']],
    ["chosen['shield-size'] in ['US', '3', 'none']", 'truth', ['chosen shield-size']],
    ["'Russia' == chosen.abm", 'truth', ['chosen abm']],
    [
      "standing['abm'] && interceptors['US'] <= interceptors.Russia",
      'truth',
      ['standing abm', 'interceptors US', 'interceptors Russia'],
    ],
    ["assuredIn['Russia']['generated/ride-out'] >= 0.5", 'truth', ['assuredIn Russia generated/ride-out']],
    ["assuredIn.Russia['day/ride-out'] + assured.US > 1.5", 'truth', ['assuredIn Russia day/ride-out', 'assured US']],
    ["need >= 0.5 && breakout['US'] < 500", 'truth', ['need', 'breakout US']],
    ["ramp(limits['warheads'], 2500, 1500.5)", 'number', ['limits warheads']],
    ['ramp(1, 0.5, 3) * need', 'number', ['need']],
    ["standing['abm'] ? 1 : 0", 'number', ['standing abm']],
  ];
  test.each(fine)('%s', (text, wanted, reads) => {
    const read = talksExpressionOf(text, wanted, known);
    expect('reads' in read ? read.reads.map((one) => one.join(' ')) : saidOf(text, wanted)).toEqual(reads);
  });
});

describe('refuses', () => {
  const wrong: readonly (readonly [string, string])[] = [
    [
      "limits['warhead'] < 5",
      '7 unknown-limit: the draft has no limit `warhead` · warheads · did you mean `warheads`?',
    ],
    ['1 < limits.warhead', '11 unknown-limit: the draft has no limit `warhead` · warheads · did you mean `warheads`?'],
    ["bans['mirv']", '5 unknown-ban: the draft has no ban `mirv` · mirved or territorial · did you mean `mirved`?'],
    [
      "measures['visit'] > 1",
      '9 unknown-measure: the draft has no measure `visit` · visits or data · did you mean `visits`?',
    ],
    ["due['x'] > date", '4 unknown-limit: the draft has no limit `x` · warheads · correct it'],
    [
      "chosen['cieling'] == 'US'",
      '7 unknown-bracket: the draft has no bracket `cieling` · ceiling, abm, shield-size, mirv or preamble · did you mean `ceiling`?',
    ],
    [
      "standing['amb']",
      '9 unknown-agreement: the library has no agreement `amb` · abm or start-1 · did you mean `abm`?',
    ],
    [
      "assured['Rusia'] > 0.5",
      '8 unknown-party: `Rusia` is no party of the scenario · US or Russia · did you mean `Russia`?',
    ],
    [
      "assuredIn['Russia']['day'] > 0.5",
      '20 unknown-cell: the scenario has no cell `day` · day/ride-out or generated/ride-out · did you mean `day/ride-out`?',
    ],
    [
      "assuredIn['Russia'] > 0.5",
      "0 whole-map: `assuredIn` stands here without what is asked of it · two keys: `assuredIn['…']['…']` · add it",
    ],
    [
      "'abm' in standing",
      "9 whole-map: `standing` stands here without what is asked of it · a key: `standing['…']` · add it",
    ],
    [
      "standing[chosen['abm']]",
      "9 key-not-written-out: what is asked of `standing` is not written out · a text in quotes: `standing['…']` · write the key itself",
    ],
    [
      'limits[date] > 1',
      "7 key-not-written-out: what is asked of `limits` is not written out · a text in quotes: `limits['…']` · write the key itself",
    ],
    [
      "chosen['abm'] == 'nonsense'",
      '17 unknown-alternative: the bracket `abm` has no alternative `nonsense` · Russia or US · correct it',
    ],
    [
      "chosen['abm'] in ['US', 'Rusia']",
      '24 unknown-alternative: the bracket `abm` has no alternative `Rusia` · Russia or US · did you mean `Russia`?',
    ],
    [
      "date < '2002'",
      "7 no-such-day: a day is compared with the text '2002' · a day that exists, as 2007-12-31 · write year, month and day",
    ],
    [
      "'2001-02-29' == due['warheads']",
      "0 no-such-day: a day is compared with the text '2001-02-29' · a day that exists, as 2007-12-31 · write year, month and day",
    ],
    [
      'need > 0.5 && detection > 0.9',
      '14 no-inspection: the scenario does not say what inspectors would look at in US · `beliefs.inspection.US` in the scenario: `{ hidden: 20, samples: 10, recognised: 0.9 }` · add it there, or take this part out',
    ],
    [
      'nead > 0.5',
      '0 unknown-name: no test sees the name `nead` · one of limits, bans, measures, due, chosen, interceptors, standing, assured, assuredIn, breakout, detectionOf, need, detection, date · did you mean `need`?',
    ],
    [
      "limits['warheads'].x > 1",
      "19 field-of-a-value: a field is asked of a decimal · one key in brackets: `limits['ceiling']` · take this part out",
    ],
    [
      "limits['warheads'] - 100 > need",
      '0 wrong-types: `-` stands between a decimal and a whole number · whole numbers with whole numbers, decimals with decimals, text with text · write a whole number with a point (`100.0`), or correct the comparison',
    ],
    ['need', '0 not-a-truth: the expression gives a decimal · true or false · compare it with something'],
    [
      '[need].exists(x, x > 0.0)',
      '7 forbidden-function: the function `exists` may not stand in a test or a value · operators, or one of int, double, startsWith, endsWith, contains, ramp · write it with those',
    ],
    [
      'ram(need, 0, 1) > 0.5',
      '0 forbidden-function: the function `ram` may not stand in a test or a value · operators, or one of int, double, startsWith, endsWith, contains, ramp · did you mean `ramp`?',
    ],
    [
      'ramp(need, 1, 1.0) > 0.5',
      '0 ramp-without-length: `ramp` begins and ends at the same number · two numbers: 0 at the first, 1 at the second · correct one of the two',
    ],
    [
      'ramp(date, 1, 2) > 0.5',
      '0 wrong-arguments: no function is called so: `ramp(string, int, int)` · `ramp(x, from, to)`, `int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` or `text.contains(text)` · write it so',
    ],
    [
      "{'a': 1}['a'] == 1",
      "8 expression-look-up: a map, an index or an optional field stands in the expression · names (`limits['ceiling']`), operators, lists and `? :` · write it with those",
    ],
    [
      "limits['warheads'] <",
      '20 unfinished-expression: the expression ends before it is finished · a value after each operator, and each bracket and quote closed · write what is missing',
    ],
  ];
  test.each(wrong)('%s', (text, says) => {
    expect(saidOf(text)).toBe(says);
  });

  test('a breakout of which the scenario says nothing', () => {
    expect(saidOf("breakout['US'] < 500", 'truth', { ...known, hasBreakout: false })).toBe(
      '9 no-breakout: the scenario does not say how fast launchers can be loaded, or what a breakout is · `beliefs.upload` and `criteria.breakout` in the scenario · add them there, or take this part out',
    );
  });

  test('a truth where a value is wanted', () => {
    expect(saidOf("standing['abm']", 'number')).toBe(
      '0 not-a-number: the expression gives true or false · a number from 0 to 1 · write `… ? 1 : 0`, or `ramp(x, from, to)`',
    );
  });

  test('names that JavaScript has and nobody wrote', () => {
    for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(saidOf(`limits['${key}'] > 1`)).toMatch(/^7 unknown-limit/);
    expect(saidOf('constructor > 1')).toMatch(/^0 unknown-name/);
    expect(saidOf("toString['a'] > 1")).toMatch(/^8 expression-look-up/);
  });

  test('whatever has no end, at once', () => {
    const long = [
      `${'('.repeat(5000)}need${')'.repeat(5000)} > 1`,
      `${'!'.repeat(3000)}bans['mirved']`,
      `${'need + '.repeat(500)}need > 1.0`,
      `[${'need, '.repeat(400)}need] == [need]`,
      `${'[1].map(x, '.repeat(200)}1${')'.repeat(200)}`,
      `date.matches('${'(a+)+'.repeat(700)}')`,
      'x'.repeat(100_000),
    ];
    const begun = performance.now();
    expect(long.map((text) => saidOf(text).split(':')[0])).toEqual([
      '4000 expression-too-long',
      expect.stringContaining('expression-too-'),
      expect.stringContaining('expression-too-large'),
      expect.stringContaining('expression-too-large'),
      expect.stringContaining('expression-too-deep'),
      expect.stringContaining('forbidden-function'),
      '4000 expression-too-long',
    ]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
