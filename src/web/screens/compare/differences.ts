/** One line of the table: what it is, and its value on each side; null: not known yet. */
export interface Row {
  readonly key: string;
  readonly what: string;
  readonly values: readonly (string | null)[];
}

/** One thing that is said of a side. */
export interface Said {
  readonly key: string;
  readonly what: string;
  readonly value: string;
}

/**
 * Lines that differ between sides, in the order in which they are first said. A side of which nothing is known yet has
 * null everywhere and makes no difference; one that says all but a line lacks it, which is a difference.
 *
 * @param sides what is said of each; null: not known yet
 * @param lacking what a side has where it does not say a line that another does
 */
export function differing(sides: readonly (readonly Said[] | null)[], lacking: string): readonly Row[] {
  const lines = new Map<string, string>();
  for (const { key, what } of sides.flatMap((side) => side ?? [])) if (!lines.has(key)) lines.set(key, what);
  const known = sides.map((side) => side && new Map(side.map(({ key, value }) => [key, value])));
  return [...lines]
    .map(([key, what]) => ({ key, what, values: known.map((side) => side && (side.get(key) ?? lacking)) }))
    .filter(({ values }) => new Set(values.filter((value) => value !== null)).size > 1);
}
