import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ConstellationResult } from '../model/shield/index.ts';
import type { OrbitContext } from './orbit-words.ts';
import { OrbitChart } from './orbit.tsx';
import type { Table } from './table.ts';

/** Interceptors in orbit against latitude, a line an inclination, as a complete SVG document. */
export function constellationSvg(result: ConstellationResult, context: OrbitContext): string {
  return `${renderToString(h(OrbitChart, { result, context }))}\n`;
}

/** A row an inclination and latitude. */
export function constellationTable({ table }: ConstellationResult): Table {
  return {
    columns: ['inclination', 'latitude', 'absentee', 'needed_median', 'needed_low', 'needed_high'],
    rows: table.inclinations.flatMap((inclination, i) =>
      table.latitudes.map((latitude, j) => [
        ...[inclination, latitude, table.absentee[i]![j]!],
        ...three(table.needed[i]![j]!),
      ]),
    ),
  };
}

/** A row a number of missiles. */
export function constellationSalvoTable({ salvo }: ConstellationResult): Table {
  const columns = ['one_region', 'spread', 'one_by_one'].flatMap((name) => [
    `${name}_median`,
    `${name}_low`,
    `${name}_high`,
  ]);
  return {
    columns: ['missiles', ...columns],
    rows: salvo.map(({ missiles, oneRegion, spread, oneByOne }) => [
      missiles,
      ...three(oneRegion),
      ...(spread === null ? [null, null, null] : three(spread)),
      ...three(oneByOne),
    ]),
  };
}

function three({ median, low, high }: ConstellationResult['absentee']): (number | null)[] {
  return [median, low, high];
}
