import { publishedAbsentee, publishedNumber, shotsEach } from './average.ts';
import { costOf, lacksOf, type Costs, type PricesKnown } from './cost.ts';
import { coverageKilometres, flownKilometres, type Flight } from './geometry.ts';
import { constellationsOf } from './given.ts';
import type { Constellation, ConstellationGiven } from './question.ts';
import { timeLeft } from './window.ts';

/** A constellation as the published algorithm has it: even spacing, average coverage. */
export interface Published {
  readonly flight: Flight;
  readonly flownKilometres: number;
  readonly coveredKilometres: number;
  /** at each missile */
  readonly shots: number;
  /** interceptors in orbit for one in reach, and in all; null: none can come down in time */
  readonly absentee: number | null;
  readonly interceptors: number | null;
}

/** @source shield.md 4a, equations (23)-(26), (33) */
export function published(asked: Constellation): Published {
  const flight: Flight = { ...asked, flyoutSeconds: timeLeft(asked) };
  const shots = shotsEach(asked.kill, asked.wanted);
  const absentee = publishedAbsentee(flight, asked.bandDegrees);
  return {
    flight,
    flownKilometres: flownKilometres(flight),
    coveredKilometres: coverageKilometres(flight),
    shots,
    absentee,
    interceptors: absentee === null ? null : publishedNumber(absentee, asked.missiles * shots),
  };
}

/** The same with its cost, every number at its median; no cost where a price is missing. */
export function publishedInFull(given: ConstellationGiven): Published & { readonly cost: Costs | null } {
  const asked = constellationsOf(given, 0, 0).atMedians;
  const found = published(asked);
  const priced = found.interceptors !== null && lacksOf(asked).length === 0;
  return { ...found, cost: priced ? costOf(found.interceptors, asked as PricesKnown) : null };
}
