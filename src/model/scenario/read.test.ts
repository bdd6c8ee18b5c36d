import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import { badScenarios, sound } from './read.cases.ts';
import { citations, quantities, readScenario } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import { axisValues, partyNames } from './schema.ts';
import type { ShootingStated } from './schema-engagement.ts';
import type { Scenario } from './schema.ts';

/** `.ci/run` has the time for all of it. */
const inFull = process.env['COUNTERPOISE_CI'] === '1';

function good(read: Read<ScenarioDocument>): ScenarioDocument {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}

/** The shield of the United States, which shoots in every scenario here. */
function shooting(scenario: Scenario): ShootingStated {
  const engagement = scenario.beliefs.engagement['US'];
  if (engagement?.doctrine !== 'spread' && engagement?.doctrine !== 'salvo') throw new Error('it does not shoot');
  return engagement;
}

function said(read: Read<unknown>): readonly string[] {
  return read.ok ? ['no problem'] : read.problems.map(inShort);
}

function inShort({ code, place, wrong, expected, todo }: Problem): string {
  return `${place.line}:${place.column} ${code}  ${wrong} · ${expected} · ${todo}`;
}

const small = good(readScenario(sound, 'small.yaml'));

describe('the scenarios of the library', () => {
  for (const id of ['moscow-2001', 'after-new-start-2026']) {
    test(`${id} reads without a problem`, () => {
      const { scenario } = good(readScenario(readFileSync(`library/scenarios/${id}.yaml`, 'utf8'), `${id}.yaml`));
      expect(scenario.id).toBe(id);
      expect(partyNames(scenario)).toEqual(['US', 'Russia']);
    });
  }
});

test('the corner cases of the twin read without a problem', () => {
  const corner = '../shared/reference/twin/corner.yaml';
  if (existsSync(corner))
    expect(said(readScenario(readFileSync(corner, 'utf8'), 'corner.yaml'))).toEqual(['no problem']);
});

describe('a sound scenario', () => {
  const { scenario } = small;

  test('has its numbers as stated, its choices plain', () => {
    expect(scenario.beliefs.strike['US']?.shotsPerSilo.quantity.value).toBe(1.5);
    expect(shooting(scenario).kill).toEqual({
      quantity: { kind: 'beta', successes: 2, trials: 4 },
      source: 'gmd',
      note: null,
    });
    expect(scenario.beliefs.posture['Russia']?.command).toEqual({
      quantity: { kind: 'certain', value: 0.98 },
      source: 'judged',
      note: 'a guess',
    });
    expect(scenario.choices.shield['Russia']).toEqual({ interceptors: 100, source: 'iiss' });
    expect(scenario.choices.points[0]).toEqual({
      name: 'SORT',
      warheads: [170, 220],
      interceptors: null,
      source: 'sort',
    });
    expect(scenario.criteria.presets.warheads).toEqual([10, 50]);
    expect(scenario.beliefs.strike['US']?.reliability.quantity).toMatchObject({
      kind: 'same',
      path: 'beliefs.posture.US.silo.reliability',
    });
  });

  test('has legs, systems and command apart', () => {
    const russia = scenario.beliefs.posture['Russia'];
    expect(Object.keys(russia?.legs ?? {})).toEqual(['mobile', 'bomber']);
    expect(Object.keys(russia?.systems ?? {})).toEqual(['rail']);
    expect(russia?.legs.mobile?.alert?.day?.quantity).toEqual({ kind: 'triangular', low: 0, mode: 0.1, high: 0.3 });
    expect(russia?.systems['rail']?.alert?.generated).toBeUndefined();
  });

  test('has its defaults in place', () => {
    const { track, system, decoysPerWarhead, reach, exposed, doctrine } = shooting(scenario);
    expect([track, system, reach, exposed].map((one) => one?.quantity)).toEqual(
      Array(4).fill({ kind: 'certain', value: 1 }),
    );
    expect(decoysPerWarhead).toEqual({ quantity: { kind: 'certain', value: 0 }, source: null, note: null });
    expect(doctrine).toBe('spread');
    expect(scenario.beliefs.launchUnderAttack.decided.quantity).toEqual({ kind: 'certain', value: 1 });
    expect(scenario.criteria.shield.attack.decoysPerWarhead).toEqual({
      quantity: { kind: 'certain', value: 0 },
      source: null,
      note: null,
    });
  });

  test('has every axis end at `to`', () => {
    expect(axisValues(scenario.choices.warheads)).toEqual([100, 350, 600, 850, 1000]);
    expect(axisValues(scenario.choices.interceptors)).toEqual([0, 30, 60, 90, 100]);
    expect(axisValues({ from: 5, to: 5, step: 3 })).toEqual([5]);
  });

  test('reads whatever choices may be left out', () => {
    const bare = sound
      .replace(', counted: loads', '')
      .replace('  cuts: proportional\n  bans: []\n', '')
      .replace(/ {2}points:.*\n/, '')
      .replace(/views:\n.*\n/, '')
      .replace(/alternatives:\n.*\n/, '')
      .replace(/ {2}(breakout|presets):.*\n/g, '')
      .replace(/ {2}upload:\n.*\n/, '')
      .replace(/ {2}fill:\n.*\n.*\n/, '');
    const { choices, beliefs, views, alternatives, criteria } = good(readScenario(bare, 'bare.yaml')).scenario;
    expect([choices.warheads.counted, choices.cuts, choices.bans, choices.points]).toEqual([
      'loads',
      'proportional',
      [],
      [],
    ]);
    expect([beliefs.fill, beliefs.upload, views, alternatives, criteria.presets.warheads]).toEqual([
      [],
      {},
      {},
      [],
      [],
    ]);
    expect(criteria.breakout).toBeUndefined();
  });

  test('allows `source` and `note` in every mapping', () => {
    // JSON is YAML.
    const marked = JSON.stringify(small.document.tree, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { source: 'key', note: 'why', ...value }
        : value,
    );
    expect(said(readScenario(marked, 'marked.yaml'))).toEqual(['no problem']);
  });
});

describe('sources', () => {
  const sourceOf = (path: string): string | null | undefined =>
    quantities(small).find((one) => one.path === path)?.stated.source;

  test("are a number's own, else of the nearest mapping around it", () => {
    expect(sourceOf('beliefs.fill.0.warheads')).toBe('csv');
    expect(sourceOf('beliefs.strike.US.counterforce.default')).toBe('csv');
    expect(sourceOf('beliefs.strike.US.kill')).toBe(null);
    expect(sourceOf('criteria.shield.attack.missiles')).toBe('cbo');
  });

  test('do not speak for a default that nobody wrote', () => {
    expect(sourceOf('criteria.shield.attack.decoysPerWarhead')).toBe(null);
  });

  test('of a document are all listed, with their mappings', () => {
    expect(citations(small)).toContainEqual({ path: ['beliefs', 'engagement', 'US', 'kill'], source: 'gmd' });
    expect(citations(small).map(({ source }) => source)).toEqual([
      'iiss',
      'sort',
      'csv',
      'recall',
      'judged',
      'csv',
      'gmd',
      'judged',
      'rumour',
      'cbo',
    ]);
  });
});

describe('quantities', () => {
  const all = quantities(small);

  test('list every number once for the scenario itself, and once for each layer that sets it', () => {
    const own = all.filter((one) => one.alternative === null).map(({ path }) => path);
    expect(new Set(own).size).toBe(own.length);
    expect(own).toContain('beliefs.fill.1.warheadsPerLauncher');
    expect(own).toContain('beliefs.upload.US.silo.after');
    expect(own).toContain('criteria.breakout.months');
    expect(own.filter((path) => path.startsWith('views'))).toEqual(['views.Russia.beliefs.engagement.US.kill']);
    expect(all.filter((one) => one.alternative !== null)).toEqual([
      {
        path: 'beliefs.posture.Russia.mobile.legLost',
        alternative: 'found',
        stated: { quantity: { kind: 'certain', value: 0.2 }, source: 'rumour', note: null },
      },
    ]);
  });

  test('of a mapping that a layer sets are its leaves', () => {
    const whole = sound.replace(
      'beliefs.posture.Russia.mobile.legLost: 0.2',
      'beliefs.posture.Russia.mobile.ready: { day: 0.1, generated: { value: 0.2, source: own } }',
    );
    const set = quantities(good(readScenario(whole, 's'))).filter((one) => one.alternative === 'found');
    expect(set.map(({ path, stated }) => [path, stated.source])).toEqual([
      ['beliefs.posture.Russia.mobile.ready.day', 'rumour'],
      ['beliefs.posture.Russia.mobile.ready.generated', 'own'],
    ]);
  });
});

test('places are those of the text', () => {
  const { document } = small;
  expect(document.placeOf(['beliefs', 'strike', 'US', 'counterforce', 'd5'])).toEqual({
    file: 'small.yaml',
    line: 34,
    column: 156,
  });
  expect(document.placeOfKey(['beliefs', 'strike', 'US', 'counterforce', 'd5'])).toEqual({
    file: 'small.yaml',
    line: 34,
    column: 152,
  });
  expect(document.placeOf(['beliefs', 'nowhere', 'at', 'all'])).toEqual(document.placeOf(['beliefs']));
});

describe('a bad scenario', () => {
  for (const { spoil, says } of badScenarios) {
    test(`with ${JSON.stringify(spoil[1])} for ${JSON.stringify(spoil[0])}`, () => {
      expect(sound).toContain(spoil[0]);
      expect(
        said(
          readScenario(
            sound.replace(spoil[0], () => spoil[1]),
            'small.yaml',
          ),
        ),
      ).toEqual(says);
    });
  }

  test('says all that is wrong at once, in the order of the text', () => {
    const spoilt = sound
      .replace('seed: 1', 'sed: 1')
      .replace('cuts: proportional', 'cuts: plan')
      .replace('kill: 0.8', 'kill: 80')
      .replace('id: small', 'id: 7');
    const read = readScenario(spoilt, 'bad.yaml');
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
      'bad.yaml:2:5  id is 7 · small letters, digits and single hyphens · write it like `moscow-2001`',
      'bad.yaml:12:9  choices.cuts is `plan`, which comes with a later version · `proportional` or `download` · for now, write `proportional` or `download`',
      'bad.yaml:34:37  beliefs.strike.US.kill is 80 · a number from 0 to 1 · write a share: 80 % is 0.8',
      'bad.yaml:51:21  `sed` is not a key of runs · draws, seed, source or note · did you mean `seed`?',
    ]);
  });

  test('with references in a longer circle says so once', () => {
    const spoilt = sound
      .replace(
        'reliability: { between: [0.8, 0.9], source: recall }',
        'reliability: { same: beliefs.strike.Russia.kill }',
      )
      .replace('kill: 0.7', 'kill: { same: beliefs.strike.US.reliability }');
    expect(said(readScenario(spoilt, 's'))).toEqual([
      '25:72 same-in-a-circle  beliefs.posture.US.silo.reliability is the same as beliefs.strike.Russia.kill is the same as beliefs.strike.US.reliability is the same as beliefs.posture.US.silo.reliability: a circle · references that end at a number · write a number at one of them',
    ]);
  });

  test('with a view that fails only under an alternative names both', () => {
    const spoilt = sound
      .replace('beliefs.engagement.US.kill: { between', 'beliefs.posture.Russia.rail.alert.day: { between')
      .replace('beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs.posture.Russia.rail: { reliability: 0.5 }');
    expect(said(readScenario(spoilt, 's'))).toEqual([
      '43:13 leads-nowhere  under the alternative `found`, `beliefs.posture.Russia.rail.alert.day` leads nowhere: beliefs.posture.Russia.rail has no `alert` · reliability · set a path whose mapping is in the document, or set that mapping whole',
    ]);
  });

  test('with a misspelt layer says so', () => {
    expect(said(readScenario(sound.replace('set: { beliefs', 'sett: { beliefs'), 's'))).toEqual([
      '45:70 unknown-key  `sett` is not a key of alternatives.0 · name, title, set, source or note · did you mean `set`?',
    ]);
  });

  test('with a list in place of every mapping still only complains', () => {
    const read = readScenario('counterpoise: 1\nparties: [1]\nbeliefs: 2\nviews: [3]\nalternatives: { a: 1 }\n', 's');
    expect(read.ok).toBe(false);
  });
});

describe('whatever is thrown at it', () => {
  const bits = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ' ',
    '\n',
    '- ',
    'null',
    '-1',
    '1e999',
    '.inf',
    'same: ',
    "'",
    '"',
    '&a ',
    '*a',
    '<<: ',
    '!!js ',
    '\t',
    '__proto__: ',
    '|\n',
    '#',
    'between',
    '0x10',
    '…',
    '\u{1F9E8}',
  ];

  test('it ends with a scenario or with problems', () => {
    const edit = fc.record({
      at: fc.nat(sound.length),
      cut: fc.nat(12),
      put: fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((whole, { at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut), sound);
        const read = readScenario(text, 's');
        if (read.ok) quantities(read.value);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: inFull ? 400 : 100, seed: 7 },
    );
  });

  test('a value of another kind anywhere is a problem or a scenario', () => {
    const lines = sound.split('\n');
    const other = fc.constantFrom(
      '[]',
      '{}',
      '[[1]]',
      'null',
      'true',
      "''",
      '-0.0',
      '{ value: { value: 1 } }',
      '{ same: a }',
      '{ between: [1, x] }',
      '{ beta: [] }',
      '{ triangular: {} }',
    );
    fc.assert(
      fc.property(fc.nat(lines.length - 2), other, (index, value) => {
        const spoilt = lines
          .with(
            index,
            (lines[index] ?? '').replace(/: .*|:$/, () => `: ${value}`),
          )
          .join('\n');
        const read = readScenario(spoilt, 's');
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: inFull ? 300 : 100, seed: 7 },
    );
  });
});
