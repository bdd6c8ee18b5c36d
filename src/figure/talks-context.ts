import type { Talks } from '../model/talks/index.ts';
import type { Language, TalksSubject } from '../words/index.ts';
import type { FrameStyle } from './frame.tsx';

/** What pictures and texts of talks say beside a result. */
export interface TalksContext extends TalksSubject {
  /** where each side stood over time; not given: no lanes are drawn */
  readonly positions?: Talks['positions'];
  readonly language?: Language;
  /** address that draws the picture again */
  readonly link?: string;
  /** prefix of the ids inside a picture, for pages that hold more than one; default: talks */
  readonly id?: string;
  /** the title is heard, not drawn: what stands around the picture says it */
  readonly heard?: true;
  /** a page's own frame; not given: a sheet */
  readonly frame?: FrameStyle;
}
