import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../page.ts';

export type Sheet = 'choices' | 'beliefs';

/** On a phone: which panel is drawn up over the lower half; beside the picture it is always there. */
export const sheet = signal<Sheet | null>(null);

/** The three places: choices and criteria left, the picture in the middle, beliefs right. */
export function Sheets(props: {
  readonly parts: Readonly<Record<Sheet, ComponentChildren>>;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="three">
      <Side name="choices">{props.parts.choices}</Side>
      <main id="main" class="middle">
        {props.children}
      </main>
      <Side name="beliefs">{props.parts.beliefs}</Side>
    </div>
  );
}

function Side({ name, children }: { name: Sheet; children: ComponentChildren }): JSX.Element {
  const open = sheet.value === name;
  return (
    <aside class={open ? `side ${name} open` : `side ${name}`} id={name} aria-label={t(`desk.${name}-short`)}>
      <button type="button" class="key close" onClick={() => (sheet.value = null)}>
        {t('desk.close')}
      </button>
      {children}
    </aside>
  );
}
