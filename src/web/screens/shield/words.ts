import { engine } from '../../../model/scenario/index.ts';
import type { SourceLine } from '../../../model/scenario/index.ts';
import type { ShieldAnswer } from '../../engine/shield-record.ts';
import { t } from '../../page.ts';

/** "Of 8 numbers 5 are judged, 2 recalled. Sources: …", as the command line says it. */
export function sourcesWords(sources: readonly SourceLine[]): string {
  const count = (tag: SourceLine['tag']): number => sources.filter((line) => line.tag === tag).length;
  const keys = [...new Set(sources.map(({ source }) => source).filter((key) => key !== 'judged'))];
  return t('need.sources', {
    ...{ n: sources.length, judged: count('judged'), recalled: count('recalled') },
    keys: keys.join(', ') || t('check.none'),
  });
}

/** What was run, in how many draws: the foot of a saved picture. */
export function runWords({ scenario, raid, draws }: ShieldAnswer): string {
  const what = [`Counterpoise ${engine}`, scenario.id, scenario.alternative].filter((part) => part !== null).join(', ');
  return draws === 0 ? t('need.foot-one', { what }) : t('need.foot', { what, n: draws, seed: String(raid.seed) });
}
