import type { Problem, Read } from '../model/document/index.ts';

/** The input is bad or missing: what the user can mend. Exit code 2. */
export class Complaint extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.wrong ?? 'bad input');
    this.problems = problems;
  }
}

/** The value, or a complaint that ends the command. */
export function orComplain<T>(read: Read<T>): T {
  if (!read.ok) throw new Complaint(read.problems);
  return read.value;
}

/** A problem of the command line itself. */
export function complaint(option: string, words: Omit<Problem, 'place'>): Complaint {
  return new Complaint([{ ...words, place: { file: option, line: 1, column: 1 } }]);
}
