import { batch } from '@preact/signals';
import type { Session } from '../../state/session.ts';
import { asItIs } from '../../state/state.ts';
import { sameScenario } from '../../state/same.ts';
import { keepTour, tourKept } from './kept.ts';
import { atOf } from './places.ts';
import type { Page } from './places.ts';
import { steps, tourScenario } from './steps.ts';
import type { Step } from './steps.ts';

/**
 * Goes to a page of the tour and lays out what belongs there: an answer that was shown before, or the team's package.
 * Where the guess is still to be made, nothing runs: only the axes are needed.
 */
export function goTo(session: Session, page: Page): void {
  const { shown, draft } = tourKept.value;
  batch(() => {
    session.go({ screen: 'tour', at: atOf(page) });
    const step = steps.find(({ n }) => n === page);
    if (page === 8) session.lay(tourScenario, draft.side ?? asItIs);
    else if (step && shown.includes(step.n)) session.lay(tourScenario, step.side);
    else if (!sameScenario(session.state.value.scenario, tourScenario)) session.lay(tourScenario, asItIs);
  });
  if (page !== 'facilitator') keepTour({ last: page });
}

/** Moves the real levers to where the step wants them, and shows what the run says. */
export function showAnswer(session: Session, step: Step): void {
  const { shown } = tourKept.value;
  if (!shown.includes(step.n)) keepTour({ shown: [...shown, step.n] });
  session.lay(tourScenario, step.side);
}

export function hideAnswer(step: Step): void {
  keepTour({ shown: tourKept.value.shown.filter((n) => n !== step.n) });
}
