import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { LinkageResult } from '../model/scenario/index.ts';
import type { FigureContext } from './context.ts';
import { Linkage } from './linkage.tsx';

/** The linkage chart as a complete SVG document; the same bytes for the same result in every engine. */
export function linkageSvg(result: LinkageResult, context: FigureContext): string {
  return `${renderToString(h(Linkage, { result, context }))}\n`;
}
