import type { OpenedWords } from './engine/protocol.ts';
import type { LinkageResult, Tried } from '../model/scenario/index.ts';
import type { ScenarioTitle } from './state/told.ts';

/** What the build works out, so that the first picture needs no run: with the same engine, which a test repeats. */
export interface Start {
  readonly scenarios: readonly ScenarioTitle[];
  readonly chart: { readonly words: OpenedWords; readonly result: LinkageResult; readonly tried: readonly Tried[] };
}
