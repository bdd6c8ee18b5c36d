import type { JSX } from 'preact';
import { turning } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import type { Assessment } from '../../state/told.ts';
import { contextOf } from '../../view.ts';
import { spotOf } from './cells.ts';
import { assessVerdict } from './words.ts';

/** The worst cell as a sentence, what is lost there, and what would turn the package. */
export function AssessVerdict({ session, assessed }: { session: Session; assessed: Assessment }): JSX.Element {
  const { result, rough, words } = assessed;
  const [first, ...rest] = assessVerdict(result, words.about.criteria.retaliation.warheads);
  const { scenario, changed, place } = session.state.value;
  const { today } = spotOf(place.at);
  const old = assessed.scenario !== scenario || assessed.side !== changed || assessed.today !== today;
  const all = session.chart.value?.result.draws ?? 512;
  return (
    <header class="verdict">
      <h1>{first}</h1>
      <p>{rest.join(' ')}</p>
      {turnSentences(session, assessed).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="state">
        {old ? <span class="notice-words">{t('assess-screen.of-before')}</span> : null}
        {rough ? (
          <span class="rough">{t('desk.rough', { n: result.draws, all: Math.max(all, result.draws) })}</span>
        ) : null}
      </p>
    </header>
  );
}

/** What would turn the package, as far as it was searched for exactly this package. */
function turnSentences({ chart }: Session, { side, scenario, today }: Assessment): readonly string[] {
  const now = chart.value;
  if (today || !now || now.side !== side || now.scenario !== scenario) return [];
  if (now.stage !== 'searched' && now.stage !== 'whole') return [];
  return turning(now.result, contextOf(now, 'turn'), language.value).slice(0, 1);
}
