import { energyOnlyRange, leastEnergyFlight, loftedFlight, lowestApogeeKilometres, reportedSeconds } from './kepler.ts';
import type { Flight } from './kepler.ts';
import type { ReachAnswer } from './question.ts';

/** What a free flight leaves out that matters here. */
export type FlightCaution =
  /** the range by energy alone is far too short, and no range of a missile */
  | 'energy-only'
  /** the whole flight lies in air, which slows what flies there */
  | 'air';

/** One free flight, beside the one with the least energy over the same range. */
export interface FreeFlight {
  /** by its apogee against that of least energy */
  readonly kind: 'least-energy' | 'lofted' | 'depressed';
  readonly flight: Flight;
  readonly leastEnergy: Flight;
  /** between which a reported total time should lie */
  readonly reportedSeconds: { readonly from: number; readonly to: number };
  /** where the energy of a lofted flight alone would carry to, kilometres; null: not lofted */
  readonly energyOnlyKilometres: number | null;
  readonly cautions: readonly FlightCaution[];
}

/**
 * The free flight between two places so far apart: with the least energy, or lofted or depressed to an apogee.
 *
 * @param rangeKilometres  along the ground; > 0, up to half the Earth's circumference
 * @param apogeeKilometres above ground; 100..40000; null: the least energy
 * @returns the flight; or `not-a-number`, `range-too-short`, `range-too-far`, `apogee-too-low`, `apogee-too-high`
 * @source shield.md 3, equations (11) to (17)
 */
export function freeFlight(rangeKilometres: number, apogeeKilometres: number | null): ReachAnswer<FreeFlight> {
  const least = leastEnergyFlight(rangeKilometres);
  const asked = apogeeKilometres === null ? least : loftedFlight(rangeKilometres, apogeeKilometres);
  if (!asked.ok) return asked;
  if (!least.ok) return least;
  return { ok: true, value: beside(asked.value, least.value) };
}

function beside(flight: Flight, leastEnergy: Flight): FreeFlight {
  const above = flight.apogeeKilometres - leastEnergy.apogeeKilometres;
  const kind = above === 0 ? 'least-energy' : above > 0 ? 'lofted' : 'depressed';
  const byEnergy = kind === 'lofted' ? energyOnlyRange(flight) : null;
  return {
    kind,
    flight,
    leastEnergy,
    reportedSeconds: reportedSeconds(flight),
    energyOnlyKilometres: byEnergy?.rangeKilometres ?? null,
    cautions: [
      ...(byEnergy?.cautions ?? []),
      ...(flight.apogeeKilometres < lowestApogeeKilometres ? (['air'] as const) : []),
    ],
  };
}
