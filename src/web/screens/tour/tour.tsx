import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { t } from '../../page.ts';
import type { Session } from '../../state/session.ts';
import { CommuniquePage } from './communique-page.tsx';
import { Facilitator } from './facilitator.tsx';
import { goTo } from './going.ts';
import { move } from './heading.tsx';
import { openTour, tourKept } from './kept.ts';
import { lastStep, pageAt, stepNumbers } from './places.ts';
import type { Page } from './places.ts';
import { StepPage } from './step-page.tsx';
import { steps } from './steps.ts';

openTour();

/** What was said in Moscow: eight steps, each with a guess first and then the run. */
export function Tour({ session }: { session: Session }): JSX.Element {
  const page = pageAt(session.state.value.place.at);
  const { last, projector } = tourKept.value;
  useEffect(() => {
    if (page === null) goTo(session, last);
  }, [page]);
  const at = page ?? last;
  const step = steps.find(({ n }) => n === at);
  return (
    <main id="main" class={projector ? 'middle tour projector' : 'middle tour'}>
      <div class="tour-inner">
        <Top session={session} at={at} />
        {at === 'facilitator' ? (
          <Facilitator />
        ) : step ? (
          <StepPage key={at} session={session} step={step} />
        ) : (
          <CommuniquePage session={session} />
        )}
        <Bottom session={session} at={at} />
      </div>
    </main>
  );
}

/** How far one is, and every step a press away. */
function Top({ session, at }: { session: Session; at: Page }): JSX.Element {
  return (
    <>
      <div class="tour-name">
        <p>
          <strong>{t('tour.title')}</strong> <span class="standing">{t('tour.about')}</span>
        </p>
        <button type="button" class="link" onClick={() => move(session, at === 'facilitator' ? 1 : 'facilitator')}>
          {at === 'facilitator' ? t('tour.to-steps') : t('tour.facilitator')}
        </button>
      </div>
      <nav class="tour-steps" aria-label={t('tour.steps')}>
        <ol>
          {stepNumbers.map((n) => (
            <li key={n}>
              <button
                type="button"
                class={n === at ? 'key picked' : 'key'}
                aria-label={`${t('tour.step', { n, all: lastStep })}. ${titleOf(n)}`}
                {...(n === at ? { 'aria-current': 'step' as const } : {})}
                onClick={() => move(session, n)}
              >
                {n}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function Bottom({ session, at }: { session: Session; at: Page }): JSX.Element {
  const [before, after] = at === 'facilitator' ? [null, 1] : [at - 1, at + 1];
  return (
    <div class="tour-ends">
      <div class="tools spread">
        {before !== null && before >= 1 ? (
          <button type="button" class="key" onClick={() => move(session, before)}>
            {t('tour.previous', { title: titleOf(before) })}
          </button>
        ) : (
          <span />
        )}
        {after <= lastStep ? (
          <button type="button" class="key picked" onClick={() => move(session, after)}>
            {t('tour.next', { title: titleOf(after) })}
          </button>
        ) : null}
      </div>
      <p class="tools standing">
        <button type="button" class="link" onClick={() => session.go({ screen: 'linkage', at: null })}>
          {t('tour.leave')}
        </button>{' '}
        {t('tour.leave-how')}
      </p>
    </div>
  );
}

function titleOf(n: number): string {
  return t(`tour.${n as 1}-title`);
}
