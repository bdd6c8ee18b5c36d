import { linesOf } from './bench.ts';
import type { Bench, Judgement } from './bench.ts';
import type { Examined } from './examined.ts';

/** By line: greatest less smallest finite slack of the packages looked at; `null`: it compares no numbers. */
export type Spreads = readonly (number | null)[];

/** The line that a package is nearest to crossing. */
export interface NearestLine {
  /** its place on the bench */
  readonly line: number;
  /** in the unit of its left side; `-Infinity`: crossed by more than any number */
  readonly slack: number;
  /** of the spread; below 0: crossed */
  readonly part: number;
}

export function spreadsOf({ bench, judged }: Examined): Spreads {
  return bench.lines.map((_, line) => spread(judged.map(({ slack }) => slack[line])));
}

function spread(slacks: readonly (number | null)[]): number | null {
  let [least, greatest] = [Infinity, -Infinity];
  for (const slack of slacks) {
    if (slack === null || !Number.isFinite(slack)) continue;
    least = Math.min(least, slack);
    greatest = Math.max(greatest, slack);
  }
  return least > greatest ? null : greatest - least;
}

/**
 * The line of a party that a package is nearest to crossing, or has crossed by most.
 *
 * Lines speak of different things, so each slack is measured by the spread of its line over all packages looked at. A
 * line that has no spread is measured by its own slack: it stands at 1, 0 or -1.
 *
 * @param given   a package's judgement, or that of no agreement
 * @param spreads of the packages looked at
 * @param party   0 or 1
 * @returns the first of the smallest; `null`: no line of the party compares numbers, or all are kept by more than any
 */
export function nearestLine(
  bench: Bench,
  { slack }: Pick<Judgement, 'slack'>,
  spreads: Spreads,
  party: number,
): NearestLine | null {
  let nearest: NearestLine | null = null;
  for (const line of linesOf(bench, party)) {
    const found = slack[line];
    if (found === null || found === Infinity) continue;
    const part = partOf(found, spreads[line]);
    if (nearest === null || part < nearest.part) nearest = { line, slack: found, part };
  }
  return nearest;
}

/** The smallest slack of all lines, as a part of its spread; `Infinity` where none compares numbers. */
export function smallestPart(slack: Judgement['slack'], spreads: Spreads): number {
  return slack.reduce<number>(
    (least, found, line) => (found === null ? least : Math.min(least, partOf(found, spreads[line]))),
    Infinity,
  );
}

function partOf(slack: number, spread: number | null): number {
  if (!Number.isFinite(slack)) return slack;
  return spread === null || spread === 0 ? Math.sign(slack) : slack / spread;
}
