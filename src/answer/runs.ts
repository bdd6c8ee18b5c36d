import { alternativeOf, asOfToday, assessResult, linkageResult, swingDraws } from '../model/scenario/index.ts';
import type {
  Assessed,
  AssessResult,
  Draws,
  LinkageDraw,
  LinkageResult,
  Outcome,
  Work,
} from '../model/scenario/index.ts';
import { sweep } from '../sweep/index.ts';
import type { SweepOptions } from '../sweep/index.ts';
import type { Opened } from './open.ts';

/** The linkage chart of a scenario, with every draw that it was made of. */
export interface LinkageRun {
  readonly result: LinkageResult;
  readonly outcomes: readonly LinkageDraw[];
}

/** The main job: draws, what moves the package, and where each alternative closes. */
export async function linkageRun(
  { resolved, scenario, under }: Opened,
  draws: Draws,
  options: SweepOptions,
): Promise<LinkageRun> {
  const outcomes = await sweep({ kind: 'linkage', resolved }, draws, options);
  const swings = await sweep({ kind: 'swings', resolved }, swingDraws(draws), options);
  const alternatives = scenario.alternatives.map((one) => alternativeOf(one.name, under(one.name)));
  return { result: linkageResult(resolved, outcomes, swings, alternatives, draws), outcomes };
}

/** Which package is assessed, where it is not the scenario's own. */
export interface PackageOptions {
  readonly warheads?: number;
  readonly interceptors?: number;
  /** today's forces and shields, uncut; then no package is given */
  readonly today?: boolean;
}

/** The package that is meant; what is not given is the scenario's own. */
export function packageOf({ resolved }: Opened, { warheads, interceptors, today }: PackageOptions): Assessed {
  const { question } = resolved;
  if (today) return asOfToday(question);
  return {
    warheads: warheads ?? question.package.warheads,
    interceptors: interceptors ?? question.package.interceptors,
  };
}

/** One package, with every draw that its assessment was made of. */
export interface AssessRun {
  readonly result: AssessResult;
  readonly outcomes: readonly Outcome<Extract<Work, { readonly kind: 'assess' }>>[];
}

/** One package, every cell, both directions. */
export async function assessRun(
  { resolved }: Opened,
  assessed: Assessed,
  draws: Draws,
  options: SweepOptions,
): Promise<AssessRun> {
  const outcomes = await sweep({ kind: 'assess', resolved, assessed }, draws, options);
  return { result: assessResult(resolved, outcomes, assessed, draws), outcomes };
}
