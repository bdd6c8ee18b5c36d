import { engine } from '../../model/scenario/index.ts';
import type { ReachResult } from '../../model/shield/reach/index.ts';
import {
  reachCautions,
  en,
  inBoth,
  inputSentence,
  metWords,
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
import { columnsOf, heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

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

/** Case and share side by side where there is room, else one under the other. */
function shares(result: ReachResult, terminal: Terminal, language: Language): string[] {
  const rows = reachCases.map(
    (one) => [reachCaseWords(result, one, language), reachShareWords(result, one, language)] as const,
  );
  const widest = Math.max(...rows.map(([name]) => name.length));
  const beside = rows.map(([name, share]) => shown(terminal, `${name.padEnd(widest)}  ${share}`));
  if (beside.every((line) => line.length <= columnsOf(terminal))) return beside;
  return rows.flatMap(([name, share]) => [...paragraph(terminal, name), ...paragraph(terminal, share, '  ')]);
}

function regions(result: ReachResult, rows: readonly RegionRow[], terminal: Terminal, language: Language): string[] {
  const head = [...reachCases.map((one) => say(language, `reach.column-${one}`, {})), say(language, 'reach.met', {})];
  const body = rows.map(({ depths }) => [
    ...reachCases.map((one) => span(depths?.cases[one] ?? null, language)),
    depths === null ? '–' : metWords(depths, language),
  ]);
  const taken = head.map((title, i) => 2 + Math.max(title.length, ...body.map((row) => (row[i] ?? '').length)));
  const room = columnsOf(terminal) - taken.reduce((sum, width) => sum + width, 0);
  const names = rows.map(({ name }) => broken(inBoth(language, name), room));
  const cells = names.flatMap((lines, row) =>
    lines.map((line, i) => (i === 0 ? [line, ...(body[row] ?? [])] : [`  ${line}`])),
  );
  const [titles = '', ...lines] = table([[say(language, 'reach.region', {}), ...head], ...cells]);
  return [
    ...heading(terminal, say(language, `reach.regions-${result.kind}`, {})),
    paint(terminal, 'dim', shown(terminal, titles)),
    ...lines.map((line) => shown(terminal, line)),
    ...paragraph(terminal, say(language, 'reach.regions-note', {})).map((line) => paint(terminal, 'dim', line)),
    ...(result.kind === 'reach' ? forScenario(rows, terminal, language) : []),
  ];
}

/** How the linkage chart takes it over: the region on which the cases differ most, as a range. */
function forScenario(rows: readonly RegionRow[], terminal: Terminal, language: Language): string[] {
  const widthOf = ({ depths }: RegionRow): number => (depths === null ? -1 : depths.met.easiest - depths.met.hardest);
  const [widest] = rows.toSorted((a, b) => widthOf(b) - widthOf(a));
  if (widest === undefined || widest.depths === null) return [];
  const [low, high] = [widest.depths.met.hardest, widest.depths.met.easiest].map((share) => Number(share.toFixed(2)));
  const value = low === high ? String(low) : `{between: [${low}, ${high}]}`;
  const set = `--set 'beliefs.engagement.US.exposed=${value}'`;
  return paragraph(terminal, say(language, 'reach.exposed', { name: inBoth(language, widest.name), set }));
}

/** A name in lines of at most so many letters, a longer word alone; later lines are indented by two. */
function broken(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + word.length > room - 2) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function span(depths: { readonly least: number; readonly most: number } | null, language: Language): string {
  if (depths === null) return '–';
  const { least, most } = depths;
  return least === most ? String(least) : say(language, 'reach.span', { low: least, high: most });
}
