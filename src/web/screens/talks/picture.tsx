import { signal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../page.ts';
import { Room } from './room.tsx';
import type { Shown } from './shown.ts';
import { Values } from './values.tsx';

const tabs = ['room', 'values'] as const;
type Tab = (typeof tabs)[number];

const tab = signal<Tab>('room');

/** Two pictures of one package: where it stands in the room, and what it is worth to each side. */
export function Pictures({ shown }: { shown: Shown }): JSX.Element {
  const id = useId();
  const keys = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    tab.value = tabs[(tabs.indexOf(tab.value) + by + tabs.length) % tabs.length]!;
    keys.current?.querySelector<HTMLElement>(`[data-tab=${tab.value}]`)?.focus();
  };
  return (
    <section class="parley-pictures" aria-label={t('parley.picture')}>
      <div ref={keys} class="row" role="tablist" aria-label={t('parley.picture')} onKeyDown={onKey}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-tab={name}
            class={tab.value === name ? 'key picked' : 'key'}
            aria-selected={tab.value === name}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === name ? 0 : -1}
            onClick={() => (tab.value = name)}
          >
            {t(`parley.tab-${name}`)}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab.value}`}>
        {tab.value === 'room' ? <Room shown={shown} /> : <Values shown={shown} />}
      </div>
    </section>
  );
}
