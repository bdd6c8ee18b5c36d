import type { Band, GivenNumber, OpenBand, Uncertain } from '../../number/index.ts';

/**
 * Interceptors in orbit against missiles in their boost phase: what is asked, all numbers known.
 *
 * @source shield.md 4, equations (23)-(34)
 */
export interface Constellation extends Timing, Prices {
  /** height of the orbits, kilometres; above `interceptKilometres` */
  readonly altitudeKilometres: number;
  /** height at which a missile must be met, kilometres; >= 0 */
  readonly interceptKilometres: number;
  /** change of velocity that an interceptor has for the way there, kilometres a second; > 0 */
  readonly velocityChangeKilometresPerSecond: number;
  /** its average acceleration, in units of 9.80665 metres a second squared; > 0 */
  readonly accelerationGravities: number;
  /** single-shot kill probability, 0..1, below 1 */
  readonly kill: number;
  /** chance that each missile is to be stopped with, 0..1, below 1; with `kill` it gives the shots at each */
  readonly wanted: number;
  /** of the orbits, degrees; null: nobody says, interceptors are spread evenly over all latitudes up to `bandDegrees` */
  readonly inclinationDegrees: number | null;
  /** of the launches, degrees; null where `inclinationDegrees` is */
  readonly latitudeDegrees: number | null;
  /** highest latitude covered, degrees: of the published average; > 0, <= 90 */
  readonly bandDegrees: number;
  /** missiles that rise at about the same time, whole, >= 1 */
  readonly missiles: number;
  /** launch regions that they are spread over evenly, too far apart for one interceptor to reach two; whole, 1..missiles */
  readonly regions: number;
  /** chance, over the phases of the orbits, that enough are in reach; 0..1, below 1 */
  readonly confidence: number;
}

/** The time for the way there: as such, or what is left of the burn. */
interface Timing {
  /** seconds; null: of the other four */
  readonly flyoutSeconds: number | null;
  /** how long the missile burns; null: `flyoutSeconds` is given */
  readonly burnSeconds: number | null;
  /** until it is seen */
  readonly detectSeconds: number | null;
  /** until somebody has decided */
  readonly decideSeconds: number | null;
  /** before the end of the burn, by which it must be met */
  readonly marginSeconds: number | null;
}

/**
 * What interceptors weigh and cost. Null: nobody says, and no cost is worked out.
 *
 * @source shield.md 4, equations (27)-(30)
 */
export interface Prices {
  /** of an interceptor in orbit, years; > 0 */
  readonly lifeYears: number | null;
  /** that the constellation is kept for; > 0 */
  readonly years: number | null;
  /** change of velocity for the last correction, kilometres a second; >= 0 */
  readonly divertKilometresPerSecond: number | null;
  readonly specificImpulseSeconds: number | null;
  /** dry masses of kill vehicle and body, and of what stays with the satellite */
  readonly killVehicleKilograms: number | null;
  readonly bodyKilograms: number | null;
  readonly supportKilograms: number | null;
  /** dollars: billions once, millions for the first interceptor, millions a year */
  readonly developmentBillions: number | null;
  readonly firstUnitMillions: number | null;
  readonly operationMillionsPerYear: number | null;
  /** cost of a unit after a doubling of their number, over that before; 0..1, above 0.5 */
  readonly unitLearning: number | null;
  /** what a launch carries, what the first costs, and its learning */
  readonly launcherKilograms: number | null;
  readonly firstLaunchMillions: number | null;
  readonly launchLearning: number | null;
}

/** What is certain by nature: counts, and where one looks. */
type Certain = 'inclinationDegrees' | 'latitudeDegrees' | 'bandDegrees' | 'missiles' | 'regions' | 'confidence';

/** The same as somebody gives it: numbers may be uncertain. */
export type ConstellationGiven = {
  readonly [K in keyof Constellation]: K extends Certain
    ? Constellation[K]
    : Uncertain | Extract<Constellation[K], null>;
};

/** Why no number of interceptors is enough. */
export type OrbitReason =
  /** the time left is none, or too short to come down to the height of intercept */
  | 'fly-out'
  /** nothing ever passes within reach of the latitude */
  | 'latitude'
  /** more than two million */
  | 'beyond';

/** Bands: over draws of what is uncertain, never of the luck of the phases. */
export interface ConstellationResult {
  readonly seed: number;
  /** 0: nothing is uncertain, or every number at its median */
  readonly draws: number;
  readonly given: Readonly<Record<keyof Constellation, GivenNumber | null>>;
  /** seconds left for the way there, (33) */
  readonly flyoutSeconds: Band;
  /** way flown and radius covered at the height of intercept, kilometres, (24), (25); 0: it cannot come down */
  readonly flownKilometres: Band;
  readonly coverageKilometres: Band;
  /** shots at each missile, (23) */
  readonly shots: Band;
  /** s: interceptors that must be in reach of the launch region with most missiles */
  readonly inReach: Band;
  /** share of the interceptors in reach of the launch region, on average over time: (32), or the average over the band */
  readonly share: Band;
  /** interceptors in orbit for each in reach, on average: 1 / share */
  readonly absentee: OpenBand;
  /** the number for `inReach` with `confidence` in every region, random phasing, (31) */
  readonly needed: Needed;
  /** the number that the average alone gives, s / share; `chance`: that so many deliver s in every region, at the medians (a lower bound with several) */
  readonly average: { readonly interceptors: OpenBand; readonly chance: number | null };
  /** even spacing, average coverage, as published, (26): for all missiles from one region */
  readonly published: { readonly absentee: OpenBand; readonly interceptors: OpenBand };
  /** at the medians: absentee ratio and interceptors needed, a row an inclination, a column a latitude; null: never in reach */
  readonly table: LatitudeTable;
  readonly salvo: readonly SalvoRow[];
  /** of interceptors whose life is over, a year; null without a life */
  readonly replacedPerYear: OpenBand;
  /** null where a number is missing that it needs */
  readonly cost: ConstellationCost | null;
  /** numbers that nobody gives and without which there is no cost */
  readonly costLacks: readonly (keyof Constellation)[];
}

export interface Needed {
  readonly interceptors: OpenBand;
  /** share of the draws in which no number is enough */
  readonly nullShare: number;
  /** the commonest reason among those; null: every draw has a number */
  readonly reason: OrbitReason | null;
}

export interface LatitudeTable {
  /** degrees */
  readonly latitudes: readonly number[];
  readonly inclinations: readonly number[];
  readonly absentee: readonly (readonly (number | null)[])[];
  readonly needed: readonly (readonly OpenBand[])[];
}

/** Interceptors needed for so many missiles, (34). */
export interface SalvoRow {
  readonly missiles: number;
  /** all at once from one region */
  readonly oneRegion: OpenBand;
  /** all at once from as many regions as there are, evenly; null: there is one */
  readonly spread: OpenBand | null;
  /** one at a time from one region, so far apart that other interceptors have come round: what was fired is gone */
  readonly oneByOne: OpenBand;
}

/** Of the number needed, and of the number published; (27)-(30). */
export interface ConstellationCost {
  /** of an interceptor with its support, kilograms */
  readonly massKilograms: Band;
  readonly perLaunch: Band;
  readonly generations: Band;
  readonly needed: Bill;
  readonly published: Bill;
}

/** Dollars, and launches of a generation. */
export interface Bill {
  readonly launches: OpenBand;
  readonly unitMillions: OpenBand;
  readonly totalBillions: OpenBand;
}
