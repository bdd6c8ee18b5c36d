import { signal } from '@preact/signals';
import type { Session } from './state/session.ts';
import type { Chart } from './state/told.ts';

/** Whether an old picture is being shown again. */
export const replaying = signal(false);

const times = 3;
const halfMilliseconds = 600;

export function canReplay(session: Session): boolean {
  return session.before.value !== null && !replaying.value;
}

/**
 * Shows the last change three times, old to new, from pictures that are kept: no run. With reduced motion it goes to and
 * fro once.
 */
export function replay(session: Session): void {
  const pair = session.before.value;
  if (pair === null || replaying.value) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const now = session.chart.value;
  const frames: Chart[] = Array.from({ length: calm ? 1 : times }, () => [...pair]).flat();
  replaying.value = true;
  const next = (i: number): void => {
    const frame = frames[i];
    // A new picture came meanwhile: it stays.
    if (frame === undefined || !ours(session, pair, now)) {
      if (ours(session, pair, now)) session.chart.value = session.before.value?.[1] ?? now;
      replaying.value = false;
      return;
    }
    session.chart.value = frame;
    setTimeout(() => next(i + 1), calm ? 2 * halfMilliseconds : halfMilliseconds);
  };
  next(0);
}

function ours(session: Session, pair: readonly [Chart, Chart], now: Chart | null): boolean {
  const shown = session.chart.value;
  return shown === now || shown === pair[0] || shown === pair[1];
}
