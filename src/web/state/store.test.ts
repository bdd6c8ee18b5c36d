import { describe, expect, it } from 'vitest';
import { firstState } from './state.ts';
import { noHistory, stepped } from './steps.ts';
import { keep, kept } from './store.ts';
import type { Keep } from './store.ts';

function storeOf(most = Infinity): Keep & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

const history = stepped(noHistory, firstState, { did: 'package', from: [1, 2], to: [3, 4] }, false);

describe('what the browser keeps', () => {
  it('comes back after a reload, steps and all', () => {
    const store = storeOf();
    expect(keep(store, '0.1.0', firstState, history)).toBe(true);
    expect(kept(store)).toEqual({ state: firstState, history });
  });

  it('is nothing where storage is full, denied or absent', () => {
    expect(keep(storeOf(10), '0.1.0', firstState, history)).toBe(false);
    expect(keep(null, '0.1.0', firstState, history)).toBe(false);
    expect(kept(null)).toBeNull();
    const denied: Keep = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {},
      removeItem: () => {},
    };
    expect(kept(denied)).toBeNull();
  });

  it('that is damaged is as good as nothing', () => {
    const store = storeOf();
    keep(store, '0.1.0', firstState, history);
    store.items.set('counterpoise.steps', '{"done": 7}');
    expect(kept(store)).toEqual({ state: firstState, history: noHistory });
    store.items.set('counterpoise.view', '{');
    expect(kept(store)).toBeNull();
  });
});
