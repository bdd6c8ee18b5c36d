import type { Bracket, Draft, DraftRule } from '../agreement/index.ts';

/** Everything that a talks document may name and that stands elsewhere; a document is held against it when it is read. */
export interface TalksKnown {
  /** of the scenario; the first owns the shield */
  readonly parties: readonly [string, string];
  /** of the draft */
  readonly draftParties: readonly string[];
  /** of the scenario: `day/ride-out` and the like */
  readonly cells: readonly string[];
  /** whether the scenario says how fast launchers can be loaded, and what a breakout is */
  readonly hasBreakout: boolean;
  /** parties of which the scenario says what inspectors would look at */
  readonly inspected: readonly string[];
  readonly brackets: readonly Bracket[];
  readonly limits: readonly string[];
  readonly bans: readonly string[];
  readonly measures: readonly string[];
  /** ids of the library */
  readonly agreements: readonly string[];
  /** keys of the bibliography */
  readonly sources: readonly string[];
}

/** What a scenario and the library add to what a draft names. */
export type BesideDraft = Pick<
  TalksKnown,
  'parties' | 'cells' | 'hasBreakout' | 'inspected' | 'agreements' | 'sources'
>;

/** What talks over a draft may name. */
export function knownOf(draft: Draft, beside: BesideDraft): TalksKnown {
  const ids = (kind: DraftRule['kind']): readonly string[] => [
    ...new Set(draft.rules.filter((rule) => rule.kind === kind).map(({ id }) => id)),
  ];
  return {
    ...beside,
    draftParties: draft.parties.map(({ name }) => name),
    brackets: draft.brackets,
    limits: ids('limit'),
    bans: ids('ban'),
    measures: ids('measure'),
  };
}
