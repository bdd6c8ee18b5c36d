import type { Stakes, stagesOf } from './stages.ts';

/**
 * Ways to use the same inspections.
 *
 * - `equilibrium`: as in Dresher's game
 * - `drawn`: the periods are drawn beforehand, every choice alike
 * - `equal`: at equal intervals, chance deciding between two whole numbers of periods where the interval is none
 */
export const planKinds = ['equilibrium', 'drawn', 'equal'] as const;
export type PlanKind = (typeof planKinds)[number];

/** How a plan stands the best that somebody who sees each inspection can do against it, by each criterion. */
export interface PlanJudged {
  readonly plan: PlanKind;
  /** to the inspectorate, where the party may also keep its word: from -gain to 0 */
  readonly value: number;
  /** least chance that who violates for sure is caught in its own period */
  readonly caught: number;
  /** longest mean delay, in periods, where an inspection at the end of the last period is certain */
  readonly delay: number;
}

/** Where a plan is: periods left, inspections left, periods since the last inspection. */
interface At {
  readonly left: number;
  readonly inspections: number;
  readonly since: number;
}

/** Chance of an inspection in the next period. */
type Plan = (at: At) => number;

interface Judged extends Omit<PlanJudged, 'plan'> {
  /** mean delay of a violation that begins now */
  readonly started: number;
}

/**
 * Every plan against its own worst case, from the last period back.
 *
 * @param stage of these periods and inspections
 * @returns in the order of `planKinds`
 */
export function plansJudged(
  periods: number,
  inspections: number,
  stakes: Stakes,
  stage: ReturnType<typeof stagesOf>,
): readonly PlanJudged[] {
  return planKinds.map((plan) => {
    const { value, caught, delay } = judgedWith(planOf(plan, stage), stakes)({ left: periods, inspections, since: 0 });
    return { plan, value, caught, delay };
  });
}

/** @returns chance of an inspection by what is left, under a plan */
function planOf(kind: PlanKind, stage: ReturnType<typeof stagesOf>): Plan {
  switch (kind) {
    case 'equilibrium':
      return ({ left, inspections }) => stage(left, inspections).inspect;
    case 'drawn':
      return ({ left, inspections }) => inspections / left;
    case 'equal':
      return atEqualIntervals;
  }
}

/** The rest of the year, from the last inspection on, in one interval more than there are inspections. */
function atEqualIntervals({ left, inspections, since }: At): number {
  if (inspections === 0) return 0;
  if (inspections >= left) return 1;
  const interval = (left + since) / (inspections + 1);
  const whole = Math.floor(interval);
  if (since + 1 < whole) return 0;
  return since + 1 > whole ? 1 : 1 - (interval - whole);
}

/** Keeps what it worked out: many ways lead to the same place. */
function judgedWith(plan: Plan, stakes: Stakes): (at: At) => Judged {
  const known = new Map<number, Judged>();
  const markov = plan !== atEqualIntervals;
  const judged = (at: At): Judged => {
    if (at.left === 0) return { value: 0, caught: 1, delay: 0, started: 0 };
    const key = (at.left * 512 + at.inspections) * 512 + at.since;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = plan(at);
    const left = at.left - 1;
    const visited = now === 0 ? null : judged({ left, inspections: at.inspections - 1, since: 0 });
    const passed = now === 1 ? null : judged({ left, inspections: at.inspections, since: markov ? 0 : at.since + 1 });
    const result = stepBack(now, stakes, visited, passed);
    known.set(key, result);
    return result;
  };
  return judged;
}

/** @param visited null: there is no inspection now for sure. @param passed null: there is one for sure */
function stepBack(now: number, { gain, loss }: Stakes, visited: Judged | null, passed: Judged | null): Judged {
  const later = (of: keyof Judged): number =>
    (visited === null ? 0 : now * visited[of]) + (passed === null ? 0 : (1 - now) * passed[of]);
  const started = 1 + (passed === null ? 0 : (1 - now) * passed.started);
  return {
    value: Math.min(loss * now - gain * (1 - now), later('value')),
    caught: Math.min(now, later('caught')),
    delay: Math.max(started, later('delay')),
    started,
  };
}
