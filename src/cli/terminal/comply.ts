import type { Agreement, Answered, HeldThing } from '../../model/agreement/index.ts';
import {
  asCounted,
  capital,
  complyNotes,
  complyRows,
  complyVerdict,
  inBoth,
  named,
  party,
  say,
  standingWords,
  viewsOf,
  whyWords,
  type ComplyRow,
  type Language,
} from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { columnsOf, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** What stands around an answer. */
interface Around {
  readonly held: HeldThing;
  /** for names of other agreements */
  readonly all: readonly Agreement[];
}

/** A force or a defence against one agreement, as text: the verdict, a line a limit and reading, and what it rests on. */
export function printComply(answered: Answered, { held, all }: Around, terminal: Terminal, language: Language): string {
  const { agreement, standing, compliance } = answered;
  const state = standingWords(standing, agreement, language);
  const lines = [
    ...paragraph(terminal, ofFile(complyVerdict(answered, held, language))).map((line) =>
      paint(terminal, 'bold', line),
    ),
    '',
    ...paragraph(
      terminal,
      ofFile(capital(say(language, 'comply.about', { title: inBoth(language, agreement.title), state }))),
    ),
    ...paragraph(terminal, ofFile(heldWords(held, language))),
    ...complyNotes(answered, all, language).flatMap((note) => paragraph(terminal, ofFile(note))),
    ...(compliance.limits.length === 0 ? [] : ['', ...limitTable(answered, terminal, language)]),
    ...readings(answered, terminal, language),
    ...reasons(answered, terminal, language),
    ...sources(answered, terminal, language),
  ];
  return `${lines.join('\n')}\n`;
}

/** "us-2011-02: the United States, 2011-02-05, New START declaration, totals only." */
export function heldWords(held: HeldThing, language: Language): string {
  const state = party(language, held.state).name;
  if (!('systems' in held))
    return say(language, 'comply.held-defence', {
      ...{ id: held.id, name: inBoth(language, held.name), state, date: held.date },
    });
  const basis = named(language, ofFile(held.basis));
  return say(language, 'comply.held-force', { id: held.id, state, date: held.date.text, basis });
}

/** A row a limit; where readings are registered, a row each. */
function limitTable(answered: Answered, terminal: Terminal, language: Language): string[] {
  const words = ['article', 'counted', 'number-allowed', 'margin', 'applies', 'kept', 'limit'] as const;
  const head = words.map((key) => say(language, `comply.${key}`, {}));
  const rows = complyRows(answered, language).map((one) => row(one, language));
  const all = [head, ...rows];
  const right = [1, 2, 3];
  const widths = head.map((_, i) => Math.max(...all.map((cells) => cells[i]!.length)));
  const aligned = all.map((cells) => cells.map((cell, i) => (right.includes(i) ? cell.padStart(widths[i]!) : cell)));
  // Dates from which rules bind are wide: less between the columns leaves the last one its room.
  const room = columnsOf(terminal) - widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return hanging(aligned, terminal, room < 22 ? 1 : 2).map((line, i) =>
    i === 0 ? paint(terminal, 'dim', line) : line,
  );
}

function row(one: ComplyRow, language: Language): string[] {
  const { limit, view, first, as, counted, allowed, margin, applies, kept } = one;
  const title = ofFile(one.title);
  const name = as === null ? title : first ? say(language, 'comply.row', { title, as }) : `  ${as}`;
  const unconfirmed = view.unconfirmed ? ` (${say(language, 'comply.unconfirmed', {})})` : '';
  return [first ? limit.article : '', counted, allowed, margin, applies, kept, name + unconfirmed];
}

/** Who holds which reading of which rule. */
function readings({ agreement, compliance }: Answered, terminal: Terminal, language: Language): string[] {
  const rows = compliance.limits.flatMap((limit) => {
    const views = viewsOf(limit, agreement);
    if (views.length === 1) return [];
    return views.map((view) => {
      const as = capital(asCounted(view, language));
      const words =
        view.text === null
          ? say(language, 'comply.reading-own', { as })
          : say(language, 'comply.reading', { as, text: ofFile(inBoth(language, view.text)) });
      return [`  ${limit.article}`, words + (view.unconfirmed ? ` (${say(language, 'comply.unconfirmed', {})})` : '')];
    });
  });
  if (rows.length === 0) return [];
  return [...heading(terminal, say(language, 'comply.readings', {})), ...hanging(rows, terminal)];
}

/** Which rule needs which value of which system; once, where every reading needs the same. */
function reasons({ agreement, compliance }: Answered, terminal: Terminal, language: Language): string[] {
  const rows = compliance.limits.flatMap((limit) => {
    const title = inBoth(language, limit.title);
    const views = viewsOf(limit, agreement);
    const why = views.map((view) => (view.why === null ? null : whyWords(view.why, language)));
    const alike = why.every((one) => one === why[0]);
    return views.slice(0, alike ? 1 : undefined).flatMap((view, i) => {
      const name = alike ? title : say(language, 'comply.row', { title, as: asCounted(view, language) });
      return why[i] === null ? [] : [say(language, 'comply.why-row', { title: name, why: why[i]! })];
    });
  });
  if (rows.length === 0) return [];
  return [
    ...heading(terminal, say(language, 'comply.why', {})),
    ...rows.flatMap((text) => paragraph(terminal, ofFile(text), '  ')),
  ];
}

function sources({ compliance }: Answered, terminal: Terminal, language: Language): string[] {
  if (compliance.limits.length === 0) return [];
  const of = (source: string | null): string => source ?? say(language, 'comply.no-source', {});
  const keys = [...new Set(compliance.limits.map(({ source }) => of(source)))];
  const rows = keys.map((key) => {
    const articles = compliance.limits.filter(({ source }) => of(source) === key).map(({ article }) => article);
    return [`  ${key}`, [...new Set(articles)].join(', ')];
  });
  return [...heading(terminal, say(language, 'comply.sources', {})), ...hanging(rows, terminal)].map((line) =>
    shown(terminal, line),
  );
}
