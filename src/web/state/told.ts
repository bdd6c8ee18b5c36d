import type { Problem } from '../../model/document/index.ts';
import type { AssessResult, LinkageResult, Tried } from '../../model/scenario/index.ts';
import type { OpenedWords, Stage } from '../engine/protocol.ts';
import type { ScenarioChoice, Side } from './state.ts';

/** A chart with what it was made from. */
export interface Chart {
  readonly result: LinkageResult;
  readonly stage: Stage;
  readonly tried: readonly Tried[];
  readonly words: OpenedWords;
  readonly scenario: ScenarioChoice;
  readonly side: Side;
}

/** What a run was asked of, so that a result is never shown as that of another state. */
export interface Of {
  readonly scenario: ScenarioChoice;
  readonly side: Side;
  /** today's forces and shields, not the package */
  readonly today: boolean;
}

/** One package, or today's forces, as far as it is worked out. */
export interface Assessment extends Of {
  readonly result: AssessResult;
  readonly rough: boolean;
  readonly words: OpenedWords;
}

/** Something to be said beside the picture, which stays. */
export type Notice =
  | { readonly what: 'problems'; readonly problems: readonly Problem[] }
  | { readonly what: 'failed'; readonly detail: string }
  | {
      readonly what:
        | 'restarted'
        | 'given-up'
        | 'not-kept'
        | 'copied'
        | 'not-copied'
        | 'not-whole'
        | 'no-png'
        | 'lacking';
    }
  | { readonly what: 'link'; readonly why: 'damaged' | 'foreign' | 'newer' }
  | { readonly what: 'link-other'; readonly engine: string; readonly library: boolean }
  | { readonly what: 'unknown-scenario'; readonly id: string }
  | { readonly what: 'file'; readonly name: string; readonly why: 'large' | 'foreign' | 'unreadable' };

export interface ScenarioTitle {
  readonly id: string;
  readonly title: string;
}
