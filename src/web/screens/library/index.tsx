import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { Item, TagKey } from './item.tsx';
import { Search } from './search.tsx';
import { ValidationView } from './validation.tsx';

/** What does this rest on? Everything that can be opened at the left, what is open beside it. */
export function LibraryScreen({ session }: { session: Session }): JSX.Element {
  const { at } = session.state.value.place;
  const head = useRef<HTMLHeadingElement>(null);
  const back = (): void => {
    session.go({ at: null });
    head.current?.focus(); // the key that was pressed goes
  };
  useEffect(() => session.shelf.look(), [session.tries.value]);
  return (
    <main id="main" class={at === null ? 'middle wide shelf' : 'middle wide shelf at-item'}>
      <header class="shelf-head">
        <h1 tabIndex={-1} ref={head}>
          {t('shelf.title')}
        </h1>
        <p>{t('shelf.about')}</p>
        <div class="row">
          <button
            type="button"
            class={at === 'validation' ? 'key picked' : 'key'}
            aria-pressed={at === 'validation'}
            onClick={() => session.go({ at: at === 'validation' ? null : 'validation' })}
          >
            {t('shelf.validation')}
          </button>
          {at === null ? null : (
            <button type="button" class="key" onClick={back}>
              {t('shelf.back')}
            </button>
          )}
        </div>
      </header>
      <div class="shelf-two">
        <Search session={session} at={at} />
        <section class="shelf-open" aria-live="off">
          {at === null ? (
            <Empty session={session} />
          ) : at === 'validation' ? (
            <ValidationView session={session} />
          ) : (
            <Item session={session} at={at} />
          )}
        </section>
      </div>
    </main>
  );
}

/** Nothing is open: what belongs here. */
function Empty({ session }: { session: Session }): JSX.Element {
  const { scenario } = session.state.value;
  return (
    <>
      <p>{t('shelf.empty')}</p>
      {'id' in scenario ? (
        <button type="button" class="key" onClick={() => session.go({ at: `scenario/${scenario.id}` })}>
          {t('shelf.now')}
        </button>
      ) : null}
      <TagKey />
    </>
  );
}
