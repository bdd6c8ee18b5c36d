import { engine } from '../model/scenario/index.ts';
import { fileOf, linkOf, textHash } from './state/link.ts';
import type { Linked } from './state/link.ts';
import type { Session } from './state/session.ts';

/** The address that opens the page as it is now, without what belongs to the reader. */
export function linkHere(session: Session): string {
  const base = typeof location === 'undefined' ? '' : `${location.origin}${location.pathname}`;
  return base + fragmentOf(session);
}

export function fragmentOf(session: Session): string {
  return linkOf(linked(session));
}

/** The same as a file, for views that are too long for a link. */
export function viewFile(session: Session): string {
  return fileOf(linked(session));
}

/** Of the scenario's text; null: the library has no such scenario. */
export function hashHere({ text }: Session): string | null {
  return text === null ? null : textHash(text);
}

function linked(session: Session): Linked {
  return { engine, hash: hashHere(session), state: session.state.value };
}
