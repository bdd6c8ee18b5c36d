import type { Choice } from '../agreement/index.ts';
import { acceptedBy } from './acceptable.ts';
import type { Package } from './bench.ts';
import { axisOf, chartPointOf } from './chart.ts';
import type { Examined } from './examined.ts';
import { choiceOf } from './ground.ts';
import type { Ground } from './ground.ts';
import type { TalksBench } from './judge.ts';
import type { ChoiceRecord, LineOutcome, PackageResult } from './result.ts';
import { nearestLine } from './slack.ts';
import type { Spreads } from './slack.ts';

/** What a package is told from. */
export interface Telling {
  readonly ground: Ground;
  readonly bench: TalksBench;
  readonly examined: Examined;
  readonly spreads: Spreads;
}

/** One package of the draft, whether it was among those looked at or not. */
export function packageResult(telling: Telling, given: Package): PackageResult {
  const { ground, bench, examined } = telling;
  const choice = choiceOf(ground.draft, given);
  const { values } = examined.at(given);
  return {
    choice,
    warheads: axisOf(ground, 'warheads', choice),
    interceptors: axisOf(ground, 'interceptors', choice),
    judgedAt: chartPointOf(ground, choice).interceptors,
    ...judged(telling, bench.outcomes(given), values),
    ...detected(bench.detection(given)),
  };
}

/** What is there without an agreement: today's forces and the shield that the scenario gives the first party. */
export function noAgreementResult(telling: Telling): PackageResult {
  const { ground, bench } = telling;
  const choice: ChoiceRecord = Object.fromEntries(ground.draft.brackets.map(({ name }) => [name, 'none']));
  const { warheads, interceptors } = chartPointOf(ground, null);
  return {
    ...{ choice, warheads, interceptors, judgedAt: interceptors },
    ...judged(telling, bench.outcomes(null), bench.disagreement),
    ...detected(bench.detection(null)),
  };
}

function detected(detection: ReturnType<TalksBench['detection']>): Pick<PackageResult, 'detection'> {
  return detection === null ? {} : { detection };
}

function judged(
  { bench, spreads }: Telling,
  outcomes: readonly LineOutcome[],
  values: readonly (number | null)[],
): Pick<PackageResult, 'lines' | 'acceptableTo' | 'nearest' | 'values'> {
  const kept = outcomes.map((one) => one.kept);
  const slack = outcomes.map((one) => one.slack);
  const nearest = bench.parties.map((party, at) => {
    const found = nearestLine(bench, { slack }, spreads, at);
    return [party, found && { line: bench.lines[found.line]!.id, slack: finite(found.slack) }] as const;
  });
  return {
    lines: outcomes.map((one) => ({ ...one, slack: finite(one.slack) })),
    acceptableTo: acceptedBy(bench, { kept }),
    nearest: Object.fromEntries(nearest),
    values: Object.fromEntries(bench.parties.map((party, at) => [party, values[at]!])),
  };
}

/** What is kept or crossed by more than any number, as where there is no such limit, has no slack to tell. */
function finite(slack: number | null): number | null {
  return slack !== null && Number.isFinite(slack) ? slack : null;
}

/**
 * The package that a party puts forward: in every bracket its own alternative, else the first one.
 *
 * @param proposes by bracket, the id of an alternative
 */
export function proposalOf({ draft }: Pick<Ground, 'draft'>, proposes: Choice): Package {
  return draft.brackets.map(({ name, alternatives }) =>
    Math.max(
      0,
      alternatives.findIndex(({ id }) => id === proposes[name]),
    ),
  );
}
