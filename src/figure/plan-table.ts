import type { InspectionPlan } from '../model/scenario/index.ts';
import type { Table } from './table.ts';

/** Every type of visit to every party: a row each. Empty cells: not known, or not worked out. */
export function planTable({ parties }: InspectionPlan): Table {
  return {
    columns: [
      ...['party', 'force', 'type', 'items', 'visits_a_year', 'visits_source', 'visits_unconfirmed', 'opened'],
      ...['opened_unconfirmed', 'notice_hours', 'notice_unconfirmed', 'hidden', 'hidden_from', 'year_median'],
      ...['year_low', 'year_high', 'ninety_median', 'ninety_low', 'ninety_high', 'timely_mean', 'gaps'],
    ],
    rows: parties.flatMap(({ party, force, visits }) =>
      visits.map(({ scheme, perYear, samples, hiddenFrom, question, result, gaps }) => {
        const hidden = question?.hidden.kind === 'certain' ? question.hidden.value : null;
        const { year, asked } = result ?? {};
        return [
          ...[party, force, scheme.type, scheme.items, perYear],
          ...[scheme.visits?.source ?? null, scheme.visits?.unconfirmed ?? null],
          ...[samples, scheme.samples?.unconfirmed ?? null],
          ...[scheme.notice?.value ?? null, scheme.notice?.unconfirmed ?? null, hidden, hiddenFrom],
          ...[year?.median ?? null, year?.low ?? null, year?.high ?? null],
          ...[asked?.ninety.median ?? null, asked?.ninety.low ?? null, asked?.ninety.high ?? null],
          ...[asked?.timely?.mean ?? null, gaps.join(' ')],
        ];
      }),
    ),
  };
}

/** How many are hidden against the chance that it is seen in a year: a row each. */
export function planEvasion({ parties }: InspectionPlan): Table {
  return {
    columns: [
      ...['party', 'type', 'items', 'hidden', 'year_median', 'year_low', 'year_high'],
      ...['ninety_median', 'ninety_low', 'ninety_high'],
    ],
    rows: parties.flatMap(({ party, visits }) =>
      visits.flatMap(({ scheme: { type, items }, evasion }) =>
        evasion.map(({ hidden, year, ninety }) => [
          ...[party, type, items, hidden, year.median, year.low, year.high],
          ...[ninety.median, ninety.low, ninety.high],
        ]),
      ),
    ),
  };
}
