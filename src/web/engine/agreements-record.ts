import type {
  Answered,
  Both,
  Explanation,
  HeldThing,
  Standing,
  Status,
  Term,
  Timeline,
  TreatyEvent,
} from '../../model/agreement/index.ts';
import type { Problem } from '../../model/document/index.ts';

/** What the agreements screen asks for and is told: plain data, in nobody's language. */

export interface AgreementsAsk {
  readonly agreement: string;
  /** id of a force, or of a defence */
  readonly held: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** the party whose registered readings count; null: each rule as it stands */
  readonly reading: string | null;
  /** last day of the timeline */
  readonly today: string;
  /** a rule rewritten by the reader: laid over the text for this answer alone */
  readonly edit: { readonly rule: string; readonly text: string } | null;
}

/** One agreement that can be chosen. */
export interface AgreementHead {
  readonly id: string;
  readonly title: Both;
  readonly amends: string | null;
  readonly status: Status;
  readonly term: Term | null;
  /** it has rules about defences, or about systems */
  readonly about: readonly ('system' | 'defence')[];
}

/** A force, or a defence, that can be held against it. */
export interface HeldHead {
  readonly id: string;
  readonly of: 'force' | 'defence';
  readonly state: string;
  /** the last day that its date may mean */
  readonly date: string;
  /** of a defence */
  readonly name: Both | null;
  /** declared totals alone */
  readonly totals: boolean;
}

/** What is said of one force or defence under one agreement. */
export type AgreementOpened =
  | {
      readonly ok: true;
      readonly answered: Answered;
      /** by id of the limit or ban */
      readonly explanations: Readonly<Record<string, Explanation>>;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** of the rule that was rewritten: its first line in the file */ readonly line: number | null;
    };

export interface AgreementsAnswer {
  readonly asked: AgreementsAsk;
  readonly agreements: readonly AgreementHead[];
  readonly things: readonly HeldHead[];
  /** everything that happened, earliest first */
  readonly events: readonly TreatyEvent[];
  readonly timeline: Timeline;
  /** of all agreements on that day */
  readonly standings: readonly Standing[];
  /** the force or defence itself; null: there is none of that name */
  readonly held: HeldThing | null;
  /** as the agreement reads without the edit */
  readonly baseline: Answered | null;
  readonly opened: AgreementOpened;
}

/** Names a rule of a set: the agreement that wrote it, and its id. */
export function ruleKey({ from, id }: { readonly from: string; readonly id: string }): string {
  return `${from}/${id}`;
}
