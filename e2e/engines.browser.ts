import '../src/words/whole-english.ts';
import { reachMapSvg } from '../src/figure/map/index.ts';
import type { ReachContext } from '../src/figure/map/index.ts';
import { libraryOf, shelfOf } from '../src/library/index.ts';
import type { Read } from '../src/model/document/index.ts';
import { improvements, inspect, inspectionGame, measured } from '../src/model/inspection/index.ts';
import type { InspectionQuestion } from '../src/model/inspection/index.ts';
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

/** What a scheme of inspection would see, what would be enough, a game and a measurement: every digit of each. */
export function inspectionJson(question: InspectionQuestion): string {
  return JSON.stringify({
    seen: inspect(question, 256, 1),
    enough: improvements(question, 64, 1, 0.9),
    game: inspectionGame(12, 4, { gain: 1, loss: 2 }),
    measured: measured(3.29, 0.05, 2),
  });
}

function valueOf<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
