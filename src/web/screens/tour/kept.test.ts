import { beforeEach, describe, expect, it } from 'vitest';
import type { Keep } from '../../state/store.ts';
import { example } from '../../../figure/fixtures/examples.cases.ts';
import { middleOf, reachOf, stepped } from './guess.ts';
import { isKept, keepGuess, keepTour, nothingKept, openTour, tourKept } from './kept.ts';
import { atOf, pageAt } from './places.ts';

function storeOf(items = new Map<string, string>()): Keep {
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

beforeEach(() => {
  tourKept.value = nothingKept;
});

describe('what the browser keeps of the tour', () => {
  it('guesses and texts come back', () => {
    const store = storeOf();
    keepTour({ last: 4, guesses: { 1: { kind: 'interceptors', n: 30 } }, shown: [1] }, store);
    const before = tourKept.value;
    tourKept.value = nothingKept;
    openTour(store);
    expect(tourKept.value).toEqual(before);
    expect(isKept.value).toBe(true);
  });

  it('works without', () => {
    keepGuess(2, { kind: 'interceptors', n: 5 });
    expect(tourKept.value.guesses).toEqual({ 2: { kind: 'interceptors', n: 5 } });
    expect(isKept.value).toBe(false);
    keepGuess(2, null);
    expect(tourKept.value.guesses).toEqual({});
  });

  it('what is damaged is as if it were not there', () => {
    for (const text of ['{', '3', '{"last":"x"}', 'null']) {
      openTour(storeOf(new Map([['counterpoise.tour', text]])));
      expect(tourKept.value).toBe(nothingKept);
    }
  });
});

describe('places', () => {
  it('are read as they are written', () => {
    for (const page of [1, 8, 'facilitator'] as const) expect(pageAt(atOf(page))).toBe(page);
    for (const at of [null, 'tour/0', 'tour/9', 'tour/', 'sources', 'tour/1x']) expect(pageAt(at)).toBeNull();
  });
});

describe('a guess under the arrows', () => {
  const reach = reachOf(example('moscow-2001', 16));

  it('begins in the middle and stays within reach', () => {
    expect(middleOf('limit', reach)).toEqual({ kind: 'limit', n: 3250 });
    expect(middleOf('share', reach)).toEqual({ kind: 'share', n: 50 });
    expect(stepped({ kind: 'limit', n: 600 }, -5, 0, reach)).toEqual({ kind: 'limit', n: 500 });
    expect(stepped({ kind: 'share', n: 99 }, 0, 5, reach)).toEqual({ kind: 'share', n: 100 });
    expect(stepped({ kind: 'interceptors', n: 3 }, 0, -1, reach)).toEqual({ kind: 'interceptors', n: 0 });
  });

  it('of a package moves both ways', () =>
    expect(stepped({ kind: 'package', warheads: 3000, interceptors: 50 }, 1, -1, reach)).toEqual({
      kind: 'package',
      warheads: 3250,
      interceptors: 45,
    }));
});
