import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Key } from '../../../words/index.ts';
import { speak } from '../../controls/said.ts';
import { DataTable } from '../../controls/table.tsx';
import { t } from '../../page.ts';
import { isKept, keepTour, nothingKept, tourKept } from './kept.ts';
import { Heading } from './heading.tsx';

type Words = Extract<Key, `tour.fac-${string}`>;

const roles: readonly Words[] = [
  'tour.fac-role-us',
  'tour.fac-role-russia',
  'tour.fac-role-analyst',
  'tour.fac-role-press',
];
const rounds: readonly (readonly [name: Words, what: Words, minutes: number])[] = [
  ['tour.fac-round-1', 'tour.fac-round-1-what', 15],
  ['tour.fac-round-2', 'tour.fac-round-2-what', 10],
  ['tour.fac-round-3', 'tour.fac-round-3-what', 15],
  ['tour.fac-round-4', 'tour.fac-round-4-what', 10],
  ['tour.fac-round-5', 'tour.fac-round-5-what', 10],
];
const questions: readonly Words[] = ['tour.fac-q-1', 'tour.fac-q-2', 'tour.fac-q-3', 'tour.fac-q-4', 'tour.fac-q-5'];
const prints: readonly Words[] = ['tour.fac-print-this', 'tour.fac-print-steps', 'tour.fac-print-brief'];

/** For whoever leads a class: who does what, for how long, and what to ask afterwards. */
export function Facilitator(): JSX.Element {
  const total = rounds.reduce((sum, [, , minutes]) => sum + minutes, 0);
  return (
    <div class="tour-class">
      <Heading>{t('tour.fac-title')}</Heading>
      <p>{t('tour.fac-lead')}</p>
      <Switches />
      <h2>{t('tour.fac-roles')}</h2>
      <Items of={roles} />
      <h2>{t('tour.fac-rounds')}</h2>
      <DataTable
        caption={t('tour.fac-rounds')}
        columns={[t('tour.fac-round'), t('tour.fac-minutes'), t('tour.fac-what')]}
        rows={[...rounds.map(([name, what, minutes]) => [t(name), minutes, t(what)]), [t('tour.fac-total'), total, '']]}
      />
      <h2>{t('tour.fac-debrief')}</h2>
      <Items of={questions} />
      <h2>{t('tour.fac-packages')}</h2>
      <p>{t('tour.fac-packages-how')}</p>
      <h2>{t('tour.fac-print')}</h2>
      <Items of={prints} />
    </div>
  );
}

function Items({ of }: { of: readonly Words[] }): JSX.Element {
  return (
    <ul>
      {of.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

function Switches(): JSX.Element {
  const [cleared, clear] = useState(false);
  const { projector } = tourKept.value;
  return (
    <>
      <div class="tools">
        <label class="key">
          <input
            type="checkbox"
            checked={projector}
            onChange={(event) => keepTour({ projector: event.currentTarget.checked })}
          />
          {t('tour.fac-projector')}
        </label>
        <button type="button" class="key" onClick={() => print()}>
          {t('tour.fac-print-button')}
        </button>
        <button
          type="button"
          class="key"
          onClick={() => {
            keepTour({ ...nothingKept, projector });
            clear(true);
            speak(t('tour.fac-cleared'));
          }}
        >
          {t('tour.fac-clear')}
        </button>
      </div>
      {cleared ? <p class="standing">{t('tour.fac-cleared')}</p> : null}
      {isKept.value ? null : <p class="standing">{t('tour.fac-not-kept')}</p>}
    </>
  );
}
