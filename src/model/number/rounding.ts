/** Room for the binary form of a decimal: 0.29 x 100 is 28.999999999999996 and means 29. */
const slack = 1e-9;

/** Whole part of a product of decimals. @source model.md, Rounding, everywhere */
export function floor(x: number): number {
  return Math.floor(x + slack);
}

/** Smallest whole number not below a product of decimals; thresholds in warheads are rounded up. */
export function ceiling(x: number): number {
  return Math.ceil(x - slack);
}

/** What `floor` leaves: 0 <= fraction < 1. */
export function fraction(x: number): number {
  return Math.max(0, x - floor(x));
}

/** `chance >= confidence` with room for the last digits of a sum. @source model.md, Rounding, everywhere */
export function reaches(chance: number, confidence: number): boolean {
  return chance >= confidence - 1e-12;
}

/**
 * count x factor, rounded half up on the factor's shortest decimal form: 5 x 15.5 is 77.5 and gives 78, however the
 * binary form of 15.5 may err.
 *
 * @param count whole, >= 0
 * @param factor finite, >= 0
 * @source model.md, Rounding, everywhere
 */
export function roundedProduct(count: number, factor: number): number {
  const product = count * factor;
  if (Number.isInteger(factor)) return product;
  const beyondWhole = product - Math.floor(product);
  if (Math.abs(beyondWhole - 0.5) > nearHalf) return Math.floor(product + 0.5);
  const { digits, scale } = decimal(factor);
  const unit = 10n ** BigInt(scale);
  return Number((2n * BigInt(count) * digits + unit) / (2n * unit));
}

/** Only this close to a half can the binary form mislead; the decimal arithmetic below is some 100 times slower. */
const nearHalf = 1e-6;

/** factor = digits / 10^scale, exactly as it would be printed. */
function decimal(factor: number): { digits: bigint; scale: number } {
  const [mantissa = '0', exponent = '0'] = String(factor).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const scale = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}
