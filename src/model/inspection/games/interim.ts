import { ln } from '../../number/index.ts';
import { dresher } from './dresher.ts';

/** One moment of a period, as a share of it, and the chance of it. */
export interface Moment {
  /** 0..1 */
  readonly at: number;
  readonly chance: number;
}

/** Playing for time with one interim inspection: when it comes, when cheating starts, and what that makes of the delay. */
export interface Interim {
  /** null: any moment */
  readonly slots: number | null;
  /** mean delay in equilibrium, as a share of the period */
  readonly delay: number;
  /** the same on a day that is known beforehand, half way or just after */
  readonly known: number;
  /** the same against whoever does not know the day, but sees the visit and may wait for it */
  readonly watched: number;
  /** the same where cheating starts without regard to inspections, and the visit comes half way */
  readonly anyMoment: number;
  /** by the other criterion: least chance that who violates for sure is caught in its own slot; null: without slots there is none */
  readonly caught: number | null;
  /** mixed strategy of the inspectorate; without slots: by that moment, at moments that are equally far apart */
  readonly visits: readonly Moment[];
  /** mixed strategy of the violator, in the same way */
  readonly starts: readonly Moment[];
}

/**
 * Mean delay in equilibrium with one interim inspection whose day is drawn in secret, and one at the end of the period that is
 * certain. Each inspection sees what began before it; whoever cheats has chosen when to begin without seeing the visit.
 *
 * @param slots of the period, whole, >= 1; cheating begins at the start of a slot, the visit comes at the end of one, the last
 *   left to the final inspection. One slot leaves no room for a visit: 1. null: any moment, 1/e
 * @returns as a share of the period
 * @source Diamond 1982; verification.md 2.1, 10; the grid is solved from its equations of indifference
 */
export function interimDelay(slots: number | null): number {
  if (slots === null) return 1 / Math.E;
  if (slots === 1) return 1;
  return visitsOf(slots).reduce((sum, { at, chance }) => sum + at * chance, 0);
}

/** The whole equilibrium. @param slots whole, 2..365; null: any moment */
export function interim(slots: number | null): Interim {
  return {
    slots,
    delay: interimDelay(slots),
    known: slots === null ? 1 / 2 : Math.ceil(slots / 2) / slots,
    watched: 1 / 2,
    anyMoment: slots === null ? 1 / 4 : halfWay(slots),
    caught: slots === null ? null : dresher(slots, 1).caught,
    visits: slots === null ? curve((at) => -ln(1 - at)) : visitsOf(slots),
    starts: slots === null ? curve((at) => 1 / Math.E / (1 - at)) : startsOf(slots),
  };
}

/**
 * A start one slot later gains where the visit falls into that slot, and loses a slot where it does not: level where the visit
 * comes at the end of slot j of L with chance 1/(L - j). So it goes on until the chances are spent.
 */
function visitsOf(slots: number): readonly Moment[] {
  const visits: Moment[] = [];
  for (let [slot, left] = [1, 1]; left > spent && slot < slots; slot++) {
    const chance = Math.min(left, 1 / (slots - slot));
    visits.push({ at: slot / slots, chance });
    left -= chance;
  }
  return visits;
}

/** What rounding may leave of chances that are spent. */
const spent = 1e-12;

/** Level for the inspectorate: so much at once, then in each slot a share of all that came before it. */
function startsOf(slots: number): readonly Moment[] {
  const last = visitsOf(slots).length;
  const weights = [1];
  for (let [slot, before] = [1, 1]; slot < last; slot++) {
    weights.push(before / (slots - slot - 1));
    before += weights[slot]!;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, slot) => ({ at: slot / slots, chance: weight / sum }));
}

/** A start at the beginning of any slot alike, a visit half way or just before. */
function halfWay(slots: number): number {
  const visit = Math.floor(slots / 2);
  const until = (length: number): number => (length * (length + 1)) / 2;
  return (until(visit) + until(slots - visit)) / (slots * slots);
}

const steps = 40;

/** A distribution function over its support, 0 to 1 - 1/e. */
function curve(by: (at: number) => number): readonly Moment[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step / steps) * (1 - 1 / Math.E);
    return { at, chance: Math.min(1, Math.max(0, by(at))) };
  });
}
