import { draftInFull } from '../../model/agreement/index.ts';
import type {
  Agreement,
  Bracket,
  Choice,
  Draft,
  HeldThing,
  OpenRow,
  OpenTable,
  ReadDraft,
} from '../../model/agreement/index.ts';
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
  const limits = [...new Set(rows.map(({ id }) => id))].map((id) => rows.filter((row) => row.id === id));
  const all = [head, ...limits.flatMap((own) => limitCells(own, draft, language))];
  const widths = head.map((_, i) => Math.max(...all.map((one) => one[i]!.length)));
  const aligned = all.map((one) => one.map((cell, i) => (i >= 1 && i <= 3 ? cell.padStart(widths[i]!) : cell)));
  const room = columnsOf(terminal) - widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return hanging(aligned, terminal, room < 30 ? 1 : 2).map((line, i) =>
    i === 0 ? paint(terminal, 'dim', line) : line,
  );
}

function limitCells(rows: readonly OpenRow[], draft: ReadDraft, language: Language): string[][] {
  const { article, title: both, choice } = rows[0]!;
  const title = ofFile(inBoth(language, both));
  const agreement = draftInFull(draft);
  if (Object.keys(choice).length === 0)
    return numbers(rows[0]!, say(language, 'draft.whatever', { title }), agreement, language).map((cells, at) =>
      at === 0 ? [article, ...cells] : ['', ...cells],
    );
  const there = rows.filter(({ outcome }) => outcome !== null);
  const gone = goneUnder(rows).map((one) => choiceWords(draft, one, language));
  return [
    [article, '', '', '', '', title],
    ...there.flatMap((row) =>
      numbers(row, choiceWords(draft, row.choice, language), agreement, language).map((cells) => ['', ...cells]),
    ),
    ...(gone.length === 0
      ? []
      : [['', '-', '-', '-', '', say(language, 'draft.no-rule', { list: gone.join(', '), n: gone.length })]]),
  ];
}

/** Alternatives under which a rule does not exist, whatever is chosen beside them: it takes one to do away with it. */
function goneUnder(rows: readonly OpenRow[]): readonly Choice[] {
  const all = rows.flatMap(({ choice }) => Object.entries(choice));
  const once = all.filter(([name, id], at) => all.findIndex((one) => one[0] === name && one[1] === id) === at);
  return once
    .filter(([name, id]) => rows.every(({ choice, outcome }) => choice[name] !== id || outcome === null))
    .map(([name, id]) => ({ [name]: id }));
}

function numbers({ outcome }: OpenRow, said: string, agreement: Agreement, language: Language): string[][] {
  const limits = outcome === null ? [] : [outcome];
  return complyRows({ agreement, compliance: { limits } }, language).map((one) => {
    const { counted, allowed, margin, applies, as, view } = one;
    const named = as === null ? said : say(language, 'comply.row', { title: said, as });
    const why =
      view.why === null ? named : say(language, 'draft.why', { choice: named, why: whyWords(view.why, language) });
    return [counted, allowed, margin, applies, ofFile(why)];
  });
}

/** `ceiling=US (2,200)`; of long words, and of several brackets together, the id alone: the words stand below. */
function choiceWords({ brackets }: Draft, choice: Choice, language: Language): string {
  const chosen = Object.entries(choice);
  const said = chosen.map(([bracket, id]) => {
    const { words } = brackets.find(({ name }) => name === bracket)!.alternatives.find((one) => one.id === id)!;
    const text = words === null ? say(language, 'draft.no-words', {}) : inBoth(language, words);
    return chosen.length > 1 || text.length > mostShown
      ? say(language, 'draft.alternative-id', { bracket, id })
      : say(language, 'draft.alternative', { bracket, id, words: text });
  });
  return ofFile(said.join(', '));
}

const mostShown = 24;
