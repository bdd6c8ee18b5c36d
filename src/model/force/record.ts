import type { TrustTag } from '../document/index.ts';
import type { LibraryDate } from '../document/index.ts';
import type { CitedCount } from '../document/index.ts';
import type { Leg } from './holding.ts';

/** A number with where it comes from; `null` with a reason where it is not known. Never a zero for a null. */
export interface Figure {
  readonly value: number | null;
  readonly source: string | null;
  readonly tag: TrustTag;
  /** why the value is null: `not found`, `platforms not declared`, or what the file says */
  readonly reason?: string;
}

/**
 * One system of a force, as the library holds it: nothing filled, nothing rounded.
 *
 * @source model.md 1, Force
 */
export interface SystemRecord {
  readonly id: string;
  readonly name: string;
  /** what a treaty calls it: `SS-19`; the name where the file gives no type */
  readonly type: string;
  readonly leg: Leg;
  /** a heavy ICBM in the sense of the treaties */
  readonly heavy: boolean;
  /** equipped for non-nuclear armaments only */
  readonly conventional: boolean;
  /** tubes, silos, aircraft under the force's basis; whole */
  readonly deployedLaunchers: Figure;
  readonly nonDeployedLaunchers: Figure;
  /** the part in service, whole, at most `deployedLaunchers`; `null`: not given, the deployed are in service */
  readonly operationalLaunchers: Figure | null;
  /** attributed or loaded, as the basis says; may be a mean */
  readonly warheadsPerLauncher: Figure;
  /** capacity: the most that a launcher can carry; whole */
  readonly maxWarheadsPerLauncher: Figure;
  /** printed total of the system, whole; `null`: none printed */
  readonly attributedWarheads: Figure | null;
  /** boats, trains, bases in service, whole; 0: none; `null`: each launcher is its own (never for submarines) */
  readonly platforms: Figure | null;
  /** of a bomber, nuclear air-launched cruise missiles that one is equipped for, whole; `null`: not given */
  readonly airLaunchedCruiseMissiles: Figure | null;
  /** tonnes, of one missile; `null`: not given */
  readonly throwWeight: Figure | null;
  /** launchers that the holder declares converted and counts no longer, whole; `null`: none named */
  readonly convertedLaunchers: Figure | null;
  readonly note: string | null;
}

/** A total or a check that the file states about the whole force; its quantity in words, several numbers in the order of the words. */
export interface Aggregate {
  readonly quantity: string;
  readonly value: number | boolean | readonly (number | null)[];
  readonly date: LibraryDate | null;
  readonly source: string;
  readonly tag: TrustTag;
  readonly note: string | null;
}

/** What one state held on one date, on one basis: attributed by a treaty, declared, or estimated; never mixed. */
export interface ForceRecord {
  readonly id: string;
  readonly state: string;
  readonly date: LibraryDate;
  /** `START I attribution`, `New START declaration`, `estimate` */
  readonly basis: string;
  readonly completeness: string | null;
  /** empty where only totals are declared */
  readonly systems: readonly SystemRecord[];
  /** totals as declared under a treaty, by the id of the limit that they are held against; they cannot be recounted */
  readonly totals: Readonly<Record<string, Figure>>;
  readonly aggregates: readonly Aggregate[];
}

/** Counts over time, for lists and plots. No force can be made of them. */
export interface SeriesRecord {
  readonly id: string;
  /** `null`: each row names its own */
  readonly state: string | null;
  readonly basis: string;
  readonly note: string | null;
  readonly rows: readonly SeriesRow[];
}

export interface SeriesRow {
  readonly date: LibraryDate;
  /** what the date is of: the count, or the edition of the book that prints it */
  readonly dateOf: 'count' | 'edition';
  readonly state: string;
  readonly counts: readonly CitedCount[];
  readonly note: string | null;
}

/** The three totals that New START parties declared, or their limits. Units: vehicles, warheads, launchers. */
export interface DeclaredTotals {
  readonly deployedVehicles: Figure;
  readonly warheads: Figure;
  readonly totalLaunchers: Figure;
}

/** Totals that parties declared under a treaty; each party and date makes a force of totals alone. */
export interface DeclarationRecord {
  readonly id: string;
  readonly treaty: string;
  /** id of that treaty among the agreements */
  readonly agreement: string;
  readonly note: string | null;
  /** the limit of the treaty that each total is held against */
  readonly limitIds: Readonly<Record<keyof DeclaredTotals, string>>;
  /** what each total counts, in words */
  readonly fields: Readonly<Record<keyof DeclaredTotals, string>>;
  readonly limits: {
    readonly totals: DeclaredTotals;
    readonly bindingFrom: LibraryDate;
    readonly expired: LibraryDate;
    readonly expiredSource: string;
  };
  /** ids of forces that split a declaration by type */
  readonly byType: readonly string[];
  readonly exchanges: readonly DeclarationExchange[];
}

export interface DeclarationExchange {
  readonly date: LibraryDate;
  readonly parties: Readonly<Record<string, { readonly totals: DeclaredTotals; readonly note: string | null }>>;
}

/** One quoted figure on alert or survivability: a value, the parts of one, a range, or values over time. */
export interface PostureItem {
  readonly id: string;
  /** a state, `US+Russia`, `any`, `others` */
  readonly state: string;
  /** in words, with its unit */
  readonly quantity: string;
  readonly date: LibraryDate | null;
  /** one count, or one a part; empty where the source gives only a range or a series */
  readonly values: readonly CitedCount[];
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly series: readonly {
    readonly date: LibraryDate;
    readonly value: number;
    readonly source: string | null;
    readonly tag: TrustTag | null;
  }[];
  readonly source: string | null;
  readonly tag: TrustTag | null;
  readonly note: string | null;
}

export interface PostureRecord {
  readonly note: string | null;
  readonly items: readonly PostureItem[];
}
