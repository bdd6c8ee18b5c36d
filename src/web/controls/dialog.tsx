import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../page.ts';

/** Whether the ways to share are shown. */
export const shareOpen = signal(false);

/** A window over the page: the browser keeps the focus in it and closes it by Escape. */
export function Dialog(props: {
  readonly open: Signal<boolean>;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { open, title, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open.value && !dialog.current?.open) dialog.current?.showModal();
    if (!open.value && dialog.current?.open) dialog.current.close();
  }, [open.value]);
  return (
    <dialog ref={dialog} aria-label={title} onClose={() => (open.value = false)}>
      {open.value ? (
        <>
          <div class="row spread">
            <h2>{title}</h2>
            <button type="button" class="key" onClick={() => (open.value = false)}>
              {t('desk.close')}
            </button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
