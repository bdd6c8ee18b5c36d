import { engine, scenarioOfTalks, withViews } from '../model/scenario/index.ts';
import type { Case, Draws, ScenarioDocument } from '../model/scenario/index.ts';
import { draftProblems } from '../library/agreements.ts';
import type { AgreementSet, Choice, ReadDraft } from '../model/agreement/index.ts';
import { readChoice } from '../model/agreement/index.ts';
import type { Place } from '../model/document/index.ts';
import { openTalks, pointKey, talksResult } from '../model/talks/index.ts';
import type { OpenTalks, TalksOpening, TalksResult } from '../model/talks/index.ts';
import type { SweepOptions } from '../sweep/index.ts';
import { Complaint, orComplain } from './complaint.ts';
import { opened } from './open.ts';
import type { AskedScenario } from './open.ts';
import { outlooksFor } from './outlook.ts';

export { readTalksIn, talksItem, talksListed, talksUses } from './talks-items.ts';
export type { TalksFile } from './talks-items.ts';
export { isPathInTalks, talksParts } from './talks-parts.ts';
export type { Beside } from './talks-parts.ts';

/** Talks as somebody asks for them; the scenario as it stands, without the views of the talks. */
export interface AskedTalks extends Omit<TalksOpening, 'scenario' | 'sources'> {
  readonly asked: AskedScenario;
  readonly draft: ReadDraft;
  readonly set: AgreementSet;
  /** `BRACKET=ALTERNATIVE`, each; none: no package is asked for */
  readonly choose: readonly string[];
  /** where one of them stands, for problems */
  readonly choosePlace: (one: string) => Place;
}

/** Talks ready to run, with the scenario under their views. */
export interface OpenedTalks {
  readonly open: OpenTalks;
  readonly asked: AskedScenario;
  readonly scenario: ScenarioDocument['scenario'];
  readonly resolved: Case;
  readonly choice: Choice | null;
}

/** @throws Complaint with all that is wrong with the document, the draft, the choice or the scenario */
export function openedTalks(talks: AskedTalks): OpenedTalks {
  const { asked, draft, set, choose, choosePlace } = talks;
  const bare = opened(asked);
  const strangers = draftProblems(draft, set);
  if (strangers.length > 0) throw new Complaint(strangers);
  const sources = Object.keys(asked.shelf.sources);
  const open = orComplain(openTalks({ ...talks, sources, scenario: scenarioOfTalks(bare.resolved, bare.scenario) }));
  const choice = choose.length === 0 ? null : orComplain(readChoice(draft, choose, choosePlace));
  const seen = { ...asked, original: orComplain(withViews(asked.original, open.talks.views)) };
  return { open, asked: seen, choice, ...opened(seen) };
}

/**
 * What talks come to on the day of a round.
 *
 * @throws Complaint where a red line or a want has no result under some package, or the scenario lacks what one reads
 */
export async function talksRun(talks: OpenedTalks, draws: Draws, options: SweepOptions): Promise<TalksResult> {
  const { open, asked, resolved, choice } = talks;
  const { breakout, detection, bans, points } = open;
  const outlooks = await outlooksFor(asked, points, { breakout, detection, bans }, draws, options);
  const byPoint = new Map(points.map((point, at) => [pointKey(point), outlooks[at]!]));
  const run = { alternative: resolved.question.alternative, engine, seed: draws.seed, draws: draws.draws };
  return orComplain(talksResult({ ...open, choice, run }, (point) => byPoint.get(pointKey(point))!));
}
