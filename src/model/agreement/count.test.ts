import { describe, expect, test } from 'vitest';
import { plain } from '../document/index.ts';
import { countOf, countSteps, weakestTag } from './count.ts';
import type { Countable, Rule } from './count.ts';
import { heldForce } from './comply.ts';
import type { SystemRecord } from '../force/index.ts';
import { agreementOf, forceOf, limitOf, systemOf } from './sample.cases.ts';

const names = { about: 'system', force: { state: 'US', date: '2001-12-05' }, date: '2001-12-05' } as const;

function ruleOf(count: string, more = ''): Rule {
  return agreementOf([limitOf(count, 100, more)]).limits[0]!;
}

function things(systems: readonly SystemRecord[], basis = 'estimate'): readonly Countable[] {
  return heldForce(forceOf(systems, { basis }), '2001-12-05').things;
}

const bomber = (id: string, deployedLaunchers: number, airLaunchedCruiseMissiles: number | null): SystemRecord =>
  systemOf(id, { leg: 'bomber', deployedLaunchers, airLaunchedCruiseMissiles });

/** START I, Article III.4: the first 150 US bombers with cruise missiles count 10 each, those beyond what they are equipped for. */
const startBombers = ruleOf(
  "system.leg == 'bomber' ? system.deployedLaunchers : system.attributedWarheads",
  `first:\n- { match: "system.leg == 'bomber' && system.airLaunchedCruiseMissiles > 0", launchers: 150, each: 10, beyond: system.airLaunchedCruiseMissiles }\n`,
);

describe('systems are counted', () => {
  test('one after the other, and what each counts is kept', () => {
    const systems = [
      systemOf('mx', { deployedLaunchers: 50, warheadsPerLauncher: 10 }),
      systemOf('mm3', { deployedLaunchers: 3 }),
    ];
    expect(countOf(ruleOf('system.deployedWarheads'), things(systems), names)).toEqual({
      ok: true,
      total: 503,
      parts: [
        { system: 'mx', counted: 500 },
        { system: 'mm3', counted: 3 },
      ],
    });
  });

  test('none, as nothing', () => {
    expect(countOf(ruleOf('1'), [], names)).toEqual({ ok: true, total: 0, parts: [] });
  });

  test('the first 150 launchers in one way, those beyond in another, whatever systems they belong to', () => {
    const systems = [bomber('b52', 100, 20), bomber('b2', 20, 0), bomber('b1', 70, 16)];
    const counted = countOf(startBombers, things(systems), names);
    // 100 and 50 of the first 150 at 10 each; 20 B-2 at one each; 20 B-1 beyond at 16 each.
    expect(counted.ok && counted.parts.map((part) => part.counted)).toEqual([1000, 20, 500 + 20 * 16]);
  });

  test('in order of the file, which there matters', () => {
    const systems = [bomber('b1', 70, 16), bomber('b52', 100, 20)];
    const counted = countOf(startBombers, things(systems), names);
    expect(counted.ok && counted.total).toBe(1500 + 20 * 20);
  });

  test('an amount that no launcher takes need not be known', () => {
    const rule = ruleOf(
      '0',
      'first: [{ match: "true", launchers: 150, each: 10, beyond: system.airLaunchedCruiseMissiles }]\n',
    );
    expect(countOf(rule, things([bomber('b52', 150, null)]), names)).toMatchObject({ ok: true, total: 1500 });
    expect(countOf(rule, things([bomber('b52', 151, null)]), names)).toMatchObject({ ok: false });
  });

  test('by an attribution or by loads, never by one for the other', () => {
    const systems = [systemOf('mx', { warheadsPerLauncher: 10, attributedWarheads: 100 })];
    expect(countOf(ruleOf('system.attributedWarheads'), things(systems, 'START I attribution'), names)).toMatchObject({
      total: 100,
    });
    expect(countOf(ruleOf('system.deployedWarheads'), things(systems, 'START I attribution'), names)).toMatchObject({
      why: { lacks: 'system.deployedWarheads', reason: 'the force states START I attribution, not what is deployed' },
    });
  });

  test('launchers without a load count none; converted ones that nobody names are none', () => {
    const systems = [systemOf('empty', { deployedLaunchers: 0, warheadsPerLauncher: null })];
    expect(
      countOf(ruleOf('system.deployedWarheads + system.convertedLaunchers'), things(systems), names),
    ).toMatchObject({ total: 0 });
  });
});

describe('where there is no count', () => {
  function why(rule: Rule, systems: readonly SystemRecord[]) {
    const counted = countOf(rule, things(systems), names);
    if (counted.ok) throw new Error(`counted ${counted.total}`);
    const { place, words, ...rest } = counted.why;
    return { ...rest, place: place && `${place.line}:${place.column}`, code: words.code, wrong: plain(words.wrong) };
  }

  test('it says which system lacks which value, and where the rule asks for it', () => {
    const rule = ruleOf('system.deployedLaunchers + system.nonDeployedLaunchers');
    expect(why(rule, [systemOf('mx'), systemOf('mm3', { nonDeployedLaunchers: null })])).toEqual({
      ...{ system: 'mm3', lacks: 'system.nonDeployedLaunchers', reason: 'not declared', place: '15:43' },
      code: 'value-not-known',
      wrong: 'the rule needs system.nonDeployedLaunchers of mm3, which is not known (not declared)',
    });
  });

  test('it says where the rule divides by zero', () => {
    const rule = ruleOf('1 + system.deployedLaunchers / (system.deployedLaunchers - 10)');
    const place = { system: 'mx', lacks: null, reason: 'no result', place: '15:13' };
    expect(why(rule, [systemOf('mx')])).toMatchObject({ ...place, code: 'division-by-zero' });
  });

  test('of the first so many, launchers that are not known', () => {
    expect(
      why(startBombers, [systemOf('b52', { leg: 'bomber', deployedLaunchers: null, airLaunchedCruiseMissiles: 20 })]),
    ).toMatchObject({
      ...{ lacks: 'system.deployedLaunchers', code: 'value-not-known', place: '18:12' },
    });
  });

  test('half a launcher is no count of launchers', () => {
    const half = systemOf('mx', { deployedLaunchers: 0.5 });
    expect(why(ruleOf('system.deployedLaunchers'), [half])).toMatchObject({ reason: 'not a whole number' });
  });
});

describe('the steps of a count', () => {
  test('sum to it, and say how many launchers were among the first', () => {
    const systems = [bomber('b52', 100, 20), bomber('b1', 70, 16), systemOf('mx', { attributedWarheads: 500 })];
    const held = things(systems, 'START I attribution');
    const steps = countSteps(startBombers, held, names);
    expect(steps.map(({ system, counted, split }) => [system, counted, split])).toEqual([
      ['b52', 1000, { within: 100, beyond: 0, each: 10, beyondEach: 0 }],
      ['b1', 820, { within: 50, beyond: 20, each: 10, beyondEach: 16 }],
      ['mx', 500, null],
    ]);
    expect(countOf(startBombers, held, names)).toMatchObject({ total: 2320 });
  });
});

test('a count is trusted as little as the weakest figure that it read', () => {
  const recalled = { value: 1, source: 'recall', tag: 'recalled' as const };
  const system = { ...systemOf('mx'), nonDeployedLaunchers: recalled };
  expect(weakestTag(things([system]), ruleOf('system.deployedLaunchers'))).toBe('read');
  expect(weakestTag(things([system]), ruleOf('system.deployedLaunchers + system.nonDeployedLaunchers'))).toBe(
    'recalled',
  );
  expect(weakestTag(things([system]), ruleOf("system.leg == 'silo' ? 1 : 0"))).toBe(null);
});
