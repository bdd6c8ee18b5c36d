import type { Both } from '../agreement/index.ts';
import type { Place } from '../document/index.ts';
import type { Leg } from '../force/index.ts';

/** What somebody wrote of an item, and where. */
export interface Marked {
  /** key of the bibliography; `null` or `judged`: a judgement of whoever wrote the plan */
  readonly source: string | null;
  readonly note: Both | null;
  readonly place: Place;
  /** of the source; of the whole where none is named */
  readonly sourcePlace: Place;
}

/** At most so many warheads on a day. */
export interface Ceiling extends Marked {
  /** YYYY-MM-DD */
  readonly date: string;
  /** whole, >= 0 */
  readonly warheads: number;
  /** `loads`, or AGREEMENT/LIMIT: what a treaty counts */
  readonly counted: string;
  readonly countedPlace: Place;
}

/** What is done to a launcher. */
export type Work = 'withdrawn' | 'downloaded' | 'converted';

export const works: readonly Work[] = ['withdrawn', 'downloaded', 'converted'];

/** How many launchers a year may be withdrawn, downloaded or converted; whole, >= 0. */
export interface Rate extends Marked {
  /** a leg, or a system that then stands apart from its leg */
  readonly of: string;
  /** `launchers`: all kinds of work together */
  readonly work: Work | 'launchers';
  readonly launchers: number;
}

/** So many launchers at the end, or so many that something is done to. */
export interface Range extends Marked {
  readonly system: string;
  /** whole, >= 0 */
  readonly least: number;
  /** `null`: as many as there are */
  readonly most: number | null;
}

/** Launchers of a system may come down to a load; at least and at most so many. */
export interface Download extends Range {
  /** warheads a launcher, whole, >= 1 */
  readonly to: number;
}

/** Launchers of a system may take a missile with one warhead, or become those of another system. */
export interface Conversion extends Range {
  /** `null`: they stay the system's own, with one warhead each */
  readonly as: string | null;
}

/** Words of an order beside legs and systems: launchers of ICBMs with more than one warhead, in silos or all; what is left. */
export const orderWords = ['mirved-silos', 'mirved-icbms', 'rest'] as const;

/** What comes before what. */
export interface Turn extends Marked {
  /** one of `orderWords`, a leg, or a system */
  readonly of: string;
}

/** How one party is to come down. */
export interface PartyPlan {
  readonly rates: readonly Rate[];
  /** each before all that follow; a launcher is of the first that means it; what is not named may come at any time */
  readonly order: readonly Turn[];
  /** launchers of a system at the end */
  readonly final: readonly Range[];
  readonly downloads: readonly Download[];
  readonly conversions: readonly Conversion[];
}

/**
 * From a force to a package by a date, as somebody plans it.
 *
 * @source interfaces.md 1, reduce; docs/reference/reductions.md
 */
export interface ReductionPlan {
  /** `null`: asked for at a command line, without a document */
  readonly id: string | null;
  readonly title: Both | null;
  readonly note: Both | null;
  /** id of the library, or a path */
  readonly scenario: string;
  /** the day on which the work begins, and the day by which it is done */
  readonly from: string;
  readonly by: string;
  readonly to: Ceiling;
  /** other ceilings, in order of dates; some may fall on `by` */
  readonly steps: readonly Ceiling[];
  /** agreements, nothing of whose bans may be left */
  readonly bans: readonly { readonly agreement: string; readonly place: Place }[];
  /** `even`: each year like the others; `early`: as soon as may be */
  readonly pace: 'even' | 'early';
  /** of parties that have none of their own: legs and `orderWords` */
  readonly order: readonly Turn[];
  /** by party; one that the plan does not name has no plan of its own */
  readonly parties: Readonly<Record<string, PartyPlan>>;
  readonly places: {
    readonly scenario: Place;
    readonly from: Place;
    readonly by: Place;
    readonly party: Readonly<Record<string, Place>>;
  };
}

export const emptyPlan: PartyPlan = { rates: [], order: [], final: [], downloads: [], conversions: [] };

/** A party's plan, with the order that holds for both where it has none. */
export function partyPlan({ parties, order }: ReductionPlan, party: string): PartyPlan {
  const own = parties[party] ?? emptyPlan;
  return own.order.length > 0 ? own : { ...own, order };
}

/** Whether a word of an order means launchers that carry so much. */
export function isTurnOf(of: string, system: string, leg: Leg, load: number): boolean {
  if (of === 'mirved-silos') return leg === 'silo' && load > 1;
  if (of === 'mirved-icbms') return (leg === 'silo' || leg === 'mobile') && load > 1;
  return of === 'rest' || of === system || of === leg;
}
