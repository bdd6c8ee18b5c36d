import { orComplain } from '../answer/index.ts';
import type { ReportInputs, ReportNumber, ReportSource } from '../figure/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { readSources } from '../model/document/index.ts';
import type { Sources } from '../model/document/index.ts';
import type { Scenario, SourceLine, Stated } from '../model/scenario/index.ts';
import type { OpenScenario, ScenarioOptions } from './input.ts';

/** What a report says of a scenario's inputs: its numbers as they were run, and the sources that it names. */
export function reportInputs({ scenario, resolved }: OpenScenario): ReportInputs {
  return {
    scenario,
    numbers: [...numbersOf(scenario, resolved.sources), ...viewNumbers(scenario, resolved)],
    cited: citedBy(scenario, resolved.sources),
  };
}

/** Numbers of beliefs and criteria with their paths, in the order of the document. */
function numbersOf(scenario: Scenario, sources: readonly SourceLine[]): readonly ReportNumber[] {
  const lines = new Map(sources.map((line) => [line.path, line]));
  const { beliefs, criteria } = scenario;
  return [...statedIn(beliefs, 'beliefs'), ...statedIn(criteria, 'criteria')].map(([path, { quantity, note }]) => ({
    path,
    quantity,
    source: lines.get(path)?.source ?? null,
    tag: lines.get(path)?.tag ?? null,
    note,
  }));
}

function statedIn(node: unknown, path: string): readonly (readonly [path: string, stated: Stated])[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isStated(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]) => statedIn(inner, below(path, key)));
}

/** Legs and systems of a posture stand apart in the model; in the document they are keys side by side. */
function below(path: string, key: string): string {
  const arranged = /^beliefs\.posture\.[^.]+$/.test(path) && (key === 'legs' || key === 'systems');
  return arranged ? path : `${path}.${key}`;
}

function isStated(node: object): node is Stated {
  return Object.hasOwn(node, 'quantity');
}

function viewNumbers(scenario: Scenario, { columns, sources }: OpenScenario['resolved']): readonly ReportNumber[] {
  return sources
    .filter(({ path }) => path.startsWith('views.'))
    .map(({ path, source, tag }) => {
      const uncertain = columns.find((column) => column.path === path)?.uncertain;
      return { path, quantity: uncertain ?? setInView(scenario, path), source, tag, note: null };
    });
}

/** A certain number that a view sets by itself; null where it sets a mapping around it. */
function setInView({ views }: Scenario, path: string): ReportNumber['quantity'] {
  const [, party = '', ...rest] = path.split('.');
  const value = views[party]?.settings.find((one) => one.path === rest.join('.'))?.value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'number' ? { kind: 'certain', value: inner } : null;
}

/** Sources that a number, a figure of a force or a choice names, in the order of the bibliography; a judgement is none. */
function citedBy(scenario: Scenario, lines: readonly SourceLine[]): readonly ReportSource[] {
  const named = [...lines.map(({ source }) => source), ...choiceSources(scenario)];
  return Object.entries(bibliography())
    .map(([key, { title, address, via, tag }]) => {
      const uses = named.filter((source) => source === key).length;
      return { key, title, address, via, tag, uses };
    })
    .filter(({ key, uses }) => uses > 0 && key !== 'judged');
}

function choiceSources({ choices, parties }: Scenario): readonly string[] {
  const { warheads, interceptors, package: at, shield, points } = choices;
  const marked = [choices, warheads, interceptors, at, ...Object.values(shield), ...points, ...Object.values(parties)];
  return marked.flatMap(({ source }) => (source === undefined ? [] : [source]));
}

function bibliography(): Sources {
  const library = readLibraryFolder();
  const item = library.find('sources', 'sources');
  return item === null ? {} : orComplain(readSources(item.text, item.file));
}

/** What gives a run's numbers again, as a shell takes it; the folder and the form of the output are left out. */
export function commandLine(
  command: 'linkage' | 'assess',
  scenario: string,
  options: ScenarioOptions,
  runs: { readonly draws: number; readonly seed: number },
  more: readonly string[] = [],
): string {
  const { alternative, set = [], drawsFile, lang } = options;
  const words = [
    ...['counterpoise', command, scenario],
    ...(alternative === undefined ? [] : ['--alternative', alternative]),
    ...set.flatMap((setting) => ['--set', setting]),
    ...more,
    ...['--draws', String(runs.draws), '--seed', String(runs.seed)],
    ...(drawsFile === undefined ? [] : ['--draws-file', drawsFile]),
    ...(lang === undefined ? [] : ['--lang', lang]),
  ];
  return words.map(quoted).join(' ');
}

/** @source POSIX shell, single quotes */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
