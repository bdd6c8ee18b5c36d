/** What is at stake for the inspected party; keeping its word counts 0. */
export interface Stakes {
  /** of a violation that is missed, > 0 */
  readonly gain: number;
  /** where it is caught, > 0 */
  readonly loss: number;
}

/** What both do in a period, as long as there was no violation. */
export interface Stage {
  /** periods left, this one included, and inspections left; whole */
  readonly periodsLeft: number;
  readonly inspectionsLeft: number;
  /** to the inspectorate, that of the inspected party being the opposite: from -gain, at 0 inspections, to 0 */
  readonly value: number;
  /** chance that it inspects now; also the least chance that who violates for sure is caught */
  readonly inspect: number;
  /** chance that the party violates now */
  readonly violate: number;
}

/** Chance of an inspection from which a violation pays no more, 0..1. @source verification.md 2.1, 8 */
export function enough({ gain, loss }: Stakes): number {
  return gain / (gain + loss);
}

/**
 * Every stage of Dresher's game by its recursion: in each period a game of two by two, whose corners are the stakes and the
 * games that follow.
 *
 * @param periods     whole, 1..365
 * @param inspections whole, 0..periods
 * @returns the stage with so many periods (1..periods) and inspections (0..inspections) left
 * @source verification.md 2.1, 9; with other stakes von Stengel 2016 (abstract read, recursion worked out here)
 */
export function stagesOf(
  periods: number,
  inspections: number,
  stakes: Stakes,
): (periodsLeft: number, inspectionsLeft: number) => Stage {
  const grid: (readonly Stage[])[] = [];
  for (let left = 1; left <= periods; left++) {
    const after = (most: number): number => (most >= left - 1 ? 0 : grid[left - 2]![most]!.value);
    grid.push(
      Array.from({ length: inspections + 1 }, (_, most) =>
        stageOf(left, most, stakes, most === 0 ? 0 : after(most - 1), after(most)),
      ),
    );
  }
  return (periodsLeft, inspectionsLeft) => grid[periodsLeft - 1]![inspectionsLeft]!;
}

/** @param visited value of what follows an inspection. @param passed value of what follows none */
function stageOf(
  periodsLeft: number,
  inspectionsLeft: number,
  { gain, loss }: Stakes,
  visited: number,
  passed: number,
): Stage {
  const left = { periodsLeft, inspectionsLeft };
  if (inspectionsLeft === 0) return { ...left, value: -gain, inspect: 0, violate: 1 };
  if (inspectionsLeft >= periodsLeft) return { ...left, value: 0, inspect: 1, violate: 0 };
  const apart = loss + gain + passed - visited;
  return {
    ...left,
    value: (loss * passed + gain * visited) / apart,
    inspect: (passed + gain) / apart,
    violate: (passed - visited) / apart,
  };
}
