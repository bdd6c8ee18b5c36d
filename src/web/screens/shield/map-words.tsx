import type { JSX } from 'preact';
import type { ReachCaution } from '../../../model/shield/reach/index.ts';
import { capital, inBoth, inputSentence, metWords, reachCases, reachCautions, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import type { ReachDrawn } from '../../engine/reach-record.ts';
import { language, t } from '../../page.ts';

/** The map as a table: a row a region, successive shots in each case. */
export function RegionTable({ answer }: { answer: ReachDrawn }): JSX.Element {
  const { result, regions, shelf } = answer;
  const nameOf = (id: string): string => inBoth(language.value, shelf.regions.find((one) => one.id === id)!.name);
  return (
    <>
      <DataTable
        caption={t(`shield-screen.regions-${result.kind}`)}
        columns={[
          capital(t('reach.region')),
          ...reachCases.map((one) => capital(t(`reach.case-${one}`))),
          capital(t('reach.met')),
        ]}
        rows={regions.map(({ id, depths }) => [
          nameOf(id),
          ...reachCases.map((one) => (depths === null ? '–' : spanWords(depths.cases[one]))),
          depths === null ? '–' : metWords(depths, language.value),
        ])}
      />
      <p class="standing">{t('reach.regions-note')}</p>
    </>
  );
}

function spanWords({ least, most }: { readonly least: number; readonly most: number }): string {
  const write = (n: number): string => whole(language.value, n);
  return least === most ? write(least) : t('reach.span', { low: write(least), high: write(most) });
}

export function Cautions({ cautions }: { cautions: readonly ReachCaution[] }): JSX.Element {
  return (
    <ul class="standing">
      {reachCautions(cautions, language.value).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Every number of the map with its source; what the reader gave says so. */
export function MapNumbers({ answer }: { answer: ReachDrawn }): JSX.Element {
  return (
    <details>
      <summary>{t('shield-screen.map-rests')}</summary>
      <p>{inputSentence(answer.inputs, language.value)}</p>
    </details>
  );
}
