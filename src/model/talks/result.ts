import type { Both } from '../agreement/index.ts';
import type { Round } from './talks.ts';

/** By bracket, the id of the alternative. */
export type ChoiceRecord = Readonly<Record<string, string>>;

/** How one red line fares under one package. */
export interface LineOutcome {
  readonly party: string;
  readonly id: string;
  /** over all draws together */
  readonly kept: boolean;
  /** share of draws in which it is kept when each is looked at alone, with its standard error (0 at draws 0) */
  readonly share: number;
  readonly error: number;
  /** by how much its comparison is kept, in the unit of its left side; below 0: crossed; `null`: it compares no numbers, or is kept or crossed by more than any */
  readonly slack: number | null;
}

/** One package, judged. */
export interface PackageResult {
  readonly choice: ChoiceRecord;
  /** `null`: no limit */
  readonly warheads: number | null;
  /** of the first party; `judgedAt` where the package names no number */
  readonly interceptors: number | null;
  readonly judgedAt: number;
  readonly lines: readonly LineOutcome[];
  /** parties none of whose red lines is crossed */
  readonly acceptableTo: readonly string[];
  /** by party: the red line that it is nearest to crossing, by its slack as a part of the spread over all packages; `null`: no line compares numbers. A slack of `null`: crossed by more than any number */
  readonly nearest: Readonly<Record<string, { readonly line: string; readonly slack: number | null } | null>>;
  /** by party, 0..1; `null`: it states no wants */
  readonly values: Readonly<Record<string, number | null>>;
  /** by party, chance that cheating is seen in time, 0..1: the mean over draws; model output. Left out where no line and no want reads it */
  readonly detection?: Readonly<Record<string, number>>;
}

/** What a bracket does. `decides`: it turns some package from acceptable to all to not. `matters`: it turns a red line or a value. */
export type BracketRole = 'decides' | 'matters' | 'cosmetic';

export interface BracketResult {
  readonly name: string;
  readonly title: Both;
  readonly article: string;
  readonly alternatives: readonly { readonly id: string; readonly by: string | null; readonly words: Both | null }[];
  readonly role: BracketRole;
  /** packages of those tried that change between acceptable to all and not when this bracket alone changes */
  readonly turns: number;
  /** packages in which it was changed alone: all that were looked at, but of a sample with very many alternatives fewer */
  readonly tried: number;
}

export interface RedLineResult {
  readonly party: string;
  readonly id: string;
  readonly title: Both;
  readonly about: string | null;
  readonly test: string;
  readonly source: string | null;
  /** packages that keep it, of those looked at */
  readonly keptIn: number;
  /** what becomes acceptable to all if this line alone moves away */
  readonly price: { readonly opens: number; readonly packages: readonly ChoiceRecord[] };
}

export interface LineName {
  readonly party: string;
  readonly id: string;
}

/** The fewest brackets to change so that a party can accept a package; no part of them is enough. */
export interface LeastChange {
  readonly party: string;
  readonly from: ChoiceRecord;
  /** whose proposal `from` is; `null`: the chosen package */
  readonly of: string | null;
  /** `null`: no package is acceptable to the party, or none was found; empty: it is already */
  readonly changes: readonly { readonly bracket: string; readonly from: string; readonly to: string }[] | null;
  /** `all`: no change of fewer brackets is enough; a number: the search ended after so many packages, so one may be */
  readonly searched: 'all' | number;
}

export interface BargainPoint {
  readonly choice: ChoiceRecord;
  readonly values: Readonly<Record<string, number>>;
}

/** Where wants are compared. Wants are judgements of whoever wrote the document. */
export interface Bargain {
  /** no agreement, what stands today */
  readonly disagreement: Readonly<Record<string, number>>;
  /** best of each party among the packages that are acceptable to all and no worse than no agreement for either */
  readonly ideal: Readonly<Record<string, number>>;
  /** greatest product of gains; `null`: no package gains both */
  readonly nash: BargainPoint | null;
  /** most even share of what each could gain at best */
  readonly kalaiSmorodinsky: BargainPoint | null;
}

/** What a party changed between two rounds. */
export interface Move {
  readonly party: string;
  readonly kind:
    | 'proposal'
    | 'red-line-added'
    | 'red-line-dropped'
    | 'red-line-changed'
    | 'want-changed'
    | 'wants-stated'
    | 'first';
  /** bracket, red line or want */
  readonly about: string;
  readonly title: Both;
  readonly from: string | null;
  readonly to: string | null;
}

export interface MovedResult {
  readonly since: Round;
  readonly until: Round;
  readonly moves: readonly Move[];
  /** by bracket that has an owner: who moved on it */
  readonly byBracket: readonly { readonly bracket: string; readonly title: Both; readonly moved: readonly string[] }[];
}

/** What the talks come to on the day of a round. @source interfaces.md 4b; model.md 7 */
export interface TalksResult {
  readonly talks: string;
  readonly title: Both;
  readonly scenario: string;
  readonly draft: string;
  readonly alternative: string | null;
  readonly engine: string;
  readonly seed: number;
  readonly draws: number;
  readonly cell: string;
  readonly parties: readonly [string, string];
  readonly date: string;
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly brackets: readonly BracketResult[];
  /** `sampled`: more than 20,000 packages, of which a quasi-random part was looked at */
  readonly packages: {
    readonly all: number;
    readonly examined: number;
    readonly sampled: boolean;
    readonly acceptable: number;
  };
  readonly redLines: readonly RedLineResult[];
  readonly wants: readonly {
    readonly party: string;
    readonly id: string;
    readonly title: Both;
    readonly value: string;
    readonly weight: number;
    readonly source: string | null;
  }[];
  /** packages that cross no red line: Pareto-optimal ones first, then by the sum of values; at most 200 */
  readonly acceptable: readonly PackageResult[];
  /** only where none is acceptable: those that cross the fewest lines; at most 20 */
  readonly nearest: readonly PackageResult[];
  /** only where none is acceptable: the fewest lines that cannot be kept together, and the fewest that would have to move */
  readonly conflict: {
    readonly together: readonly LineName[];
    /** `false`: the search for it was cut short, so fewer lines may be impossible to keep together */
    readonly smallest: boolean;
    readonly toMove: readonly (readonly LineName[])[];
  } | null;
  /** among the acceptable packages, or among all where none is: none of them is better for one and no worse for the other */
  readonly pareto: readonly BargainPoint[] | null;
  /** `null`: a party states no wants */
  readonly bargain: Bargain | null;
  readonly leastChanges: readonly LeastChange[];
  /** each party's own proposal in every bracket of which it puts an alternative forward, else the first alternative */
  readonly proposals: Readonly<Record<string, PackageResult>>;
  /** since the round before; `null`: the first one */
  readonly moved: MovedResult | null;
  /** the package that was asked for; `null`: none was */
  readonly chosen: PackageResult | null;
  readonly noAgreement: PackageResult;
  /** sources of the document and of the draft, sorted */
  readonly sources: readonly string[];
  /** how many red lines and wants are judged, of how many */
  readonly judged: { readonly redLines: number; readonly wants: number };
}
