import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { RaidResult } from '../model/shield/index.ts';
import type { NeedCurve } from '../model/stability/index.ts';
import { Engage, type EngageContext } from './engage.tsx';
import { NeedChart, type NeedContext } from './need.tsx';
import type { Table } from './table.ts';

/** The quantile dot plot of a raid as a complete SVG document; the same bytes for the same result in every engine. */
export function engageSvg(result: RaidResult, context: EngageContext): string {
  return `${renderToString(h(Engage, { result, context }))}\n`;
}

/** Confidence against stock as a complete SVG document. */
export function needSvg(result: NeedCurve, context: NeedContext): string {
  return `${renderToString(h(NeedChart, { result, context }))}\n`;
}

/** The leak distribution: a row a number of leakers. */
export function engageTable({ distribution }: RaidResult): Table {
  return {
    columns: ['leakers', 'chance', 'this_or_more'],
    rows: distribution.map(({ leakers, chance, orMore }) => [leakers, chance, orMore]),
  };
}

/** Confidence against stock: a row a number of interceptors. */
export function needTable({ curve }: NeedCurve): Table {
  return {
    columns: ['interceptors', 'none_leaks_median', 'none_leaks_low', 'none_leaks_high', 'useful'],
    rows: curve.map(({ interceptors, noneLeaks: { median, low, high }, useful }) => [
      interceptors,
      median,
      low,
      high,
      useful,
    ]),
  };
}
