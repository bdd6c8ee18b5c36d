import type { TrustTag } from '../document/index.ts';
import type { CellName, Doctrine, Posture } from '../exchange/index.ts';
import type { NeedReason } from '../stability/index.ts';
import type { Change } from './shape.ts';

/** Median with a 5-95 % band over draws; quantiles are the values of rank ceil(q n). */
export interface Quantiles {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The same where a value may not exist; null sorts below every room and above every need. */
export interface NullableQuantiles {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A share of draws with its standard error (0 where nothing was drawn). */
export interface Share {
  readonly share: number;
  readonly error: number;
}

export interface SourceLine {
  readonly path: string;
  readonly source: string;
  readonly tag: TrustTag;
}

/** What a scenario believes that is no mistake by its format and still hardly meant. */
export interface Caution {
  /** a test record holds every failure already, and a chance of failure beside it counts some a second time */
  readonly kind: 'failures-counted-twice';
  /** path of the kill probability that is a test record */
  readonly record: string;
  /** paths of the chances beside it that are not 1 for certain */
  readonly beside: readonly string[];
}

interface Named {
  readonly scenario: string;
  readonly alternative: string | null;
  readonly engine: string;
  readonly seed: number;
  /** 0: every number at its median, one run */
  readonly draws: number;
  readonly package: { readonly warheads: number | null; readonly interceptors: number };
  /** the treaty's limit whose count the axis is, as `AGREEMENT/LIMIT`; not given: operational loads */
  readonly counted?: string;
  /** agreements whose bans shape the cut, and by party what they take before it; not given: none */
  readonly bans?: {
    readonly agreements: readonly string[];
    readonly changes: Readonly<Record<string, readonly Omit<Change, 'name'>[]>>;
  };
  /** not given: none */
  readonly cautions?: readonly Caution[];
}

interface Head extends Named {
  /** by party: chance that the order to retaliate arrives; in no other figure */
  readonly command: Readonly<Record<string, Quantiles>>;
}

export interface CellAssessment {
  readonly attacker: string;
  readonly defender: string;
  readonly posture: Posture;
  readonly doctrine: Doctrine;
  readonly before: number;
  readonly spent: Quantiles;
  readonly usable: Quantiles;
  readonly bound: 'shots' | 'warheads';
  readonly exchangeRatio: NullableQuantiles & { readonly reason?: 'nothing spent' };
  readonly surviving: Quantiles;
  readonly arriving: Quantiles;
  readonly leaking: Quantiles;
  readonly drawdown: Quantiles;
  readonly retaliation: Quantiles;
  readonly shortfall: Quantiles;
  readonly assured: Share;
  readonly arrivingQuantiles: readonly number[];
  readonly leakingQuantiles: readonly number[];
}

export interface Need {
  readonly interceptors: NullableQuantiles;
  readonly nullShare: Share;
  /** the commonest reason of the draws in which no number suffices; null where one always does */
  readonly reason: NeedReason | null;
}

export interface StabilityRatios {
  readonly generation: Readonly<Record<Doctrine, NullableQuantiles>>;
  readonly launch: Readonly<Record<Posture, NullableQuantiles>>;
}

export interface AssessResult extends Head {
  readonly cells: readonly CellAssessment[];
  readonly stability: Readonly<Record<string, StabilityRatios>>;
  readonly shieldNeed: Need;
  readonly sources: readonly SourceLine[];
}

/** The most interceptors the other party may have, at one limit. */
export interface Room extends NullableQuantiles {
  readonly limit: number;
  /** true: the value is the top of the axis, the room may be larger */
  readonly atLeast: { readonly median: boolean; readonly low: boolean; readonly high: boolean };
  /** share of draws in which retaliation is not assured even against none */
  readonly failsAlone: Share;
}

/** From which limit on enough draws hold at some number of interceptors. */
export interface Closing {
  /** the lowest limit that holds; null: none on the axis does */
  readonly limit: number | null;
  /** runs of neighbouring limits that hold, from below */
  readonly intervals: readonly (readonly [number, number])[];
  /** the lowest limit at which the share plus two standard errors reaches the mark */
  readonly low: number | null;
  /** the same with two standard errors taken off */
  readonly high: number | null;
}

export type What = 'assured' | 'both';

/** Why a package does not hold: the shield is too small for the need, or a party's retaliation is not assured. */
export interface Failure {
  readonly kind: 'need' | 'retaliation';
  /** whose shield, or whose retaliation */
  readonly party: string;
}

/** A package at exactly its numbers, in one cell; null where the package does not say enough. */
export interface PointCell {
  readonly assured: Share | null;
  readonly both: Share | null;
  /** what fails in most of the draws in which not both hold; null also where both always do */
  readonly because: Failure | null;
}

export interface PointResult {
  /** `package`, or the name of a point; a range comes as its corners */
  readonly name: string;
  readonly at: { readonly warheads: number | null; readonly interceptors: number | null };
  readonly useful: Share | null;
  readonly byCell: Readonly<Record<CellName, PointCell>>;
}

/** Where one number alone turns the package from assured to not, or back, in the scenario's cell. */
export interface Flip {
  readonly input: string;
  /** the verdict differs from that at the medians above, or below, this value */
  readonly direction: 'above' | 'below';
  /** three significant digits */
  readonly at: number;
}

/** How much one number alone moves the share of draws in which the package is assured. */
export interface Influence {
  readonly input: string;
  /** share at its 95 % value less share at its 5 % value, others at their draws */
  readonly effect: number;
  /** standard error of the paired difference */
  readonly error: number;
}

/** How a kind of figure was checked, what it rests on, and what would change it. @source interfaces.md 3 */
export interface Label {
  readonly checked: 'counted' | 'verified' | 'reproduced' | 'observed' | 'unchecked';
  readonly rests: 'declared' | 'estimated' | 'assumed';
  /** `flips`: see there; or nothing within the ranges given; or it was not searched for this figure */
  readonly change: 'flips' | 'nothing within the ranges given' | 'not searched';
}

export type LabelledFigure = 'room' | 'need' | 'shares' | 'closesAt' | 'exchangeRatio' | 'points';

export interface LinkageResult extends Head {
  readonly limits: readonly number[];
  readonly interceptors: readonly number[];
  readonly cells: readonly CellName[];
  /** the scenario's own cell, shown first */
  readonly cell: CellName;
  /** by party whose retaliation it is, then by cell: one entry a limit */
  readonly room: Readonly<Record<string, Readonly<Record<CellName, readonly Room[]>>>>;
  readonly need: Need;
  /**
   * where interceptors are counted in orbit: the share of them that is in reach of one raid on average; not given: they
   * are not
   */
  readonly inReach?: { readonly share: Quantiles };
  /** shares of draws; rows by limit, columns by interceptors */
  readonly shares: {
    readonly useful: readonly number[];
    readonly byCell: Readonly<
      Record<
        CellName,
        { readonly assured: readonly (readonly number[])[]; readonly both: readonly (readonly number[])[] }
      >
    >;
  };
  /** by attacker: warheads destroyed in silos for each one spent, by limit */
  readonly exchangeRatio: Readonly<Record<string, readonly NullableQuantiles[]>>;
  readonly closesAt: readonly {
    readonly what: What;
    readonly cell: CellName;
    readonly half: Closing;
    readonly most: Closing;
  }[];
  /** where the second party's median room is widest; ties: the lowest limit */
  readonly widest: readonly { readonly cell: CellName; readonly limit: number | null; readonly room: number | null }[];
  readonly frontier: readonly {
    readonly what: What;
    readonly cell: CellName;
    readonly interceptors: number;
    readonly half: number | null;
    readonly most: number | null;
  }[];
  /** by cell, rows by limit, columns by interceptors: what fails most often; null where nothing does */
  readonly because: Readonly<Record<CellName, readonly (readonly (Failure | null)[])[]>>;
  readonly points: readonly PointResult[];
  readonly flips: readonly Flip[];
  /** strongest first */
  readonly matters: readonly Influence[];
  readonly alternatives: readonly {
    readonly name: string;
    /** lowest limit assured at some number of interceptors, all numbers at their medians */
    readonly closesAt: Readonly<Record<CellName, number | null>>;
  }[];
  /** the same for other thresholds */
  readonly presets: readonly {
    readonly warheads: number;
    readonly closesAt: Readonly<Record<CellName, number | null>>;
  }[];
  readonly labels: Readonly<Record<LabelledFigure, Label>>;
  readonly sources: readonly SourceLine[];
}

/** The lowest warhead limit at which both retaliations are assured in half the draws, as one input changes. */
export interface TradeoffResult extends Named {
  /** path of the input */
  readonly input: string;
  readonly cell: CellName;
  /** nine, evenly across the range of the input */
  readonly values: readonly number[];
  /** of the first party; a line for each */
  readonly interceptors: readonly number[];
  /** rows by value, columns by interceptors; null: no limit on the axis is enough */
  readonly limit: readonly (readonly (number | null)[])[];
  readonly sources: readonly SourceLine[];
}
