import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { bargain, examine } from '../talks/index.ts';
import type { Bench } from '../talks/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed } from './resources.ts';
import type { Of } from './schema-compute.ts';

type Asked = Of<'bargain'>;

/**
 * Barter: each good stays where it is or changes hands, and is worth so much to each of two people. What one gains from a
 * trade is the worth of what he gets less that of what he gives; no trade gains nothing.
 */
export function bargainOf(asked: Asked, place: Place): Read<Computed> {
  const examined = examine(benchOf(asked));
  const found = bargain(examined)?.[asked.point === 'nash' ? 'nash' : 'kalaiSmorodinsky'] ?? null;
  if (found === null) return nothingThere(place, told`no trade gains both of ${asked.goods.length} goods`, []);
  const [first, second] = examined.judged[found].values.map((value) => value ?? 0);
  const ours = {
    'first-gains': first,
    'second-gains': second,
    product: first * second,
    'change-hands': examined.packages[found].reduce((sum, changes) => sum + changes, 0),
  };
  return computed(ours[asked.of], examined.packages.length);
}

function benchOf({ goods }: Asked): Bench {
  return {
    parties: ['first', 'second'],
    lines: [],
    sizes: goods.map(() => 2),
    disagreement: [0, 0],
    judge: (given) => {
      const gain = (person: 0 | 1): number =>
        goods.reduce((sum, { owner, worth }, good) => {
          const gets = owner === (person === 0 ? 'first' : 'second') ? -worth[person] : worth[person];
          return sum + given[good] * gets;
        }, 0);
      return { kept: [], slack: [], values: [gain(0), gain(1)] };
    },
  };
}
