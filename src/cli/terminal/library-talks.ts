import type { Position, RedLine, Talks, Want } from '../../model/talks/index.ts';
import { capital, dayOrMonth, decimal, inBoth, named, party, say, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { heading, paint, paragraph, type Terminal } from './style.ts';

/** Talks to be read: rounds, then each position with its red lines and wants as they are written, each with its source. */
export function printTalksItem(talks: Talks, terminal: Terminal, language: Language): string {
  const { id, title, note, scenario, draft, rounds, positions } = talks;
  const meetings = rounds.map(({ date, place, planned, source }) => {
    const where = inBoth(language, place);
    const said = planned ? say(language, 'law.talks-planned', { place: where }) : where;
    return [`  ${dayOrMonth(date, language)}`, ofFile(said), source ?? ''];
  });
  const lines = [
    ...paragraph(terminal, ofFile(inBoth(language, title))).map((line) => paint(terminal, 'bold', line)),
    ...hanging(
      [
        [`  ${say(language, 'law.id', {})}`, id],
        [`  ${say(language, 'law.talks-scenario', {})}`, scenario],
        [`  ${say(language, 'law.talks-draft', {})}`, draft],
      ],
      terminal,
    ),
    ...(note === null ? [] : paragraph(terminal, ofFile(inBoth(language, note)))),
    ...heading(terminal, say(language, 'law.talks-rounds', {})),
    ...hanging(meetings, terminal),
    ...positions.flatMap((position) => positionLines(position, terminal, language)),
    ...viewLines(talks, terminal, language),
  ];
  return `${lines.join('\n')}\n`;
}

function positionLines(position: Position, terminal: Terminal, language: Language): string[] {
  const { party: who, from, source, note, proposes, redLines, wants } = position;
  const chosen = Object.entries(proposes).map(([bracket, id]) => `${bracket}=${id}`);
  const head = say(language, 'law.talks-position', {
    who: party(language, who).name,
    date: dayOrMonth(from, language),
  });
  const list = ofFile(chosen.join(', '));
  return [
    ...heading(terminal, capital(ofFile(head))),
    ...(source === null
      ? []
      : paragraph(terminal, say(language, 'explain.source', { list: sourceOf(source, language) }), '  ')),
    ...(note === null ? [] : paragraph(terminal, ofFile(named(language, note)), '  ')),
    ...(chosen.length === 0 ? [] : paragraph(terminal, say(language, 'law.talks-proposes', { list }), '  ')),
    ...hanging(
      [
        ...redLines.flatMap((line) => statedRows(line, 'law.talks-line', line.test.text, language)),
        ...wants.flatMap((want) => statedRows(want, 'law.talks-want', worth(want, language), language)),
      ],
      terminal,
    ),
  ];
}

function worth({ value, weight }: Want, language: Language): string {
  return say(language, 'law.talks-weight', { value: value.text, weight: decimal(language, weight, 4) });
}

/** Its title with its source, then the expression, then the note. */
function statedRows(
  { title, source, note }: RedLine | Want,
  key: 'law.talks-line' | 'law.talks-want',
  written: string,
  language: Language,
): string[][] {
  const rows = [
    `${inBoth(language, title)} (${sourceOf(source, language)})`,
    written,
    ...(note === null ? [] : [named(language, note)]),
  ];
  return rows.map((text, at) => [at === 0 ? `  ${say(language, key, {})}` : '', ofFile(text)]);
}

function sourceOf(source: string | null, language: Language): string {
  return source === null || source === 'judged' ? say(language, 'law.talks-judged', {}) : source;
}

function viewLines({ views }: Talks, terminal: Terminal, language: Language): string[] {
  const set = Object.entries(views).flatMap(([who, own]) =>
    own.map(({ path, value }) => [`  ${party(language, who).name}`, path, ofFile(written(value))]),
  );
  return set.length === 0 ? [] : [...heading(terminal, say(language, 'show.views', {})), ...hanging(set, terminal)];
}

/** As YAML gives it, on one line. */
function written(value: unknown): string {
  return typeof value === 'object'
    ? JSON.stringify(value)
        .replaceAll('"', '')
        .replaceAll(/([:,])/g, '$1 ')
    : String(value);
}
