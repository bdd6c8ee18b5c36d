import { atLeast, below, binomial, certainly, convolveScaled, mean, trimmed } from '../src/model/number/index.ts';
import type { Pmf } from '../src/model/number/index.ts';
import { digits, equal } from './check.ts';
import { askCompiled, askPython, askR, isMissing } from './peer.ts';
import { beside } from './result.ts';
import type { Ours, Result } from './result.ts';
import { timed } from './timing.ts';

/** Launchers that are alike: so many, each with so many warheads that arrive or fail together. */
interface Group {
  readonly launchers: number;
  readonly load: number;
  readonly chance: number;
}

/** Silos and mobiles of russia-2002-01: SS-18, SS-19, SS-24, SS-25, SS-27. */
const groups: readonly Group[] = [
  { launchers: 150, load: 10, chance: 0.255 },
  { launchers: 150, load: 6, chance: 0.255 },
  { launchers: 36, load: 10, chance: 0.7225 },
  { launchers: 360, load: 1, chance: 0.595 },
  { launchers: 29, load: 1, chance: 0.255 },
];

/** The same for a peer's command line: 150x10@0.255 */
export const groupWords: readonly string[] = groups.map(
  ({ launchers, load, chance }) => `${launchers}x${load}@${chance}`,
);

/** Warheads that arrive; weights below `grain` are cut off. */
export function arriving(grain: number): Pmf {
  const smallestFirst = [...groups].sort((a, b) => a.launchers * a.load - b.launchers * b.load);
  return smallestFirst.reduce(
    (sum, { launchers, load, chance }) => trimmed(convolveScaled(sum, binomial(launchers, chance, grain), load), grain),
    certainly(0),
  );
}

const finest = 1e-300;
const most = groups.reduce((sum, { launchers, load }) => sum + launchers * load, 0);

/** W1: one distribution. */
export async function w1(quick: boolean): Promise<readonly Result[]> {
  const exact = arriving(finest);
  digits('W1: mean', mean(exact), '1093.695');
  digits('W1: P(>= 900)', atLeast(exact, 900), '0.9980855275827');
  digits('W1: P(< 100)', below(exact, 100), '8.418e-96');

  const runs = { warmUp: quick ? 50 : 500, timed: quick ? 21 : 101 };
  const ours: Ours[] = [];
  for (const grain of [finest, 1e-30, 1e-19]) {
    const pmf = arriving(grain);
    equal(`W1: grain ${grain}`, spread(pmf), spread(exact), pmf.dropped);
    const timing = await timed(() => arriving(grain), runs);
    ours.push({ work: 'W1 one distribution', ours: `grain ${grain}`, timing, tailError: pmf.dropped });
  }

  const args = [String(runs.timed), ...groupWords];
  const floor = askCompiled<readonly number[]>('g++ -O2, one launcher at a time', 'w1.cpp', ['-O2'], args);
  const others = [
    askCompiled<readonly number[]>('g++ -O3 -march=native', 'w1.cpp', ['-O3', '-march=native'], args),
    askPython<readonly number[]>('NumPy, grouped binomials', 'w1.py', args),
    askR<readonly number[]>('R PoissonBinomial, direct', 'w1.R', args),
  ];
  for (const peer of [floor, ...others]) {
    if (isMissing(peer)) continue;
    equal(`W1: ${peer.name}`, spread(exact), peer.answer);
    const tail = peer.answer.slice(0, 100).reduce((sum, weight) => sum + weight, 0);
    digits(`W1: P(< 100) of ${peer.name}`, tail, '8.418e-96');
  }
  return [...ours.map((one) => beside(one, floor, { ratio: 3 })), ...others.map((peer) => beside(ours[0]!, peer))];
}

/** Weights on 0..most. */
function spread({ from, weights }: Pmf): readonly number[] {
  return Array.from({ length: most + 1 }, (_, value) => weights[value - from] ?? 0);
}
