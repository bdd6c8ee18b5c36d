import type { JSX } from 'preact';
import type { InspectionResult, Seen } from '../../../model/inspection/index.ts';
import {
  meanWords,
  ofHundred,
  openMonths,
  inspectRanking,
  startWords,
  timingWords,
  upTo,
} from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import { Label } from './label.tsx';
import type { Shown } from './shown.ts';

/** As many visits a year at other times, by both criteria, against both ways to begin; the best are marked. */
export function Timings({ shown: { answer } }: { shown: Shown }): JSX.Element {
  const { result } = answer;
  return (
    <section aria-labelledby="timings-title" class="shield-panel">
      <h2 id="timings-title">{t('inspection-screen.timings')}</h2>
      <Label />
      <DataTable
        caption={t('inspection-screen.timings-caption', { n: result.question.timing.perYear })}
        columns={[
          t('inspection-screen.timing'),
          t('inspection-screen.start'),
          t('inspection-screen.mean'),
          t('inspection-screen.ninety'),
          t('inspection-screen.timely'),
        ]}
        rows={result.compared.map((one) => rowOf(one, result))}
      />
      {inspectRanking(result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function rowOf(seen: Seen, result: InspectionResult): readonly string[] {
  const { timing, start, meanDelay, ninety, timely } = seen;
  const months = openMonths(language.value, meanDelay, meanWords);
  const chance = timely === null ? t('inspection-screen.not-asked') : ofHundred(language.value, timely.mean);
  return [
    timingWords(timing, language.value),
    startWords(start, language.value),
    marked(months, isBest(seen, result, 'mean-delay')),
    openMonths(language.value, ninety, upTo),
    marked(chance, isBest(seen, result, 'timely')),
  ];
}

function marked(words: string, best: boolean): string {
  return best ? t('inspection-screen.best', { words }) : words;
}

function isBest({ timing, start }: Seen, { best }: InspectionResult, by: 'mean-delay' | 'timely'): boolean {
  return best.some((one) => one.by === by && one.start === start && one.timings.includes(timing.kind));
}
