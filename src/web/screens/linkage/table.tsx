import type { JSX } from 'preact';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import { capital, nearest, party, quantiles, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import type { Chart } from '../../state/told.ts';

/** The picture as a table: a row for each limit of each cell that is worked out. */
export function ChartTable({ chart }: { chart: Chart }): JSX.Element {
  const { result, words } = chart;
  const column = nearest(result.interceptors, words.about.package.interceptors);
  const at = result.interceptors[column]!;
  const [first, second] = words.about.parties;
  const none = t('describe.none');
  const rows = result.cells.flatMap((cell) =>
    result.limits.map((limit, i) => [
      capital(t(`cell.${cell}`)),
      whole(language.value, limit),
      quantiles(language.value, result.room[second]![cell]![i]!, none),
      quantiles(language.value, result.room[first]![cell]![i]!, none),
      share(result, result.shares.byCell[cell]!.assured[i]![column]!),
      share(result, result.shares.useful[column]!),
      share(result, result.shares.byCell[cell]!.both[i]![column]!),
    ]),
  );
  return (
    <DataTable
      caption={t('desk.table-caption', {
        n: result.draws,
        need: quantiles(language.value, result.need.interceptors, none),
      })}
      columns={[
        t('desk.column-cell'),
        t('desk.column-limit'),
        t('desk.column-room', { owner: party(language.value, second).owner }),
        t('desk.column-room', { owner: party(language.value, first).owner }),
        t('desk.column-assured', { at }),
        t('desk.column-useful', { at }),
        t('desk.column-both', { at }),
      ]}
      rows={rows}
    />
  );
}

/** Draws, never a chance. */
function share({ draws }: LinkageResult, value: number): string {
  return draws === 0
    ? t(value >= 0.5 ? 'assess.yes' : 'assess.no')
    : t('assess.count', { k: Math.round(value * draws), n: draws });
}
