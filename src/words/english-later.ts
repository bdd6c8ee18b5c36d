import { englishAgreements } from './english-agreements.ts';
import { englishAssessScreen } from './english-assess-screen.ts';
import { englishBreakout } from './english-breakout.ts';
import { englishCompare } from './english-compare.ts';
import { englishLibraryScreen } from './english-library-screen.ts';
import { englishReduce } from './english-reduce.ts';
import { englishTour } from './english-tour.ts';
import { englishTreatiesScreen } from './english-treaties-screen.ts';

/** English sentences that a page says only once a reader goes beyond its first screen. */
export const englishLater = {
  ...englishAgreements,
  ...englishAssessScreen,
  ...englishBreakout,
  ...englishCompare,
  ...englishLibraryScreen,
  ...englishReduce,
  ...englishTour,
  ...englishTreatiesScreen,
} as const;
