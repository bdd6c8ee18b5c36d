import { laterCases, salvo, shooting } from './chance.cases.ts';
import type { Engagement, Fractional } from './engagement.ts';

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

const fractional: Fractional = { doctrine: 'fractional', stopped: 0.6, system: 1, exposed: 1 };

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
  ...laterCases,
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
