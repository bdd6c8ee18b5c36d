import type { JSX } from 'preact';
import { doctrineWords, leakingWords } from '../../../figure/index.ts';
import type { ComparedDoctrine } from '../../engine/shield-record.ts';
import { probability, quantiles } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import type { Shown } from './shown.ts';

/** The same raid and defence under each doctrine; what is there only to be compared with says so. */
export function Doctrines({ shown: { answer } }: { shown: Shown }): JSX.Element {
  const { compared, raid, draws, attack, rough } = answer;
  const fixed = compared.find(({ doctrine }) => doctrine === 'fractional');
  const { warheads, interceptors } = raid;
  return (
    <section aria-labelledby="doctrines-title" class="shield-panel">
      <h2 id="doctrines-title">{t('shield-screen.doctrines')}</h2>
      <DataTable
        caption={t(draws === 0 ? 'shield-screen.doctrines-caption-one' : 'shield-screen.doctrines-caption', {
          n: warheads,
          i: interceptors ?? 0,
        })}
        columns={[t('shield-screen.doctrine'), t('shield-screen.leak'), t('need.axis-y')]}
        rows={compared.map((one) => [
          named(one, raid.doctrine, draws),
          quantiles(language.value, one.expected, '', leakingWords),
          quantiles(language.value, one.noneLeaks, '', probability),
        ])}
      />
      {rough || compared.length < 2 || compared.some(({ looks }) => looks !== null) ? null : (
        <p class="standing">{t('shield-screen.no-looks')}</p>
      )}
      {fixed?.stopped && compared.length > 1 ? (
        <p class="standing">
          {t('shield-screen.fixed', {
            share: quantiles(language.value, fixed.stopped, '', probability),
            n: attack,
          })}
        </p>
      ) : null}
    </section>
  );
}

/** "Doctrine spread: … (the scenario’s)" */
function named({ doctrine, shots, looks, atMedians }: ComparedDoctrine, own: string, draws: number): string {
  const given = { ...(shots !== null && { shotsPerObject: shots }), ...(looks !== null && { looks }) };
  const words = doctrineWords({ doctrine, given }, language.value);
  if (atMedians && draws > 0) return t('shield-screen.at-medians', { doctrine: words });
  return doctrine === own ? t('shield-screen.own', { doctrine: words }) : words;
}
