import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { engine } from '../../model/scenario/index.ts';
import { linkHere } from '../address.ts';
import { commandOf } from '../export/command.ts';
import { copyText, save } from '../export/save.ts';
import { t } from '../page.ts';
import { fileOf, longestLink } from '../state/link.ts';
import type { Session } from '../state/session.ts';
import { Dialog } from './dialog.tsx';

export const shareOpen = signal(false);

/** The link, the file where the link would be too long, the command that gives the same numbers, and the printed brief. */
export function Share({ session }: { session: Session }): JSX.Element {
  return (
    <Dialog open={shareOpen} title={t('desk.share')}>
      <Ways session={session} />
    </Dialog>
  );
}

function Ways({ session }: { session: Session }): JSX.Element {
  const link = linkHere(session);
  const chart = session.chart.value;
  const short = link.length <= longestLink;
  const saveView = (): void => {
    const content = fileOf({ engine, hash: session.hash, state: session.state.value });
    save({ name: 'view.counterpoise.json', type: 'application/json', content });
  };
  return (
    <>
      <p>{short ? t('desk.share-link') : t('desk.share-too-long', { most: longestLink })}</p>
      {short ? (
        <>
          <textarea class="address" readOnly rows={3} aria-label={t('desk.share-address')} value={link} />
          <button type="button" class="key" onClick={() => void copyText(session, link)}>
            {t('desk.copy-link')}
          </button>
        </>
      ) : null}
      <button type="button" class="key" onClick={saveView}>
        {t('desk.save-view')}
      </button>
      {chart ? (
        <>
          <h3>{t('desk.share-command')}</h3>
          <pre tabIndex={0}>{commandOf(chart)}</pre>
        </>
      ) : null}
      <h3>{t('desk.brief')}</h3>
      <p>{t('desk.brief-how')}</p>
      <button
        type="button"
        class="key"
        onClick={() => {
          shareOpen.value = false;
          setTimeout(() => print(), 50);
        }}
      >
        {t('desk.print')}
      </button>
    </>
  );
}
