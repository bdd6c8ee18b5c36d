import { effect } from '@preact/signals';
import { engine } from '../model/scenario/index.ts';
import { fragmentOf } from './address.ts';
import type { Own } from './state/aside.ts';
import { longestLink, readLink, textHash } from './state/link.ts';
import type { Session } from './state/session.ts';
import type { State } from './state/state.ts';
import { keep, keepOwn, kept, keptOwn } from './state/store.ts';
import type { Keep } from './state/store.ts';

/** Begins where a link points, or else where the reader was. */
export function restore(session: Session, store: Keep | null): void {
  const linked = location.hash.startsWith('#c') ? readLink(location.hash) : null;
  const before = linked === null ? kept(store) : null;
  if (before) {
    session.state.value = before.state;
    session.history.value = before.history;
  }
  const opened = linked?.ok ? linked.linked.state : before?.state;
  if (opened?.place.screen === 'tour') session.aside.value = { own: keptOwn(store), chart: null };
  if (linked) session.openLinked(linked, textHash);
}

/**
 * The address and the storage follow the session.
 *
 * @param began what they hold already: the reader may have changed something while this script was on its way
 */
export function follow(session: Session, store: Keep | null, began: Own): void {
  let where = whereIn(began.state);
  let own = null as Own | null;
  let told = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const write = (): void => {
    const { state, history: steps } = session;
    const fragment = fragmentOf(session);
    const isNew = whereIn(state.value) !== where;
    where = whereIn(state.value);
    if (fragment.length <= longestLink) {
      if (isNew) history.pushState(null, '', fragment);
      else history.replaceState(null, '', fragment);
    }
    // Only a page that has, or had, something aside may write it: another tab may be in the tour.
    const aside = session.aside.value?.own ?? null;
    if (aside !== own) keepOwn(store, engine, (own = aside));
    if (!keep(store, engine, state.value, steps.value) && !told && session.notice.value === null) {
      told = true;
      session.notice.value = { what: 'not-kept' };
    }
  };
  effect(() => {
    if (session.state.value === began.state && session.history.value === began.history) return;
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(write, 250);
  });
  addEventListener('popstate', () => {
    if (!location.hash.startsWith('#c')) return;
    const read = readLink(location.hash);
    if (read.ok) {
      session.go(read.linked.state.place);
      where = whereIn(session.state.value);
    }
  });
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#c') && location.hash !== fragmentOf(session))
      session.openLinked(readLink(location.hash), textHash);
  });
}

/** What is a step of the browser's own history: another screen, another item open in it; no package of talks, no lever. */
function whereIn({ place: { screen, at } }: State): string {
  const item =
    screen === 'talks'
      ? at?.split('/').slice(0, 2).join('/')
      : screen === 'shield' || screen === 'inspection'
        ? null
        : at;
  return `${screen} ${item ?? ''}`;
}
