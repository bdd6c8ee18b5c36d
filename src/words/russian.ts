import type { Catalogue, Language } from './language.ts';
import { ru } from './languages.ts';
import { russianProblems } from './problems-russian.ts';
import { russianAgreements } from './russian-agreements.ts';
import { russianAnswers } from './russian-answers.ts';
import { russianAssess } from './russian-assess.ts';
import { russianAssessScreen } from './russian-assess-screen.ts';
import { russianAssumptions } from './russian-assumptions.ts';
import { russianBeliefs } from './russian-beliefs.ts';
import { russianCost } from './russian-cost.ts';
import { russianBreakout } from './russian-breakout.ts';
import { russianChart } from './russian-chart.ts';
import { russianCompare } from './russian-compare.ts';
import { russianDoctrines } from './russian-doctrines.ts';
import { russianFigure } from './russian-figure.ts';
import { russianInspectionScreen } from './russian-inspection-screen.ts';
import { russianGames } from './russian-games.ts';
import { russianHoldings } from './russian-holdings.ts';
import { russianInspect } from './russian-inspect.ts';
import { russianLibrary } from './russian-library.ts';
import { russianLibraryScreen } from './russian-library-screen.ts';
import { russianDraft } from './russian-draft.ts';
import { russianDesk } from './russian-desk.ts';
import { russianNames } from './russian-names.ts';
import { russianTalks } from './russian-talks.ts';
import { russianTour } from './russian-tour.ts';
import { russianTreatiesScreen } from './russian-treaties-screen.ts';
import { russianShieldScreen } from './russian-shield-screen.ts';
import { russianTalksScreen } from './russian-talks-screen.ts';
import { russianReach } from './russian-reach.ts';
import { russianPlans } from './russian-plans.ts';
import { russianOrbit } from './russian-orbit.ts';
import { russianReduce } from './russian-reduce.ts';
import { russianReport } from './russian-report.ts';
import { russianServe } from './russian-serve.ts';
import { russianShield } from './russian-shield.ts';
import { russianValidate } from './russian-validate.ts';

/**
 * Russian sentences. Terms follow library/words/words.yaml; our own text writes no ё, as the treaties do.
 *
 * A number agrees by `{n:один|два|пять}` (a fourth form goes with a fraction). Parties come in the first case or as
 * `{party:of}` in the second; no verb or adjective agrees with a party, so any name of a scenario fits.
 */
const russian: Catalogue = {
  ...russianChart,
  ...russianFigure,
  ...russianAnswers,
  ...russianAssess,
  ...russianShield,
  ...russianDoctrines,
  ...russianGames,
  ...russianHoldings,
  ...russianInspectionScreen,
  ...russianInspect,
  ...russianLibrary,
  ...russianValidate,
  ...russianReport,
  ...russianDesk,
  ...russianDraft,
  ...russianLibraryScreen,
  ...russianTalks,
  ...russianTour,
  ...russianTreatiesScreen,
  ...russianShieldScreen,
  ...russianTalksScreen,
  ...russianAssessScreen,
  ...russianCompare,
  ...russianServe,
  ...russianAgreements,
  ...russianBeliefs,
  ...russianBreakout,
  ...russianCost,
  ...russianAssumptions,
  ...russianReach,
  ...russianOrbit,
  ...russianPlans,
  ...russianReduce,
};

/*
 * A door of its own, as whole-english.ts is: whoever comes through it has Russian. A command that was not asked for it starts
 * without; a page fetches it with the first Russian sentence.
 */
Object.assign(ru, { words: russian, problems: russianProblems, names: russianNames } satisfies Partial<Language>);

export { ru };
