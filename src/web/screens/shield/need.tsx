import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { csvOf, NeedChart, needNone, needSentences, needSvg, needTable, pageFrame } from '../../../figure/index.ts';
import type { NeedContext } from '../../../figure/index.ts';
import { named, percent, probability, quantiles, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import type { Shown } from './shown.ts';
import { PictureTools } from './tools.tsx';
import { runWords, sourcesWords } from './words.ts';

/** Confidence against stock, with what is asked for, and why an average is no stock. */
export function NeedPanel({ shown }: { shown: Shown }): JSX.Element {
  const { ref, width } = useWidth(356);
  const [table, show] = useState(false);
  const { need, draws } = shown.answer;
  const context = contextOf(shown);
  const said = needNone(need, draws, language.value); // by the verdict
  return (
    <section aria-labelledby="stock-title" class="shield-panel">
      <h2 id="stock-title">{t('shield-screen.need')}</h2>
      <div ref={ref}>
        <div class="chart">
          <NeedChart result={need} context={{ ...context, frame: pageFrame(Math.max(280, width)) }} />
        </div>
      </div>
      <PictureTools
        of={t('shield-screen.need')}
        name={`${shown.answer.scenario.id}.need`}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(needTable(need))}
        svg={() => needSvg(need, context)}
      />
      {table ? <Table shown={shown} /> : null}
      {needSentences(need, draws, language.value)
        .filter((sentence) => !said.includes(sentence))
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </section>
  );
}

function Table({ shown: { answer } }: { shown: Shown }): JSX.Element {
  return (
    <DataTable
      caption={t('shield-screen.need-table')}
      columns={[t('need.axis-x'), t('need.axis-y'), t('shield-screen.reached')]}
      rows={answer.need.curve.map(({ interceptors, noneLeaks, useful }) => [
        whole(language.value, interceptors),
        quantiles(language.value, noneLeaks, '', probability),
        percent(language.value, useful),
      ])}
    />
  );
}

/** What a saved picture says beside the curve. */
function contextOf(shown: Shown): NeedContext {
  const { scenario, party, draws, sources } = shown.answer;
  return {
    scenario: { title: named(language.value, scenario.title), party },
    draws,
    foot: [sourcesWords(sources), runWords(shown.answer)],
    language: language.value,
  };
}
