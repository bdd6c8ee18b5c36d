import { describe, expect, test } from 'vitest';
import { agreementsOf, draftOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { TalksResult } from '../model/talks/index.ts';
import { orComplain } from './complaint.ts';
import { openedTalks, talksRun } from './talks.ts';
import type { AskedTalks } from './talks.ts';

/*
 * What a reader may rely on of the built-in talks, whatever the draws: that its red lines say something. Few draws suffice.
 */
const draws = { draws: 16, seed: 1, given: null };
const place = { file: 'test', line: 1, column: 1 };
const library = readLibraryFolder();
const file = 'talks/moscow-talks-2001.yaml';
const original = orComplain(readScenario(library.find('scenario', 'moscow-2001')!.text, 'moscow-2001.yaml'));
const texts: AskedTalks = {
  ...{ text: library.files[file]!, file, draft: orComplain(draftOf(library, 'framework-2001')!) },
  ...{ set: orComplain(agreementsOf(library)), round: null, choose: [], choosePlace: () => place },
  asked: {
    ...{ original, shelf: orComplain(shelfOf(library)), settings: [] },
    ...{ alternative: null, alternativePlace: () => place },
  },
};

const held = ['2000-06-04', '2001-06-16', '2001-07-22', '2001-08-13'];
const results = new Map<string, TalksResult>();
for (const date of held) results.set(date, await resultOn(date));
const moscow = results.get('2001-08-13')!;

describe('the red lines of 2001', () => {
  test('each is kept by some package and crossed by another', () => {
    for (const { date, redLines, packages } of results.values())
      for (const { party, id, keptIn } of redLines) {
        expect(keptIn, `${date} ${party} ${id}`).toBeGreaterThan(0);
        expect(keptIn, `${date} ${party} ${id}`).toBeLessThan(packages.examined);
      }
  });

  test('no side crosses its own lines by what it proposes', () => {
    for (const { date, proposals } of results.values())
      for (const [party, { acceptableTo }] of Object.entries(proposals))
        expect(acceptableTo, `${date} ${party}`).toContain(party);
  });

  test('have sources, and the wants say that they are judged', () => {
    expect(moscow.judged).toEqual({ redLines: 2, wants: 12 });
  });
});

describe('the answer of 13 August 2001', () => {
  test('no package keeps all lines, for the shield: either of two would have to move', () => {
    const [shield, territory] = [
      { party: 'US', id: 'useful-shield' },
      { party: 'Russia', id: 'no-territorial-defence' },
    ];
    expect(moscow.packages).toMatchObject({ all: 5760, sampled: false, acceptable: 0 });
    expect(moscow.conflict!.together).toEqual([shield, territory]);
    expect(moscow.conflict!.toMove).toHaveLength(2);
    expect(moscow.conflict!.toMove).toEqual(expect.arrayContaining([[shield], [territory]]));
  });

  test('the words of the preamble are cosmetic, all other brackets are not', () => {
    expect(moscow.brackets.filter(({ role }) => role === 'cosmetic').map(({ name }) => name)).toEqual(['aim']);
  });

  test('since Genoa neither side moved on the shield', () => {
    const { since, moves, byBracket } = moscow.moved!;
    expect(since.date).toBe('2001-07-22');
    expect(moves.map(({ party, kind, about }) => [party, kind, about])).toEqual([
      ['US', 'proposal', 'control'],
      ['Russia', 'red-line-added', 'dated'],
    ]);
    expect(byBracket.find(({ bracket }) => bracket === 'shield-size')!.moved).toEqual([]);
  });

  test('in June 2000 some packages crossed nobody’s line, none of them with a shield', () => {
    const { acceptable, packages } = results.get('2000-06-04')!;
    expect(packages.acceptable).toBeGreaterThan(0);
    expect(new Set(acceptable.map(({ interceptors }) => interceptors))).toEqual(new Set([0]));
  });
});

/** The talks as somebody asks for them, as of a round. */
async function resultOn(date: string): Promise<TalksResult> {
  return talksRun(openedTalks({ ...texts, round: { asked: date, place } }), draws, { workers: 1 });
}
