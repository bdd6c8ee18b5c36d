import type { JSX } from 'preact';
import type { CellAssessment } from '../../../model/scenario/index.ts';
import { capital, chanceWords, columnSentence, fixed, party, quantiles, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import type { Assessment } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { cellNameOf } from './cells.ts';
import { countWords } from './words.ts';

/** The eight cells as a table: medians, then 5 to 95 % of the draws. */
export function AssessTable({ assessed }: { assessed: Assessment }): JSX.Element {
  const { result, words } = assessed;
  const context = contextOf({ words, stage: 'whole' }, 'table');
  const columns = columnSentence(result, context, language.value);
  return (
    <DataTable
      caption={t('assess-screen.table-caption', {
        columns: `${capital(columns)}${result.draws === 0 ? '' : ` ${t('assess-screen.spread')}`}`,
      })}
      columns={[
        t('assess-screen.struck'),
        t('desk.column-cell'),
        capital(t('steps.before')),
        ...(['surviving', 'arriving', 'leaking', 'chance', 'assured'] as const).map((key) =>
          capital(t(`assess.${key}`)),
        ),
        t('assess-screen.ratio'),
      ]}
      rows={result.cells.map((cell) => rowOf(assessed, cell))}
    />
  );
}

function rowOf({ result }: Assessment, cell: CellAssessment): readonly string[] {
  const none = t('describe.none');
  return [
    capital(party(language.value, cell.defender).name),
    t(`cell.${cellNameOf(cell)}`),
    whole(language.value, cell.before),
    ...[cell.surviving, cell.arriving, cell.leaking].map((q) => quantiles(language.value, q, none)),
    chanceWords(cell, language.value),
    countWords(result, cell),
    quantiles(language.value, cell.exchangeRatio, none, (l, n) => fixed(l, n, 1)),
  ];
}
