import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { TalksResult } from '../model/talks/index.ts';
import { en } from '../words/index.ts';
import type { TalksContext } from './talks-context.ts';
import { TalksLanes } from './talks-lanes.tsx';
import { valueMarks } from './talks-marks.ts';
import { TalksValues } from './talks-values.tsx';

/** What packages are worth to each side, as a complete SVG document. @returns `null`: a side states no wants */
export function talksValuesSvg(result: TalksResult, context: TalksContext): string | null {
  if (valueMarks(result, context.language ?? en) === null) return null;
  return `${renderToString(h(TalksValues, { result, context }))}\n`;
}

/** Where each side stood, meeting by meeting, as a complete SVG document. @returns `null`: no positions are given */
export function talksLanesSvg(result: TalksResult, context: TalksContext): string | null {
  const { positions } = context;
  if (positions === undefined || result.rounds.length === 0) return null;
  return `${renderToString(h(TalksLanes, { result, positions, context }))}\n`;
}
