import type { ShieldAnswer } from '../../engine/shield-record.ts';
import type { Session } from '../../state/session.ts';
import { atWritten } from './at.ts';
import type { ShieldAt } from './at.ts';

/** What all panels share. */
export interface Shown {
  readonly session: Session;
  readonly at: ShieldAt;
  readonly answer: ShieldAnswer;
}

/** Goes to another raid, map or orbit: no step of the history, for nothing of the scenario changes. */
export function go({ session, at }: Pick<Shown, 'session' | 'at'>, to: Partial<ShieldAt>): void {
  const next = atWritten({ ...at, ...to });
  session.shield.left = next;
  session.go({ at: next });
}
