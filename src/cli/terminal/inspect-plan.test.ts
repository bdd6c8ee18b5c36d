import { expect, test } from 'vitest';
import { planAsked } from '../../answer/inspect-plan.ts';
import { agreementSet } from '../../answer/agreements.ts';
import { planEvasion, planTable } from '../../figure/index.ts';
import { readLibraryFolder } from '../../library/folder.ts';
import { inspectionPlan, usualChoices } from '../../model/scenario/index.ts';
import type { PlanChoices } from '../../model/scenario/index.ts';
import { planBook, planHiddenBook } from '../codebook-plans.ts';
import { buysSentences, en, planTitle, ru, visitSentences } from '../../words/index.ts';

const set = agreementSet(readLibraryFolder());

function plan(id: string, items: Readonly<Record<string, number>>, choices: Partial<PlanChoices>) {
  const usual = { set, id, forces: [], party: 'Russia', date: null, scenario: null };
  const asked = planAsked({ ...usual, items }, () => ({ file: 'asked', line: 1, column: 1 }));
  return inspectionPlan(asked, { ...usualChoices, ...choices }, { draws: 0, seed: 1 });
}

const found = plan(
  'new-start',
  { one: 400 },
  { hidden: { kind: 'certain', value: 100 }, matters: { kind: 'certain', value: 12 } },
);

test('the title says the finding where there is one to a party, else whose visits they are', () => {
  expect(planTitle(found, en)).toMatch(
    /what Russia might hide would be seen within \d+ months in 9 cases of 10, and before it matters in \d+ of 100$/,
  );
  expect(planTitle(found, ru)).toMatch(
    /у России скрытое обнаружили бы в 9 случаях из 10 за \d+ месяц\S*, вовремя: \d+ из 100$/,
  );
  expect(planTitle(plan('new-start', { one: 400 }, {}), en)).toMatch(/: what its visits would see$/);
});

test('a sentence names a type of visit by its title, never by its id', () => {
  const said = [...visitSentences(plan('new-start', { one: 400 }, {}), ru), ...buysSentences(found, ru)];
  expect(said.length).toBeGreaterThan(1);
  for (const sentence of said) expect(sentence).toMatch(/^Инспекции первого типа/);
});

test('tables have the columns that the codebook tells of', () => {
  expect(planTable(found).columns).toEqual(planBook.fields.map(({ name }) => name));
  expect(planEvasion(found).columns).toEqual(planHiddenBook.fields.map(({ name }) => name));
});
