import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import type { Draft } from '../agreement/index.ts';
import {
  axisOf,
  benchOf,
  chartPointOf,
  chartPointsOf,
  choiceOf,
  factsOf,
  knownOf,
  packageOf,
  pointKey,
  positionsOn,
  readTalks,
  sizesOf,
} from './index.ts';
import type { Ground, Package, TalksBench } from './index.ts';
import { choicesIn } from './distinct.ts';
import { ban, draft, ground, known, outlook, rule, soundTalks, talksOf } from './talks.cases.ts';
import { slackOf, valueOf } from './value.ts';

const sizes = sizesOf(draft);
const packages = [...choicesIn(sizes, [0, 1, 2, 3, 4])];
const place = { file: 'talks.yaml', line: 1, column: 1 };

describe('facts', () => {
  const chosen = { ceiling: 'US', abm: 'US', 'shield-size': 'Russia', mirv: '1', preamble: 'US' };
  test('of a package: its last phase, bans, measures, standing, and the top of the axis where no shield is named', () => {
    expect(factsOf(ground, chosen, outlook(chartPointOf(ground, chosen)))).toEqual({
      limits: { warheads: 2200 },
      due: { warheads: '2007-12-31' },
      bans: { mirved: true, territorial: false },
      measures: { visits: 18, data: 1 },
      chosen,
      interceptors: { US: 200, Russia: 68 },
      standing: { abm: false, 'start-1': true },
      assured: { US: 1, Russia: 0.75 },
      assuredIn: {
        US: { 'day/ride-out': 1, 'generated/ride-out': 1 },
        Russia: { 'day/ride-out': 0.75, 'generated/ride-out': 1 },
      },
      need: 0.75,
      breakout: { US: 300, Russia: 20 },
      detectionOf: {},
      date: '2001-08-13',
    });
  });

  test('of a draw: 1 or 0, and its own breakout', () => {
    const facts = factsOf(ground, chosen, outlook(chartPointOf(ground, chosen)), 3);
    expect(facts).toMatchObject({ assured: { US: 1, Russia: 0 }, need: 0, breakout: { US: 500, Russia: 10 } });
  });

  test('of no agreement: no limits, the shield that the scenario has, what stands today', () => {
    expect(factsOf(ground, null, outlook(chartPointOf(ground, null)))).toMatchObject({
      limits: { warheads: Infinity },
      due: { warheads: '9999-12-31' },
      bans: { mirved: false, territorial: false },
      measures: { visits: 0, data: 0 },
      chosen: { ceiling: 'none', preamble: 'none' },
      interceptors: { US: 0, Russia: 68 },
      standing: { abm: true },
      need: 0.25,
    });
  });

  test('of rules that are named like what every object has', () => {
    const odd = (id: string): Draft => ({ ...draft, rules: [...draft.rules, rule('limit', id, [], () => null)] });
    const facts = factsOf({ ...ground, draft: odd('valueof') }, chosen, outlook(chartPointOf(ground, null)));
    expect(facts.limits).toEqual({ warheads: 2200, valueof: Infinity });
    const read = readTalks(soundTalks, 'talks.yaml', knownOf(odd('constructor'), known));
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
      'talks.yaml:5:8  the draft calls a rule or a bracket `constructor`, which no test can ask for · a name that JavaScript does not use itself · rename it in the draft',
    ]);
  });
});

describe('points of the chart', () => {
  test('are those of all packages and of no agreement, each once', () => {
    const read = chartPointsOf(ground, place);
    const points = read.ok ? read.value.map(pointKey) : [];
    expect(points).toHaveLength(1 + 3 * 3 * 2);
    expect(points[0]).toBe('null 0 ');
    expect(new Set(points)).toEqual(
      new Set(['null 0 ', ...packages.map((one) => pointKey(chartPointOf(ground, choiceOf(draft, one))))]),
    );
    expect(chartPointOf(ground, choiceOf(draft, [2, 0, 1, 0, 0]))).toEqual({
      warheads: null,
      interceptors: 200,
      bans: ['mirved'],
    });
  });

  test('have no number on an axis that a package does not set', () => {
    const choice = choiceOf(draft, [2, 0, 1, 0, 0]);
    expect([axisOf(ground, 'warheads', choice), axisOf(ground, 'interceptors', choice)]).toEqual([null, null]);
    expect(axisOf(ground, 'warheads', choiceOf(draft, [0, 0, 2, 0, 0]))).toBe(2200);
    const without = { ...ground, chart: { warheads: null, interceptors: null } };
    expect(chartPointOf(without, choice)).toEqual({ warheads: null, interceptors: 200, bans: ['mirved'] });
  });

  test('are refused where there are too many', () => {
    const brackets = Array.from({ length: 12 }, (_, at) => ({ ...draft.brackets[3]!, name: `b${at}` }));
    const bans = brackets.map(({ name }) => rule('ban', name, [name], () => null));
    const read = chartPointsOf({ ...ground, draft: { ...draft, brackets, rules: bans } }, place);
    expect(read.ok ? '' : read.problems.map(formatProblem).join()).toBe(
      'talks.yaml:1:1  the brackets of the axes and of bans have 4096 choices together, and each is a run of the scenario · at most 2000 · agree on some of these brackets, or take bans out of them',
    );
  });
});

const sound = benchFor(soundTalks);

describe('a bench', () => {
  test('knows whose lines are asked, and how many alternatives there are', () => {
    expect(sound).toMatchObject({
      parties: ['US', 'Russia'],
      sizes: [3, 2, 3, 2, 2],
      lines: [
        { party: 'US', id: 'room-to-defend' },
        { party: 'US', id: 'need-met' },
        { party: 'Russia', id: 'retaliation' },
        { party: 'Russia', id: 'abm-stands' },
      ],
    });
  });

  test('judges a package over all draws, and tells of each line in how many draws it is kept', () => {
    const given = packageOf(draft, { ceiling: 'Russia', abm: 'US', 'shield-size': '3', mirv: '1', preamble: 'US' });
    expect(sound.judge(given)).toEqual({ kept: [true, true, true, true], slack: [null, 0, 0, 0], values: [null, 1] });
    expect(sound.outcomes(given)).toEqual([
      { party: 'US', id: 'room-to-defend', kept: true, share: 1, error: 0, slack: null },
      { party: 'US', id: 'need-met', kept: true, share: 0.5, error: 0.25, slack: 0 },
      { party: 'Russia', id: 'retaliation', kept: true, share: 0.5, error: 0.25, slack: 0 },
      { party: 'Russia', id: 'abm-stands', kept: true, share: 1, error: 0, slack: 0 },
    ]);
  });

  test('has a value of no agreement', () => {
    expect(sound.disagreement).toEqual([null, 0]);
    expect(sound.outcomes(null).map(({ kept }) => kept)).toEqual([true, false, true, true]);
  });

  test('judges every package as its facts alone do', () => {
    for (const given of packages) expect(sound.judge(given), String(given)).toEqual(alone(soundTalks, given));
  });

  test('minds neither the order of questions nor a list that is used again', () => {
    const order = fc.shuffledSubarray(packages, { minLength: 10 });
    fc.assert(
      fc.property(order, (some) => {
        const bench = benchFor(soundTalks);
        const list = [0, 0, 0, 0, 0];
        for (const given of some) {
          list.splice(0, 5, ...given);
          expect(bench.judge(list)).toEqual(sound.judge(given));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('gives the same the other way round where the parties change places', () => {
    const swapped = benchFor(soundTalks, { parties: ['Russia', 'US'], interceptors: { US: 100, Russia: 68 } });
    expect(swapped.lines.map(({ party }) => party)).toEqual(['Russia', 'Russia', 'US', 'US']);
  });
});

describe('what is told when packages are judged', () => {
  const problemsOf = (text: string): readonly string[] => {
    const bench = benchFor(text);
    for (const given of packages) bench.judge(given);
    return bench.problems().map((one) => `${one.code} ${formatProblem(one)}`);
  };

  test('of sound talks nothing', () => {
    expect(problemsOf(soundTalks)).toEqual([]);
  });

  test('a value outside 0 to 1, with want and package', () => {
    expect(problemsOf(soundTalks.replace("measures['visits'] > 0 ? 1 : 0", "measures['visits'] / 10.0"))).toEqual([
      'value-out-of-range talks.yaml:31:31  the want `visits` of Russia is worth 1.8 under mirv=1 · a value from 0 to 1 under every package · write `ramp(x, from, to)`, or correct it',
    ]);
    expect(problemsOf(soundTalks.replace("measures['visits'] > 0 ? 1 : 0", "limits['warheads']"))[0]).toContain(
      'the want `visits` of Russia is worth Infinity under no agreement',
    );
  });

  test('a division by zero, in a comparison too, with its place', () => {
    expect(problemsOf(soundTalks.replace('need >= 0.5', '1.0 / measures.visits > 0.01'))).toEqual([
      'division-by-zero talks.yaml:16:31  `need-met` of US, under mirv=2: the expression divides by zero · a divisor that is not zero under any package · guard it: `x == 0 ? 0 : y / x`',
    ]);
  });
});

test('twenty-four thousand packages of twelve brackets are judged in well under a second', () => {
  const brackets = Array.from({ length: 12 }, (_, at) => ({ ...draft.brackets[0]!, name: `b${at}` }));
  const bans = [rule('ban', 'mirved', ['b0'], ({ b0 }) => (b0 === 'US' ? ban('mirved', 'system') : null))];
  const many: Draft = { ...draft, brackets, rules: bans };
  const tests = brackets.map((_, at) => `chosen['b${at}'] != '3' || assured['Russia'] > 0.${at + 10}`);
  const together = brackets.map((_, at) => `chosen['b${at}'] != 'US'`).join(' || ');
  const lines = [...tests, together].map((one, at) => `      - { id: l${at}, test: "${one}" }\n`).join('');
  const position = (party: string): string => `  - party: ${party}\n    from: '2001-07-22'\n    red-lines:\n${lines}`;
  const head = soundTalks.slice(0, soundTalks.indexOf('positions:')).replace(/chart:.*\n/, 'chart: { warheads: b0 }\n');
  const text = `${head}positions:\n${position('US')}${position('Russia')}`;
  const bench = benchFor(text, { draft: many, chart: { warheads: 'b0', interceptors: null } });
  const all = choicesIn(
    sizesOf(many),
    brackets.map((_, at) => at),
  );
  const some = Array.from({ length: 24_096 }, () => all.next().value as Package);
  const begun = process.cpuUsage().user;
  const kept = some.filter((given) => bench.judge(given).kept.every(Boolean)).length;
  const took = process.cpuUsage().user - begun;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(some.length);
  // Of this process alone, in microseconds: it takes a third of a second.
  expect(took).toBeLessThan(1.5e6);
});

function benchFor(text: string, other: Partial<Ground> = {}): TalksBench {
  const own = { ...ground, ...other };
  const talks = talksOf(text, knownOf(own.draft, { ...known }));
  return benchOf({ ground: own, positions: positionsOn(talks, own.date), outlook });
}

/** Without any bench: each line asked of the package's own facts. */
function alone(text: string, given: Package) {
  const choice = choiceOf(draft, given);
  const facts = factsOf(ground, choice, outlook(chartPointOf(ground, choice)));
  const positions = positionsOn(talksOf(text), ground.date);
  const lines = positions.flatMap(({ redLines }) => redLines.map(({ test }) => test));
  const numberOf = (value: ReturnType<typeof valueOf>): number => (value.ok ? Number(value.value) : Number.NaN);
  return {
    kept: lines.map((line) => numberOf(valueOf(line, facts)) === 1),
    slack: lines.map((line) => slackOf(line, facts)),
    values: positions.map(({ wants }) =>
      wants.length === 0
        ? null
        : wants.reduce((sum, { value, weight }) => sum + weight * numberOf(valueOf(value, facts)), 0),
    ),
  };
}
