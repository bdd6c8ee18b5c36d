import { figuresOf, headOf, isRecord, readItem } from '../../library/index.ts';
import type { CitedFigure, ItemRecord, LibraryItem } from '../../library/index.ts';
import { readScenario } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import { itemGroups, ownSums, postureGroup, scenarioGroups, statedFor } from './shelf-groups.ts';
import { usesOf } from './shelf-uses.ts';
import type { ShelfEntry, ShelfGroup, ShelfHead, ShelfItem, ShelfKind, ShelfSource } from './shelf-record.ts';

type Shelved = Pick<Books, 'library' | 'shelf' | 'sources'>;

const recordKinds = [
  'force',
  'defence',
  'interceptor',
  'constellation',
  'confidence',
  'region',
  'series',
  'declaration',
] as const;

/** What there is, by kind: forces and the like, every figure on posture, every source. What cannot be read is left out. */
export function shelfList(books: Shelved): readonly ShelfEntry[] {
  const { library, sources } = books;
  const scenarios = library.list('scenario').flatMap((item) => scenarioEntry(item));
  const records = recordKinds.flatMap((kind) => library.list(kind).flatMap((item) => recordEntry(item, books)));
  return [
    ...scenarios,
    ...records,
    ...postureItems(books).map((item): ShelfEntry => {
      const { id, quantity, state, date } = item;
      return {
        ...entryOf('posture', id, quantity),
        date: date?.text ?? null,
        states: [state],
        found: small([id, state, item.source, item.note]),
      };
    }),
    ...Object.entries(sources).map(([key, { title, address, via }]): ShelfEntry => ({
      ...entryOf('source', key, title),
      found: small([key, address, via]),
    })),
  ];
}

function entryOf(kind: ShelfKind, id: string, title: string | null): ShelfEntry {
  return { at: `${kind}/${id}`, kind, id, title, date: null, states: [], found: '' };
}

function scenarioEntry(item: LibraryItem): readonly ShelfEntry[] {
  const read = readScenario(item.text, item.file);
  if (!read.ok) return [];
  const { id, title, date, parties } = read.value.scenario;
  const forces = Object.values(parties).map(({ force }) => force);
  return [{ ...entryOf('scenario', id, title), date, states: Object.keys(parties), found: small([id, ...forces]) }];
}

function recordEntry(item: LibraryItem, { sources }: Shelved): readonly ShelfEntry[] {
  const read = isRecord(item) ? readItem(item) : null;
  if (!read?.ok) return [];
  const { date, states, what } = headOf(item, read.value);
  const keys = [...new Set(figuresOf(read.value).flatMap(({ source }) => source ?? []))];
  const titles = keys.map((key) => sources[key]?.title ?? '');
  const entry = entryOf(item.kind as ShelfKind, item.id, what);
  return [
    {
      ...entry,
      date: date?.text ?? null,
      states,
      found: small([item.id, ...systemsOf(read.value), ...keys, ...titles]),
    },
  ];
}

/** Names that somebody may look for: systems, parts, and what figures are of. */
function systemsOf(record: ItemRecord): readonly string[] {
  if (record.kind === 'force') return record.record.systems.flatMap(({ id, name }) => [id, name]);
  return [...new Set(figuresOf(record).map(({ where }) => where.replace(/^[^:]*: /, '')))];
}

function small(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .toLowerCase();
}

function postureItems({ library }: Shelved) {
  return library.list('posture').flatMap((item) => {
    const read = isRecord(item) ? readItem(item) : null;
    return read?.ok && read.value.kind === 'posture' ? read.value.record.items : [];
  });
}

/** An item, open; null: there is none at that place, or it cannot be read. */
export function shelfItem(at: string, books: Shelved): ShelfItem | null {
  const slash = at.indexOf('/');
  const [kind, id] = [at.slice(0, slash), at.slice(slash + 1)];
  switch (kind) {
    case 'source':
      return openSource(id, books);
    case 'posture':
      return openPosture(id, books);
    case 'scenario':
      return openScenario(id, books);
    case 'force':
    case 'defence':
    case 'interceptor':
    case 'constellation':
    case 'confidence':
    case 'region':
    case 'series':
    case 'declaration':
      return openRecord(kind, id, books);
    default:
      return null;
  }
}

/** What every item has, with nothing in it. */
function blank(kind: ShelfKind, id: string, file: string): ShelfItem {
  const nothing = { title: null, date: null, states: [], notes: [], groups: [], sums: [], sources: {} };
  return {
    at: `${kind}/${id}`,
    kind,
    id,
    file,
    ...nothing,
    forces: {},
    alternatives: [],
    agreements: [],
    mentionedIn: [],
  };
}

function openRecord(kind: (typeof recordKinds)[number], id: string, books: Shelved) {
  const item = books.library.find(kind, id);
  const read = item && isRecord(item) ? readItem(item) : null;
  if (!item || !read?.ok) return null;
  const { date, states, what } = headOf(item, read.value);
  const groups = itemGroups(read.value, kind === 'force' ? usesOf(books, id) : null);
  return {
    ...blank(kind, id, item.file),
    title: what,
    date: date?.text ?? null,
    states,
    notes: notesOf(read.value, what),
    groups,
    sums: ownSums(id, read.value),
    sources: sourcesIn(groups, books),
  };
}

/** What a file says of itself beyond its title. */
function notesOf({ kind, record }: ItemRecord, title: string | null): readonly string[] {
  const notes =
    kind === 'force'
      ? [record.completeness]
      : kind === 'series'
        ? [record.basis, record.note]
        : kind === 'declaration'
          ? Object.values(record.fields)
          : kind === 'defence' || kind === 'interceptor' || kind === 'region'
            ? [record.note]
            : [];
  return notes.filter((note): note is string => note !== null && note !== title);
}

function openPosture(id: string, books: Shelved): ShelfItem | null {
  const found = postureItems(books).find((one) => one.id === id);
  if (!found) return null;
  const groups = [postureGroup(found)];
  return {
    ...blank('posture', id, 'posture.yaml'),
    title: found.quantity,
    date: found.date?.text ?? null,
    states: [found.state],
    notes: found.note === null ? [] : [found.note],
    groups,
    sources: sourcesIn(groups, books),
  };
}

function openScenario(id: string, books: Shelved): ShelfItem | null {
  const item = books.library.find('scenario', id);
  const found = item && statedFor(item, books.shelf);
  if (!item || !found) return null;
  const { scenario } = found;
  const groups = scenarioGroups(found);
  return {
    ...blank('scenario', id, item.file),
    title: scenario.title,
    date: scenario.date,
    states: Object.keys(scenario.parties),
    groups,
    sources: sourcesIn(groups, books),
    alternatives: scenario.alternatives.map((one) => one.title),
    agreements: scenario.agreements,
    forces: Object.fromEntries(Object.entries(scenario.parties).map(([name, { force }]) => [name, force])),
  };
}

function sourcesIn(groups: readonly ShelfGroup[], { sources }: Shelved): ShelfItem['sources'] {
  const keys = groups.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? []));
  return Object.fromEntries(
    [...new Set(keys)].flatMap((key) => (Object.hasOwn(sources, key) ? [[key, cited(key)]] : [])),
  );
  function cited(key: string): ShelfSource {
    return sources[key]!;
  }
}

/** A source with every figure that comes from it, item by item. */
function openSource(key: string, books: Shelved): ShelfItem | null {
  const source = Object.hasOwn(books.sources, key) ? books.sources[key] : undefined;
  if (!source) return null;
  const items = allOf(books).map((item) => ({ item, rows: rowsFrom(item, key) }));
  const word = new RegExp(`(?<![a-z0-9-])${key}(?![a-z0-9-])`);
  const only = items.filter(({ item, rows }) => rows.length === 0 && word.test(textOf(item, books)));
  return {
    ...blank('source', key, 'sources.yaml'),
    title: source.title,
    groups: items
      .filter(({ rows }) => rows.length > 0)
      .map(({ item, rows }) => ({ title: null, id: null, of: headIn(item), note: null, rows })),
    sources: { [key]: source },
    mentionedIn: only.map(({ item }) => item.at),
  };
}

function headIn({ at, kind, id, title, date, states }: ShelfItem): ShelfHead {
  return { at, kind, id, title, date, states };
}

function allOf(books: Shelved): readonly ShelfItem[] {
  const places = shelfList(books).filter(({ kind }) => kind !== 'source');
  return places.flatMap(({ at }) => shelfItem(at, books) ?? []);
}

/** Rows of an item that name a source and take a figure from it, under the name of their group. */
function rowsFrom({ groups }: ShelfItem, key: string) {
  return groups.flatMap(({ title, id, rows }) =>
    rows
      .filter(({ source, said }) => source === key && !isUnknown(said))
      .map((row) => ({ ...row, what: under(title?.kind === 'text' ? (id ?? title.text) : null, row.what) })),
  );
}

function under(group: string | null, what: ShelfGroup['rows'][number]['what']) {
  if (group === null || what.kind === 'path') return what;
  return what.kind === 'field' ? { ...what, of: group } : { ...what, text: `${group}: ${what.text}` };
}

function isUnknown(said: CitedFigure['said'] | object): boolean {
  return typeof said === 'object' && 'kind' in said && said.kind === 'unknown';
}

/** Posture items share a file, so that its text says nothing of one of them. */
function textOf({ kind, id, file }: ShelfItem, { library }: Shelved): string {
  return kind === 'posture' ? id : (library.files[file] ?? '');
}
