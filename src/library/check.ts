import { inOrder, nearest, problem, readSources, told, type Problem, type Sources } from '../model/document/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { declarationSums, load, sumsOf, type NotCompared, type SumCheck } from './check-sums.ts';
import type { Library, LibraryItem } from './library.ts';
import { figuresOf, isRecord, readItem, sourcesNamed, treeOf, type CitedFigure, type ItemRecord } from './report.ts';

/** Figures that are not known, for one reason. */
export interface NullCount {
  readonly reason: string;
  readonly count: number;
  /** item id -> how many */
  readonly items: Readonly<Record<string, number>>;
}

/** A figure of a force that a computation needs and that the file does not give. */
export interface OpenFigure {
  readonly force: string;
  readonly system: string;
  readonly field: 'deployedLaunchers' | 'warheadsPerLauncher' | 'platforms';
  readonly reason: string;
}

/** What a look at the files found. */
export interface LibraryCheck {
  readonly files: number;
  /** what is off: a file that its schema refuses, a source key that leads nowhere, an id that is not the file's */
  readonly problems: readonly Problem[];
  readonly sums: readonly SumCheck[];
  readonly notCompared: readonly NotCompared[];
  /** the commonest reason first */
  readonly nulls: readonly NullCount[];
  readonly open: readonly OpenFigure[];
  /** keys that the files name, and how many of the figures have one */
  readonly cited: { readonly keys: readonly string[]; readonly figures: number };
}

/** What is wrong with a scenario, by whoever reads scenarios. */
export type ScenarioProblems = (item: LibraryItem) => readonly Problem[];

/** True where nothing is off: every file reads, every key leads somewhere, and every sum closes or is known not to. */
export function holds({ problems, sums }: LibraryCheck): boolean {
  return problems.length === 0 && sums.every(({ status }) => status !== 'off');
}

/**
 * Looks at every file of a library: its schema, its id, the keys and tags of its sources, the sums that it states.
 *
 * @param scenarioProblems reads a scenario, with all that it names
 */
export function checkLibrary(library: Library, scenarioProblems: ScenarioProblems): LibraryCheck {
  const items = library.list();
  const found = checkItems(items, library, scenarioProblems);
  return { ...found, problems: [...found.problems, ...items.flatMap((item) => misnamed(item, items))] };
}

/** The same for files that may stand outside of the library, against its bibliography and its forces. */
export function checkItems(
  items: readonly LibraryItem[],
  library: Library,
  scenarioProblems: ScenarioProblems,
): LibraryCheck {
  const sources = sourcesOf(library);
  const problems = items.flatMap((item) => {
    const refused = isRecord(item) ? problemsOf(item) : scenarioProblems(item);
    // a scenario's own reader looks its sources up
    return refused.length > 0 || !isRecord(item) ? refused : unknownSources(item, sources);
  });
  const read = records(items);
  const figures = read.flatMap(({ item, record }) => figuresOf(record).map((figure) => ({ item, figure })));
  const forces = new Map(records(library.list('force')).map(({ item, record }) => [item.id, record.record]));
  const forceOf = (id: string) => (forces.get(id) as ForceRecord | undefined) ?? null;
  const sums = read.map(({ item, record }) => sumsOf(item.id, record));
  return {
    files: items.length,
    problems,
    sums: [
      ...sums.flatMap(({ checks }) => checks),
      ...read.flatMap(({ record }) => (record.kind === 'declaration' ? declarationSums(record.record, forceOf) : [])),
    ],
    notCompared: sums.flatMap(({ notCompared }) => notCompared),
    nulls: nullsOf(figures),
    open: read.flatMap(({ record }) => (record.kind === 'force' ? openFigures(record.record) : [])),
    cited: {
      keys: [...new Set(items.flatMap(keysNamed))].sort(),
      figures: figures.filter(
        ({ figure }) => figure.source !== null && figure.source !== 'judged' && !isUnknown(figure),
      ).length,
    },
  };
}

/**
 * What a computation needs of a force and the file does not give: launchers in service, loads of what is in service,
 * and platforms of what moves on them. A scenario fills the last two in `beliefs.fill`.
 *
 * @source model.md 1, Unknowns
 */
export function openFigures(force: ForceRecord): readonly OpenFigure[] {
  return force.systems.flatMap((system): readonly OpenFigure[] => {
    const open = (field: OpenFigure['field'], reason: string | undefined): OpenFigure => ({
      force: force.id,
      system: system.id,
      field,
      reason: reason ?? 'not found',
    });
    const inService = system.operationalLaunchers ?? system.deployedLaunchers;
    if (inService.value === null) return [open('deployedLaunchers', inService.reason)];
    if (inService.value === 0) return [];
    const whole = inService.value === system.deployedLaunchers.value;
    const loaded = whole ? load(system) !== null : system.warheadsPerLauncher.value !== null;
    return [
      ...(loaded ? [] : [open('warheadsPerLauncher', system.warheadsPerLauncher.reason)]),
      ...(system.leg !== 'silo' && system.platforms?.value === null
        ? [open('platforms', system.platforms.reason)]
        : []),
    ];
  });
}

/** The bibliography; empty where it cannot be read, which is told as a problem of its own. */
export function sourcesOf(library: Library): Sources {
  const item = library.find('sources', 'sources');
  const read = item && readSources(item.text, item.file);
  return read?.ok ? read.value : {};
}

interface ReadRecord {
  readonly item: LibraryItem;
  readonly record: ItemRecord;
}

function records(items: readonly LibraryItem[]): readonly ReadRecord[] {
  return items.filter(isRecord).flatMap((item) => {
    const read = readItem(item);
    return read.ok ? [{ item, record: read.value }] : [];
  });
}

function problemsOf(item: LibraryItem & { readonly kind: ItemRecord['kind'] }): readonly Problem[] {
  const read = readItem(item);
  return read.ok ? [] : read.problems;
}

function unknownSources(item: LibraryItem, sources: Sources): readonly Problem[] {
  const tree = treeOf(item);
  if (!tree.ok) return tree.problems;
  const known = Object.keys(sources);
  const strangers = sourcesNamed(tree.value.tree).filter(({ source }) => !Object.hasOwn(sources, source));
  return inOrder(strangers.map(({ source, path }) => unknownSource(source, known, tree.value.placeOf(path))));
}

/** A source key that leads nowhere. */
export function unknownSource(source: string, known: readonly string[], place: Problem['place']): Problem {
  const near = nearest(source, known);
  return problem(place, {
    code: 'unknown-source',
    wrong: told`no source ${source} in the bibliography`,
    expected: 'a key of library/sources.yaml',
    todo:
      near === null
        ? 'write `recall` with the tag recalled, and name the source in a note'
        : told`did you mean ${near}?`,
  });
}

function keysNamed(item: LibraryItem): readonly string[] {
  const tree = treeOf(item);
  return tree.ok ? sourcesNamed(tree.value.tree).map(({ source }) => source) : [];
}

function misnamed(item: LibraryItem, items: readonly LibraryItem[]): readonly Problem[] {
  const place = { file: item.file, line: 1, column: 1 };
  const tree = treeOf(item);
  const written = tree.ok ? (tree.value.tree as Readonly<Record<string, unknown>>)['id'] : item.id;
  const twice = byKind(item)
    ? undefined
    : items.find((other) => other.id === item.id && other.file < item.file && !byKind(other));
  return [
    ...(item.kind === 'sources' || written === item.id
      ? []
      : [
          problem(tree.ok ? tree.value.placeOf(['id']) : place, {
            code: 'id-not-of-file',
            wrong: told`the id is ${String(written)}`,
            expected: told`${item.id}, as the file is called`,
            todo: 'rename one of the two',
          }),
        ]),
    ...(twice === undefined
      ? []
      : [
          problem(place, {
            code: 'id-twice',
            wrong: told`${twice.file} has the id ${item.id} too`,
            expected: 'each id once',
            todo: 'rename one of the two',
          }),
        ]),
  ];
}

/** A place may have the name of a state whose forces are counted, a kind of interceptor that of its stock: `KIND/ID` says which. */
function byKind({ kind }: LibraryItem): boolean {
  return kind === 'region' || kind === 'interceptor';
}

function isUnknown({ said }: CitedFigure): boolean {
  return typeof said === 'object' && said.kind === 'unknown';
}

function nullsOf(
  figures: readonly { readonly item: LibraryItem; readonly figure: CitedFigure }[],
): readonly NullCount[] {
  const byReason = new Map<string, Map<string, number>>();
  for (const { item, figure } of figures) {
    const { said } = figure;
    if (typeof said !== 'object' || said.kind !== 'unknown') continue;
    const items = byReason.get(said.reason) ?? new Map<string, number>();
    byReason.set(said.reason, items.set(item.id, (items.get(item.id) ?? 0) + 1));
  }
  return [...byReason]
    .map(([reason, items]) => ({
      reason,
      count: [...items.values()].reduce((sum, count) => sum + count, 0),
      items: Object.fromEntries(items),
    }))
    .toSorted((one, other) => other.count - one.count);
}
