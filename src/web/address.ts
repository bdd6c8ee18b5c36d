import { engine } from '../model/scenario/index.ts';
import { linkOf } from './state/link.ts';
import type { Session } from './state/session.ts';

/** The address that opens the page as it is now, without what belongs to the reader. */
export function linkHere(session: Session): string {
  const base = typeof location === 'undefined' ? '' : `${location.origin}${location.pathname}`;
  return base + fragmentOf(session);
}

export function fragmentOf(session: Session): string {
  return linkOf({ engine, hash: session.hash, state: session.state.value });
}
