import type { JSX } from 'preact';
import type { CitedSource, TrustTag } from '../model/document/index.ts';
import type { Scenario, SourceLine, StatedNumber } from '../model/scenario/index.ts';
import { capital, decimal, extent, party, quantityWords, say, statedWords, whole, named } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { DataTable, type Entry, type TableWords } from './report-parts.tsx';

/** A number of the scenario as it was run; source and tag are null where it is another number's: that one has them. */
export type ReportNumber = StatedNumber;

/** What a report says of its inputs. */
export interface ReportInputs {
  /** with every layer on */
  readonly scenario: Scenario;
  /** of beliefs, criteria and views, in their order */
  readonly numbers: readonly ReportNumber[];
  /** those that the numbers, the forces or the choices name */
  readonly cited: readonly CitedSource[];
}

/** Choices, criteria, beliefs and figures of the forces: a table each. */
export function Inputs(props: {
  inputs: ReportInputs;
  sources: readonly SourceLine[];
  language: Language;
}): JSX.Element {
  const { inputs, sources, language } = props;
  return (
    <>
      <div class="inputs">
        <DataTable words={choices(inputs, language)} />
        <DataTable words={criteria(inputs, language)} />
        {beliefs(inputs, language).map((words) => (
          <DataTable words={words} />
        ))}
        <DataTable words={forces(inputs, sources, language)} />
      </div>
      <p class="second">{tags(language)}</p>
    </>
  );
}

/** The bibliography of a run, titles and addresses as text. */
export function Sources(props: { inputs: ReportInputs; language: Language }): JSX.Element {
  return <DataTable words={bibliography(props.inputs, props.language)} />;
}

function threeColumns(id: string, caption: string, rows: TableWords['rows'], language: Language): TableWords {
  const head = (['report.what', 'report.value', 'report.source'] as const).map((key) => say(language, key, {}));
  return { id, caption, head, rows };
}

function choices({ scenario, cited }: ReportInputs, language: Language): TableWords {
  const { choices: chosen, agreements, parties } = scenario;
  const [first = ''] = Object.keys(parties);
  const axis = ({ from, to, step }: { from: number; to: number; step: number }): string =>
    say(language, 'report.axis', { from, to, step });
  const from = (source?: string): Entry =>
    cite(source ?? null, cited.find(({ key }) => key === source)?.tag ?? null, cited, language);
  const at = chosen.package;
  return threeColumns(
    'choices',
    say(language, 'report.choices', {}),
    [
      [say(language, 'report.axis-limits', {}), axis(chosen.warheads), from(chosen.warheads.source)],
      [
        say(language, chosen.interceptors.counted === undefined ? 'report.axis-interceptors' : 'report.axis-orbit', {
          party: party(language, first).name,
        }),
        axis(chosen.interceptors),
        from(chosen.interceptors.source),
      ],
      [
        say(language, 'report.package', {}),
        say(language, 'report.package-value', { warheads: at.warheads, interceptors: at.interceptors }),
        from(at.source),
      ],
      ...Object.entries(chosen.shield).map(([name, { interceptors, source }]) => [
        say(language, 'report.has-shield', { party: party(language, name).name }),
        whole(language, interceptors),
        from(source),
      ]),
      [
        say(language, 'report.cuts', {}),
        say(language, chosen.cuts === 'download' ? 'report.cuts-download' : 'report.cuts-proportional', {}),
        from(),
      ],
      ...(chosen.bans.length === 0 ? [] : [[say(language, 'report.bans', {}), chosen.bans.join(', '), from()]]),
      ...(chosen.warheads.counted === 'loads'
        ? []
        : [[say(language, 'report.counted', {}), chosen.warheads.counted, from()]]),
      ...(agreements.length === 0 ? [] : [[say(language, 'report.agreements', {}), agreements.join(', '), from()]]),
      ...chosen.points.map(({ name, warheads, interceptors, source, note }) => [
        noted(named(language, name), note, language),
        say(language, 'package.words', {
          warheads: warheads === null ? say(language, 'label.no-warheads', {}) : extent(language, warheads),
          interceptors: interceptors === null ? say(language, 'label.no-shield', {}) : extent(language, interceptors),
        }),
        from(source),
      ]),
    ].map(([what = '', ...rest]) => [capitalised(what), ...rest]),
    language,
  );
}

/** "[4] read-2", the mark leading to the source; "judged" has none. */
function cite(source: string | null, tag: TrustTag | null, cited: readonly CitedSource[], language: Language): Entry {
  if (source === null) return say(language, 'report.chosen', {});
  const index = cited.findIndex(({ key }) => key === source);
  if (index < 0) return tag ?? source;
  return { text: tag ?? '', mark: markOf(index), to: idOf(index) };
}

function markOf(index: number): string {
  return `[${index + 1}]`;
}

function idOf(index: number): string {
  return `source-${index + 1}`;
}

function criteria({ scenario, numbers, cited }: ReportInputs, language: Language): TableWords {
  const { retaliation, presets } = scenario.criteria;
  const chosen = say(language, 'report.chosen', {});
  const others = presets.warheads.map((warheads) => decimal(language, warheads));
  return threeColumns(
    'criteria',
    say(language, 'report.criteria', {}),
    [
      ...numberRows(numbers, (path) => path.startsWith('criteria.'), cited, language),
      [capital(say(language, 'report.of-cell', {})), say(language, `cell.${retaliation.cell}`, {}), chosen],
      ...(others.length === 0 ? [] : [[capital(say(language, 'report.of-presets', {})), others.join(', '), chosen]]),
    ],
    language,
  );
}

/** A table for each party's forces, for strikes, for shields, and for what few scenarios have. */
function beliefs({ scenario, numbers, cited }: ReportInputs, language: Language): readonly TableWords[] {
  const { strike, engagement } = scenario.beliefs;
  const rows = (...starts: readonly string[]) =>
    numberRows(numbers, (path) => starts.some((start) => path.startsWith(`${start}.`)), cited, language);
  const named = (name: string) => party(language, name);
  const postures = Object.entries(strike).map(([name, { posture }]) => [
    capital(say(language, 'report.of-strike-posture', { party: named(name).name })),
    say(language, `assess.posture-${posture}`, {}),
    say(language, 'report.chosen', {}),
  ]);
  const doctrines = Object.entries(engagement).map(([name, { doctrine }]) => [
    capital(say(language, 'report.of-doctrine', { owner: named(name).owner })),
    doctrine,
    say(language, 'report.chosen', {}),
  ]);
  const tables: readonly (readonly [id: string, caption: string, rows: TableWords['rows']])[] = [
    ['fill', say(language, 'report.beliefs-fill', {}), fillRows(scenario, rows('beliefs.fill'), numbers, language)],
    ...Object.keys(scenario.parties).map(
      (name, i) =>
        [
          `posture-${i}`,
          say(language, 'report.beliefs-party', { party: named(name).name }),
          rows(`beliefs.posture.${name}`),
        ] as const,
    ),
    [
      'strike',
      say(language, 'report.beliefs-strike', {}),
      [...postures, ...rows('beliefs.strike', 'beliefs.launchUnderAttack')],
    ],
    ['shield', say(language, 'report.beliefs-shield', {}), [...doctrines, ...rows('beliefs.engagement')]],
    ['upload', say(language, 'report.beliefs-upload', {}), rows('beliefs.upload')],
    ['views', say(language, 'report.beliefs-views', {}), rows('views')],
  ];
  return tables
    .filter(([, , found]) => found.length > 0)
    .map(([id, caption, found]) => threeColumns(id, caption, found, language));
}

/** Rows of what is filled in, with the note of the whole entry. */
function fillRows(
  { beliefs: { fill } }: Scenario,
  rows: TableWords['rows'],
  numbers: readonly ReportNumber[],
  language: Language,
): TableWords['rows'] {
  const of = numbers.filter(({ path }) => path.startsWith('beliefs.fill.'));
  return rows.map(([first = '', ...rest], i) => {
    const { path, note } = of[i]!;
    const entry = fill[Number(path.split('.')[2])];
    if (entry === undefined) return [first, ...rest];
    return [noted(capital(statedWords(path, language, fill).phrase), note ?? entry.note, language), ...rest];
  });
}

function numberRows(
  numbers: readonly ReportNumber[],
  of: (path: string) => boolean,
  cited: readonly CitedSource[],
  language: Language,
): Entry[][] {
  return together(numbers.filter(({ path }) => of(path))).map((one) => {
    const { phrase, kind } = statedWords(one.path, language);
    const { quantity, source, tag } = meant(one, numbers);
    const same =
      one.quantity?.kind === 'same'
        ? say(language, 'figure.same', { path: statedWords(one.quantity.path, language).phrase })
        : null;
    return [
      noted(capital(phrase), same ?? one.note, language),
      quantity === null ? '' : quantityWords(quantity, kind, language),
      source === null ? '' : cite(source, tag, cited, language),
    ];
  });
}

/** Where a reference leads, at last. */
function meant(one: ReportNumber, numbers: readonly ReportNumber[]): ReportNumber {
  if (one.quantity?.kind !== 'same') return one;
  const { path } = one.quantity;
  const target = numbers.find((other) => other.path === path);
  return target === undefined ? one : meant(target, numbers);
}

/** Systems whose warheads are as usable against silos as one another, with the same source, stand in one row. */
function together(numbers: readonly ReportNumber[]): readonly ReportNumber[] {
  const rows = new Map<string, ReportNumber>();
  for (const one of numbers) {
    const [, party, system] = /^beliefs\.strike\.([^.]+)\.counterforce\.([^.]+)$/.exec(one.path) ?? [];
    const key = party === undefined ? one.path : JSON.stringify([party, one.quantity, one.source, one.note]);
    const before = rows.get(key);
    rows.set(key, before === undefined ? one : { ...before, path: `${before.path}, ${system}` });
  }
  return [...rows.values()];
}

function noted(text: string, note: string | null | undefined, language: Language): Entry {
  return note === null || note === undefined ? text : { text, small: named(language, note) };
}

function capitalised(entry: Entry): Entry {
  return typeof entry === 'string' ? capital(entry) : { ...entry, text: capital(entry.text) };
}

/** How many figures of each force come from where. */
function forces({ cited }: ReportInputs, sources: readonly SourceLine[], language: Language): TableWords {
  const byForce = new Map<string, SourceLine[]>();
  for (const line of sources) {
    const id = forceOf(line);
    if (id !== null) byForce.set(id, [...(byForce.get(id) ?? []), line]);
  }
  return {
    id: 'forces',
    caption: say(language, 'report.forces', {}),
    head: (['report.force', 'report.figures', 'report.source'] as const).map((key) => say(language, key, {})),
    rows: [...byForce].flatMap(([id, lines]) => figureRows(id, lines, cited, language)),
  };
}

/** A row a source and tag. */
function figureRows(id: string, lines: readonly SourceLine[], cited: readonly CitedSource[], language: Language) {
  const groups = new Map<string, SourceLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.source, line.tag]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((found): Entry[] => [
    id,
    whole(language, found.length),
    cite(found[0]!.source, found[0]!.tag, cited, language),
  ]);
}

function forceOf({ path }: SourceLine): string | null {
  return /^forces\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function bibliography({ cited }: ReportInputs, language: Language): TableWords {
  return {
    id: 'sources',
    caption: say(language, 'report.sources-caption', {}),
    ids: cited.map((_, i) => idOf(i)),
    head: (['report.key', 'report.title-address', 'report.numbers'] as const).map((key) => say(language, key, {})),
    numbers: [2, 2],
    rows: cited.map(({ key, title, address, via, uses }, i) => {
      const at = address ?? say(language, 'report.no-address', {});
      const way = via === null ? at : `${at}, ${say(language, 'report.via', { via })}`;
      return [markOf(i), { text: title, small: `${key} · ${way}` }, whole(language, uses)];
    }),
  };
}

function tags(language: Language): string {
  const all = (
    ['read', 'read-2', 'computed', 'cited', 'recalled', 'judged'] as const satisfies readonly TrustTag[]
  ).map((tag) => say(language, `report.tag-${tag}`, { tag }));
  return say(language, 'report.tags', { list: all.join('; ') });
}
