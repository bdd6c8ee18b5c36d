import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { LinkageResult } from '../../model/scenario/index.ts';
import type { Ask, Lane, OpenedWords, Stage } from '../engine/protocol.ts';
import { linkOf, readLink, textHash } from './link.ts';
import { Session } from './session.ts';
import { worldsOf } from './state.ts';

const library = readLibraryFolder();
const asks: { lane: Lane; ask: Ask }[] = [];
let timers: (() => void)[] = [];

function opened(): Session {
  asks.length = 0;
  timers = [];
  const session = new Session(library, [], (run) => {
    timers.push(run);
    return () => (timers = timers.filter((other) => other !== run));
  });
  session.connect({ ask: (lane, ask) => asks.push({ lane, ask }), cancel: () => {}, again: () => {} });
  return session;
}

/** A picture of the state as it is. */
function paint(session: Session, stage: Stage): void {
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

function lastSet(): Record<string, unknown> {
  const last = asks.at(-1)!.ask as Extract<Ask, { kind: 'linkage' }>;
  return Object.fromEntries(last.opening.set);
}

const kill = 'beliefs.engagement.US.kill';
let session: Session;
beforeEach(() => (session = opened()));

describe('runs are counted', () => {
  it('one change, one run', () => {
    session.set(kill, 0.6);
    expect(asks.length).toBe(1);
    expect(lastSet()).toEqual({ [kill]: 0.6 });
  });

  it('ten changes during a run, one more run, and it has the last of them', () => {
    session.set(kill, 0.5, true);
    for (let i = 1; i <= 10; i++) session.set(kill, 0.5 + i / 100, true);
    expect(asks.length).toBe(1);
    paint(session, 'rough');
    expect(asks.length).toBe(2);
    expect(lastSet()).toEqual({ [kill]: 0.6 });
    paint(session, 'rough');
    paint(session, 'sharp');
    expect(asks.length).toBe(2);
  });

  it('a drag does not wait longer than it takes to notice', () => {
    session.set(kill, 0.5, true);
    session.set(kill, 0.55, true);
    expect(asks.length).toBe(1);
    timers[0]!();
    expect(asks.length).toBe(2);
  });

  it('a failed run is not the last', () => {
    session.set(kill, 0.5, true);
    session.set(kill, 0.7, true);
    session.hear('chart', { kind: 'failed', message: 'x' });
    expect(asks.length).toBe(2);
    expect(session.notice.value).toEqual({ what: 'failed', detail: 'x' });
    paint(session, 'rough');
    expect(session.notice.value).toBeNull();
  });

  it('the picture stays where an input is refused, and says what it is of', () => {
    paint(session, 'whole');
    const before = session.chart.value;
    session.set(kill, 'high');
    session.hear('chart', { kind: 'problems', problems: [] });
    expect(session.chart.value).toBe(before);
    expect(session.chart.value!.side).not.toBe(session.state.value.changed);
  });

  it('going to another screen is no run and no step', () => {
    session.go({ screen: 'assess' });
    expect([asks.length, session.history.value.done.length]).toEqual([0, 0]);
  });
});

describe('steps', () => {
  it('undo and redo go through the values, one run each', () => {
    session.set(kill, 0.6);
    session.place(2000, 50);
    session.undo();
    expect(session.state.value.changed.set).toEqual({ [kill]: 0.6 });
    session.undo();
    expect(session.state.value.changed.set).toEqual({});
    session.undo();
    session.redo();
    session.redo();
    session.redo();
    expect(session.package).toEqual({ warheads: 2000, interceptors: 50 });
    expect(asks.length).toBe(6);
  });

  it('the end of a drag that was let go before its first picture is of that drag, and not lost to another change', () => {
    session.set(kill, 0.5, true);
    session.set(kill, 0.6, true);
    session.settle();
    paint(session, 'rough');
    expect(session.history.value.done.length).toBe(1);
    session.set(kill, 0.7, true);
    session.settle();
    session.place(2000, 50);
    expect(session.state.value.changed.set).toMatchObject({ [kill]: 0.7, 'choices.package.warheads': 2000 });
    expect(session.history.value.done.length).toBe(3);
    session.undo();
    session.undo();
    expect(session.state.value.changed.set).toEqual({ [kill]: 0.6 });
  });

  it('a drag is one step, the next drag another', () => {
    for (const value of [0.5, 0.6, 0.7]) {
      session.set(kill, value, true);
      paint(session, 'rough');
    }
    session.settle();
    session.set(kill, 0.8, true);
    paint(session, 'rough');
    expect(session.history.value.done.map(({ name }) => name)).toEqual([
      { did: 'set', path: kill, from: undefined, to: 0.7 },
      { did: 'set', path: kill, from: 0.7, to: 0.8 },
    ]);
  });

  it('a drag that ends while its picture is on the way ends where it was let go, in the same step', () => {
    session.set(kill, 0.5, true);
    session.set(kill, 0.6, true);
    session.settle();
    paint(session, 'rough');
    expect(session.state.value.changed.set).toEqual({ [kill]: 0.6 });
    expect(session.history.value.done.length).toBe(1);
  });

  it('a mark is a point of the next free letter, and the scenario’s own stay', () => {
    paint(session, 'whole');
    const points = [{ name: 'A', warheads: 1, interceptors: 2 }];
    session.hear('chart', {
      kind: 'opened',
      words: { about: { points, package: { warheads: 2500, interceptors: 100 } } } as unknown as OpenedWords,
    });
    session.hear('chart', {
      ...{ kind: 'chart', stage: 'rough', tried: [] },
      result: { scenario: 'moscow-2001' } as LinkageResult,
    });
    session.mark(2000, 50);
    expect(session.valueOf('choices.points')).toEqual([...points, { name: 'B', warheads: 2000, interceptors: 50 }]);
  });

  it('two hundred are kept', () => {
    for (let i = 0; i < 250; i++) session.set(kill, i / 250);
    expect(session.history.value.done.length).toBe(200);
  });

  it('one number of the package moved leaves the other as it was, changed or not', () => {
    session.place(3000, null);
    expect(session.state.value.changed.set).toEqual({ 'choices.package.warheads': 3000 });
    session.place(null, 50);
    session.place(2000, null);
    expect(session.state.value.changed.set).toEqual({
      'choices.package.warheads': 2000,
      'choices.package.interceptors': 50,
    });
    expect(session.history.value.done.at(-1)!.name).toEqual({ did: 'package', from: [3000, 50], to: [2000, 50] });
  });

  it('each of the three kinds has its own reset', () => {
    session.set(kill, 0.6);
    session.set('criteria.retaliation.warheads', 50);
    session.place(2000, 50);
    session.choose('decoys');
    session.reset('beliefs');
    expect(Object.keys(session.state.value.changed.set).sort()).toEqual([
      'choices.package.interceptors',
      'choices.package.warheads',
      'criteria.retaliation.warheads',
    ]);
    expect(session.state.value.changed.alternative).toBeNull();
    session.reset('choices');
    session.reset('criteria');
    expect(session.state.value.changed.set).toEqual({});
  });
});

describe('what is opened', () => {
  it('a link gives the state back', () => {
    session.set(kill, { between: [0.4, 0.6] });
    const link = linkOf({ engine: '0.1.0', hash: textHash(session.text!), state: session.state.value });
    const other = opened();
    other.openLinked(readLink(link), textHash);
    expect(other.state.value).toEqual(session.state.value);
    expect(asks.length).toBe(1);
  });

  it('a link of another version or library opens, and says what differs', () => {
    const link = linkOf({ engine: '0.0.9', hash: 'feedfeedfeed', state: session.state.value });
    session.openLinked(readLink(link), textHash);
    expect(session.notice.value).toEqual({ what: 'link-other', engine: '0.0.9', library: true });
  });

  it.each(['damaged', 'foreign', 'newer'] as const)('a %s link changes nothing and is said', (why) => {
    const before = session.state.value;
    session.openLinked({ ok: false, why }, textHash);
    expect(session.state.value).toBe(before);
    expect(session.notice.value).toEqual({ what: 'link', why });
  });

  it('an unknown scenario is said, and nothing is run', () => {
    session.open({ id: 'geneva-1985' });
    expect(session.notice.value).toEqual({ what: 'unknown-scenario', id: 'geneva-1985' });
    expect(asks.length).toBe(0);
  });
});

describe('four worlds', () => {
  it('all draw as often and from the same seed, or their shares could not be set against each other', () => {
    session.set('runs.draws', 24);
    session.set('runs.seed', 7);
    session.set(kill, 0.6);
    session.place(3000, 40);
    const [none, , , both] = worldsOf(session.state.value.changed).map(({ side }) => side.set);
    expect(none).toEqual({
      ...{ 'runs.draws': 24, 'runs.seed': 7 },
      ...{ 'choices.package.warheads': 3000, 'choices.package.interceptors': 40 },
    });
    expect(both).toEqual({ ...none, [kill]: 0.6 });
    session.reset('beliefs');
    expect(session.state.value.changed.set).toEqual(none);
  });
});
