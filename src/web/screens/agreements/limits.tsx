import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { capital, complyRows, whyWords } from '../../../words/index.ts';
import type { ComplyRow } from '../../../words/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import { Why } from './why.tsx';

/** The limit whose count is laid open. */
const opened = signal<string | null>(null);

/** Counted, allowed, margin for every limit, readings side by side; *why* opens the tree of a count. */
export function Limits({ answer }: { answer: AgreementsAnswer }): JSX.Element | null {
  const shown = answer.opened.ok ? answer.opened.answered : answer.baseline;
  if (shown === null || shown.compliance.limits.length === 0) return null;
  const rows = complyRows(shown, language.value);
  return (
    <div>
      <h2 id="treaty-limits">{t('treaties.limits')}</h2>
      <div class="table" tabIndex={0} role="region" aria-labelledby="treaty-limits">
        <table class="treaty-limits">
          <thead>
            <tr>
              {(['article', 'limit', 'counted', 'number-allowed', 'margin', 'applies', 'kept'] as const).map((key) => (
                <th key={key} scope="col">
                  {capital(t(`comply.${key}`))}
                </th>
              ))}
              <th scope="col">{t('treaties.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.limit.id} ${row.view.by ?? ''}`} row={row} answer={answer} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row, answer }: { row: ComplyRow; answer: AgreementsAnswer }): JSX.Element {
  const { limit, view, first, as, title, counted, allowed, margin, applies, kept } = row;
  const explanation = answer.opened.ok ? answer.opened.explanations[limit.id] : undefined;
  const open = opened.value === limit.id;
  const name = as === null ? title : t('comply.row', { title, as });
  return (
    <>
      <tr class={first ? '' : 'reading'}>
        <td>{first ? limit.article : ''}</td>
        <th scope="row">
          {name}
          {view.unconfirmed ? <span class="tag">{t('desk.unconfirmed')}</span> : null}
          {view.why === null ? null : <span class="note">{whyWords(view.why, language.value)}</span>}
        </th>
        <td class="n">{counted}</td>
        <td class="n">{allowed}</td>
        <td class="n">{margin}</td>
        <td>{applies}</td>
        <td>{kept}</td>
        <td>
          {first && explanation ? (
            <button
              type="button"
              class="key"
              aria-expanded={open}
              aria-label={t('treaties.why-of', { title })}
              onClick={() => (opened.value = open ? null : limit.id)}
            >
              {t('treaties.why')}
            </button>
          ) : null}
        </td>
      </tr>
      {first && open && explanation ? (
        <tr class="why">
          <td colSpan={8}>
            <Why explanation={explanation} answer={answer} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
