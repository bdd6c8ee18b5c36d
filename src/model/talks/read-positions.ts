import { parseLibraryDate, problem } from '../document/index.ts';
import type { Path } from '../document/index.ts';
import { placeIn, writtenAt } from '../agreement/index.ts';
import type { Wanted } from '../agreement/index.ts';
import { talksExpressionOf } from './language.ts';
import type { TalksExpression } from './language.ts';
import { noAlternative, unknownBracket, unknownParty } from './language-words.ts';
import { bothOf, complain, withoutMarks } from './reading.ts';
import type { Reading } from './reading.ts';
import { mostExpressions } from './schema.ts';
import type { WrittenPosition, WrittenRedLine, WrittenWant } from './schema.ts';
import type { Position, RedLine, Round, Want } from './talks.ts';
import { expressionsTooLong, idTwice, positionBeforeNothing, positionsOutOfOrder, weightsOff } from './talks-words.ts';

/** @returns in order of dates; those of one day as the document has them */
export function positionsOf(
  written: readonly WrittenPosition[],
  rounds: readonly Round[],
  reading: Reading,
): readonly Position[] {
  orderProblems(written, rounds, reading);
  const positions = written.map((one, at) => positionOf(one, ['positions', at], reading));
  return positions.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function orderProblems(written: readonly WrittenPosition[], rounds: readonly Round[], reading: Reading): void {
  const last = rounds.at(-1)!.date;
  const lastDay = parseLibraryDate(last)?.lastDay ?? last;
  written.forEach(({ party, from }, at) => {
    const before = written.slice(0, at).findLast((one) => one.party === party);
    const path = ['positions', at, 'from'];
    if (before && from <= before.from) complain(reading, path, positionsOutOfOrder(party, from, before.from));
    else if (from > lastDay) complain(reading, path, positionBeforeNothing(from, last));
  });
}

function positionOf(written: WrittenPosition, path: Path, reading: Reading): Position {
  const { party, from, source = null, note = null, wants = [] } = written;
  const lines = written['red-lines'] ?? [];
  const { parties } = reading.known;
  if (!parties.includes(party)) complain(reading, [...path, 'party'], unknownParty(party, parties));
  twiceProblems(lines, [...path, 'red-lines'], reading);
  twiceProblems(wants, [...path, 'wants'], reading);
  weightProblem(wants, [...path, 'wants'], reading);
  lengthProblem([...lines.map(({ test }) => test), ...wants.map(({ value }) => value)], path, reading);
  return {
    ...{ party, from, source, note },
    proposes: proposalsOf(written, path, reading),
    redLines: lines.flatMap((one, at) => redLineOf(one, party, [...path, 'red-lines', at], reading)),
    wants: wants.flatMap((one, at) => wantOf(one, party, [...path, 'wants', at], reading)),
  };
}

/** What it names, and of the other brackets the alternative that it owns. */
function proposalsOf({ party, proposes = {} }: WrittenPosition, at: Path, reading: Reading): Position['proposes'] {
  const named = new Map(withoutMarks(proposes).map(([bracket, id]) => [bracket, String(id)]));
  for (const [bracket, id] of named) proposalProblem(bracket, id, [...at, 'proposes', bracket], reading);
  const entries = reading.known.brackets.flatMap(({ name, alternatives }) => {
    const id = named.get(name) ?? alternatives.find(({ by }) => by === party)?.id;
    return id === undefined ? [] : [[name, id] as const];
  });
  return Object.fromEntries(entries);
}

function proposalProblem(name: string, id: string, path: Path, reading: Reading): void {
  const { brackets } = reading.known;
  const bracket = brackets.find((one) => one.name === name);
  const names = brackets.map((one) => one.name);
  if (!bracket) return complain(reading, path, unknownBracket(name, names), true);
  const ids = bracket.alternatives.map((one) => one.id);
  if (!ids.includes(id)) complain(reading, path, noAlternative(name, id, ids));
}

function redLineOf(written: WrittenRedLine, party: string, path: Path, reading: Reading): readonly RedLine[] {
  const test = expressionAt(written.test, 'truth', [...path, 'test'], reading);
  const stated = statedOf(written, party, path, reading);
  return test === null ? [] : [{ ...stated, test }];
}

function wantOf(written: WrittenWant, party: string, path: Path, reading: Reading): readonly Want[] {
  const value = expressionAt(written.value, 'number', [...path, 'value'], reading);
  const stated = statedOf(written, party, path, reading);
  return value === null ? [] : [{ ...stated, value, weight: written.weight }];
}

function statedOf(written: WrittenRedLine | WrittenWant, party: string, path: Path, reading: Reading) {
  const { id, title = id, about = null, source = null, note = null } = written;
  const names = reading.known.brackets.map(({ name }) => name);
  if (about !== null && !names.includes(about)) complain(reading, [...path, 'about'], unknownBracket(about, names));
  return { ...{ id, party, about, source, note }, title: bothOf(title), place: reading.document.placeOf(path) };
}

/** `null`: something is wrong with it. */
function expressionAt(text: string, wanted: Wanted, path: Path, reading: Reading): TalksExpression | null {
  const read = talksExpressionOf(text, wanted, reading.known);
  const written = writtenAt(reading.text, reading.document.placeOf(path), text);
  if (!('words' in read)) return { ...read, written };
  reading.problems.push(problem(placeIn(written, read.offset), read.words));
  return null;
}

function twiceProblems(stated: readonly { readonly id: string }[], path: Path, reading: Reading): void {
  const seen = new Set<string>();
  stated.forEach(({ id }, at) => {
    if (seen.has(id)) complain(reading, [...path, at, 'id'], idTwice(id));
    seen.add(id);
  });
}

/** How far rounding may take the sum of the weights from 1. */
const tolerance = 1e-9;

function weightProblem(wants: readonly WrittenWant[], path: Path, reading: Reading): void {
  const sum = wants.reduce((total, { weight }) => total + weight, 0);
  if (wants.length > 0 && Math.abs(sum - 1) > tolerance)
    complain(reading, path, weightsOff(String(Number(sum.toPrecision(12)))), true);
}

function lengthProblem(texts: readonly string[], path: Path, reading: Reading): void {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > mostExpressions) complain(reading, [...path, 'party'], expressionsTooLong);
}
