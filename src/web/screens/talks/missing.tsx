import type { JSX } from 'preact';
import { inBoth, toldIn } from '../../../words/index.ts';
import type { TalksRefused } from '../../engine/talks-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { atWritten, firstAt } from './at.ts';

/** A link names talks that this library does not have, or that cannot be read. */
export function Missing({ session, answer }: { session: Session; answer: TalksRefused }): JSX.Element {
  const { asked, list, problems } = answer;
  const { talks: id } = asked;
  const known = list.some((one) => one.id === id);
  return (
    <section class="verdict">
      <h1>{t('parley.title')}</h1>
      <div role="alert">
        <p>{known ? t('parley.refused') : t(list.length === 0 ? 'parley.missing-none' : 'parley.missing', { id })}</p>
        {problems.map((problem, i) => {
          const { wrong, expected, todo } = toldIn(problem, language.value);
          return <p key={i}>{`${problem.place.file}:${problem.place.line}: ${wrong} · ${expected} · ${todo}`}</p>;
        })}
      </div>
      <ul>
        {list
          .filter((one) => one.id !== id)
          .map((one) => (
            <li key={one.id}>
              <button
                type="button"
                class="link"
                onClick={() => session.go({ at: atWritten({ ...firstAt, talks: one.id }) })}
              >
                {t('parley.go-to', { title: inBoth(language.value, one.title) })}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
