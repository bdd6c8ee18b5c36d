import type { Agreement, AgreementSet, DefenceHolding, Section } from '../../model/agreement/index.ts';
import type { Figure } from '../../model/force/index.ts';
import type { ReductionPlan } from '../../model/talks/schedule.ts';
import { capital, decimal, inBoth, named, party, say, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** An agreement to be read: its articles in the reader's language, each with its rules as they are written. */
export function printAgreement(agreement: Agreement, terminal: Terminal, language: Language): string {
  const { title, fullTitle, note, russian, sections } = agreement;
  const own = language.code === 'ru' && russian ? russian.sections : sections;
  const lines = [
    ...paragraph(terminal, ofFile(inBoth(language, title))).map((line) => paint(terminal, 'bold', line)),
    ...(fullTitle === null ? [] : paragraph(terminal, ofFile(inBoth(language, fullTitle)))),
    ...hanging(headRows(agreement, language), terminal),
    ...(note === null ? [] : paragraph(terminal, ofFile(inBoth(language, note)))),
    ...own.flatMap((section) => sectionLines(section, agreement, terminal, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function headRows({ id, parties, signed, inForce, ended, status, amends }: Agreement, language: Language): string[][] {
  const word = (key: 'id' | 'parties' | 'signed' | 'in-force' | 'ended' | 'status' | 'amends'): string =>
    `  ${say(language, `law.${key}`, {})}`;
  const names = parties.map(({ name, was }) => [name, ...was].map((one) => party(language, one).name).join(' / '));
  return [
    [word('id'), id],
    [word('parties'), ofFile(names.join(', '))],
    [word('status'), say(language, `law.status-${status}`, {})],
    ...(amends === null ? [] : [[word('amends'), amends]]),
    ...(signed === null ? [] : [[word('signed'), signed]]),
    ...(inForce === null ? [] : [[word('in-force'), inForce]]),
    ...(ended === null ? [] : [[word('ended'), ended]]),
  ];
}

/** The rules stand in the English text alone; an article of the same number has them. */
function sectionLines(section: Section, { sections }: Agreement, terminal: Terminal, language: Language): string[] {
  const { id, title, prose, sources } = section;
  const rules = sections.find((one) => one.id === id)?.rules ?? [];
  const key = /^[IVXLCDM\d]+$/.test(id) ? 'explain.article' : 'explain.part';
  const heads = key === 'explain.part' ? ofFile(title || id) : ofFile(say(language, key, { article: id, title }));
  return [
    ...heading(terminal, heads),
    ...prose.flatMap(({ kind, text }) =>
      kind === 'item' ? hanging([['  -', ofFile(text)]], terminal, 1) : paragraph(terminal, ofFile(text), '  '),
    ),
    ...(sources.length === 0
      ? []
      : paragraph(terminal, ofFile(say(language, 'explain.source', { list: sources.join(', ') })), '  ')),
    ...rules.flatMap(({ yaml }) => [
      '',
      ...yaml
        .trim()
        .split('\n')
        .map((line) => ruleLine(line, terminal)),
    ]),
  ];
}

/** A line of a rule keeps its indent, and may not steer the terminal. */
function ruleLine(line: string, terminal: Terminal): string {
  return shown(terminal, `    ${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')}`).trimEnd();
}

/** A plan of reductions: its title and note, then the plan as it is written. @param text of its file */
export function printPlan(
  text: string,
  { title, note }: ReductionPlan,
  terminal: Terminal,
  language: Language,
): string {
  const lines = [
    ...(title === null
      ? []
      : paragraph(terminal, ofFile(inBoth(language, title))).map((line) => paint(terminal, 'bold', line))),
    ...(note === null ? [] : paragraph(terminal, ofFile(inBoth(language, note)))),
    '',
    ...text
      .trim()
      .split('\n')
      .map((line) => ruleLine(line, terminal)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What happened to every agreement, by date. */
export function printEvents({ agreements, events }: AgreementSet, terminal: Terminal, language: Language): string {
  const titleOf = (id: string): string => {
    const found = agreements.find((one) => one.id === id);
    return found === undefined ? id : inBoth(language, found.title);
  };
  const rows = events.map(({ date, agreement, what, party: who, how, note, source, tag }) => {
    const by = who === null ? '' : `, ${party(language, who).name}`;
    const so = how === null ? '' : `, ${say(language, `stood.how-${how}`, {})}`;
    const words = `${titleOf(agreement)}: ${say(language, `law.what-${what}`, {})}${by}${so} (${source}, ${tag}).`;
    return [date, ofFile(note === null ? words : `${words} ${named(language, note)}`)];
  });
  return `${hanging(rows, terminal).join('\n')}\n`;
}

/** One defence as rules see it. @param works how well it works, in rows; null: its file does not say */
export function printDefence(
  defence: DefenceHolding,
  works: readonly (readonly string[])[] | null,
  terminal: Terminal,
  language: Language,
): string {
  const { id, name, state, date, purpose, basing, note } = defence;
  const about = say(language, 'comply.held-defence', {
    ...{ id, name: inBoth(language, name), state: party(language, state).name, date },
  });
  const counts = (['sites', 'interceptors', 'launchers', 'radiusKilometres'] as const).map((key) => [
    `  ${say(language, `law.${key}`, {})}`,
    ofFile(countWords(defence[key], language)),
  ]);
  const lines = [
    ...paragraph(terminal, ofFile(about)).map((line) => paint(terminal, 'bold', line)),
    ...hanging(
      [
        [`  ${say(language, 'law.purpose', {})}`, purpose],
        [`  ${say(language, 'law.basing', {})}`, basing],
        ...counts,
        ...(works ?? []),
      ],
      terminal,
    ),
    ...(note === null ? [] : paragraph(terminal, ofFile(named(language, note)))),
  ];
  return `${lines.join('\n')}\n`;
}

function countWords({ value, source, tag, reason }: Figure, language: Language): string {
  if (value === null) return say(language, 'figure.unknown', { reason: named(language, reason ?? 'not found') });
  return `${capital(decimal(language, value, 1))} (${source ?? ''}, ${tag})`;
}
