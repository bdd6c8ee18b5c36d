import { describe, expect, test } from 'vitest';
import { doctrinesCompared, leakers } from './index.ts';
import type { Shooting } from './index.ts';

const own: Shooting = {
  ...{ doctrine: 'spread', kill: 0.5, track: 1, system: 0.9, shotsPerObject: 8, decoysPerWarhead: 0 },
  ...{ reach: 1, exposed: 1 },
};
const byName = (of: Shooting, warheads: number, interceptors: number) =>
  new Map(doctrinesCompared(of, { warheads, interceptors }, 5, true).map((one) => [one.doctrine, one]));

describe('doctrines beside one another', () => {
  test('the own one is what the defence does as it is', () => {
    const spread = byName(own, 5, 20).get('spread')!;
    expect(spread.noneLeaks).toBe(leakers(own, 5, 20).weights[0]);
    expect(spread.shots).toBe(8);
  });

  test('where shots are as even as they can be, salvo lets no fewer through', () => {
    const all = byName(own, 5, 14);
    expect(all.get('salvo')!.expected).toBeGreaterThan(all.get('spread')!.expected);
    expect(byName({ ...own, doctrine: 'salvo', shotsPerObject: 2 }, 5, 14).get('salvo')!.shots).toBe(2);
  });

  test('a fixed share is that of the small attack: the same average there, and the same share of twenty times as many', () => {
    const [small, large] = [byName(own, 5, 20), byName(own, 100, 20)];
    expect(small.get('fractional')!.expected).toBeCloseTo(small.get('spread')!.expected, 10);
    expect(large.get('fractional')!.stopped).toBe(1 - 0.5 ** 4);
    expect(large.get('fractional')!.expected).toBeCloseTo(20 * small.get('fractional')!.expected, 10);
    expect(large.get('spread')!.expected).toBeCloseTo(100 - 0.9 * 20 * 0.5, 10);
  });

  test('a second look lets no more through than none, and layers stand beside a fixed share alone', () => {
    const all = byName(own, 20, 30);
    expect(all.get('shoot-look-shoot')!.expected).toBeLessThan(all.get('spread')!.expected);
    expect(all.get('shoot-look-shoot')!.looks).toBe(2);
    const layer = { name: 'only', sensors: 'shared', interceptors: null, engagement: { ...own, system: 1 } } as const;
    const layers = doctrinesCompared(
      { doctrine: 'layers', system: 0.9, layers: [layer] },
      { warheads: 5, interceptors: 20 },
      5,
      true,
    );
    expect(layers.map(({ doctrine }) => doctrine)).toEqual(['layers', 'fractional']);
    expect(layers[0]!.expected).toBeCloseTo(byName(own, 5, 20).get('spread')!.expected, 10);
  });

  test('a defence that looks is compared by its own looks, and shoots otherwise as usual', () => {
    const looks = { ...own, doctrine: 'shoot-look-shoot', looks: 3, split: 'best', shotsPerObject: 2 } as const;
    const all = doctrinesCompared(looks, { warheads: 5, interceptors: 20 }, 5, false);
    expect(all.map(({ doctrine, shots, looks: of }) => [doctrine, shots, of])).toEqual([
      ['spread', 8, null],
      ['salvo', 4, null],
      ['shoot-look-shoot', 2, 3],
      ['fractional', null, null],
    ]);
  });

  test('of a fixed share alone there is nothing to compare', () => {
    const alone = doctrinesCompared(
      { doctrine: 'fractional', stopped: 0.6, system: 1, exposed: 1 },
      { warheads: 10, interceptors: 1 },
      5,
      true,
    );
    expect(alone.map(({ doctrine, expected }) => [doctrine, Math.round(expected)])).toEqual([['fractional', 4]]);
  });

  test('a second look is left out where nobody asks for it, and where it would take too long', () => {
    const names = (warheads: number, looks: boolean) =>
      doctrinesCompared(own, { warheads, interceptors: 500 }, 5, looks).map(({ doctrine }) => doctrine);
    expect(names(5, true)).toContain('shoot-look-shoot');
    expect(names(5, false)).not.toContain('shoot-look-shoot');
    expect(names(100, true)).not.toContain('shoot-look-shoot');
  });

  test('without interceptors all leak', () => {
    for (const { expected, noneLeaks } of byName(own, 5, 0).values()) expect([expected, noneLeaks]).toEqual([5, 0]);
  });
});
