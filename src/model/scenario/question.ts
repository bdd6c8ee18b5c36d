import type { CellName } from '../exchange/index.ts';

/** Two party names; the first owns the shield on the chart's y axis. */
export type Parties = readonly [string, string];

/** What is chosen and asked, with nothing uncertain in it. */
export interface Question {
  readonly scenario: string;
  readonly title: string;
  readonly alternative: string | null;
  readonly parties: Parties;
  /** warhead limits along x, rising */
  readonly limits: readonly number[];
  /** interceptors along y, rising; the last is the top of the axis */
  readonly interceptors: readonly number[];
  /** how those are counted: in orbit, of which few are in reach at a time; not given: in stock */
  readonly interceptorsCounted?: 'orbit';
  /** interceptors that each party has by choice; the chart moves the first party's */
  readonly shield: Readonly<Record<string, number>>;
  readonly package: { readonly warheads: number; readonly interceptors: number };
  /** the package, then every point of the scenario; a range as its corners */
  readonly points: readonly Corner[];
  /** limits at which rooms are worked out: those of the axis, then those of points that lie off it */
  readonly solvedLimits: readonly number[];
  /** rooms are sought up to here: the top of the axis, or the most that a point has */
  readonly mostInterceptors: number;
  /** other thresholds, in warheads, to see beside the scenario's own */
  readonly presets: readonly number[];
  /** the cell shown first */
  readonly cell: CellName;
}

/** A package to be judged at exactly these numbers; null where nobody said any. */
export interface Corner {
  readonly name: string;
  readonly warheads: number | null;
  readonly interceptors: number | null;
}

/** The party on the other side. */
export function otherParty(parties: Parties, party: string): string {
  return party === parties[0] ? parties[1] : parties[0];
}
