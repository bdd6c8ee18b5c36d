import { countOf, figuresOf, postureFigures, sumsOf, systemFields } from '../../library/index.ts';
import type { CitedFigure, ItemRecord, LibraryItem, SumCheck } from '../../library/index.ts';
import type { Aggregate, ForceRecord, PostureItem } from '../../model/force/index.ts';
import { statedNumbers } from '../../model/scenario/index.ts';
import type { Scenario, Shelf, SourceLine, StatedNumber } from '../../model/scenario/index.ts';
import { open } from './opening.ts';
import type { FieldName, Said, ShelfGroup, ShelfRow } from './shelf-record.ts';
import type { ForceUses } from './shelf-uses.ts';

/** Figures of an item, group by group: a system, a date, a statement of a source. */
export function itemGroups(item: ItemRecord, uses: ForceUses | null): readonly ShelfGroup[] {
  if (item.kind === 'force') return [...systems(item.record, uses), ...totals(item)];
  return byPlace(item);
}

function systems({ systems: all, date }: ForceRecord, uses: ForceUses | null): readonly ShelfGroup[] {
  return all.map((system) => ({
    title: text(system.name),
    ...{ id: system.id, of: null, note: system.note },
    rows: systemFields.flatMap((field): readonly ShelfRow[] => {
      const figure = system[field];
      if (figure === null) return [];
      const key = `${system.id}/${field}`;
      return [
        {
          ...row({ said: countOf(figure), source: figure.source, tag: figure.tag }),
          what: { kind: 'field', field },
          date: date.text,
          usedBy: uses?.used.get(key) ?? [],
          filledBy: uses?.filled.get(key) ?? [],
        },
      ];
    }),
  }));
}

/** What the file states of the whole force, against our sums. */
function totals(item: Extract<ItemRecord, { kind: 'force' }>): readonly ShelfGroup[] {
  const { aggregates, id, date } = item.record;
  if (aggregates.length === 0) return [];
  const { checks } = sumsOf(id, item);
  const rows = aggregates.map((one) => totalRow(one, one.date?.text ?? date.text, checks));
  return [{ title: null, id: 'stated', of: null, note: null, rows }];
}

function totalRow(aggregate: Aggregate, date: string, checks: readonly SumCheck[]): ShelfRow {
  const { quantity, value, source, tag, note } = aggregate;
  const values = Array.isArray(value) ? (value as readonly (number | null)[]) : [value as number | boolean];
  const said: Said =
    typeof values[0] === 'boolean'
      ? values[0]
      : values.length === 1 && values[0] !== null
        ? { kind: 'exact', value: values[0] as number }
        : values.map((one) => one ?? '?').join(', ');
  const own = checks.filter(({ what }) => what === quantity || what.startsWith(`${quantity} [`));
  return {
    ...row({ said, source, tag }),
    what: text(quantity),
    date,
    note,
    sums: typeof value === 'boolean' ? null : own,
  };
}

/** Figures of rows under the words that stand before the colon: a date, a site, a party. */
function byPlace(item: ItemRecord): readonly ShelfGroup[] {
  const groups = new Map<string, ShelfRow[]>();
  for (const figure of figuresOf(item)) {
    const [, place = '', what = figure.where] = /^(.*?): (.*)$/s.exec(figure.where) ?? [];
    const date = /\b(?:1[89]|20)\d\d(?:-\d\d){0,2}\b/.exec(place)?.[0] ?? null;
    const one = { ...row(figure), what: text(what), date };
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups].map(([place, rows]) => ({
    title: place === '' ? null : text(place),
    ...{ id: null, of: null, note: null, rows },
  }));
}

/** Totals that rows state, against our sums; those of a force stand beside its totals. */
export function ownSums(id: string, item: ItemRecord): readonly SumCheck[] {
  return item.kind === 'force' ? [] : sumsOf(id, item).checks;
}

/** One quoted figure on alert or survivability. */
export function postureGroup(item: PostureItem): ShelfGroup {
  const rows = postureFigures(item).map((figure) => ({
    ...row(figure),
    what: text(figure.where === item.id ? item.quantity : figure.where.slice(item.id.length + 2)),
    date: item.date?.text ?? null,
  }));
  return { title: null, id: null, of: null, note: null, rows };
}

/** A scenario with all that it states. */
interface StatedScenario {
  readonly scenario: Scenario;
  readonly numbers: readonly StatedNumber[];
  readonly lines: readonly SourceLine[];
  /** how far the sources can be trusted, by key */
  readonly trust: Shelf['sources'];
}

const stated = new WeakMap<LibraryItem, StatedScenario | null>();

/** null: it cannot be opened */
export function statedFor(item: LibraryItem, shelf: Shelf): StatedScenario | null {
  let found = stated.get(item);
  if (found === undefined) stated.set(item, (found = statedAfresh(item, shelf)));
  return found;
}

function statedAfresh({ file, text: written }: LibraryItem, shelf: Shelf): StatedScenario | null {
  const read = open({ file, text: written, alternative: null, set: [] }, shelf);
  if (!read.ok) return null;
  const { document, resolved } = read.value;
  const { scenario } = document;
  const lines = [...resolved.sources, ...resolved.otherSources];
  return { scenario, numbers: statedNumbers(scenario, resolved, 'everything'), lines, trust: shelf.sources };
}

/** What is chosen, then every number of beliefs and criteria. */
export function scenarioGroups({ scenario, numbers, trust }: StatedScenario): readonly ShelfGroup[] {
  const part = (id: string, rows: readonly ShelfRow[]): readonly ShelfGroup[] =>
    rows.length === 0 ? [] : [{ title: null, id, of: null, note: null, rows }];
  const under = (start: string): readonly ShelfRow[] =>
    numbers.filter(({ path }) => path.startsWith(start)).map((one) => numberRow(one, scenario));
  return [
    ...part('choices', choiceRows(scenario, trust)),
    ...part('fill', under('beliefs.fill.')),
    ...part(
      'beliefs',
      under('beliefs.').filter(({ what }) => what.kind === 'path'),
    ),
    ...part('criteria', under('criteria.')),
    ...part('views', under('views.')),
  ];
}

function numberRow({ path, quantity, source, tag, note }: StatedNumber, { beliefs }: Scenario): ShelfRow {
  const one = { ...row({ said: quantity ?? '?', source, tag }), note };
  const [, index = '', field = ''] = /^beliefs\.fill\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const fill = index === '' ? undefined : beliefs.fill[Number(index)];
  if (fill === undefined) return { ...one, what: { kind: 'path', path } };
  // A fill keeps one note for all its figures.
  const what = { kind: 'field', field: field as FieldName, of: `${fill.force}, ${fill.system}` } as const;
  return { ...one, what, note: note ?? fill.note ?? null };
}

function choiceRows({ choices }: Scenario, trust: Shelf['sources']): readonly ShelfRow[] {
  const cited = (said: Said, key: string | undefined) => {
    const source = key ?? 'judged';
    return row({ said, source, tag: source === 'judged' ? 'judged' : (trust[source] ?? 'cited') });
  };
  const shields = Object.entries(choices.shield).map(([party, { interceptors, source, note }]) => ({
    ...cited({ kind: 'exact', value: interceptors }, source),
    what: { kind: 'path', path: `choices.shield.${party}.interceptors` } as const,
    note: note ?? null,
  }));
  const marked = choices.points.flatMap(({ name, source, note, ...at }) =>
    (['warheads', 'interceptors'] as const).map((field): ShelfRow => ({
      ...cited(extentSaid(at[field]), source),
      what: { kind: 'field', field, of: name },
      note: note ?? null,
    })),
  );
  return [...shields, ...marked];
}

function extentSaid(extent: Scenario['choices']['points'][number]['warheads']): Said {
  if (extent === null) return { kind: 'unknown', reason: 'nothing said' };
  return typeof extent === 'number'
    ? { kind: 'exact', value: extent }
    : { kind: 'between', low: extent[0], high: extent[1] };
}

function text(of: string) {
  return { kind: 'text', text: of } as const;
}

/** A figure with nothing known of it but where it comes from. */
function row({
  said,
  source,
  tag,
}: Omit<CitedFigure, 'where' | 'said'> & { readonly said: Said }): Omit<ShelfRow, 'what'> {
  return { said, source, tag, date: null, note: null, usedBy: [], filledBy: [], sums: null };
}
