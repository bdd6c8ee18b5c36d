import type { JSX } from 'preact';
import { sourcesLine } from '../../../words/index.ts';
import { runLine } from '../../export/command.ts';
import { language, t } from '../../page.ts';
import type { Shown } from './shown.ts';

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
      </ul>
      <p class="source">{sourcesLine(answer.sources, language.value)}</p>
      <details>
        <summary>{t('desk.share-command')}</summary>
        <pre class="command" tabIndex={0}>
          {runLine('shield need', scenario, changed, { draws: all, seed: raid.seed })}
        </pre>
      </details>
    </section>
  );
}
