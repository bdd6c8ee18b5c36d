import type { LinkageResult } from '../model/scenario/index.ts';
import {
  agreedSentences,
  attackWords,
  capital,
  cellsInOrder,
  cellsWaiting,
  en,
  extent,
  failureWords,
  inDraws,
  labelSentences,
  list,
  inReachSentence,
  mattering,
  ownLimit,
  packageShares,
  packageWords,
  party,
  quantiles,
  say,
  treatyPoints,
  turning,
  whole,
  type Language,
  type PackageShares,
} from '../words/index.ts';
import type { FigureContext, PointMark } from './context.ts';
import { closingLines } from './labels.ts';
import type { YScale } from './scales.ts';

/** The picture in one paragraph, for those who hear it and for the terminal. */
export function describe(result: LinkageResult, context: FigureContext, scale: YScale = 'sqrt'): string {
  const language = context.language ?? en;
  return [
    aboutAxes(result, context, language, scale),
    aboutNeed(result, context, language),
    aboutRoom(result, context, language),
    aboutFirst(result, context, language),
    ...cellsInOrder(result).map((cell) => aboutCell(result, cell, language)),
    aboutPresets(result, language),
    aboutPackage(result, context, language),
    ...turning(result, context, language),
    aboutMatters(result, context, language),
    aboutPoints(context, language),
    inReachSentence(result, language),
    treatyPoints(context, context.points, language),
    ...agreedSentences(context, language),
    ...labelSentences(result, language, context.searched),
    aboutWaiting(result, language),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function aboutAxes(result: LinkageResult, context: FigureContext, language: Language, scale: YScale): string {
  const last = <T>(axis: readonly T[]): T => axis[axis.length - 1] as T;
  return say(language, scale === 'sqrt' ? 'describe.axes' : 'describe.axes-linear', {
    from: result.limits[0] as number,
    to: last(result.limits),
    party: party(language, context.parties[0]).name,
    top: last(result.interceptors),
  });
}

function aboutNeed(result: LinkageResult, context: FigureContext, language: Language): string {
  const attack = attackWords(context, language);
  const need = result.need.interceptors;
  if (need.median === null) return say(language, 'describe.need-none', { attack });
  return say(language, 'describe.need', {
    attack,
    need: quantiles(language, need, say(language, 'describe.none', {})),
  });
}

function aboutRoom(result: LinkageResult, context: FigureContext, language: Language): string {
  const owner = party(language, context.parties[1]).owner;
  const widest = result.widest.find((one) => one.cell === result.cell);
  if (widest === undefined) return '';
  if (widest.limit === null || widest.room === null)
    return say(language, 'describe.room-none', { owner: capital(owner) });
  const lowest = result.room[context.parties[1]]?.[result.cell]?.[0]?.median ?? null;
  const low = lowest === null ? say(language, 'describe.none', {}) : whole(language, lowest);
  return say(language, 'describe.room', { owner, low, room: widest.room, limit: widest.limit });
}

function aboutFirst(result: LinkageResult, context: FigureContext, language: Language): string {
  if (context.otherShield === undefined || !result.cells.includes(result.cell)) return '';
  const limit = ownLimit(result, context.parties[0], result.cell, context.otherShield);
  const owner = capital(party(language, context.parties[0]).owner);
  return limit === null
    ? say(language, 'describe.room-none', { owner })
    : say(language, 'describe.first', { owner, limit });
}

function aboutCell(result: LinkageResult, cell: LinkageResult['cell'], language: Language): string {
  const [half, most] = closingLines(result, cell, language);
  if (half === undefined) return '';
  const name = capital(say(language, `cell.${cell}`, {}));
  return say(language, 'describe.cell', { cell: name, half, most: most === undefined ? '' : `, ${most}` });
}

/** The package at exactly its numbers; nothing where it sets no warhead limit. */
function aboutPackage(result: LinkageResult, context: FigureContext, language: Language): string {
  const at = packageShares(result, result.cell);
  if (at === null) return '';
  const { because } = at;
  const why =
    because === null ? '' : say(language, 'describe.package-why', { what: failureWords(because, context, language) });
  return say(language, 'describe.package', {
    package: packageWords(at, language),
    shares: shareWords(result, at, language),
    why,
  });
}

function shareWords(result: LinkageResult, at: PackageShares, language: Language): string {
  const yes = (share: number): string => say(language, share >= 0.5 ? 'assess.yes' : 'assess.no', {});
  const told = (share: number): string => (result.draws === 0 ? yes(share) : inDraws(language, share, result.draws));
  const key = result.draws === 0 ? 'describe.package-one' : 'describe.package-shares';
  return say(language, key, { useful: told(at.useful), assured: told(at.assured), both: told(at.both) });
}

/** Cells that a page still waits for are named, so that silence is not taken for an answer. */
function aboutWaiting(result: LinkageResult, language: Language): string {
  const waiting = cellsWaiting(result).map((cell) => say(language, `cell.${cell}`, {}));
  return waiting.length === 0 ? '' : say(language, 'describe.waiting', { list: waiting.join('; ') });
}

function aboutMatters(result: LinkageResult, context: FigureContext, language: Language): string {
  const told = mattering(result, language).slice(0, 3);
  if (told.length === 0 && context.searched === false) return '';
  if (told.length === 0) return say(language, result.draws === 0 ? 'matters.none-one' : 'matters.none', {});
  const items = told.map(({ phrase, points }) => say(language, 'describe.matters-item', { phrase, points }));
  return say(language, 'describe.matters', { list: items.join(', ') });
}

/** Other thresholds, in the scenario's cell. */
function aboutPresets(result: LinkageResult, language: Language): string {
  if (result.presets.length === 0) return '';
  if (result.presets.some(({ closesAt }) => closesAt[result.cell] === undefined)) return '';
  const items = result.presets.map(({ warheads, closesAt }) => {
    const limit = closesAt[result.cell];
    return say(language, 'describe.presets-item', {
      warheads,
      limit: limit === null ? say(language, 'describe.none', {}) : whole(language, limit),
    });
  });
  return say(language, 'describe.presets', { list: items.join(', ') });
}

function aboutPoints(context: FigureContext, language: Language): string {
  if (context.points.length === 0) return '';
  const one = (point: PointMark): string => {
    const warheads =
      point.warheads === null ? say(language, 'label.no-warheads', {}) : extent(language, point.warheads);
    const interceptors =
      point.interceptors === null ? say(language, 'label.no-shield', {}) : extent(language, point.interceptors);
    return `${point.name} (${say(language, 'package.words', { warheads, interceptors })})`;
  };
  return say(language, 'describe.points', { n: context.points.length, list: list(language, context.points.map(one)) });
}
