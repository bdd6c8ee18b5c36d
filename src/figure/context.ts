import type { Extent, Language, Subject } from '../words/index.ts';

/** A package that somebody named: a number, a range, or null where nothing was said. */
export interface PointMark {
  readonly name: string;
  readonly warheads: Extent | null;
  readonly interceptors: Extent | null;
  readonly note?: string;
  /** the treaty whose count its warheads are; not given: as the axis counts */
  readonly counted?: string;
}

/** What a linkage chart needs beside its result. */
export interface FigureContext extends Subject {
  readonly points: readonly PointMark[];
  /** sources in one line, as the reader sees them */
  readonly sourcesLine: string;
  /** address that redraws the picture */
  readonly link?: string;
  /** prefix of the ids inside the picture, for pages that hold more than one; default: linkage */
  readonly id?: string;
  /** default: English */
  readonly language?: Language;
}
