import { headOf, isRecord, readItem, sumsOf } from '../library/index.ts';
import type { ItemHead, ItemRecord, Library, LibraryItem } from '../library/index.ts';
import type { Sources } from '../model/document/index.ts';
import { readPosture } from '../model/force/index.ts';
import type { PostureItem } from '../model/force/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { ScenarioDocument, SourceLine } from '../model/scenario/index.ts';
import { orComplain } from './complaint.ts';
import { sourcesOfPosture, sourcesUsed } from './sources.ts';

/** An item of a list; `what` is null where it cannot be read, `count` where it is no bibliography. */
export type Listed = ItemHead & { readonly readable: boolean; readonly count: number | null };

/** An item as a list shows it. */
export function listed(item: LibraryItem): Listed {
  const { kind, id, file } = item;
  const nothing = { kind, id, file, date: null, states: [], what: null, count: null };
  if (isRecord(item)) {
    const read = readItem(item);
    if (!read.ok) return { ...nothing, readable: false };
    const count = read.value.kind === 'sources' ? Object.keys(read.value.record).length : null;
    return { ...headOf(item, read.value), readable: true, count };
  }
  const read = readScenario(item.text, item.file);
  if (!read.ok) return { ...nothing, readable: false };
  const { date, parties, title } = read.value.scenario;
  return {
    ...nothing,
    date: { text: date, firstDay: date, lastDay: date },
    states: Object.keys(parties),
    what: title,
    readable: true,
  };
}

/** A list as JSON. */
export function listRecord(items: readonly (Omit<Listed, 'kind'> & { readonly kind: string })[]): object {
  return { items: items.map(({ readable: _readable, count: _count, ...head }) => head) };
}

/** An item as it reads. */
export type OpenedItem =
  | { readonly kind: 'scenario'; readonly item: LibraryItem; readonly scenario: ScenarioDocument }
  | { readonly kind: 'record'; readonly item: LibraryItem; readonly record: ItemRecord };

/** @throws Complaint with all that is wrong with the file */
export function openItem(item: LibraryItem): OpenedItem {
  return isRecord(item)
    ? { kind: 'record', item, record: orComplain(readItem(item)) }
    : { kind: 'scenario', item, scenario: orComplain(readScenario(item.text, item.file)) };
}

/** An item as JSON: its record, the sums that it states, and the sources that it uses. */
export function itemRecord(opened: OpenedItem, sources: Sources): object {
  const { item } = opened;
  const record = opened.kind === 'scenario' ? scenarioRecord(opened.scenario, sources) : opened.record.record;
  const sums = opened.kind === 'record' ? sumsOf(item.id, opened.record) : { checks: [], notCompared: [] };
  const used = item.kind === 'sources' ? [] : sourcesUsed(item, sources);
  const { kind, id, file } = item;
  return { kind, id, file, record, sums: sums.checks, notCompared: sums.notCompared, sources: used.map(cited) };
}

/** One figure on posture as JSON. */
export function postureRecord(posture: PostureItem, sources: Sources): object {
  const used = sourcesOfPosture(posture, sources);
  return { kind: 'posture', id: posture.id, file: 'posture.yaml', record: posture, sources: used.map(cited) };
}

function cited({ key, title, address, via }: ReturnType<typeof sourcesUsed>[number]) {
  return { key, title, address, via };
}

/** Figures on posture, each with an id of its own within one file. */
export function postureItems(library: Library): readonly PostureItem[] {
  return library.list('posture').flatMap(({ text, file }) => {
    const read = readPosture(text, file);
    return read.ok ? read.value.items : [];
  });
}

/** Where each number of beliefs and criteria comes from. A bare number is judged; `same` is where it leads. */
export function linesOf({ numbers }: ScenarioDocument, sources: Sources): readonly SourceLine[] {
  return numbers
    .filter(({ stated }) => stated.quantity.kind !== 'same')
    .map(({ path, stated }): SourceLine => {
      const source = stated.source ?? 'judged';
      const known = Object.hasOwn(sources, source) ? sources[source]?.tag : undefined;
      return { path, source, tag: source === 'judged' ? 'judged' : (known ?? 'cited') };
    });
}

/** A scenario as JSON: what it chooses as it stands, what it believes and asks for number by number. */
function scenarioRecord(document: ScenarioDocument, sources: Sources): object {
  const { id, title, date, parties, agreements, choices, criteria, views, alternatives, runs } = document.scenario;
  const lines = new Map(linesOf(document, sources).map((line) => [line.path, line]));
  return {
    id,
    title,
    date,
    parties,
    agreements,
    choices,
    numbers: document.numbers.map(({ path, stated }) => ({
      path,
      quantity: stated.quantity,
      source: lines.get(path)?.source ?? null,
      tag: lines.get(path)?.tag ?? null,
      note: stated.note,
    })),
    cell: criteria.retaliation.cell,
    presets: criteria.presets.warheads,
    views,
    alternatives,
    runs,
  };
}
