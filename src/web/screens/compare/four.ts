import type { ComparedWorld } from '../../engine/protocol.ts';
import type { CellName } from '../cells.ts';

/** Shares of draws in four worlds: the scenario's beliefs without and with a deal, then the reader's. */
export type Four = readonly [number, number, number, number];

/** What a difference of shares is made of; the three parts add up to the whole. */
export interface Parts {
  /** the deal, under the scenario's beliefs */
  readonly deal: number;
  /** the reader's beliefs, without a deal */
  readonly beliefs: number;
  /** what the two do only together */
  readonly together: number;
  /** from the first world to the last */
  readonly all: number;
}

/** In one cell, the shares of draws in which both retaliations are assured, and in which the shield is useful. */
export function sharesOf(worlds: readonly ComparedWorld[], cell: CellName): { assured: Four; useful: Four } {
  const of = (holds: (draw: ComparedWorld['draws'][number]) => boolean): Four =>
    worlds.map(({ draws }) => draws.filter(holds).length / draws.length) as unknown as Four;
  return { assured: of(({ assured }) => assured[cell]), useful: of(({ useful }) => useful) };
}

/** Exact parts, as shares. */
export function partsOf([none, deal, beliefs, both]: Four): Parts {
  return {
    deal: deal - none,
    beliefs: beliefs - none,
    together: both - deal - (beliefs - none),
    all: both - none,
  };
}

/**
 * The same in whole points, a point for one draw in a hundred. Each part is rounded up or down so that the parts still
 * add up: the largest remainders go up.
 */
export function pointsOf({ deal, beliefs, together, all }: Parts): Parts {
  const exact = [deal, beliefs, together].map((part) => Number((100 * part).toFixed(9)));
  const floors = exact.map(Math.floor);
  const total = Math.round(Number((100 * all).toFixed(9)));
  const over = total - floors.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, i) => ({ i, rest: part - floors[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .map(({ i }) => i);
  const [d, b, t] = floors.map((part, i) => part + (order.indexOf(i) < over ? 1 : 0));
  return { deal: d!, beliefs: b!, together: t!, all: total };
}
