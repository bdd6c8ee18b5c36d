import type { Both } from '../../model/agreement/index.ts';
import type { Place, State } from './state.ts';

/** What a step did, to be named in the reader's language. */
export type StepName =
  | { readonly did: 'set'; readonly path: string; readonly from: unknown; readonly to: unknown }
  | { readonly did: 'package'; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  | { readonly did: 'alternative'; readonly to: string | null }
  | { readonly did: 'reset'; readonly kind: 'choices' | 'criteria' | 'beliefs' }
  | { readonly did: 'scenario'; readonly to: string }
  /** words chosen in a bracket of talks; null: another package as a whole */
  | {
      readonly did: 'bracket';
      readonly bracket: { readonly name: string; readonly title: Both } | null;
      readonly to: Both | null;
    }
  /** a lever of inspection: the whole of what was asked before and after, as the link has it */
  | { readonly did: 'scheme'; readonly lever: string; readonly from: string | null; readonly to: string | null }
  | { readonly did: 'link' | 'baseline' | 'pin' | 'unpin' | 'tour' };

/** One change: what it was, and the state before it. */
export interface Step {
  readonly name: StepName;
  readonly before: State;
}

/** What can be undone and redone. The last step comes last; what was undone stands in `undone`, the next to redo last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const mostSteps = 200;
export const noHistory: History = { done: [], undone: [] };

/**
 * The history after one more change. A drag is one step: while `same` holds, the step before is drawn out, and a change
 * that ends where it began is none.
 */
export function stepped(history: History, before: State, name: StepName, same: boolean): History {
  const last = history.done.at(-1);
  if (same && last && isOneDrag(last.name, name))
    return { done: [...history.done.slice(0, -1), { name: joined(last.name, name), before: last.before }], undone: [] };
  return { done: [...history.done, { name, before }].slice(-mostSteps), undone: [] };
}

/** Whether both can be of one drag: they change the same thing. */
function isOneDrag(last: StepName, next: StepName): boolean {
  if (last.did === 'set' && next.did === 'set') return last.path === next.path;
  if (last.did === 'bracket' && next.did === 'bracket')
    return last.bracket !== null && last.bracket.name === next.bracket?.name;
  if (last.did === 'scheme' && next.did === 'scheme') return last.lever === next.lever;
  return last.did === 'package' && next.did === 'package';
}

function joined(last: StepName, next: StepName): StepName {
  if (last.did === 'set' && next.did === 'set') return { ...next, from: last.from };
  if (last.did === 'package' && next.did === 'package') return { ...next, from: last.from };
  if (last.did === 'scheme' && next.did === 'scheme') return { ...next, from: last.from };
  return next;
}

/** The state before the last step, as it is now placed; null: there is none. */
export function undone(history: History, now: State): { readonly history: History; readonly state: State } | null {
  const last = history.done.at(-1);
  if (!last) return null;
  const state = at(last.before, now.place, last.name, 'from');
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, { ...last, before: now }] },
    state,
  };
}

export function redone(history: History, now: State): { readonly history: History; readonly state: State } | null {
  const next = history.undone.at(-1);
  if (!next) return null;
  return {
    history: { done: [...history.done, { ...next, before: now }], undone: history.undone.slice(0, -1) },
    state: at(next.before, now.place, next.name, 'to'),
  };
}

/** Undo brings numbers back; the reader stays where they are, but for what stands in the place of its screen itself. */
function at(state: State, place: Place, name: StepName, end: 'from' | 'to'): State {
  if (name.did === 'scheme') return { ...state, place: { ...place, screen: 'inspection', at: name[end] } };
  return { ...state, place: name.did === 'bracket' ? { ...place, screen: 'talks', at: state.place.at } : place };
}
