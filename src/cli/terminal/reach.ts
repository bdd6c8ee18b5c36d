import { engine } from '../../model/scenario/index.ts';
import type { ReachResult } from '../../model/shield/reach/index.ts';
import {
  reachCautions,
  en,
  inBoth,
  inputSentence,
  reachCases,
  reachCaseWords,
  reachFoot,
  reachShareWords,
  reachSubtitles,
  reachTitle,
  say,
  type Language,
} from '../../words/index.ts';
import type { MapAsked } from '../reach-asked.ts';
import { subjectOf } from '../reach-places.ts';
import type { RegionRow } from '../reach-record.ts';
import { reachChart } from './reach-chart.ts';
import { heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

/** A map as text: the sentence, the shares by case, a coarse map, regions of the library, and what it all leaves out. */
export function printReach(
  result: ReachResult,
  asked: MapAsked,
  rows: readonly RegionRow[],
  terminal: Terminal,
  language: Language = en,
): string {
  const subject = subjectOf(asked, language);
  const say_ = (text: string): string[] => paragraph(terminal, text);
  const all = [
    ...say_(reachTitle(result, subject, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...reachChart(result, asked, terminal, language),
    '',
    ...shares(result, terminal, language),
    '',
    ...say_(reachSubtitles(result, subject, language)[0] ?? ''),
    ...regions(result, rows, terminal, language),
    ...heading(terminal, say(language, 'reach.cautions', {})),
    ...reachCautions(result.cautions, language).flatMap(say_),
    ...heading(terminal, say(language, 'reach.rests', {})),
    ...say_(inputSentence(asked.inputs, language)),
    '',
    ...say_(reachFoot(engine, language)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${all.join('\n')}\n`;
}

function shares(result: ReachResult, terminal: Terminal, language: Language): string[] {
  const rows = reachCases.map((one) => [reachCaseWords(result, one, language), reachShareWords(result, one, language)]);
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', share = '']) => shown(terminal, `${name.padEnd(width)}  ${share}`));
}

function regions(result: ReachResult, rows: readonly RegionRow[], terminal: Terminal, language: Language): string[] {
  const head = [say(language, 'reach.region', {}), ...reachCases.map((one) => say(language, `reach.case-${one}`, {}))];
  const body = rows.map(({ name, depths }) => [
    inBoth(language, name),
    ...reachCases.map((one) => span(depths?.cases[one] ?? null, language)),
  ]);
  const [titles = '', ...lines] = table([head, ...body]);
  return [
    ...heading(terminal, say(language, `reach.regions-${result.kind}`, {})),
    paint(terminal, 'dim', shown(terminal, titles)),
    ...lines.map((line) => shown(terminal, line)),
    ...paragraph(terminal, say(language, 'reach.regions-note', {})).map((line) => paint(terminal, 'dim', line)),
  ];
}

function span(depths: { readonly least: number; readonly most: number } | null, language: Language): string {
  if (depths === null) return '–';
  const { least, most } = depths;
  return least === most ? String(least) : say(language, 'reach.span', { low: least, high: most });
}
