import { randomFrom } from '../number/random.cases.ts';
import type { Round } from './belief.ts';

/*
 * The sampled twin of belief over rounds: many worlds, in each of which a party keeps its word or does not, looked at with
 * coins. Worlds whose history differs from the one that was seen are struck out; what is left is counted. It shares nothing
 * with the formula but the nouns.
 */

/**
 * @param rounds with what each of them saw
 * @returns by round: how many worlds had the same history up to then, and in how many of them the party has kept its word
 */
export function beliefOfWorlds(
  prior: number,
  rounds: readonly Round[],
  worlds: number,
  seed: number,
): readonly { readonly worlds: number; readonly kept: number }[] {
  const random = randomFrom(seed);
  const left = rounds.map(() => ({ worlds: 0, kept: 0 }));
  for (let world = 0; world < worlds; world++) {
    let keeps = random() < prior;
    for (const [at, { seeing, newViolation, falseFinding = 0, finding = false }] of rounds.entries()) {
      if (keeps && random() < newViolation) keeps = false;
      const found = random() < (keeps ? falseFinding : seeing);
      if (found !== finding) break;
      left[at]!.worlds++;
      if (keeps) left[at]!.kept++;
    }
  }
  return left;
}
