import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { csvOf, Inspection, inspectionSvg, inspectionTable, pageFrame } from '../../../figure/index.ts';
import type { InspectionContext } from '../../../figure/index.ts';
import { engine, resultJson } from '../../../model/scenario/index.ts';
import { chances, inBoth, inspectSentences, percent, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { useWidth } from '../../controls/width.ts';
import { language, t } from '../../page.ts';
import { PictureTools } from '../shield/tools.tsx';
import type { Shown } from './shown.ts';

/** One time axis: by when it is seen, and when it matters. */
export function SeenPanel({ shown }: { shown: Shown }): JSX.Element {
  const { ref, width } = useWidth(728);
  const [table, show] = useState(false);
  const { result } = shown.answer;
  const context = contextOf(shown);
  return (
    <section aria-labelledby="seen-title" class="shield-panel">
      <h2 id="seen-title">{t('inspection-screen.seen-title')}</h2>
      <div ref={ref}>
        <div class="chart">
          <Inspection result={result} context={{ ...context, frame: pageFrame(Math.max(280, width)) }} />
        </div>
      </div>
      <PictureTools
        of={t('inspection-screen.seen-title')}
        name={nameOf(shown)}
        table={table}
        onTable={() => show(!table)}
        csv={() => csvOf(inspectionTable(result))}
        json={shown.answer.stage === 'whole' ? () => jsonOf(shown) : null}
        svg={() => inspectionSvg(result, context)}
      />
      {table ? <Table shown={shown} /> : null}
      {inspectSentences(result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="standing">{t('inspect.assumes')}</p>
    </section>
  );
}

export function nameOf({ answer }: Pick<Shown, 'answer'>): string {
  const { agreement, party, type } = answer.asked.scheme;
  return [agreement, party.toLowerCase(), type, 'inspection'].join('.');
}

export function contextOf({ answer }: Pick<Shown, 'answer'>): InspectionContext {
  const { visits, schemes, asked } = answer;
  const head = schemes.find(({ agreement }) => agreement === asked.scheme.agreement)!;
  const title = `${inBoth(language.value, head.title)}: ${inBoth(language.value, visits.title)}`;
  return { engine, language: language.value, title };
}

/** The whole answer with what was asked; the scenario's text is left out. */
function jsonOf({ answer }: Pick<Shown, 'answer'>): string {
  const { asked, visits, origins, result, evasion, improved, scenario } = answer;
  const { scheme, hidden, matters, target } = asked;
  const question = { scenario, scheme, hidden, matters, target };
  return resultJson({ engine, asked: question, origins, title: visits.title, result, evasion, improved });
}

function Table({ shown: { answer } }: { shown: Shown }): JSX.Element {
  const { months, seen, mattersBy } = answer.result;
  return (
    <DataTable
      caption={t('inspection-screen.seen-table')}
      columns={[
        t('inspection-screen.month'),
        t('inspection-screen.seen'),
        ...(mattersBy === null ? [] : [t('inspection-screen.mattering')]),
      ]}
      rows={months.map((month, at) => [
        whole(language.value, month),
        chances(language.value, seen[at]!),
        ...(mattersBy === null ? [] : [percent(language.value, mattersBy[at]!)]),
      ])}
    />
  );
}
