import type { Random } from '../../number/random.cases.ts';

/*
 * The sampled twin of the games: years played out with coins, one after another. Written from the rules of verification.md 2.1
 * alone; it shares nothing with the exact code.
 */

/** What both do, by periods and inspections left. */
export interface Behaviour {
  readonly inspect: (periodsLeft: number, inspectionsLeft: number) => number;
  readonly violate: (periodsLeft: number, inspectionsLeft: number) => number;
}

/** How many years ended in which way. */
export interface Tally {
  readonly caught: number;
  readonly missed: number;
  readonly kept: number;
}

/** So many years of Dresher's game. */
export function playDresher(
  periods: number,
  inspections: number,
  { inspect, violate }: Behaviour,
  years: number,
  random: Random,
): Tally {
  const tally = { caught: 0, missed: 0, kept: 0 };
  for (let year = 0; year < years; year++) {
    let left = inspections;
    let end: keyof Tally = 'kept';
    for (let periodsLeft = periods; periodsLeft > 0 && end === 'kept'; periodsLeft--) {
      const comes = random() < inspect(periodsLeft, left);
      const cheats = random() < violate(periodsLeft, left);
      if (cheats) end = comes ? 'caught' : 'missed';
      if (comes) left--;
    }
    tally[end]++;
  }
  return tally;
}

/**
 * Delays, as shares of the period, with one interim inspection.
 *
 * @param visit draws when it comes. @param start draws when cheating begins; it is seen at the visit if it began before
 */
export function playForTime(
  visit: (random: Random) => number,
  start: (random: Random) => number,
  years: number,
  random: Random,
): { readonly mean: number; readonly error: number } {
  let [sum, squares] = [0, 0];
  for (let year = 0; year < years; year++) {
    const [comes, begins] = [visit(random), start(random)];
    const delay = (begins < comes ? comes : 1) - begins;
    sum += delay;
    squares += delay * delay;
  }
  const mean = sum / years;
  return { mean, error: Math.sqrt((squares / years - mean * mean) / years) };
}

/** One of several moments by its chance. */
export function oneOf(
  moments: readonly { readonly at: number; readonly chance: number }[],
): (random: Random) => number {
  return (random) => {
    let left = random();
    return moments.find(({ chance }) => (left -= chance) < 0)?.at ?? moments.at(-1)!.at;
  };
}
