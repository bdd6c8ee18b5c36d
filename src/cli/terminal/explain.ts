import type { Answered, CountedSteps, Explanation, HeldThing, Section, Step } from '../../model/agreement/index.ts';
import { asCounted, capital, decimal, inBoth, say, viewsOf, whyWords, type Language } from '../../words/index.ts';
import { hanging, ofFile } from './library-text.ts';
import { heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** A count and what it is of. */
interface Explained {
  readonly answered: Answered;
  readonly explanation: Explanation;
  readonly held: HeldThing;
}

/** How a count came about, as a tree: the article in words, the rule, every system, and the steps to its part. */
export function printExplain(explained: Explained, terminal: Terminal, language: Language): string {
  const lines = [
    ...paragraph(terminal, titleOf(explained, language)).map((line) => paint(terminal, 'bold', line)),
    ...article(explained, terminal, language),
    ...rule(explained, terminal, language),
    ...counted(explained, terminal, language),
  ];
  return `${lines.join('\n')}\n`;
}

function titleOf({ answered, explanation, held }: Explained, language: Language): string {
  const { title, counted: count, allowed } = explanation.outcome;
  const about = { title: ofFile(inBoth(language, title)), id: held.id, date: answered.compliance.date };
  if (count === null) return say(language, 'explain.title-none', about);
  return say(language, 'explain.title-counted', {
    ...about,
    ...{ counted: decimal(language, count, 1), allowed: decimal(language, allowed, 1), n: allowed },
  });
}

/** The article as the reader's language has it. */
function article({ answered, explanation }: Explained, terminal: Terminal, language: Language): string[] {
  const { section } = explanation;
  if (section === null) return [];
  const other = answered.agreement.russian?.sections.find(({ id }) => id === section.id);
  const { id, title, prose, sources } = language.code === 'ru' && other ? other : section;
  const named = /^[IVXLCDM\d]+$/.test(id) ? 'explain.article' : 'explain.part';
  return [
    ...heading(terminal, ofFile(say(language, named, { article: id, title }))),
    ...prose.flatMap((one) => proseLines(one, terminal)),
    ...(sources.length === 0
      ? []
      : paragraph(terminal, ofFile(say(language, 'explain.source', { list: sources.join(', ') })), '  ')),
  ];
}

function proseLines({ kind, text }: Section['prose'][number], terminal: Terminal): string[] {
  return kind === 'item' ? hanging([['  -', ofFile(text)]], terminal, 1) : paragraph(terminal, ofFile(text), '  ');
}

/** The rule as it is written, and whose reading of it is counted. */
function rule({ answered, explanation }: Explained, terminal: Terminal, language: Language): string[] {
  const { id, place, text } = explanation.rule;
  const { outcome } = explanation;
  const views = viewsOf(outcome, answered.agreement);
  const view = views.find(({ by }) => by === outcome.reading)!;
  const reading =
    views.length === 1
      ? []
      : paragraph(
          terminal,
          capital(
            view.text === null
              ? say(language, 'comply.reading-own', { as: asCounted(view, language) })
              : say(language, 'comply.reading', {
                  as: asCounted(view, language),
                  text: ofFile(inBoth(language, view.text)),
                }),
          ),
          '  ',
        );
  return [
    ...heading(terminal, say(language, 'explain.rule', { id, file: place.file, line: String(place.line) })),
    ...text.split('\n').map((line) => shown(terminal, `    ${line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')}`)),
    ...reading,
  ];
}

function counted({ explanation, held }: Explained, terminal: Terminal, language: Language): string[] {
  const { outcome, systems } = explanation;
  if (outcome.why !== null) return ['', ...paragraph(terminal, capital(`${whyWords(outcome.why, language)}.`))];
  if (systems.length === 0) {
    const total = 'systems' in held ? held.totals[outcome.id] : undefined;
    const words = { source: total?.source ?? '', tag: total?.tag ?? '' };
    return ['', ...paragraph(terminal, say(language, 'explain.declared', words))];
  }
  const counting = systems.filter((one) => one.counted !== 0);
  const zeros = systems.filter((one) => one.counted === 0);
  const width = Math.max(...systems.map((one) => decimal(language, one.counted, 1).length), 1);
  const sum = decimal(language, outcome.counted!, 1).padStart(width);
  return [
    ...heading(terminal, say(language, 'explain.systems', {})),
    ...counting.flatMap((one) => systemLines(one, width, terminal, language)),
    ...paragraph(terminal, `${sum} ${say(language, 'explain.sum', {})}`, '  ').map((line) =>
      paint(terminal, 'bold', line),
    ),
    ...(zeros.length === 0
      ? []
      : paragraph(
          terminal,
          say(language, 'explain.zeros', { list: zeros.map(({ system }) => system).join(', ') }),
          '  ',
        )),
  ];
}

/** The part of one system, and under it the steps: conditions that decided, then the arithmetic. */
function systemLines(one: CountedSteps, width: number, terminal: Terminal, language: Language): string[] {
  const number = decimal(language, one.counted, 1).padStart(width);
  const indent = ' '.repeat(width + 5);
  return [
    ...hanging([[`  ${number}`, `${one.system}, ${ofFile(one.name)}`]], terminal, 1),
    ...(one.split === null ? [] : paragraph(terminal, splitWords(one.split, language), indent)),
    ...one.steps.flatMap((step) => stepLines(step, indent, terminal, language)),
  ];
}

/** "the first 150 at 10, 39 beyond at 12" */
function splitWords(split: NonNullable<CountedSteps['split']>, language: Language): string {
  const n = (value: number): string => decimal(language, value, 1);
  const { within, beyond, each, beyondEach } = split;
  if (beyond === 0) return say(language, 'explain.split-within', { within: n(within), each: n(each) });
  if (within === 0) return say(language, 'explain.split-beyond', { beyond: n(beyond), beyondEach: n(beyondEach) });
  return say(language, 'explain.split', {
    ...{ within: n(within), each: n(each), beyond: n(beyond), beyondEach: n(beyondEach) },
  });
}

function stepLines(
  { expression, value, names }: Step,
  indent: string,
  terminal: Terminal,
  language: Language,
): string[] {
  const said = say(language, 'explain.step', { expression: ofFile(expression), value: valueWords(value, language) });
  const bare = names.length === 1 && names[0]!.name === expression ? names[0]! : null;
  if (bare?.seen.known === true && bare.seen.source === null) return paragraph(terminal, said, indent);
  const read = names.map(({ name, seen }) => {
    if (!seen.known) return say(language, 'explain.name-unknown', { name, reason: ofFile(seen.reason) });
    const words = { name, value: valueWords(seen.value, language) };
    return seen.source === null
      ? say(language, 'explain.name', words)
      : say(language, 'explain.name-source', { ...words, source: seen.source, tag: seen.tag ?? '' });
  });
  return [
    ...(bare === null ? paragraph(terminal, said, indent) : []),
    ...(read.length === 0 ? [] : paragraph(terminal, read.join(', '), bare === null ? `${indent}  ` : indent)),
  ];
}

function valueWords(value: string | number | boolean, language: Language): string {
  if (typeof value === 'boolean') return say(language, value ? 'explain.true' : 'explain.false', {});
  return typeof value === 'number' ? decimal(language, value, 2) : ofFile(value);
}
