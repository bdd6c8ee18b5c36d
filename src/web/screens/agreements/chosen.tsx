import type { JSX } from 'preact';
import { inBoth, party } from '../../../words/index.ts';
import type { AgreementsAnswer, HeldHead } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import { nearestFirst } from './at.ts';
import type { AgreementsAt } from './at.ts';

/** Which agreement, which force or defence, and whose reading. */
export function Chosen(props: {
  readonly answer: AgreementsAnswer;
  readonly at: AgreementsAt;
  readonly go: (to: Partial<AgreementsAt>) => void;
}): JSX.Element {
  const { answer, at, go } = props;
  const readers = readersOf(answer);
  const things = nearestFirst(answer.things, at.date);
  return (
    <form class="treaty-chosen" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('treaties.agreement')}</span>
        <select value={at.agreement} onChange={(event) => go({ agreement: event.currentTarget.value, reading: null })}>
          {answer.agreements.map(({ id, title, amends }) => (
            <option key={id} value={id}>
              {amends === null
                ? inBoth(language.value, title)
                : t('treaties.amendment', { title: inBoth(language.value, title) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('treaties.held')}</span>
        <select value={at.held} onChange={(event) => go({ held: event.currentTarget.value })}>
          <Things label={t('treaties.forces')} things={things.filter(({ of, totals }) => of === 'force' && !totals)} />
          <Things label={t('treaties.totals')} things={things.filter(({ totals }) => totals)} />
          <Things label={t('treaties.defences')} things={things.filter(({ of }) => of === 'defence')} />
        </select>
      </label>
      <label>
        <span>{t('treaties.reading')}</span>
        <select value={at.reading ?? ''} onChange={(event) => go({ reading: event.currentTarget.value || null })}>
          <option value="">{t('treaties.reading-own')}</option>
          {readers.map((name) => (
            <option key={name} value={name}>
              {t('treaties.reading-of', { party: party(language.value, name).name })}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Things({ label, things }: { label: string; things: readonly HeldHead[] }): JSX.Element | null {
  if (things.length === 0) return null;
  return (
    <optgroup label={label}>
      {things.map(({ id, state, date, name }) => (
        <option key={id} value={id}>
          {t('treaties.thing', {
            who: name === null ? party(language.value, state).name : inBoth(language.value, name),
            date,
            id,
          })}
        </option>
      ))}
    </optgroup>
  );
}

/** Parties that have registered a reading of a rule, or the one that was asked for. */
function readersOf({ opened, baseline, asked }: AgreementsAnswer): readonly string[] {
  const agreement = (opened.ok ? opened.answered : baseline)?.agreement;
  const rules = agreement ? [...agreement.limits, ...agreement.bans] : [];
  const by = rules.flatMap(({ readings }) => readings.map((reading) => reading.by));
  return [...new Set([...by, ...(asked.reading === null ? [] : [asked.reading])])];
}
