import type { JSX } from 'preact';
import { DataTable } from '../../controls/table.tsx';
import { t } from '../../page.ts';
import { differing } from './differences.ts';
import type { Row } from './differences.ts';
import type { Shown } from './index.tsx';
import { isWhole } from './sides.ts';
import { answersOf, settingsOf, sideName } from './words.ts';

/** Everything that was set differently on the sides, and every answer that differs; answers come once a side is whole. */
export function Differences({ sides }: { sides: readonly Shown[] }): JSX.Element {
  const paths = [...new Set(sides.flatMap(({ side }) => Object.keys(side.set)))];
  const settings = differing(
    sides.map(({ side, chart }) => settingsOf(side, paths, chart)),
    t('desk.value-own'),
  );
  const answers = differing(
    sides.map(({ chart }) => (chart && isWhole(chart) ? answersOf(chart) : null)),
    t('describe.none'),
  );
  return (
    <section aria-labelledby="differs-title">
      <h2 id="differs-title">{t('compare.table')}</h2>
      <Part sides={sides} rows={settings} caption={t('compare.table-set')} what={t('compare.what')}>
        {t('compare.no-settings')}
      </Part>
      <Part sides={sides} rows={answers} caption={t('compare.table-answers')} what={t('compare.answer')}>
        {t('compare.no-answers')}
      </Part>
    </section>
  );
}

function Part(props: {
  sides: readonly Shown[];
  rows: readonly Row[];
  caption: string;
  what: string;
  children: string;
}): JSX.Element {
  const { sides, rows, caption, what, children } = props;
  if (rows.length === 0) return <p>{children}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[what, ...sides.map(sideName)]}
      rows={rows.map((row) => [row.what, ...row.values.map((value) => value ?? t('compare.not-yet'))])}
    />
  );
}
