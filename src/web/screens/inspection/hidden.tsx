import type { JSX } from 'preact';
import { Lever } from '../../controls/slider.tsx';
import { t } from '../../page.ts';
import { firstAt, firstHidden, mostHours, mostItems, mostMonths, targets } from './at.ts';
import { OneLever, scaleOf, SpanLever } from './levers.tsx';
import type { Shown } from './shown.ts';
import type { Range } from '../written.ts';

/** What is hidden, how well it is seen, how soon it is put right, and when it matters. */
export function HiddenPanel({ shown }: { shown: Shown }): JSX.Element {
  return (
    <section aria-labelledby="hidden-title" class="shield-panel">
      <h2 id="hidden-title">{t('inspection-screen.hiding')}</h2>
      <Numbers shown={shown} />
      <Checks shown={shown} />
      <WhenItMatters shown={shown} />
    </section>
  );
}
