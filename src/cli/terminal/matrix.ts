import type { Agreement, Matrix, MatrixCell, MatrixRow, MatrixStatus } from '../../model/agreement/index.ts';
import { day, inBoth, judged, named, say, whyWords, type Language } from '../../words/index.ts';
import { hanging, marks, ofFile, type Marks } from './library-text.ts';
import { columnsOf, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What the matrix is of. */
interface Asked {
  readonly agreements: readonly Agreement[];
  /** `null`: each at its own date */
  readonly date: string | null;
}

const statuses: readonly MatrixStatus[] = [
  ...(['kept', 'exceeded', 'disputed', 'before', 'not-countable', 'no-rule', 'no-party', 'not-in-force'] as const),
];

/** Forces and defences against every agreement, as text: a row each, a word a cell, and below why. */
export function printMatrix(
  matrix: Matrix,
  { agreements, date }: Asked,
  terminal: Terminal,
  language: Language,
): string {
  const reasons = marks('numbers');
  const rows = tableOf(matrix, { agreements, reasons }, terminal, language);
  const when =
    date === null ? say(language, 'matrix.own-dates', {}) : say(language, 'matrix.on', { date: day(language, date) });
  const [f, a] = [matrix.rows.length, matrix.agreements.length];
  const lines = [
    ...paragraph(terminal, `${say(language, 'matrix.title', { forces: f, f, agreements: a, a, when })}.`).map((line) =>
      paint(terminal, 'bold', line),
    ),
    '',
    ...rows,
    ...legend(matrix, terminal, language),
    ...told(matrix, 'exceeded', terminal, language),
    ...told(matrix, 'disputed', terminal, language),
    ...reasonLines(reasons, terminal, language),
  ];
  return `${lines.join('\n')}\n`;
}

/** Agreements as columns under their ids; where those are too wide together, under letters that a list explains. */
function tableOf(
  { agreements, rows }: Matrix,
  { agreements: known, reasons }: { readonly agreements: readonly Agreement[]; readonly reasons: Marks },
  terminal: Terminal,
  language: Language,
): string[] {
  const letters = marks('letters');
  const cells = rows.map((row) => [
    row.held.id,
    row.date,
    ...row.cells.map((cell) => cellWords(cell, reasons, language)),
  ]);
  const first = [say(language, 'matrix.id', {}), say(language, 'matrix.date', {})];
  const wide = padded([[...first, ...agreements], ...cells]);
  const fits = wide.every((line) => line.length <= columnsOf(terminal));
  const drawn = fits ? wide : padded([[...first, ...agreements.map((id) => letters.of(id).toUpperCase())], ...cells]);
  const key = agreements.map((id) => {
    const title = inBoth(language, known.find((one) => one.id === id)!.title);
    return [`  ${letters.of(id).toUpperCase()}`, ofFile(`${id}: ${title}`)];
  });
  return [
    ...drawn.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
    ...(fits ? [] : ['', ...hanging(key, terminal)]),
  ];
}

function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]! + 2))
      .join('')
      .trimEnd(),
  );
}

/** One word; for what cannot be counted, the number of its reason. */
function cellWords(cell: MatrixCell, reasons: Marks, language: Language): string {
  const word = say(language, `matrix.${cell.status}`, {});
  return cell.status === 'not-countable' ? word + reasons.of(reasonOf(cell, language)) : word;
}

/** Every limit of a cell that nobody can count, by what is lacking. */
function reasonOf({ agreement, compliance }: MatrixCell, language: Language): string {
  const open = compliance.limits.filter(({ applies, kept }) => applies && kept === null);
  const why = (limit: (typeof open)[number]): string => (limit.why === null ? '' : whyWords(limit.why, language));
  const items = [...new Set(open.map(why))].map((reason) => {
    const titles = open.filter((limit) => why(limit) === reason).map(({ title }) => inBoth(language, title));
    return say(language, 'matrix.reason', { why: reason, list: titles.join('; ') });
  });
  return `${inBoth(language, agreement.title)}. ${items.join(' ')}`;
}

/** Only the words that the table has. */
function legend({ rows }: Matrix, terminal: Terminal, language: Language): string[] {
  const used = statuses.filter((status) => rows.some(({ cells }) => cells.some((cell) => cell.status === status)));
  const lines = used.map((status) => [
    `  ${say(language, `matrix.${status}`, {})}`,
    say(language, `matrix.means-${status}`, {}),
  ]);
  return [...heading(terminal, say(language, 'matrix.legend', {})), ...hanging(lines, terminal)];
}

/** What is exceeded, or disputed, and by how much. */
function told({ rows }: Matrix, status: 'exceeded' | 'disputed', terminal: Terminal, language: Language): string[] {
  const lines = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.status === status).map((cell) => why(row, cell, language)),
  );
  if (lines.length === 0) return [];
  return [
    ...heading(terminal, say(language, `matrix.${status}-list`, {})),
    ...lines.flatMap((line) => paragraph(terminal, line, '  ')),
  ];
}

function why({ held }: MatrixRow, { agreement, compliance }: MatrixCell, language: Language): string {
  const basis = 'systems' in held ? ` (${named(language, ofFile(held.basis))})` : '';
  const title = inBoth(language, agreement.title);
  return ofFile(`${held.id}${basis}, ${title}: ${judged(compliance, agreement, language).why}.`);
}

function reasonLines(reasons: Marks, terminal: Terminal, language: Language): string[] {
  const entries = reasons.entries();
  if (entries.length === 0) return [];
  return [
    ...heading(terminal, say(language, 'matrix.reasons', {})),
    ...hanging(
      entries.map(([mark, reason]) => [`  ?${mark}`, ofFile(reason)]),
      terminal,
    ),
  ];
}
