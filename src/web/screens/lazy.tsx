import { signal } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { t } from '../page.ts';
import type { Session } from '../state/session.ts';

type ScreenComponent = ComponentType<{ session: Session }>;

/** A screen whose script is fetched when it is first looked at; where that fails, going there again tries again. */
export function lazily(fetched: () => Promise<ScreenComponent>): ScreenComponent {
  const here = signal<ScreenComponent | null>(null);
  let asked: Promise<void> | null = null;
  return function Lazy({ session }: { session: Session }): JSX.Element {
    const At = here.value;
    if (At) return <At session={session} />;
    asked ??= Promise.all([fetched(), import('../../words/whole-english.ts')]).then(
      ([component]) => void (here.value = component),
      (error: unknown) => {
        asked = null;
        session.notice.value = { what: 'failed', detail: error instanceof Error ? error.message : String(error) };
      },
    );
    return (
      <main id="main" class="middle wide" aria-busy="true">
        <h1>{t(`desk.screen-${session.state.value.place.screen}`)}</h1>
      </main>
    );
  };
}
