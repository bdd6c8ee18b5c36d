import type { Sources } from '../../model/document/index.ts';
import type { ConstellationRecord, InputName } from '../../model/shield/index.ts';
import { capital, inBoth, named, say, type Language } from '../../words/index.ts';
import { markLines } from './library-force.ts';
import { countWords, hanging, marks } from './library-text.ts';
import { heading, paint, paragraph, type Terminal } from './style.ts';

/** A constellation as somebody published it: what it assumes, what it prints, and where sources differ. */
export function printConstellationRecord(
  record: ConstellationRecord,
  sources: Sources,
  terminal: Terminal,
  language: Language,
): string {
  const citations = marks('letters');
  const { id, name, by, date, note } = record;
  const inputs = record.inputs.map(({ name: input, count, source, tag }) => {
    const mark = count.kind === 'unknown' || source === null ? '' : ` (${citations.of(`${source} ${tag ?? ''}`)})`;
    return [`  ${inputWords(input as InputName, language)}`, `${countWords(language, count)}${mark}`];
  });
  const printed = record.printed.map(({ what, where, cited: { count, source, tag } }) => [
    `  ${say(language, `orbit.printed-${what}`, {})}`,
    `${countWords(language, count)} (${citations.of(`${source ?? ''} ${tag ?? ''}`)}): ${inBoth(language, where)}`,
  ]);
  const conflicts = record.conflicts.map(({ words, source, tag }) => [
    `  (${citations.of(`${source} ${tag}`)})`,
    inBoth(language, words),
  ]);
  const section = (head: 'orbit.inputs-head' | 'orbit.printed-head' | 'orbit.conflicts-head', rows: string[][]) =>
    rows.length === 0 ? [] : [...heading(terminal, say(language, head, {})), ...hanging(rows, terminal)];
  const lines = [
    ...paragraph(terminal, `${id}: ${named(language, name)}`).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, capital(`${by}, ${date.text}`)),
    ...(note === null ? [] : paragraph(terminal, inBoth(language, note))),
    ...section('orbit.inputs-head', inputs),
    ...section('orbit.printed-head', printed),
    ...section('orbit.conflicts-head', conflicts),
    ...heading(terminal, say(language, 'show.marks', {})),
    ...markLines(citations, sources, { language, terminal }),
  ];
  return `${lines.join('\n')}\n`;
}

export function inputWords(name: InputName, language: Language): string {
  return say(language, `orbit-input.${name}`, {});
}

/** What sources print of it, a line a figure. */
export function printedLines({ printed }: ConstellationRecord, language: Language, terminal: Terminal): string[] {
  if (printed.length === 0) return [];
  const rows = printed.map(({ what, where, cited }) => [
    `  ${countWords(language, cited.count)} ${say(language, `orbit.printed-${what}`, {})}`,
    `${inBoth(language, where)} (${cited.source ?? ''}, ${cited.tag ?? ''})`,
  ]);
  return [...heading(terminal, say(language, 'orbit.printed-head', {})), ...hanging(rows, terminal)];
}

/** Where sources contradict each other, a paragraph each. */
export function conflictLines({ conflicts }: ConstellationRecord, language: Language, terminal: Terminal): string[] {
  if (conflicts.length === 0) return [];
  return [
    ...heading(terminal, say(language, 'orbit.conflicts-head', {})),
    ...conflicts.flatMap(({ words, source, tag }) =>
      paragraph(terminal, `${inBoth(language, words)} (${source}, ${tag})`, '  '),
    ),
  ];
}
