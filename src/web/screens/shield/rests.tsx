import type { JSX } from 'preact';
import { cautionSentences } from '../../../words/index.ts';
import { runLine } from '../../export/command.ts';
import { language, t } from '../../page.ts';
import type { Shown } from './shown.ts';
import { sourcesWords } from './words.ts';

/** What was not checked, what it rests on, and what gives the same numbers on a command line. */
export function Rests({ shown: { session, answer } }: { shown: Shown }): JSX.Element {
  const { scenario, changed } = session.state.value;
  const { all, raid } = answer;
  return (
    <section id="why" aria-labelledby="rests-title">
      <h2 id="rests-title">{t('shield-screen.rests')}</h2>
      <ul>
        <li>{t('shield-screen.unchecked')}</li>
        <li>{t('shield-screen.stock')}</li>
        {cautionSentences(answer.cautions, language.value).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="source">{sourcesWords(answer.sources)}</p>
      <details>
        <summary>{t('desk.share-command')}</summary>
        <pre class="command" tabIndex={0}>
          {runLine('shield need', scenario, changed, { draws: all, seed: raid.seed })}
        </pre>
      </details>
    </section>
  );
}
