import { draftInFull } from '../../model/agreement/index.ts';
import type { Bracket, Choice, Draft, HeldThing, OpenRow, OpenTable, ReadDraft } from '../../model/agreement/index.ts';
import { complyRows, day, inBoth, list, say, whyWords, type Language } from '../../words/index.ts';
import { heldWords } from './comply.ts';
import { hanging, ofFile } from './library-text.ts';
import { columnsOf, heading, paint, paragraph, type Terminal } from './style.ts';

interface Around {
  readonly held: HeldThing;
  /** the day asked about */
  readonly date: string;
}

/** What each alternative of each open bracket does to each limit, as text; no verdict. */
export function printOpen(table: OpenTable, around: Around, terminal: Terminal, language: Language): string {
  const { draft, chosen, open, rows, untouched, inTurn } = table;
  const title = inBoth(language, draft.title);
  const n = open.length;
  const first = say(language, 'draft.no-verdict', { title, date: day(language, around.date), n, n2: n });
  const names = Object.entries(chosen).map(([name, id]) => choiceWords(draft, { [name]: id }, language));
  const lines = [
    ...paragraph(terminal, ofFile(first)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...paragraph(terminal, ofFile(heldWords(around.held, language))),
    ...(names.length === 0
      ? []
      : paragraph(terminal, ofFile(say(language, 'draft.chosen', { list: list(language, names) })))),
    ...(rows.length === 0
      ? paragraph(terminal, say(language, 'draft.no-limits', {}))
      : ['', ...tableOf(table, terminal, language)]),
    ...(inTurn.length === 0
      ? []
      : ['', ...paragraph(terminal, say(language, 'draft.in-turn', { list: inTurn.join(', ') }))]),
    ...heading(terminal, say(language, 'draft.open', {})),
    ...hanging(
      open.map((one) => bracketRow(one, language, !untouched.includes(one.name))),
      terminal,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The brackets of a draft, each with its place and its alternatives. */
export function bracketLines({ brackets }: Draft, terminal: Terminal, language: Language): string[] {
  if (brackets.length === 0) return [];
  return [
    ...heading(terminal, say(language, 'draft.brackets', {})),
    ...hanging(
      brackets.map((one) => bracketRow(one, language, true)),
      terminal,
    ),
  ];
}

function bracketRow({ name, section, place, alternatives }: Bracket, language: Language, touched: boolean): string[] {
  const all = alternatives.map(({ id, words }) =>
    say(language, 'draft.of', { by: id, words: words === null ? '-' : inBoth(language, words) }),
  );
  const said = ofFile(all.join('; '));
  return [
    `  ${name}`,
    say(language, 'draft.place', { article: section, line: String(place.line) }),
    touched ? said : say(language, 'draft.untouched', { list: said }),
  ];
}

/** A limit, then a row for each choice of the open brackets that it rests on, and for each reading. */
function tableOf({ draft, rows }: OpenTable, terminal: Terminal, language: Language): string[] {
  const words = ['article', 'counted', 'number-allowed', 'margin', 'applies', 'limit'] as const;
  const head = words.map((key) => say(language, `comply.${key}`, {}));
  const cells = rows.flatMap((row, at) => rowCells(row, draft, rows[at - 1]?.id !== row.id, language));
  const all = [head, ...cells];
  const widths = head.map((_, i) => Math.max(...all.map((one) => one[i]!.length)));
  const aligned = all.map((one) => one.map((cell, i) => (i >= 1 && i <= 3 ? cell.padStart(widths[i]!) : cell)));
  const room = columnsOf(terminal) - widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return hanging(aligned, terminal, room < 30 ? 1 : 2).map((line, i) =>
    i === 0 ? paint(terminal, 'dim', line) : line,
  );
}

function rowCells(row: OpenRow, draft: ReadDraft, first: boolean, language: Language): string[][] {
  const title = ofFile(inBoth(language, row.title));
  const alone = Object.keys(row.choice).length === 0;
  const said = alone ? say(language, 'draft.whatever', { title }) : choiceWords(draft, row.choice, language);
  const above = first && !alone ? [[row.article, '', '', '', '', title]] : [];
  return [...above, ...numbers(row, draft, said, language)];
}

function numbers(
  { article, choice, outcome }: OpenRow,
  draft: ReadDraft,
  said: string,
  language: Language,
): string[][] {
  if (outcome === null) return [['', '-', '-', '-', '', say(language, 'draft.no-rule', { choice: said })]];
  const agreement = draftInFull(draft);
  return complyRows({ agreement, compliance: { limits: [outcome] } }, language).map((one) => {
    const { counted, allowed, margin, applies, as, view } = one;
    const named = as === null ? said : say(language, 'comply.row', { title: said, as });
    const why =
      view.why === null ? named : say(language, 'draft.why', { choice: named, why: whyWords(view.why, language) });
    return [Object.keys(choice).length === 0 ? article : '', counted, allowed, margin, applies, ofFile(why)];
  });
}

/** `ceiling=US (2,200), abm=Russia (remains in force)` */
function choiceWords({ brackets }: Draft, choice: Choice, language: Language): string {
  return Object.entries(choice)
    .map(([bracket, id]) => {
      const { words } = brackets.find(({ name }) => name === bracket)!.alternatives.find((one) => one.id === id)!;
      const said = words === null ? say(language, 'draft.no-words', {}) : shortened(inBoth(language, words));
      return ofFile(say(language, 'draft.alternative', { bracket, id, words: said }));
    })
    .join(', ');
}

function shortened(words: string): string {
  return words.length <= 36 ? words : `${words.slice(0, 35)}…`;
}
