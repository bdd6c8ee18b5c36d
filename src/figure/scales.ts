import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { LinkageResult } from '../model/scenario/index.ts';

/** A rectangle in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From limits and interceptors to pixels, and back. */
export interface Plot extends Rect {
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

/** Scales over a rectangle: limits from 0 linear, interceptors from 0 on a square root. */
export function plotOver(rect: Rect, result: LinkageResult, furthest: number): Plot {
  const xTop = Math.max(result.limits[result.limits.length - 1] as number, furthest);
  const top = result.interceptors[result.interceptors.length - 1] as number;
  const x = scaleLinear([0, xTop], [rect.x, rect.x + rect.width]);
  const y = scaleSqrt([0, top], [rect.y + rect.height, rect.y]);
  return {
    ...rect,
    top,
    xTop,
    toX: (limit) => x(limit),
    toY: (interceptors) => y(Math.min(interceptors, top)),
    limitAt: (at) => x.invert(at),
    interceptorsAt: (at) => y.invert(at),
  };
}

/** Round numbers along a square-root axis, no two nearer than a gap in pixels; always 0 and the top. */
export function interceptorTicks(plot: Plot, gap: number): number[] {
  const kept = [0, plot.top];
  for (const tick of [10, 25, 50, 100, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 5000, 10000]) {
    const apart = kept.every((other) => Math.abs(plot.toY(other) - plot.toY(tick)) >= gap);
    if (tick < plot.top && apart) kept.push(tick);
  }
  return kept.sort((a, b) => a - b);
}

/** Round numbers along the limits, about as many as asked for; the top of the axis is one where it is round. */
export function limitTicks(plot: Plot, count: number): number[] {
  return scaleLinear([0, plot.xTop], [0, 1]).ticks(count);
}
