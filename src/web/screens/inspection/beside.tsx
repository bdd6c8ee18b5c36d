import type { JSX } from 'preact';
import { t } from '../../page.ts';
import { Confidence } from './confidence.tsx';
import { Game } from './game.tsx';
import { Label } from './label.tsx';
import type { Shown } from './shown.ts';

/** What does not hang on the scheme: the game of who visits and who cheats, and confidence over years. */
export function Beside({ session, at }: Pick<Shown, 'session' | 'at'>): JSX.Element {
  const answer = session.inspection.beside.answer.value?.answer ?? null;
  const shown = { session, at };
  return (
    <>
      <section aria-labelledby="game-title" class="shield-panel">
        <h2 id="game-title">{t('inspection-screen.game')}</h2>
        <Label />
        {answer === null ? (
          <p class="first">{t('inspection-screen.follows')}</p>
        ) : (
          <Game shown={shown} answer={answer} />
        )}
      </section>
      <section aria-labelledby="confidence-title" class="shield-panel">
        <h2 id="confidence-title">{t('inspection-screen.confidence')}</h2>
        {answer?.history ? <Confidence shown={shown} history={answer.history} /> : null}
        {answer?.history === null ? <p class="notice-words">{t('inspection-screen.no-case')}</p> : null}
        {answer === null ? <p class="first">{t('inspection-screen.follows')}</p> : null}
      </section>
    </>
  );
}
