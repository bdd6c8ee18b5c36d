import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legs } from '../force/index.ts';
import type { SystemRecord } from '../force/index.ts';
import type { Agreement } from './agreement.ts';
import { comply } from './comply.ts';
import { evaluate, stepsOf } from './evaluate.ts';
import { explain } from './explain.ts';
import { expressionOf, isFault } from './expression.ts';
import type { Names } from './names.ts';
import { agreementOf, asked, figure, forceOf, known, limitOf, systemOf } from './sample.cases.ts';
import type { Counts } from './sample.cases.ts';

/** Rules that count each system by itself. */
const linear = [
  'system.deployedLaunchers',
  "system.leg == 'bomber' ? system.deployedLaunchers : system.deployedWarheads",
  'system.conventional ? 0 : system.deployedLaunchers + system.nonDeployedLaunchers',
  'double(system.deployedLaunchers) * system.throwWeight',
  "(system.heavy || system.leg in ['mobile', 'silo']) ? (system.deployedLaunchers - 1) * 2 : 0",
];

/** START I: the first 150 launchers of bombers with cruise missiles at 10 each, those beyond as equipped. */
const first = `first:\n- { match: "system.leg == 'bomber'", launchers: 150, each: 10, beyond: system.airLaunchedCruiseMissiles }\n`;

const few = { numRuns: 50 };

const wholes = fc.integer({ min: 0, max: 300 });
const given: fc.Arbitrary<Counts> = fc.record({
  leg: fc.constantFrom(...legs),
  heavy: fc.boolean(),
  conventional: fc.boolean(),
  deployedLaunchers: wholes,
  nonDeployedLaunchers: wholes,
  warheadsPerLauncher: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
  throwWeight: fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4),
  airLaunchedCruiseMissiles: fc.integer({ min: 0, max: 20 }),
  convertedLaunchers: wholes,
});

const forces = (most = 5): fc.Arbitrary<readonly SystemRecord[]> =>
  fc.array(given, { maxLength: most }).map((all) => all.map((one, at) => systemOf(`s${at}`, one)));

const startBombers = agreementOf([limitOf('0', 1, first)]);

/** One agreement of every linear rule, each as a limit. */
const all = agreementOf(linear.map((count, at) => limitOf(count, 1000).replace('limit: sample', `limit: l${at}`)));

function counts(systems: readonly SystemRecord[]): readonly (number | null)[] {
  return comply(all, forceOf(systems), asked()).limits.map(({ counted }) => counted);
}

describe('a count', () => {
  test('of two forces together is the sum of both, where the rule is linear', () => {
    fc.assert(
      fc.property(forces(), forces(), (some, others) => {
        const [one, other] = [counts(some), counts(others)];
        fc.pre(some.length > 0 && others.length > 0);
        expect(counts([...some, ...others])).toEqual(one.map((count, at) => count! + other[at]!));
      }),
      few,
    );
  });

  test('does not depend on the order of the systems, but where the treaty says the first so many', () => {
    const shuffled = forces().chain((systems) =>
      fc.tuple(fc.constant(systems), fc.shuffledSubarray([...systems], { minLength: systems.length })),
    );
    fc.assert(
      fc.property(shuffled, ([systems, others]) => {
        expect(counts(others)).toEqual(counts(systems));
      }),
      few,
    );
    const counted = (systems: readonly SystemRecord[]) =>
      comply(startBombers, forceOf(systems), asked()).limits[0]!.counted;
    const [b52, b1] = [20, 4].map((each) =>
      systemOf(`b${each}`, { leg: 'bomber', deployedLaunchers: 100, airLaunchedCruiseMissiles: each }),
    );
    expect([counted([b52!, b1!]), counted([b1!, b52!])]).toEqual([1500 + 50 * 4, 1500 + 50 * 20]);
  });

  test('of the first so many is between all at one number and all at the other', () => {
    const bombers = forces().map((systems) => systems.filter(({ leg }) => leg === 'bomber'));
    fc.assert(
      fc.property(bombers, (systems) => {
        fc.pre(systems.length > 0);
        const { counted } = comply(startBombers, forceOf(systems), asked()).limits[0]!;
        const launchers = systems.map((one) => one.deployedLaunchers.value!);
        const total = launchers.reduce((sum, one) => sum + one, 0);
        const beyond = systems.map((one, at) => launchers[at]! * one.airLaunchedCruiseMissiles!.value!);
        if (total <= 150) expect(counted).toBe(10 * total);
        expect(counted).toBeLessThanOrEqual(10 * Math.min(total, 150) + beyond.reduce((sum, one) => sum + one, 0));
        expect(counted).toBeGreaterThanOrEqual(10 * Math.min(total, 150));
      }),
    );
  });

  test('is what its parts sum to, and what its explanation sums to', () => {
    const mixed = agreementOf([
      ...linear.map((count, at) => limitOf(count, 1000).replace('sample', `l${at}`)),
      limitOf('1', 1, first),
      'ban: b\narticle: I\nmatch: (system.heavy) && !(system.mobile)\n',
    ]);
    fc.assert(
      fc.property(forces(), (systems) => {
        const force = forceOf(systems);
        fc.pre(systems.length > 0);
        for (const { id, counted, parts } of comply(mixed, force, asked()).limits) {
          const explained = explain(mixed, force, id, asked())!;
          expect(parts.reduce((sum, part) => sum + part.counted, 0)).toBe(counted);
          expect(explained.systems.map(({ system, counted: part }) => ({ system, counted: part }))).toEqual(parts);
          for (const { steps, split, counted: part } of explained.systems)
            expect(split ? split.within * split.each + split.beyond * split.beyondEach : steps.at(-1)!.value).toBe(
              part,
            );
        }
      }),
      few,
    );
  });
});

describe('a limit', () => {
  const [rule] = agreementOf([limitOf(linear[1]!, 1)]).limits;
  const withLimit = (atMost: number): Agreement => ({
    ...all,
    bans: [],
    limits: [{ ...rule!, phases: [{ ...rule!.phases[0]!, atMost }] }],
  });

  test('that is lower never allows what a higher one forbids', () => {
    fc.assert(
      fc.property(forces(), wholes, wholes, (systems, low, more) => {
        fc.pre(systems.length > 0);
        const kept = (atMost: number) => comply(withLimit(atMost), forceOf(systems), asked()).kept;
        if (kept(low) === true) expect(kept(low + more)).toBe(true);
        if (kept(low + more) === false) expect(kept(low)).toBe(false);
      }),
      few,
    );
  });

  test('is kept exactly where the margin is not negative', () => {
    fc.assert(
      fc.property(forces(), (systems) => {
        for (const { margin, kept } of comply(all, forceOf(systems), asked()).limits)
          if (margin !== null) expect(kept).toBe(margin >= 0);
      }),
    );
  });
});

describe('readings', () => {
  const reading = 'readings: [{ by: Russia, count: system.deployedLaunchers + system.convertedLaunchers, text: x }]\n';
  const rule = agreementOf([limitOf('system.deployedLaunchers', 500, reading)]);
  const plain = agreementOf([limitOf('system.deployedLaunchers', 500)]);

  test('agree where nothing was converted', () => {
    const none = forces().map((systems) => systems.map((one) => ({ ...one, convertedLaunchers: figure(0) })));
    fc.assert(
      fc.property(none, (systems) => {
        const [limit] = comply(rule, forceOf(systems), asked()).limits;
        expect(limit!.readings[0]!.counted).toBe(limit!.counted);
        expect(comply(rule, forceOf(systems), asked()).disputed).toBe(false);
      }),
    );
  });

  test('differ by what was converted; without a reading its party’s answer is everybody’s', () => {
    fc.assert(
      fc.property(forces(), (systems) => {
        fc.pre(systems.length > 0);
        const force = forceOf(systems);
        const converted = systems.reduce((sum, one) => sum + one.convertedLaunchers!.value!, 0);
        const [own, theirs] = [null, 'Russia'].map((by) => comply(rule, force, asked('2020-01-01', by)).limits[0]!);
        expect(theirs!.counted! - own!.counted!).toBe(converted);
        expect(theirs!.readings[0]!.counted).toBe(own!.counted);
        const without = comply(plain, force, asked('2020-01-01', 'Russia')).limits[0]!;
        expect(without).toMatchObject({ counted: own!.counted, kept: own!.kept, reading: null, readings: [] });
        expect(comply(rule, force, asked('2020-01-01')).disputed).toBe(own!.kept !== theirs!.kept);
      }),
    );
  });
});

describe('a declared total', () => {
  test('is taken only where the systems cannot be counted', () => {
    const total = { sample: { value: 7, source: 'recall', tag: 'recalled' as const } };
    const rule = agreementOf([limitOf('system.deployedLaunchers')]);
    const unknown = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(forces(), unknown, (systems, lacking) => {
        const some = systems.map((one, at) => (lacking[at] ? { ...one, deployedLaunchers: figure(null) } : one));
        const [limit] = comply(rule, forceOf(some, { totals: total }), asked()).limits;
        const countable = some.length > 0 && some.every(({ deployedLaunchers }) => deployedLaunchers.value !== null);
        expect(limit!.how).toBe(countable ? 'counted' : 'declared');
        expect(limit).toMatchObject({ declared: 7, counted: countable ? counts(systems)[0] : 7 });
      }),
    );
  });
});

/** An expression beside what it should give: a second way to compute it. */
interface Twin {
  readonly text: string;
  readonly value: number;
}

const names: Names = {
  system: { leg: known('silo'), heavy: known(true), deployedLaunchers: known(7), nonDeployedLaunchers: known(3) },
  force: { state: 'US', date: '2001-12-05' },
  date: '2018-02-05',
};

const leaves = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((value): Twin => ({ text: String(value), value })),
  fc.constantFrom<Twin>(
    { text: 'system.deployedLaunchers', value: 7 },
    { text: 'system.nonDeployedLaunchers', value: 3 },
    { text: '(date > force.date ? 1 : 0)', value: 1 },
  ),
);

const { whole } = fc.letrec<{ whole: Twin; pair: Twin; choice: Twin }>((tie) => ({
  whole: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaves, tie('pair'), tie('choice')),
  pair: fc.tuple(tie('whole'), fc.constantFrom('+', '-', '*'), tie('whole')).map(([a, sign, b]): Twin => ({
    text: `(${a.text}) ${sign} (${b.text})`,
    value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
  })),
  choice: fc.tuple(tie('whole'), tie('whole'), tie('whole'), fc.boolean()).map(([a, b, c, not]): Twin => ({
    text: `(${not ? '!' : ''}(${a.text} < ${b.text}) && system.heavy ? (${a.text}) : ${c.text})`,
    value: a.value < b.value !== not ? a.value : c.value,
  })),
}));

test('an expression gives what its twin computes, and its last step too', () => {
  fc.assert(
    fc.property(whole, ({ text, value }) => {
      const expression = expressionOf(text, 'number');
      // Some are larger or deeper than may be; a value beyond 2^53 is refused.
      fc.pre(!isFault(expression) && Number.isSafeInteger(value));
      if (isFault(expression)) return;
      const found = evaluate(expression, names);
      if (!found.ok) return expect('words' in found && found.words.code).toMatch(/number-too-large|without-result/);
      expect(found.value, text).toBe(value + 0);
      expect(stepsOf(expression, names).at(-1)!.value, text).toBe(value + 0);
    }),
    { numRuns: 100 },
  );
});
