import { load } from '../../library/index.ts';
import type { SumCheck, Sums } from '../../library/index.ts';
import type { Sources } from '../../model/document/index.ts';
import { legs } from '../../model/force/index.ts';
import type { Aggregate, Figure, ForceRecord, Leg, SystemRecord } from '../../model/force/index.ts';
import { capital, decimal, party, say, whole, type Language } from '../../words/index.ts';
import { citation, hanging, marks, ofFile, type Marks } from './library-text.ts';
import { heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

interface Printing {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly citations: Marks;
  readonly reasons: Marks;
}

/** A force as a table: systems by leg, each figure with a mark for its source; then what the file states in words. */
export function printForce(
  record: ForceRecord,
  sums: Sums,
  sources: Sources,
  terminal: Terminal,
  language: Language,
): string {
  const printing = { language, terminal, citations: marks('letters'), reasons: marks('numbers') };
  const rows = tableOf(record, printing);
  const stated = statedTotals(record, sums, printing);
  const lines = [
    ...title(record, printing),
    '',
    ...rows,
    '',
    ...paragraph(terminal, say(language, 'show.key', {}), '  '),
    ...section('show.reasons', reasonLines(printing), printing),
    ...section('show.marks', markLines(printing.citations, sources, printing), printing),
    ...section('show.systems', systemLines(record, printing), printing),
    ...section('show.stated', stated, printing),
  ];
  return `${lines.join('\n')}\n`;
}

function title({ id, state, date, basis, completeness }: ForceRecord, { language, terminal }: Printing): string[] {
  const first = say(language, 'show.title', { id, state: party(language, ofFile(state)).name, date: date.text });
  return [
    ...paragraph(terminal, first).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, say(language, 'show.basis', { basis: ofFile(basis) })),
    ...(completeness === null ? [] : paragraph(terminal, ofFile(completeness))),
  ];
}

function section(key: 'show.reasons' | 'show.marks' | 'show.systems' | 'show.stated', lines: string[], to: Printing) {
  return lines.length === 0 ? [] : [...heading(to.terminal, say(to.language, key, {})), ...lines];
}

function tableOf({ systems }: ForceRecord, to: Printing): string[] {
  const { language, terminal } = to;
  const word = (key: Parameters<typeof say>[1]): string => say(language, key, {} as never);
  const heads = [
    ['', '', word('show.not'), word('show.in'), word('show.per'), '', '', ''],
    [
      `  ${word('show.launchers')}`,
      word('show.deployed'),
      word('show.deployed'),
      word('show.service'),
      word('show.launcher'),
      word('show.most'),
      word('show.total'),
      word('show.platforms'),
    ],
  ];
  const present = legs.filter((leg) => systems.some((system) => system.leg === leg));
  const body = present.flatMap((leg) => {
    const own = systems.filter((system) => system.leg === leg);
    return [sumRow(word(`leg.${leg}` as `leg.${Leg}`), own, to), ...own.map((system) => systemRow(system, to))];
  });
  const lines = fitting([...heads, ...body, sumRow(word('show.all'), systems, to)], terminal);
  return lines.map((line, i) => {
    const text = shown(terminal, line);
    return i < heads.length
      ? paint(terminal, 'dim', text)
      : text.startsWith(' ')
        ? text
        : paint(terminal, 'bold', text);
  });
}

function fitting(rows: readonly (readonly string[])[], terminal: Terminal): string[] {
  const lines = table(rows);
  return lines.some((line) => line.length > Math.max(80, terminal.width || 80)) ? table(rows, 1) : lines;
}

function systemRow(system: SystemRecord, to: Printing): string[] {
  const total = system.attributedWarheads === null ? bracketed(system, to) : cell(system.attributedWarheads, to);
  return [
    `  ${system.id}`,
    cell(system.deployedLaunchers, to),
    cell(system.nonDeployedLaunchers, to),
    cell(system.operationalLaunchers, to),
    cell(system.warheadsPerLauncher, to),
    cell(system.maxWarheadsPerLauncher, to),
    total,
    cell(system.platforms, to),
  ];
}

/** "500a": the mark says where it comes from; "?1": the mark says why it is not known. */
function cell(figure: Figure | null, { language, citations, reasons }: Printing): string {
  if (figure === null) return '';
  const { value, source, tag, reason } = figure;
  if (value === null) return say(language, 'show.unknown', {}) + reasons.of(ofFile(reason ?? 'not found'));
  return decimal(language, value) + citations.of(`${source ?? ''} ${tag}`);
}

function bracketed(system: SystemRecord, { language }: Printing): string {
  const computed = load(system);
  return computed === null ? say(language, 'show.unknown', {}) : `(${whole(language, computed)})`;
}

function sumRow(label: string, systems: readonly SystemRecord[], { language }: Printing): string[] {
  const sum = (amount: (system: SystemRecord) => number | null): string => {
    const amounts = systems.map(amount);
    const known = amounts.filter((one) => one !== null);
    const total = whole(
      language,
      known.reduce((all, one) => all + one, 0),
    );
    if (known.length === 0) return say(language, 'show.unknown', {});
    return known.length === amounts.length ? total : say(language, 'show.at-least', { n: total });
  };
  return [
    label,
    sum(({ deployedLaunchers }) => deployedLaunchers.value),
    sum(({ nonDeployedLaunchers }) => nonDeployedLaunchers.value),
    sum(({ operationalLaunchers, deployedLaunchers }) => (operationalLaunchers ?? deployedLaunchers).value),
    '',
    '',
    sum(load),
    '',
  ];
}

function reasonLines({ reasons, terminal }: Printing): string[] {
  return hanging(
    reasons.entries().map(([mark, reason]) => [`  ?${mark}`, reason]),
    terminal,
  );
}

/** Each mark with its key, its tag and what the key stands for. */
export function markLines(
  of: Marks,
  sources: Sources,
  { language, terminal }: Pick<Printing, 'language' | 'terminal'>,
): string[] {
  const rows = of.entries().map(([mark, text]) => {
    const [source = '', tag = ''] = text.split(' ');
    const known = Object.hasOwn(sources, source) ? `: ${ofFile(sources[source]?.title ?? '')}` : '';
    return [`  ${mark}`, citation(language, source === '' ? null : source, tag === '' ? null : tag) + known];
  });
  return hanging(rows, terminal);
}

function systemLines({ systems }: ForceRecord, { terminal }: Printing): string[] {
  return hanging(
    systems.map(({ id, name, note }) => [`  ${id}`, note === null ? ofFile(name) : `${ofFile(name)}. ${ofFile(note)}`]),
    terminal,
  );
}

function statedTotals({ aggregates }: ForceRecord, { checks }: Sums, to: Printing): string[] {
  return hanging(
    aggregates.map((aggregate) => [
      `  ${to.citations.of(`${aggregate.source} ${aggregate.tag}`)}`,
      statedTotal(aggregate, checks, to),
    ]),
    to.terminal,
  );
}

function statedTotal(aggregate: Aggregate, checks: readonly SumCheck[], { language }: Printing): string {
  const { quantity, value, date, note } = aggregate;
  const values = Array.isArray(value) ? (value as readonly (number | null)[]) : [value as number | boolean];
  const words = values.map((one) =>
    typeof one === 'boolean'
      ? say(language, one ? 'figure.yes' : 'figure.no', {})
      : one === null
        ? say(language, 'show.unknown', {})
        : decimal(language, one),
  );
  const own = checks.filter(({ what }) => what === quantity || what.startsWith(`${quantity} [`));
  const sums = own.length === 0 ? [say(language, 'show.sum-none', {})] : own.map((one) => sumWords(one, language));
  const told = typeof value === 'boolean' ? [] : [`(${[...new Set(sums)].join('; ')}).`];
  const dated = date === null ? '' : `, ${date.text}`;
  return [`${ofFile(quantity)}${dated}: ${words.join(', ')}`, ...told, note === null ? '' : capital(ofFile(note))]
    .filter((part) => part !== '')
    .join(' ');
}

function sumWords({ status, computed, missing }: SumCheck, language: Language): string {
  if (status === 'open') return say(language, 'show.sum-open', { systems: missing.join(', ') });
  if (status === 'closes') return say(language, 'show.sum-closes', {});
  return say(language, `show.sum-${status}`, { computed: computed ?? '' });
}
