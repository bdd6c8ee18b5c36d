import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type {
  Answered,
  HeldThing,
  LimitOutcome,
  Matrix,
  Series,
  Standing,
  Timeline,
} from '../model/agreement/index.ts';
import { viewsOf } from '../words/index.ts';
import { SeriesChart, type SeriesContext } from './series.tsx';
import { StandingChart, type StandingContext } from './standing.tsx';
import type { Table, TableValue } from './table.ts';

/** Which agreements stood when, as a complete SVG document; the same bytes for the same result in every engine. */
export function standingSvg(timeline: Timeline, context: StandingContext): string {
  return `${renderToString(h(StandingChart, { timeline, context }))}\n`;
}

/** What parties declared over time, as a complete SVG document. */
export function seriesSvg(series: Series, context: SeriesContext): string {
  return `${renderToString(h(SeriesChart, { series, context }))}\n`;
}

/** A force or a defence against one agreement: a row a limit and reading. */
export function complyTable({ agreement, compliance }: Answered): Table {
  return {
    columns: [
      ...['limit', 'kind', 'article', 'reading', 'unit', 'counted', 'allowed', 'margin', 'applies', 'kept'],
      ...['how', 'lacks', 'lacks_of', 'reason', 'source', 'unconfirmed'],
    ],
    rows: compliance.limits.flatMap((limit) =>
      viewsOf(limit, agreement).map((view): TableValue[] => [
        ...[limit.id, limit.kind, limit.article, view.by, limit.unit],
        ...[view.counted, limit.allowed, view.margin, limit.applies, view.kept],
        ...[limit.how, view.why?.lacks ?? null, view.why?.system ?? null, view.why?.reason ?? null],
        ...[limit.source, view.unconfirmed],
      ]),
    ),
  };
}

/** Forces and defences against all agreements: a row a pair. */
export function matrixTable({ rows }: Matrix): Table {
  return {
    columns: ['held', 'state', 'date', 'agreement', 'standing', 'status', 'exceeded', 'not_countable'],
    rows: rows.flatMap(({ held, date, cells }) =>
      cells.map(({ of, status, compliance }): TableValue[] => [
        ...[idOf(held), held.state, date, of, compliance.state, status],
        ...[named(compliance.limits, false), named(compliance.limits, null)],
      ]),
    ),
  };
}

function idOf({ id }: HeldThing): string {
  return id;
}

/** Ids of the limits that apply and are exceeded, or that nobody can count. */
function named(limits: readonly LimitOutcome[], verdict: false | null): string | null {
  const ids = limits.filter(({ applies, kept }) => applies && kept === verdict).map(({ id }) => id);
  return ids.length === 0 ? null : ids.join(' ');
}

/** What was declared over time: a row a date, party and limit; empty where nothing was given, with the reason. */
export function seriesTable({ limits, missing }: Series): Table {
  const known = limits.flatMap(({ id, points }) =>
    points.map(({ date, party, outcome }): TableValue[] => [
      ...[date, party, id, outcome.counted, outcome.allowed, outcome.margin, outcome.applies, outcome.kept, null],
    ]),
  );
  const open = missing.flatMap(({ date, party, limits: ids, reason }) =>
    ids.map((id): TableValue[] => [date, party, id, null, null, null, null, null, reason]),
  );
  const key = (row: readonly TableValue[]): string => `${String(row[0])} ${String(row[1])} ${String(row[2])}`;
  return {
    columns: ['date', 'party', 'limit', 'declared', 'allowed', 'margin', 'applies', 'kept', 'reason'],
    rows: [...known, ...open].toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/** Which agreements stood when: a row a time in one state. */
export function standingTable({ rows }: Timeline, standings: readonly Standing[]): Table {
  const stateOf = (id: string): string | null => standings.find(({ agreement }) => agreement === id)?.state ?? null;
  return {
    columns: ['agreement', 'standing', 'span', 'from', 'to'],
    rows: rows.flatMap(({ agreement, spans }) =>
      spans.map(({ state, from, to }): TableValue[] => [agreement, stateOf(agreement), state, from, to]),
    ),
  };
}
