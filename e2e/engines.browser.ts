import '../src/words/whole-english.ts';
import { reachMapSvg } from '../src/figure/map/index.ts';
import type { ReachContext } from '../src/figure/map/index.ts';
import { libraryOf, shelfOf } from '../src/library/index.ts';
import type { Read } from '../src/model/document/index.ts';
import {
  alternativeOf,
  linkageResult,
  openUnder,
  outcomeOf,
  readScenario,
  resultJson,
  rowCount,
  rowOf,
  swingDraws,
} from '../src/model/scenario/index.ts';
import { reachMap } from '../src/model/shield/reach/index.ts';
import type { ReachQuestion } from '../src/model/shield/reach/index.ts';

/**
 * `counterpoise linkage ID --draws N --json` where there is no Node: the same calls in the same order.
 *
 * @param files the library: path -> text
 * @returns the text that the command would print
 */
export function linkageJson(files: Readonly<Record<string, string>>, id: string, draws: number): string {
  const library = libraryOf(files);
  const shelf = valueOf(shelfOf(library));
  const { text, file } = library.find('scenario', id)!;
  const original = valueOf(readScenario(text, file));
  const place = { file, line: 1, column: 1 };
  const under = (alternative: string | null) =>
    valueOf(openUnder(original, { alternative, place, settings: [] }, shelf)).resolved;
  const resolved = under(null);
  const runs = { draws, seed: original.scenario.runs.seed, given: null };
  const outcomes = Array.from({ length: rowCount(runs) }, (_, index) =>
    outcomeOf({ kind: 'linkage', resolved }, rowOf(resolved, runs, index)),
  );
  const first = swingDraws(runs);
  const swings = Array.from({ length: rowCount(first) }, (_, index) =>
    outcomeOf({ kind: 'swings', resolved }, rowOf(resolved, first, index)),
  );
  const alternatives = original.scenario.alternatives.map(({ name }) => alternativeOf(name, under(name)));
  return resultJson(linkageResult(resolved, outcomes, swings, alternatives, runs));
}

/** A map of where a defence reaches, and its picture. */
export function reachJson(question: ReachQuestion, about: ReachContext): string {
  const answer = reachMap(question);
  return JSON.stringify({ answer, svg: answer.ok && answer.value ? reachMapSvg(answer.value, about) : null });
}

function valueOf<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
