import type { InspectionResult } from '../model/inspection/index.ts';
import type { Table } from './table.ts';

const dots = 20;

/**
 * Times by which it is seen, equally likely: at 1/40, 3/40 … of the median curve, a straight line between two months.
 *
 * @returns twenty, in months, rising; null: later than the curve goes
 * @source Kay, Kola, Hullman and Munson 2016, quantile dotplots
 */
export function dotTimes({ months, seen }: InspectionResult): readonly (number | null)[] {
  return Array.from({ length: dots }, (_, dot) => {
    const chance = (2 * dot + 1) / (2 * dots);
    const after = seen.findIndex(({ median }) => median >= chance);
    if (after < 0) return null;
    if (after === 0) return months[0]!;
    const [before, there] = [seen[after - 1]!.median, seen[after]!.median];
    return months[after - 1]! + ((chance - before) / (there - before)) * (months[after]! - months[after - 1]!);
  });
}

/** Share of draws in which it begins to matter after the month before and by this one; nothing where nobody said when. */
export function matteringByMonth({ mattersBy }: InspectionResult): readonly number[] {
  return (mattersBy ?? []).map((share, at) => share - (at === 0 ? 0 : mattersBy![at - 1]!));
}

/** The curve: a row a month. */
export function inspectionTable({ months, seen, mattersBy }: InspectionResult): Table {
  return {
    columns: ['month', 'seen_median', 'seen_low', 'seen_high', 'matters_by'],
    rows: months.map((month, at) => {
      const { median, low, high } = seen[at]!;
      return [month, median, low, high, mattersBy === null ? null : mattersBy[at]!];
    }),
  };
}

/** Every timing against both starts: a row each. */
export function inspectionCompared({ compared, best }: InspectionResult): Table {
  const isBest = (by: string, start: string, kind: string): boolean =>
    best.some((one) => one.by === by && one.start === start && one.timings.some((timing) => timing === kind));
  return {
    columns: [
      ...['timing', 'start', 'mean_delay_median', 'mean_delay_low', 'mean_delay_high'],
      ...['ninety_median', 'ninety_low', 'ninety_high', 'timely_mean', 'timely_median', 'timely_low', 'timely_high'],
      ...['best_mean_delay', 'best_timely'],
    ],
    rows: compared.map(({ timing: { kind }, start, meanDelay, ninety, timely }) => [
      ...[kind, start, meanDelay.median, meanDelay.low, meanDelay.high, ninety.median, ninety.low, ninety.high],
      ...(timely === null ? [null, null, null, null] : [timely.mean, timely.median, timely.low, timely.high]),
      isBest('mean-delay', start, kind),
      timely === null ? null : isBest('timely', start, kind),
    ]),
  };
}
