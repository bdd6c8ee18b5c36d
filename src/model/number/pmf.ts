/**
 * An exact distribution on whole numbers: weights[i] is the chance of `from + i`.
 *
 * Weight that was cut off where it is too small to matter is not lost sight of: `dropped` bounds it, every operation
 * carries it on, and the chance of any event lies between the sum of its weights and that sum plus `dropped`.
 * Sums run from the smallest weights up, by index, so that the same input gives the same bits everywhere.
 */
export interface Pmf {
  /** smallest value kept; whole */
  readonly from: number;
  /** chances, each >= 0 */
  readonly weights: Float64Array;
  /** upper bound of the weight that is not here, >= 0 */
  readonly dropped: number;
}

/** Weights below this share of the largest one vanish from a distribution that nobody asked to be coarser. */
const finest = 1e-300;

/** All weight on one value. */
export function certainly(value: number): Pmf {
  return { from: value, weights: Float64Array.of(1), dropped: 0 };
}

/**
 * Successes in n independent trials.
 *
 * Ratios of neighbours outward from the mode, then scaled to sum to 1: no logarithm, no factorial, the relative error of
 * a weight some 1e-16 times its distance from the mode.
 *
 * @param trials whole, >= 0
 * @param chance of success, 0..1
 * @param grain  stop where a weight is below this share of the largest (0..1)
 */
export function binomial(trials: number, chance: number, grain = finest): Pmf {
  if (trials === 0 || chance <= 0) return certainly(0);
  if (chance >= 1) return certainly(trials);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance)) | 0;
  const odds = chance / (1 - chance);
  const reach = scratch(trials + 1);
  let dropped = 0;
  let first = mode;
  for (let weight = 1; first > 0; first--) {
    const ratio = first / (trials - first + 1) / odds;
    weight *= ratio;
    if (weight < grain) {
      dropped += beyond(weight, ratio);
      break;
    }
    reach[first - 1] = weight;
  }
  let last = mode;
  for (let weight = 1; last < trials; last++) {
    const ratio = ((trials - last) / (last + 1)) * odds;
    weight *= ratio;
    if (weight < grain) {
      dropped += beyond(weight, ratio);
      break;
    }
    reach[last + 1] = weight;
  }
  reach[mode] = 1;
  const weights = reach.slice(first, last + 1);
  const total = sumFromBothEnds(weights, 0, weights.length);
  for (let i = 0; i < weights.length; i++) weights[i]! /= total;
  return { from: first, weights, dropped: dropped / total };
}

/** Ratios fall outward, so what lies beyond is below a geometric series. */
function beyond(weight: number, ratio: number): number {
  return ratio < 1 ? weight / (1 - ratio) : weight;
}

let workspace = new Float64Array(4096);

/** Room to work in, overwritten by the next call: allocation would cost more than the arithmetic. */
function scratch(size: number): Float64Array {
  if (workspace.length < size) workspace = new Float64Array(2 * size);
  return workspace;
}

/**
 * Marked objects among `drawn` taken at random, without putting back, from `objects` of which `marked` are marked.
 *
 * @param objects whole, >= 0
 * @param marked  whole, 0..objects
 * @param drawn   whole, 0..objects
 */
export function hypergeometric(objects: number, marked: number, drawn: number): Pmf {
  return markedAmong(objects, marked, certainly(drawn), finest);
}

/**
 * Marked objects among a random number drawn: a mixture of hypergeometric distributions.
 *
 * If every object were drawn by a coin of chance c, marked and other objects drawn would be independent binomials, and
 * their total a third; a hypergeometric weight is the first times the second over the third, for any c. So the whole
 * mixture is one correlation, with positive terms only.
 *
 * @param drawn distribution of the number drawn, on 0..objects
 * @param grain tails below this share of the largest weight are cut; `dropped` bounds all that is missing
 */
export function markedAmong(objects: number, marked: number, drawn: Pmf, grain: number): Pmf {
  if (marked === 0) return certainly(0);
  if (marked === objects) return drawn;
  const coin = mean(drawn) / objects;
  if (coin <= 0) return certainly(0);
  if (coin >= 1) return certainly(marked);
  const hits = binomial(marked, coin, grain);
  const others = binomial(objects - marked, coin, grain);
  const total = binomial(objects, coin);
  const scaledDraws = drawn.weights.map((weight, i) => {
    const chance = total.weights[drawn.from + i - total.from];
    return weight === 0 || chance === undefined ? 0 : weight / chance;
  });
  const weights = new Float64Array(hits.weights.length);
  for (let i = 0; i < weights.length; i++) {
    const shift = drawn.from - (hits.from + i) - others.from;
    const start = Math.max(0, -shift);
    const end = Math.min(scaledDraws.length, others.weights.length - shift);
    let sum = 0;
    for (let d = start; d < end; d++) sum += scaledDraws[d]! * others.weights[shift + d]!;
    weights[i] = hits.weights[i]! * sum;
  }
  const missing = Math.max(0, 1 - sumFromBothEnds(weights, 0, weights.length));
  return trimmed({ from: hits.from, weights, dropped: grain === finest ? drawn.dropped : missing + rounding }, 0);
}

/** What a sum of weights may miss of 1 by rounding alone. */
const rounding = 1e-14;

/** Distribution of the sum of two independent numbers. */
export function convolve(a: Pmf, b: Pmf): Pmf {
  return convolveScaled(a, b, 1);
}

/**
 * Distribution of x + scale * k, with x and k independent: launchers that carry `scale` warheads each.
 *
 * @param x     distribution of x
 * @param k     distribution of k
 * @param scale whole, >= 1
 */
export function convolveScaled(x: Pmf, k: Pmf, scale: number): Pmf {
  const ks = k.weights;
  // `| 0` tells the engine that these are whole: an index worked out in floating point takes twice the time.
  const terms = ks.length | 0;
  const length = x.weights.length | 0;
  const once = scale | 0;
  const twice = 2 * once;
  const thrice = 3 * once;
  const size = length + once * (terms - 1);
  const xs = betweenZeros(x.weights, thrice);
  const sum = new Float64Array(size + thrice);
  const end = length + thrice;
  // Four terms at a time, added in their order: the same bits as one by one, with a quarter of the loads and stores.
  for (let i = 0; i < terms; i += 4) {
    const a = ks[i]!;
    const b = i + 1 < terms ? ks[i + 1]! : 0;
    const c = i + 2 < terms ? ks[i + 2]! : 0;
    const d = i + 3 < terms ? ks[i + 3]! : 0;
    const at = i * once;
    for (let j = 0; j < end; j++) {
      sum[at + j] = sum[at + j]! + a * xs[j + thrice]! + b * xs[j + twice]! + c * xs[j + once]! + d * xs[j]!;
    }
  }
  return { from: x.from + scale * k.from, weights: sum.subarray(0, size), dropped: x.dropped + k.dropped };
}

function betweenZeros(weights: Float64Array, zeros: number): Float64Array {
  const size = weights.length + 2 * zeros;
  const padded = scratch(size);
  padded.fill(0, 0, zeros);
  padded.set(weights, zeros);
  padded.fill(0, size - zeros, size);
  return padded;
}

/**
 * One of several distributions, each with its chance.
 *
 * @param parts chances that sum to 1
 */
export function mixture(parts: readonly { readonly chance: number; readonly pmf: Pmf }[]): Pmf {
  const used = parts.filter((part) => part.chance > 0);
  if (used.length === 1 && used[0]!.chance === 1) return used[0]!.pmf;
  const from = Math.min(...used.map((part) => part.pmf.from));
  const to = Math.max(...used.map((part) => part.pmf.from + part.pmf.weights.length));
  const weights = new Float64Array(to - from);
  let dropped = 0;
  for (const { chance, pmf } of used) {
    const shift = pmf.from - from;
    for (let i = 0; i < pmf.weights.length; i++) weights[shift + i]! += chance * pmf.weights[i]!;
    dropped += chance * pmf.dropped;
  }
  return { from, weights, dropped };
}

/**
 * Distribution of what depends on a number that chance decides.
 *
 * @param counts that number
 * @param given  distribution at each of its values
 */
export function mixedOver(counts: Pmf, given: (count: number) => Pmf): Pmf {
  const parts = Array.from(counts.weights, (chance, i) => ({ chance, count: counts.from + i }))
    .filter(({ chance }) => chance > 0)
    .map(({ chance, count }) => ({ chance, pmf: given(count) }));
  const mixed = mixture(parts);
  return counts.dropped === 0 ? mixed : { ...mixed, dropped: mixed.dropped + counts.dropped };
}

/** Expectation of what depends on a number that chance decides. */
export function meanOver({ from, weights }: Pmf, given: (count: number) => number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! > 0) sum += weights[i]! * given(from + i);
  return sum;
}

/** Cuts off both ends where the weight cut off is at most `grain` an end, and adds it to `dropped`. */
export function trimmed(pmf: Pmf, grain: number): Pmf {
  const { weights } = pmf;
  let first = 0;
  let below = 0;
  while (first < weights.length - 1 && below + weights[first]! <= grain) below += weights[first++]!;
  let end = weights.length;
  let above = 0;
  while (end > first + 1 && above + weights[end - 1]! <= grain) above += weights[--end]!;
  if (first === 0 && end === weights.length) return pmf;
  return { from: pmf.from + first, weights: weights.subarray(first, end), dropped: pmf.dropped + below + above };
}

/** P(X >= value), added up from the small end. */
export function atLeast(pmf: Pmf, value: number): number {
  return clipped(sumFromBothEnds(pmf.weights, Math.max(0, value - pmf.from), pmf.weights.length));
}

/** P(X < value), added up from the small end. */
export function below(pmf: Pmf, value: number): number {
  return clipped(sumFromBothEnds(pmf.weights, 0, Math.min(pmf.weights.length, value - pmf.from)));
}

/** Smallest value with P(X <= value) >= u. */
export function pmfQuantile(pmf: Pmf, u: number): number {
  let sum = 0;
  for (let i = 0; i < pmf.weights.length; i++) {
    sum += pmf.weights[i]!;
    if (sum >= u - 1e-12) return pmf.from + i;
  }
  return pmf.from + pmf.weights.length - 1;
}

export function mean(pmf: Pmf): number {
  let sum = 0;
  for (let i = 0; i < pmf.weights.length; i++) sum += pmf.weights[i]! * (pmf.from + i);
  return sum;
}

export function variance(pmf: Pmf): number {
  const centre = mean(pmf);
  let sum = 0;
  for (let i = 0; i < pmf.weights.length; i++) {
    const distance = pmf.from + i - centre;
    sum += pmf.weights[i]! * distance * distance;
  }
  return sum;
}

/** Tails are smallest at the ends: adding inward from both keeps their digits. */
function sumFromBothEnds(weights: Float64Array, start: number, end: number): number {
  let low = start;
  let high = end - 1;
  let left = 0;
  let right = 0;
  while (low <= high) {
    if (weights[low]! <= weights[high]!) left += weights[low++]!;
    else right += weights[high--]!;
  }
  return left + right;
}

/** Sums of weights may pass 1 by the last digit. */
function clipped(sum: number): number {
  return sum > 1 ? 1 : sum;
}
