import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import { comply, complyDefence, partyOf } from './comply.ts';
import type { Compliance, LimitOutcome } from './comply.ts';
import type { DefenceHolding } from './names.ts';
import { agreementOf, asked, figure, forceOf, limitOf, systemOf } from './sample.cases.ts';
import type { State } from './standing.ts';

/** Ten launchers, a warhead each. */
const force = forceOf([systemOf('mx')]);

const total = (value: number) => ({ value, source: 'recall', tag: 'recalled' as const });

function only(compliance: Compliance): LimitOutcome {
  expect(compliance.limits).toHaveLength(1);
  return compliance.limits[0]!;
}

describe('a force against an agreement', () => {
  test('is counted, with what is allowed and the margin', () => {
    const compliance = comply(agreementOf([limitOf('system.deployedLaunchers', 12)]), force, asked());
    expect(compliance).toMatchObject({ agreement: 'sample', held: 'us-sample', of: 'force', party: 'US', kept: true });
    expect(only(compliance)).toMatchObject({
      ...{ counted: 10, allowed: 12, margin: 2, applies: true, kept: true, how: 'counted', declared: null, why: null },
      ...{ parts: [{ system: 'mx', counted: 10 }], rests: 'read', reading: null, readings: [] },
    });
  });

  test('exceeds a limit by one', () => {
    const compliance = comply(agreementOf([limitOf('system.deployedLaunchers', 9)]), force, asked());
    expect(compliance.kept).toBe(false);
    expect(only(compliance)).toMatchObject({ margin: -1, kept: false });
  });

  test('under a ban may hold none', () => {
    const ban = (match: string) => agreementOf([`ban: b\narticle: I\nmatch: ${match}\n`]);
    expect(only(comply(ban("system.leg == 'silo'"), force, asked()))).toMatchObject({
      kind: 'ban',
      counted: 10,
      allowed: 0,
      kept: false,
    });
    expect(only(comply(ban("system.leg == 'mobile'"), force, asked()))).toMatchObject({ counted: 0, kept: true });
  });

  test('is bound by rules for its state, by its name of today or an earlier one', () => {
    const agreement = agreementOf([
      limitOf('1', 1, 'binds: [Russia]\n'),
      'limit: all\narticle: I\ncount: "1"\nat-most: 1\n',
    ]);
    const ids = (state: string) => comply(agreement, { ...force, state }, asked()).limits.map(({ id }) => id);
    expect(ids('US')).toEqual(['all']);
    expect(ids('USSR')).toEqual(['sample', 'all']);
    expect(ids('China')).toEqual([]);
    expect(partyOf(agreement, 'USSR')?.name).toBe('Russia');
    expect(comply(agreement, { ...force, state: 'China' }, asked())).toMatchObject({ party: null, kept: true });
  });

  test('what is exceeded is exceeded, whatever else cannot be counted', () => {
    const unknown =
      'limit: u\narticle: I\ncount: system.airLaunchedCruiseMissiles + system.nonDeployedLaunchers\nat-most: 1\n';
    const lacking = forceOf([systemOf('mx', { nonDeployedLaunchers: null })]);
    expect(comply(agreementOf([limitOf('10', 9), unknown]), lacking, asked()).kept).toBe(false);
    const open = comply(agreementOf([limitOf('10', 10), unknown]), lacking, asked());
    expect(open.kept).toBe(null);
    expect(open.limits[1]).toMatchObject({ counted: null, margin: null, kept: null, parts: [] });
  });
});

/** The rule exceeds its limit, so that `kept` says whether it applies. */
describe('a rule binds', () => {
  function on(date: string, days: string, state: State = 'in-force'): LimitOutcome {
    return only(comply(agreementOf([limitOf('1', 0, days)]), force, asked(date, null, state)));
  }

  test.each([
    ['from a day', 'from: 2018-02-05\n', { '2018-02-04': false, '2018-02-05': true, '2030-01-01': true }],
    ['until a day', 'until: 2012-12-31\n', { '2000-01-01': true, '2012-12-31': true, '2013-01-01': false }],
    ['on a day alone', 'on: 2012-12-31\n', { '2012-12-30': false, '2012-12-31': true, '2013-01-01': false }],
    ['always', '', { '1900-01-01': true, '2100-01-01': true }],
  ])('%s', (_, days, expected) => {
    for (const [date, applies] of Object.entries(expected))
      expect(on(date, days), date).toMatchObject({ applies, kept: !applies, counted: 1, margin: -1 });
  });

  test.each([
    ['in-force', true],
    ['suspended', true],
    ['never', true],
    ['ended', false],
    ['not-yet', false],
  ] as const)('of an agreement that is %s: %s', (state, applies) => {
    expect(on('2005-01-01', '', state).applies).toBe(applies);
  });

  test('by the number of the phase that the day falls into', () => {
    const phases =
      'limit: a\narticle: I\ncount: "1"\nphases:\n- { from: 1997-12-05, at-most: 2100 }\n- { from: 1999-12-05, at-most: 1900, source: recall }\n';
    const phased = agreementOf([phases]);
    const at = (date: string): LimitOutcome => only(comply(phased, force, asked(date)));
    expect(at('1997-12-04')).toMatchObject({
      allowed: 2100,
      applies: false,
      phase: { from: '1997-12-05', next: null },
    });
    expect(at('1997-12-05')).toMatchObject({
      allowed: 2100,
      applies: true,
      phase: { next: { atMost: 1900 } },
      unconfirmed: false,
    });
    expect(at('1999-12-04').allowed).toBe(2100);
    expect(at('1999-12-05')).toMatchObject({
      allowed: 1900,
      phase: { from: '1999-12-05', next: null },
      unconfirmed: true,
    });
  });
});

/** The dispute over New START's converted launchers: 56 launchers and 41 bombers that only one side counted. */
describe('two readings of one rule', () => {
  const reading =
    'readings:\n- { by: Russia, count: system.deployedLaunchers + system.convertedLaunchers, text: { en: E, ru: R }, from: 2018-02-05 }\n';
  const rule = (readings: string) => agreementOf([limitOf('system.deployedLaunchers', 11, readings)]);
  const converted = forceOf([systemOf('d5', { convertedLaunchers: 5 })]);

  test('stand side by side, and the answer says who holds which', () => {
    const compliance = comply(rule(reading), converted, asked('2018-02-05'));
    expect(compliance).toMatchObject({ kept: true, disputed: true });
    expect(only(compliance)).toMatchObject({
      ...{ reading: null, counted: 10, kept: true },
      readings: [{ by: 'Russia', text: { en: 'E', ru: 'R' }, counted: 15, margin: -4, kept: false }],
    });
  });

  test('asked for by its party counts', () => {
    const compliance = comply(rule(reading), converted, asked('2018-02-05', 'Russia'));
    expect(compliance).toMatchObject({ kept: false, disputed: true, reading: 'Russia' });
    expect(only(compliance)).toMatchObject({
      ...{ reading: 'Russia', counted: 15, kept: false, parts: [{ system: 'd5', counted: 15 }] },
      readings: [{ by: null, counted: 10, kept: true }],
    });
  });

  test('that is taken out changes the answer', () => {
    expect(comply(rule(''), converted, asked('2018-02-05', 'Russia'))).toMatchObject({ kept: true, disputed: false });
  });

  test('was held from a day on', () => {
    expect(only(comply(rule(reading), converted, asked('2018-02-04', 'Russia')))).toMatchObject({
      counted: 10,
      readings: [],
    });
  });

  test('that agree on the limit are no dispute', () => {
    expect(comply(rule(reading), force, asked('2018-02-05'))).toMatchObject({ disputed: false });
  });

  test('by another party leave the rule as it is', () => {
    expect(only(comply(rule(reading), converted, asked('2018-02-05', 'US')))).toMatchObject({
      reading: null,
      counted: 10,
    });
  });
});

/** interfaces.md 4: most declarations of New START give totals alone. */
describe('declared totals', () => {
  const agreement = agreementOf([
    limitOf('system.deployedLaunchers', 100, 'readings: [{ by: Russia, count: "1", text: x }]\n'),
  ]);
  const declared = forceOf([], { totals: { sample: total(90) } });

  test('take the place of a count that the force cannot give, and cannot be counted again', () => {
    const outcome = only(comply(agreement, declared, asked()));
    expect(outcome).toMatchObject({
      counted: 90,
      margin: 10,
      how: 'declared',
      declared: 90,
      parts: [],
      rests: 'recalled',
    });
    expect(outcome.readings[0]!.why).toMatchObject({
      reason: 'totals only',
      words: { code: 'totals-cannot-be-recounted' },
    });
  });

  test('stand beside a count of systems', () => {
    const both = forceOf([systemOf('mx')], { totals: { sample: total(90) } });
    expect(only(comply(agreement, both, asked()))).toMatchObject({
      counted: 10,
      how: 'counted',
      declared: 90,
      rests: 'read',
    });
  });

  test('take the place of systems that lack a value', () => {
    const both = forceOf([systemOf('mx', { deployedLaunchers: null })], { totals: { sample: total(90) } });
    expect(only(comply(agreement, both, asked()))).toMatchObject({
      counted: 90,
      how: 'declared',
      parts: [],
      rests: 'recalled',
    });
  });

  test('for another limit are none for this one', () => {
    const other = forceOf([], { totals: { launchers: total(90) } });
    const { why, kept } = only(comply(agreement, other, asked()));
    expect(kept).toBe(null);
    expect(plain(why!.words.wrong)).toBe('us-sample declares totals only, and none for `sample`');
  });
});

/** ABM Treaty, Articles I and III. */
describe('a defence', () => {
  const abm = agreementOf([
    "ban: territory\narticle: I\nmatch: defence.purpose == 'territory'\n",
    'limit: interceptors\narticle: I\nunit: interceptors\ncount: defence.interceptors\nat-most: 100\n',
    limitOf('system.deployedLaunchers'),
  ]);
  const moscow: DefenceHolding = {
    ...{ id: 'moscow', name: { en: 'Moscow', ru: 'Москва' }, state: 'USSR', date: '1990-01-01', note: null },
    ...{ purpose: 'capital', basing: 'fixed-land', sites: figure(1), interceptors: figure(100) },
    ...{ launchers: figure(100), radiusKilometres: figure(150) },
  };

  test('is held against the rules about defences alone', () => {
    const compliance = complyDefence(abm, moscow, asked());
    expect(compliance).toMatchObject({ of: 'defence', held: 'moscow', party: 'Russia', kept: true });
    expect(compliance.limits.map(({ id, counted }) => [id, counted])).toEqual([
      ['interceptors', 100],
      ['territory', 0],
    ]);
    expect(comply(abm, force, asked()).limits.map(({ id }) => id)).toEqual(['sample']);
  });

  test('of the territory is not allowed at any number', () => {
    const none = { ...moscow, purpose: 'territory', interceptors: figure(0) };
    const [, ban] = complyDefence(abm, none, asked()).limits;
    expect(ban).toMatchObject({ id: 'territory', counted: 1, allowed: 0, kept: false });
  });

  test('whose interceptors nobody knows, or that are not whole, cannot be counted', () => {
    for (const [value, reason] of [
      [null, 'not declared'],
      [1.5, 'not a whole number'],
    ] as const)
      expect(complyDefence(abm, { ...moscow, interceptors: figure(value) }, asked()).limits[0]!.why).toMatchObject({
        reason,
      });
  });
});
