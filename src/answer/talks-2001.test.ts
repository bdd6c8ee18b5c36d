import { describe, expect, test } from 'vitest';
import { agreementsOf, draftOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { agreementUnder, rulesOf, standingUnder } from '../model/agreement/index.ts';
import { readSources } from '../model/document/index.ts';
import type { Read } from '../model/document/index.ts';
import { cellNames, readScenario, withViews } from '../model/scenario/index.ts';
import { chartPointsOf, choiceOf, knownOf, pointKey, readTalks, sizesOf } from '../model/talks/index.ts';
import { talksResult } from '../model/talks/index.ts';
import type { ChartPoint, Ground, Outlook, TalksResult } from '../model/talks/index.ts';
import { orComplain } from './complaint.ts';
import { outlooksFor } from './outlook.ts';

/*
 * What a reader may rely on of the built-in talks, whatever the draws: that its red lines say something. Few draws suffice.
 */
const draws = { draws: 16, seed: 1, given: null };
const place = { file: 'test', line: 1, column: 1 };
const library = readLibraryFolder();
const set = orComplain(agreementsOf(library));
const draft = orComplain(draftOf(library, 'framework-2001')!);
const scenario = orComplain(readScenario(library.find('scenario', 'moscow-2001')!.text, 'moscow-2001.yaml'));
const known = knownOf(draft, {
  parties: ['US', 'Russia'],
  cells: cellNames,
  hasBreakout: true,
  agreements: set.agreements.map(({ id }) => id),
  sources: Object.keys(orComplain(readSources(library.files['sources.yaml']!, 'sources.yaml'))),
});
const file = 'talks/moscow-talks-2001.yaml';
const talks = orComplain(readTalks(library.files[file]!, file, known));
const outlooks = await outlooksOfAll();

const results = new Map(
  talks.rounds.filter(({ planned }) => !planned).map((round) => [round.date, orComplain(resultOn(round.date))]),
);
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

function groundOn(date: string): Ground {
  const standing: Ground['standing'] = (effects) => standingUnder(set, date, effects);
  const { chart } = talks;
  const at = { draft, chart, date, standing, parties: known.parties, cell: 'day/ride-out' };
  return { ...at, interceptors: { US: 0, Russia: 100 }, top: 300 };
}

async function outlooksOfAll(): Promise<ReadonlyMap<string, Outlook>> {
  const points = orComplain(chartPointsOf(groundOn('2001-08-13'), place));
  const original = orComplain(withViews(scenario, talks.views));
  const shelf = orComplain(shelfOf(library));
  const asked = { original, shelf, alternative: null, alternativePlace: () => place, settings: [] };
  const found = await outlooksFor(asked, points, { breakout: false, bans: bansOf }, draws, { workers: 1 });
  return new Map(points.map((point, at) => [pointKey(point), found[at]!]));
}

/** The first words of every bracket have all bans of the draft. */
function bansOf(ids: readonly string[]) {
  const first = choiceOf(
    draft,
    sizesOf(draft).map(() => 0),
  );
  const rules = rulesOf(orComplain(agreementUnder(draft, first)));
  return { rules: { ...rules, bans: rules.bans.filter(({ id }) => ids.includes(id)) }, place };
}

function resultOn(date: string): Read<TalksResult> {
  const round = talks.rounds.find((one) => one.date === date)!;
  const run = { alternative: null, engine: 'test', seed: draws.seed, draws: draws.draws };
  const outlook = (point: ChartPoint): Outlook => outlooks.get(pointKey(point))!;
  return talksResult({ talks, ground: groundOn(date), round, choice: null, run }, outlook);
}
