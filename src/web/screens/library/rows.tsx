import type { JSX } from 'preact';
import type { ShelfGroup, ShelfItem, ShelfRow } from '../../engine/shelf-record.ts';
import { language, languageCode, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { CopyButton, FileText, Opens } from './parts.tsx';
import { citation, entryName, fillWords, idsWords, namedWords, saidWords, sumWords, tagWords } from './shelf-words.ts';

/** Figures of an item, group by group: value, tag, source, what uses it, and a citation to take along. */
export function Figures({ session, item }: { session: Session; item: ShelfItem }): JSX.Element {
  const columns = columnsOf(item);
  const name = t('shelf.table', { name: entryName(item, language.value) });
  // On a phone rows become cards, which would take the table's meaning away: so its roles are said.
  return (
    <div class="table figures" role="region" aria-label={name} tabIndex={0}>
      <table role="table">
        <caption class="heard">{name}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(`shelf.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {item.groups.map((group, i) => (
          <tbody key={i} role="rowgroup">
            <GroupHead session={session} group={group} span={columns.length} />
            {group.rows.map((row, k) => (
              <Row key={k} session={session} item={item} group={group} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type Column = 'figure' | 'value' | 'tag' | 'source' | 'used' | 'cite';

/** Only figures of forces go into scenarios one by one; a source's own table names no source. */
function columnsOf({ kind, groups }: ShelfItem): readonly Column[] {
  const used = groups.some(({ rows }) => rows.some((row) => row.usedBy.length + row.filledBy.length > 0));
  return [
    ...(['figure', 'value', 'tag'] as const),
    ...(kind === 'source' ? [] : (['source'] as const)),
    ...(used ? (['used'] as const) : []),
    'cite',
  ];
}

function GroupHead({
  session,
  group,
  span,
}: {
  session: Session;
  group: ShelfGroup;
  span: number;
}): JSX.Element | null {
  const { title, id, of, note } = group;
  const words = groupWords(group);
  if (words === null) return null;
  return (
    <tr role="row" class="group">
      <th colSpan={span} scope="rowgroup" role="rowheader">
        {of !== null ? (
          <Opens session={session} at={of.at}>
            {words}
          </Opens>
        ) : title?.kind === 'text' ? (
          <FileText text={title.text} />
        ) : (
          words
        )}
        {title !== null && id !== null ? <span class="id">{id}</span> : null}
        {of === null ? null : <span class="id">{of.id}</span>}
        {note === null ? null : (
          <span class="note">
            <FileText text={note} />
          </span>
        )}
      </th>
    </tr>
  );
}

function groupWords({ title, id, of }: ShelfGroup): string | null {
  if (of !== null) return entryName(of, language.value);
  if (title !== null) return namedWords(title, language.value);
  switch (id) {
    case 'stated':
    case 'choices':
    case 'fill':
    case 'beliefs':
    case 'criteria':
    case 'views':
      return t(`shelf.group-${id}`);
    default:
      return id;
  }
}

interface RowProps {
  readonly session: Session;
  readonly item: ShelfItem;
  readonly group: ShelfGroup;
  readonly row: ShelfRow;
}

function Row({ columns, ...props }: RowProps & { columns: readonly Column[] }): JSX.Element {
  return (
    <tr role="row">
      {columns.map((column) =>
        column === 'figure' ? (
          <th key={column} scope="row" role="rowheader">
            <What {...props} />
          </th>
        ) : (
          <td key={column} role="cell" class={column} data-head={t(`shelf.column-${column}`)}>
            <Cell {...props} column={column} />
          </td>
        ),
      )}
    </tr>
  );
}

function What({ row }: RowProps): JSX.Element {
  const { what, note } = row;
  return (
    <>
      {what.kind === 'text' ? <FileText text={what.text} /> : namedWords(what, language.value)}
      {what.kind === 'path' ? <code class="path">{what.path}</code> : null}
      {note === null ? null : (
        <span class="note">
          <FileText text={note} />
        </span>
      )}
    </>
  );
}

function Cell({ session, item, group, row, column }: RowProps & { column: Exclude<Column, 'figure'> }): JSX.Element {
  switch (column) {
    case 'value':
      return <Value row={row} own={item.date} />;
    case 'tag':
      return <span class={row.tag === 'recalled' ? 'unconfirmed' : ''}>{tagWords(row.tag, language.value)}</span>;
    case 'source':
      return <SourceOf session={session} source={row.source} />;
    case 'used':
      return <Uses session={session} row={row} />;
    case 'cite': {
      const of = item.kind === 'source' || group.title === null ? null : groupWords(group);
      const what = [of, namedWords(row.what, language.value)].filter(Boolean).join(', ');
      const cited = item.kind === 'source' ? groupWords(group) : of;
      return <CopyButton session={session} what={what} text={() => citation(item, cited, row, language.value)} />;
    }
  }
}

/** A date of its own is said; that of the item stands above. */
function Value({ row, own }: { row: ShelfRow; own: string | null }): JSX.Element {
  const fill = fillWords(row, language.value);
  const { sums, said } = row;
  const words = saidWords(row, language.value);
  const date = row.date === null || row.date === own ? null : <span class="note">{row.date}</span>;
  return (
    <>
      {typeof said === 'string' && languageCode() !== 'en' ? <span lang="en">{words}</span> : words}
      {fill === null ? date : <span class="note">{fill}</span>}
      {sums === null ? null : (
        <span class="note">
          {sums.length === 0
            ? t('shelf.sum-none')
            : [...new Set(sums.map((one) => sumWords(one, language.value)))].join('; ')}
        </span>
      )}
    </>
  );
}

function SourceOf({ session, source }: { session: Session; source: string | null }): JSX.Element {
  if (source === null) return <>{t('shelf.no-source')}</>;
  if (source === 'judged') return <>{t('shelf.judged-source')}</>;
  return (
    <Opens session={session} at={`source/${source}`}>
      {source}
    </Opens>
  );
}

function Uses({ session, row: { usedBy, filledBy } }: { session: Session; row: ShelfRow }): JSX.Element {
  if (usedBy.length + filledBy.length === 0) return <>{t('shelf.used-none')}</>;
  return (
    <>
      {usedBy.map((id) => (
        <Opens key={id} session={session} at={`scenario/${id}`}>
          {id}
        </Opens>
      ))}
      {filledBy.length === 0 ? null : (
        <span class="note">{t('shelf.filled-by', { list: idsWords(filledBy, language.value) })}</span>
      )}
    </>
  );
}
