import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptUnderBan } from './ban.ts';
import type { Bearer, Exceptions, Kept } from './ban.ts';

function bearer(type: string, launchers: number, warheads: number): Bearer {
  const load = launchers === 0 ? 0 : Math.ceil(warheads / launchers);
  return { type, deployed: launchers, inService: launchers, warheads, load };
}

/** More than one warhead a launcher. */
function several(systems: readonly Bearer[]): (i: number, warheads: number) => boolean {
  return (i, warheads) => warheads > (systems[i]!.inService || systems[i]!.deployed);
}

function kept(systems: readonly Bearer[], exceptions: Exceptions): readonly (readonly [number, number] | null)[] {
  return keptUnderBan(systems, several(systems), exceptions).map((one) => one && [one.inService, one.warheads]);
}

/** START II, Articles II and III. @source start2-articles */
const startTwo: Exceptions = {
  downloadable: [
    { by: 4, type: null, launchers: null },
    { by: 5, type: 'SS-19', launchers: 105 },
  ],
  convertible: [{ type: 'SS-18', launchers: 90 }],
};

describe('START II, by hand', () => {
  test('Russia: 105 of 140 SS-19 to one warhead, 90 of 150 SS-18 silos converted, the rail SS-24 goes, single ones stay', () => {
    const russia = [
      bearer('SS-18', 150, 1500),
      bearer('SS-19', 140, 840),
      bearer('SS-24', 36, 360),
      bearer('SS-25', 360, 360),
    ];
    expect(kept(russia, startTwo)).toEqual([[90, 90], [105, 105], [0, 0], null]);
  });

  test('the United States: 50 Peacekeepers go, for ten less four is six; Minuteman III with three stay with one', () => {
    const own = [bearer('Peacekeeper', 50, 500), bearer('Minuteman III', 500, 1500)];
    expect(kept(own, startTwo)).toEqual([
      [0, 0],
      [500, 500],
    ]);
  });

  test('a mean load is that of the heaviest launcher: 2.4 a launcher are three on some, and all come down to one', () =>
    expect(kept([bearer('Minuteman III', 500, 1200)], startTwo)).toEqual([[500, 500]]));

  test('fewer SS-19 than the treaty lets stay: all stay', () =>
    expect(kept([bearer('SS-19', 72, 432)], startTwo)).toEqual([[72, 72]]));

  test('the 105 are of one type, whatever systems it stands in: the first of the file first', () =>
    expect(kept([bearer('SS-19', 60, 360), bearer('SS-19', 80, 480)], startTwo)).toEqual([
      [60, 60],
      [45, 45],
    ]));
});

describe('what the lists mean', () => {
  const twoAtMost = (systems: readonly Bearer[]) => (i: number, warheads: number) =>
    warheads > 2 * systems[i]!.inService;

  test('a download stops at the highest load that is not banned', () => {
    const systems = [bearer('x', 10, 60)];
    const [one] = keptUnderBan(systems, twoAtMost(systems), {
      ...startTwo,
      downloadable: [{ by: 5, type: null, launchers: null }],
    });
    expect(one).toMatchObject({ inService: 10, warheads: 20, downloaded: 10 });
  });

  test('of two entries that fit, the one that lets most stay; of equals, the higher load', () => {
    const systems = [bearer('x', 10, 60)];
    const entries = (...downloadable: Exceptions['downloadable']) =>
      keptUnderBan(systems, several(systems), { downloadable, convertible: [] })[0]!;
    const five = { by: 5, type: null, launchers: 5 };
    expect(entries(five, { by: 5, type: 'x', launchers: 8 })).toMatchObject({ deployed: 8, warheads: 8 });
    expect(entries({ by: 4, type: 'x', launchers: 9 }, five)).toMatchObject({ deployed: 5, warheads: 5 });
    expect(entries({ by: 9, type: 'y', launchers: null })).toMatchObject({ deployed: 0, warheads: 0 });
  });

  test('what may not be downloaded may be converted, and only that', () => {
    const both = { downloadable: [{ by: 5, type: 'x', launchers: 4 }], convertible: [{ type: 'x', launchers: 3 }] };
    expect(keptUnderBan([bearer('x', 10, 60)], () => true, both)[0]).toMatchObject({ downloaded: 0, converted: 3 });
    const systems = [bearer('x', 10, 60)];
    expect(keptUnderBan(systems, several(systems), both)[0]).toEqual({
      ...{ deployed: 7, inService: 7, warheads: 7 },
      ...{ downloaded: 4, converted: 3 },
    });
  });

  test('what is in service stays before what is not', () => {
    const systems = [{ ...bearer('SS-19', 150, 900), inService: 80, warheads: 480 }];
    expect(keptUnderBan(systems, several(systems), startTwo)[0]).toMatchObject({
      deployed: 105,
      inService: 80,
      warheads: 80,
    });
  });

  test('what may be taken off is counted from the load before any ban', () => {
    const systems = [{ ...bearer('x', 10, 30), load: 6 }];
    expect(keptUnderBan(systems, several(systems), startTwo)[0]).toMatchObject({ inService: 0, warheads: 0 });
  });

  test('nothing in service: what is left is told of all launchers', () => {
    const systems = [{ ...bearer('SS-19', 20, 120), inService: 0 }];
    expect(keptUnderBan(systems, several(systems), startTwo)[0]).toMatchObject({
      deployed: 20,
      inService: 0,
      warheads: 20,
    });
  });
});

const types = ['a', 'b', 'c'] as const;
const systems = fc.array(
  fc
    .tuple(fc.constantFrom(...types), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }))
    .map(([type, launchers, load]) => bearer(type, launchers, launchers * load)),
  { minLength: 1, maxLength: 5 },
);
const download = fc.record({
  by: fc.integer({ min: 1, max: 6 }),
  type: fc.option(fc.constantFrom(...types)),
  launchers: fc.option(fc.integer({ min: 0, max: 8 })),
});
const exceptions: fc.Arbitrary<Exceptions> = fc.record({
  downloadable: fc.array(download, { maxLength: 3 }),
  convertible: fc.array(fc.record({ type: fc.constantFrom(...types), launchers: fc.integer({ min: 0, max: 8 }) }), {
    maxLength: 2,
  }),
});

describe('what holds of every force', () => {
  test('never more launchers or warheads than before; single missiles are not touched', () => {
    fc.assert(
      fc.property(systems, exceptions, (force, given) => {
        keptUnderBan(force, several(force), given).forEach((one, i) => {
          const before = force[i]!;
          if (one === null) {
            expect(before.warheads).toBeLessThanOrEqual(before.inService);
            return;
          }
          expect(one.deployed).toBe(one.downloaded + one.converted);
          expect(one.deployed).toBeLessThanOrEqual(before.deployed);
          expect(one.inService).toBeLessThanOrEqual(before.inService);
          expect(one.warheads).toBe(one.inService);
        });
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  test('a tighter exception lets no more stay', () => {
    fc.assert(
      fc.property(systems, exceptions, (force, given) => {
        const tighter = {
          downloadable: given.downloadable.map((one) => ({ ...one, by: one.by - 1 })),
          convertible: given.convertible.map((one) => ({ ...one, launchers: Math.max(0, one.launchers - 1) })),
        };
        const single = force.slice(0, 1);
        const of = (list: Exceptions): number => keptUnderBan(single, several(single), list)[0]?.deployed ?? 0;
        expect(of(tighter)).toBeLessThanOrEqual(of(given));
      }),
      { numRuns: 300, seed: 22 },
    );
  });

  test('as when every launcher is asked one by one (a second method)', () => {
    fc.assert(
      fc.property(systems, exceptions, (force, given) => {
        const found = keptUnderBan(force, several(force), given);
        expect(found.map((one) => one && countsOf(one))).toEqual(oneByOne(force, given));
      }),
      { numRuns: 1000, seed: 23 },
    );
  });
});

type Counts = Pick<Kept, 'deployed' | 'warheads' | 'downloaded' | 'converted'>;

function countsOf({ deployed, warheads, downloaded, converted }: Kept): Counts {
  return { deployed, warheads, downloaded, converted };
}

/** Tries every entry on a copy of what is left of the lists, launcher after launcher. */
function oneByOne(force: readonly Bearer[], given: Exceptions): readonly (Counts | null)[] {
  const permits = given.downloadable.map(({ launchers }) => launchers ?? 1000);
  const silos = given.convertible.map(({ launchers }) => launchers);
  return force.map(({ type, deployed, load }) => {
    if (deployed === 0 || load <= 1) return null;
    const tried = given.downloadable.map((entry, i) => {
      let stays = 0;
      const fits = (entry.type === null || entry.type === type) && load - entry.by <= 1;
      for (let launcher = 0; launcher < deployed; launcher++) if (fits && stays < permits[i]!) stays += 1;
      return stays;
    });
    const downloaded = Math.max(0, ...tried);
    if (downloaded > 0) permits[tried.indexOf(downloaded)]! -= downloaded;
    let converted = 0;
    for (let launcher = downloaded; launcher < deployed; launcher++) {
      const silo = given.convertible.findIndex((entry, i) => entry.type === type && silos[i]! > 0);
      if (silo < 0) continue;
      silos[silo]! -= 1;
      converted += 1;
    }
    return { deployed: downloaded + converted, warheads: downloaded + converted, downloaded, converted };
  });
}
