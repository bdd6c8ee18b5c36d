import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { LinkageResult } from '../model/scenario/index.ts';

/** A rectangle in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How interceptors run up the axis: a square root shows a need of 20 beside a room of 700. */
export type YScale = 'sqrt' | 'linear';

/** From limits and interceptors to pixels, and back. */
export interface Plot extends Rect {
  readonly scale: YScale;
  readonly top: number;
  readonly xTop: number;
  readonly toX: (limit: number) => number;
  readonly toY: (interceptors: number) => number;
  readonly limitAt: (x: number) => number;
  readonly interceptorsAt: (y: number) => number;
}

/** One decimal: the same bytes in every engine. */
export function px(n: number): number {
  return Math.round(n * 10) / 10;
}

/** Scales over a rectangle: limits from 0 linear, interceptors from 0 on a square root or linear. */
export function plotOver(rect: Rect, result: LinkageResult, furthest: number, scale: YScale = 'sqrt'): Plot {
  const xTop = Math.max(result.limits[result.limits.length - 1] as number, furthest);
  const top = result.interceptors[result.interceptors.length - 1] as number;
  const x = scaleLinear([0, xTop], [rect.x, rect.x + rect.width]);
  const y = (scale === 'sqrt' ? scaleSqrt : scaleLinear)([0, top], [rect.y + rect.height, rect.y]);
  return {
    ...rect,
    scale,
    top,
    xTop,
    toX: (limit) => x(limit),
    toY: (interceptors) => y(Math.min(interceptors, top)),
    limitAt: (at) => x.invert(at),
    interceptorsAt: (at) => y.invert(at),
  };
}

const roundNumbers = [10, 25, 50, 100, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 5000, 10000];

/** Round numbers up the axis, no two nearer than a gap in pixels; always 0 and the top. */
export function interceptorTicks(plot: Plot, gap: number): number[] {
  const kept = [0, plot.top];
  const even = scaleLinear([0, plot.top], [0, 1]).ticks(Math.min(6, Math.floor(plot.height / gap / 1.5)));
  for (const tick of plot.scale === 'sqrt' ? roundNumbers : even) {
    const apart = kept.every((other) => Math.abs(plot.toY(other) - plot.toY(tick)) >= gap);
    if (tick < plot.top && apart) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

/**
 * Round numbers along the limits, about as many as asked for; the top of the axis is one where it is round.
 *
 * @param gap fewest pixels between two; ticks are left out evenly, so that first and last stay where that can be
 */
export function limitTicks(plot: Plot, count: number, gap = 0): number[] {
  const ticks = scaleLinear([0, plot.xTop], [0, 1]).ticks(count);
  return thinned(ticks, Math.abs(plot.toX(ticks[1] ?? 0) - plot.toX(0)), gap);
}

/** Every second, third ... of some evenly spaced ticks, so that no two are nearer than a gap. */
export function thinned(ticks: readonly number[], apart: number, gap: number): number[] {
  const steps = ticks.length - 1;
  let every = 1;
  while (every < steps && (every * apart < gap || (steps % every !== 0 && every * apart < gap * 1.5))) every++;
  return ticks.filter((_, i) => i % every === 0);
}
