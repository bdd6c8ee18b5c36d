import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Key } from '../../words/index.ts';
import { t } from '../page.ts';
import { Dialog } from './dialog.tsx';

export const helpOpen = signal(false);

type HelpKey = Extract<Key, `help.${string}`>;

const keys: readonly (readonly [keys: string, words: HelpKey])[] = [
  ['Ctrl+Z · Ctrl+Shift+Z', 'help.undo'],
  ['Alt+R', 'help.replay'],
  ['← → ↑ ↓', 'help.arrows'],
  ['Shift + ← → ↑ ↓', 'help.shift'],
  ['Enter', 'help.enter'],
  ['P', 'help.point'],
  ['N', 'help.nearest'],
  ['M', 'help.mark'],
  ['T', 'help.table'],
  ['[ · ]', 'help.brackets'],
  ['Esc', 'help.escape'],
];

/** Every command, and what the picture means. */
export function Help(): JSX.Element {
  return (
    <Dialog open={helpOpen} title={t('desk.help')}>
      <p>{t('help.what')}</p>
      <p>{t('help.draws')}</p>
      <p>{t('help.marks')}</p>
      <dl class="keys">
        {keys.map(([key, words]) => (
          <div key={words}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.files')}</p>
    </Dialog>
  );
}
