import { describe, expect, test } from 'vitest';
import { cellName, cells } from '../src/model/exchange/index.ts';
import { drawRow } from '../src/model/number/index.ts';
import type { Column, Row } from '../src/model/number/index.ts';
import { linkageResult, outcomeOf } from '../src/model/scenario/index.ts';
import type { Case, LinkageResult } from '../src/model/scenario/index.ts';
import { inCI } from '../e2e/needs.ts';
import { openedText, scenarioText } from './opened.ts';

/** Nothing may hang on what the parties are called, or on which of them the document names first. */
const draws = inCI(6, 3);

describe.each(['moscow-2001', 'after-new-start-2026', 'corner'])('%s', (scenario) => {
  const original = openedText(scenarioText(scenario));
  const rows = Array.from({ length: draws }, (_, index) => drawRow(original.columns, index, 5));
  const result = run(original, rows);

  test('the parties renamed everywhere: the same numbers under the new names', () => {
    const renamed = openedText(rename(scenarioText(scenario)));
    const other = run(
      renamed,
      rows.map((row) => moved(row, original.columns, renamed.columns, rename)),
    );
    const back = JSON.parse(unname(JSON.stringify(other))) as LinkageResult;
    expect({ ...back, sources: [], alternatives: [] }).toEqual({ ...result, sources: [], alternatives: [] });
  });

  test('the parties reordered: rooms and ratios stay with their party, the axis goes to the other', () => {
    const text = reorder(scenarioText(scenario));
    const reordered = openedText(text);
    expect(reordered.question.parties).toEqual([...original.question.parties].reverse());
    const other = run(
      reordered,
      rows.map((row) => moved(row, original.columns, reordered.columns, (path) => path)),
    );
    expect(other.room).toEqual(result.room);
    expect(other.exchangeRatio).toEqual(result.exchangeRatio);
    expect(other.limits).toEqual(result.limits);
    const [owner, target] = reordered.question.parties;
    const outcomes = outcomesOf(
      reordered,
      rows.map((row) => moved(row, original.columns, reordered.columns, (path) => path)),
    );
    for (const name of cells.map(cellName)) {
      const expected = reordered.question.limits.map((_, limit) =>
        reordered.question.interceptors.map(
          (count) =>
            outcomes.filter((one) => {
              const own = one.parties[owner]!.assured[name][limit]!;
              return own && count <= (one.parties[target]!.room[name][limit] ?? -1);
            }).length / draws,
        ),
      );
      expect(other.shares.byCell[name].assured).toEqual(expected);
    }
  });

  test('reordered and renamed into each other: the mirror of the mirror is the original', () => {
    const twice = openedText(reorder(reorder(scenarioText(scenario))));
    expect(run(twice, rows)).toEqual(result);
  });
});

function outcomesOf(resolved: Case, rows: readonly Row[]) {
  return rows.map((row) => outcomeOf({ kind: 'linkage', resolved }, row));
}

function outcomesOfSwings(resolved: Case, rows: readonly Row[]) {
  return rows.map((row) => outcomeOf({ kind: 'swings', resolved }, row));
}

function run(resolved: Case, rows: readonly Row[]): LinkageResult {
  return linkageResult(resolved, outcomesOf(resolved, rows), outcomesOfSwings(resolved, rows), [], {
    draws: rows.length,
    seed: 5,
  });
}

function rename(text: string): string {
  return text.replace(/\bUS\b/g, 'Zeta').replace(/\bRussia\b/g, 'Alpha');
}

function unname(text: string): string {
  return text.replace(/\bZeta\b/g, 'US').replace(/\bAlpha\b/g, 'Russia');
}

/** The two lines below `parties:` change places. */
function reorder(text: string): string {
  return text.replace(/(\nparties:[^\n]*\n)([^\n]+\n)([^\n]+\n)/, '$1$3$2');
}

/** One draw's values under the other document's paths. */
function moved(row: Row, from: readonly Column[], to: readonly Column[], pathOf: (path: string) => string): Row {
  const values = new Map(from.map(({ path }, i) => [pathOf(path), row[i]!]));
  return Float64Array.from(to, ({ path }) => values.get(path)!);
}
