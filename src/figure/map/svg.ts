import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReachResult } from '../../model/shield/reach/index.ts';
import { ReachMap, type ReachContext } from './map.tsx';

/** A map of reach, or of what is defended, as a complete SVG document; the same bytes for the same result in every engine. */
export function reachMapSvg(result: ReachResult, context: ReachContext): string {
  return `${renderToString(h(ReachMap, { result, context }))}\n`;
}
