import type { InspectionResult } from '../../model/inspection/index.ts';
import {
  capital,
  decimal,
  equivalentRows,
  givenNumber,
  inspectAsked,
  inspectInput,
  inspectSentences,
  inspectTitle,
  leverSentences,
  meanWords,
  measuredSentence,
  ofHundred,
  openMonths,
  probability,
  say,
  startWords,
  timingShort,
  upTo,
  whole,
  type Detection,
  type Language,
} from '../../words/index.ts';
import { fitting, heading, paint, paragraph, shown, columnsOf, type Terminal } from './style.ts';

interface Told {
  readonly engine: string;
  readonly language: Language;
}

type Rows = readonly (readonly string[])[];

/** What a scheme would see, and when, as text: plain sentences first, then tables. */
export function printDetection(
  result: InspectionResult,
  beside: Detection,
  { engine, language }: Told,
  terminal: Terminal,
): string {
  const { draws, seed } = result;
  const foot =
    draws === 0
      ? say(language, 'inspect.foot-one', { engine })
      : say(language, 'inspect.foot', { engine, n: draws, seed: String(seed) });
  const lines = [
    ...paragraph(terminal, `${inspectTitle(result, language)}.`).map((line) => paint(terminal, 'bold', line)),
    ...paragraph(terminal, `${capital(say(language, 'inspect.model-output', {}))}.`),
    '',
    ...[...measuredSentence(beside.measured, language), ...inspectSentences(result, language)].flatMap((sentence) =>
      paragraph(terminal, sentence),
    ),
    ...comparedParts(result, language, terminal),
    ...(beside.cutOffs.length === 0
      ? []
      : part(terminal, say(language, 'inspect.head-cutoffs', {}), cutOffRows(result, beside, language))),
    ...leastCutOffSentence(beside, language).flatMap((sentence) => ['', ...paragraph(terminal, sentence)]),
    ...strataPart(result, language, terminal),
    ...improvementParts(beside, language, terminal),
    ...(beside.swings.length === 0
      ? []
      : part(terminal, say(language, 'inspect.head-changes', {}), swingRows(beside, language))),
    '',
    ...paragraph(terminal, say(language, 'inspect.assumes', {})),
    ...inspectAsked(result, language)
      .flatMap((line) => paragraph(terminal, line))
      .map((line) => paint(terminal, 'dim', line)),
    ...paragraph(terminal, foot).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A heading and a table, the first row its head; where there is no room for its columns, a sentence a row. */
export function part(terminal: Terminal, title: string, rows: Rows): string[] {
  const lines = fitting(rows, columnsOf(terminal)).map((line) => shown(terminal, line));
  const fits = lines.every((line) => line.length <= columnsOf(terminal));
  const told = fits
    ? lines.map((line, at) => (at === 0 ? paint(terminal, 'dim', line) : line))
    : inSentences(terminal, rows);
  return [...heading(terminal, title), ...told];
}

function inSentences(terminal: Terminal, [head = [], ...rows]: Rows): string[] {
  return rows.flatMap((row) => {
    const cells = row.slice(1).map((cell, at) => `${head[at + 1]!.trim()} ${cell.trim()}`);
    return paragraph(terminal, `${row[0]!}: ${cells.join('; ')}`);
  });
}

/** Both criteria for every timing, a table a start; a star where a criterion is served best. */
function comparedParts(result: InspectionResult, language: Language, terminal: Terminal): string[] {
  return [...new Set(result.compared.map(({ start }) => start))].flatMap((start) => {
    const title = say(language, 'inspect.head-compared', { start: startWords(start, language) });
    return part(terminal, title, comparedRows(result, start, language));
  });
}

function comparedRows({ compared, best }: InspectionResult, start: string, language: Language): Rows {
  const rows = compared.filter((one) => one.start === start);
  const star = (by: string, kind: string, text: string): string =>
    best.some((one) => one.by === by && one.start === start && one.timings.some((timing) => timing === kind))
      ? `${text} *`
      : `${text}  `;
  const heads = (['timing', 'mean', 'ninety'] as const).map((key) => say(language, `inspect.head-${key}`, {}));
  const timely = rows[0]!.timely === null ? [] : [`${say(language, 'inspect.head-timely', {})}  `];
  return [
    [...heads, ...timely],
    ...rows.map((one) => [
      timingShort(one.timing, language),
      star('mean-delay', one.timing.kind, openMonths(language, one.meanDelay, meanWords)),
      openMonths(language, one.ninety, upTo),
      ...(one.timely === null ? [] : [star('timely', one.timing.kind, ofHundred(language, one.timely.mean))]),
    ]),
  ];
}

/** Sensitivity and specificity together. */
function cutOffRows({ question }: InspectionResult, { cutOffs }: Detection, language: Language): Rows {
  return [
    (['alarms', 'sensitivity', 'specificity'] as const).map((key) => say(language, `inspect.head-${key}`, {})),
    ...cutOffs.map(({ alarmAt, sensitivity, specificity }) => [
      whole(language, alarmAt) + (alarmAt === question.alarmAt ? ' <' : ''),
      probability(language, sensitivity),
      probability(language, specificity),
    ]),
  ];
}

/** The cut-off that wrongs few enough, and what it then sees. */
function leastCutOffSentence({ leastCutOff }: Detection, language: Language): readonly string[] {
  if (leastCutOff === null) return [];
  const { alarmAt, sensitivity, specificity } = leastCutOff;
  return [
    say(language, 'inspect.least-cut-off', {
      n: alarmAt,
      none: probability(language, specificity),
      seen: probability(language, sensitivity),
    }),
  ];
}

function strataPart({ question }: InspectionResult, language: Language, terminal: Terminal): string[] {
  const { strata } = question;
  if (strata === undefined) return [];
  const head = (['items', 'holds', 'samples'] as const).map((key) => say(language, `inspect.head-${key}`, {}));
  const rows = strata.map(({ items, samples, holds }) => [
    whole(language, items),
    'risk' in holds
      ? say(language, 'inspect.head-risk', { risk: decimal(language, holds.risk) })
      : whole(language, holds.defects),
    whole(language, samples),
  ]);
  return part(terminal, say(language, 'inspect.head-strata', {}), [head, ...rows]);
}

/** Which change alone is enough, and what buys the same as visits more. */
function improvementParts({ improvements }: Detection, language: Language, terminal: Terminal): string[] {
  if (improvements === null) return [];
  const last = improvements.goals.at(-1)!;
  const goal = say(language, `inspect.goal.${last.goal}`, {});
  const sentences = leverSentences(improvements, language).flatMap((sentence) => paragraph(terminal, sentence));
  if (last.equivalents.length === 0) return ['', ...sentences];
  return [
    '',
    ...sentences,
    ...part(terminal, say(language, 'inspect.head-equal', { goal }), equivalentRows(last, language)),
  ];
}

/** What is not known, from its 5 % to its 95 % value: two rows a number. */
function swingRows({ swings }: Detection, language: Language): Rows {
  const timely = swings.some(({ low }) => low.timely !== null);
  return [
    [
      ...(['input', 'value', 'year'] as const).map((key) => say(language, `inspect.head-${key}`, {})),
      ...(timely ? [say(language, 'inspect.head-timely', {})] : []),
    ],
    ...swings.flatMap(({ input, low, high }) =>
      [low, high].map((end) => [
        inspectInput(input, language),
        givenNumber(Number(end.value.toPrecision(3)), language),
        probability(language, end.year),
        ...(end.timely === null ? [] : [probability(language, end.timely)]),
      ]),
    ),
  ];
}
