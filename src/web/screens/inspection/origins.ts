import type { StatedNumber } from '../../../model/agreement/index.ts';
import { t } from '../../page.ts';
import type { Origins } from '../../engine/inspection-record.ts';

/** "The agreement: 10 (state-2012-05)." A recalled number is unconfirmed, and says so. */
export function statedWords(
  stated: Pick<StatedNumber, 'value' | 'source' | 'unconfirmed'> | null,
  origin: Origins['visits'],
): string {
  if (stated === null) return t(origin === 'own' ? 'inspection-screen.not-said' : 'inspection-screen.not-said-judged');
  return t('inspection-screen.by-agreement', { n: stated.value, cited: citedWords(stated) });
}

function citedWords({ source, unconfirmed }: Pick<StatedNumber, 'source' | 'unconfirmed'>): string {
  if (unconfirmed || source === null) return t('desk.unconfirmed');
  return source;
}
