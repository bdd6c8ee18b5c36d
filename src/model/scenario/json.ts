/** Fields that hold a chance or a share: one that is not 0 or 1 must not print as if it were. */
const chances = new Set(['retaliation', 'shortfall', 'share', 'command', 'assured', 'both', 'useful']);

/**
 * A result as one line of JSON, numbers rounded to 12 significant digits. The same input gives the same bytes on any
 * machine.
 *
 * @source interfaces.md 1: a probability that would round to 1 without being it is written 0.999999999999
 */
export function resultJson(result: object): string {
  return `${JSON.stringify(rounded(result, false))}\n`;
}

function rounded(value: unknown, chance: boolean): unknown {
  if (typeof value === 'number') return roundedNumber(value, chance);
  if (Array.isArray(value)) return value.map((part) => rounded(part, chance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, rounded(part, chance || chances.has(key))]),
  );
}

function roundedNumber(value: number, chance: boolean): number {
  const short = Number(value.toPrecision(12));
  return chance && short === 1 && value !== 1 ? 0.999999999999 : short;
}
