import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ComponentType, JSX } from 'preact';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';

/** The tour comes only when it is wanted: most readers never open it. */
const body = signal<ComponentType<{ session: Session }> | null>(null);
const failed = signal(false);

export function TourScreen({ session }: { session: Session }): JSX.Element {
  useEffect(() => void fetchTour(), []);
  const Body = body.value;
  if (Body) return <Body session={session} />;
  return (
    <main id="main" class="middle wide">
      <h1>{t('tour.title')}</h1>
      {failed.value ? (
        <>
          <p role="alert">{t('tour.not-loaded')}</p>
          <button type="button" class="key" onClick={() => void fetchTour()}>
            {t('tour.fetch-again')}
          </button>
        </>
      ) : (
        <p role="status">{t('tour.loading')}</p>
      )}
    </main>
  );
}

async function fetchTour(): Promise<void> {
  failed.value = false;
  try {
    const { Tour } = await import('./tour.tsx');
    body.value = Tour;
  } catch {
    failed.value = true;
  }
}
