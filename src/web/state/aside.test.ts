import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { LinkageResult } from '../../model/scenario/index.ts';
import type { Ask, OpenedWords } from '../engine/protocol.ts';
import { linkOf, readLink, textHash } from './link.ts';
import { Session } from './session.ts';
import { asItIs, firstPlace, firstState } from './state.ts';
import { keep, keepOwn, keptOwn } from './store.ts';
import type { Keep } from './store.ts';

const library = readLibraryFolder();
const asks: Ask[] = [];
const cancelled: string[] = [];
const moscow = { id: 'moscow-2001' };
const deep = { alternative: null, set: { 'choices.package.warheads': 1500 } };
let session: Session;

function opened(): Session {
  const session = new Session(library, [], () => () => {});
  session.connect({
    ask: (_, ask) => asks.push(ask),
    cancel: (lane) => void cancelled.push(lane),
    again: () => {},
  });
  return session;
}

function paint(stage: 'rough' | 'whole'): void {
  session.hear('chart', {
    kind: 'opened',
    words: { about: { package: { warheads: 2500, interceptors: 100 } } } as OpenedWords,
  });
  session.hear('chart', {
    kind: 'chart',
    stage,
    tried: [],
    result: { scenario: 'moscow-2001', matters: [] as unknown } as LinkageResult,
  });
}

beforeEach(() => {
  session = opened();
  session.open({ id: 'after-new-start-2026' });
  session.set('beliefs.engagement.US.kill', 0.6);
  session.place(1550, 44);
  session.undo();
  session.go({ scale: 'linear' });
  asks.length = 0;
  cancelled.length = 0;
});

describe('the tour leaves the reader’s own as it was', () => {
  it('numbers, steps and what was undone come back exactly', () => {
    const [state, history] = [session.state.value, session.history.value];
    session.go({ screen: 'tour', at: 'tour/3' });
    session.lay(moscow, deep);
    session.place(2000, 10);
    session.go({ scale: 'sqrt' });
    session.go({ screen: 'linkage', at: null });
    expect(session.state.value).toEqual(state);
    expect(session.history.value).toBe(history);
    expect(session.aside.value).toBeNull();
  });

  it('goes where the reader asked to go', () => {
    session.go({ screen: 'tour', at: 'tour/3' });
    session.go({ screen: 'library', at: 'sources' });
    expect(session.state.value.place).toMatchObject({ screen: 'library', at: 'sources', scale: 'linear' });
  });

  it('undo in the tour never reaches what was done before it', () => {
    session.go({ screen: 'tour', at: null });
    expect(session.history.value.done).toEqual([]);
    session.undo();
    expect(session.state.value.scenario).toEqual({ id: 'after-new-start-2026' });
    session.lay(moscow, deep);
    expect(session.history.value.done).toEqual([]);
  });

  it('comes back without a run where its picture was whole, and lets no late picture in', () => {
    paint('whole');
    const chart = session.chart.value;
    session.go({ screen: 'tour', at: null });
    session.lay(moscow, deep);
    paint('rough');
    session.go({ screen: 'linkage', at: null });
    expect(session.chart.value).toBe(chart);
    expect([asks.length, cancelled]).toEqual([1, ['chart']]);
  });

  it('runs once where there was no whole picture', () => {
    session.go({ screen: 'tour', at: null });
    session.lay(moscow, deep);
    session.go({ screen: 'linkage', at: null });
    expect(asks.length).toBe(2);
  });
});

describe('what the tour lays out', () => {
  it('is one run, and none where it stands already', () => {
    session.go({ screen: 'tour', at: null });
    session.lay(moscow, deep);
    session.lay({ ...moscow }, { ...deep, set: { ...deep.set } });
    expect(asks.length).toBe(1);
    expect(session.state.value.place.screen).toBe('tour');
  });

  it('a scenario that is opened ends the tour, and is a step of the reader’s', () => {
    const { done } = session.history.value;
    session.go({ screen: 'tour', at: null });
    session.open(moscow);
    expect(session.state.value.place.screen).toBe('linkage');
    expect(session.history.value.done.length).toBe(done.length + 1);
  });
});

describe('links', () => {
  const link = (screen: 'tour' | 'linkage'): ReturnType<typeof readLink> =>
    readLink(
      linkOf({
        engine: '0.1.0',
        hash: null,
        state: { ...firstState, changed: deep, place: { ...firstPlace, screen } },
      }),
    );

  it('into the tour: the reader’s own is laid aside, and no step is taken', () => {
    const own = session.state.value;
    session.openLinked(link('tour'), textHash);
    expect(session.state.value.changed).toEqual(deep);
    expect(session.history.value.done).toEqual([]);
    expect(session.aside.value?.own.state).toEqual(own);
  });

  it('out of the tour: one step upon the reader’s own', () => {
    const { changed } = session.state.value;
    session.go({ screen: 'tour', at: null });
    session.lay(moscow, asItIs);
    asks.length = 0;
    session.openLinked(link('linkage'), textHash);
    expect(asks.length).toBe(1);
    session.undo();
    expect(session.state.value.changed).toEqual(changed);
  });
});

describe('what the browser keeps of it', () => {
  function storeOf(): Keep {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    };
  }

  it('a page that is loaded again in the tour still has the reader’s own', () => {
    const store = storeOf();
    const own = { state: session.state.value, history: session.history.value };
    session.go({ screen: 'tour', at: null });
    keepOwn(store, '0.1.0', session.aside.value!.own);
    keep(store, '0.1.0', session.state.value, session.history.value);
    // through JSON, which drops what is undefined
    expect(JSON.stringify(keptOwn(store).history)).toBe(JSON.stringify(own.history));
    expect(keptOwn(store).state).toEqual(own.state);
  });

  it('before a link into the tour, the last view is the reader’s own', () => {
    const store = storeOf();
    keep(store, '0.1.0', session.state.value, session.history.value);
    expect(keptOwn(store).state).toEqual(session.state.value);
    keepOwn(store, '0.1.0', null);
    expect(keptOwn(null).state).toEqual(firstState);
  });
});
