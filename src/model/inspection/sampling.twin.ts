import { randomFrom } from '../number/random.cases.ts';
import type { Random } from '../number/random.cases.ts';

/*
 * Looks at samples played out: items drawn one by one from an urn, every check a coin, every measurement an error. Written from
 * verification.md 2.1 alone; it shares nothing with the exact code but the nouns.
 */

/** One way to look at some of the items of a stratum. */
export interface Played {
  readonly items: number;
  readonly defects: number;
  /** looked at one after the other, no item twice */
  readonly looks: readonly { readonly samples: number; readonly check: Check }[];
  readonly alarmAt: number;
}

/** Whether an item raises an alarm. */
export type Check = (defect: boolean, random: Random) => boolean;

export function coin(recognised: number, falseAlarm = 0): Check {
  return (defect, random) => random() < (defect ? recognised : falseAlarm);
}

/** Several checks of one item, of which all or any must raise an alarm. */
export function checks(all: boolean, each: readonly number[]): Check {
  return (defect, random) => {
    const alarms = each.map((recognised) => defect && random() < recognised);
    return all ? alarms.every(Boolean) : alarms.some(Boolean);
  };
}

/** The mean of some measurements with normal errors of 1, against a threshold. */
export function scale(shift: number, threshold: number, measurements = 1): Check {
  return (defect, random) => {
    let sum = 0;
    for (let i = 0; i < measurements; i++) sum += (defect ? shift : 0) + normalError(random);
    return sum / measurements > threshold;
  };
}

/** Box and Muller. */
function normalError(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** @returns whether the look is a finding */
export function look({ items, defects, looks, alarmAt }: Played, random: Random): boolean {
  const urn = Array.from({ length: items }, (_, item) => item < defects);
  let alarms = 0;
  for (const { samples, check } of looks)
    for (let i = 0; i < samples; i++) {
      const place = Math.floor(random() * urn.length);
      const defect = urn[place]!;
      urn[place] = urn.at(-1)!;
      urn.pop();
      if (check(defect, random)) alarms++;
    }
  return alarms >= alarmAt;
}

/** Looks at sites drawn from a hat, none twice. @returns whether one of them is a finding */
export function visit(sites: readonly Played[], visits: number, random: Random): boolean {
  const hat = [...sites];
  let found = false;
  for (let i = 0; i < visits; i++) {
    const [site] = hat.splice(Math.floor(random() * hat.length), 1);
    if (look(site!, random)) found = true;
  }
  return found;
}

/** Standard errors between a chance and its share of plays. */
export function standardErrors(chance: number, plays: number, seed: number, play: (random: Random) => boolean): number {
  const random = randomFrom(seed);
  let found = 0;
  for (let i = 0; i < plays; i++) if (play(random)) found++;
  return Math.abs(found / plays - chance) / Math.sqrt((chance * (1 - chance)) / plays);
}
