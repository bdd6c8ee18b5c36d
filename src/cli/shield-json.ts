/**
 * The same result with every number just below 1 kept from being rounded to it.
 *
 * @source interfaces.md 1: a probability that would round to 1 without being it is written 0.999999999999
 */
export function modestly<T>(result: T): T {
  return kept(result) as T;
}

function kept(value: unknown): unknown {
  if (typeof value === 'number') return value < 1 && Number(value.toPrecision(12)) === 1 ? 0.999999999999 : value;
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, kept(part)]));
}
