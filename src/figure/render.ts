import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AssumptionsResult, BreakoutResult, LinkageResult, TradeoffResult } from '../model/scenario/index.ts';
import { Assumptions } from './assumptions.tsx';
import type { BreakoutContext } from './breakout-context.ts';
import { Breakout } from './breakout.tsx';
import type { FigureContext } from './context.ts';
import { Linkage } from './linkage.tsx';
import { Tradeoff } from './tradeoff.tsx';

/** The linkage chart as a complete SVG document; the same bytes for the same result in every engine. */
export function linkageSvg(result: LinkageResult, context: FigureContext): string {
  return `${renderToString(h(Linkage, { result, context }))}\n`;
}

/**
 * The trade-off chart as a complete SVG document.
 *
 * @param median where the scenario itself stands on the axis; null: nowhere
 */
export function tradeoffSvg(result: TradeoffResult, context: FigureContext, median: number | null): string {
  return `${renderToString(h(Tradeoff, { result, context, median }))}\n`;
}

/** The curves of a breakout as a complete SVG document. */
export function breakoutSvg(result: BreakoutResult, context: BreakoutContext): string {
  return `${renderToString(h(Breakout, { result, context }))}\n`;
}

/**
 * The charts of a sheet of assumptions as a complete SVG document.
 *
 * @param charts the common one, then one a party in their order
 */
export function assumptionsSvg(
  result: AssumptionsResult,
  charts: readonly LinkageResult[],
  context: FigureContext,
): string {
  return `${renderToString(h(Assumptions, { result, charts, context }))}\n`;
}
