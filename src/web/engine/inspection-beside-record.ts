import type { ConfidenceCase, HistoryResult, InspectionGame, Interim } from '../../model/inspection/index.ts';

/** What stands beside a scheme: the game of who visits and who cheats, and confidence over years. Plain data. */

export interface BesideAsk {
  /** whole, >= 1; inspections no more than periods */
  readonly periods: number;
  readonly inspections: number;
  /** whose confidence: the first party of the case, or the other */
  readonly by: 'first' | 'second';
  /** with what never stops, such as satellites, at the chance that is judged; else without */
  readonly means: boolean;
  /** confidence that is wanted, above 0 and below 1 */
  readonly wanted: number;
}

export interface BesideAnswer {
  readonly asked: BesideAsk;
  readonly game: InspectionGame;
  readonly interim: Interim;
  /** null: the library has no such case */
  readonly history: {
    readonly record: ConfidenceCase;
    readonly by: string;
    readonly result: HistoryResult;
  } | null;
}
