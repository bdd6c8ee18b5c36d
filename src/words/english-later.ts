import { englishAgreements } from './english-agreements.ts';
import { englishAssumptions } from './english-assumptions.ts';
import { englishAssessScreen } from './english-assess-screen.ts';
import { englishBeliefs } from './english-beliefs.ts';
import { englishBreakout } from './english-breakout.ts';
import { englishCompare } from './english-compare.ts';
import { englishCost } from './english-cost.ts';
import { englishDraft } from './english-draft.ts';
import { englishInspectionScreen } from './english-inspection-screen.ts';
import { englishGames } from './english-games.ts';
import { englishInspect } from './english-inspect.ts';
import { englishHoldings } from './english-holdings.ts';
import { englishLibraryScreen } from './english-library-screen.ts';
import { englishTalks } from './english-talks.ts';
import { englishReach } from './english-reach.ts';
import { englishPlans } from './english-plans.ts';
import { englishOrbit } from './english-orbit.ts';
import { englishPrinted } from './english-printed.ts';
import { englishShield } from './english-shield.ts';
import { englishReduce } from './english-reduce.ts';
import { englishTour } from './english-tour.ts';
import { englishTreatiesScreen } from './english-treaties-screen.ts';
import { englishShieldScreen } from './english-shield-screen.ts';
import { englishTalksScreen } from './english-talks-screen.ts';

/** English sentences that a page says only once a reader goes beyond its first screen. */
export const englishLater = {
  ...englishAgreements,
  ...englishAssessScreen,
  ...englishAssumptions,
  ...englishBeliefs,
  ...englishBreakout,
  ...englishCompare,
  ...englishCost,
  ...englishDraft,
  ...englishGames,
  ...englishHoldings,
  ...englishInspectionScreen,
  ...englishInspect,
  ...englishLibraryScreen,
  ...englishTalks,
  ...englishReach,
  ...englishOrbit,
  ...englishPlans,
  ...englishPrinted,
  ...englishShield,
  ...englishReduce,
  ...englishTour,
  ...englishTreatiesScreen,
  ...englishShieldScreen,
  ...englishTalksScreen,
} as const;
