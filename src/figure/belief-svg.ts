import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { HistoryResult } from '../model/inspection/index.ts';
import { visitsOf, type BeliefContext } from './belief-words.ts';
import { BeliefChart } from './belief.tsx';
import type { Table } from './table.ts';

/** Confidence by year as a complete SVG document. */
export function beliefSvg(result: HistoryResult, context: BeliefContext): string {
  return `${renderToString(h(BeliefChart, { result, context }))}\n`;
}

/** A row a year. */
export function beliefTable(result: HistoryResult, context: BeliefContext): Table {
  const bands = ['seeing', 'before', 'after', 'had'] as const;
  const years = context.history?.record.years;
  return {
    columns: [
      ...['round', 'from', 'to', 'visits', 'looks'],
      ...bands.flatMap((name) => [`${name}_median`, `${name}_low`, `${name}_high`]),
    ],
    rows: result.rounds.map((round, at) => [
      ...[at + 1, years?.[at]!.from ?? null, years?.[at]!.to ?? null, visitsOf(at, result, context), round.looks],
      ...bands.flatMap((name) => [round[name].median, round[name].low, round[name].high]),
    ]),
  };
}
