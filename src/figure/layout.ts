import type { YScale } from './scales.ts';

/** A chart inside a page, at the page's width; text is drawn at 13 and 17 px whatever the width. */
export interface PageLayout {
  readonly width: number;
  /** of the plot alone; heading, words and foot come on top of it */
  readonly plotHeight: number;
  readonly scale: YScale;
  /** a phone: no right margin, points numbered, the words of the lines under the plot */
  readonly narrow: boolean;
}

/** Below this width a right margin for words would take too much of the plot. */
const narrowBelow = 560;

/**
 * Layout of a chart in a page.
 *
 * @param of.width      pixels, 320 or more
 * @param of.plotHeight pixels of the plot alone
 * @param of.scale      how interceptors run up the axis; default: square root
 */
export function pageLayout(of: {
  readonly width: number;
  readonly plotHeight: number;
  readonly scale?: YScale;
}): PageLayout {
  return { width: of.width, plotHeight: of.plotHeight, scale: of.scale ?? 'sqrt', narrow: of.width < narrowBelow };
}

/** How the labels of a chart are set. */
export interface LabelStyle {
  readonly size: number;
  /** width of the words at the package's ring */
  readonly ring: number;
  /** width of the right margin; null: there is none */
  readonly margin: number | null;
  /** points carry numbers, not names */
  readonly numbered: boolean;
  /** a count in brackets is not broken: "(384 of 512)" */
  readonly whole: boolean;
}
