import { binomial, hypergeometric, meanOver, roundedProduct, wholePower } from '../number/index.ts';
import { halved, largestConstellation } from './fewest.ts';
import { askedLayer, deal, defence, shareInReach, stopped } from '../shield/index.ts';
import type { Engagement, Firing, Layer, Layered, Shooting } from '../shield/index.ts';

/** The small attack that a shield must stop whole. */
export interface SmallAttack {
  readonly missiles: number;
  readonly warheadsPerMissile: number;
  readonly decoysPerWarhead: number;
}

/** How a shield does against a small attack, by the number of interceptors asked about. */
export interface Stopping {
  /** P(no warhead leaks), the defence's own failure included */
  noneLeaks(interceptors: number): number;
  /** interceptors beyond which more change nothing; whole; null: in orbit there is no such number */
  readonly mostUseful: number | null;
  /** the largest chance that any number gives, or nears */
  atBest(): number;
  /** all that can be of use are in reach, with a chance that differs from 1 by less than any figure shows */
  allInReach(interceptors: number): boolean;
  /** surely, one interceptor more lets no more through */
  readonly monotone: boolean;
}

/**
 * The attack brings its own decoys; all interceptors reach it and all of it is exposed, in every layer. Interceptors in
 * orbit keep their phasing: of those asked about a number in reach that chance decides.
 *
 * @source model.md 4 and 5
 */
export function stopping(engagement: Engagement, attack: SmallAttack): Stopping {
  const layer = askedLayer(engagement);
  if (layer.doctrine === 'fractional' || layer.orbit === undefined) return inReach(engagement, attack);
  const { orbit, ...onTheGround } = layer;
  return inOrbit(inReach(withAskedLayer(engagement, onTheGround), attack), shareInReach(orbit));
}

/** P(no warhead of a small attack leaks), the defence's own failure included. @param interceptors whole, >= 0 */
export function noneLeaks(engagement: Engagement, attack: SmallAttack, interceptors: number): number {
  return stopping(engagement, attack).noneLeaks(interceptors);
}

export function warheadsOf({ missiles, warheadsPerMissile }: SmallAttack): number {
  return missiles * warheadsPerMissile;
}

/** Warheads, and decoys that the defence cannot tell from them. */
export function objectsOf(attack: SmallAttack): number {
  return warheadsOf(attack) + roundedProduct(warheadsOf(attack), attack.decoysPerWarhead);
}

export function withAskedLayer(engagement: Engagement, layer: Layer): Engagement {
  if (engagement.doctrine !== 'layers') return layer;
  return mapped(engagement, (one, asked) => (asked ? layer : one));
}

function mapped(engagement: Layered, change: (layer: Layer, asked: boolean) => Layer): Layered {
  const layers = engagement.layers.map((one) => ({
    ...one,
    engagement: change(one.engagement, one.interceptors === null),
  }));
  return { ...engagement, layers };
}

function inReach(engagement: Engagement, attack: SmallAttack): Stopping {
  const layer = askedLayer(engagement);
  const most = mostUseful(layer, attack);
  const { chance, monotone } = chances(engagement, attack);
  const known = new Map<number, number>();
  const none = (interceptors: number): number => {
    const at = Math.min(interceptors, most);
    let value = known.get(at);
    if (value === undefined) known.set(at, (value = chance(at)));
    return value;
  };
  return {
    noneLeaks: none,
    mostUseful: most,
    atBest: () => (monotone ? none(most) : Math.max(...Array.from({ length: most + 1 }, (_, at) => none(at)))),
    allInReach: (interceptors) => interceptors >= most,
    monotone,
  };
}

/** Finer than any digit of an expectation. */
const fine = 1e-17;

function inOrbit(ground: Stopping, share: number): Stopping {
  const most = ground.mostUseful!;
  return {
    ...ground,
    noneLeaks: (interceptors) => meanOver(binomial(interceptors, share, fine), ground.noneLeaks),
    mostUseful: null,
    allInReach: (interceptors) => chanceOfFewer(interceptors, share, most) < 1e-12,
  };
}

/** Interceptors in orbit of which as many as can be of use are in reach in 999 of 1,000 raids; null: there is no such number. */
export function nearlyAllUseful(engagement: Engagement, attack: SmallAttack): number | null {
  const layer = askedLayer(engagement);
  if (layer.doctrine === 'fractional' || layer.orbit === undefined) return mostUseful(layer, attack);
  const share = shareInReach(layer.orbit);
  const most = mostUseful(layer, attack);
  const enough = (interceptors: number): boolean => chanceOfFewer(interceptors, share, most) <= 1e-3;
  let top = Math.max(1, most);
  while (!enough(top)) if ((top *= 2) > largestConstellation) return null;
  return Math.max(1, halved(enough, top)!);
}

function chanceOfFewer(interceptors: number, share: number, than: number): number {
  return meanOver(binomial(interceptors, share, fine), (now) => (now < than ? 1 : 0));
}

/** Interceptors in reach beyond which more change nothing; whole. */
function mostUseful(layer: Layer, attack: SmallAttack): number {
  if (layer.doctrine === 'fractional') return 1;
  const aLook = Math.min(layer.shotsPerObject * objectsOf(attack), layer.salvoLimit ?? Infinity);
  return layer.doctrine === 'shoot-look-shoot' ? layer.looks * aLook : aLook;
}

interface Chances {
  chance(interceptors: number): number;
  readonly monotone: boolean;
}

/** A closed product where there is one, else the whole law of the defence. */
function chances(engagement: Engagement, attack: SmallAttack): Chances {
  const warheads = warheadsOf(attack);
  if (warheads === 0) return { chance: () => 1, monotone: true };
  if (engagement.doctrine === 'fractional') {
    const { system, stopped: share } = engagement;
    return { chance: (stock) => (stock === 0 ? 0 : system * wholePower(share, warheads)), monotone: true };
  }
  if (isPlain(engagement)) {
    const objects = objectsOf(attack);
    return { chance: (stock) => engagement.system * allStopped(engagement, warheads, objects, stock), monotone: true };
  }
  return byLaw(engagement, attack);
}

function isPlain(engagement: Engagement): engagement is Shooting {
  if (engagement.doctrine !== 'spread' && engagement.doctrine !== 'salvo') return false;
  return (engagement.warheadsCalled ?? 1) === 1 && (engagement.decoysCalled ?? 1) === 1;
}

function byLaw(engagement: Engagement, attack: SmallAttack): Chances {
  const warheads = warheadsOf(attack);
  const shield = defence(facing(engagement, attack));
  return {
    monotone: shield.monotone,
    chance: (stock) => {
      const { from, weights } = shield.stopped(warheads, stock, fine);
      return shield.works * (weights[warheads - from] ?? 0);
    },
  };
}

/** The same defence before this attack. */
export function facing(engagement: Engagement, attack: SmallAttack): Engagement {
  return engagement.doctrine === 'layers'
    ? mapped(engagement, (layer) => layerFacing(layer, attack))
    : layerFacing(engagement, attack);
}

function layerFacing(layer: Layer, { decoysPerWarhead }: SmallAttack): Layer {
  return layer.doctrine === 'fractional'
    ? { ...layer, exposed: 1 }
    : { ...layer, exposed: 1, reach: 1, decoysPerWarhead };
}

/** Given that the defence works: all warheads must be among the objects that get shots, and each of them be stopped. */
function allStopped(engagement: Shooting, warheads: number, objects: number, interceptors: number): number {
  const spent = Math.min(interceptors, mostUsefulOf(engagement, objects));
  const [most, rest] = deal(engagement, spent, objects);
  const served = most.objects + rest.objects;
  if (served < warheads) return 0;
  const chancesOf = [stopped(engagement, most.shots), stopped(engagement, rest.shots)] as const;
  return allAmong(objects, served, warheads) * expectedProduct(served, warheads, rest.objects, ...chancesOf);
}

function mostUsefulOf({ shotsPerObject, salvoLimit }: Firing, objects: number): number {
  return Math.min(shotsPerObject * objects, salvoLimit ?? Infinity);
}

/** Chance that so many drawn at random are all among the first `served` of the objects: 1 where all are served. */
function allAmong(objects: number, served: number, drawn: number): number {
  let chance = 1;
  for (let i = 0; i < drawn && served < objects; i++) chance *= (served - i) / (objects - i);
  return chance;
}

/**
 * Expected product of the chances that each warhead is stopped: the warheads among the `other` objects that get another
 * number of shots are hypergeometric.
 */
function expectedProduct(objects: number, warheads: number, other: number, most: number, rest: number): number {
  const favoured = hypergeometric(objects, warheads, other);
  let sum = 0;
  for (let i = 0; i < favoured.weights.length; i++) {
    const count = favoured.from + i;
    sum += favoured.weights[i]! * wholePower(most, warheads - count) * wholePower(rest, count);
  }
  return sum;
}
