import type { SampleSize } from '../model/inspection/index.ts';
import type { GivenNumber } from '../model/number/index.ts';
import { say, whole, type Language } from './language.ts';
import { decimal, probability } from './numbers.ts';
import { givenNumber } from './inspect.ts';
import type { MeasuredCheck } from './inspect-shares.ts';

/** How many samples are enough. */
export interface SizeResult {
  readonly items: number;
  /** asked for */
  readonly chance: number;
  readonly given: { readonly hidden: GivenNumber; readonly recognised: GivenNumber };
  /** one; or over what is uncertain three: where least, medium and most is hidden and recognised (5, 50 and 95 %) */
  readonly sizes: readonly SizeCase[];
  /** not given: nothing is measured */
  readonly measured?: MeasuredCheck;
}

export interface SizeCase extends Pick<SampleSize, 'exact' | 'bound'> {
  readonly hidden: number;
  readonly recognised: number;
  /** chance with so many; of a look at all items where none is enough */
  readonly exactGives: number;
  /** IAEA's formula, which takes it that no check misses; null: nothing is hidden */
  readonly approximate: number | null;
  readonly approximateGives: number | null;
  /** null: no number is enough, or nothing is hidden */
  readonly approximateEnough: boolean | null;
}

export function sizeTitle({ items, chance, sizes }: SizeResult, language: Language): string {
  const asked = { items, chance: decimal(language, chance, 6) };
  const exact = sizes.map((one) => one.exact);
  const [most, least] = [exact[0]!, exact.at(-1)!];
  if (least === null) return say(language, 'inspect.size-never', asked);
  if (most === null) return say(language, 'inspect.size-some-never', { ...asked, low: least });
  if (most === least) return say(language, 'inspect.size', { ...asked, samples: least });
  return say(language, 'inspect.size-range', { ...asked, low: least, high: most });
}

/** The approximation beside the exact number, at the medians: is it enough? */
export function sizeSentences({ sizes, given }: SizeResult, language: Language): readonly string[] {
  const { approximate, approximateGives, approximateEnough, bound } = sizes[Math.floor(sizes.length / 2)]!;
  if (approximate === null || approximateGives === null) return [];
  const gives =
    approximateEnough === null
      ? []
      : [
          say(language, approximateEnough ? 'inspect.size-enough' : 'inspect.size-short', {
            chance: probability(language, approximateGives),
          }),
        ];
  const formula =
    bound === null
      ? say(language, 'inspect.size-imperfect', {
          approximate,
          recognised: givenNumber(given.recognised, language),
        })
      : say(language, 'inspect.size-approximate', { approximate, ...bound });
  return [[formula, ...gives].join(' ')];
}

/** A row a case, the head first. */
export function sizeRows({ sizes }: SizeResult, language: Language): readonly (readonly string[])[] {
  const number = (n: number | null): string =>
    n === null ? say(language, 'inspect.no-number', {}) : whole(language, n);
  return [
    [
      say(language, 'inspect.head-case', {}),
      say(language, 'inspect.head-recognised', {}),
      say(language, 'inspect.head-exact', {}),
      say(language, 'inspect.head-iaea', {}),
      say(language, 'inspect.head-iaea-gives', {}),
    ],
    ...sizes.map(({ hidden, recognised, exact, approximate, approximateGives }) => [
      whole(language, hidden),
      decimal(language, recognised, 3),
      number(exact),
      number(approximate),
      approximateGives === null ? '' : probability(language, approximateGives),
    ]),
  ];
}
