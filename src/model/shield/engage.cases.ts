import type { Engagement, Fractional, Layered, Looking, Shooting } from './engagement.ts';
import type { OrbitGeometry } from './orbit/geometry.ts';

/** A question about a defence with its answer, worked out by hand or published. Every algorithm must pass it. */
export interface EngageCase {
  readonly name: string;
  readonly engagement: Engagement;
  readonly warheads: number;
  readonly interceptors: number;
  /** chances of some numbers of leakers; all that are possible where they add up to 1 */
  readonly leak: readonly (readonly [leakers: number, chance: number])[];
  /** expected leakers, where it says more */
  readonly expected?: number;
  /** how far the chances given may be off: half of their last digit where they are published; else the last digits */
  readonly within?: number;
}

const shooting: Shooting = {
  doctrine: 'spread',
  kill: 0.7,
  track: 1,
  system: 1,
  shotsPerObject: 8,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
};
const salvo: Shooting = { ...shooting, doctrine: 'salvo', shotsPerObject: 4 };
const fractional: Fractional = { doctrine: 'fractional', stopped: 0.6, system: 1, exposed: 1 };

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

/** Kill of one warhead by 1 to 5 shots at 0.56 each, tracked with 1, 0.95, 0.9: Yusufov 2026 (shield.md 7, C1 to C3). */
const published = [
  [1, [0.56, 0.8064, 0.9148, 0.9625, 0.9835]],
  [0.95, [0.532, 0.7661, 0.8691, 0.9144, 0.9343]],
  [0.9, [0.504, 0.7258, 0.8233, 0.8663, 0.8852]],
] as const;

export const engageCases: readonly EngageCase[] = [
  // shots at one object
  ...published.flatMap(([track, kills]) =>
    kills.flatMap((kill, i) =>
      (['spread', 'salvo'] as const).map((doctrine): EngageCase => {
        const shots = i + 1;
        return {
          name: `${doctrine}: one warhead, ${shots} shots of 0.56, tracked with ${track}: stopped with ${kill}`,
          engagement: { ...shooting, doctrine, kill: 0.56, track, shotsPerObject: shots },
          warheads: 1,
          interceptors: 44,
          leak: [[0, kill]],
          within: 0.5001e-4,
        };
      }),
    ),
  ),
  // spread
  {
    name: 'spread: five warheads, ten interceptors: two shots each',
    engagement: shooting,
    warheads: 5,
    interceptors: 10,
    leak: [
      [0, 0.91 ** 5],
      [1, 5 * 0.91 ** 4 * 0.09],
    ],
    expected: 0.45,
  },
  {
    name: 'spread: seven on five: two get a second shot',
    engagement: shooting,
    warheads: 5,
    interceptors: 7,
    leak: [[0, 0.7 ** 3 * 0.91 ** 2]],
    expected: 3 * 0.3 + 2 * 0.09,
  },
  {
    name: 'spread: three on five: two are not shot at',
    engagement: shooting,
    warheads: 5,
    interceptors: 3,
    leak: [
      [2, 0.343],
      [3, 0.441],
      [4, 0.189],
      [5, 0.027],
    ],
  },
  {
    name: 'spread: seventeen on seven at 0.6, floor and ceiling of a share (Rudeen and Chang, stability.md 1.6)',
    engagement: { ...shooting, kill: 0.6 },
    warheads: 7,
    interceptors: 17,
    leak: [[0, (1 - 0.4 ** 2) ** 4 * (1 - 0.4 ** 3) ** 3]],
  },
  {
    name: 'spread: no more than two an object, however many there are',
    engagement: { ...shooting, shotsPerObject: 2 },
    warheads: 3,
    interceptors: 1000,
    leak: [[0, 0.91 ** 3]],
  },
  {
    name: 'spread: a warhead and a decoy, three shots: the second falls to either',
    engagement: { ...shooting, decoysPerWarhead: 1 },
    warheads: 1,
    interceptors: 3,
    leak: [
      [0, (0.7 + 0.91) / 2],
      [1, (0.3 + 0.09) / 2],
    ],
  },
  // salvo
  {
    name: 'salvo: 44 interceptors, four each: eleven engaged, the twelfth leaks (Yusufov 2026; shield.md 7, C6)',
    engagement: { ...salvo, kill: 1 },
    warheads: 12,
    interceptors: 44,
    leak: [[1, 1]],
  },
  {
    name: 'salvo: 44 interceptors, four each, eleven warheads: each gets all four',
    engagement: { ...salvo, kill: 0.56 },
    warheads: 11,
    interceptors: 44,
    leak: [[0, (1 - 0.44 ** 4) ** 11]],
    expected: 11 * 0.44 ** 4,
  },
  {
    name: 'salvo: 44 interceptors, four each, sixty warheads: eleven at best, where spread would try 44',
    engagement: { ...salvo, kill: 0.56 },
    warheads: 60,
    interceptors: 44,
    leak: [[49, (1 - 0.44 ** 4) ** 11]],
    expected: 49 + 11 * 0.44 ** 4,
  },
  {
    name: 'salvo: six interceptors, four each: four, then the two that are left, then none',
    engagement: { ...salvo, kill: 0.5 },
    warheads: 3,
    interceptors: 6,
    leak: [
      [1, 0.9375 * 0.75],
      [2, 0.9375 * 0.25 + 0.0625 * 0.75],
      [3, 0.0625 * 0.25],
    ],
  },
  {
    name: 'salvo: three interceptors, four each: the first gets what is left',
    engagement: { ...salvo, kill: 0.5 },
    warheads: 2,
    interceptors: 3,
    leak: [
      [1, 0.875],
      [2, 0.125],
    ],
  },
  {
    name: 'salvo: a warhead and a decoy, stock for one: half the time it goes to the decoy',
    engagement: { ...salvo, shotsPerObject: 2, decoysPerWarhead: 1 },
    warheads: 1,
    interceptors: 2,
    leak: [
      [0, 0.455],
      [1, 0.545],
    ],
  },
  {
    name: 'salvo: two warheads and two decoys, stock for one and a half: of the twelve places of both, by hand',
    // Each of the 12 ordered pairs of places is as likely: first and second 2, first and another 4, second and another 4, two others 2.
    engagement: { ...salvo, kill: 0.5, shotsPerObject: 2, decoysPerWarhead: 1 },
    warheads: 2,
    interceptors: 3,
    leak: [
      [0, (2 / 12) * 0.75 * 0.5],
      [1, (2 / 12) * 0.5 + (4 / 12) * 0.75 + (4 / 12) * 0.5],
      [2, (2 / 12) * 0.125 + (4 / 12) * 0.25 + (4 / 12) * 0.5 + 2 / 12],
    ],
  },
  {
    name: 'salvo: an object that is not tracked uses up its shots all the same',
    engagement: { ...salvo, kill: 1, track: 0.9 },
    warheads: 3,
    interceptors: 8,
    leak: [
      [1, 0.81],
      [2, 0.18],
      [3, 0.01],
    ],
  },
  // fractional
  {
    name: 'fractional: four in five stopped, five warheads: the table’s one leaker, on average',
    engagement: { ...fractional, stopped: 0.8 },
    warheads: 5,
    interceptors: 1,
    leak: [
      [0, 0.8 ** 5],
      [5, 0.2 ** 5],
    ],
    expected: 1,
  },
  {
    name: 'fractional: the inventory does not count',
    engagement: fractional,
    warheads: 1000,
    interceptors: 3,
    leak: [],
    expected: 400,
  },
  {
    name: 'fractional: no interceptors are no shield',
    engagement: fractional,
    warheads: 7,
    interceptors: 0,
    leak: [[7, 1]],
  },
  {
    name: 'fractional: of those within, and with the system, only',
    engagement: { ...fractional, exposed: 0.3, stopped: 1, system: 0.75 },
    warheads: 10,
    interceptors: 100,
    leak: [
      [7, 0.75],
      [10, 0.25],
    ],
  },
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
  // what holds of all that shoot
  ...(['spread', 'salvo'] as const).flatMap((doctrine): readonly EngageCase[] => [
    {
      name: `${doctrine}: a failure common to the raid lets all through`,
      engagement: { ...salvo, doctrine, kill: 1, system: 0.9 },
      warheads: 10,
      interceptors: 40,
      leak: [
        [0, 0.9],
        [10, 0.1],
      ],
    },
    {
      name: `${doctrine}: a shield round one city sees a tenth`,
      engagement: { ...salvo, doctrine, kill: 1, exposed: 0.1 },
      warheads: 100,
      interceptors: 500,
      leak: [[90, 1]],
    },
    {
      name: `${doctrine}: half of the interceptors reach the attack`,
      engagement: { ...salvo, doctrine, kill: 1, shotsPerObject: 1, reach: 0.5 },
      warheads: 10,
      interceptors: 9,
      leak: [[6, 1]],
    },
    {
      name: `${doctrine}: nothing comes`,
      engagement: { ...salvo, doctrine, system: 0.5 },
      warheads: 0,
      interceptors: 9,
      leak: [[0, 1]],
    },
    {
      name: `${doctrine}: nothing to stop it with`,
      engagement: { ...salvo, doctrine, decoysPerWarhead: 3 },
      warheads: 9,
      interceptors: 0,
      leak: [[9, 1]],
    },
  ]),
];
