import type { Plot } from '../../../figure/index.ts';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import type { Guess } from './kept.ts';
import type { GuessKind } from './steps.ts';

/** How far guesses reach, and their steps. */
export interface Reach {
  readonly limit: readonly [least: number, most: number];
  readonly interceptors: number;
}

const step = { limit: 50, interceptors: 1, share: 1 } as const;

export function reachOf({ limits, interceptors }: Pick<LinkageResult, 'limits' | 'interceptors'>): Reach {
  return { limit: [limits[0]!, limits.at(-1)!], interceptors: interceptors.at(-1)! };
}

/** Where the arrows begin: in the middle, so that nothing is suggested. */
export function middleOf(kind: GuessKind, reach: Reach): Guess {
  const limit = rounded((reach.limit[0] + reach.limit[1]) / 2, step.limit);
  const interceptors = Math.round(reach.interceptors / 2);
  if (kind === 'package') return { kind, warheads: limit, interceptors };
  return { kind, n: kind === 'limit' ? limit : kind === 'share' ? 50 : interceptors };
}

/** A guess moved by so many steps, within its reach. */
export function stepped(guess: Guess, right: number, up: number, reach: Reach): Guess {
  const limit = (n: number, by: number): number => clamp(n + 5 * step.limit * by, reach.limit);
  const interceptors = (n: number, by: number): number => clamp(n + 5 * by, [0, reach.interceptors]);
  if (guess.kind === 'package')
    return {
      kind: guess.kind,
      warheads: limit(guess.warheads, right),
      interceptors: interceptors(guess.interceptors, up),
    };
  const by = right + up;
  if (guess.kind === 'limit') return { kind: guess.kind, n: limit(guess.n, by) };
  if (guess.kind === 'share') return { kind: guess.kind, n: clamp(guess.n + by, [0, 100]) };
  return { kind: guess.kind, n: interceptors(guess.n, by) };
}

/** The guess under a pointer; null: outside the plot. */
export function guessAt(kind: GuessKind, plot: Plot, x: number, y: number, reach: Reach): Guess | null {
  const near = 12;
  const inside =
    x >= plot.x - near && x <= plot.x + plot.width + near && y >= plot.y - near && y <= plot.y + plot.height + near;
  if (!inside) return null;
  const limit = clamp(rounded(plot.limitAt(x), step.limit), reach.limit);
  const interceptors = clamp(Math.round(Math.max(0, plot.interceptorsAt(Math.min(y, plot.y + plot.height)))), [
    0,
    reach.interceptors,
  ]);
  if (kind === 'package') return { kind, warheads: limit, interceptors };
  return kind === 'share' ? null : { kind, n: kind === 'limit' ? limit : interceptors };
}

function clamp(n: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, n));
}

function rounded(n: number, to: number): number {
  return Math.round(n / to) * to;
}
