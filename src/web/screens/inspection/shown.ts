import type { InspectionSeen } from '../../engine/inspection-record.ts';
import type { Session } from '../../state/session.ts';
import { atWritten } from './at.ts';
import type { InspectionAt } from './at.ts';

/** What all panels share. */
export interface Shown {
  readonly session: Session;
  readonly at: InspectionAt;
  readonly answer: InspectionSeen;
}

/** Parts of what is asked that a lever changes. */
export interface Change {
  readonly scheme?: Partial<InspectionAt['scheme']>;
  readonly hidden?: Partial<InspectionAt['hidden']>;
  readonly matters?: InspectionAt['matters'];
  readonly target?: number;
  readonly beside?: Partial<InspectionAt['beside']>;
}

/**
 * Asks something else: a step of the history. A drag is one step.
 *
 * @param lever by which a drag is known
 */
export function move(
  { session, at }: Pick<Shown, 'session' | 'at'>,
  lever: string,
  { scheme, hidden, beside, ...rest }: Change,
  drag = false,
): void {
  const next = {
    ...{ ...at, ...rest },
    scheme: { ...at.scheme, ...scheme },
    hidden: { ...at.hidden, ...hidden },
    beside: { ...at.beside, ...beside },
  };
  step(session, lever, atWritten(next), drag);
}

/** One step of the history, and no run of the chart. @param to as the link has it */
export function step(session: Session, lever: string, to: string | null, drag: boolean): void {
  const { place, ...state } = session.state.value;
  session.commit({ did: 'scheme', lever, from: place.at, to }, { ...state, place: { ...place, at: to } }, drag);
}
