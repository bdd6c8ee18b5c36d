import { nothingOwn } from './aside.ts';
import type { Own } from './aside.ts';
import { readFileText, fileOf } from './link.ts';
import { noHistory } from './steps.ts';
import type { History } from './steps.ts';
import type { State } from './state.ts';

/** What the browser keeps for a page; it may be full, denied or absent. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const viewKey = 'counterpoise.view';
const stepsKey = 'counterpoise.steps';
/** the reader's own view and steps, while the tour has the two above */
const ownViewKey = 'counterpoise.own.view';
const ownStepsKey = 'counterpoise.own.steps';

/** Steps kept over a reload, within reason: a scenario that somebody brought is as long as its text. */
const mostKept = 2_000_000;

/** @returns whether it was kept */
export function keep(store: Keep | null, engine: string, state: State, history: History): boolean {
  return keepUnder(viewKey, stepsKey, store, engine, { state, history });
}

/** Keeps what lies aside during the tour; null: nothing does. */
export function keepOwn(store: Keep | null, engine: string, own: Own | null): void {
  if (own) {
    keepUnder(ownViewKey, ownStepsKey, store, engine, own);
    return;
  }
  try {
    store?.removeItem(ownViewKey);
    store?.removeItem(ownStepsKey);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** What a reader had of their own, for a page that begins in the tour: laid aside, or left before a link came. */
export function keptOwn(store: Keep | null): Own {
  const last = kept(store);
  if (last && last.state.place.screen !== 'tour') return last;
  return keptUnder(ownViewKey, ownStepsKey, store) ?? nothingOwn;
}

function keepUnder(view: string, steps: string, store: Keep | null, engine: string, own: Own): boolean {
  if (!store) return false;
  try {
    store.setItem(view, fileOf({ engine, hash: null, state: own.state }));
    const text = JSON.stringify(own.history);
    if (text.length <= mostKept) store.setItem(steps, text);
    else store.removeItem(steps);
    return true;
  } catch {
    return false;
  }
}

/** What was kept; null where there is nothing that can be read. */
export function kept(store: Keep | null): Own | null {
  return keptUnder(viewKey, stepsKey, store);
}

function keptUnder(view: string, steps: string, store: Keep | null): Own | null {
  try {
    const text = store?.getItem(view) ?? null;
    const read = text === null ? null : readFileText(text);
    if (!read?.ok) return null;
    return { state: read.linked.state, history: historyOf(store?.getItem(steps) ?? null) };
  } catch {
    return null;
  }
}

function historyOf(text: string | null): History {
  if (text === null) return noHistory;
  const value = JSON.parse(text) as Partial<History>;
  return Array.isArray(value.done) && Array.isArray(value.undone) ? (value as History) : noHistory;
}
