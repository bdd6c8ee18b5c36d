import type { InspectionAnswer, InspectionAsk } from '../engine/inspection-record.ts';
import type { Lane, News } from '../engine/protocol.ts';
import { Desk } from './desk.ts';
import type { Asking } from './desk.ts';

/** What a scheme of inspection would see, and when. */
export class InspectionDesk {
  readonly scheme: Desk<InspectionAsk, InspectionAnswer>;
  /** where the reader was when they left the screen: whoever comes back finds the scheme again */
  left: string | null = null;

  constructor(asking: Asking) {
    this.scheme = new Desk(asking, {
      lane: 'inspection',
      ask: (asked) => ({ kind: 'inspection', asked }),
      answerIn: (news) => (news.kind === 'inspection' ? news.answer : null),
      goesOn: ({ stage }) => stage !== 'whole',
    });
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    return this.scheme.hear(lane, news);
  }
}
