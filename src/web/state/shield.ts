import type { OrbitAnswer, OrbitAsk } from '../engine/orbit-record.ts';
import type { ReachAnswer, ReachAsk } from '../engine/reach-record.ts';
import type { ShieldAnswer, ShieldAsk } from '../engine/shield-record.ts';
import type { Lane, News } from '../engine/protocol.ts';
import { Desk } from './desk.ts';
import type { Asking } from './desk.ts';

/** Three questions of one screen: the raid with the need, the map, the orbit. */
export class ShieldDesk {
  readonly raid: Desk<ShieldAsk, ShieldAnswer>;
  readonly map: Desk<ReachAsk, ReachAnswer>;
  readonly orbit: Desk<OrbitAsk, OrbitAnswer>;
  /** where the reader was when they left the screen: whoever comes back finds raid, map and orbit again */
  left: string | null = null;

  constructor(asking: Asking) {
    this.raid = new Desk(asking, {
      lane: 'shield',
      ask: (asked) => ({ kind: 'shield', asked }),
      answerIn: (news) => (news.kind === 'shield' ? news.answer : null),
      goesOn: ({ rough }) => rough,
    });
    this.map = new Desk(asking, {
      lane: 'reach',
      ask: (asked) => ({ kind: 'reach', asked }),
      answerIn: (news) => (news.kind === 'reach' ? news.answer : null),
      goesOn: ({ rough }) => rough,
    });
    this.orbit = new Desk(asking, {
      lane: 'orbit',
      ask: (asked) => ({ kind: 'orbit', asked }),
      answerIn: (news) => (news.kind === 'orbit' ? news.answer : null),
      goesOn: ({ rough }) => rough,
    });
  }

  /** @returns whether that was all there is to be done with it */
  hear(lane: Lane, news: News): boolean {
    return [this.raid, this.map, this.orbit].some((desk) => desk.hear(lane, news));
  }
}
