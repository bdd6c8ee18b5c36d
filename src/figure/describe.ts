import type { LinkageResult } from '../model/scenario/index.ts';
import {
  attackWords,
  capital,
  cellsInOrder,
  en,
  extent,
  list,
  ownLimit,
  party,
  quantiles,
  say,
  whole,
  type Language,
} from '../words/index.ts';
import type { FigureContext, PointMark } from './context.ts';
import { closingLines } from './labels.ts';

/** The picture in one paragraph, for those who hear it and for the terminal. */
export function describe(result: LinkageResult, context: FigureContext): string {
  const language = context.language ?? en;
  return [
    aboutAxes(result, context, language),
    aboutNeed(result, context, language),
    aboutRoom(result, context, language),
    aboutFirst(result, context, language),
    ...cellsInOrder(result).map((cell) => aboutCell(result, cell, language)),
    aboutPoints(context, language),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function aboutAxes(result: LinkageResult, context: FigureContext, language: Language): string {
  const last = <T>(axis: readonly T[]): T => axis[axis.length - 1] as T;
  return say(language, 'describe.axes', {
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
  if (widest === undefined || widest.limit === null || widest.room === null)
    return say(language, 'describe.room-none', { owner: capital(owner) });
  const lowest = result.room[context.parties[1]]?.[result.cell]?.[0]?.median ?? null;
  const low = lowest === null ? say(language, 'describe.none', {}) : whole(language, lowest);
  return say(language, 'describe.room', { owner, low, room: widest.room, limit: widest.limit });
}

function aboutFirst(result: LinkageResult, context: FigureContext, language: Language): string {
  if (context.otherShield === undefined) return '';
  const limit = ownLimit(result, context.parties[0], result.cell, context.otherShield);
  const owner = capital(party(language, context.parties[0]).owner);
  return limit === null
    ? say(language, 'describe.room-none', { owner })
    : say(language, 'describe.first', { owner, limit });
}

function aboutCell(result: LinkageResult, cell: LinkageResult['cell'], language: Language): string {
  const [half = '', most] = closingLines(result, cell, language);
  const name = capital(say(language, `cell.${cell}`, {}));
  return say(language, 'describe.cell', { cell: name, half, most: most === undefined ? '' : `, ${most}` });
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
