import { describe, expect, test } from 'vitest';
import { randomFrom } from '../number/random.cases.ts';
import { played } from './delay.twin.ts';
import { inspect } from './inspect.ts';
import type { InspectionQuestion } from './question.ts';
import { starts, timingKinds } from './scheme.ts';
import type { Start, TimingKind } from './scheme.ts';

/*
 * Every timing against every start, played visit by visit and item by item: chance seen by a date, before it matters, in nine
 * of ten, mean delay.
 */

const seed = 20101108;
const horizon = 240;
/** All of them in `.ci/run` (decision 0008). */
const casesEach = process.env['COUNTERPOISE_CI'] === '1' ? 170 : 20;
const schemes = timingKinds.flatMap((kind) => starts.map((start) => ({ kind, start })));

describe('a thousand random schemes agree with coins', () => {
  const runs = 400;

  test.each(schemes)('$kind, $start: |z| < 4.5', ({ kind, start }) => {
    const random = randomFrom(seed + kind.length + start.length);
    const seen = comparisons();
    for (let i = 0; i < casesEach; i++) {
      const question = randomQuestion(kind, start, random);
      compare(question, playedOften(question, runs, random), 0, seen.add);
    }
    const { z, what } = seen.worst();
    console.log(
      `${kind}, ${start}: ${casesEach} cases of ${runs} worlds, ${seen.count()} comparisons, worst z ${z.toFixed(2)}`,
    );
    expect(seen.count()).toBeGreaterThan(casesEach);
    expect(Math.abs(z), what).toBeLessThan(4.5);
  });
});

describe('what is believed in ranges, notice among it, agrees with coins', () => {
  test.each(schemes)('$kind, $start: |z| < 4.5', ({ kind, start }) => {
    const question: InspectionQuestion = {
      ...{ items: 40, samples: 6, alarmAt: 1, timing: timing(kind, 6, 26), start },
      hidden: { kind: 'between', low: 2, high: 7 },
      recognised: { kind: 'between', low: 0.4, high: 1 },
      falseAlarm: { kind: 'between', low: 0, high: 0.02 },
      notice: { hours: 32, concealed: { kind: 'between', low: 16, high: 96 } },
      matters: { kind: 'belief', months: { kind: 'between', low: 1, high: 14 } },
    };
    const seen = comparisons();
    compare(question, playedOften(question, 4_000, randomFrom(seed)), 1024, seen.add);
    expect(seen.count()).toBe(1);
    expect(Math.abs(seen.worst().z), seen.worst().what).toBeLessThan(4.5);
  });
});

test('and a chance to recognise that is 0.04 off does not', () => {
  const certain = (value: number) => ({ kind: 'certain', value }) as const;
  const question: InspectionQuestion = {
    ...{ items: 40, samples: 6, alarmAt: 1, timing: timing('slots', 6, 26), start: 'any-moment', notice: null },
    ...{ hidden: certain(4), recognised: certain(0.8), falseAlarm: certain(0) },
    matters: { kind: 'belief', months: certain(6) },
  };
  const off = playedOften({ ...question, recognised: certain(0.76) }, 20_000, randomFrom(seed));
  const seen = comparisons();
  compare(question, off, 0, seen.add);
  expect(Math.abs(seen.worst().z)).toBeGreaterThan(4.5);
});

type Worlds = readonly ReturnType<typeof played>[];
type Add = (what: string, difference: number, varianceOfMean: number) => void;

function playedOften(question: InspectionQuestion, runs: number, random: () => number): Worlds {
  return Array.from({ length: runs }, () => played(question, horizon, random));
}

/** All that the exact code says of the scheme asked for; what it says over draws is compared as a mean alone. */
function compare(question: InspectionQuestion, worlds: Worlds, draws: number, add: Add): void {
  const { asked, months, seen } = inspect(question, draws, seed);
  const what = JSON.stringify(question);
  const share = (name: string, chance: number, is: (world: Worlds[number]) => boolean): void => {
    const hits = worlds.filter(is).length / worlds.length;
    if (worlds.length * Math.min(chance, 1 - chance) >= 25)
      add(`${name} ${chance} of ${what}`, hits - chance, (chance * (1 - chance)) / worlds.length);
    // What can never be, or must be, is never otherwise in any world.
    else if (chance < 1e-12 || chance > 1 - 1e-12) expect(hits, `${name} of ${what}`).toBeCloseTo(chance, 11);
  };
  const by = (at: number) => (world: Worlds[number]) => world.seen !== null && world.seen <= at + 1e-9;
  share('timely', asked.timely!.mean, (world) => by(world.matters!)(world));
  if (draws > 0) return;
  for (const month of [2, 7, 19]) share(`seen by ${months[month]}`, seen[month]!.median, by(month));
  const { ninety, meanDelay } = asked;
  // On steps it is passed, not met.
  if (ninety.median !== null && ninety.median < horizon && question.start === 'any-moment')
    share('ninety', 0.9, by(ninety.median));
  if (meanDelay.median !== null && meanDelay.median < horizon / 20) compareMean(what, worlds, meanDelay.median, add);
}

function compareMean(what: string, worlds: Worlds, mean: number, add: Add): void {
  // At twenty times the mean and more, what is cut off by the horizon is nothing beside the error.
  const delays = worlds.map(({ seen }) => seen ?? horizon);
  // Where nearly all are seen by the same visit, the spread of the sample says nothing.
  const soonest = Math.min(...delays);
  if (delays.filter((delay) => delay > soonest + 1e-9).length < 25) return;
  const sampled = delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
  const variance = delays.reduce((sum, delay) => sum + (delay - sampled) ** 2, 0) / (delays.length - 1);
  add(`mean ${mean} of ${what}`, sampled - mean, variance / delays.length);
}

function comparisons() {
  let count = 0;
  let worst = { z: 0, what: 'nothing compared' };
  return {
    add: (what: string, difference: number, varianceOfMean: number): void => {
      count++;
      const within = Math.abs(difference) < 1e-9 ? 0 : Infinity;
      const z = varianceOfMean > 1e-20 ? difference / Math.sqrt(varianceOfMean) : within;
      if (Math.abs(z) >= Math.abs(worst.z)) worst = { z, what };
    },
    count: () => count,
    worst: () => worst,
  };
}

function timing(kind: TimingKind, perYear: number, slots: number): InspectionQuestion['timing'] {
  return kind === 'slots' ? { kind, perYear, slots } : { kind, perYear };
}

/** One visit a year and one in every slot, nothing recognised for sure and everything, are among them. */
function randomQuestion(kind: TimingKind, start: Start, random: () => number): InspectionQuestion {
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const oftenOne = (): number => (random() < 0.25 ? 1 : random());
  const certain = (value: number) => ({ kind: 'certain', value }) as const;
  const items = upTo(30);
  const slots = random() < 0.1 ? 365 : upTo(40);
  const samples = upTo(Math.min(items, 8));
  return {
    ...{ items, samples, start, timing: timing(kind, upTo(Math.min(slots, 20)), slots) },
    hidden: certain(upTo(items)),
    recognised: certain(oftenOne()),
    falseAlarm: certain(random() < 0.5 ? 0 : random() / 10),
    alarmAt: random() < 0.6 ? 1 : upTo(3),
    notice: random() < 0.2 ? { hours: 24, concealed: certain(48 * random()) } : null,
    matters: { kind: 'belief', months: certain(12 * random()) },
  };
}
