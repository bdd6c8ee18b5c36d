import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ShelfEntry, ShelfKind } from '../../engine/shelf-record.ts';
import { speak } from '../../controls/said.ts';
import { language, languageCode, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { found } from './find.ts';
import type { FoundGroup } from './find.ts';
import { entryName, statesWords } from './shelf-words.ts';

/** What is looked for, and of which kinds all is shown: it stays when an item is opened and closed. */
const wanted = signal('');
const unfolded = signal<readonly ShelfKind[]>([]);

/** Entries of a kind that are shown before all are asked for. */
const few = 8;

/** A box that searches everything, and what it finds, by kind. */
export function Search({ session, at }: { session: Session; at: string | null }): JSX.Element {
  const entries = session.shelf.list.value;
  const name = (entry: ShelfEntry): string =>
    `${entryName(entry, language.value)} ${statesWords(entry.states, language.value)}`;
  const groups = entries === null ? [] : found(entries, wanted.value, name);
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const look = (text: string): void => {
    wanted.value = text;
    unfolded.value = [];
    if (entries) speak(countWords(found(entries, text, name).flatMap((group) => group.entries).length, entries.length));
  };
  return (
    <nav class={entries === null ? 'shelf-search unread' : 'shelf-search'} aria-label={t('shelf.results')}>
      <label for="shelf-search">{t('shelf.search')}</label>
      <input
        id="shelf-search"
        type="search"
        autoComplete="off"
        aria-describedby="shelf-hint"
        value={wanted.value}
        onInput={(event) => look(event.currentTarget.value)}
      />
      <p id="shelf-hint" class="standing">
        {t('shelf.search-hint')}
      </p>
      <p class="standing" aria-busy={entries === null}>
        {entries === null ? t('shelf.loading') : countWords(count, entries.length)}
      </p>
      {groups.map((group) => (
        <Found key={group.kind} session={session} group={group} at={at} />
      ))}
    </nav>
  );
}

function countWords(count: number, all: number): string {
  if (wanted.value.trim() === '') return t('shelf.count-all', { n: all });
  return count === 0 ? t('shelf.count-none') : t('shelf.count-found', { n: count, all });
}

function Found({ session, group, at }: { session: Session; group: FoundGroup; at: string | null }): JSX.Element {
  const { kind, entries } = group;
  const words = t(`shelf.kind-${kind}`);
  const whole =
    unfolded.value.includes(kind) || entries.length <= few + 1 || entries.slice(few).some((one) => one.at === at);
  const listed = useRef<HTMLUListElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (!whole || !pressed.current) return;
    pressed.current = false;
    listed.current?.querySelectorAll('button')[few]?.focus(); // the key that was pressed is gone
  }, [whole]);
  return (
    <section aria-labelledby={`shelf-${kind}`}>
      <h2 id={`shelf-${kind}`}>{t('shelf.kind-count', { kind: words, n: entries.length })}</h2>
      <ul ref={listed}>
        {(whole ? entries : entries.slice(0, few)).map((entry) => (
          <Entry key={entry.at} session={session} entry={entry} current={entry.at === at} />
        ))}
      </ul>
      {whole ? null : (
        <button
          type="button"
          class="key"
          aria-label={t('shelf.show-all-of', { n: entries.length, kind: words })}
          onClick={() => {
            pressed.current = true;
            unfolded.value = [...unfolded.value, kind];
          }}
        >
          {t('shelf.show-all', { n: entries.length })}
        </button>
      )}
    </section>
  );
}

function Entry({ session, entry, current }: { session: Session; entry: ShelfEntry; current: boolean }): JSX.Element {
  const name = entryName(entry, language.value);
  const foreign = name === entry.title && languageCode() !== 'en';
  return (
    <li>
      <button
        type="button"
        class="entry"
        {...(current ? { 'aria-current': 'true' as const } : {})}
        onClick={() => session.go({ screen: 'library', at: entry.at })}
      >
        <span {...(foreign ? { lang: 'en' } : {})}>{name}</span>
        {name === entry.id ? null : <span class="id">{entry.id}</span>}
      </button>
    </li>
  );
}
