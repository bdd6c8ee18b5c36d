import type { Sources, TrustTag } from '../../model/document/index.ts';
import { caseBeliefs } from '../../model/inspection/schema.ts';
import type { CaseNumber, ConfidenceCase, HistoryNumber } from '../../model/inspection/index.ts';
import { written } from '../../model/number/index.ts';
import { inputName, rangeWords } from '../../figure/index.ts';
import { capital, day, inBoth, party, say, type Language } from '../../words/index.ts';
import { markLines } from './library-force.ts';
import { hanging, marks, ofFile } from './library-text.ts';
import { heading, paint, paragraph, type Terminal } from './style.ts';

/** A history of inspections: visits by year, what happened, what is assumed, and what is not in it. */
export function printConfidenceCase(
  record: ConfidenceCase,
  sources: Sources,
  terminal: Terminal,
  language: Language,
): string {
  const citations = marks('letters');
  const cite = ({ source, tag }: { readonly source: string; readonly tag: string }): string =>
    source === 'judged' ? say(language, 'beliefs.judged', {}) : citations.of(`${source} ${tag}`);
  const years = record.years.map((year) => {
    const made = Object.entries(year.visits).map(([name, visits]) => `${party(language, name).name} ${visits}`);
    const note = year.note === null ? '' : `: ${inBoth(language, year.note)}`;
    return [`  ${year.from.slice(0, 4)}-${year.to.slice(0, 4)}`, `${made.join(', ')} (${cite(year)})${note}`];
  });
  const lines = [
    ...paragraph(terminal, `${record.id}: ${inBoth(language, record.title)}`).map((line) =>
      paint(terminal, 'bold', line),
    ),
    ...schemeLines(record, cite, { terminal, language }),
    ...heading(terminal, say(language, 'beliefs.years-head', {})),
    ...hanging(years, terminal),
    ...happenedLines(record, cite, { terminal, language }),
    ...assumedLines(record, cite, { terminal, language }),
    ...limitLines(record, { terminal, language }),
    ...heading(terminal, say(language, 'show.marks', {})),
    ...markLines(citations, sources, { language, terminal }),
  ];
  return `${lines.join('\n')}\n`;
}

interface To {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** How a figure names its source. */
type Cite = (cited: { readonly source: string; readonly tag: TrustTag }) => string;

/** "state-2012-05, read" */
export function fullCitation(language: Language): Cite {
  return ({ source, tag }) =>
    source === 'judged'
      ? say(language, 'beliefs.judged', {})
      : say(language, 'beliefs.cited', { source, tag: say(language, `shelf.tag-${tag}`, {}) });
}

function schemeLines({ scheme, total }: ConfidenceCase, cite: Cite, { terminal, language }: To): string[] {
  const one = { visits: scheme.visits, what: inBoth(language, scheme.what), cited: cite(scheme) };
  return [
    ...paragraph(terminal, say(language, 'beliefs.scheme', one)),
    ...(total === null
      ? []
      : paragraph(
          terminal,
          say(language, 'beliefs.counted', { n: total.visits, what: inBoth(language, total.what), cited: cite(total) }),
        )),
  ];
}

/** What happened, a line a stretch of time. */
export function happenedLines({ periods }: ConfidenceCase, cite: Cite, { terminal, language }: To): string[] {
  const rows = periods.map((period) => {
    const from = day(language, period.from);
    const when =
      period.to === null
        ? say(language, 'beliefs.since', { day: from })
        : say(language, 'beliefs.between-days', { from, to: day(language, period.to) });
    return [`  ${when}`, `${inBoth(language, period.what)} (${cite(period)})`];
  });
  return rows.length === 0
    ? []
    : [...heading(terminal, say(language, 'beliefs.facts-head', {})), ...hanging(rows, terminal)];
}

function assumedLines({ beliefs }: ConfidenceCase, cite: Cite, { terminal, language }: To): string[] {
  const line = (name: HistoryNumber, number: CaseNumber): string[] => [
    `  ${inputName(name, language)}`,
    caseNumberWords(number, cite, language),
  ];
  const rows = [
    ...caseBeliefs.map((name) => line(name, beliefs[name])),
    ...Object.values(beliefs.items).map((number) => line('items', number)),
  ];
  return [...heading(terminal, say(language, 'beliefs.assumed-head', {})), ...hanging(rows, terminal)];
}

export function caseNumberWords(number: CaseNumber, cite: Cite, language: Language): string {
  const values = { number: rangeWords(written(number.number), language), cited: cite(number) };
  if (number.note === null) return say(language, 'beliefs.number', values);
  return say(language, 'beliefs.number-note', { ...values, note: inBoth(language, number.note) });
}

/** What is left out, a paragraph each. */
export function limitLines({ limits }: ConfidenceCase, { terminal, language }: To): string[] {
  if (limits.length === 0) return [];
  return [
    ...heading(terminal, say(language, 'beliefs.limits-head', {})),
    ...limits.flatMap((limit) => paragraph(terminal, capital(ofFile(inBoth(language, limit))), '  ')),
  ];
}
