import { asItIs } from '../../state/state.ts';
import type { Side } from '../../state/state.ts';

/** What is guessed: a height, a place along the limits, a share of draws, or a place on the chart. */
export type GuessKind = 'interceptors' | 'limit' | 'share' | 'package';

export interface Step {
  readonly n: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly guess: GuessKind;
  /** the real levers, as the answer moves them */
  readonly side: Side;
  /** keys of the library's bibliography */
  readonly sources: readonly string[];
}

export const tourScenario = { id: 'moscow-2001' } as const;

/** The limit of START I, which step 2 asks about. */
export const roomLimit = 6000;

export const report = 'rferl-2001-08-13';

export const steps: readonly Step[] = [
  { n: 1, guess: 'interceptors', side: asItIs, sources: [report, 'gmd-record'] },
  {
    n: 2,
    guess: 'interceptors',
    side: packageOf(roomLimit, 100),
    sources: [report, 'start1-rules', 'feiveson-1999'],
  },
  { n: 3, guess: 'share', side: packageOf(3500, 0), sources: [report, 'start2-text'] },
  { n: 4, guess: 'limit', side: packageOf(1500, 0), sources: [report, 'start3-helsinki'] },
  { n: 5, guess: 'package', side: asItIs, sources: [report] },
  {
    n: 6,
    guess: 'limit',
    side: withCuts(packageOf(1500, 0), 'download'),
    sources: [report, 'start1-rules', 'start2-text', 'sort-text'],
  },
  {
    n: 7,
    guess: 'share',
    side: { alternative: 'mobiles-out', set: {} },
    sources: [report, 'recall', 'russianforces-2008-06'],
  },
];

function packageOf(warheads: number, interceptors: number): Side {
  const set = { 'choices.package.warheads': warheads, 'choices.package.interceptors': interceptors };
  return { alternative: null, set };
}

function withCuts({ alternative, set }: Side, cuts: string): Side {
  return { alternative, set: { ...set, 'choices.cuts': cuts } };
}
