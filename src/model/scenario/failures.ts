import type { CellName } from '../exchange/index.ts';
import { byCell, cellsIn } from './linkage.ts';
import type { LinkageDraw } from './linkage.ts';
import type { Question } from './question.ts';
import type { Failure, LinkageResult } from './result.ts';

/**
 * What a package fails on in one draw; empty: it is both assured and useful.
 *
 * @param limit index into the solved limits
 */
export function failuresAt(
  question: Question,
  run: LinkageDraw,
  cell: CellName,
  limit: number,
  interceptors: number,
): readonly Failure[] {
  return kindsOf(question).filter(({ kind, party }) => {
    if (kind === 'need') return run.need.interceptors === null || interceptors < run.need.interceptors;
    const { room, assured } = run.parties[party]!;
    return party === question.parties[0] ? !assured[cell][limit]! : interceptors > (room[cell][limit] ?? -1);
  });
}

/** What fails in most of the draws in which something fails; ties: the second party's retaliation, the first's, the need. */
export function commonestFailure(question: Question, failures: readonly (readonly Failure[])[]): Failure | null {
  return mostOf(
    question,
    kindsOf(question).map((kind) => failures.filter((failed) => failed.includes(kind)).length),
  );
}

/** What fails most often at each package of the chart; null where nothing does. Rows by limit, columns by interceptors. */
export function becauseOf(question: Question, runs: readonly LinkageDraw[]): LinkageResult['because'] {
  const along = (cell: CellName) => question.limits.map((_, limit) => becauseAlong(question, runs, cell, limit));
  return byCell(along, cellsIn(runs[0]!));
}

/** Counts along the interceptors: thousands of packages times hundreds of draws want plain loops. */
function becauseAlong(
  question: Question,
  runs: readonly LinkageDraw[],
  cell: CellName,
  limit: number,
): readonly (Failure | null)[] {
  const [owner, other] = question.parties;
  const { interceptors } = question;
  const counts = kindsOf(question).map(() => new Float64Array(interceptors.length));
  for (const run of runs) {
    const room = run.parties[other]!.room[cell][limit] ?? -1;
    const own = run.parties[owner]!.assured[cell][limit]!;
    const least = run.need.interceptors ?? Infinity;
    for (let i = 0; i < interceptors.length; i++) {
      if (interceptors[i]! > room) counts[0]![i]! += 1;
      if (!own) counts[1]![i]! += 1;
      if (interceptors[i]! < least) counts[2]![i]! += 1;
    }
  }
  return interceptors.map((_, i) =>
    mostOf(
      question,
      counts.map((count) => count[i]!),
    ),
  );
}

function mostOf(question: Question, counts: readonly number[]): Failure | null {
  const most = Math.max(...counts);
  return most === 0 ? null : kindsOf(question)[counts.indexOf(most)]!;
}

const kinds = new WeakMap<Question, readonly Failure[]>();

/** The three ways in which a package can fail. */
function kindsOf(question: Question): readonly Failure[] {
  let known = kinds.get(question);
  if (!known) {
    const [owner, other] = question.parties;
    known = [
      { kind: 'retaliation', party: other },
      { kind: 'retaliation', party: owner },
      { kind: 'need', party: owner },
    ];
    kinds.set(question, known);
  }
  return known;
}
