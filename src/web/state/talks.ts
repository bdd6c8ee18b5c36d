import type { TalksAnswer, TalksAsk } from '../engine/talks-record.ts';
import { Desk } from './desk.ts';
import type { Asking } from './desk.ts';

/** What was asked of talks last, and what came. */
export class TalksDesk extends Desk<TalksAsk, TalksAnswer> {
  /** where the reader was when they left the screen: whoever comes back finds the package again */
  left: string | null = null;

  constructor(asking: Asking) {
    super(asking, {
      lane: 'talks',
      ask: (asked) => ({ kind: 'talks', asked }),
      answerIn: (news) => (news.kind === 'talks' ? news.answer : null),
      goesOn: (answer) => answer.ok && answer.rough,
    });
  }
}
