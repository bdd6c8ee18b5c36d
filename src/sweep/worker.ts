import { outcomeOf } from '../model/scenario/index.ts';
import type { Outcome, Work } from '../model/scenario/index.ts';

/** Rows of one run, with all that is needed to work through them. */
export interface Chunk {
  readonly work: Work;
  readonly rows: readonly Float64Array[];
}

export default function workThrough({ work, rows }: Chunk): readonly Outcome<Work>[] {
  return rows.map((row) => outcomeOf(work, row));
}
