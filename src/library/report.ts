import {
  once,
  readSources,
  readYaml,
  type CitedCount,
  type Count,
  type Read,
  type Sources,
} from '../model/document/index.ts';
import type { Document, Path, TrustTag } from '../model/document/index.ts';
import {
  readDeclaration,
  readForce,
  readPosture,
  readSeries,
  type Aggregate,
  type DeclarationRecord,
  type DeclaredTotals,
  type Figure,
  type ForceRecord,
  type LibraryDate,
  type PostureItem,
  type PostureRecord,
  type SeriesRecord,
} from '../model/force/index.ts';
import { readConfidence } from '../model/inspection/index.ts';
import type { ConfidenceCase } from '../model/inspection/index.ts';
import { readConstellation, readDefence, readInterceptor, readRegion } from '../model/shield/index.ts';
import type { ConstellationRecord, InterceptorKind, Region } from '../model/shield/index.ts';
import { confidenceFigures, confidenceSpan } from './confidence-figures.ts';
import { interceptorFigures, regionFigures } from './shield-figures.ts';
import type { LibraryItem, LibraryKind } from './library.ts';

/** What a defence file holds: a row for each statement of a source. */
export type DefenceRecord = Extract<ReturnType<typeof readDefence>, { ok: true }>['value'];

/** What an item holds, by its kind. A scenario is read by its own room. */
export type ItemRecord =
  | { readonly kind: 'force'; readonly record: ForceRecord }
  | { readonly kind: 'series'; readonly record: SeriesRecord }
  | { readonly kind: 'declaration'; readonly record: DeclarationRecord }
  | { readonly kind: 'defence'; readonly record: DefenceRecord }
  | { readonly kind: 'region'; readonly record: Region }
  | { readonly kind: 'interceptor'; readonly record: InterceptorKind }
  | { readonly kind: 'constellation'; readonly record: ConstellationRecord }
  | { readonly kind: 'confidence'; readonly record: ConfidenceCase }
  | { readonly kind: 'posture'; readonly record: PostureRecord }
  | { readonly kind: 'sources'; readonly record: Sources };

export type RecordKind = ItemRecord['kind'];

const series = once(readSeries);
const defence = once(readDefence);
const region = once(readRegion);
const interceptor = once(readInterceptor);
const constellation = once(readConstellation);
const confidence = once(readConfidence);
const posture = once(readPosture);

/** Reads an item with the reader of its kind. */
export function readItem(item: LibraryItem & { readonly kind: RecordKind }): Read<ItemRecord> {
  const { kind, text, file } = item;
  switch (kind) {
    case 'force':
      return as(kind, readForce(text, file));
    case 'series':
      return as(kind, series(text, file));
    case 'declaration':
      return as(kind, readDeclaration(text, file));
    case 'defence':
      return as(kind, defence(text, file));
    case 'region':
      return as(kind, region(text, file));
    case 'interceptor':
      return as(kind, interceptor(text, file));
    case 'constellation':
      return as(kind, constellation(text, file));
    case 'confidence':
      return as(kind, confidence(text, file));
    case 'posture':
      return as(kind, posture(text, file));
    case 'sources':
      return as(kind, readSources(text, file));
  }
}

/** Everything but a scenario has a reader here. */
export function isRecord(item: LibraryItem): item is LibraryItem & { readonly kind: RecordKind } {
  return item.kind !== 'scenario';
}

function as<K extends RecordKind>(kind: K, read: Read<Extract<ItemRecord, { kind: K }>['record']>): Read<ItemRecord> {
  return read.ok ? { ok: true, value: { kind, record: read.value } as unknown as ItemRecord } : read;
}

/** One line of a list of what there is. */
export interface ItemHead {
  readonly kind: LibraryKind;
  readonly id: string;
  readonly file: string;
  /** of a force or a scenario its date, of rows their span; null: none */
  readonly date: { readonly text: string; readonly firstDay: string; readonly lastDay: string } | null;
  readonly states: readonly string[];
  /** what it holds, in the words of the file; null: the file has none */
  readonly what: string | null;
}

/** What an item is, in one line: of whom, of when, what. */
export function headOf({ kind, id, file }: LibraryItem, { kind: read, record }: ItemRecord): ItemHead {
  const head = (dates: readonly LibraryDate[], states: readonly string[], what: string | null): ItemHead => ({
    kind,
    id,
    file,
    date: spanOf(dates),
    states: [...new Set(states)],
    what,
  });
  switch (read) {
    case 'force':
      return head([record.date], [record.state], record.basis);
    case 'series':
      return head(
        record.rows.map((row) => row.date),
        record.rows.map((row) => row.state),
        record.note ?? record.basis,
      );
    case 'declaration':
      return head(
        record.exchanges.map((exchange) => exchange.date),
        record.exchanges.flatMap((exchange) => Object.keys(exchange.parties)),
        record.note === null ? record.treaty : `${record.treaty}: ${record.note}`,
      );
    case 'defence':
      return head(
        record.rows.flatMap((row) => row.date ?? row.through ?? row.operational ?? []),
        record.rows.flatMap((row) => row.state ?? []),
        record.name,
      );
    case 'region':
    case 'interceptor':
      return head([], [], record.name.en);
    case 'constellation':
      return head([record.date], [], record.name);
    case 'confidence':
      return head(confidenceSpan(record), record.parties, record.title.en);
    case 'posture':
      return head(
        record.items.flatMap((one) => [
          ...(one.date === null ? [] : [one.date]),
          ...one.series.map(({ date }) => date),
        ]),
        record.items.map((one) => one.state),
        record.note,
      );
    case 'sources':
      return head([], [], null);
  }
}

function spanOf(dates: readonly LibraryDate[]): ItemHead['date'] {
  const first = dates.toSorted((a, b) => a.firstDay.localeCompare(b.firstDay))[0];
  const last = dates.toSorted((a, b) => a.lastDay.localeCompare(b.lastDay)).at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first.firstDay.slice(0, 4), last.lastDay.slice(0, 4)];
  const text = dates.length === 1 ? first.text : from === to ? from : `${from}-${to}`;
  return { text, firstDay: first.firstDay, lastDay: last.lastDay };
}

/** One figure of an item, wherever it stands, with where it comes from. */
export interface CitedFigure {
  /** in the item: `mm3.deployedLaunchers`, `2004: warheads, W62` */
  readonly where: string;
  /** a count or the reason why there is none; a statement; a date */
  readonly said: Count | boolean | string;
  readonly source: string | null;
  readonly tag: TrustTag | null;
}

/** Every figure of an item that names, or should name, a source. */
export function figuresOf({ kind, record }: ItemRecord): readonly CitedFigure[] {
  switch (kind) {
    case 'force':
      return [...record.systems.flatMap(systemFigures), ...record.aggregates.flatMap(aggregateFigures)];
    case 'series':
      return record.rows.flatMap((row) => {
        const date = record.state === null ? `${row.date.text} ${row.state}` : row.date.text;
        return row.counts.map((count) => countFigure(date, count));
      });
    case 'declaration':
      return declarationFigures(record);
    case 'defence':
      return record.rows.flatMap((row) => {
        const date = row.date ?? row.through ?? row.operational;
        const label = [date?.text, row.who, row.name, row.name === null ? row.state : null].filter(Boolean).join(' ');
        return row.counts.map((count) => countFigure(label || record.name, count));
      });
    case 'region':
      return regionFigures(record);
    case 'interceptor':
      return interceptorFigures(record);
    case 'constellation':
      return [
        ...record.inputs.map((cited) => countFigure('inputs', cited)),
        ...record.printed.map(({ where, cited }) => countFigure(where.en, cited)),
      ];
    case 'confidence':
      return confidenceFigures(record);
    case 'posture':
      return record.items.flatMap(postureFigures);
    case 'sources':
      return [];
  }
}

/** The figures of a system that a file always or sometimes gives, in the order of the file. */
export const systemFields = [
  'deployedLaunchers',
  'nonDeployedLaunchers',
  'operationalLaunchers',
  'warheadsPerLauncher',
  'maxWarheadsPerLauncher',
  'attributedWarheads',
  'platforms',
] as const satisfies readonly (keyof ForceRecord['systems'][number])[];

function systemFigures(system: ForceRecord['systems'][number]): readonly CitedFigure[] {
  return systemFields.flatMap((field) => {
    const figure: Figure | null = system[field];
    return figure === null ? [] : [citedFigure(`${system.id}.${field}`, figure)];
  });
}

function aggregateFigures({ quantity, value, source, tag }: Aggregate): readonly CitedFigure[] {
  const values = Array.isArray(value) ? (value as readonly (number | null)[]) : [value as number | boolean];
  return values.map((one) => ({
    where: quantity,
    said:
      typeof one === 'boolean'
        ? one
        : one === null
          ? { kind: 'unknown', reason: 'not found' }
          : { kind: 'exact', value: one },
    source,
    tag,
  }));
}

function declarationFigures({ limits, exchanges }: DeclarationRecord): readonly CitedFigure[] {
  const totals = (where: string, of: DeclaredTotals) =>
    Object.entries(of).map(([name, figure]) => citedFigure(`${where}: ${name}`, figure as Figure));
  return [
    ...totals('limits', limits.totals),
    { where: 'limits: expired', said: limits.expired.text, source: limits.expiredSource, tag: null },
    ...exchanges.flatMap(({ date, parties }) =>
      Object.entries(parties).flatMap(([party, declared]) => totals(`${date.text} ${party}`, declared.totals)),
    ),
  ];
}

/** Figures of one posture item. A value that is not known beside a range that is counts as the range. */
export function postureFigures(item: PostureItem): readonly CitedFigure[] {
  const { id, values, range, series, source, tag } = item;
  const known = range === null ? values : values.filter(({ count }) => count.kind !== 'unknown');
  return [
    ...known.map((cited) => ({
      where: cited.part === null ? id : `${id}: ${cited.part}`,
      said: cited.count,
      source: cited.source,
      tag: cited.tag,
    })),
    ...(range === null ? [] : [{ where: id, said: { kind: 'between' as const, ...range }, source, tag }]),
    ...series.map((one) => ({
      where: `${id}: ${one.date.text}`,
      said: { kind: 'exact' as const, value: one.value },
      source: one.source,
      tag: one.tag,
    })),
  ];
}

function countFigure(label: string, { name, part, count, source, tag }: CitedCount): CitedFigure {
  return { where: `${label}: ${name}${part === null ? '' : `, ${part}`}`, said: count, source, tag };
}

/** A figure of a force or of a defence, by its place. */
export function citedFigure(where: string, figure: Figure): CitedFigure {
  return { where, said: countOf(figure), source: figure.source, tag: figure.tag };
}

/** A figure as a count: exact, or unknown with its reason. */
export function countOf({ value, reason }: Figure): Count {
  return value === null ? { kind: 'unknown', reason: reason ?? 'not found' } : { kind: 'exact', value };
}

/** One place of a text that names a source key. */
export interface NamedSource {
  readonly source: string;
  /** of the key's value, from the root */
  readonly path: Path;
}

/** Every source key that a file names, wherever it stands: in `source`, `warheadsSource`, `cellSources` and the like. */
export function sourcesNamed(tree: unknown, path: Path = []): readonly NamedSource[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, child]: [string, unknown]) => {
    const at = [...path, Array.isArray(tree) ? Number(key) : key];
    if (!Array.isArray(tree) && /^(source|\w+Source)$/.test(key) && typeof child === 'string')
      return [{ source: child, path: at }];
    if (key === 'cellSources' && typeof child === 'object' && child !== null)
      return Object.entries(child).flatMap(([name, source]: [string, unknown]) =>
        typeof source === 'string' ? [{ source, path: [...at, name] }] : [],
      );
    return sourcesNamed(child, at);
  });
}

/** The text of an item as a tree, with places; a layer of a scenario has dots in its keys. */
export function treeOf({ text, file }: LibraryItem): Read<Document> {
  return treeOnce(text, file);
}

const treeOnce = once((text: string, file: string) => readYaml(text, file, { dottedKeys: () => true }));
