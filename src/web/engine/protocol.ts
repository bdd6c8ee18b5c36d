import type { CitedSource } from '../../model/document/index.ts';
import type { Problem } from '../../model/document/index.ts';
import type {
  About,
  ArrivalQuantiles,
  AssessResult,
  Assessed,
  LinkageResult,
  PackageDraw,
  Scenario,
  SourceLine,
  StatedNumber,
  TradeoffResult,
  Tried,
} from '../../model/scenario/index.ts';
import type { ValidationReport } from '../../model/validation/index.ts';
import type { AgreementsAnswer, AgreementsAsk } from './agreements-record.ts';
import type { BesideAnswer, BesideAsk } from './inspection-beside-record.ts';
import type { InspectionAnswer, InspectionAsk } from './inspection-record.ts';
import type { Opening } from './opening.ts';
import type { ShelfEntry, ShelfItem } from './shelf-record.ts';
import type { OrbitAnswer, OrbitAsk } from './orbit-record.ts';
import type { ReachAnswer, ReachAsk } from './reach-record.ts';
import type { ShieldAnswer, ShieldAsk } from './shield-record.ts';
import type { TalksAnswer, TalksAsk } from './talks-record.ts';

/** What a run is for. A newer ask of the same lane makes the older one stale; lanes do not disturb each other. */
export type Lane =
  | 'chart'
  | 'baseline'
  | 'pin-1'
  | 'pin-2'
  | 'assess'
  | 'luck'
  | 'trade'
  | 'compare'
  | 'shelf'
  | 'shelf-item'
  | 'validate'
  | 'agreements'
  | 'shield'
  | 'reach'
  | 'orbit'
  | 'inspection'
  | 'inspection-beside'
  | 'talks'
  | 'talks-room';

/** What the page asks for. How many draws, and from which seed, the scenario itself says. */
export type Ask =
  | {
      readonly kind: 'linkage';
      readonly opening: Opening;
      /** rooms and shares in every cell, or in the scenario's alone, and nothing searched beside them; default false */
      readonly plain?: boolean | 'cell';
    }
  | { readonly kind: 'assess'; readonly opening: Opening; readonly today: boolean }
  /** what the day does within a draw: at the medians, then in each of the first draws */
  | {
      readonly kind: 'luck';
      readonly opening: Opening;
      readonly today: boolean;
      readonly quantiles: number;
      readonly draws: number;
    }
  | { readonly kind: 'trade'; readonly opening: Opening; readonly path: string }
  | {
      readonly kind: 'compare';
      /** each with its own package, or with today's forces and shields */
      readonly worlds: readonly { readonly opening: Opening; readonly today: boolean }[];
    }
  /** what the library holds; one item of it */
  | { readonly kind: 'shelf' }
  | { readonly kind: 'shelf-item'; readonly at: string }
  /** figures of others beside ours; `url` of the folder `validation/` as one file */
  | { readonly kind: 'validate'; readonly url: string }
  /** agreements, and what one says of a force or a defence */
  | { readonly kind: 'agreements'; readonly asked: AgreementsAsk }
  /** what the first party's shield lets through of a raid, and what it needs */
  | { readonly kind: 'shield'; readonly asked: ShieldAsk }
  /** from where a missile could be met, or what is defended: a map of cells */
  | { readonly kind: 'reach'; readonly asked: ReachAsk }
  /** interceptors in orbit for enough in reach */
  | { readonly kind: 'orbit'; readonly asked: OrbitAsk }
  /** what a scheme of inspection would see, and when */
  | { readonly kind: 'inspection'; readonly asked: InspectionAsk }
  /** what both do where both choose, and what years without visits cost in confidence */
  | { readonly kind: 'inspection-beside'; readonly asked: BesideAsk }
  /** what talks come to after a round, and one package of them */
  | { readonly kind: 'talks'; readonly asked: TalksAsk };

/** What a scenario says of itself, as it is run: told before any draw. */
export interface OpenedWords {
  /** how forces are cut: as it is run, and as the scenario's text has it */
  readonly cuts: { readonly run: Scenario['choices']['cuts']; readonly own: Scenario['choices']['cuts'] };
  readonly about: About;
  readonly numbers: readonly StatedNumber[];
  readonly sources: readonly SourceLine[];
  /** entries of the bibliography that it names */
  readonly cited: readonly CitedSource[];
  readonly agreementsMissing: readonly string[];
}

/** How far a chart is: the first draws of its cell, all of them, what would turn it, the other cells. */
export type Stage = 'rough' | 'sharper' | 'sharp' | 'searched' | 'whole';

/** One world of a comparison: shares of draws, by cell. */
export interface ComparedWorld {
  readonly assessed: Assessed;
  readonly draws: readonly PackageDraw[];
}

/** What the page is told, with the run that it belongs to. */
export type News =
  | { readonly kind: 'opened'; readonly words: OpenedWords }
  | {
      readonly kind: 'chart';
      readonly stage: Stage;
      readonly result: LinkageResult;
      /** what each number was tried at; empty before it was searched */
      readonly tried: readonly Tried[];
    }
  | { readonly kind: 'assessed'; readonly result: AssessResult; readonly rough: boolean }
  /** a row for the medians, then one a draw; in each, the cells of an assessment */
  | { readonly kind: 'lucky'; readonly rows: readonly (readonly ArrivalQuantiles[])[] }
  | { readonly kind: 'traded'; readonly result: TradeoffResult; readonly median: number | null }
  | { readonly kind: 'shelf'; readonly entries: readonly ShelfEntry[] }
  | { readonly kind: 'shelf-item'; readonly at: string; readonly item: ShelfItem | null }
  | { readonly kind: 'validated'; readonly report: ValidationReport }
  | { readonly kind: 'agreements'; readonly answer: AgreementsAnswer }
  | { readonly kind: 'shield'; readonly answer: ShieldAnswer }
  | { readonly kind: 'reach'; readonly answer: ReachAnswer }
  | { readonly kind: 'orbit'; readonly answer: OrbitAnswer }
  | { readonly kind: 'inspection'; readonly answer: InspectionAnswer }
  | { readonly kind: 'inspection-beside'; readonly answer: BesideAnswer }
  | { readonly kind: 'talks'; readonly answer: TalksAnswer }
  | { readonly kind: 'compared'; readonly worlds: readonly ComparedWorld[] }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface Asked {
  readonly lane: Lane;
  /** rises with each ask */
  readonly run: number;
  readonly ask: Ask;
}

export interface Told {
  readonly lane: Lane;
  readonly run: number;
  readonly news: News;
}
