import type { Place, TrustTag } from '../document/index.ts';
import type { Expression } from './expression.ts';
import type { Section } from './markdown.ts';
import type { statuses, units } from './schema.ts';

/** A short text in both languages; the same in both where the file gives English alone. */
export interface Both {
  readonly en: string;
  readonly ru: string;
}

export type Unit = (typeof units)[number];
export type Status = (typeof statuses)[number];

/** A state that signed; `was`: the names under which it signed or declared before. */
export interface Party {
  readonly name: string;
  readonly was: readonly string[];
}

/** Where a rule or a number of one comes from; a recalled one is *unconfirmed* and prints so. */
export interface Citation {
  readonly source: string | null;
  readonly tag: TrustTag | null;
}

/** On which days a rule binds; `null`: no bound on that side. */
export interface Binding {
  readonly from: string | null;
  readonly until: string | null;
  /** this day alone */
  readonly on: string | null;
}

interface RuleHead extends Citation {
  readonly id: string;
  /** article and paragraph, `II.1.b` */
  readonly article: string;
  /** the section under which it stands */
  readonly section: string;
  /** the agreement that wrote it: the baseline or an amendment */
  readonly from: string;
  readonly title: Both;
  /** names of parties; every party where the rule names none */
  readonly binds: readonly string[];
  readonly binding: Binding;
  readonly note: string | null;
  readonly place: Place;
  /** the rule as it was written */
  readonly text: string;
}

/** Systems of which only the first so many launchers, in order of the file, count in one way and those beyond in another. */
export interface First extends Citation {
  readonly match: Expression;
  readonly launchers: number;
  /** of one launcher */
  readonly each: number | Expression;
  /** of one launcher */
  readonly beyond: number | Expression;
}

/** How one party reads the rule; the rule's own expression is how the others read it. */
export interface Reading extends Citation {
  readonly by: string;
  /** of a ban: as its `count` */
  readonly expression: Expression;
  readonly text: Both;
  readonly binding: Binding;
}

export interface Phase extends Citation {
  /** day from which the number holds, until the next phase */
  readonly from: string;
  readonly atMost: number;
}

/** At most so many of what is counted. */
export interface Limit extends RuleHead {
  readonly kind: 'limit';
  readonly unit: Unit;
  readonly count: Expression;
  readonly first: readonly First[];
  /** by date, earliest first; a limit without phases has one, from the first day that it binds */
  readonly phases: readonly Phase[];
  readonly readings: readonly Reading[];
}

/** Nothing that matches may be held, but for what may be downloaded or converted. */
export interface Ban extends RuleHead {
  readonly kind: 'ban';
  readonly unit: Unit;
  readonly match: Expression;
  /** deployed launchers that match, or the defence itself as one */
  readonly count: Expression;
  /** may stay with fewer warheads: `by` how many at most, of one type only where named, on so many launchers at most */
  readonly downloadable: readonly {
    readonly by: number;
    readonly type: string | null;
    readonly launchers: number | null;
  }[];
  /** launchers of a type that may be converted for a missile with a single warhead */
  readonly convertible: readonly { readonly type: string; readonly launchers: number }[];
  readonly readings: readonly Reading[];
}

/** Data, notices, visits, exhibitions: what a party owes, in numbers. */
export interface Measure extends RuleHead {
  readonly kind: 'measure';
  readonly type: string | null;
  /** of visits: how many items of each system they look at, as a limit's `count`; `null`: not said, or in no force file */
  readonly items: Expression | null;
  /** `per-year`, `notice-hours`, `every-months`, `within-days`, `samples` and the like, each with its number */
  readonly numbers: Readonly<Record<string, number>>;
}

/** How long it was to last, and how a party leaves. Months and years. */
export interface Term extends Citation {
  readonly article: string | null;
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly until: string | null;
  readonly durationYears: number | null;
  readonly extensionYears: number | null;
  readonly withdrawalNoticeMonths: number | null;
  readonly unlimited: boolean;
  readonly note: string | null;
  readonly place: Place;
  readonly text: string;
}

/** This agreement, or one limit of it, stands for those it binds only while another agreement does. */
export interface Contingency extends RuleHead {
  readonly kind: 'contingency';
  readonly while: string;
  readonly whilePlace: Place;
  readonly limit: string | null;
}

/** What becomes of another agreement when this one enters into force; only a draft says so, of others events tell it. */
export interface Effect extends RuleHead {
  readonly kind: 'effect';
  readonly agreement: string;
  readonly agreementPlace: Place;
  readonly becomes: 'ended' | 'in-force';
}

/** The text of an agreement in one more language; its rules are those of the first. */
export interface OtherText {
  readonly title: string;
  readonly fullTitle: string | null;
  readonly note: string | null;
  readonly sections: readonly Section[];
}

/** An agreement: its articles in words, and the same articles as rules. @source model.md 2; interfaces.md 4 */
export interface Agreement {
  readonly id: string;
  readonly file: string;
  readonly title: Both;
  readonly fullTitle: Both | null;
  readonly parties: readonly Party[];
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  readonly status: Status;
  /** the agreement that this one changes; `null`: it stands alone */
  readonly amends: string | null;
  /** rules of the baseline that this one takes out */
  readonly repeals: readonly string[];
  readonly sources: readonly string[];
  readonly note: Both | null;
  readonly sections: readonly Section[];
  readonly russian: OtherText | null;
  readonly limits: readonly Limit[];
  readonly bans: readonly Ban[];
  readonly measures: readonly Measure[];
  readonly term: Term | null;
  readonly contingencies: readonly Contingency[];
  /** of a draft alone */
  readonly effects: readonly Effect[];
  /** ids of the amendments laid over it, in order */
  readonly amendments: readonly string[];
  /** where the front matter says so, for what is wrong with several agreements together */
  readonly places: { readonly id: Place; readonly amends: Place; readonly repeals: readonly Place[] };
}
