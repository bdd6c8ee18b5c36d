import { describe, expect, test } from 'vitest';
import { agreementsOf, draftsOf, heldForceOf, shieldOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { agreementUnder, complyIn, readChoice, standingUnder } from '../model/agreement/index.ts';
import type { HeldThing } from '../model/agreement/index.ts';
import { readSources } from '../model/document/index.ts';
import { cellNames, readScenario, withViews } from '../model/scenario/index.ts';
import { axisOf, factsOf, knownOf, namesIn, positionsOn, readTalks, sizesOf } from '../model/talks/index.ts';
import type { Ground, Outlook, Talks } from '../model/talks/index.ts';
import { orComplain } from './complaint.ts';

const library = readLibraryFolder();
const set = orComplain(agreementsOf(library));
const drafts = orComplain(draftsOf(library));
const sources = Object.keys(orComplain(readSources(library.files['sources.yaml']!, 'sources.yaml')));
const files = Object.keys(library.files).filter((file) => /^talks\/.+\.yaml$/.test(file));
const place = { file: 'test', line: 1, column: 1 };

describe('the talks of the library', () => {
  test.each(files)('%s reads over its draft and its scenario, in both languages', (file) => {
    const talks = talksAt(file);
    expect(`talks/${talks.id}.yaml`).toBe(file);
    const stated = talks.positions.flatMap(({ redLines, wants }) => [...redLines, ...wants]);
    const words = [talks.title, ...talks.rounds.map((round) => round.place), ...stated.map(({ title }) => title)];
    for (const { en, ru } of words) {
      expect(en).toMatch(/[a-z]/i);
      expect(ru, en).toMatch(/[а-я]/i);
    }
    expect(stated.filter(({ source }) => source === null)).toEqual([]);
    expect(orComplain(withViews(scenarioOf(talks), talks.views))).toBeTruthy();
  });
});

describe('the talks of 2001', () => {
  const [draft] = drafts as [(typeof drafts)[0]];
  const talks = talksAt('talks/moscow-talks-2001.yaml');
  const ground: Ground = {
    draft,
    chart: talks.chart,
    parties: ['US', 'Russia'],
    cell: 'day/ride-out',
    date: '2001-08-13',
    interceptors: { US: 0, Russia: 100 },
    top: 300,
    standing: (effects) => standingUnder(set, '2001-08-13', effects),
  };

  /** Whoever's words are asked for, in every bracket but those that are named. */
  const chosen = (party: string, others: Readonly<Record<string, string>> = {}) => {
    const own = Object.fromEntries(draft.brackets.map(({ name }) => [name, party]));
    const asked = Object.entries({ ...own, ...others }).map(([name, id]) => `${name}=${id}`);
    return orComplain(readChoice(draft, asked, () => place));
  };
  const facts = (party: string, others: Readonly<Record<string, string>> = {}) =>
    factsOf(ground, chosen(party, others), nothingSaid);

  test('have nine brackets, and 5,760 packages', () => {
    expect(sizesOf(draft)).toHaveLength(9);
    expect(sizesOf(draft).reduce((all, size) => all * size, 1)).toBe(5760);
  });

  test('the words of Russia: 1,500 by the end of 2007, no interceptors, both treaties, inspections as under START I', () => {
    expect(facts('Russia')).toMatchObject({
      limits: { 'deployed-warheads': 1500, interceptors: 0 },
      due: { 'deployed-warheads': '2007-12-31' },
      bans: { 'mirved-icbm': true },
      measures: { ratification: 1, elimination: 1, inspections: 25, 'data-exchange': 6 },
      interceptors: { US: 0, Russia: 100 },
    });
    const { standing } = facts('Russia');
    expect([standing['abm'], standing['start-1'], standing['start-2']]).toEqual([true, true, true]);
  });

  test('the words of the United States: no number anywhere, and the ABM Treaty at an end', () => {
    expect(facts('US')).toMatchObject({
      limits: { 'deployed-warheads': Infinity, interceptors: Infinity },
      due: { 'deployed-warheads': '9999-12-31' },
      bans: { 'mirved-icbm': false },
      measures: { ratification: 0, elimination: 0, inspections: 0 },
      interceptors: { US: 300 },
    });
    const { standing } = facts('US');
    expect([standing['abm'], standing['start-1'], standing['start-2']]).toEqual([false, true, false]);
  });

  test('START II does not outlive the ABM Treaty, and its ban goes with it', () => {
    const without = facts('Russia', { abm: 'US' });
    expect([without.standing['abm'], without.standing['start-2']]).toEqual([false, false]);
    expect(without.bans['mirved-icbm']).toBe(false);
  });

  test('a ceiling without a day binds nobody', () => {
    expect(facts('Russia', { deadline: 'US' }).limits['deployed-warheads']).toBe(Infinity);
    expect(axisOf(ground, 'warheads', chosen('Russia', { deadline: 'US' }))).toBe(1500);
  });

  test.each([
    ['1', 2500],
    ['2', 2000],
    ['Russia', 1500],
    ['US', null],
    ['2,500', 2500],
    ['2000', 2000],
  ])('ceiling=%s stands at %s on the chart', (id, warheads) =>
    expect(axisOf(ground, 'warheads', chosen('US', { ceiling: id }))).toBe(warheads),
  );

  test('forces of the day are counted as START II counts, and 100 interceptors in Alaska are too many for 20', () => {
    const day = { date: '2007-12-31', reading: null, also: [] };
    const counted = (held: HeldThing, others: Readonly<Record<string, string>>) => {
      const agreement = orComplain(agreementUnder(draft, chosen('Russia', others)));
      const more = { ...set, agreements: [...set.agreements, agreement] };
      return complyIn(more, draft.id, held, day)!.compliance.limits.filter(({ kind }) => kind === 'limit');
    };
    const force = orComplain(heldForceOf(library, 'us-2001-12', place));
    expect(counted(force, {})).toMatchObject([{ id: 'deployed-warheads', counted: 6197, allowed: 1500 }]);
    const alaska = orComplain(shieldOf(library, 'us-alaska-100', place));
    expect(counted(alaska, { 'shield-size': '2' })).toMatchObject([{ counted: 100, allowed: 20, kept: false }]);
    expect(counted(alaska, { 'shield-size': '3' })).toMatchObject([{ counted: 100, allowed: 100, kept: true }]);
  });

  test('nothing of November 2001 stands in the text or in a position', () => {
    const all = [...Object.entries(library.files)].filter(([file]) => /framework-2001|moscow-talks-2001/.test(file));
    expect(all).toHaveLength(3);
    const tests = talks.positions.flatMap(({ redLines }) => redLines.map((line) => line.test.text));
    expect(tests.filter((text) => /2200|1700/.test(text))).toEqual([]);
    const words = draft.brackets.flatMap(({ alternatives }) => alternatives.map((one) => one.words?.en ?? ''));
    expect(words.filter((text) => /2,200|1,700/.test(text))).toEqual([]);
    expect(talks.positions.filter(({ from }) => from > '2001-08-13')).toEqual([]);
  });

  test('on the day of every round both sides have red lines and wants', () => {
    for (const { date } of talks.rounds.filter(({ planned }) => !planned)) {
      const held = positionsOn(talks, date);
      expect(held.map(({ party }) => party).toSorted()).toEqual(['Russia', 'US']);
      expect(held.every(({ redLines, wants }) => redLines.length > 0 && wants.length > 0)).toBe(true);
    }
  });
});

/** A scenario that was not asked. */
const nothingSaid: Outlook = { assuredIn: {}, need: [false], breakout: null, inspected: null };

function talksAt(file: string): Talks {
  const text = library.files[file]!;
  const names = orComplain(namesIn(text, file));
  const draft = drafts.find(({ id }) => id === names.draft)!;
  const { parties } = scenarioOf(names).scenario;
  const agreements = set.agreements.map(({ id }) => id);
  const beside = {
    parties: Object.keys(parties) as [string, string],
    cells: cellNames,
    hasBreakout: true,
    inspected: [],
  };
  return orComplain(readTalks(text, file, knownOf(draft, { ...beside, agreements, sources })));
}

function scenarioOf({ scenario }: Pick<Talks, 'scenario'>) {
  return orComplain(readScenario(library.find('scenario', scenario)!.text, `${scenario}.yaml`));
}
