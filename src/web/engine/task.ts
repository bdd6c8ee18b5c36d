import type { Read } from '../../model/document/index.ts';
import type { CellName } from '../../model/exchange/index.ts';
import { alternativeOf, flipOf, luckOf, outcomeOf, presetsOf, rowOf, tradeOver } from '../../model/scenario/index.ts';
import type { Assessed, Draws, OutlookGroup, Work } from '../../model/scenario/index.ts';
import type { ReachQuestion } from '../../model/shield/reach/index.ts';
import type { Opened, Opening } from './opening.ts';
import type * as inspectionModule from './inspection-row.ts';
import type { InspectionPart } from './inspection-row.ts';
import type * as reachModule from './reach-row.ts';
import type { ShieldPart } from './shield-row.ts';
import type * as shieldModule from './shield-row.ts';

/** What is done to each of a run's rows; a row is a draw, but for what is looked for at the medians. */
export type Part =
  | { readonly kind: 'linkage'; readonly cells: readonly CellName[] }
  | { readonly kind: 'swings' }
  | { readonly kind: 'assess'; readonly assessed: Assessed }
  | { readonly kind: 'package'; readonly assessed: Assessed }
  /** many packages at once, some of them under bans of a draft: each group brings its own case */
  | { readonly kind: 'outlook'; readonly groups: readonly OutlookGroup[] }
  | { readonly kind: 'trade'; readonly column: number }
  /** a row is a column of the case */
  | { readonly kind: 'flip' }
  /** a row is an alternative of the scenario */
  | { readonly kind: 'alternative' }
  /** row 0 is the medians, row i draw i */
  | { readonly kind: 'luck'; readonly assessed: Assessed; readonly quantiles: number }
  /** the first party's shield against a raid */
  | ({ readonly kind: 'shield' } & ShieldPart)
  /** a row is a question; no scenario is opened for it */
  | ({ readonly kind: 'inspection' } & InspectionPart)
  /** a row is one of the map, from the south; no scenario is opened for it */
  | { readonly kind: 'reach'; readonly question: ReachQuestion }
  /** one row */
  | { readonly kind: 'presets' };

/** Some rows of one part of a run: plain data, for whichever worker is free. */
export interface Task {
  readonly opening: Opening;
  readonly draws: number;
  readonly seed: number;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** What only one screen asks for is fetched with the first of its tasks. */
const fetched: {
  shield: typeof shieldModule | null;
  reach: typeof reachModule | null;
  inspection: typeof inspectionModule | null;
} = { shield: null, reach: null, inspection: null };

/** To be waited for before a task is worked through. */
export async function readyFor({ part }: Pick<Task, 'part'>): Promise<void> {
  if (part.kind === 'shield') fetched.shield ??= await import('./shield-row.ts');
  if (part.kind === 'inspection') fetched.inspection ??= await import('./inspection-row.ts');
  if (part.kind === 'reach') fetched.reach ??= await import('./reach-row.ts');
}

/** Works tasks through. @param open keeps what it opened, since the next task is mostly of the same */
export function worker(open: (opening: Opening) => Read<Opened>): (task: Task) => readonly unknown[] {
  return (task) => {
    const { part } = task;
    const one =
      part.kind === 'reach' || part.kind === 'inspection'
        ? rowAlone(part, task)
        : rowOfPart(opened(open(task.opening)), { ...task, part });
    return Array.from({ length: task.to - task.from }, (_, i) => one(task.from + i));
  };
}

/** Of the parts that open no scenario. */
type PartAlone = Extract<Part, { kind: 'reach' | 'inspection' }>;

function rowAlone(part: PartAlone, { seed }: Pick<Task, 'seed'>): (index: number) => unknown {
  if (part.kind === 'reach') return (index) => fetched.reach!.reachRow(part.question, index);
  return (index) => fetched.inspection!.inspectionRow(part, index, seed);
}

function opened(read: Read<Opened>): Opened {
  if (!read.ok) throw new Error(read.problems.map(({ code }) => code).join(', '));
  return read.value;
}

/** Of the parts that open a scenario. */
type ScenarioPart = Exclude<Part, PartAlone>;

function rowOfPart(
  opened: Opened,
  { part, draws, seed }: Pick<Task, 'draws' | 'seed'> & { readonly part: ScenarioPart },
): (index: number) => unknown {
  const { resolved, document } = opened;
  switch (part.kind) {
    case 'flip':
      return (index) => flipOf(resolved, index);
    case 'luck': {
      const runs: Draws = { draws, seed, given: null };
      const row = (index: number) => (index === 0 ? null : rowOf(resolved, runs, index - 1));
      return (index) => luckOf(resolved, row(index), part.assessed, part.quantiles);
    }
    case 'presets':
      return () => presetsOf(resolved);
    case 'alternative':
      return (index) => {
        const { name } = document.scenario.alternatives[index]!;
        const read = opened.under(name);
        return read.ok ? alternativeOf(name, read.value) : null;
      };
    case 'shield': {
      const runs: Draws = { draws, seed, given: null };
      return (index) => fetched.shield!.shieldRow(resolved, rowOf(resolved, runs, index), part);
    }
    default: {
      const runs: Draws = { draws, seed, given: null };
      const work: Work =
        part.kind === 'trade'
          ? { kind: 'trade', resolved, trade: tradeOver(resolved, part.column) }
          : { ...part, resolved };
      return (index) => outcomeOf(work, rowOf(resolved, runs, index));
    }
  }
}
