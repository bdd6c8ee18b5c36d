import { groups, labels, rowsOf } from '../../model/validation/index.ts';
import type { Count, Finding, ValidationReport } from '../../model/validation/index.ts';
import { capital, decimal, en, say, type Language } from '../../words/index.ts';
import { columnsOf, heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

/** Ours beside what it is held against: counts on top, then every figure, those that differ first, then what is left out. */
export function printValidation(report: ValidationReport, terminal: Terminal, language: Language = en): string {
  const { all, figures } = report;
  const which = (agrees: boolean | null): readonly Finding[] => figures.filter((one) => one.agrees === agrees);
  const lines = [
    ...paragraph(terminal, say(language, 'validate.title', {})).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(
      terminal,
      say(language, 'validate.all', { n: figures.length, agree: all.agree, differ: all.differ, rest: all.notJudged }),
    ),
    '',
    ...counts(report, language, terminal),
    ...rows(report, language, terminal),
    ...paragraph(terminal, say(language, 'validate.no-outcome', {})),
    ...section('validate.differ', which(false), language, terminal),
    ...section('validate.not-judged', which(null), language, terminal),
    ...section('validate.agree', which(true), language, terminal),
    ...leftOut(report, language, terminal),
    '',
    ...paragraph(terminal, say(language, 'validate.key', {})),
  ];
  return `${lines.join('\n')}\n`;
}

function counts(report: ValidationReport, language: Language, terminal: Terminal): string[] {
  const row = (name: string, { agree, differ, notJudged }: Count): string[] => [
    `  ${name}`,
    ...[agree, differ, notJudged].map(String),
  ];
  const head = [
    '',
    ...(['count-agree', 'count-differ', 'count-rest'] as const).map((key) => say(language, `validate.${key}`, {})),
  ];
  const lines = table([
    head,
    ...labels.map((label) => row(say(language, `validate.label-${label}`, {}), report.labels[label])),
    ...groups.map((group) => row(say(language, `validate.group-${group}`, {}), report.groups[group])),
  ]);
  const mark = (line: string, at: number): string => shown(terminal, at === 0 ? paint(terminal, 'dim', line) : line);
  return [
    ...lines.slice(0, 1 + labels.length).map(mark),
    '',
    ...lines.slice(1 + labels.length).map((line) => mark(line, 1)),
    '',
  ];
}

function rows({ rows }: ValidationReport, language: Language, terminal: Terminal): string[] {
  const { computed, leftOut: out } = rowsOf(rows);
  return paragraph(terminal, say(language, 'validate.rows', { all: computed + out, computed, out }));
}

function section(
  title: 'validate.differ' | 'validate.not-judged' | 'validate.agree',
  findings: readonly Finding[],
  language: Language,
  terminal: Terminal,
): string[] {
  if (findings.length === 0) return [];
  return [
    ...heading(terminal, say(language, title, { n: findings.length })),
    ...paint(terminal, 'dim', columnsLine(language, terminal)).split('\n'),
    ...cases(findings).flatMap((one) => caseLines(one, language, terminal)),
  ];
}

/** Findings of one case together. */
function cases(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = finding.id.split('/')[0]!;
    const before = found.get(key);
    if (before) before.push(finding);
    else found.set(key, [finding]);
  }
  return [...found.values()];
}

const numberWidth = 11;
const numberColumns = 4;

/** Columns that are left for what a figure is. */
function nameWidth(terminal: Terminal): number {
  return columnsOf(terminal) - numberColumns * numberWidth;
}

function columnsLine(language: Language, terminal: Terminal): string {
  const names = (['ours', 'theirs', 'difference', 'tolerance'] as const).map((key) =>
    say(language, `validate.${key}`, {}),
  );
  return ' '.repeat(nameWidth(terminal)) + names.map((name) => name.padStart(numberWidth)).join('');
}

function caseLines(findings: readonly [Finding, ...Finding[]], language: Language, terminal: Terminal): string[] {
  const [first] = findings;
  const name =
    first.row === null ? first.about : say(language, 'validate.of-row', { row: first.row, what: first.about });
  const shares = findings.every((one) => sameCitation(one, first));
  return [
    '',
    ...paragraph(terminal, name, ' '),
    ...findings.flatMap((one) => [
      ...figureLines(one, language, terminal),
      ...(shares ? [] : citation(one, language, terminal)),
    ]),
    ...(shares ? citation(first, language, terminal) : []),
  ];
}

function sameCitation(one: Finding, other: Finding): boolean {
  return (
    (['label', 'tag', 'note'] as const).every((key) => one[key] === other[key]) &&
    one.source.text === other.source.text &&
    one.source.at === other.source.at
  );
}

/** What the figure is, in as many lines as it takes, with the numbers behind the last of them. */
function figureLines(finding: Finding, language: Language, terminal: Terminal): string[] {
  const { what, about, ours, baseline, difference, tolerance, compared } = finding;
  const named = what === about ? '' : what;
  const counted =
    compared === null ? named : [named, say(language, 'validate.compared', { n: compared })].filter(Boolean).join('; ');
  const width = nameWidth(terminal);
  const lines = wrapped(counted, width - indent.length - 1).map((line) => indent + line);
  const numbers = [
    number(language, ours),
    baseline === null
      ? say(language, 'validate.held', {})
      : number(language, baseline) + (finding.published ? ' ' : '*'),
    difference === null ? say(language, 'validate.none', {}) : signed(language, difference),
    tolerance === null ? say(language, 'validate.none', {}) : number(language, tolerance),
  ]
    .map((text) => text.padStart(numberWidth))
    .join('');
  return lines.map((line, at) => shown(terminal, at === lines.length - 1 ? line.padEnd(width) + numbers : line));
}

const indent = '   ';

/** Text in lines no wider than asked, where no word is; one empty line for no text. */
function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.at(-1) === '' || longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function citation({ label, tag, source, note, baseline }: Finding, language: Language, terminal: Terminal): string[] {
  const cited = say(language, 'validate.cited', {
    label: say(language, `validate.label-${label}`, {}).split(':')[0]!,
    tag,
    source: source.text,
    at: source.at,
  });
  const text = baseline === null ? `${cited} ${say(language, 'validate.held-back', {})}` : cited;
  const noted = note === null ? text : `${text} ${capital(note)}`;
  return paragraph(terminal, noted, indent).map((line) => paint(terminal, 'dim', line));
}

function leftOut(report: ValidationReport, language: Language, terminal: Terminal): string[] {
  const { leftOut: out, inPart } = report;
  const reasons = [...new Map(out.map(({ because, reason }) => [because, reason]))];
  return [
    ...heading(terminal, say(language, 'validate.left-out', { n: out.length })),
    ...reasons.flatMap(([because, reason]) => {
      const ids = out.filter((one) => one.because === because).map(({ row }) => row);
      return paragraph(
        terminal,
        say(language, 'validate.reason', { n: ids.length, reason, rows: ids.join(', ') }),
        '  ',
      );
    }),
    ...heading(terminal, say(language, 'validate.in-part', { n: inPart.length })),
    ...inPart.flatMap(({ row, leaves }) => paragraph(terminal, say(language, 'validate.part', { row, leaves }), '  ')),
  ];
}

function signed(language: Language, n: number): string {
  return n > 0 ? `+${number(language, n)}` : number(language, n);
}

/** Whole numbers grouped, others to four decimals, small ones as a power of ten, the last digits of a double as 0. */
function number(language: Language, n: number): string {
  if (Math.abs(n) < 5e-16) return '0';
  if (Math.abs(n) < 5e-5) return n.toExponential(1).replace('.', language.numbers.decimal);
  return decimal(language, n, 4);
}
