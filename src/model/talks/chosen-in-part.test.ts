import { expect, test } from 'vitest';
import type { Draft } from '../agreement/index.ts';
import { knownOf, lastRound, talksResult } from './index.ts';
import { draft, ground, known, outlook, talksOf } from './talks.cases.ts';

/** Sixteen brackets more: a part of the packages is looked at. Each party has lines on every second of them. */
const names = Array.from({ length: 16 }, (_, at) => `more-${at}`);
const large: Draft = {
  ...draft,
  brackets: [...draft.brackets, ...names.map((name) => ({ ...draft.brackets[1]!, name }))],
};

function position(party: string, odd: number): string {
  const lines = names
    .filter((_, at) => at % 2 === odd)
    .map((name) => `      - { id: ${name}, test: "chosen['${name}'] == '${party}'" }`);
  return `  - party: ${party}\n    from: '2001-08-13'\n    red-lines:\n${lines.join('\n')}`;
}

const text = `talks: 1
id: many
title: Many
scenario: moscow-2001
draft: framework-2001
rounds:
  - { date: '2001-08-13', place: Moscow }
positions:
${position('US', 0)}
${position('Russia', 1)}
`;

test('of more packages than are looked at, what is left open crosses the fewest lines all the same', () => {
  const talks = talksOf(text, knownOf(large, known));
  const question = {
    ...{ talks, ground: { ...ground, draft: large, chart: talks.chart }, round: lastRound(talks) },
    choice: { 'more-0': 'Russia', 'more-1': 'Russia' },
    run: { alternative: null, engine: '0', seed: 1, draws: 4 },
  };
  const result = talksResult(question, outlook);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.packages.sampled).toBe(true);
  const { choice, lines } = result.value.chosen!;
  expect(choice).toMatchObject(question.choice);
  expect(lines.filter(({ kept }) => !kept)).toMatchObject([{ party: 'US', id: 'more-0' }]);
});
