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

/** Steps kept over a reload, within reason: a scenario that somebody brought is as long as its text. */
const mostKept = 2_000_000;

/** @returns whether it was kept */
export function keep(store: Keep | null, engine: string, state: State, history: History): boolean {
  if (!store) return false;
  try {
    store.setItem(viewKey, fileOf({ engine, hash: null, state }));
    const steps = JSON.stringify(history);
    if (steps.length <= mostKept) store.setItem(stepsKey, steps);
    else store.removeItem(stepsKey);
    return true;
  } catch {
    return false;
  }
}

/** What was kept; null where there is nothing that can be read. */
export function kept(store: Keep | null): { readonly state: State; readonly history: History } | null {
  try {
    const text = store?.getItem(viewKey) ?? null;
    const read = text === null ? null : readFileText(text);
    if (!read?.ok) return null;
    return { state: read.linked.state, history: historyOf(store?.getItem(stepsKey) ?? null) };
  } catch {
    return null;
  }
}

function historyOf(text: string | null): History {
  if (text === null) return noHistory;
  const value = JSON.parse(text) as Partial<History>;
  return Array.isArray(value.done) && Array.isArray(value.undone) ? (value as History) : noHistory;
}
