import { scaleLinear } from 'd3-scale';
import type { ReductionResult } from '../model/scenario/index.ts';
import { light } from './palette.ts';
import type { Rect } from './scales.ts';

export const leftEdge = 72;
export const plotWidth = 640;
/** heights of a panel of warheads and of a line, and what stands above and between them */
export const heights = { stack: 130, line: 96, head: 24, gap: 22 } as const;

export const colours = [light.firstParty, light.secondParty] as const;

/** One panel: the days of a schedule across, some number upwards from 0. */
export interface Panel extends Rect {
  readonly toX: (day: number) => number;
  readonly toY: (value: number) => number;
  /** the highest value that it shows */
  readonly top: number;
  readonly ticks: readonly number[];
}

/**
 * @param y   of the panel's head
 * @param top the highest value that must fit
 */
export function panelAt(result: ReductionResult, y: number, height: number, top: number): Panel {
  const rect = { x: leftEdge, y: y + heights.head, width: plotWidth, height };
  const last = result.course[result.course.length - 1]!.elapsed;
  // Half a bar at both ends.
  const toX = scaleLinear(
    [0, last],
    [rect.x + barWidth(result) / 2 + 4, rect.x + rect.width - barWidth(result) / 2 - 4],
  );
  const toY = scaleLinear([0, top], [rect.y + rect.height, rect.y]).nice(3);
  const whole = toY.domain()[1]!;
  return {
    ...rect,
    toX: (day) => toX(day),
    toY: (value) => toY(Math.min(value, whole)),
    top: whole,
    ticks: toY.ticks(3).filter((tick) => tick <= whole),
  };
}

/** Bars never touch, however near two days are. */
export function barWidth({ course }: ReductionResult): number {
  const last = course[course.length - 1]!.elapsed;
  const nearest = Math.min(...course.slice(1).map(({ elapsed }, i) => elapsed - course[i]!.elapsed));
  return Math.max(2, Math.min(44, (0.7 * plotWidth * nearest) / last));
}
