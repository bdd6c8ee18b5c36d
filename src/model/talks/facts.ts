/**
 * What a package brings about, as tests and values see it.
 *
 * Of the shares a test over all draws sees the share; a test over one draw sees 1 or 0, and that draw's breakout.
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
}
