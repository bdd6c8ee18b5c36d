import type { JSX } from 'preact';
import { capital } from '../../../words/index.ts';
import { t } from '../../page.ts';

/** What kind of figures these are: it stands with all of them. */
export function Label(): JSX.Element {
  return <p class="standing">{capital(t('inspect.model-output'))}.</p>;
}
