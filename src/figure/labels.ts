import {
  attackWords,
  closing,
  extent,
  inDraws,
  intervalWords,
  nearest,
  ownLimit,
  packageShares,
  packageWords,
  party,
  piecesOf,
  say,
  sharesOf,
  capital,
  type Language,
} from '../words/index.ts';
import type { Closing, LinkageResult } from '../model/scenario/index.ts';
import type { FigureContext } from './context.ts';
import type { LabelStyle } from './layout.ts';
import { alongLine, roomLine } from './lines.ts';
import type { Mark } from './marks.ts';
import { placeNames, type Named, type Placed } from './names.ts';
import { light } from './palette.ts';
import { choose, grown, inRegion, sizeOf, spread, type Candidate, type Label, type Obstacle } from './place.ts';
import type { Plot, Rect } from './scales.ts';
import { wrap } from './text.ts';

const ringRadius = 15;

/** Every label of the main chart at a place where it covers as little as can be; what finds no place is left out. */
export function placeLabels(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  marks: readonly Mark[],
  style: LabelStyle,
): Placed[] {
  const taken = obstaclesOf(result, context, plot, marks);
  const placed: Placed[] = [];
  const put = (one: Placed): void => {
    placed.push(one);
    taken.push({ ...grown(one.at, 3), weight: 4, words: true });
  };
  const first = style.margin === null ? null : firstLabel(result, context, language, plot, style);
  const beside =
    first === null ? null : choose(first.label, besideLine(first.line, first.label), taken, plot, Infinity);
  if (first !== null && beside !== null) put({ label: first.label, at: beside, anchor: 'start', leader: null });
  const ring = ringLabel(result, context, language, plot, style);
  const named = marks
    .filter((mark) => style.numbered || !mark.across)
    .map((mark) => (style.numbered ? numbered(mark, style) : { label: mark.label, box: mark.box }));
  for (const one of placeNames([...(ring === null ? [] : [ring]), ...named], taken, plot)) put(one);
  for (const { shapes, holds } of reasons(result, context, language, plot, style)) {
    for (const label of shapes) {
      const at = choose(label, inRegion(label, plot, holds), taken, plot, 260);
      if (at === null) continue;
      put({ label, at, anchor: 'middle', leader: null });
      break;
    }
  }
  return [...placed, ...marginLabels(result, context, language, plot, marks, style)];
}

/** A number in a circle, for a list below the picture; on the lines of its mark, but beside a mark that is a point. */
function numbered(mark: Mark, style: LabelStyle): Named {
  const lines = [{ text: String(mark.number), bold: true, colour: light.ink }];
  const named: Named = { label: { size: style.size, badge: true, lines }, box: mark.box };
  return mark.solid ? named : { ...named, own: mark.obstacles };
}

/** Places on both sides of a vertical line, high ones first. */
function besideLine(line: Rect, label: Label): Candidate[] {
  const { width, height } = sizeOf(label);
  const steps = Array.from({ length: 30 }, (_, i) => line.y + 6 + i * 12).filter(
    (y) => y + height < line.y + line.height,
  );
  return steps.flatMap((y, i) => [
    { x: line.x + line.width + 8, y, cost: i * 8 },
    { x: line.x - 8 - width, y, cost: i * 8 + 20 },
  ]);
}

/** Where the package's ring stands; null where it sets no warhead limit. */
export function ringAt(context: FigureContext, plot: Plot): { x: number; y: number } | null {
  const { warheads, interceptors } = context.package;
  return warheads === null ? null : { x: plot.toX(warheads), y: plot.toY(interceptors) };
}

function obstaclesOf(result: LinkageResult, context: FigureContext, plot: Plot, marks: readonly Mark[]): Obstacle[] {
  const ring = ringAt(context, plot);
  const need = result.need.interceptors.median;
  const own = firstLine(result, context, plot);
  return [
    ...marks.flatMap((mark) => mark.obstacles),
    ...(ring === null
      ? []
      : [{ x: ring.x - ringRadius, y: ring.y - ringRadius, width: 2 * ringRadius, height: 2 * ringRadius, weight: 3 }]),
    ...(need === null ? [] : [{ x: plot.x, y: plot.toY(need) - 4, width: plot.width, height: 8, weight: 1.5 }]),
    ...(own === null ? [] : [{ ...own, weight: 4 }]),
    ...alongLine(roomLine(result, context.parties[1], result.cell, plot).points, 3),
  ];
}

/** The first party's vertical line as a thin box; null where it is not known or there is none. */
export function firstLine(result: LinkageResult, context: FigureContext, plot: Plot): Rect | null {
  if (context.otherShield === undefined) return null;
  const limit = ownLimit(result, context.parties[0], result.cell, context.otherShield);
  return limit === null ? null : { x: plot.toX(limit) - 2, y: plot.y, width: 4, height: plot.height };
}

function firstLabel(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  style: LabelStyle,
): { label: Label; line: Rect } | null {
  const line = firstLine(result, context, plot);
  const text = firstWords(result, context, language);
  return line === null || text === null ? null : { label: words(text, 140, light.firstParty, true, style.size), line };
}

/** What the first party's own line says; null where it is not known or there is none. */
export function firstWords(result: LinkageResult, context: FigureContext, language: Language): string | null {
  if (context.otherShield === undefined) return null;
  const limit = ownLimit(result, context.parties[0], result.cell, context.otherShield);
  if (limit === null) return null;
  const owner = capital(party(language, context.parties[0]).shortOwner);
  return say(language, limit === result.limits[0] ? 'label.first-all' : 'label.first', { owner });
}

function ringLabel(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  style: LabelStyle,
): { label: Label; box: Rect } | null {
  const at = ringAt(context, plot);
  const shares = packageShares(result, result.cell);
  if (at === null || shares === null) return null;
  const title = say(language, 'label.package', { package: packageWords(context.package, language) });
  const text =
    result.draws === 0
      ? say(language, shares.both >= 0.5 ? 'label.package-holds' : 'label.package-fails', {})
      : say(language, 'label.package-both', { draws: inDraws(language, shares.both, result.draws) });
  const lines = [
    { text: title, bold: true, colour: light.ink },
    ...wrap(style.whole ? joined(text) : text, style.ring, style.size).map((line) => ({
      text: line,
      bold: false,
      colour: light.ink,
    })),
  ];
  return {
    label: { size: style.size, lines },
    box: { x: at.x - ringRadius, y: at.y - ringRadius, width: 2 * ringRadius, height: 2 * ringRadius },
  };
}

/** Words in brackets held together by spaces that do not break. */
function joined(text: string): string {
  return text.replace(/\([^)]*\)/g, (brackets) => brackets.replaceAll(' ', '\u00a0'));
}

interface Reason {
  /** the same words, wide to narrow */
  readonly shapes: readonly Label[];
  readonly holds: (x: number, y: number) => boolean;
}

/** Why a package is closed, in words where there is room; and where both hold. */
function reasons(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  style: LabelStyle,
): Reason[] {
  const shares = sharesOf(result, result.cell);
  if (shares === null) return [];
  const row = alongPixels(plot.x, plot.width, (x) => nearest(result.limits, plot.limitAt(x)));
  const column = alongPixels(plot.y, plot.height, (y) => nearest(result.interceptors, plot.interceptorsAt(y)));
  const at = (grid: readonly (readonly number[])[], x: number, y: number): number => grid[row(x)]?.[column(y)] ?? 0;
  const useful = (y: number): number => result.shares.useful[column(y)] ?? 0;
  const first = plot.toX(result.limits[0] as number);
  const known = (x: number): boolean => x >= first;
  const alone = (x: number): number => shares.assured[row(x)]?.[0] ?? 0;
  const attack = attackWords(context, language);
  const owner = capital(party(language, context.parties[1]).owner);
  const one = result.draws === 0;
  const reason = (text: string, colour: string, bold: boolean, holds: Reason['holds']): Reason => ({
    shapes: [420, 250, 160, 115].map((width) => words(text, width, colour, bold, style.size)),
    holds: (x, y) => known(x) && holds(x, y),
  });
  return [
    reason(
      say(language, one ? 'label.both-one' : 'label.both-most', {}),
      light.room,
      true,
      (x, y) => at(shares.both, x, y) >= 0.9,
    ),
    ...(one
      ? []
      : [
          reason(
            say(language, 'label.both-half', {}),
            light.room,
            true,
            (x, y) => at(shares.both, x, y) >= 0.5 && at(shares.both, x, y) < 0.9,
          ),
        ]),
    reason(
      say(language, 'label.too-large', { owner }),
      light.second,
      false,
      (x, y) => alone(x) >= 0.25 && at(shares.assured, x, y) < 0.25,
    ),
    reason(say(language, 'label.too-deep', {}), light.second, false, (x) => alone(x) < 0.25),
    reason(
      say(language, 'label.too-small', { attack }),
      light.second,
      false,
      (x, y) => at(shares.assured, x, y) >= 0.5 && useful(y) < 0.25,
    ),
  ];
}

/**
 * Answers along an axis of pixels, asked once for each quarter of a pixel: a page redraws at every step of a drag, and
 * places are tried by thousands.
 */
function alongPixels(from: number, length: number, ask: (pixel: number) => number): (pixel: number) => number {
  const answers = new Int16Array(Math.ceil(4 * length) + 9).fill(-1);
  return (pixel) => {
    const i = Math.round(4 * (pixel - from)) + 4;
    const known = answers[i];
    if (known !== undefined && known >= 0) return known;
    const answer = ask(pixel);
    if (known !== undefined) answers[i] = answer;
    return answer;
  };
}

/** Labels in the right margin: the ends of the lines, and marks that run across. */
function marginLabels(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  marks: readonly Mark[],
  style: LabelStyle,
): Placed[] {
  const { margin: width } = style;
  if (width === null) return [];
  const x = plot.x + plot.width + 10;
  const room = roomWords(result, context, language, plot);
  const wanted = [
    room === null ? null : { label: words(room.text, width, light.secondParty, true, style.size), y: room.y },
    needEnd(result, context, language, plot, width, style),
    ...marks.filter((mark) => mark.across).map((mark) => ({ label: mark.label, y: mark.box.y })),
  ].flatMap((one) => (one === null ? [] : [{ ...one, ...sizeOf(one.label) }]));
  const heights = spread(
    wanted.map((one) => ({ y: one.y - one.height / 2, height: one.height })),
    plot.y - 6,
    plot.y + plot.height + 8,
  );
  return wanted.map((one, i) => ({
    label: one.label,
    at: { x, y: heights[i] as number, width: one.width, height: one.height },
    anchor: 'start',
    leader: null,
  }));
}

/** What the room's line says, and the height of its end; null where there is no line. */
export function roomWords(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
): { text: string; y: number } | null {
  const line = roomLine(result, context.parties[1], result.cell, plot);
  const end = line.points[line.points.length - 1];
  if (end === undefined) return null;
  const owner = party(language, context.parties[1]).owner;
  const text =
    line.leavesAt === null
      ? say(language, 'label.room', { owner })
      : say(language, 'label.room-beyond', { owner, top: plot.top, limit: line.leavesAt });
  return { text, y: line.leavesAt === null ? end[1] : plot.y + 40 };
}

function needEnd(
  result: LinkageResult,
  context: FigureContext,
  language: Language,
  plot: Plot,
  width: number,
  style: LabelStyle,
): { label: Label; y: number } {
  const need = result.need.interceptors.median;
  const text = needWords(result, context, language);
  return {
    label: words(text, width, light.ink, true, style.size),
    y: need === null ? plot.y + plot.height : plot.toY(need),
  };
}

/** What the line of the need says, or that there is none. */
export function needWords(result: LinkageResult, context: FigureContext, language: Language): string {
  const need = result.need.interceptors.median;
  const attack = attackWords(context, language);
  if (need === null) return say(language, 'label.need-none', { attack });
  return say(language, 'label.need', { attack, n: extent(language, need) });
}

function words(text: string, width: number, colour: string, bold: boolean, size: number): Label {
  return { size, lines: wrap(text, width, size, bold).map((line) => ({ text: line, bold, colour })) };
}

/** "half the draws: from 3,250" of a cell, and the same for nine in ten. */
export function closingLines(result: LinkageResult, cell: LinkageResult['cell'], language: Language): string[] {
  const at = closing(result, 'both', cell);
  if (at === null) return [];
  if (result.draws === 0) return [say(language, 'closing.one', { limit: closingWords(result, at.half, language) })];
  return [
    say(language, 'closing.half', { limit: closingWords(result, at.half, language) }),
    say(language, 'closing.most', { limit: closingWords(result, at.most, language) }),
  ];
}

function closingWords(result: LinkageResult, mark: Closing, language: Language): string {
  const pieces = piecesOf(result, mark);
  if (pieces !== null) return say(language, 'closing.pieces', { intervals: intervalWords(pieces, language) });
  if (mark.limit === null)
    return say(language, 'closing.never', { top: result.limits[result.limits.length - 1] as number });
  return say(language, mark.limit === result.limits[0] ? 'closing.always' : 'closing.from', { limit: mark.limit });
}
