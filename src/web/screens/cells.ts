import type { LinkageResult } from '../../model/scenario/index.ts';

export type CellName = LinkageResult['cell'];

/** In the order of every result. */
export { cellNames } from '../../model/scenario/index.ts';
