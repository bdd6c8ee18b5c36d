import type { Catalogue, Language, PartyName } from './language.ts';
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

/** Names in the first case and in the second ("of"). */
const cases: Readonly<Record<string, string>> = {
  США: 'США',
  СССР: 'СССР',
  Россия: 'России',
  Китай: 'Китая',
  Великобритания: 'Великобритании',
  Франция: 'Франции',
  'любая из Сторон': 'любой из Сторон',
};

const known: Readonly<Record<string, PartyName>> = {
  US: partyName('США'),
  USSR: partyName('СССР'),
  Russia: partyName('Россия'),
  China: partyName('Китай'),
  UK: partyName('Великобритания'),
  France: partyName('Франция'),
};

export const ru: Language = {
  code: 'ru',
  words: russian,
  numbers: { group: '\u202f', decimal: ',', percent: '\u202f' },
  form,
  decline: (name, to) => (to === 'of' ? ofName(name) : name),
  problems: russianProblems,
  names: russianNames,
  parties: known,
  unknownParty: partyName,
};

function partyName(name: string): PartyName {
  return { name, owner: ofName(name), short: name, shortOwner: ofName(name) };
}

/** A name that nobody has declined stays as it is, behind a word that takes the case for it. */
function ofName(name: string): string {
  return cases[name] ?? `Стороны ${name.replace(/^Сторона /, '')}`;
}

/** 1, 21: one; 2 to 4, 22: few; 0, 5 to 20: many; a fraction has a form of its own; what is no number: many. */
function form(n: number): number {
  if (Number.isNaN(n)) return 2;
  if (!Number.isInteger(n)) return 3;
  const [ones, tens] = [Math.abs(n) % 10, Math.abs(n) % 100];
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}
