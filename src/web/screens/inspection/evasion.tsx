import type { JSX } from 'preact';
import type { Band } from '../../../model/number/index.ts';
import { chances, probability, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import { Label } from './label.tsx';
import type { Shown } from './shown.ts';

/** What each number hidden risks: the chance of being seen, and nothing else. */
export function Evasion({ shown: { answer } }: { shown: Shown }): JSX.Element {
  return (
    <section aria-labelledby="evasion-title" class="shield-panel">
      <h2 id="evasion-title">{t('inspection-screen.evasion')}</h2>
      <Label />
      {answer.evasion.length === 0 ? (
        <p class="first">{t('inspection-screen.follows')}</p>
      ) : (
        <DataTable
          caption={t('inspection-screen.evasion-caption', { n: answer.result.question.items })}
          columns={[t('inspection-screen.hidden'), t('inspection-screen.visit'), t('inspection-screen.year')]}
          rows={answer.evasion.map(({ hidden, visit, year }) => [
            whole(language.value, hidden),
            chanceWords(visit),
            chanceWords(year),
          ])}
        />
      )}
    </section>
  );
}

/** "fewer than 1 in 1,000" is said once. */
function chanceWords(band: Band): string {
  const [low, high] = [band.low, band.high].map((chance) => probability(language.value, chance));
  return low === high ? low! : chances(language.value, band);
}
