/**
 * The one door to functions beyond + - * / and the square root.
 *
 * `Math.exp`, `Math.log`, `Math.pow`, `**` and all trigonometry differ in the last place between engines, and
 * rounding to 12 digits does not cure it (docs/decisions/0003). What stands here gives the same bits in every engine.
 * A room that needs another function adds it here, from @stdlib.
 */
import arccosine from '@stdlib/math-base-special-acos';
import arcsine from '@stdlib/math-base-special-asin';
import complementaryErrorFunction from '@stdlib/math-base-special-erfc';
import inverseComplementaryErrorFunction from '@stdlib/math-base-special-erfcinv';
import cosineOf from '@stdlib/math-base-special-cos';
import naturalLogarithm from '@stdlib/math-base-special-ln';
import powerOf from '@stdlib/math-base-special-pow';
import sineOf from '@stdlib/math-base-special-sin';
import betaincinv from '@stdlib/math-base-special-betaincinv';

/**
 * Quantile of a beta distribution.
 *
 * @param u chance below, 0..1
 * @param a first shape, > 0
 * @param b second shape, > 0
 * @returns x in 0..1 with P(Beta(a, b) <= x) = u
 */
export function betaQuantile(u: number, a: number, b: number): number {
  return betaincinv(u, a, b);
}

/** @param angle radians */
export function sine(angle: number): number {
  return sineOf(angle);
}

/** @param angle radians */
export function cosine(angle: number): number {
  return cosineOf(angle);
}

/** Radians, 0..pi. @param x -1..1; what rounding put just outside counts as the end */
export function arcCosine(x: number): number {
  return arccosine(Math.max(-1, Math.min(1, x)));
}

/** Radians, -pi/2..pi/2. @param x -1..1; what rounding put just outside counts as the end */
export function arcSine(x: number): number {
  return arcsine(Math.max(-1, Math.min(1, x)));
}

/** A power whose exponent need not be whole. @param base >= 0 */
export function power(base: number, exponent: number): number {
  return powerOf(base, exponent);
}

/** Natural logarithm. @param x > 0 */
export function ln(x: number): number {
  return naturalLogarithm(x);
}

/**
 * Chance that a standard normal number lies below x, digits kept in the lower tail.
 *
 * @param x any finite number
 */
export function normal(x: number): number {
  return complementaryErrorFunction(-x / Math.SQRT2) / 2;
}

/**
 * Standard normal number below which a given chance lies: 15 digits, down to a chance of 1e-100.
 *
 * @param chance 0..1; 0 and 1 give minus and plus infinity
 */
export function normalDeviate(chance: number): number {
  return 0 - Math.SQRT2 * inverseComplementaryErrorFunction(2 * chance);
}

/**
 * Standard normal deviate that is passed with a given chance, to some 5 in 10,000: a first guess, never a result.
 *
 * @param chance 0..1, both ends cut off
 * @source Abramowitz and Stegun, 26.2.23
 */
export function roughNormalDeviate(chance: number): number {
  const tail = Math.max(1e-300, Math.min(chance, 1 - chance));
  const t = Math.sqrt(-2 * ln(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const deviate = t - above / below;
  return chance <= 0.5 ? deviate : -deviate;
}

/**
 * Whole power by repeated squaring: the same bits everywhere, which `**` does not give.
 *
 * @param base any finite number
 * @param exponent whole, >= 0; 0 gives 1
 */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
