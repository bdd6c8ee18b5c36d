import type { JSX } from 'preact';
import { Menu } from '../../controls/menu.tsx';
import { save } from '../../export/save.ts';
import { t } from '../../page.ts';

/** Table, data and picture of one figure. */
export function PictureTools(props: {
  /** what the figure is of */
  readonly of: string;
  /** of the files, without their ends */
  readonly name: string;
  readonly table: boolean;
  readonly onTable: () => void;
  readonly csv: () => string;
  /** null: there is none yet */
  readonly json?: (() => string) | null;
  readonly svg: () => string;
}): JSX.Element {
  const { of, name, table, onTable, csv, json, svg } = props;
  return (
    <div class="tools" role="group" aria-label={of}>
      <button type="button" class={table ? 'key picked' : 'key'} aria-pressed={table} onClick={onTable}>
        {t('desk.table')}
      </button>
      <Menu
        label={t('desk.data')}
        items={[
          {
            words: t('desk.save-csv'),
            onPress: () => save({ name: `${name}.csv`, type: 'text/csv', content: csv() }),
          },
          ...(json
            ? [
                {
                  words: t('desk.save-json'),
                  onPress: () => save({ name: `${name}.json`, type: 'application/json', content: json() }),
                },
              ]
            : []),
        ]}
      />
      <Menu
        label={t('desk.picture')}
        items={[
          {
            words: t('desk.save-svg'),
            onPress: () => save({ name: `${name}.svg`, type: 'image/svg+xml', content: svg() }),
          },
        ]}
      />
    </div>
  );
}
