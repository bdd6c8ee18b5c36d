import type { LinkageResult } from '../../model/scenario/index.ts';

export type CellName = LinkageResult['cell'];

/** In the order of every result. */
export const cellNames: readonly CellName[] = [
  'day/ride-out',
  'day/launch-under-attack',
  'generated/ride-out',
  'generated/launch-under-attack',
];
