import { joeKuo } from './directions.ts';

/** Most uncertain numbers that one scenario may hold. */
export const mostDimensions = 512;

const bits = 32;
const twoToTheBits = 4294967296;

/**
 * Points of a Sobol sequence, scrambled after Owen: each keeps the even cover of the sequence and is, over seeds,
 * uniform. The first n points of a longer run are the points of a run of n.
 *
 * @param dimension 0..511
 * @param index     of the point, whole, 0..2^32 - 1
 * @param seed      whole, >= 0
 * @returns a number in 0..1, neither 0 nor 1
 * @source Joe and Kuo 2008 (directions); Owen 1995, Randomly permuted (t, m, s)-nets (nested scrambling)
 */
export function sobol(dimension: number, index: number, seed: number): number {
  return (scrambled(unscrambled(dimension, index), dimension, seed) + 0.5) / twoToTheBits;
}

/**
 * The sequence itself, unscrambled: the same points for everybody, the first of them all 0.
 *
 * @param dimension 0..511
 * @param index     of the point, whole, 0..2^32 - 1
 * @returns a whole number in 0..2^32 - 1: the fraction in 32 binary digits
 */
export function unscrambled(dimension: number, index: number): number {
  const directions = directionNumbers(dimension);
  let fraction = 0;
  for (let bit = 0, left = index; left > 0; bit++, left = Math.floor(left / 2)) {
    if (left % 2 === 1) fraction ^= directions[bit]!;
  }
  return fraction >>> 0;
}

/** Every binary digit is flipped or kept by a coin that hangs on all digits before it: Owen's nested scrambling. */
function scrambled(fraction: number, dimension: number, seed: number): number {
  const stream = hash(hash(seed >>> 0, Math.floor(seed / twoToTheBits)), dimension);
  let result = 0;
  for (let bit = bits - 1; bit >= 0; bit--) {
    const before = bit === bits - 1 ? 0 : fraction >>> (bit + 1);
    const coin = hash(hash(stream, bit), before) & 1;
    result |= (((fraction >>> bit) & 1) ^ coin) << bit;
  }
  return result >>> 0;
}

/** Mixes two 32-bit words into one. @source the finaliser of MurmurHash3 (A. Appleby, public domain) */
function hash(state: number, word: number): number {
  let h = Math.imul(state ^ Math.imul(word + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const known = new Map<number, Int32Array>();
let rows: readonly string[] | null = null;

function directionNumbers(dimension: number): Int32Array {
  let directions = known.get(dimension);
  if (!directions) known.set(dimension, (directions = dimension === 0 ? vanDerCorput() : recurrence(dimension)));
  return directions;
}

function vanDerCorput(): Int32Array {
  return Int32Array.from({ length: bits }, (_, bit) => 1 << (bits - 1 - bit));
}

/** v[i] from the s numbers before it, by the primitive polynomial. */
function recurrence(dimension: number): Int32Array {
  rows ??= joeKuo.trim().split(/\s+/);
  const row = rows[dimension - 1];
  if (row === undefined) throw new RangeError(`Sobol dimension ${dimension} is not below ${mostDimensions}`);
  const [polynomial, initial] = row.split(':') as [string, string];
  const m = initial.split(',').map(Number);
  const degree = m.length;
  const v = Int32Array.from({ length: bits }, (_, i) => (i < degree ? m[i]! << (bits - 1 - i) : 0));
  for (let i = degree; i < bits; i++) {
    let value = v[i - degree]! ^ (v[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) {
      if ((Number(polynomial) >>> (degree - k)) & 1) value ^= v[i - k]!;
    }
    v[i] = value;
  }
  return v;
}
