import type { JSX } from 'preact';
import type { StatedNumber } from '../../model/scenario/index.ts';
import type { Key } from '../../words/index.ts';
import { named } from '../../words/index.ts';
import { language, t } from '../page.ts';
import type { Session } from '../state/session.ts';

/** Where a number comes from, how far that can be trusted, and what the number is: behind one press. */
export function SourceNote(props: {
  readonly session: Session;
  readonly one: StatedNumber;
  readonly guide: Extract<Key, `guide.${string}`>;
}): JSX.Element {
  const { session, one, guide } = props;
  const { source, tag } = one;
  const entry = session.words.value?.cited.find(({ key }) => key === source) ?? null;
  const changed = session.valueOf(one.path) !== undefined;
  const told =
    tag === 'recalled' ? t('desk.unconfirmed') : tag === 'judged' || source === null ? t('desk.judged') : source;
  return (
    <details class="source">
      <summary>{changed ? t('desk.yours') : told}</summary>
      <p>{t(guide)}</p>
      {entry === null || changed ? null : (
        <p>
          {t('desk.source-is', { source: entry.title })} {tag === null ? '' : t(`tag.${tag}`)}
        </p>
      )}
      {one.note === null ? null : <Note text={one.note} />}
      <p class="path">
        <code>{one.path}</code>
      </p>
    </details>
  );
}

/** A note of the scenario, in the reader's language where there is one. */
function Note({ text }: { text: string }): JSX.Element {
  const shown = named(language.value, text);
  return <p {...(shown === text ? { lang: 'en' } : {})}>{shown}</p>;
}
