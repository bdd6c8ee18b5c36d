import type { Engagement, Firing, Layer, Layered, Looking, Shooting } from './engagement.ts';
import { playedPolicy } from './looks.twin.ts';
import { comesIntoReach } from './orbit.twin.ts';

/*
 * The sampled twin of a defence: one raid after another played out with coins, object by object and shot by shot. Written
 * from model.md 4 alone; it shares nothing with the exact code but the nouns. How a stock is split between turns it finds for
 * itself, by trying every split; whether an interceptor in orbit is in reach it finds by placing it.
 */

/** Plays one raid of so many warheads against so many interceptors. @returns warheads that leak */
type Play = (warheads: number, interceptors: number, random: Random) => number;

type Random = () => number;

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
  const play = engagement.doctrine === 'layers' ? layersOf(engagement) : layerOf(engagement);
  const times = new Uint32Array(warheads + 1);
  for (let run = 0; run < runs; run++) times[play(warheads, interceptors, random)]!++;
  return times;
}

/** One after the other; those that share sensors see with them or not at all. */
function layersOf({ system, layers }: Layered): Play {
  const plays = layers.map(({ engagement }) => layerOf(engagement));
  return (warheads, interceptors, random) => {
    const shared = random() < system;
    return layers.reduce(
      (left, { sensors, interceptors: own }, i) =>
        sensors === 'shared' && !shared ? left : plays[i]!(left, own ?? interceptors, random),
      warheads,
    );
  };
}

function layerOf(layer: Layer): Play {
  const withinOf = remembered((warheads) => halfUp(layer.exposed, warheads));
  const works = (random: Random): boolean => random() < layer.system;
  if (layer.doctrine === 'fractional')
    return (warheads, interceptors, random) => {
      if (!works(random) || interceptors === 0) return warheads;
      return warheads - heads(withinOf(warheads), layer.stopped, random);
    };
  const decoysOf = remembered((within) => halfUp(layer.decoysPerWarhead, within));
  const { warheadsCalled = 1, decoysCalled = 1 } = layer;
  const inReach = reachOf(layer);
  const shootDown = layer.doctrine === 'shoot-look-shoot' ? inTurns(layer) : atOnce(layer);
  return (warheads, interceptors, random) => {
    if (!works(random)) return warheads;
    const within = withinOf(warheads);
    const called = warheadsCalled === 1 ? within : heads(within, warheadsCalled, random);
    const decoys = decoysCalled === 1 ? decoysOf(within) : heads(decoysOf(within), decoysCalled, random);
    return warheads - shootDown(called, called + decoys, inReach(interceptors, random), random);
  };
}

function heads(coins: number, chance: number, random: Random): number {
  let count = 0;
  for (let coin = 0; coin < coins; coin++) if (random() < chance) count++;
  return count;
}

/** How many of the interceptors are in reach of this raid. */
function reachOf({ reach, orbit }: Firing): (interceptors: number, random: Random) => number {
  const reaching = (interceptors: number): number => Math.floor(interceptors * reach + 1e-9);
  if (!orbit) return reaching;
  const comes = comesIntoReach(orbit);
  return (interceptors, random) => {
    let count = 0;
    for (let one = 0; one < reaching(interceptors); one++) if (comes(random)) count++;
    return count;
  };
}

/** Plays the shots at objects of which the first so many are warheads. @returns warheads stopped */
type ShootDown = (warheads: number, objects: number, stock: number, random: Random) => number;

function atOnce(layer: Shooting): ShootDown {
  const { track, kill } = layer;
  const orderOf = remembered((objects) => Int32Array.from({ length: objects }, (_, i) => i));
  const shotsOf = remembered((objects) => remembered((stock) => deal(layer, objects, stock)));
  return (warheads, objects, stock, random) => {
    const order = orderOf(objects);
    const shots = shotsOf(objects)(stock);
    let stopped = 0;
    for (let place = 0; place < objects && shots[place]! > 0; place++) {
      const object = drawn(order, place, random);
      const tracked = random() < track;
      const hit = anyHit(shots[place]!, kill, random);
      if (tracked && hit && object < warheads) stopped++;
    }
    return stopped;
  };
}

/** Shots at the object in each place of the order. */
function deal({ doctrine, shotsPerObject: most, salvoLimit = Infinity }: Shooting, objects: number, stock: number) {
  const shots: number[] = Array(objects).fill(0);
  let left = Math.min(stock, salvoLimit);
  if (doctrine === 'salvo') {
    for (let place = 0; place < objects; place++) {
      const fired = Math.min(most, left);
      shots[place] = fired;
      left -= fired;
    }
  } else {
    // One interceptor after the other, round after round through the objects.
    for (let fired = 0; fired < left && fired < most * objects; fired++) shots[fired % objects]!++;
  }
  return shots;
}

/** Moves one of those from a place on, drawn at random, to that place. */
function drawn(order: Int32Array, place: number, random: Random): number {
  const other = place + Math.floor(random() * (order.length - place));
  const object = order[other]!;
  order[other] = order[place]!;
  order[place] = object;
  return object;
}

function anyHit(shots: number, kill: number, random: Random): boolean {
  let hit = false;
  for (let shot = 0; shot < shots && !hit; shot++) hit = random() < kill;
  return hit;
}

/** Object by object: whether it is tracked is settled once, and lasts through all turns. */
function inTurns(layer: Looking): ShootDown {
  const fires = playedPolicy(layer);
  return (warheads, objects, stock, random) => {
    const tracked = Array.from({ length: objects }, () => random() < layer.track);
    let flying = tracked.map((_, object) => object);
    let left = stock;
    for (let looks = layer.looks; looks > 0 && flying.length > 0; looks--) {
      const seen = flying.filter((object) => tracked[object]).length;
      const fired = fires(seen, flying.length - seen, left, looks);
      left -= fired;
      flying = afterShots(
        Int32Array.from(flying),
        fired,
        (object, shots) => {
          const hit = anyHit(shots, layer.kill, random);
          return hit && tracked[object]!;
        },
        random,
      );
    }
    return warheads - flying.filter((object) => object < warheads).length;
  };
}

/** One shot after the other, round after round through the objects in an order drawn anew. @returns those that still fly */
function afterShots(
  order: Int32Array,
  fired: number,
  falls: (object: number, shots: number) => boolean,
  random: Random,
): number[] {
  const flying: number[] = [];
  for (let place = 0; place < order.length; place++) {
    const object = drawn(order, place, random);
    const shots = Math.floor(fired / order.length) + (place < fired % order.length ? 1 : 0);
    if (!falls(object, shots)) flying.push(object);
  }
  return flying;
}

function remembered<T>(work: (count: number) => T): (count: number) => T {
  const known = new Map<number, T>();
  return (count) => {
    let value = known.get(count);
    if (value === undefined) known.set(count, (value = work(count)));
    return value;
  };
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
