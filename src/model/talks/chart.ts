import { numberOfAlternative } from '../agreement/index.ts';
import type { Choice } from '../agreement/index.ts';
import { problem, told } from '../document/index.ts';
import type { Place, ProblemWords, Read } from '../document/index.ts';
import { choicesIn, countOfChoices } from './distinct.ts';
import type { ChartPoint } from './facts.ts';
import { bracketsOfChart, choiceOf, sizesOf } from './ground.ts';
import type { Ground } from './ground.ts';

type OfChart = Pick<Ground, 'draft' | 'chart' | 'parties' | 'interceptors' | 'top'>;

/**
 * Where a package stands on the linkage chart.
 *
 * @param choice of every bracket; `null`: no agreement, so today's forces, the shield that the scenario has, and no bans
 */
export function chartPointOf(ground: OfChart, choice: Choice | null): ChartPoint {
  const { parties, interceptors, top } = ground;
  if (choice === null) return { warheads: null, interceptors: interceptors[parties[0]]!, bans: [] };
  return {
    warheads: axisOf(ground, 'warheads', choice),
    interceptors: axisOf(ground, 'interceptors', choice) ?? top,
    bans: bansOf(ground, choice),
  };
}

/** The number that a package sets on an axis; `null`: it sets none. */
export function axisOf({ draft, chart }: OfChart, axis: keyof Ground['chart'], choice: Choice): number | null {
  const name = chart[axis];
  const bracket = draft.brackets.find((one) => one.name === name);
  const chosen = bracket?.alternatives.find(({ id }) => id === choice[bracket.name]);
  return chosen ? numberOfAlternative(chosen) : null;
}

/** One point, one text. */
export function pointKey({ warheads, interceptors, bans }: ChartPoint): string {
  return `${warheads} ${interceptors} ${bans.join(' ')}`;
}

/** The most points of the chart that talks may need: each is a run of the scenario. */
const mostPoints = 2000;

/**
 * The points of the chart that the packages need, and no agreement, each once.
 *
 * @param place where to tell that there are too many
 * @returns that of no agreement first; then in the order of packages
 */
export function chartPointsOf(ground: OfChart, place: Place): Read<readonly ChartPoint[]> {
  const brackets = bracketsOfChart(ground);
  const sizes = sizesOf(ground.draft);
  const choices = countOfChoices(sizes, brackets);
  if (choices > mostPoints) return { ok: false, problems: [problem(place, tooManyPoints(choices))] };
  const none = chartPointOf(ground, null);
  const points = new Map([[pointKey(none), none]]);
  for (const given of choicesIn(sizes, brackets)) {
    const point = chartPointOf(ground, choiceOf(ground.draft, given));
    const key = pointKey(point);
    if (!points.has(key)) points.set(key, point);
  }
  return { ok: true, value: [...points.values()] };
}

/** Bans on systems; one on defences does not shape a force. */
function bansOf({ draft }: OfChart, choice: Choice): readonly string[] {
  return draft.rules.flatMap((rule) => {
    if (rule.kind !== 'ban') return [];
    const ban = rule.under(choice);
    return ban?.kind === 'ban' && ban.match.about !== 'defence' ? [ban.id] : [];
  });
}

function tooManyPoints(choices: number): ProblemWords {
  return {
    code: 'too-many-points',
    wrong: told`the brackets of the axes and of bans have ${choices} choices together, and each is a run of the scenario`,
    expected: told`at most ${mostPoints}`,
    todo: 'agree on some of these brackets, or take bans out of them',
  };
}
