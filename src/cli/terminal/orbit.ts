import { bandWords, orbitSentences, orbitTitle, rangeWords, type OrbitContext } from '../../figure/index.ts';
import type { ConstellationResult } from '../../model/shield/index.ts';
import { decimal, inBoth, named, say, whole, type Language } from '../../words/index.ts';
import { optionOf } from '../orbit-options.ts';
import { conflictLines, inputWords, printedLines } from './library-constellation.ts';
import { fitting, heading, paint, paragraph, shown, splitHead, table, columnsOf, type Terminal } from './style.ts';

/** Interceptors in orbit, as text; null: nothing could be computed, and what is missing is said. */
export function printConstellation(
  result: ConstellationResult | null,
  context: OrbitContext,
  terminal: Terminal,
): string {
  const { language, preset } = context;
  const { name, by, date } = preset;
  const source = say(language, 'orbit.preset', { name: named(language, name), by, date: date.text });
  const own = context.own.map((input) => ownWords(input, result, language)).join('; ');
  const lines = [
    ...(result === null ? lackLines(context, terminal) : resultLines(result, language, terminal)),
    ...printedLines(preset, language, terminal),
    ...conflictLines(preset, language, terminal),
    '',
    ...paragraph(terminal, source),
    ...(preset.note === null ? [] : paragraph(terminal, inBoth(language, preset.note))),
    ...(own === '' ? [] : paragraph(terminal, say(language, 'orbit.own', { list: own }))),
    ...paragraph(terminal, footOf(result, context)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}

function ownWords(input: OrbitContext['own'][number], result: ConstellationResult | null, language: Language): string {
  const name = inputWords(input, language);
  return result === null ? name : `${name} ${rangeWords(result.given[input], language)}`;
}

function footOf(result: ConstellationResult | null, { engine, preset, language }: OrbitContext): string {
  const foot = say(language, 'orbit.foot', { engine, name: preset.id, by: preset.by });
  if (result === null || result.draws === 0) return foot;
  return foot + say(language, 'orbit.foot-draws', { n: result.draws, seed: String(result.seed) });
}

function lackLines({ preset, lacks, language }: OrbitContext, terminal: Terminal): string[] {
  const list = lacks.map((name) => inputWords(name, language)).join('; ');
  const options = lacks.flatMap((name) => optionOf(name) ?? []).join(' ');
  return [
    ...paragraph(terminal, say(language, 'orbit.lacks-title', { name: named(language, preset.name) })).map((line) =>
      paint(terminal, 'bold', line),
    ),
    '',
    ...paragraph(terminal, say(language, 'orbit.lacks', { list, options })),
  ];
}

function resultLines(result: ConstellationResult, language: Language, terminal: Terminal): string[] {
  return [
    ...paragraph(terminal, orbitTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...orbitSentences(result, language).flatMap((sentence) => paragraph(terminal, sentence)),
    ...heading(terminal, say(language, 'orbit.needed-head', {})),
    ...latitudeTable(result, (i, j) => result.table.needed[i]![j]!.median, language, terminal),
    ...heading(terminal, say(language, 'orbit.absentee-head', {})),
    ...latitudeTable(result, (i, j) => result.table.absentee[i]![j]!, language, terminal),
    ...paragraph(terminal, say(language, 'orbit.medians', {})),
    ...heading(terminal, say(language, 'orbit.salvo-head', {})),
    ...salvoTable(result, language, terminal),
    ...paragraph(terminal, say(language, 'orbit.salvo-why', {})),
  ];
}

/** Every tenth degree, and the latitude asked about. */
function latitudeTable(
  result: ConstellationResult,
  of: (i: number, j: number) => number | null,
  language: Language,
  terminal: Terminal,
): string[] {
  const { latitudes, inclinations } = result.table;
  const degrees = (n: number): string => decimal(language, n, 1);
  const head = [
    say(language, 'orbit.latitude', {}),
    ...inclinations.map((n) => say(language, 'orbit.inclined', { inclination: degrees(n) })),
  ];
  const rows = latitudes.flatMap((latitude, j) => {
    if (latitude % 10 !== 0 && latitude !== result.given.latitudeDegrees) return [];
    return [[degrees(latitude), ...inclinations.map((_, i) => cell(of(i, j), language))]];
  });
  return withHead(head, rows, terminal);
}

function cell(number: number | null, language: Language): string {
  return number === null ? say(language, 'orbit.never', {}) : whole(language, number);
}

function salvoTable({ salvo, given }: ConstellationResult, language: Language, terminal: Terminal): string[] {
  const spread = Number(given.regions) > 1;
  const head = [
    say(language, 'orbit.missiles', {}),
    say(language, 'orbit.one-region', {}),
    ...(spread ? [say(language, 'orbit.spread', { regions: Number(given.regions) })] : []),
    say(language, 'orbit.one-by-one', {}),
  ];
  const rows = salvo.map((row) => [
    whole(language, row.missiles),
    bandWords(row.oneRegion, language),
    ...(row.spread === null ? [] : [bandWords(row.spread, language)]),
    bandWords(row.oneByOne, language),
  ]);
  return withHead(head, rows, terminal);
}

function withHead(head: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): string[] {
  const wide = table([head, ...rows]).some((line) => line.length > columnsOf(terminal));
  if (wide && head.some((word) => word.includes(', '))) return splitHead([head, ...rows], terminal);
  return fitting([wide ? head.map((word) => word.split(' ').at(-1)!) : head, ...rows], columnsOf(terminal)).map(
    (line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line),
  );
}
