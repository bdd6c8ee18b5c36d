/*
 * Sampling in exact fractions: binomial coefficients as whole numbers of any length, doubles as the fractions that they are, and
 * nothing rounded before the end. It shares nothing with the model but the nouns of verification.md 2.1.
 */

/** numerator / denominator, the denominator > 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The number that a double is, exactly: every finite double is a whole number over a power of two. */
export function fractionOf(value: number): Fraction {
  let [scaled, under] = [value, 1n];
  for (; !Number.isInteger(scaled); scaled *= 2) under *= 2n;
  return { over: BigInt(scaled), under };
}

export function choose(from: number, count: number): bigint {
  if (count < 0 || count > from) return 0n;
  let ways = 1n;
  for (let i = 0; i < Math.min(count, from - count); i++) ways = (ways * BigInt(from - i)) / BigInt(i + 1);
  return ways;
}

/** Chance that so many of the sample are defects. */
export function exactly(items: number, defects: number, samples: number, found: number): Fraction {
  return { over: choose(defects, found) * choose(items - defects, samples - found), under: choose(items, samples) };
}

/** Chance that no defect is recognised: the sum over k of Hyp(k) (1 - q)^k. */
export function exactlyMissed(items: number, defects: number, samples: number, recognised: number): Fraction {
  const { over: q, under: one } = fractionOf(recognised);
  const most = BigInt(Math.min(defects, samples));
  let over = 0n;
  for (let found = 0n; found <= most; found++)
    over += exactly(items, defects, samples, Number(found)).over * (one - q) ** found * one ** (most - found);
  return { over, under: choose(items, samples) * one ** most };
}

/** Chance of at least so many alarms, by number of defects in the sample, true alarms and false ones. */
export function exactlySeen(
  { items, defects, samples, recognised, falseAlarm }: Readonly<Record<Sampled, number>>,
  alarmAt: number,
): Fraction {
  const [q, f] = [fractionOf(recognised), fractionOf(falseAlarm)];
  let over = 0n;
  for (let found = 0; found <= Math.min(defects, samples); found++) {
    const ways = exactly(items, defects, samples, found).over;
    if (ways === 0n) continue;
    for (let hits = 0; hits <= found; hits++)
      for (let false_ = Math.max(0, alarmAt - hits); false_ <= samples - found; false_++)
        over +=
          ways *
          heads(found, hits, q) *
          q.under ** BigInt(samples - found) *
          heads(samples - found, false_, f) *
          f.under ** BigInt(found);
  }
  return { over, under: choose(items, samples) * (q.under * f.under) ** BigInt(samples) };
}

type Sampled = 'items' | 'defects' | 'samples' | 'recognised' | 'falseAlarm';

/** Numerator of the chance of so many heads; over `under` to the number of coins. */
function heads(coins: number, count: number, { over, under }: Fraction): bigint {
  return choose(coins, count) * over ** BigInt(count) * (under - over) ** BigInt(coins - count);
}

export function complement({ over, under }: Fraction): Fraction {
  return { over: under - over, under };
}

/** How far a number is from a fraction, as a share of the fraction; 0 from 0 is 0. */
export function farFrom(value: number, { over, under }: Fraction): number {
  const given = fractionOf(value);
  const [apart, whole] = [given.over * under - over * given.under, over * given.under];
  if (whole === 0n) return apart === 0n ? 0 : Infinity;
  return Math.abs(Number((apart * 10n ** 24n) / whole)) / 1e24;
}

/** The fewest samples that see with a chance, both as fractions; null: none are enough. */
export function fewestExactly(items: number, defects: number, chance: Fraction, recognised: number): number | null {
  for (let samples = 0; samples <= items; samples++) {
    const { over, under } = complement(exactlyMissed(items, defects, samples, recognised));
    if (over * chance.under >= chance.over * under) return samples;
  }
  return null;
}
