import type { CellName } from '../cells.ts';
import type { AssessResult, CellAssessment } from '../../../model/scenario/index.ts';

/** What the screen shows, as a link carries it in `place.at`: the package or today's forces, and the opened cell. */
export interface Spot {
  readonly today: boolean;
  /** null: the worst */
  readonly cell: string | null;
}

/** Whose retaliation, and in which cell: one of the eight. */
export function keyOf({ defender, posture, doctrine }: CellAssessment): string {
  return `${defender}/${posture}/${doctrine}`;
}

export function cellNameOf({ posture, doctrine }: CellAssessment): CellName {
  return `${posture}/${doctrine}`;
}

export function spotOf(at: string | null): Spot {
  const [first = '', ...rest] = (at ?? '').split('+');
  const cell = rest.join('+');
  return { today: first === 'today', cell: cell === '' ? null : cell };
}

export function spotWritten({ today, cell }: Spot): string {
  return `${today ? 'today' : 'package'}+${cell ?? ''}`;
}

/** Least assured first; among equal shares, the lowest chance at the median; then as they come. */
export function worstFirst(cells: readonly CellAssessment[]): readonly CellAssessment[] {
  return [...cells].sort(
    (a, b) =>
      a.assured.share - b.assured.share ||
      b.shortfall.median - a.shortfall.median ||
      a.retaliation.median - b.retaliation.median,
  );
}

/** Whether the eight do not differ in what is said of them. */
export function allEqual(cells: readonly CellAssessment[]): boolean {
  return cells.every(({ assured }) => assured.share === cells[0]!.assured.share);
}

/** Cells in which retaliation is assured in at least half the draws. */
export function heldIn({ cells }: Pick<AssessResult, 'cells'>): number {
  return cells.filter(({ assured }) => assured.share >= 0.5 - 1e-12).length;
}

/** Where an arrow key leads among cells laid out in rows; null: the key leads nowhere. */
export function cellAfter(key: string, index: number, columns: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const next = index + step;
  return next < 0 || next >= count ? index : next;
}
