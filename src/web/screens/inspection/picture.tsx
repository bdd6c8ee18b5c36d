import type { JSX } from 'preact';
import { csvOf, Inspection, inspectionSvg, inspectionTable } from '../../../figure/index.ts';
import type { InspectionContext } from '../../../figure/index.ts';
import { engine, resultJson } from '../../../model/scenario/index.ts';
import { chances, inBoth, inspectSentences, percent, whole } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import { Charted } from './charted.tsx';
import type { Shown } from './shown.ts';

/** One time axis: by when it is seen, and when it matters. */
export function SeenPanel({ shown }: { shown: Shown }): JSX.Element {
  const { result, stage } = shown.answer;
  const context = contextOf(shown);
  return (
    <section aria-labelledby="seen-title" class="shield-panel">
      <h2 id="seen-title">{t('inspection-screen.seen-title')}</h2>
      <Charted
        of={t('inspection-screen.seen-title')}
        name={nameOf(shown)}
        draw={(frame) => <Inspection result={result} context={{ ...context, frame }} />}
        csv={() => csvOf(inspectionTable(result))}
        svg={() => inspectionSvg(result, context)}
        json={stage === 'whole' ? () => jsonOf(shown) : null}
        table={tableOf(shown)}
      />
      {inspectSentences(result, language.value).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="standing">{t('inspect.assumes')}</p>
    </section>
  );
}

function nameOf({ answer }: Pick<Shown, 'answer'>): string {
  const { agreement, party, type } = answer.asked.scheme;
  return [agreement, party.toLowerCase(), type, 'inspection'].join('.');
}

function contextOf({ answer }: Pick<Shown, 'answer'>): InspectionContext {
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

function tableOf({ answer }: Shown): Parameters<typeof Charted>[0]['table'] {
  const { months, seen, mattersBy } = answer.result;
  const columns = ['month', 'seen', ...(mattersBy === null ? [] : ['mattering' as const])] as const;
  return {
    caption: t('inspection-screen.seen-table'),
    columns: columns.map((name) => t(`inspection-screen.${name}`)),
    rows: months.map((month, at) => [
      whole(language.value, month),
      chances(language.value, seen[at]!),
      ...(mattersBy === null ? [] : [percent(language.value, mattersBy[at]!)]),
    ]),
  };
}
