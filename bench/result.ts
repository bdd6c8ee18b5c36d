import { isMissing } from './peer.ts';
import type { Asked } from './peer.ts';
import type { Timing } from './timing.ts';

/** What bench.md asks of a timing: at most so many times the peer's, or so many milliseconds. */
export type Goal =
  | { readonly ratio: number }
  | { readonly milliseconds: number }
  | { readonly p95Milliseconds: number };

/** One timing of ours beside one of a peer's; a peer that is missing leaves ours alone. */
export interface Result {
  readonly work: string;
  /** how we did it */
  readonly ours: string;
  readonly timing: Timing;
  /** bound of the weight that ours has cut off */
  readonly tailError: number;
  readonly peer: {
    readonly name: string;
    readonly version: string;
    readonly startMilliseconds: number;
    readonly timing: Timing;
  } | null;
  readonly missing: { readonly name: string; readonly missing: string } | null;
  /** ours / peer's, of the medians */
  readonly ratio: number | null;
  readonly goal: Goal | null;
  readonly reached: boolean | null;
}

export type Ours = Pick<Result, 'work' | 'ours' | 'timing' | 'tailError'>;

export function beside(ours: Ours, peer: Asked<unknown>, goal: Goal | null = null): Result {
  if (isMissing(peer)) return { ...ours, peer: null, missing: peer, ratio: null, goal, reached: null };
  const { name, version, startMilliseconds, timing } = peer;
  const ratio = ours.timing.medianMilliseconds / timing.medianMilliseconds;
  const told = { name, version, startMilliseconds, timing };
  return { ...ours, peer: told, missing: null, ratio, goal, reached: isReached(goal, ours.timing, ratio) };
}

/** Ours against a goal in milliseconds, without a peer. */
export function alone(ours: Ours, goal: Goal | null): Result {
  return { ...ours, peer: null, missing: null, ratio: null, goal, reached: isReached(goal, ours.timing, null) };
}

function isReached(goal: Goal | null, timing: Timing, ratio: number | null): boolean | null {
  if (goal === null) return null;
  if ('p95Milliseconds' in goal) return timing.p95Milliseconds <= goal.p95Milliseconds;
  if ('milliseconds' in goal) return timing.medianMilliseconds <= goal.milliseconds;
  return ratio === null ? null : ratio <= goal.ratio;
}

export function tableOf(results: readonly Result[]): string {
  const heads = ['work', 'ours', 'time', 'tail error', 'peer', 'time', 'ratio', 'goal', 'reached'];
  const rows = [heads, ...results.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf({ work, ours, timing, tailError, peer, missing, ratio, goal, reached }: Result): readonly string[] {
  return [
    work,
    ours,
    goal !== null && 'p95Milliseconds' in goal
      ? `${inMilliseconds(timing)}, p95 ${millisecondsText(timing.p95Milliseconds)}`
      : inMilliseconds(timing),
    tailError === 0 ? '0' : tailError.toExponential(0),
    peer?.name ?? (missing === null ? '' : `${missing.name}: missing`),
    peer === null ? '' : inMilliseconds(peer.timing),
    ratio === null ? '' : ratioText(ratio),
    goal === null ? '' : goalText(goal),
    reached === null ? '' : reached ? 'yes' : 'no',
  ];
}

function goalText(goal: Goal): string {
  if ('ratio' in goal) return `<= ${ratioText(goal.ratio)}`;
  return 'milliseconds' in goal
    ? `<= ${millisecondsText(goal.milliseconds)}`
    : `p95 <= ${millisecondsText(goal.p95Milliseconds)}`;
}

function inMilliseconds({ medianMilliseconds }: Timing): string {
  return millisecondsText(medianMilliseconds);
}

function millisecondsText(milliseconds: number): string {
  return milliseconds >= 1000 ? `${threeDigits(milliseconds / 1000)} s` : `${threeDigits(milliseconds)} ms`;
}

/** 2.4, or 1/150 where ours is the faster. */
function ratioText(ratio: number): string {
  return ratio < 1 ? `1/${threeDigits(1 / ratio)}` : threeDigits(ratio);
}

function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
