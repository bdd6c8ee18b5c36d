import type { RaidResult } from '../model/shield/index.ts';
import type { NeedCurve } from '../model/stability/index.ts';
import { leakingWords } from './engage-words.tsx';
import { decimal, probability, quantiles, say, type Language } from '../words/index.ts';

/** Wilkening's closed form beside the doctrine's own need, each with its label; nothing where there is none. */
export function wilkeningOfNeed({ wilkening, doctrine, need }: NeedCurve, language: Language): readonly string[] {
  if (wilkening === null) return [];
  const none = say(language, 'need.above', {});
  const line = say(language, 'need.wilkening', {
    real: quantiles(language, wilkening.interceptors, none, (l, n) => decimal(l, n, 0)),
    alike: quantiles(language, wilkening.alike, none, (l, n) => decimal(l, n, 1)),
    doctrine,
    need: quantiles(language, need.interceptors, none),
  });
  if (wilkening.interceptors.median === null) return [line];
  const chance = quantiles(language, wilkening.noneLeaksThere, none, threeDigits);
  return [line, say(language, 'need.wilkening-there', { chance, doctrine })];
}

/** A chance with three decimals, where two would hide what is compared. */
export function threeDigits(language: Language, chance: number): string {
  return chance < 0.001 || chance > 0.999 ? probability(language, chance) : decimal(language, chance, 3);
}

/** The same of a raid. */
export function wilkeningOfRaid(result: RaidResult, language: Language): readonly string[] {
  const { wilkening, doctrine, expected, noneLeaks } = result;
  if (wilkening === null) return [];
  return [
    say(language, 'engage.wilkening', {
      mean: quantiles(language, wilkening.expected, '', leakingWords),
      none: quantiles(language, wilkening.noneLeaks, '', threeDigits),
      doctrine,
      expected: quantiles(language, expected, '', leakingWords),
      whole: quantiles(language, noneLeaks, '', threeDigits),
    }),
  ];
}
