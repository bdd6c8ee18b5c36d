import type { Talks } from '../model/talks/index.ts';
import type { Language, TalksSubject } from '../words/index.ts';

/** What pictures and texts of talks say beside a result. */
export interface TalksContext extends TalksSubject {
  /** where each side stood over time; not given: no lanes are drawn */
  readonly positions?: Talks['positions'];
  readonly language?: Language;
}
