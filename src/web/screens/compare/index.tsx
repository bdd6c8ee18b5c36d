import type { JSX } from 'preact';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';

export function CompareScreen({ session }: { session: Session }): JSX.Element {
  return (
    <main id="main" class="middle wide">
      <h1>{t('desk.screen-compare')}</h1>
      <p>{session.words.value?.about.title}</p>
    </main>
  );
}
