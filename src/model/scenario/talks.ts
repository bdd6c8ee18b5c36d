import type { ScenarioOfTalks } from '../talks/index.ts';
import { cellNames } from './linkage.ts';
import type { Case } from './resolve.ts';
import type { Scenario } from './schema.ts';

/** What talks need to know of their scenario. */
export function scenarioOfTalks({ question }: Pick<Case, 'question'>, scenario: Scenario): ScenarioOfTalks {
  const { beliefs, criteria } = scenario;
  return {
    parties: question.parties,
    cell: question.cell,
    cells: cellNames,
    interceptors: question.shield,
    top: question.interceptors.at(-1)!,
    inspected: question.parties.filter((party) => beliefs.inspection[party] !== undefined),
    hasBreakout: criteria.breakout !== undefined && beliefs.upload !== undefined,
  };
}
