import { describe, expect, it } from 'vitest';
import { atOf, atWritten, firstAt, firstMap } from './at.ts';
import type { ShieldAt } from './at.ts';

describe('where the reader is on the shield screen', () => {
  it('is written into a link and read from it; what is as at first is left out', () => {
    const at: ShieldAt = {
      warheads: 40,
      map: { ...firstMap, kind: 'defend', site: 'poland', from: 'iran', speed: [3, 4.5], delay: [60, 60] },
      orbit: { preset: 'cbo-2026', altitude: 500, flyout: null, chance: 0.95 },
    };
    expect(atWritten(at)).toBe(
      'raid=40&map=defend&site=poland&from=iran&speed=3..4.5&delay=60..60&orbit=cbo-2026&altitude=500&chance=0.95',
    );
    expect(atOf(atWritten(at))).toEqual(at);
    expect(atWritten(firstAt)).toBeNull();
    expect(atOf(null)).toEqual(firstAt);
  });

  it('keeps names with signs of their own apart', () => {
    const at: ShieldAt = { ...firstAt, map: { ...firstMap, site: 'a&b=c', area: '100%' } };
    expect(atOf(atWritten(at))).toEqual(at);
  });

  it.each([
    ...['raid=', 'raid=0', 'raid=1e3', 'raid=-4', 'raid=301', 'raid=4.5', '&&=', '%', 'later=7'],
    ...['map=sphere', 'site=', 'speed=9', 'speed=9..3', 'speed=0..3', 'speed=3..13', 'delay=x..y', 'delay=0..1e9'],
    ...['orbit=', 'altitude=9', 'altitude=1e3', 'flyout=-3', 'chance=1', 'chance=0.2'],
  ])('what cannot be read is as at first: %s', (written) => expect(atOf(written)).toEqual(firstAt));
});
