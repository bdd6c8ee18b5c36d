import type { JSX } from 'preact';
import { capital, decimal, givenNumber, inspectInput, startWords, timingWords, whole } from '../../../words/index.ts';
import { DataTable } from '../../controls/table.tsx';
import { language, t } from '../../page.ts';
import { commandOf } from './command.ts';
import { statedWords } from './origins.ts';
import type { Shown } from './shown.ts';

/** What was asked, what was not checked, and what it rests on. */
export function Rests({ shown }: { shown: Shown }): JSX.Element {
  const command = commandOf(shown.answer, shown.session.state.value);
  return (
    <section id="why" aria-labelledby="rests-title">
      <h2 id="rests-title">{t('inspection-screen.rests')}</h2>
      <ul>
        {(['unchecked', 'no-alarm', 'hidden-steady'] as const).map((name) => (
          <li key={name}>{t(`inspection-screen.${name}`)}</li>
        ))}
      </ul>
      <DataTable
        caption={t('inspection-screen.asked')}
        columns={[t('inspection-screen.name'), t('inspection-screen.value'), t('inspection-screen.from')]}
        rows={rowsOf(shown)}
      />
      <details>
        <summary>{t('desk.share-command')}</summary>
        {command === null ? (
          <p>{t('inspection-screen.no-command')}</p>
        ) : (
          <pre class="command" tabIndex={0}>
            {command}
          </pre>
        )}
      </details>
    </section>
  );
}

/** Every number as it was run: on paper the levers say nothing. */
function rowsOf({ answer }: Shown): readonly (readonly string[])[] {
  const { result, origins, visits } = answer;
  const { items, samples, timing, start, given, noticeHours } = result.question;
  const allowed = visits.visits && { ...visits.visits, value: visits.visits.perYear };
  const yours = t('inspection-screen.yours');
  const number = (n: number): string => whole(language.value, n);
  const notice = noticeHours === null ? [] : [decimal(language.value, noticeHours)];
  return [
    [
      t('inspection-screen.visits'),
      number(timing.perYear),
      origins.visits === 'own' ? yours : statedWords(allowed, origins.visits),
    ],
    [t('inspection-screen.timing'), timingWords(timing, language.value), ''],
    [
      t('inspection-screen.samples'),
      number(samples),
      origins.samples === 'own' ? yours : statedWords(visits.samples, origins.samples),
    ],
    ...notice.map((hours) => [t('inspection-screen.notice'), `${hours} ${t('inspection-screen.hours')}`, '']),
    [t('inspection-screen.items'), number(items), t(`inspection-screen.items-${origins.items}`)],
    [t('inspection-screen.start'), startWords(start, language.value), ''],
    ...Object.entries(given).map(([name, value]) => [
      capital(inspectInput(name, language.value)),
      givenNumber(value, language.value),
      givenFrom(name, answer),
    ]),
  ];
}

function givenFrom(name: string, { origins, asked }: Shown['answer']): string {
  if (name === 'hidden') return t(`inspection-screen.hidden-${origins.hidden}`);
  if (name === 'matters') return t('inspection-screen.yours');
  if (name === 'falseAlarm') return '';
  const own = name === 'recognised' ? asked.hidden.recognised !== null : true;
  return t(own ? 'inspection-screen.yours' : 'inspection-screen.judged');
}
