import type { ComponentChildren, JSX } from 'preact';
import { Style } from './report-style.tsx';

/** No script, no picture, no font from elsewhere: what the page holds is all there is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** A whole page with nothing to fetch. @param style not given: that of a report */
export function Page(props: {
  lang: string;
  title: string;
  style?: JSX.Element;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <html lang={props.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.style ?? <Style />}
      </head>
      <body>
        <main>{props.children}</main>
      </body>
    </html>
  );
}

/** A heading of the second level and what stands under it. */
export function Section(props: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

export function Paragraphs(props: { of: readonly string[] }): JSX.Element {
  return (
    <>
      {props.of.map((text) => (
        <p>{text}</p>
      ))}
    </>
  );
}

export function List(props: { of: readonly string[] }): JSX.Element {
  return (
    <ul>
      {props.of.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

/** What stands in a table: a text, and perhaps a smaller one after it, or before it a mark that leads to another place of the page. */
export type Entry =
  | string
  | { readonly text: string; readonly small: string }
  | { readonly text: string; readonly mark: string; readonly to: string };

export interface TableWords {
  readonly id: string;
  readonly caption: string;
  /** under the caption, smaller */
  readonly note?: string;
  /** heads over several columns, from the second on: text and number of columns */
  readonly groups?: readonly (readonly [text: string, columns: number])[];
  readonly head: readonly string[];
  /** the first entry of a row names it */
  readonly rows: readonly (readonly Entry[])[];
  /** ids of the rows, for marks that lead there */
  readonly ids?: readonly string[];
  /** columns of numbers, which stand to the right: from this one to that one */
  readonly numbers?: readonly [from: number, to: number];
  /** scrolls by itself where there is no room */
  readonly wide?: boolean;
}

/** A table whose every head says what it is the head of. */
export function DataTable(props: { words: TableWords }): JSX.Element {
  const { words } = props;
  const caption = `${words.id}-caption`;
  if (!words.wide) return <Plain words={words} caption={caption} />;
  return (
    <div class="wide" role="region" aria-labelledby={caption} tabIndex={0}>
      <Plain words={words} caption={caption} />
    </div>
  );
}

function Plain(props: { words: TableWords; caption: string }): JSX.Element {
  const { caption, note, groups, head, rows, ids, numbers } = props.words;
  const styled = (column: number): { class?: string } =>
    numbers !== undefined && column >= numbers[0] && column <= numbers[1] ? { class: 'number' } : {};
  return (
    <table id={props.words.id}>
      <caption id={props.caption}>
        {caption}
        {note === undefined ? null : <small>{note}</small>}
      </caption>
      <thead>
        {groups === undefined ? null : (
          <tr>
            <th scope="col" rowSpan={2}>
              {head[0]}
            </th>
            {groups.map(([text, columns]) => (
              <th scope={columns === 1 ? 'col' : 'colgroup'} colSpan={columns} class="number">
                {text}
              </th>
            ))}
          </tr>
        )}
        <tr>
          {head.slice(groups === undefined ? 0 : 1).map((text, i) => (
            <th scope="col" {...styled(groups === undefined ? i : i + 1)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...rest], row) => (
          <tr {...(ids === undefined ? {} : { id: ids[row] })}>
            <th scope="row">
              <EntryOf entry={first} />
            </th>
            {rest.map((entry, i) => (
              <td {...styled(i + 1)}>
                <EntryOf entry={entry} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryOf(props: { entry: Entry }): JSX.Element {
  const { entry } = props;
  if (typeof entry === 'string') return <>{entry}</>;
  if ('mark' in entry)
    return (
      <>
        <a href={`#${entry.to}`}>{entry.mark}</a> {entry.text}
      </>
    );
  return (
    <>
      {entry.text} <small class="long">{entry.small}</small>
    </>
  );
}

/** A picture that keeps its size and scrolls where the page is narrow. */
export function Picture(props: { label: string; caption: string; children: ComponentChildren }): JSX.Element {
  return (
    <figure>
      <div class="wide" role="region" aria-label={props.label} tabIndex={0}>
        {props.children}
      </div>
      <figcaption>{props.caption}</figcaption>
    </figure>
  );
}
