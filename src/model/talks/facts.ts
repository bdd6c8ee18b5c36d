import type { Start, TimingKind } from '../inspection/index.ts';

/**
 * What a package brings about, as tests and values see it.
 *
 * Of the shares a test over all draws sees the share, of the chance of detection the mean; a test over one draw sees 1 or 0,
 * and that draw's breakout and chance.
 *
 * @source interfaces.md 4b; docs/reference/talks.md
 */
export interface Facts {
  /** by limit of the draft; `Infinity`: no such limit */
  readonly limits: Readonly<Record<string, number>>;
  readonly bans: Readonly<Record<string, boolean>>;
  readonly measures: Readonly<Record<string, number>>;
  /** by limit, YYYY-MM-DD */
  readonly due: Readonly<Record<string, string>>;
  /** by bracket, id of the alternative; `none` without an agreement */
  readonly chosen: Readonly<Record<string, string>>;
  readonly interceptors: Readonly<Record<string, number>>;
  readonly standing: Readonly<Record<string, boolean>>;
  /** 0..1 */
  readonly assured: Readonly<Record<string, number>>;
  readonly assuredIn: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** 0..1 */
  readonly need: number;
  /** warheads; without those of a party whose breakout nobody asked for */
  readonly breakout: Readonly<Record<string, number>>;
  /** chance that cheating is seen in time, 0..1, the smaller of both parties'; left out where nobody asked */
  readonly detection?: number;
  /** 0..1; without those of a party of which nobody asked */
  readonly detectionOf: Readonly<Record<string, number>>;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** Where a package stands on the linkage chart. */
export interface ChartPoint {
  /** both sides' limit; `null`: forces as they stand */
  readonly warheads: number | null;
  /** of the first party */
  readonly interceptors: number;
  /** ids of the draft's bans on systems that are in the package; they shape the cut */
  readonly bans: readonly string[];
}

/** What a scenario says of one point, draw by draw; at draws 0, of the one run at the medians. */
export interface Outlook {
  /** by party, then cell: is its retaliation assured, seen with its own view */
  readonly assuredIn: Readonly<Record<string, Readonly<Record<string, readonly boolean[]>>>>;
  /** do the interceptors meet the shield's need */
  readonly need: readonly boolean[];
  /** by party, warheads; `null`: not asked for */
  readonly breakout: Readonly<Record<string, readonly number[]>> | null;
  /** by party, what a visit would see; `null`: not asked for */
  readonly inspected: Readonly<Record<string, Inspected>> | null;
}

/** What inspectors of a party would see, whatever number of visits is agreed. */
export interface Inspected {
  readonly timing: TimingKind;
  readonly start: Start;
  /** of visits for which the agreement names no notice */
  readonly noticeHours: number;
  readonly draws: readonly InspectedDraw[];
}

export interface InspectedDraw {
  /** chance that one visit sees what is hidden, 0..1 */
  readonly seeing: number;
  /** hours that it takes to put it right; `null`: longer than any notice */
  readonly concealed: number | null;
  /** months until the warheads of the breakout criterion could be added; `null`: never */
  readonly matters: number | null;
}
