import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { amended } from './layer.ts';
import { agreementOf, asked, figure, forceOf, frontLines, limitOf, systemOf } from './sample.cases.ts';

const force = forceOf([
  systemOf('mx', { convertedLaunchers: 5 }),
  systemOf('b52', { leg: 'bomber', deployedLaunchers: 3 }),
]);

const readings =
  'readings:\n- { by: Russia, count: system.deployedLaunchers + system.convertedLaunchers, text: x, from: 2018-02-05 }\n- { by: Russia, count: "7", text: x, until: 2018-02-04 }\n';

const agreement = agreementOf([
  limitOf("system.leg == 'bomber' ? 1 : (system.deployedLaunchers)", 100, readings),
  "ban: bombers\narticle: I\nmatch: (system.leg == 'bomber')\n",
]);

describe('a count is explained', () => {
  test('by article, rule, systems and steps', () => {
    const explained = explain(agreement, force, 'sample', asked('2001-01-01'))!;
    expect(explained).toMatchObject({
      agreement: 'sample',
      section: { id: 'I', title: 'Sample' },
      rule: { id: 'sample' },
      outcome: { counted: 11 },
    });
    expect(
      explained.systems.map(({ system, counted, steps }) => [system, counted, steps.map((step) => step.expression)]),
    ).toEqual([
      ['mx', 10, ["system.leg == 'bomber'", 'system.deployedLaunchers']],
      ['b52', 1, ["system.leg == 'bomber'", '1']],
    ]);
  });

  test('so is a ban', () => {
    const { systems } = explain(agreement, force, 'bombers', asked())!;
    expect(
      systems.map(({ counted, steps }) => [counted, steps.map(({ expression, value }) => `${expression}: ${value}`)]),
    ).toEqual([
      [0, ["system.leg == 'bomber': false", '0: 0']],
      [3, ["system.leg == 'bomber': true", 'system.deployedLaunchers: 3']],
    ]);
  });

  test('under the reading that a party held on that day', () => {
    const counted = (date: string) =>
      explain(agreement, force, 'sample', asked(date, 'Russia'))!.systems.map((one) => one.counted);
    expect(counted('2018-02-04')).toEqual([7, 7]);
    expect(counted('2018-02-05')).toEqual([15, 3]);
  });

  test('not where a declared total was taken, or nothing can be counted', () => {
    const total = { value: 9, source: 'recall', tag: 'recalled' as const };
    const declared = forceOf([], { totals: { sample: total } });
    expect(explain(agreement, declared, 'sample', asked())).toMatchObject({
      outcome: { counted: 9, how: 'declared' },
      systems: [],
    });
    const lacking = forceOf([systemOf('mx', { deployedLaunchers: null })]);
    expect(explain(agreement, lacking, 'sample', asked())).toMatchObject({ outcome: { counted: null }, systems: [] });
  });

  test('not where no such rule binds the state', () => {
    expect(explain(agreement, force, 'other', asked())).toBe(null);
    expect(explain(agreement, { ...force, state: 'China' }, 'sample', asked())).toBe(null);
  });

  test('of a defence, and of a rule that an amendment wrote under an article of its own', () => {
    const amendment = agreementOf(
      ['limit: sites\narticle: I\ncount: defence.sites\nat-most: 1\n'],
      frontLines('amends: sample\n', 'change'),
    );
    const moscow = {
      ...{ id: 'moscow', name: { en: 'Moscow', ru: 'Москва' }, state: 'Russia', date: '1990-01-01', note: null },
      ...{ purpose: 'capital', basing: 'fixed-land', sites: figure(1), interceptors: figure(100) },
      ...{ launchers: figure(100), radiusKilometres: figure(150) },
    };
    const explained = explain(amended(agreement, [amendment]), moscow, 'sites', asked())!;
    expect(explained.section!.id).toBe('change:I');
    expect(explained.systems).toMatchObject([
      { system: 'moscow', counted: 1, steps: [{ expression: 'defence.sites', value: 1 }] },
    ]);
  });
});
