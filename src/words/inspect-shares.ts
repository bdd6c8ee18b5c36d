import { say, whole, type Language } from './language.ts';
import { decimal, probability } from './numbers.ts';

/** A check that measures: what it recognises. */
export interface MeasuredCheck {
  /** what is missing, in standard deviations of one measurement */
  readonly shift: number;
  readonly measurements: number;
  readonly recognised: number;
  readonly falseAlarm: number;
  /** asked for; and the smallest shift that is recognised with it */
  readonly chance: number;
  readonly leastShift: number;
}

/** Samples shared out between strata. */
export interface SharesResult {
  readonly items: number;
  /** asked for; null: a budget is */
  readonly chance: number | null;
  readonly budget: number | null;
  readonly recognised: number;
  /** not given: nothing is measured */
  readonly measured?: MeasuredCheck;
  /** false: not even a look at every item reaches the chance, and that is what stands here */
  readonly enough: boolean;
  readonly samples: number;
  /** least chance that it is seen, over the strata */
  readonly least: number;
  /** as many samples in proportion to the items, or the whole budget */
  readonly bySize: { readonly samples: number; readonly least: number };
  readonly strata: readonly {
    readonly items: number;
    /** all of the cheating, if it is here */
    readonly hidden: number;
    readonly samples: number;
    readonly seen: number;
    readonly bySize: number;
    readonly bySizeSeen: number;
  }[];
}

export function measuredSentence(check: MeasuredCheck | undefined, language: Language): readonly string[] {
  if (check === undefined) return [];
  const { shift, measurements, recognised, falseAlarm, chance, leastShift } = check;
  return [
    say(language, measurements === 1 ? 'inspect.measured' : 'inspect.measured-mean', {
      k: measurements,
      chance: probability(language, recognised),
      shift: decimal(language, shift, 3),
      n: shift,
      falseAlarm: falseAlarm < 0.001 ? probability(language, falseAlarm) : decimal(language, falseAlarm, 4),
      wanted: decimal(language, chance, 6),
      // Rounded up, so that the sentence holds.
      least: decimal(language, Math.ceil(leastShift * 100 - 1e-6) / 100, 2),
    }),
  ];
}

export function sharesTitle(result: SharesResult, language: Language): string {
  const { items, chance, samples, least } = result;
  if (chance === null)
    return say(language, 'inspect.shares-budget', { samples, items, least: probability(language, least) });
  const asked = { items, chance: decimal(language, chance, 6) };
  return result.enough
    ? say(language, 'inspect.shares', { ...asked, samples })
    : say(language, 'inspect.shares-never', asked);
}

/** What evens the strata out, what is left over, and what sharing out by size would give. */
export function sharesSentences(result: SharesResult, language: Language): readonly string[] {
  const { strata, samples, budget, enough, bySize, least } = result;
  const most = Math.max(...strata.map(({ seen }) => seen));
  const left = (budget ?? samples) - samples;
  return [
    ...measuredSentence(result.measured, language),
    ...(enough
      ? [
          say(language, 'inspect.shares-even', {
            low: probability(language, least),
            high: probability(language, most),
          }),
        ]
      : [say(language, 'inspect.shares-at-best', { least: probability(language, least) })]),
    ...(left === 0 ? [] : [say(language, 'inspect.shares-left', { n: left })]),
    ...(enough
      ? [
          say(language, 'inspect.shares-by-size', {
            n: bySize.samples,
            chance: probability(language, bySize.least),
          }),
        ]
      : []),
  ];
}

/** A row a stratum, the head first. */
export function sharesRows({ strata }: SharesResult, language: Language): readonly (readonly string[])[] {
  const heads = ['stratum', 'items', 'holds', 'samples', 'seen', 'by-size', 'by-size-seen'] as const;
  return [
    heads.map((key) => say(language, `inspect.head-${key}`, {})),
    ...strata.map((one, at) => [
      whole(language, at + 1),
      ...[one.items, one.hidden, one.samples].map((n) => whole(language, n)),
      probability(language, one.seen),
      whole(language, one.bySize),
      probability(language, one.bySizeSeen),
    ]),
  ];
}
