import type { EngageCase } from './engage.cases.ts';
import type { Layered, Looking, Shooting } from './engagement.ts';
import type { OrbitGeometry } from './orbit/geometry.ts';

export const shooting: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 1,
  system: 1,
  shotsPerObject: 8,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};
export const salvo: Shooting = { ...shooting, doctrine: 'salvo', shotsPerObject: 4 };
const looking: Looking = { ...shooting, doctrine: 'shoot-look-shoot', looks: 2, split: 'best', kill: 0.5 };

/** In reach of the whole Earth: no interceptor can be out of it. */
const everywhere: OrbitGeometry = {
  altitudeKilometres: 300,
  interceptKilometres: 200,
  velocityChangeKilometresPerSecond: 10,
  accelerationGravities: 15,
  flyoutSeconds: 3000,
  inclinationDegrees: 90,
  latitudeDegrees: 0,
};
/** Gone before it has come down to the height of intercept. */
const nowhere: OrbitGeometry = { ...everywhere, flyoutSeconds: 20 };

/** First a layer of two interceptors of its own, then what is asked about. */
function twoLayers(system: number, sensors: 'shared' | 'own', first: Partial<Shooting> = {}): Layered {
  return {
    doctrine: 'layers',
    system,
    layers: [
      { name: 'first', sensors: 'shared', interceptors: 2, engagement: { ...shooting, kill: 1, ...first } },
      { name: 'second', sensors, interceptors: null, engagement: { ...shooting, kill: 1 } },
    ],
  };
}

/** Defences of which chance decides more than hits, and layers: by hand. */
export const laterCases: readonly EngageCase[] = [
  // shoot-look-shoot
  {
    name: 'shoot-look-shoot: two objects, three interceptors, two looks: one each, then the third at what is left',
    // One each first: both hit 1/4, one left 1/2 (then one shot), none hit 1/4 (then one shot at one of two).
    engagement: looking,
    warheads: 2,
    interceptors: 3,
    leak: [
      [0, 1 / 4 + (1 / 2) * (1 / 2)],
      [1, (1 / 2) * (1 / 2) + (1 / 4) * (1 / 2)],
      [2, (1 / 4) * (1 / 2)],
    ],
    expected: 0.625,
  },
  {
    name: 'shoot-look-shoot: two objects, four interceptors, two looks: what is left gets both of the others',
    engagement: looking,
    warheads: 2,
    interceptors: 4,
    leak: [
      [0, 1 / 4 + (1 / 2) * (3 / 4) + (1 / 4) * (1 / 4)],
      [1, (1 / 2) * (1 / 4) + (1 / 4) * (1 / 2)],
      [2, (1 / 4) * (1 / 4)],
    ],
    expected: 0.375,
  },
  {
    name: 'shoot-look-shoot: one object, one at a time: more turns than interceptors',
    engagement: { ...looking, looks: 6 },
    warheads: 1,
    interceptors: 3,
    leak: [[1, 1 / 8]],
  },
  {
    name: 'shoot-look-shoot: no fewer objects than interceptors: turns change nothing',
    engagement: { ...looking, looks: 3 },
    warheads: 4,
    interceptors: 4,
    leak: [
      [0, 1 / 16],
      [4, 1 / 16],
      [2, 6 / 16],
    ],
  },
  {
    name: 'shoot-look-shoot: an object that is not tracked takes shots in every turn',
    // Both tracked 0.81: as above. One of two tracked 0.18, its fate: one shot first; missed, the third goes to either: 1/2 + 1/2 x 1/2 x 1/2.
    engagement: { ...looking, track: 0.9 },
    warheads: 2,
    interceptors: 3,
    leak: [
      [0, 0.81 * 0.5],
      [1, 0.81 * 0.375 + 0.18 * 0.625],
      [2, 0.81 * 0.125 + 0.18 * 0.375 + 0.01],
    ],
  },
  {
    name: 'shoot-look-shoot: even split: two, then the third',
    engagement: { ...looking, split: 'even' },
    warheads: 2,
    interceptors: 3,
    leak: [[0, 0.5]],
    expected: 0.625,
  },
  {
    name: 'shoot-look-shoot: a salvo limit of one: one shot a turn at either of two',
    engagement: { ...looking, salvoLimit: 1 },
    warheads: 2,
    interceptors: 9,
    leak: [
      [0, 1 / 4],
      [1, 1 / 2],
      [2, 1 / 4],
    ],
  },
  {
    name: 'shoot-look-shoot: a warhead and a decoy, two interceptors: one each',
    engagement: { ...looking, decoysPerWarhead: 1 },
    warheads: 1,
    interceptors: 2,
    leak: [[0, 1 / 2]],
  },
  // salvo limits
  {
    name: 'spread: a salvo limit of three on two: one gets two',
    engagement: { ...shooting, salvoLimit: 3 },
    warheads: 2,
    interceptors: 100,
    leak: [[0, 0.7 * 0.91]],
  },
  {
    name: 'salvo: a salvo limit of five: four, then one, then none',
    engagement: { ...salvo, kill: 0.5, salvoLimit: 5 },
    warheads: 3,
    interceptors: 100,
    leak: [[1, 0.9375 * 0.5]],
  },
  // discrimination
  {
    name: 'discrimination: a warhead that is taken for a decoy leaks',
    engagement: { ...shooting, kill: 1, warheadsCalled: 0.8 },
    warheads: 2,
    interceptors: 10,
    leak: [
      [0, 0.64],
      [1, 0.32],
      [2, 0.04],
    ],
  },
  {
    name: 'discrimination: a decoy called a warhead takes the one shot half the time',
    engagement: { ...shooting, kill: 1, decoysPerWarhead: 1, decoysCalled: 0.5 },
    warheads: 1,
    interceptors: 1,
    leak: [[0, 0.5 + 0.5 * 0.5]],
  },
  // orbit
  {
    name: 'orbit: all in reach',
    engagement: { ...shooting, orbit: everywhere },
    warheads: 5,
    interceptors: 7,
    leak: [[0, 0.7 ** 3 * 0.91 ** 2]],
  },
  {
    name: 'orbit: none in reach',
    engagement: { ...shooting, orbit: nowhere },
    warheads: 5,
    interceptors: 7,
    leak: [[5, 1]],
  },
  // layers
  {
    name: 'layers: what leaks through two interceptors meets three',
    engagement: twoLayers(1, 'shared'),
    warheads: 6,
    interceptors: 3,
    leak: [[1, 1]],
  },
  {
    name: 'layers: sensors that both share fail: all leak',
    engagement: twoLayers(0.75, 'shared'),
    warheads: 6,
    interceptors: 3,
    leak: [
      [1, 0.75],
      [6, 0.25],
    ],
  },
  {
    name: 'layers: a layer with sensors of its own still works',
    engagement: twoLayers(0.75, 'own'),
    warheads: 6,
    interceptors: 3,
    leak: [
      [1, 0.75],
      [3, 0.25],
    ],
  },
  {
    name: 'layers: what one layer has alone fails alone',
    engagement: twoLayers(0.75, 'shared', { system: 0.5 }),
    warheads: 6,
    interceptors: 3,
    leak: [
      [1, 0.375],
      [3, 0.375],
      [6, 0.25],
    ],
  },
  {
    name: 'layers: the second meets what leaks, a number that chance decides',
    // Of two, two shots of 0.5 leave 0, 1 or 2; the second layer stops one.
    engagement: twoLayers(1, 'shared', { kill: 0.5 }),
    warheads: 2,
    interceptors: 1,
    leak: [
      [0, 1 / 4 + 1 / 2],
      [1, 1 / 4],
    ],
  },
];
