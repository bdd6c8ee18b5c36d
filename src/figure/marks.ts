import { en, extent, say, type Extent, type Language } from '../words/index.ts';
import type { PointMark } from './context.ts';
import { light } from './palette.ts';
import type { Label, LabelLine, Obstacle } from './place.ts';
import { px, type Plot, type Rect } from './scales.ts';
import { wrap } from './text.ts';

/** A named package as it is drawn. */
export interface Mark {
  /** place in the list of points, from 1 */
  readonly number: number;
  readonly point: PointMark;
  readonly path: string;
  /** a point, not an outline */
  readonly solid: boolean;
  /** dotted: no warhead limit was said, so it runs across */
  readonly across: boolean;
  readonly box: Rect;
  readonly obstacles: readonly Obstacle[];
  readonly label: Label;
}

/**
 * How each point is drawn: a box for ranges, arrows up without a shield limit, a line across without a warhead limit.
 *
 * @param margin width of the words in the right margin
 */
export function marksOf(points: readonly PointMark[], plot: Plot, language: Language, margin = 165): Mark[] {
  return points.flatMap((point, i) => {
    const shape = shapeOf(point, plot);
    return shape === null ? [] : [{ number: i + 1, point, ...shape, label: labelOf(point, language, margin) }];
  });
}

/** A point as a page lists it below a chart that only has room for numbers. */
export interface NumberedPoint {
  /** as drawn; the place in the list of points, from 1 */
  readonly number: number;
  readonly name: string;
  /** "1,700 to 2,200, no shield limit" */
  readonly words: string;
  readonly note: string | null;
}

/** The points of a chart with the numbers that they carry where it is narrow. */
export function numberedPoints(
  context: { readonly points: readonly PointMark[] },
  language: Language,
): readonly NumberedPoint[] {
  return context.points.map(({ name, warheads, interceptors, note }, i) => ({
    number: i + 1,
    name,
    words: say(language, 'package.words', {
      warheads: warheads === null ? say(language, 'label.no-warheads', {}) : extent(language, warheads),
      interceptors: interceptors === null ? say(language, 'label.no-shield', {}) : extent(language, interceptors),
    }),
    note: note ?? null,
  }));
}

/** The highest limit and what it takes on the axis. */
export function furthest(points: readonly PointMark[]): number {
  return Math.max(0, ...points.map((point) => (point.warheads === null ? 0 : ends(point.warheads)[1])));
}

type Shape = Omit<Mark, 'number' | 'point' | 'label'>;

function shapeOf(point: PointMark, plot: Plot): Shape | null {
  if (point.warheads === null) return point.interceptors === null ? null : acrossShape(ends(point.interceptors), plot);
  const [left, right] = ends(point.warheads).map(plot.toX) as [number, number];
  if (point.interceptors === null) return arrows(left, right, plot);
  const [low, high] = ends(point.interceptors).map(plot.toY) as [number, number];
  if (left === right && low === high) return diamond(left, low);
  if (left === right)
    return shape(
      `M${px(left)} ${px(low)}V${px(high)}M${px(left - 5)} ${px(high)}h10M${px(left - 5)} ${px(low)}h10`,
      left - 5,
      high,
      10,
      low - high,
    );
  if (low === high)
    return shape(
      `M${px(left)} ${px(low)}H${px(right)}M${px(left)} ${px(low - 5)}v10M${px(right)} ${px(low - 5)}v10`,
      left,
      low - 5,
      right - left,
      10,
    );
  const path = `M${px(left)} ${px(low)}V${px(high)}H${px(right)}V${px(low)}Z`;
  const box = { x: left, y: high, width: right - left, height: low - high };
  return { path, solid: false, across: false, box, obstacles: outline(box) };
}

function shape(path: string, x: number, y: number, width: number, height: number): Shape {
  const box = { x, y, width, height };
  return { path, solid: false, across: false, box, obstacles: [{ ...box, weight: 4 }] };
}

function diamond(x: number, y: number): Shape {
  const path = `M${px(x)} ${px(y - 6)}L${px(x + 6)} ${px(y)}L${px(x)} ${px(y + 6)}L${px(x - 6)} ${px(y)}Z`;
  return { ...shape(path, x - 6, y - 6, 12, 12), solid: true };
}

function acrossShape([low, high]: readonly [number, number], plot: Plot): Shape {
  const heights = low === high ? [low] : [low, high];
  const path = heights.map((at) => `M${px(plot.x)} ${px(plot.toY(at))}H${px(plot.x + plot.width)}`).join('');
  const box = { x: plot.x, y: plot.toY(high), width: plot.width, height: plot.toY(low) - plot.toY(high) };
  const obstacles = heights.map((at) => ({
    x: plot.x,
    y: plot.toY(at) - 2,
    width: plot.width,
    height: 4,
    weight: 0.6,
  }));
  return { path, solid: false, across: true, box, obstacles };
}

function arrows(left: number, right: number, plot: Plot): Shape {
  const floor = plot.toY(0);
  const top = floor - plot.height * 0.33;
  const heads = left === right ? [left] : [left, right];
  const path = `M${px(left)} ${px(floor)}H${px(right)}${heads
    .map((x) => `M${px(x)} ${px(floor)}V${px(top)}M${px(x - 4)} ${px(top + 6)}l4 -7l4 7`)
    .join('')}`;
  const box = { x: left - 4, y: top, width: right - left + 8, height: floor - top };
  return {
    path,
    solid: false,
    across: false,
    box,
    obstacles: heads.map((x) => ({ x: x - 5, y: top, width: 10, height: floor - top, weight: 4 })),
  };
}

function outline(box: Rect): Obstacle[] {
  const { x, y, width, height } = box;
  return [
    { x: x - 2, y, width: 4, height, weight: 4 },
    { x: x + width - 2, y, width: 4, height, weight: 4 },
    { x, y: y - 2, width, height: 4, weight: 4 },
  ];
}

/** Name, then the numbers where one was left open, then the first clause of a note. */
function labelOf(point: PointMark, language: Language, margin: number): Label {
  const across = point.warheads === null;
  const unsaid = across ? 'label.no-warheads' : point.interceptors === null ? 'label.no-shield' : null;
  const open = unsaid === null ? null : say(language, unsaid, {});
  // a scenario's own note may say the same, in the reader's language or in that of the library
  const said = unsaid === null ? [] : [language, en].map((one) => say(one, unsaid, {}));
  const name = across && point.interceptors !== null ? named(point, language) : point.name;
  const note = (point.note ?? '').split(/[;:]/)[0] as string;
  const second = [
    ...(open === null ? [] : wrap(open, across ? margin : 165, 13)),
    ...(note === '' || said.includes(note) ? [] : wrap(note, across ? margin : 165, 13)),
  ];
  const bold = wrap(name, across ? margin : 240, 13, true).map((text): LabelLine => ({
    text,
    bold: true,
    colour: light.ink,
  }));
  return {
    size: 13,
    lines: [...bold, ...second.map((text): LabelLine => ({ text, bold: false, colour: light.second }))],
  };
}

function named(point: PointMark, language: Language): string {
  const number = extent(language, point.interceptors as Extent);
  return point.name.includes(number) ? point.name : `${point.name}: ${number}`;
}

function ends(value: Extent): readonly [number, number] {
  return typeof value === 'number' ? [value, value] : value;
}
