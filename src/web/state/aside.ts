import type { Chart } from './told.ts';
import { firstState } from './state.ts';
import type { State } from './state.ts';
import { noHistory } from './steps.ts';
import type { History } from './steps.ts';

/** What a reader had before the tour: their numbers and their steps. */
export interface Own {
  readonly state: State;
  readonly history: History;
}

/** What lies aside during the tour; its picture too, where it is whole, so that coming back needs no run. */
export interface Aside {
  readonly own: Own;
  readonly chart: Chart | null;
}

export const nothingOwn: Own = { state: firstState, history: noHistory };
