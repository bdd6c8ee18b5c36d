import type { Examined } from './examined.ts';
import { ranked } from './pareto.ts';

/** What a red line costs. */
export interface Price {
  /** packages that keep it, of those looked at */
  readonly keptIn: number;
  /** packages that cross this line and no other, by place: what becomes acceptable to all if it alone moves away. Ranked */
  readonly opens: readonly number[];
}

/** The price of each line, in the order of the bench. */
export function prices(examined: Examined): readonly Price[] {
  const { bench, judged } = examined;
  const alone: readonly number[][] = bench.lines.map(() => []);
  const keptIn = bench.lines.map(() => 0);
  judged.forEach(({ kept, crossed }, place) => {
    if (crossed === 1) alone[kept.indexOf(false)].push(place);
    kept.forEach((isKept, line) => (keptIn[line] += isKept ? 1 : 0));
  });
  return alone.map((places, line) => ({ keptIn: keptIn[line], opens: ranked(examined, places) }));
}
