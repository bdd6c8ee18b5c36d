import { describe, expect, it } from 'vitest';
import { Engine } from './engine.ts';
import type { Thread } from './engine.ts';
import type { ToWorker } from './messages.ts';
import type { Ask, News } from './protocol.ts';

const ask: Ask = { kind: 'linkage', opening: { file: 'a.yaml', text: '', alternative: null, set: [] } };

function setUp(threads = 2) {
  const spawned: (Thread & { heard: ToWorker[]; ended: boolean })[] = [];
  const news: [string, number, News][] = [];
  const deaths: boolean[] = [];
  const engine = new Engine({
    ...{ libraryUrl: 'library.json', threads },
    spawn: () => {
      const thread = {
        ...{ onmessage: null, onerror: null, heard: [] as ToWorker[], ended: false },
        postMessage(message: ToWorker) {
          this.heard.push(message);
        },
        terminate() {
          this.ended = true;
        },
      };
      spawned.push(thread);
      return thread;
    },
    channel: () => new MessageChannel() as unknown as { port1: MessagePort; port2: MessagePort },
    onNews: (lane, run, one) => news.push([lane, run, one]),
    onDeath: (again) => deaths.push(again),
  });
  const lead = () => spawned.findLast(({ heard }) => heard[0]?.type === 'lead')!;
  const say = (run: number, one: News) =>
    lead().onmessage!({ data: { type: 'told', told: { lane: 'chart', run, news: one } } });
  return { engine, spawned, news, deaths, lead, say };
}

const failed: News = { kind: 'failed', message: 'x' };
const progress: News = { kind: 'progress', done: 1, of: 2 };

describe('the engine as the page holds it', () => {
  it('asks again what it asked before the threads were ready', () => {
    const { engine, lead } = setUp();
    const run = engine.ask('chart', ask);
    lead().onmessage!({ data: { type: 'ready' } });
    const asks = lead().heard.filter((one) => one.type === 'ask');
    expect(asks.map(({ asked }) => asked.run)).toEqual([run, run]);
    expect(engine.runs).toBe(1);
  });

  it('tells nothing of a run that was overtaken', () => {
    const { engine, news, say } = setUp();
    const first = engine.ask('chart', ask);
    const second = engine.ask('chart', ask);
    say(first, progress);
    say(second, progress);
    expect(news.map(([, run]) => run)).toEqual([second]);
  });

  it('starts again and asks again when a thread dies, and tells so', () => {
    const { engine, spawned, deaths, lead } = setUp();
    engine.ask('chart', ask);
    const dead = lead();
    dead.onerror!({});
    expect(deaths).toEqual([true]);
    expect(dead.ended).toBe(true);
    expect(spawned.length).toBe(4);
    lead().onmessage!({ data: { type: 'ready' } });
    expect(lead().heard.some((one) => one.type === 'ask')).toBe(true);
  });

  it('notices a thread that says nothing any more, while something is asked of it', () => {
    const { engine, deaths } = setUp();
    for (let i = 0; i < 9; i++) engine.watch();
    expect(deaths).toEqual([]);
    engine.ask('chart', ask);
    engine.watch();
    expect(deaths).toEqual([true]);
  });

  it('tells the leading thread of a hand that is lost, and goes on', () => {
    const { engine, spawned, deaths, lead } = setUp();
    engine.ask('chart', ask);
    spawned.find((thread) => thread !== lead())!.onerror!({});
    expect(lead().heard.at(-1)).toEqual({ type: 'lost', hand: 0 });
    expect(deaths).toEqual([]);
  });

  it('gives up after several deaths, and starts when it is told to', () => {
    const { engine, deaths, lead, spawned } = setUp(1);
    engine.ask('chart', ask);
    for (let i = 0; i < 4; i++) lead().onerror!({});
    expect(deaths).toEqual([true, true, true, false]);
    engine.again();
    expect(spawned.length).toBe(5);
    expect(lead().ended).toBe(false);
  });

  it('forgets what is finished or failed', () => {
    const { engine, say, lead } = setUp();
    const run = engine.ask('chart', ask);
    say(run, failed);
    lead().onmessage!({ data: { type: 'ready' } });
    expect(lead().heard.filter((one) => one.type === 'ask').length).toBe(1);
  });
});
