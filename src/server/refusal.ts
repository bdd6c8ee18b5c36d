import { problem } from '../model/document/index.ts';
import type { Problem, ProblemWords } from '../model/document/index.ts';

/** What a request cannot get, and with which status it is told so. */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, problems: readonly Problem[], headers: Readonly<Record<string, string>> = {}) {
    super(problems[0]?.wrong ?? 'refused');
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }
}

/** A refusal for one thing. @param file the part of the request that it is about */
export function refusal(
  status: number,
  file: string,
  words: ProblemWords,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(status, [problem({ file, line: 1, column: 1 }, words)], headers);
}
