import { scaleLinear } from 'd3-scale';
import type { InspectionResult } from '../model/inspection/index.ts';
import { say, type Language } from '../words/index.ts';
import type { FrameStyle } from './frame.tsx';
import { dotTimes } from './inspection-table.ts';
import { wrap } from './text.ts';

/** Dots that stand over one another: equally likely times that lie close together. */
export interface DotStack {
  /** from the left edge of the plot, in columns */
  readonly column: number;
  readonly dots: number;
}

/** A strip of the picture; its words end where it begins. */
export interface Lane {
  readonly title: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Strips over one another on one axis of months, in pixels. */
export interface Lanes {
  readonly x: number;
  readonly width: number;
  readonly toX: (month: number) => number;
  readonly ticks: readonly number[];
  readonly seen: Lane;
  readonly dots: Lane & { readonly stacks: readonly DotStack[]; readonly step: number };
  /** null: nobody said when it matters */
  readonly matters: Lane | null;
  readonly bottom: number;
}

export const laneLeading = 18;
const between = 24;
const heights = { page: { seen: 150, matters: 46 }, sheet: { seen: 220, matters: 64 } };

/** Lanes below a heading. @param top where the first may begin */
export function lanesUnder(top: number, result: InspectionResult, style: FrameStyle, language: Language): Lanes {
  const page = style.width < 900;
  const x = style.margin + 32;
  const width = style.width - x - style.margin - 12;
  const last = result.months.at(-1)!;
  const toX = scaleLinear([0, last], [x, x + width]);
  const words = (key: 'seen' | 'dots' | 'matters' | 'matters-one') =>
    wrap(say(language, `inspect.lane-${key}`, {}), (style.width - 2 * style.margin) / style.letters, 13, true);
  const { seen: seenHeight, matters: mattersHeight } = page ? heights.page : heights.sheet;
  const seen = laneAfter(top, words('seen'), seenHeight);
  const step = page ? 9 : 14;
  const stacks = stacksOf(result, toX, x, step);
  const dots = laneAfter(seen.bottom, words('dots'), step * Math.max(1, ...stacks.map((stack) => stack.dots)) + 4);
  const matters =
    result.mattersBy === null
      ? null
      : laneAfter(dots.bottom, words(result.draws === 0 ? 'matters-one' : 'matters'), mattersHeight);
  return {
    ...{ x, width, toX, seen, matters },
    ticks: ticksTo(last, width),
    dots: { ...dots, stacks, step },
    bottom: (matters ?? dots).bottom,
  };
}

function laneAfter(above: number, title: readonly string[], height: number): Lane {
  const top = above + between + title.length * laneLeading;
  return { title, top, bottom: top + height };
}

function stacksOf(
  result: InspectionResult,
  toX: (month: number) => number,
  left: number,
  step: number,
): readonly DotStack[] {
  const counts = new Map<number, number>();
  for (const time of dotTimes(result)) {
    if (time === null) continue;
    const column = Math.floor((toX(time) - left) / step + 1e-9);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([column, dots]) => ({ column, dots }));
}

/** Half years where there is room for their numbers, else years and more. */
function ticksTo(last: number, width: number): readonly number[] {
  const room = Math.max(2, Math.floor(width / 44));
  const each = [6, 12, 24, 36, 60].find((months) => last / months <= room) ?? 120;
  return Array.from({ length: Math.floor(last / each) + 1 }, (_, at) => at * each);
}
