import type { ScenarioDocument, SourceLine, Stated } from '../../model/scenario/index.ts';
import { decimal, extent, list, named, party, say, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { heading, paint, paragraph, type Terminal } from './style.ts';

/** A scenario in readable form: choices, then every number of beliefs and criteria with its source. */
export function printScenario(
  { scenario, numbers }: ScenarioDocument,
  sources: readonly SourceLine[],
  terminal: Terminal,
  language: Language,
): string {
  const tags = new Map(sources.map((line) => [line.path, line]));
  const numberRows = (below: string): string[][] =>
    numbers
      .filter(({ path }) => path.startsWith(below) && !path.startsWith('beliefs.fill.'))
      .map(({ path, stated }) => {
        const line = tags.get(path);
        const cited = line === undefined ? '' : line.source === line.tag ? line.tag : `${line.source}, ${line.tag}`;
        const said = quantityWords(stated, language);
        return [`  ${path.slice(below.length)}`, cited === '' ? said : `${said} (${cited})`];
      });
  const section = (key: 'show.beliefs' | 'show.criteria' | 'show.choices' | 'show.fills', lines: readonly string[]) =>
    lines.length === 0 ? [] : [...heading(terminal, say(language, key, {})), ...lines];
  const { alternatives, views, criteria, runs } = scenario;
  const lines = [
    ...paragraph(terminal, `${scenario.id}: ${ofFile(named(language, scenario.title))}, ${scenario.date}`).map((line) =>
      paint(terminal, 'bold', line),
    ),
    ...parties(scenario, language).flatMap((text) => paragraph(terminal, text)),
    ...section('show.choices', choices(scenario, terminal, language)),
    ...section('show.fills', hanging(fills(scenario, language), terminal)),
    ...section('show.beliefs', hanging(numberRows('beliefs.'), terminal)),
    ...section('show.criteria', [
      ...hanging(numberRows('criteria.'), terminal),
      ...paragraph(
        terminal,
        say(language, 'show.cell', { cell: say(language, `cell.${criteria.retaliation.cell}`, {}) }),
        '  ',
      ),
    ]),
    ...layers('show.views', viewRows(views, language), terminal, language),
    ...layers(
      'show.alternatives',
      alternatives.map(({ name, title }) => [`  ${name}`, ofFile(named(language, title))]),
      terminal,
      language,
    ),
    '',
    ...paragraph(terminal, say(language, 'show.runs', { draws: runs.draws, seed: runs.seed })),
  ];
  return `${lines.join('\n')}\n`;
}

type Scenario = ScenarioDocument['scenario'];

function parties({ parties: of, agreements }: Scenario, language: Language): string[] {
  const [first = '', second = ''] = Object.entries(of).map(([name, { force }]) =>
    say(language, 'show.party-force', { party: ofFile(name), force: ofFile(force) }),
  );
  return [
    say(language, 'show.parties', { first, second }),
    say(language, 'show.agreements', { list: agreements.join(', ') || say(language, 'check.none', {}) }),
  ];
}

function choices({ choices: of, parties: names }: Scenario, terminal: Terminal, language: Language): string[] {
  const [first = ''] = Object.keys(names);
  const points = of.points.map(({ name, warheads, interceptors }) => {
    const w = warheads === null ? say(language, 'label.no-warheads', {}) : extent(language, warheads);
    const i = interceptors === null ? say(language, 'label.no-shield', {}) : extent(language, interceptors);
    return `${ofFile(named(language, name))} (${say(language, 'package.plain', { warheads: w, interceptors: i })})`;
  });
  const { warheads, interceptors, package: at } = of;
  const texts = [
    say(language, 'show.axis-warheads', { from: warheads.from, to: warheads.to, step: warheads.step }),
    say(language, interceptors.counted === undefined ? 'show.axis-interceptors' : 'show.axis-orbit', {
      party: party(language, first).name,
      from: interceptors.from,
      to: interceptors.to,
      step: interceptors.step,
    }),
    ...Object.entries(of.shield).map(([name, { interceptors: n }]) =>
      say(language, 'show.shield', { party: party(language, name).name, n }),
    ),
    say(language, 'show.package', { warheads: at.warheads, interceptors: at.interceptors }),
    ...(points.length === 0 ? [] : [say(language, 'show.points', { list: list(language, points) })]),
  ];
  return texts.flatMap((text) => paragraph(terminal, text, '  '));
}

function fills({ beliefs }: Scenario, language: Language): string[][] {
  return beliefs.fill.map((fill) => {
    const fields = (['warheads', 'warheadsPerLauncher', 'maxWarheadsPerLauncher', 'platforms'] as const).flatMap(
      (field) => {
        const stated = fill[field];
        return stated === undefined
          ? []
          : [`${field} ${quantityWords(stated, language)} (${stated.source ?? 'judged'})`];
      },
    );
    const text = fields.join(', ') + (fill.note === undefined ? '' : `. ${ofFile(named(language, fill.note))}`);
    return [`  ${say(language, 'show.fill', { force: fill.force, system: fill.system })}`, text];
  });
}

function viewRows(views: Scenario['views'], language: Language): string[][] {
  return Object.entries(views).flatMap(([name, { settings }]) =>
    settings.map(({ path }) => [`  ${party(language, name).short}`, path]),
  );
}

function layers(
  key: 'show.views' | 'show.alternatives',
  rows: readonly (readonly string[])[],
  terminal: Terminal,
  language: Language,
): string[] {
  return rows.length === 0 ? [] : [...heading(terminal, say(language, key, {})), ...hanging(rows, terminal)];
}

/** "0.9", "0.6 to 0.67", "2 of 4 tests" */
function quantityWords({ quantity }: Stated, language: Language): string {
  const number = (n: number): string => decimal(language, n, 4);
  switch (quantity.kind) {
    case 'certain':
      return number(quantity.value);
    case 'between':
      return say(language, 'figure.between', { low: number(quantity.low), high: number(quantity.high) });
    case 'triangular': {
      const { low, mode, high } = quantity;
      return say(language, 'figure.triangular', { low: number(low), mode: number(mode), high: number(high) });
    }
    case 'beta':
      return say(language, 'figure.beta', { successes: quantity.successes, trials: quantity.trials });
    case 'same':
      return say(language, 'figure.same', { path: quantity.path });
  }
}
