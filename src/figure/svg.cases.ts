import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { pageLetters } from './frame.tsx';
import { widthOf } from './text.ts';

/** A component as the file that it would be, for tests. */
export function drawn<P extends object>(component: ComponentType<P>, props: NoInfer<P>): string {
  return `${renderToString(h(component, props))}\n`;
}

/** A line of text with the room it takes in the page's typeface, on the safe side. */
export interface Span {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** foot of its letters, and their size */
  readonly y: number;
  readonly size: number;
}

/**
 * Each line of text in a picture; size, weight and anchor come down from the groups.
 *
 * @param letters as in a frame's style: 1 where any typeface must fit
 */
export function textsOf(svg: string, letters = pageLetters): Span[] {
  const found: Span[] = [];
  const open: Readonly<Record<string, string>>[] = [{}];
  for (const [, closing, name = '', rest = '', self, text = ''] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*(\/?)>([^<]*)/gi,
  )) {
    if (closing === '/') {
      open.pop();
      continue;
    }
    const own = Object.fromEntries(
      [...rest.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const style = { ...open[open.length - 1], ...own };
    if (self !== '/') open.push(style);
    if (name === 'text' && text.trim() !== '') found.push(spanOf(text, style, letters));
  }
  return found;
}

/** Width of a picture, as it says itself. */
export function widthOfSvg(svg: string): number {
  return Number(/<svg[^>]* width="([^"]*)"/.exec(svg)?.[1]);
}

/** Pairs of lines of text that stand on one another. */
export function collisions(svg: string): string[] {
  const all = textsOf(svg);
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1)
      .filter((other) => Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.8)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Texts that leave the picture at a side. */
export function clipped(svg: string): string[] {
  const width = widthOfSvg(svg);
  return textsOf(svg).flatMap(({ text, left, right }) => (left < 0 || right > width ? [text] : []));
}

function spanOf(text: string, style: Readonly<Record<string, string>>, letters: number): Span {
  const plain = text.replace(/&[a-z#0-9]+;/g, '&');
  const size = Number(style['font-size']);
  const width = letters * widthOf(plain, size, Number(style['font-weight']) >= 600);
  const x = Number(style['x']);
  const left = style['text-anchor'] === 'end' ? x - width : style['text-anchor'] === 'middle' ? x - width / 2 : x;
  return { text: plain, left, right: left + width, y: Number(style['y']), size };
}
