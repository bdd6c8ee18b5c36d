import type { JSX } from 'preact';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';

/** Where a step's facts come from, each a press away; what is only recalled says so. */
export function Sources({ session, keys }: { session: Session; keys: readonly string[] }): JSX.Element {
  const text = session.library.files['sources.yaml'] ?? '';
  return (
    <details class="source">
      <summary>{t('tour.sources', { list: keys.join(', ') })}</summary>
      <ul>
        {keys.map((key) => {
          const { title, recalled } = sourceIn(text, key);
          return (
            <li key={key}>
              <code>{key}</code>: <span lang="en">{title}</span>
              {recalled ? ` (${t('desk.unconfirmed')})` : ''}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** An entry of the bibliography, read as it is laid out there: two spaces before each field. */
export function sourceIn(text: string, key: string): { readonly title: string; readonly recalled: boolean } {
  const entry = new RegExp(`^${key}:\\n((?: {2}.*\\n?)+)`, 'm').exec(text)?.[1] ?? '';
  const field = (name: string): string | null =>
    new RegExp(`^ {2}${name}: (.*)$`, 'm').exec(entry)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? null;
  return { title: field('title') ?? key, recalled: field('tag') === 'recalled' };
}
