import type { BesideAnswer, BesideAsk } from '../engine/inspection-beside-record.ts';
import type { InspectionAnswer, InspectionAsk } from '../engine/inspection-record.ts';
import type { Lane, News } from '../engine/protocol.ts';
import { Desk } from './desk.ts';
import type { Asking } from './desk.ts';

/** Two questions of one screen: what a scheme would see; the game and confidence beside it. */
export class InspectionDesk {
  readonly scheme: Desk<InspectionAsk, InspectionAnswer>;
  readonly beside: Desk<BesideAsk, BesideAnswer>;
  /** where the reader was when they left the screen: whoever comes back finds the scheme again */
  left: string | null = null;

  constructor(asking: Asking) {
    this.scheme = new Desk(asking, {
      lane: 'inspection',
      ask: (asked) => ({ kind: 'inspection', asked }),
      answerIn: (news) => (news.kind === 'inspection' ? news.answer : null),
      goesOn: ({ stage }) => stage !== 'whole',
    });
    this.beside = new Desk(asking, {
      lane: 'inspection-beside',
      ask: (asked) => ({ kind: 'inspection-beside', asked }),
      answerIn: (news) => (news.kind === 'inspection-beside' ? news.answer : null),
      goesOn: () => false,
    });
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    return this.scheme.hear(lane, news) || this.beside.hear(lane, news);
  }
}
