import type { Bought, GoalImproved, Improvements, Lever } from '../model/inspection/index.ts';
import { say, type Language } from './language.ts';
import { decimal, probability } from './numbers.ts';

/** For each goal: which change alone would be enough, and why one is not. */
export function leverSentences({ goals, target }: Improvements, language: Language): readonly string[] {
  return goals.map((goal) => {
    const levers = goal.levers.map((lever) => leverWords(lever, language)).join('; ');
    const now = probability(language, goal.now.atMedians);
    const key = goal.now.atMedians >= target ? 'inspect.goal-reached' : 'inspect.goal';
    const what = say(language, `inspect.goal.${goal.goal}`, {});
    return say(language, key, { what, target: probability(language, target), now, levers });
  });
}

function leverWords({ name, now, needed, best, reached, lacking }: Lever, language: Language): string {
  const write = (value: number | null): string =>
    value === null ? say(language, 'inspect.unannounced', {}) : decimal(language, value, 3);
  if (needed !== null) {
    return say(language, `inspect.lever.${name}`, { needed: write(needed), n: needed, now: write(now) });
  }
  const chance = probability(language, reached.atMedians);
  const why = lacking === null ? '' : say(language, `inspect.lacking.${lacking}`, { chance });
  return say(language, `inspect.lever-none.${name}`, { best: write(best), why });
}

/** What so many visits more a year reach, and what else does no less: a row each, the head first. */
export function equivalentRows({ equivalents }: GoalImproved, language: Language): readonly (readonly string[])[] {
  const bought = (one: Bought | null): string =>
    one === null ? say(language, 'inspect.no-number', {}) : `+${decimal(language, one.more, 3)}`;
  return [
    [
      say(language, 'inspect.head-visits-more', {}),
      say(language, 'inspect.head-reached', {}),
      say(language, 'inspect.head-samples-more', {}),
      say(language, 'inspect.head-recognised-more', {}),
    ],
    ...equivalents.map(({ visits, reached, samples, recognised }) => [
      `+${visits}`,
      probability(language, reached.atMedians),
      bought(samples),
      bought(recognised),
    ]),
  ];
}
