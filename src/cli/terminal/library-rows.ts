import { countOf } from '../../library/index.ts';
import type { DefenceRecord } from '../../library/index.ts';
import { postureFigures } from '../../library/index.ts';
import type { CitedCount, Sources } from '../../model/document/index.ts';
import type {
  DeclarationRecord,
  DeclaredTotals,
  Figure,
  PostureItem,
  PostureRecord,
  SeriesRecord,
} from '../../model/force/index.ts';
import { capital, say, type Language } from '../../words/index.ts';
import { markLines } from './library-force.ts';
import { countWords, hanging, marks, ofFile, saidWords, type Marks } from './library-text.ts';
import { heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

interface Printing {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly citations: Marks;
}

/** Counts over time: a line a date, each count with a mark for its source. */
export function printSeries(record: SeriesRecord, sources: Sources, terminal: Terminal, language: Language): string {
  const to = { language, terminal, citations: marks('letters') };
  const rows = record.rows.map(({ date, dateOf, state, counts, note }) => [
    `  ${dateOf === 'edition' ? say(language, 'show.edition', { date: date.text }) : date.text}`,
    ...(record.state === null ? [ofFile(state)] : []),
    sentence([countsWords(counts, to)], note),
  ]);
  const about = [
    say(language, 'show.basis-series', { basis: ofFile(record.basis) }),
    ...(record.note === null ? [] : [ofFile(record.note)]),
  ];
  const name = record.state === null ? record.id : `${record.id}: ${ofFile(record.state)}`;
  return page(name, about, rows, sources, to);
}

/** What sources say of a defence: a line a statement. */
export function printDefence(record: DefenceRecord, sources: Sources, terminal: Terminal, language: Language): string {
  const to = { language, terminal, citations: marks('letters') };
  const rows = record.rows.map((row) => {
    const dates = [
      ...(row.through === null ? [] : [say(language, 'show.through', { date: row.through.text })]),
      ...(row.by === null ? [] : [say(language, 'show.by', { date: row.by.text })]),
      ...(row.operational === null ? [] : [say(language, 'show.operational', { date: row.operational.text })]),
      ...(row.closed === null ? [] : [say(language, 'show.closed', { date: row.closed.text })]),
    ];
    const who = [row.who, row.state, row.name, row.site].flatMap((part) => (part === null ? [] : [ofFile(part)]));
    return [`  ${row.date?.text ?? ''}`, sentence([...who, ...dates, countsWords(row.counts, to)], row.note)];
  });
  const about = record.note === null ? [] : [capital(ofFile(record.note))];
  return page(`${record.id}: ${ofFile(record.name)}`, about, rows, sources, to);
}

/** Quoted figures on alert and survivability: a line an item. */
export function printPosture(record: PostureRecord, sources: Sources, terminal: Terminal, language: Language): string {
  const to = { language, terminal, citations: marks('letters') };
  const rows = record.items.map((item) => [`  ${item.id}`, ofFile(item.state), postureWords(item, to)]);
  return page('posture', record.note === null ? [] : [ofFile(record.note)], rows, sources, to);
}

/** One of them. */
export function printPostureItem(item: PostureItem, sources: Sources, terminal: Terminal, language: Language): string {
  const to = { language, terminal, citations: marks('letters') };
  return page(`${item.id}: ${ofFile(item.state)}`, [], [['', postureWords(item, to)]], sources, to);
}

/** Declared totals: a row a date and party. */
export function printDeclaration(
  record: DeclarationRecord,
  sources: Sources,
  terminal: Terminal,
  language: Language,
): string {
  const to = { language, terminal, citations: marks('letters') };
  const { limits, fields } = record;
  const reasons = marks('numbers');
  const word = (key: 'library.date' | 'show.party' | 'show.vehicles' | 'show.warheads' | 'show.launchers') =>
    say(language, key, {});
  const cells = (totals: DeclaredTotals) =>
    [totals.deployedVehicles, totals.warheads, totals.totalLaunchers].map((figure) => marked(figure, to, reasons));
  const parties = record.exchanges.flatMap(({ date, parties: declared }) =>
    Object.entries(declared).map(([name, { totals, note }]) => ({ date: date.text, name, totals, note })),
  );
  const rows = [
    [
      '  ' + word('library.date'),
      word('show.party'),
      word('show.vehicles'),
      word('show.warheads'),
      word('show.launchers'),
    ],
    [`  ${say(language, 'show.limits', {})}`, '', ...cells(limits.totals)],
    ...parties.map(({ date, name, totals }) => [`  ${date}`, ofFile(name), ...cells(totals)]),
  ];
  const notes = parties.flatMap(({ date, name, note }) =>
    note === null ? [] : [[`  ${date} ${ofFile(name)}`, ofFile(note)]],
  );
  const lines = [
    ...paragraph(terminal, `${record.id}: ${say(language, 'show.treaty', { treaty: ofFile(record.treaty) })}`).map(
      (line) => paint(terminal, 'bold', line),
    ),
    ...(record.note === null ? [] : paragraph(terminal, ofFile(record.note))),
    ...paragraph(
      terminal,
      say(language, 'show.limits-dates', {
        from: limits.bindingFrom.text,
        to: limits.expired.text,
        source: limits.expiredSource,
      }),
    ),
    ...paragraph(terminal, say(language, 'show.by-type', { list: record.byType.join(', ') })),
    ...[
      [word('show.vehicles'), fields.deployedVehicles],
      [word('show.warheads'), fields.warheads],
      [word('show.launchers'), fields.totalLaunchers],
    ].flatMap(([name = '', meaning = '']) =>
      paragraph(terminal, capital(say(language, 'show.field', { name, meaning: ofFile(meaning) })), '  '),
    ),
    '',
    ...table(rows).map((line, i) => (i === 0 ? paint(terminal, 'dim', shown(terminal, line)) : shown(terminal, line))),
    ...(reasons.entries().length === 0 ? [] : heading(terminal, say(language, 'show.reasons', {}))),
    ...hanging(
      reasons.entries().map(([mark, reason]) => [`  ?${mark}`, reason]),
      terminal,
    ),
    ...(notes.length === 0 ? [] : heading(terminal, say(language, 'show.notes', {}))),
    ...hanging(notes, terminal),
    ...heading(terminal, say(language, 'show.marks', {})),
    ...markLines(to.citations, sources, to),
  ];
  return `${lines.join('\n')}\n`;
}

function page(
  title: string,
  about: readonly string[],
  rows: readonly (readonly string[])[],
  sources: Sources,
  to: Printing,
): string {
  const { terminal, language } = to;
  const lines = [
    ...paragraph(terminal, title).map((line) => paint(terminal, 'bold', line)),
    ...about.flatMap((text) => paragraph(terminal, text)),
    '',
    ...hanging(rows, terminal),
    ...heading(terminal, say(language, 'show.marks', {})),
    ...markLines(to.citations, sources, to),
  ];
  return `${lines.join('\n')}\n`;
}

function sentence(parts: readonly string[], note: string | null): string {
  const first = parts.filter((part) => part !== '').join(', ');
  return note === null ? first : `${first}. ${ofFile(note)}`;
}

/** "launchers: B-52 56, B-2 16; warheads: W62 300 (a)": one mark where one source gives them all. */
function countsWords(counts: readonly CitedCount[], to: Printing): string {
  const used = counts.map((one) => (isNowhere(one) ? '' : to.citations.of(`${one.source ?? ''} ${one.tag ?? ''}`)));
  const alike = used.every((mark) => mark === used[0]);
  const names = [...new Set(counts.map(({ name }) => name))];
  const groups = names.map((name) => {
    const own = counts.flatMap((one, i) => (one.name === name ? [{ one, mark: used[i] as string }] : []));
    const words = own.map(({ one, mark }) => {
      const said = countWords(to.language, one.count);
      const cited = alike || mark === '' ? said : `${said} (${mark})`;
      return one.part === null ? cited : `${ofFile(one.part)} ${cited}`;
    });
    return own.some(({ one }) => one.part !== null)
      ? `${ofFile(name)}: ${words.join(', ')}`
      : `${ofFile(name)} ${words.join(', ')}`;
  });
  const text = groups.join(groups.some((group) => group.includes(':')) ? '; ' : ', ');
  return alike && used[0] ? `${text} (${used[0]})` : text;
}

function isNowhere({ count, source }: CitedCount): boolean {
  return count.kind === 'unknown' && source === null;
}

function postureWords(item: PostureItem, to: Printing): string {
  const figures = postureFigures(item).map(({ where, said, source, tag }) => {
    const label = where === item.id ? '' : `${where.slice(item.id.length + 2)} `;
    const mark = source === null ? '' : ` (${to.citations.of(`${source} ${tag ?? ''}`)})`;
    return `${ofFile(label)}${label === '' ? '' : ' '}${saidWords(to.language, said)}${mark}`.replace(/ {2}/g, ' ');
  });
  const dated = item.date === null ? '' : `, ${item.date.text}`;
  return sentence([`${ofFile(item.quantity)}${dated}: ${figures.join(', ')}`], item.note);
}

/** "700a"; "?1" where there is none, with the reason below. */
function marked(figure: Figure, { language, citations }: Printing, reasons: Marks): string {
  if (figure.value === null)
    return say(language, 'show.unknown', {}) + reasons.of(ofFile(figure.reason ?? 'not found'));
  return `${countWords(language, countOf(figure))}${citations.of(`${figure.source ?? ''} ${figure.tag}`)}`;
}
