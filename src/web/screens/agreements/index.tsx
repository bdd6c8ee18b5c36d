import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { complyNotes, complyVerdict } from '../../../words/index.ts';
import type { AgreementsAnswer, AgreementsAsk } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { Articles } from './articles.tsx';
import { atOf, atWritten } from './at.ts';
import type { AgreementsAt } from './at.ts';
import { Chosen } from './chosen.tsx';
import { Days } from './days.tsx';
import { Limits } from './limits.tsx';

/** A rule that the reader has rewritten; it goes with the page and is in no link. */
export const edit = signal<AgreementsAsk['edit']>(null);

/** What was promised, is it kept, what fell with what? */
export function AgreementsScreen({ session }: { session: Session }): JSX.Element {
  const at = atOf(session.state.value.place.at);
  const go = (to: Partial<AgreementsAt>): void => {
    if (to.agreement !== undefined && to.agreement !== at.agreement) edit.value = null;
    session.go({ at: atWritten({ ...at, ...to }) });
  };
  useEffect(() => {
    session.agreements.ask({ ...at, today: today(), edit: edit.value });
  }, [atWritten(at), edit.value, session.tries.value]);
  const answer = session.agreements.answer.value;
  return (
    <main id="main" class="middle wide treaties" aria-busy={answer === null}>
      <header>
        <h1>{t('treaties.title')}</h1>
        <p>{t('treaties.about')}</p>
      </header>
      {answer === null ? <p class="standing">{t('shelf.loading')}</p> : <Answered {...{ answer, at, go }} />}
    </main>
  );
}

/** The clock of the reader, to the day: where the timeline ends. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

interface Shown {
  readonly answer: AgreementsAnswer;
  readonly at: AgreementsAt;
  readonly go: (to: Partial<AgreementsAt>) => void;
}

function Answered({ answer, at, go }: Shown): JSX.Element {
  return (
    <>
      <Verdict answer={answer} />
      <Chosen {...{ answer, at, go }} />
      <Days {...{ answer, at, go }} />
      <Limits answer={answer} />
      <Articles answer={answer} />
    </>
  );
}

/** The verdict first: what and why, then what there is to know about it. */
function Verdict({ answer }: { answer: AgreementsAnswer }): JSX.Element | null {
  const { opened, baseline } = answer;
  const shown = opened.ok ? opened.answered : baseline;
  if (shown === null) return null;
  const held = heldOf(answer);
  return (
    <section class="verdict" aria-live="polite" aria-atomic="true">
      <p class="verdict-main">{complyVerdict(shown, held, language.value)}</p>
      {answer.asked.edit === null ? null : (
        <p class="standing">{opened.ok ? t('treaties.edited') : t('treaties.edit-refused')}</p>
      )}
      <ul class="standing">
        {complyNotes(shown, held, language.value).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
