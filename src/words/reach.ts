import type { Box, Case, ReachCaution, ReachResult } from '../model/shield/index.ts';
import { capital, say, type Language } from './language.ts';
import { counted, decimal, percent } from './numbers.ts';

/** Names of what a map is about, in the reader's language. */
export interface ReachSubject {
  readonly site: string;
  /** what is defended, or whence missiles come */
  readonly area: string;
  readonly interceptor: string;
}

/** From the slowest interceptor after the longest delay to the fastest after the shortest. */
export const reachCases: readonly Case[] = ['hardest', 'middle', 'easiest'];

/** The finding in one sentence: the share of the surface, from the hardest case to the easiest. */
export function reachTitle(result: ReachResult, { site, area }: ReachSubject, language: Language): string {
  const { kind, shares } = result;
  const [low, high] = [shares.hardest.least[0], shares.easiest.least[0]];
  if (high === 0) return say(language, `reach.title-${kind}-none`, { site, area });
  return say(language, `reach.title-${kind}`, { site, area, share: shareRange(low, high, language) });
}

/** What a cell of the map means, how fast the defence is, and how the map is drawn; a paragraph each. */
export function reachSubtitles(result: ReachResult, subject: ReachSubject, language: Language): string[] {
  const { kind, cellDegrees, cases } = result;
  const speed = rangeWords(cases.hardest.burnoutSpeed, cases.easiest.burnoutSpeed, language);
  const delay = rangeWords(cases.easiest.delaySeconds, cases.hardest.delaySeconds, language);
  return [
    say(language, `reach.subtitle-${kind}`, { interceptor: capital(subject.interceptor), speed, delay }),
    mapWords(cellDegrees, language),
  ];
}

function mapWords(cellDegrees: number, language: Language): string {
  return say(language, 'reach.subtitle-map', { cells: decimal(language, cellDegrees, 2) });
}

/** The map in one paragraph, for those who hear it. */
export function describeReach(result: ReachResult, subject: ReachSubject, language: Language): string {
  const { kind, outside } = result;
  const { site, area } = subject;
  const without = outside.filter((one) => one).length / outside.length;
  return [
    say(language, `reach.describe-${kind}`, { site, area }),
    ...reachCases.map((one) => capital(caseSentence(result, one, language))),
    ...(without > 0 ? [say(language, `reach.describe-outside-${kind}`, { share: shareWords(without, language) })] : []),
  ].join(' ');
}

function caseSentence({ cases, shares }: ReachResult, one: Case, language: Language): string {
  const { least, most } = shares[one];
  return say(language, 'reach.describe-case', {
    ...caseNumbers(cases[one], language),
    case: say(language, `reach.case-${one}`, {}),
    share: shareWords(least[0], language),
    second: shareWords(least[1], language),
    most: shareWords(most[0], language),
  });
}

function caseNumbers({ burnoutSpeed, delaySeconds }: ReachResult['cases'][Case], language: Language) {
  return { speed: decimal(language, burnoutSpeed, 2), delay: decimal(language, delaySeconds, 0) };
}

/** "Hardest case: 6 km/s after 300 s" */
export function reachCaseWords({ cases }: ReachResult, one: Case, language: Language): string {
  const name = say(language, `reach.case-${one}`, {});
  return capital(say(language, 'reach.key-case', { case: name, ...caseNumbers(cases[one], language) }));
}

/** "31%; two shots or more 12%" */
export function reachShareWords({ shares }: ReachResult, one: Case, language: Language): string {
  const [share, second] = shares[one].least.map((part) => shareWords(part, language)) as [string, string];
  return capital(say(language, 'reach.key-share', { share, second }));
}

/** A share of surface in whole per cent; a little is never none, nor nearly all of it all. */
export function shareWords(share: number, language: Language): string {
  if (share === 0) return say(language, 'reach.share-none', {});
  if (share < 0.005) return say(language, 'reach.share-below', {});
  if (share < 1 && share > 0.995) return say(language, 'reach.share-above', {});
  return percent(language, share);
}

function shareRange(low: number, high: number, language: Language): string {
  const [least, most] = [shareWords(low, language), shareWords(high, language)];
  if (least === most) return most;
  return say(language, 'reach.share-range', { low: least, high: most });
}

function rangeWords(low: number, high: number, language: Language): string {
  const [least, most] = [decimal(language, low, 2), decimal(language, high, 2)];
  return least === most ? most : say(language, 'reach.range', { low: least, high: most });
}

/** "60 to 62 north, 40 to 42 east" */
export function boxWords(box: Box, language: Language): string {
  return say(language, 'reach.box', { latitudes: latitudes(box, language), longitudes: longitudes(box, language) });
}

function latitudes({ south, north }: Box, language: Language): string {
  const write = (degrees: number): string => decimal(language, Math.abs(degrees), 1);
  if (south >= 0) return say(language, 'reach.north', { low: write(south), high: write(north) });
  if (north <= 0) return say(language, 'reach.south', { low: write(north), high: write(south) });
  return say(language, 'reach.across-equator', { south: write(south), north: write(north) });
}

function longitudes({ west, east }: Box, language: Language): string {
  const write = (degrees: number): string => decimal(language, Math.abs(degrees), 1);
  if (west === -180 && east === 180) return say(language, 'reach.all-around', {});
  // The meridian of 180 degrees is the end of both halves.
  const [from, to] = [west === 180 ? -180 : west, east === -180 ? 180 : east];
  if (from > to) return say(language, 'reach.across-date', { east: write(from), west: write(to) });
  if (from >= 0) return say(language, 'reach.east', { low: write(from), high: write(to) });
  if (to <= 0) return say(language, 'reach.west', { low: write(to), high: write(from) });
  return say(language, 'reach.across-zero', { west: write(from), east: write(to) });
}

/** The box of a cell; rows from the south, columns from the west. */
export function cellBox({ map, cellDegrees }: ReachResult, row: number, column: number): Box {
  const [south, west] = [map.south + row * cellDegrees, within(map.west + column * cellDegrees)];
  return { south, north: south + cellDegrees, west, east: within(west + cellDegrees) };
}

function within(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}

/** What a map says of one cell: "60 to 62 north, 40 to 42 east: two shots in the middle case, one to three in all." */
export function cellWords(
  result: ReachResult,
  row: number,
  column: number,
  language: Language,
): string {
  const { kind, columns, cases, outside } = result;
  const cell = row * columns + column;
  const box = boxWords(cellBox(result, row, column), language);
  if (outside[cell] === true) return say(language, `reach.cell-outside-${kind}`, { box });
  const least = reachCases.map((one) => cases[one].least[cell] ?? 0);
  const most = Math.max(...reachCases.map((one) => cases[one].most[cell] ?? 0));
  const said = cellSentence(box, least, language);
  if (most === Math.max(...least)) return said;
  return say(language, 'reach.cell-some', { cell: said, most: shots(most, language) });
}

function cellSentence(box: string, least: readonly number[], language: Language): string {
  const [low, high] = [Math.min(...least), Math.max(...least)];
  const middle = shots(least[1] ?? 0, language);
  if (low === high) return say(language, 'reach.cell-one', { box, middle });
  return say(language, 'reach.cell', { box, middle, low: number(low, language), high: number(high, language) });
}

function number(n: number, language: Language): string {
  return n === 0 ? say(language, 'reach.shots-zero', {}) : counted(language, n);
}

function shots(n: number, language: Language): string {
  return n === 0
    ? say(language, 'reach.shots-none', {})
    : say(language, 'reach.shots', { count: counted(language, n), n });
}

/** What the model leaves out, as far as it matters here, and what no map of this kind can say. */
export function cautionSentences(cautions: readonly ReachCaution[], language: Language): string[] {
  return [...cautions, 'always' as const].map((one) => say(language, `reach.caution-${one}`, {}));
}
