/*
 * A door of its own: a page that only draws a chart need not carry the language of rules.
 */
export { checkAgreements, lawItems, sourcesOfAgreement, strangers } from './check-agreements.ts';
export type { LawItem, LawKind } from './check-agreements.ts';
export {
  agreementsOf,
  draftOf,
  draftProblems,
  draftsOf,
  glossaryOf,
  heldForceOf,
  heldForces,
  languageDifferences,
  shelfWithRules,
  shieldIds,
  shieldOf,
  readScheduleAt,
  talksTexts,
  treatiesOf,
} from './law.ts';
export { shieldFigures, shieldProblems, shieldSources, shieldTexts } from './shields.ts';
