import type { Uncertain } from '../number/index.ts';

/**
 * Chances beside a kill probability that count failures of its test record a second time: a record holds every failure
 * already, whatever it was that failed.
 *
 * @param beside chances by name, such as `track` and `system`
 * @returns names of those that are not 1 for certain; none where the kill probability is no test record
 * @source model.md 4, Engagement
 */
export function countedTwice(kill: Uncertain, beside: Readonly<Record<string, Uncertain>>): readonly string[] {
  if (kill.kind !== 'beta') return [];
  return Object.entries(beside).flatMap(([name, chance]) => (isOne(chance) ? [] : [name]));
}

function isOne(chance: Uncertain): boolean {
  switch (chance.kind) {
    case 'certain':
      return chance.value === 1;
    case 'between':
    case 'triangular':
      return chance.low === 1;
    case 'beta':
      return false;
  }
}
