import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { Ask, Lane } from '../engine/protocol.ts';
import type { ShieldAnswer, ShieldAsk } from '../engine/shield-record.ts';
import { Session } from './session.ts';

const library = readLibraryFolder();
const opening = { file: 'x.yaml', text: '', alternative: null, set: [] };
const asked: ShieldAsk = { opening, warheads: null };
const answer = (rough: boolean): ShieldAnswer => ({ rough }) as ShieldAnswer;

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

describe('what is asked of the shield', () => {
  it('is asked once, and again where the run was given up or failed', () => {
    session.shield.raid.ask(asked);
    session.shield.raid.ask({ ...asked });
    expect(asks.map(({ lane }) => lane)).toEqual(['shield']);
    session.shield.raid.cancel();
    expect([cancelled, session.shield.raid.run.value]).toEqual([['shield'], { at: 'stopped' }]);
    session.shield.raid.ask(asked);
    session.hear('shield', { kind: 'failed', message: 'x' });
    expect(session.shield.raid.run.value).toEqual({ at: 'failed' });
    expect(session.notice.value).toEqual({ what: 'failed', detail: 'x' });
    session.shield.raid.ask(asked);
    expect(asks.length).toBe(3);
  });

  it('the older answer stays until the newer is there, and is known as older; a rough one is not the end', () => {
    session.shield.raid.ask(asked);
    session.hear('shield', { kind: 'progress', done: 16, of: 512 });
    session.hear('shield', { kind: 'shield', answer: answer(true) });
    expect(session.shield.raid.run.value).toEqual({ at: 'work', done: 16, of: 512 });
    session.hear('shield', { kind: 'shield', answer: answer(false) });
    expect([session.shield.raid.run.value, session.shield.raid.old]).toEqual([{ at: 'rest' }, false]);
    session.shield.raid.ask({ ...asked, warheads: 40 });
    expect([session.shield.raid.answer.value?.answer, session.shield.raid.old]).toEqual([answer(false), true]);
    expect(session.progress.value, 'the chart’s own progress').toBeNull();
  });
});
