import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../page.ts';
import type { Desk } from '../state/desk.ts';
import type { Session } from '../state/session.ts';

/** A run that takes no longer is not spoken of. */
const unspokenMilliseconds = 300;

/** How far the run of a screen is; what is rough, or of inputs before, says so. */
export function RunState<Asked, Answer>(props: {
  readonly session: Session;
  readonly desk: Desk<Asked, Answer>;
  /** draws that the answer rests on so far, of all; null: there is none yet, or all of it is there */
  readonly rough: { readonly draws: number; readonly all: number } | null;
}): JSX.Element {
  const { session, desk, rough } = props;
  const run = desk.run.value;
  const late = useLate(run.at === 'work');
  const over = run.at === 'stopped' || run.at === 'failed';
  return (
    <div class="state">
      {rough ? <span class="rough">{t('desk.rough', { n: rough.draws, all: rough.all })}</span> : null}
      {run.at === 'work' && late ? (
        <>
          {desk.old ? <span class="notice-words">{t('assess-screen.of-before')}</span> : null}
          {run.of === 0 ? null : <progress max={run.of} value={run.done} aria-label={t('desk.progress')} />}
          <button type="button" class="key" onClick={() => desk.cancel()}>
            {t('desk.stop')}
          </button>
        </>
      ) : null}
      {over ? (
        <>
          {desk.answer.value === null ? null : <span class="notice-words">{t(`shield-screen.${run.at}`)}</span>}
          <button type="button" class="key" onClick={() => (session.tries.value += 1)}>
            {t('shield-screen.again')}
          </button>
        </>
      ) : null}
    </div>
  );
}

/** Whether work has gone on for so long that it is spoken of. */
export function useLate(works: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!works) return undefined;
    const waiting = setTimeout(() => setLate(true), unspokenMilliseconds);
    return () => clearTimeout(waiting);
  }, [works]);
  return late;
}
