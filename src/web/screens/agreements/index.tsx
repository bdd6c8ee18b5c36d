import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { complyNotes, complyVerdict, toldIn } from '../../../words/index.ts';
import type { AgreementsAnswer } from '../../engine/agreements-record.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { Articles } from './articles.tsx';
import { atOf, atWritten } from './at.ts';
import type { AgreementsAt } from './at.ts';
import { Chosen } from './chosen.tsx';
import { Days } from './days.tsx';
import { edit } from './editing.ts';
import { Limits } from './limits.tsx';

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
function Verdict({ answer }: { answer: AgreementsAnswer }): JSX.Element {
  const { opened, baseline, held, asked, agreements } = answer;
  const shown = opened.ok ? opened.answered : baseline;
  if (shown === null || held === null) return <Missing answer={answer} />;
  return (
    <section class="verdict" aria-live="polite" aria-atomic="true">
      <p class="verdict-main">
        {shown.compliance.party === null ? t('treaties.no-party') : complyVerdict(shown, held, language.value)}
      </p>
      {asked.edit === null ? null : <p>{opened.ok ? t('treaties.edited') : t('treaties.edit-refused')}</p>}
      <ul class="standing">
        {complyNotes(shown, agreements, language.value).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** A link names what this library does not have. */
function Missing({ answer }: { answer: AgreementsAnswer }): JSX.Element {
  const { opened, asked } = answer;
  const problems = opened.ok ? [] : opened.problems;
  return (
    <section class="verdict" role="alert">
      <p class="verdict-main">{t('treaties.missing', { agreement: asked.agreement, held: asked.held })}</p>
      {problems.map((problem) => {
        const { wrong, expected, todo } = toldIn(problem, language.value);
        return <p key={wrong}>{`${wrong} · ${expected} · ${todo}`}</p>;
      })}
    </section>
  );
}
