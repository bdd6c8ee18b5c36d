import { beforeEach, describe, expect, it } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import type { InspectionAnswer, InspectionAsk } from '../engine/inspection-record.ts';
import type { Ask, Lane } from '../engine/protocol.ts';
import { firstAt } from '../screens/inspection/at.ts';
import { step } from '../screens/inspection/shown.ts';
import { Session } from './session.ts';

const library = readLibraryFolder();
const asked: InspectionAsk = { opening: { file: 'x.yaml', text: '', alternative: null, set: [] }, ...firstAt };
const answer = (stage: string): InspectionAnswer => ({ stage }) as InspectionAnswer;

let asks: { lane: Lane; ask: Ask }[];
let session: Session;
beforeEach(() => {
  asks = [];
  session = new Session(library, [], () => () => {});
  session.connect({ ask: (lane, ask) => asks.push({ lane, ask }), cancel: () => {}, again: () => {} });
  session.go({ screen: 'inspection', at: null });
});

describe('what is asked of a scheme', () => {
  it('is asked once; the answer goes on until it is whole, and the older stays until the newer is there', () => {
    const { scheme } = session.inspection;
    scheme.ask(asked);
    scheme.ask({ ...asked });
    expect(asks.map(({ lane }) => lane)).toEqual(['inspection']);
    for (const stage of ['rough', 'sharp']) {
      session.hear('inspection', { kind: 'inspection', answer: answer(stage) });
      expect(scheme.run.value.at).toBe('work');
    }
    session.hear('inspection', { kind: 'inspection', answer: answer('whole') });
    expect([scheme.run.value, scheme.old]).toEqual([{ at: 'rest' }, false]);
    scheme.ask({ ...asked, target: 0.5 });
    expect([scheme.answer.value?.answer, scheme.old]).toEqual([answer('whole'), true]);
  });
});

describe('a lever of a scheme', () => {
  const at = (): string | null => session.state.value.place.at;

  it('is a step of the history and no run of the chart; a drag is one step', () => {
    step(session, 'Visits a year', 'visits=11', true);
    step(session, 'Visits a year', 'visits=12', true);
    session.settle();
    step(session, 'Visits a year', 'visits=13', false);
    step(session, 'Notice', 'visits=13&notice=5', false);
    expect(asks).toEqual([]);
    expect(session.history.value.done.map(({ name }) => name.did)).toEqual(['scheme', 'scheme', 'scheme']);
    const seen = [1, 2, 3].map(() => {
      session.undo();
      return at();
    });
    expect(seen).toEqual(['visits=13', 'visits=12', null]);
  });

  it('is undone and redone from another screen, to which it leads back', () => {
    step(session, 'Visits a year', 'visits=12', false);
    session.go({ screen: 'library', at: 'force/us-2001-12' });
    session.undo();
    expect(session.state.value.place).toMatchObject({ screen: 'inspection', at: null });
    session.go({ screen: 'library', at: 'force/us-2001-12' });
    session.redo();
    expect(session.state.value.place).toMatchObject({ screen: 'inspection', at: 'visits=12' });
  });

  it('other steps leave what is asked where it stands', () => {
    step(session, 'Visits a year', 'visits=12', false);
    session.set('choices.package.warheads', 2000);
    session.undo();
    expect(at()).toBe('visits=12');
  });
});
