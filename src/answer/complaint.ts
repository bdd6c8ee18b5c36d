import { problem } from '../model/document/words.ts';
import type { Problem, ProblemWords, Read } from '../model/document/index.ts';

/** The input is bad or missing: what whoever asks can mend. Exit code 2 of a command, a status of 400 to 499 over HTTP. */
export class Complaint extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems[0]?.wrong ?? 'bad input');
    this.problems = problems;
  }
}

/** The value, or a complaint that ends the work. */
export function orComplain<T>(read: Read<T>): T {
  if (!read.ok) throw new Complaint(read.problems);
  return read.value;
}

/** A problem of what was asked for, and of no file: `file` names the option, or the part of a request. */
export function complaint(file: string, words: ProblemWords): Complaint {
  return new Complaint([problem({ file, line: 1, column: 1 }, words)]);
}
