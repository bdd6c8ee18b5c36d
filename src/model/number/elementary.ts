/**
 * The one door to functions beyond + - * / and the square root.
 *
 * `Math.exp`, `Math.log`, `Math.pow`, `**` and all trigonometry differ in the last place between engines, and
 * rounding to 12 digits does not cure it (docs/decisions/0003). What stands here gives the same bits in every engine.
 * A room that needs another function adds it here, from @stdlib.
 */
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
