import { drawRow, medianRow, quantile } from '../number/index.ts';
import type { Column, Row, Uncertain } from '../number/index.ts';
import type { Engagement, Fractional, InSequence, Layered, Looking, Shooting } from './engagement.ts';
import type { OrbitGeometry } from './orbit/geometry.ts';

type Open<T> = {
  readonly [K in keyof T]: T[K] extends number | undefined
    ? Uncertain
    : T[K] extends OrbitGeometry | undefined
      ? Open<OrbitGeometry>
      : T[K];
};

/** A layer whose numbers may be uncertain; its stock is certain. */
export type LayerGiven = Open<Shooting> | Open<Looking> | Open<Fractional>;

export interface LayeredGiven extends Pick<Layered, 'doctrine'> {
  readonly system: Uncertain;
  readonly layers: readonly (Omit<InSequence, 'engagement'> & { readonly engagement: LayerGiven })[];
}

/** An engagement whose numbers may be uncertain; `shotsPerObject`, `salvoLimit`, `looks` and the stocks of layers are certain. */
export type EngagementGiven = LayerGiven | LayeredGiven;

interface Given {
  /** keys and places joined by dots, as `layers.0.engagement.kill` */
  readonly path: string;
  readonly number: Uncertain;
}

/** Every number of an engagement, with its path, in the order in which it is written. */
export function numbersOf(given: EngagementGiven): readonly Given[] {
  return within('', given);
}

function within(path: string, given: unknown): readonly Given[] {
  if (typeof given === 'number') return [{ path, number: { kind: 'certain', value: given } }];
  if (typeof given !== 'object' || given === null) return [];
  if (isNumber(given)) return [{ path, number: given }];
  return Object.entries(given).flatMap(([key, value]) => within(path === '' ? key : `${path}.${key}`, value));
}

function isNumber(given: object): given is Uncertain {
  return 'kind' in given;
}

/** One dimension for each uncertain number, in order of their paths. @source model.md, Uncertain numbers */
export function columnsOf(given: EngagementGiven): readonly Column[] {
  return numbersOf(given)
    .filter(({ number }) => number.kind !== 'certain')
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, number: uncertain }, dimension) => ({ path, uncertain, dimension }));
}

/**
 * Engagements of a run: the first with every number at its median, then one a draw.
 *
 * @param draws whole, >= 0; 0, or nothing uncertain: no draw
 */
export function engagementsOf(
  given: EngagementGiven,
  draws: number,
  seed: number,
): { readonly atMedians: Engagement; readonly drawn: readonly Engagement[] } {
  const columns = columnsOf(given);
  const at = (row: Row): Engagement => filled(given, columns, row);
  const rows = columns.length === 0 ? 0 : draws;
  return {
    atMedians: at(medianRow(columns)),
    drawn: Array.from({ length: rows }, (_, index) => at(drawRow(columns, index, seed))),
  };
}

function filled(given: EngagementGiven, columns: readonly Column[], row: Row): Engagement {
  const places = new Map(columns.map(({ path }, column) => [path, column]));
  const fill = (path: string, part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (isNumber(part)) {
      const column = places.get(path);
      return column === undefined ? quantile(part, 0.5) : row[column]!;
    }
    if (Array.isArray(part)) return part.map((one, i) => fill(`${path}.${i}`, one));
    const entries = Object.entries(part);
    return Object.fromEntries(entries.map(([key, value]) => [key, fill(path === '' ? key : `${path}.${key}`, value)]));
  };
  return fill('', given) as Engagement;
}
