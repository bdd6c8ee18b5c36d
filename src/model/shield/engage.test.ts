import { describe, expect, test } from 'vitest';
import { mean, variance } from '../number/index.ts';
import type { Pmf } from '../number/index.ts';
import { randomFrom } from '../number/random.cases.ts';
import { engageCases } from './engage.cases.ts';
import { sampleLeakers } from './engage.twin.ts';
import { leakers } from './index.ts';
import type { Engagement, Layer, Layered, OrbitGeometry, Shooting } from './index.ts';

const seed = 20011122;
/** All of them in `.ci/run`; a quarter where the whole suite should take less than two minutes (decision 0008). */
const randomCases = process.env['COUNTERPOISE_CI'] === '1' ? 1000 : 120;

describe.each(engageCases)('$name', ({ engagement, warheads, interceptors, leak, expected, within }) => {
  const exact = leakers(engagement, warheads, interceptors);

  test('exactly', () => {
    for (const [count, chance] of leak)
      expect(Math.abs(chanceOf(exact, count) - chance), `${count} leak`).toBeLessThan(within ?? 1e-12);
    if (expected !== undefined) expect(mean(exact)).toBeCloseTo(expected, 9);
  });

  test('with coins', () => {
    const runs = 20_000;
    const times = sampleLeakers(engagement, warheads, interceptors, runs, seed);
    const { sum } = sums(times);
    for (const [count, chance] of leak) {
      const z = deviate(times[count]! / runs - chance, (chance * (1 - chance)) / runs);
      expect(Math.abs(z), `${count} leak`).toBeLessThan(4.5);
    }
    expect(Math.abs(deviate(sum / runs - (expected ?? mean(exact)), variance(exact) / runs))).toBeLessThan(4.5);
  });
});

describe('a thousand random cases of each doctrine agree with coins', () => {
  const usualRuns = 10_000;

  test.each(doctrines)('%s: |z| < 4.5', (doctrine) => {
    const runs = doctrine in sizes ? 1_000 : usualRuns;
    let worst = { z: 0, what: '' };
    let compared = 0;
    const compare = (what: string, difference: number, varianceOfMean: number): void => {
      const z = deviate(difference, varianceOfMean);
      compared++;
      if (Math.abs(z) > Math.abs(worst.z)) worst = { z, what };
    };
    const random = randomFrom(seed + doctrine.length);
    for (let i = 0; i < randomCases; i++) {
      const { engagement, warheads, interceptors } = randomCase(doctrine, random);
      const what = `case ${i}: ${warheads} against ${interceptors}, ${JSON.stringify(engagement)}`;
      const exact = leakers(engagement, warheads, interceptors);
      const times = sampleLeakers(engagement, warheads, interceptors, runs, seed + i);
      compare(`${what}, mean`, sums(times).sum / runs - mean(exact), variance(exact) / runs);
      for (const threshold of [1, Math.ceil(mean(exact)), warheads]) {
        const chance = atLeastChance(exact, threshold);
        if (runs * Math.min(chance, 1 - chance) < 25) continue;
        const sampled = times.subarray(threshold).reduce((all, one) => all + one, 0) / runs;
        compare(`${what}, P(leak >= ${threshold})`, sampled - chance, (chance * (1 - chance)) / runs);
      }
    }
    console.log(
      `${doctrine}: seed ${seed}, ${randomCases} cases of ${runs} raids, ${compared} comparisons, worst z ${worst.z.toFixed(2)} (${worst.what})`,
    );
    expect(compared).toBeGreaterThan(1.8 * randomCases);
    expect(Math.abs(worst.z), worst.what).toBeLessThan(4.5);
  });

  test('and a kill probability 0.02 off does not', () => {
    const { engagement, warheads, interceptors } = engageCases.find(({ name }) => name.startsWith('salvo: six'))!;
    const exact = leakers(engagement, warheads, interceptors);
    const off = sampleLeakers({ ...(engagement as Shooting), kill: 0.52 }, warheads, interceptors, usualRuns, seed);
    expect(Math.abs(deviate(sums(off).sum / usualRuns - mean(exact), variance(exact) / usualRuns))).toBeGreaterThan(
      4.5,
    );
  });
});

interface RandomCase {
  readonly engagement: Engagement;
  readonly warheads: number;
  readonly interceptors: number;
}

const doctrines = [
  'spread',
  'salvo',
  'fractional',
  'shoot-look-shoot',
  'even split',
  'discrimination',
  'orbit',
  'layers',
] as const;

/** What is played shot by shot in turns stays small: the twin tries every split. */
const small = { warheads: 5, interceptors: 12 };
const usual = { warheads: 29, interceptors: 80 };
const sizes: Partial<Record<(typeof doctrines)[number], typeof small>> = {
  'shoot-look-shoot': small,
  'even split': small,
  discrimination: { warheads: 11, interceptors: 30 },
  orbit: { warheads: 11, interceptors: 30 },
  layers: { warheads: 7, interceptors: 20 },
};

function randomCase(doctrine: (typeof doctrines)[number], random: () => number): RandomCase {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const { warheads, interceptors } = sizes[doctrine] ?? usual;
  const engagement = doctrine === 'layers' ? randomLayers(random) : randomLayer(doctrine, random);
  return { engagement, warheads: 1 + upTo(warheads), interceptors: upTo(interceptors) };
}

function randomLayers(random: () => number): Layered {
  const own = (i: number): number | null => (i === 1 ? null : Math.floor(random() * 8));
  const kinds = ['spread', 'salvo', 'fractional', 'discrimination'] as const;
  const layers = [0, 1, 2].slice(0, 2 + Math.floor(random() * 2)).map((i) => ({
    name: `layer ${i}`,
    sensors: random() < 0.7 ? ('shared' as const) : ('own' as const),
    interceptors: own(i),
    engagement: randomLayer(kinds[Math.floor(random() * kinds.length)]!, random),
  }));
  return { doctrine: 'layers', system: random(), layers };
}

function randomLayer(doctrine: Exclude<(typeof doctrines)[number], 'layers'>, random: () => number): Layer {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const oneOf = (values: readonly number[]): number => values[upTo(values.length - 1)]!;
  const system = oneOf([1, 1, random()]);
  const exposed = oneOf([1, 1, 0.5, random()]);
  if (doctrine === 'fractional') return { doctrine, stopped: random(), system, exposed };
  const firing = {
    kill: random(),
    track: oneOf([1, 0.9, random()]),
    system,
    shotsPerObject: 1 + upTo(5),
    decoysPerWarhead: oneOf([0, 0, 1, 0.5, 2 * random()]),
    reach: oneOf([1, 1, 0.9, random()]),
    exposed,
  };
  switch (doctrine) {
    case 'spread':
    case 'salvo':
      return { ...firing, doctrine };
    case 'shoot-look-shoot':
    case 'even split': {
      const limit = random() < 0.2 ? { salvoLimit: 1 + upTo(5) } : {};
      const split = doctrine === 'even split' ? 'even' : 'best';
      return {
        ...firing,
        ...limit,
        doctrine: 'shoot-look-shoot',
        looks: 2 + upTo(1),
        split,
        shotsPerObject: 1 + upTo(2),
      };
    }
    case 'discrimination':
      return {
        ...firing,
        doctrine: 'salvo',
        salvoLimit: 5 + upTo(20),
        warheadsCalled: random(),
        decoysCalled: random(),
      };
    case 'orbit':
      return { ...firing, doctrine: 'spread', orbit: randomOrbit(random) };
  }
}

function randomOrbit(random: () => number): OrbitGeometry {
  return {
    altitudeKilometres: 300 + 700 * random(),
    interceptKilometres: 200 * random(),
    velocityChangeKilometresPerSecond: 2 + 6 * random(),
    accelerationGravities: 5 + 10 * random(),
    flyoutSeconds: 100 + 900 * random(),
    inclinationDegrees: 30 + 60 * random(),
    latitudeDegrees: 70 * random(),
  };
}

function chanceOf({ from, weights }: Pmf, count: number): number {
  return weights[count - from] ?? 0;
}

function atLeastChance({ from, weights }: Pmf, threshold: number): number {
  return weights.reduce((sum, weight, i) => (from + i >= threshold ? sum + weight : sum), 0);
}

function sums(times: Uint32Array): { sum: number } {
  return { sum: times.reduce((sum, count, leaking) => sum + count * leaking, 0) };
}

/** A difference in standard errors; where nothing varies, none within the noise of doubles and infinite beyond. */
function deviate(difference: number, varianceOfMean: number): number {
  if (varianceOfMean > 1e-20) return difference / Math.sqrt(varianceOfMean);
  return Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference) * Infinity;
}
