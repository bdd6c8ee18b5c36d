import type { Box, Case, ReachCaution, ReachResult, RegionDepths } from '../model/shield/reach/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import { capital, say, type Key, type Language } from './language.ts';
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
  if (share > 0 && share < 0.005) return say(language, 'reach.share-below', {});
  if (share < 1 && share > 0.995) return say(language, 'reach.share-above', {});
  return percent(language, share);
}

/** Share of a region's surface that is met, from the hardest case to the easiest. */
export function metWords({ met }: RegionDepths, language: Language): string {
  return shareRange(met.hardest, met.easiest, language);
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
export function cellWords(result: ReachResult, row: number, column: number, language: Language): string {
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
export function reachCautions(cautions: readonly ReachCaution[], language: Language): string[] {
  return [
    ...cautions.map((one) => say(language, `reach.caution-${one}`, {})),
    say(language, 'reach.caution-always', { command: 'shield engage' }),
  ];
}

const units = {
  burnoutSpeed: 'speed',
  burnSeconds: 'seconds',
  lowestKilometres: 'kilometres',
  highestKilometres: 'kilometres',
  delay: 'seconds',
  assessmentSeconds: 'seconds',
  apogeeKilometres: 'kilometres',
  boostSeconds: 'seconds',
} as const;

/** A number that a map rests on: what it is, who says so. */
export interface ReachInput {
  readonly name: keyof typeof units;
  /** null: no apogee, the flight with the least energy */
  readonly value: Uncertain | null;
  readonly used: number | null;
  readonly source: string;
  readonly tag: string | null;
}

/** Every number with its range and its source: "Speed at burnout 6.3 to 9 km/s (defencetalk-2007, read); …" */
export function inputSentence(inputs: readonly ReachInput[], language: Language): string {
  return `${capital(inputs.map((one) => inputWord(one, language)).join('; '))}.`;
}

function inputWord({ name, value, used, source, tag }: ReachInput, language: Language): string {
  const unit = units[name];
  return say(language, 'reach.input', {
    name: say(language, `reach.input-${name}`, {}),
    value: value === null ? say(language, 'reach.minimum-energy', {}) : valueWords(value, language),
    unit: value === null ? '' : say(language, `reach.unit-${unit}`, {}),
    taken: takenWords(name, value, used, language),
    source: sourceWords(source, tag, language),
  });
}

function valueWords(value: Uncertain, language: Language): string {
  if (value.kind === 'certain') return decimal(language, value.value, 2);
  if (value.kind === 'beta') return say(language, 'given.beta', value);
  return rangeWords(value.low, value.high, language);
}

/** Of a range that the three cases do not go through, the number that stands for it. */
function takenWords(
  name: ReachInput['name'],
  value: Uncertain | null,
  used: number | null,
  language: Language,
): string {
  if (used === null || value?.kind === 'certain' || name === 'burnoutSpeed' || name === 'delay') return '';
  return say(language, 'reach.taken', { used: decimal(language, used, 1) });
}

function sourceWords(source: string, tag: string | null, language: Language): string {
  if (source === 'given' || source === 'judged') return say(language, `reach.source-${source}`, {});
  return tag === null ? source : say(language, 'reach.source-tagged', { source, tag: tagWords(tag, language) });
}

/** A trust tag as a reader says it: "read", "second-hand", "unconfirmed". */
function tagWords(tag: string, language: Language): string {
  const key = `shelf.tag-${tag}`;
  return key in language.words ? language.words[key as Key] : tag;
}

/** Program, and what its world is like. */
export function reachFoot(engine: string, language: Language): string {
  return say(language, 'reach.foot', { engine });
}
