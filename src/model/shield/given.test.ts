import { describe, expect, test } from 'vitest';
import type { Uncertain } from '../number/index.ts';
import { columnsOf, engagementsOf } from './given.ts';
import { raid } from './index.ts';
import type { EngagementGiven, LayerGiven } from './index.ts';

const is = (value: number): Uncertain => ({ kind: 'certain', value });
const between = (low: number, high: number): Uncertain => ({ kind: 'between', low, high });

const spread: LayerGiven = {
  doctrine: 'spread',
  kill: between(0.4, 0.6),
  track: is(1),
  system: is(1),
  shotsPerObject: is(4),
  decoysPerWarhead: is(0),
  reach: is(1),
  exposed: is(1),
};
const layers: EngagementGiven = {
  doctrine: 'layers',
  system: between(0.8, 1),
  layers: [
    { name: 'ground', sensors: 'shared', interceptors: 2, engagement: spread },
    {
      name: 'orbit',
      sensors: 'own',
      interceptors: null,
      engagement: {
        ...spread,
        orbit: {
          altitudeKilometres: is(500),
          interceptKilometres: is(100),
          velocityChangeKilometresPerSecond: between(4, 6),
          accelerationGravities: is(10),
          flyoutSeconds: is(700),
          inclinationDegrees: is(60),
          latitudeDegrees: is(45),
        },
      },
    },
  ],
};

describe('numbers of layers and of an orbit', () => {
  test('are drawn by their paths, in order of them', () => {
    expect(columnsOf(layers).map(({ path }) => path)).toEqual([
      'layers.0.engagement.kill',
      'layers.1.engagement.kill',
      'layers.1.engagement.orbit.velocityChangeKilometresPerSecond',
      'system',
    ]);
  });

  test('the medians stand in a plain engagement', () => {
    const { atMedians, drawn } = engagementsOf(layers, 4, 1);
    expect(atMedians).toMatchObject({
      doctrine: 'layers',
      system: 0.9,
      layers: [
        { name: 'ground', sensors: 'shared', interceptors: 2, engagement: { doctrine: 'spread', kill: 0.5, track: 1 } },
        { interceptors: null, engagement: { orbit: { velocityChangeKilometresPerSecond: 5, latitudeDegrees: 45 } } },
      ],
    });
    expect(drawn).toHaveLength(4);
    expect(drawn[0]).not.toEqual(drawn[1]);
  });

  test('a raid says what was given by path, and counts no interceptors where chance decides how many', () => {
    const result = raid({ warheads: 5, interceptors: 40, engagement: layers }, 4, 1);
    expect(result.given['layers.0.engagement.kill']).toEqual({ between: [0.4, 0.6] });
    expect(result.given['layers.0.interceptors']).toBe(2);
    expect(result).toMatchObject({ within: 5, objects: 5, used: null, doctrine: 'layers' });
    expect(result.distribution.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(raid({ warheads: 5, interceptors: 40, engagement: spread }, 0, 1).used).toBe(20);
    const turns: LayerGiven = { ...spread, doctrine: 'shoot-look-shoot', looks: is(2), split: 'best' };
    expect(raid({ warheads: 5, interceptors: 40, engagement: turns }, 0, 1).used).toBe(null);
  });
});
