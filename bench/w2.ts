import type { Branch } from '../src/model/exchange/index.ts';
import { binomial, certainly, mean, variance } from '../src/model/number/index.ts';
import type { Pmf } from '../src/model/number/index.ts';
import { defence } from '../src/model/shield/index.ts';
import type { Engagement } from '../src/model/shield/index.ts';
import { retaliation } from '../src/model/stability/index.ts';
import { digits, equal } from './check.ts';
import { askPython, isMissing } from './peer.ts';
import { beside } from './result.ts';
import type { Ours, Result } from './result.ts';
import { timed } from './timing.ts';
import { arriving, groupWords } from './w1.ts';

const engagement = {
  doctrine: 'spread',
  kill: 0.6,
  track: 1,
  system: 0.95,
  shotsPerObject: 4,
  decoysPerWarhead: 0,
  reach: 1,
  exposed: 1,
} as const satisfies Engagement;
const threshold = 900;
const interceptors = Array.from({ length: 101 }, (_, i) => 3 * i);

/** W2: one leak curve, W1's warheads against ever more interceptors. */
export async function w2(quick: boolean): Promise<readonly Result[]> {
  const exact = curve(interceptors);
  const [none, ...more] = curve([0, 100, 200, 300]);
  digits('W2: against 0', none!, '0.99809');
  ['0.97702', '0.86657', '0.59979'].forEach((stated, i) => digits(`W2: against ${100 * (i + 1)}`, more[i]!, stated));

  const runs = { warmUp: 3, timed: quick ? 7 : 21 };
  const ours: Ours = {
    work: 'W2 one leak curve',
    ours: 'retaliation()',
    timing: await timed(() => curve(interceptors), runs),
    tailError: arriving(grain).dropped + binomial(300, engagement.kill, grain).dropped,
  };
  const { kill, system, shotsPerObject } = engagement;
  const question = JSON.stringify({ groups: groupWords, threshold, shotsPerObject, kill, system, interceptors });
  const loop = askPython<readonly number[]>('SciPy, plain loop', 'w2.py', ['loop', quick ? '1' : '7', question]);
  const vectors = askPython<readonly number[]>('SciPy, vectorised', 'w2.py', ['vectorised', '21', question]);
  for (const peer of [loop, vectors]) if (!isMissing(peer)) equal(`W2: ${peer.name}`, exact, peer.answer);
  return [beside(ours, loop, { ratio: 1 / 100 }), beside(ours, vectors)];
}

/** What `retaliation` asks for. */
const grain = 1e-40;

/** Nothing is kept from one curve for the next. */
function curve(against: readonly number[]): readonly number[] {
  const shield = defence(engagement);
  const branches = [attack()];
  return against.map((count) => retaliation(branches, shield, count, threshold).reaches);
}

function attack(): Branch {
  return { chance: 1, salvo: { ballistic: arrivals(arriving), airborne: arrivals(() => certainly(0)) } };
}

function arrivals(make: (grain: number) => Pmf): Branch['salvo']['ballistic'] {
  const known = new Map<number, Pmf>();
  const pmf = (grain: number): Pmf => {
    const found = known.get(grain) ?? make(grain);
    known.set(grain, found);
    return found;
  };
  const rough = pmf(grain);
  return { mean: mean(rough), variance: variance(rough), most: rough.from + rough.weights.length - 1, pmf };
}
