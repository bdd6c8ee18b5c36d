import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { cautionsOf } from './cautions.ts';
import { layered } from './layer.ts';
import { sound } from './read.cases.ts';
import { readScenario } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import { engagementPlan } from './resolve-engagement.ts';

const place = { file: '--set', line: 1, column: 1 };

const base = readScenario(sound, 'small.yaml');

function withSet(path: string, value: unknown): ScenarioDocument {
  if (!base.ok) throw new Error(base.problems.map(formatProblem).join('\n'));
  const read = layered(base.value, [{ path, value, place }]);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}

describe('the doctrines of a scenario', () => {
  test('salvo takes what spread takes', () => {
    const { scenario } = withSet('beliefs.engagement.Russia.doctrine', 'salvo');
    expect(scenario.beliefs.engagement['Russia']).toMatchObject({
      doctrine: 'salvo',
      kill: { quantity: { value: 0.5 } },
      shotsPerObject: { quantity: { value: 4 } },
      track: { quantity: { value: 1 }, source: null },
    });
  });

  test('fractional has a share, which may be uncertain, and no shots; its numbers alone are drawn', () => {
    const { scenario, numbers } = withSet('beliefs.engagement.Russia', {
      doctrine: 'fractional',
      stopped: { between: [0.4, 0.8], source: 'judged' },
    });
    expect(scenario.beliefs.engagement['Russia']).toEqual({
      doctrine: 'fractional',
      stopped: { quantity: { kind: 'between', low: 0.4, high: 0.8 }, source: 'judged', note: null },
      system: { quantity: { kind: 'certain', value: 1 }, source: null, note: null },
      exposed: { quantity: { kind: 'certain', value: 1 }, source: null, note: null },
    });
    const paths = numbers.map(({ path }) => path).filter((path) => path.startsWith('beliefs.engagement.Russia'));
    expect(paths.map((path) => path.split('.').at(-1))).toEqual(['stopped', 'system', 'exposed']);
  });

  test('numbers keep the order of the schema, whatever the order of the document', () => {
    const { numbers } = withSet('beliefs.engagement.Russia', { exposed: 0.5, shotsPerObject: 2, kill: 0.5 });
    const paths = numbers.map(({ path }) => path).filter((path) => path.startsWith('beliefs.engagement.Russia'));
    expect(paths.map((path) => path.split('.').at(-1))).toEqual([
      'kill',
      'track',
      'system',
      'shotsPerObject',
      'decoysPerWarhead',
      'reach',
      'exposed',
    ]);
  });
});

const orbit = {
  altitudeKilometres: { between: [300, 500] },
  interceptKilometres: 200,
  velocityChangeKilometresPerSecond: 6,
  accelerationGravities: 15,
  flyoutSeconds: 120,
  inclinationDegrees: 60,
  latitudeDegrees: 40,
};

const layers = {
  doctrine: 'layers',
  source: 'cbo',
  layers: [
    { name: 'space', sensors: 'own', kill: { between: [0.4, 0.8] }, shotsPerObject: 2, orbit },
    { name: 'ground', interceptors: 44, doctrine: 'shoot-look-shoot', kill: 0.6, shotsPerObject: 4, source: 'gmd' },
  ],
};

describe('looks, layers and orbits', () => {
  test('what is not given: two looks, the best split, no limit and no discrimination', () => {
    const { scenario } = withSet('beliefs.engagement.Russia.doctrine', 'shoot-look-shoot');
    const engagement = scenario.beliefs.engagement['Russia']!;
    expect(engagement).toMatchObject({ looks: { quantity: { value: 2 }, source: null }, split: 'best' });
    for (const key of ['salvoLimit', 'warheadsCalled', 'decoysCalled', 'orbit'])
      expect(engagement).not.toHaveProperty(key);
  });

  test('numbers of layers have their place in the path, and the source of their layer', () => {
    const { numbers } = withSet('beliefs.engagement.Russia', layers);
    const at = (path: string) => numbers.find((one) => one.path === `beliefs.engagement.Russia.layers.${path}`)?.stated;
    expect(at('0.kill')).toMatchObject({ quantity: { kind: 'between' }, source: 'cbo' });
    expect(at('0.orbit.altitudeKilometres')).toMatchObject({ quantity: { low: 300, high: 500 }, source: 'cbo' });
    expect(at('0.interceptors')).toBe(undefined);
    expect(at('1.interceptors')).toMatchObject({ quantity: { value: 44 }, source: 'gmd' });
    expect(at('1.looks')).toMatchObject({ quantity: { value: 2 }, source: null });
  });

  test('a layer can be set by its path, from outside too, and another number can refer to it', () => {
    const set = withSet('beliefs.engagement.Russia', layers);
    const read = layered(set, [
      { path: 'beliefs.engagement.Russia.layers.0.kill', value: 0.3, place },
      { path: 'beliefs.engagement.US.kill', value: { same: 'beliefs.engagement.Russia.layers.0.kill' }, place },
    ]);
    expect(read.ok && read.value.scenario.beliefs.engagement['Russia']).toMatchObject({
      layers: [{ kill: { quantity: { value: 0.3 } } }, { name: 'ground' }],
    });
    const away = layered(set, [{ path: 'beliefs.engagement.Russia.layers.2.kill', value: 0.3, place }]);
    expect(away.ok ? [] : away.problems.map(({ code }) => code)).toEqual(['leads-nowhere']);
  });

  test('a plan has a number for what is certain, a column for what is not, and no stock in one layer', () => {
    const { scenario, numbers } = withSet('beliefs.engagement.Russia', layers);
    const uncertain = numbers.filter(({ stated }) => stated.quantity.kind !== 'certain').map(({ path }) => path);
    const plan = engagementPlan(scenario.beliefs.engagement['Russia']!, 'beliefs.engagement.Russia', {
      term: (path, { quantity }) =>
        quantity.kind === 'certain' ? quantity.value : { column: uncertain.indexOf(path) },
      place: () => place,
    });
    const column = (path: string) => ({ column: uncertain.indexOf(`beliefs.engagement.Russia.layers.0.${path}`) });
    expect(column('kill').column).toBeGreaterThanOrEqual(0);
    expect(plan).toMatchObject({
      doctrine: 'layers',
      system: 1,
      layers: [
        {
          name: 'space',
          sensors: 'own',
          interceptors: null,
          engagement: {
            doctrine: 'spread',
            kill: column('kill'),
            orbit: { altitudeKilometres: column('orbit.altitudeKilometres'), flyoutSeconds: 120 },
          },
        },
        {
          name: 'ground',
          sensors: 'shared',
          interceptors: 44,
          engagement: { doctrine: 'shoot-look-shoot', looks: 2, split: 'best', reach: 1 },
        },
      ],
    });
  });
});

describe('cautions', () => {
  const cautions = (path: string, value: unknown) => cautionsOf(withSet(path, value));

  test('a test record alone is none', () => expect(cautions('choices.cuts', 'download')).toEqual([]));

  test('a test record beside a failure of the whole shield, or of sensors that layers share', () => {
    expect(cautions('beliefs.engagement.US.system', { between: [0.8, 1] })).toEqual([
      {
        kind: 'failures-counted-twice',
        record: 'beliefs.engagement.US.kill',
        beside: ['beliefs.engagement.US.system'],
      },
    ]);
    const record = { beta: { successes: 12, trials: 21 } };
    const [space, ground] = layers.layers;
    const both = {
      ...layers,
      system: 0.9,
      layers: [
        { ...space, kill: record },
        { ...ground, kill: record },
      ],
    };
    expect(cautions('beliefs.engagement.US', both)).toEqual([
      {
        kind: 'failures-counted-twice',
        record: 'beliefs.engagement.US.layers.1.kill',
        beside: ['beliefs.engagement.US.system'],
      },
    ]);
  });

  test('what a number refers to counts, and what a party alone believes is named so', () => {
    expect(cautions('beliefs.engagement.US.track', { same: 'beliefs.engagement.US.kill' })).toHaveLength(1);
    expect(cautions('views.Russia', { 'beliefs.engagement.US.track': 0.5 })).toEqual([
      {
        kind: 'failures-counted-twice',
        record: 'views.Russia.beliefs.engagement.US.kill',
        beside: ['beliefs.engagement.US.track'],
      },
    ]);
  });
});

test('cuts by download are chosen', () =>
  expect(withSet('choices.cuts', 'download').scenario.choices.cuts).toBe('download'));
