import type { ReachResult } from '../model/shield/reach/index.ts';
import { reachCases } from '../words/index.ts';
import { book, count, flag, required } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

/** `NAME.csv` of `shield reach` and `shield defend`. */
export function reachBook({ kind, deepest, cases }: ReachResult): TableBook {
  const edge = (which: string, most: number): Written => ({
    type: 'number',
    unit: 'degrees',
    description: `${which} edge of the cell; north and east are positive.`,
    constraints: { ...required, minimum: -most, maximum: most },
  });
  const title =
    kind === 'reach' ? 'From where a missile could be met: a row a cell' : 'What could be defended: a row a cell';
  return book(title, ['south', 'west'], {
    south: edge('Southern', 90),
    north: edge('Northern', 90),
    west: edge('Western', 180),
    east: edge('Eastern', 180),
    outside: flag(
      `Whether no missile of this kind flies ${kind === 'reach' ? 'from' : 'to'} the cell; its depths are 0.`,
    ),
    ...Object.fromEntries(
      reachCases.flatMap((one) => {
        const { burnoutSpeed, delaySeconds } = cases[one];
        const with_ = `${short(burnoutSpeed)} km/s at burnout, ${short(delaySeconds)} s after the missile`;
        const of = (which: string, places: string): [string, Written] => [
          `${one}_${which}`,
          count(
            'shots',
            `Most successive shots with ${with_}: ${places} of the area. At most ${deepest} are counted.`,
            {
              ...required,
              maximum: deepest,
            },
          ),
        ];
        return [of('least', 'fewest over the places'), of('most', 'most over the places')];
      }),
    ),
  });
}

function short(n: number): number {
  return Number(n.toPrecision(4));
}
