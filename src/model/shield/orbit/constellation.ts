import { bandOf, ceiling, openBandOf, written } from '../../number/index.ts';
import type { GivenNumber, OpenBand, Uncertain } from '../../number/index.ts';
import { costOf, lacksOf, type PricesKnown } from './cost.ts';
import { coverageKilometres, earthRadiusKilometres, shareOfCap, type Flight } from './geometry.ts';
import { constellationsOf } from './given.ts';
import { oneByOne, placesOf } from './launches.ts';
import { chanceOfTooFew, fewestInOrbit, mostInOrbit } from './phasing.ts';
import { published, type Published } from './published.ts';
import type {
  Bill,
  Constellation,
  ConstellationCost,
  ConstellationGiven,
  ConstellationResult,
  LatitudeTable,
  Needed,
  OrbitReason,
  SalvoRow,
} from './question.ts';

/**
 * How many interceptors in orbit, for enough in reach with a stated probability.
 *
 * @param given what somebody says; each number in the range that {@link Constellation} states
 * @param draws of what is uncertain, whole, >= 0
 * @source shield.md 4, equations (23)-(34)
 */
export function constellation(given: ConstellationGiven, draws: number, seed: number): ConstellationResult {
  const { atMedians, drawn } = constellationsOf(given, draws, seed);
  const all = (drawn.length === 0 ? [atMedians] : drawn).map(answered);
  const middle = answered(atMedians);
  const open = (of: (one: Answer) => number | null): OpenBand => openBandOf(all.map(of));
  return {
    seed,
    draws: drawn.length,
    given: givenOf(given),
    flyoutSeconds: bandOf(all.map((one) => one.flight.flyoutSeconds)),
    flownKilometres: bandOf(all.map((one) => one.flownKilometres)),
    coverageKilometres: bandOf(all.map((one) => one.coveredKilometres)),
    shots: bandOf(all.map((one) => one.shots)),
    inReach: bandOf(all.map((one) => one.inReach)),
    share: bandOf(all.map((one) => one.share)),
    absentee: open((one) => (one.share === 0 ? null : 1 / one.share)),
    needed: neededOf(all),
    average: { interceptors: open((one) => one.average), chance: chanceOfAverage(middle) },
    published: { absentee: open((one) => one.absentee), interceptors: open((one) => one.interceptors) },
    table: tableOf(all),
    salvo: salvoOf(all),
    replacedPerYear: open(({ asked, needed }) => (asked.lifeYears === null ? null : over(needed, asked.lifeYears))),
    cost: costsOf(all),
    costLacks: lacksOf(atMedians),
  };
}

/** One draw worked out. */
interface Answer extends Published {
  readonly asked: Constellation;
  readonly inReach: number;
  readonly share: number;
  readonly needed: number | null;
  readonly average: number | null;
}

function answered(asked: Constellation): Answer {
  const found = published(asked);
  const share = shareOf(asked, found);
  const places = placesOf(asked, asked.missiles, asked.regions);
  const inReach = Math.max(...places.map((one) => one.inReach));
  return {
    ...found,
    ...{ asked, inReach, share },
    needed: fewestInOrbit(places, share, asked.confidence),
    average: share === 0 ? null : ceiling(inReach / share),
  };
}

/** Of one region: by inclination and latitude, or the published average where nobody says. */
function shareOf({ inclinationDegrees, latitudeDegrees }: Constellation, { flight, absentee }: Published): number {
  if (inclinationDegrees === null || latitudeDegrees === null) return absentee === null ? 0 : 1 / absentee;
  return shareOfCap(capOf(flight), inclinationDegrees, latitudeDegrees);
}

function capOf(flight: Flight): number {
  return coverageKilometres(flight) / (earthRadiusKilometres + flight.interceptKilometres);
}

function over(number: number | null, divisor: number): number | null {
  return number === null ? null : number / divisor;
}

function neededOf(all: readonly Answer[]): Needed {
  const none = all.filter(({ needed }) => needed === null).map(reasonOf);
  const often = (reason: OrbitReason): number => none.filter((one) => one === reason).length;
  const reasons = (['fly-out', 'latitude', 'beyond'] as const).toSorted((a, b) => often(b) - often(a));
  return {
    interceptors: openBandOf(all.map(({ needed }) => needed)),
    nullShare: none.length / all.length,
    reason: none.length === 0 ? null : reasons[0]!,
  };
}

function reasonOf({ coveredKilometres: covered, share }: Answer): OrbitReason {
  return covered === 0 ? 'fly-out' : share === 0 ? 'latitude' : 'beyond';
}

/** What the luck of the phases leaves of the number that is enough on average. */
function chanceOfAverage({ asked, share, average }: Answer): number | null {
  if (average === null || average > mostInOrbit) return null;
  return Math.max(0, 1 - chanceOfTooFew(average, share, placesOf(asked, asked.missiles, asked.regions)));
}

const latitudes = Array.from({ length: 19 }, (_, i) => 5 * i);
const inclinations = [30, 45, 60, 75, 90];

/** The question's own latitude and inclination stand among the others. */
function tableOf(all: readonly Answer[]): LatitudeTable {
  const { inclinationDegrees, latitudeDegrees } = all[0]!.asked;
  const rows = among(inclinations, inclinationDegrees);
  const columns = among(latitudes, latitudeDegrees);
  const cells = rows.map((inclination) =>
    columns.map((latitude) => {
      const shares = all.map(({ flight }) => shareOfCap(capOf(flight), inclination, latitude));
      const absentee = openBandOf(shares.map((share) => (share === 0 ? null : 1 / share)));
      const needed = openBandOf(all.map(({ asked }, i) => neededAt(asked, shares[i]!)));
      return { absentee: absentee.median, needed };
    }),
  );
  return {
    latitudes: columns,
    inclinations: rows,
    absentee: cells.map((row) => row.map((cell) => cell.absentee)),
    needed: cells.map((row) => row.map((cell) => cell.needed)),
  };
}

function among(usual: readonly number[], own: number | null): readonly number[] {
  return own === null || usual.includes(own) ? usual : [...usual, own].toSorted((a, b) => a - b);
}

function neededAt(asked: Constellation, share: number): number | null {
  return fewestInOrbit(placesOf(asked, asked.missiles, asked.regions), share, asked.confidence);
}

const salvos = [1, 2, 5, 10, 20];

function salvoOf(all: readonly Answer[]): readonly SalvoRow[] {
  const { missiles: own, regions } = all[0]!.asked;
  return among(salvos, own).map((missiles) => {
    const at = (places: number): OpenBand =>
      openBandOf(
        all.map(({ asked, share }) => fewestInOrbit(placesOf(asked, missiles, places), share, asked.confidence)),
      );
    return {
      missiles,
      oneRegion: at(1),
      spread: regions === 1 ? null : at(Math.min(regions, missiles)),
      oneByOne: openBandOf(all.map(({ asked, share }) => oneByOne(asked, missiles, share))),
    };
  });
}

function costsOf(all: readonly Answer[]): ConstellationCost | null {
  if (lacksOf(all[0]!.asked).length > 0) return null;
  const bill = (of: (one: Answer) => number | null): Bill => billOf(all, of);
  const one = all.map(({ asked }) => costOf(1, asked as PricesKnown));
  return {
    massKilograms: bandOf(one.map((cost) => cost.massKilograms)),
    perLaunch: bandOf(one.map((cost) => cost.perLaunch)),
    generations: bandOf(one.map((cost) => cost.generations)),
    needed: bill(({ needed }) => needed),
    published: bill(({ interceptors }) => interceptors),
  };
}

function billOf(all: readonly Answer[], of: (one: Answer) => number | null): Bill {
  const costs = all.map((one) => {
    const orbiting = of(one);
    return orbiting === null ? null : costOf(orbiting, one.asked as PricesKnown);
  });
  return {
    launches: openBandOf(costs.map((cost) => cost?.launches ?? null)),
    unitMillions: openBandOf(costs.map((cost) => cost?.unitMillions ?? null)),
    totalBillions: openBandOf(costs.map((cost) => cost?.totalBillions ?? null)),
  };
}

function givenOf(given: ConstellationGiven): ConstellationResult['given'] {
  const entries = Object.entries(given).map(([key, number]: [string, Uncertain | number | null]) => [
    key,
    typeof number === 'object' && number !== null ? written(number) : number,
  ]);
  return Object.fromEntries(entries) as Record<keyof Constellation, GivenNumber | null>;
}
