import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { Ask, Lane } from '../engine/protocol.ts';
import type { TalksAnswer, TalksAsk } from '../engine/talks-record.ts';
import { Session } from './session.ts';

const library = readLibraryFolder();
const asked: TalksAsk = { talks: 'moscow-talks-2001', round: null, choice: null, mine: null };
const opened = (rough: boolean): TalksAnswer => ({ ok: true, asked, rough }) as TalksAnswer;

let asks: { lane: Lane; ask: Ask }[];
let cancelled: Lane[];
let session: Session;
beforeEach(() => {
  asks = [];
  cancelled = [];
  session = new Session(library, [], () => () => {});
  session.connect({
    ask: (lane, ask) => asks.push({ lane, ask }),
    cancel: (lane) => cancelled.push(lane),
    again: () => {},
  });
});

describe('what is asked of talks', () => {
  it('is asked once, and again where the run was given up or failed', () => {
    session.talks.ask(asked);
    session.talks.ask({ ...asked });
    expect(asks.map(({ lane }) => lane)).toEqual(['talks']);
    session.talks.cancel();
    expect([cancelled, session.talks.run.value]).toEqual([['talks'], { at: 'stopped' }]);
    session.talks.ask(asked);
    session.hear('talks', { kind: 'failed', message: 'x' });
    expect(session.talks.run.value).toEqual({ at: 'failed' });
    expect(session.notice.value).toEqual({ what: 'failed', detail: 'x' });
    session.talks.ask(asked);
    expect(asks.length).toBe(3);
  });

  it('the older answer stays until the newer is there; a rough one is not the end', () => {
    session.talks.ask(asked);
    session.hear('talks', { kind: 'progress', done: 16, of: 256 });
    session.hear('talks', { kind: 'talks', answer: opened(true) });
    expect(session.talks.run.value).toEqual({ at: 'work', done: 16, of: 256 });
    session.hear('talks', { kind: 'talks', answer: opened(false) });
    expect(session.talks.run.value).toEqual({ at: 'rest' });
    const before = session.talks.answer.value;
    session.talks.ask({ ...asked, round: '2001-07-22' });
    expect(session.talks.answer.value).toBe(before);
  });
});

describe('words chosen in a bracket', () => {
  const ceiling = { name: 'ceiling', title: { en: 'the ceiling', ru: 'потолок' } };
  const words = { en: '1,500', ru: '1 500' };
  const at = (choice: string): string => `moscow-talks-2001//ceiling=${choice}`;

  beforeEach(() => session.go({ screen: 'talks', at: 'moscow-talks-2001' }));

  it('stand in the link, are a step, and no run of the chart', () => {
    session.negotiate(ceiling, words, at('Russia'));
    expect(session.state.value.place).toMatchObject({ screen: 'talks', at: at('Russia') });
    expect(session.history.value.done.map(({ name }) => name)).toEqual([
      { did: 'bracket', bracket: ceiling, to: words },
    ]);
    expect(asks).toEqual([]);
  });

  it('a walk along one bracket is one step; another bracket, and another visit, is another', () => {
    session.negotiate(ceiling, words, at('Russia'), true);
    session.negotiate(ceiling, words, at('2'), true);
    session.settle();
    expect(session.history.value.done.length).toBe(1);
    session.negotiate(ceiling, words, at('US'), true);
    expect(session.history.value.done.length).toBe(2);
    session.negotiate({ name: 'abm', title: words }, null, `${at('US')},abm=US`, true);
    expect(session.history.value.done.length).toBe(3);
  });

  it('undo and redo bring them back, and go where they stand', () => {
    session.negotiate(ceiling, words, at('Russia'));
    session.negotiate(null, null, at('US'));
    session.undo();
    expect(session.state.value.place.at).toBe(at('Russia'));
    session.go({ screen: 'linkage', at: null });
    session.undo();
    expect(session.state.value.place).toMatchObject({ screen: 'talks', at: 'moscow-talks-2001' });
    session.redo();
    session.redo();
    expect(session.state.value.place.at).toBe(at('US'));
  });

  it('numbers that are undone leave the reader where they are', () => {
    session.set('beliefs.engagement.US.kill', 0.6);
    session.negotiate(ceiling, words, at('Russia'));
    session.undo();
    session.undo();
    expect(session.state.value.place).toMatchObject({ screen: 'talks', at: 'moscow-talks-2001' });
    expect(session.state.value.changed.set).toEqual({});
  });
});
