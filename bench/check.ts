/** Values come first: what is wrong is not timed. */
export class WrongValue extends Error {}

/** A chance, or a mean, must come out to the digits with which it is stated: `0.99809`, `8.418e-96`. */
export function digits(what: string, value: number, stated: string): void {
  const [mantissa = '', exponent = '0'] = stated.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const half = 0.5 * Number(`1e${Number(exponent) - decimals}`);
  // The last digits of a sum of thousands may cross the middle.
  if (Math.abs(value - Number(stated)) <= half * (1 + 1e-3)) return;
  throw new WrongValue(`${what} is ${value}, and must be ${stated}`);
}

/** Every number of one list equals the other's to 1e-12 and what either may have cut off. */
export function equal(what: string, ours: readonly number[], theirs: readonly number[], tailError = 0): void {
  if (ours.length !== theirs.length) throw new WrongValue(`${what}: ${ours.length} numbers against ${theirs.length}`);
  ours.forEach((value, i) => {
    if (!(Math.abs(value - theirs[i]!) <= 1e-12 + tailError))
      throw new WrongValue(`${what}, number ${i}: ${value} against ${theirs[i]}`);
  });
}

/** Plain data with the same shape; numbers to 1e-9. */
export function same(what: string, ours: unknown, theirs: unknown): void {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    if (Math.abs(ours - theirs) > 1e-9) throw new WrongValue(`${what}: ${ours} against ${theirs}`);
  } else if (typeof ours === 'object' && ours !== null && typeof theirs === 'object' && theirs !== null) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)]))
      same(`${what}.${key}`, (ours as Tree)[key], (theirs as Tree)[key]);
  } else if (ours !== theirs) throw new WrongValue(`${what}: ${String(ours)} against ${String(theirs)}`);
}

type Tree = Readonly<Record<string, unknown>>;
