import type { Engagement } from './engagement.ts';

/*
 * The sampled twin of a defence: one raid after another played out with coins, object by object and shot by shot. Written
 * from model.md 4 alone; it shares nothing with the exact code but the nouns.
 */

/**
 * Plays `runs` raids.
 *
 * @param warheads     ballistic warheads that arrive, whole, >= 0
 * @param interceptors whole, >= 0
 * @returns in how many raids each number of warheads leaked, 0..warheads
 * @source model.md 4
 */
export function sampleLeakers(
  engagement: Engagement,
  warheads: number,
  interceptors: number,
  runs: number,
  seed: number,
): Uint32Array {
  const random = generator(seed);
  const raid = setUp(engagement, warheads, interceptors);
  const times = new Uint32Array(warheads + 1);
  for (let run = 0; run < runs; run++) times[warheads - stoppedIn(raid, random)]!++;
  return times;
}

interface Raid {
  readonly engagement: Engagement;
  /** warheads within the defence */
  readonly within: number;
  /** one place an object, warheads first; shuffled anew in every run */
  readonly order: Int32Array;
  /** shots at the object in each place of the order */
  readonly shots: readonly number[];
  readonly interceptors: number;
}

function setUp(engagement: Engagement, warheads: number, interceptors: number): Raid {
  const within = halfUp(engagement.exposed, warheads);
  if (engagement.doctrine === 'fractional')
    return { engagement, within, order: new Int32Array(0), shots: [], interceptors };
  const objects = within + halfUp(engagement.decoysPerWarhead, within);
  const stock = Math.floor(interceptors * engagement.reach + 1e-9);
  const shots: number[] = Array(objects).fill(0);
  const most = engagement.shotsPerObject;
  if (engagement.doctrine === 'salvo') {
    let left = stock;
    for (let place = 0; place < objects; place++) {
      const fired = Math.min(most, left);
      shots[place] = fired;
      left -= fired;
    }
  } else {
    // One interceptor after the other, round after round through the objects.
    for (let fired = 0; fired < stock && fired < most * objects; fired++) shots[fired % objects]!++;
  }
  return { engagement, within, order: Int32Array.from({ length: objects }, (_, i) => i), shots, interceptors };
}

/** Warheads stopped in one raid. */
function stoppedIn(raid: Raid, random: () => number): number {
  const { engagement, within, interceptors } = raid;
  if (random() >= engagement.system) return 0;
  if (engagement.doctrine !== 'fractional') return shotDown(raid, engagement.track, engagement.kill, random);
  let stopped = 0;
  for (let warhead = 0; warhead < within; warhead++) if (interceptors > 0 && random() < engagement.stopped) stopped++;
  return stopped;
}

function shotDown({ within, order, shots }: Raid, track: number, kill: number, random: () => number): number {
  let stopped = 0;
  for (let place = 0; place < order.length && shots[place]! > 0; place++) {
    const other = place + Math.floor(random() * (order.length - place));
    const object = order[other]!;
    order[other] = order[place]!;
    order[place] = object;
    const tracked = random() < track;
    let hit = false;
    for (let shot = 0; shot < shots[place]! && !hit; shot++) hit = random() < kill;
    if (tracked && hit && object < within) stopped++;
  }
  return stopped;
}

/** factor x count, half up on the decimal number as written. */
function halfUp(factor: number, count: number): number {
  const [digits = '0', exponent = '0'] = factor.toExponential().split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const places = BigInt(part.length - Number(exponent));
  const [up, down] = places < 0n ? [10n ** -places, 1n] : [1n, 10n ** places];
  return Number((2n * BigInt(whole + part) * up * BigInt(count) + down) / (2n * down));
}

/** Numbers from 0 up to 1, in steps of 2^-32: sfc32 of PractRand, warmed up. */
function generator(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}
