import type { FigureContext } from './context.ts';

/** What a breakout needs beside its result. */
export interface BreakoutContext extends Pick<FigureContext, 'title' | 'sourcesLine' | 'id' | 'language' | 'link'> {
  /** how the forces come down to the package */
  readonly cuts: 'proportional' | 'download';
}
