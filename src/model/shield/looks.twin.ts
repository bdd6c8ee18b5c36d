import type { Looking } from './engagement.ts';

/** Interceptors fired in the turn that comes, by what still flies, what is left in stock and how many turns are left. */
type Policy = ((tracked: number, untracked: number, stock: number, looks: number) => number) & {
  /** expected tracked objects that leak if so many are fired now, and what is best from then on */
  leakingAfter(tracked: number, untracked: number, stock: number, looks: number, fired: number): number;
};

/**
 * How a stock is split between turns, found by trying every split: each way in which shots fall on tracked and untracked
 * objects, each number hit. For small raids; written from model.md 4 alone.
 *
 * Splits that are within 1e-12 of the best are as good: the one that fires least is taken.
 */
export function playedPolicy({ kill, shotsPerObject, salvoLimit = Infinity, split }: Looking): Policy {
  const known = new Map<string, { fired: number; leaking: number }>();

  function decide(tracked: number, untracked: number, stock: number, looks: number) {
    const key = [tracked, untracked, stock, looks].join();
    let choice = known.get(key);
    if (!choice) known.set(key, (choice = tried(tracked, untracked, stock, looks)));
    return choice;
  }

  function tried(tracked: number, untracked: number, stock: number, looks: number) {
    if (looks === 0 || tracked === 0) return { fired: 0, leaking: tracked };
    const most = Math.min(stock, shotsPerObject * (tracked + untracked), salvoLimit);
    const even = Math.min(most, Math.ceil(stock / looks / (tracked + untracked)) * (tracked + untracked));
    const candidates = split === 'even' ? [even] : Array.from({ length: most + 1 }, (_, fired) => fired);
    const all = candidates.map((fired) => ({ fired, leaking: leakingAfter(tracked, untracked, stock, looks, fired) }));
    const least = Math.min(...all.map(({ leaking }) => leaking));
    return all.find(({ leaking }) => leaking <= least + 1e-12)!;
  }

  function leakingAfter(tracked: number, untracked: number, stock: number, looks: number, fired: number): number {
    const objects = tracked + untracked;
    const [each, more] = [Math.floor(fired / objects), fired % objects];
    const hit = (shots: number): number => 1 - (1 - kill) ** shots;
    let sum = 0;
    for (let favoured = Math.max(0, more - untracked); favoured <= Math.min(more, tracked); favoured++) {
      const ways = (choose(tracked, favoured) * choose(untracked, more - favoured)) / choose(objects, more);
      for (let one = 0; one <= tracked - favoured; one++)
        for (let other = 0; other <= favoured; other++) {
          const chance = ways * coins(tracked - favoured, one, hit(each)) * coins(favoured, other, hit(each + 1));
          if (chance > 0) sum += chance * decide(tracked - one - other, untracked, stock - fired, looks - 1).leaking;
        }
    }
    return sum;
  }

  return Object.assign(
    (tracked: number, untracked: number, stock: number, looks: number) =>
      decide(tracked, untracked, stock, looks).fired,
    { leakingAfter },
  );
}

/** Chance of so many heads. */
function coins(tossed: number, heads: number, chance: number): number {
  return choose(tossed, heads) * chance ** heads * (1 - chance) ** (tossed - heads);
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let i = 0; i < count; i++) ways = (ways * (from - i)) / (i + 1);
  return ways;
}
