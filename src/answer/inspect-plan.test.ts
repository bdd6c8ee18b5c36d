import { describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { agreementUnder, readAgreement, readDraft, visitsOf } from '../model/agreement/index.ts';
import type { VisitScheme } from '../model/agreement/index.ts';
import type { Place, Problem } from '../model/document/index.ts';
import { readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { inspectionPlan, readScenario, usualChoices } from '../model/scenario/index.ts';
import type { PlanChoices, PlannedVisits } from '../model/scenario/index.ts';
import { agreementSet } from './agreements.ts';
import { Complaint, orComplain } from './complaint.ts';
import { planAsked, planScenario, usualScenario } from './inspect-plan.ts';
import type { AskedPlan } from './inspect-plan.ts';
import { opened } from './open.ts';

const library = readLibraryFolder();
const set = agreementSet(library);
const place: Place = { file: 'asked', line: 1, column: 1 };
const one = (id: string) => set.agreements.find((agreement) => agreement.id === id)!;

/** A scenario of the library, as a plan takes it. */
function scenarioNamed(id: string) {
  const item = library.find('scenario', id)!;
  const original = orComplain(readScenario(item.text, item.file));
  const shelf = orComplain(shelfOf(library));
  const found = opened({ original, shelf, alternative: null, alternativePlace: () => place, settings: [] });
  return planScenario(found, shelf, place);
}

function asked(id: string, more: Partial<AskedPlan> = {}) {
  const usual = { set, id, forces: [], party: null, date: null, items: {}, scenario: null };
  return planAsked({ ...usual, ...more }, () => place);
}

function plan(id: string, more: Partial<AskedPlan> = {}, choices: Partial<PlanChoices> = {}, draws = 0) {
  return inspectionPlan(asked(id, more), { ...usualChoices, ...choices }, { draws, seed: 1 });
}

function visitsTo(party: string, type: string, of: ReturnType<typeof plan>): PlannedVisits {
  return of.parties.find((each) => each.party === party)!.visits.find(({ scheme }) => scheme.type === type)!;
}

/** So many silo missiles. */
function silos(launchers: number): ForceRecord {
  const lines = [
    ...['kind: force', 'id: silos', 'state: Russia', "date: '2018-02-05'", 'basis: estimate', 'systems:'],
    ...['  - id: one', '    name: One', '    leg: silo', `    deployedLaunchers: ${launchers}`],
    ...['    nonDeployedLaunchers: null', '    warheadsPerLauncher: 1', '    maxWarheadsPerLauncher: 3'],
    ...['    source: recall', '    tag: recalled', ''],
  ];
  return orComplain(readForce(lines.join('\n'), 'silos.yaml'));
}

const counted = (id: string, items: Readonly<Record<string, number>>, date: string | null = null) =>
  visitsOf(one(id), 'Russia', null, { date, items });
const visitsAYear = (schemes: readonly VisitScheme[]) => schemes.map(({ visits }) => visits?.perYear ?? null);

describe('New START', () => {
  test('10 + 8 = 18 visits a year, one missile opened in each of Type One', () => {
    const [us, russia] = plan('new-start').parties;
    expect([us!.together, russia!.together]).toEqual([18, 18]);
    expect(us!.visits.map(({ scheme, perYear, samples }) => [scheme.type, perYear, samples])).toEqual([
      ['one', 10, 1],
      ['two', 8, 1],
    ]);
  });

  test('the quota is read; what a visit opens and the notice are recalled', () => {
    const { scheme } = plan('new-start').parties[0]!.visits[0]!;
    expect(scheme.visits).toMatchObject({ source: 'state-2012-05', unconfirmed: false });
    expect(scheme.samples).toMatchObject({ value: 1, source: 'recall', unconfirmed: true });
    expect(scheme.notice).toMatchObject({ value: 32, source: 'recall', unconfirmed: true });
  });

  test.each([
    [20, 0.40486],
    [40, 0.65573],
  ])('400 missiles, %d overloaded: a year of its ten visits, no missile twice, sees one with %d', (hidden, chance) => {
    const { question, perYear } = visitsTo(
      'Russia',
      'one',
      plan(
        'new-start',
        { forces: [silos(400)] },
        { hidden: { kind: 'certain', value: hidden }, recognised: { kind: 'certain', value: 1 } },
      ),
    );
    expect([question!.items, perYear]).toEqual([400, 10]);
    // verification.md 2.2, 28; by hand, so that the treaty's numbers and not the sampling are what is tested
    let missed = 1;
    for (let drawn = 0; drawn < perYear! * question!.samples; drawn++)
      missed *= (question!.items - hidden - drawn) / (question!.items - drawn);
    expect(1 - missed).toBeCloseTo(chance, 5);
  });

  test('bombers are no missiles that one could open, and converted ones are nothing', () => {
    const scenario = scenarioNamed('after-new-start-2026');
    const { items, parts } = visitsTo('US', 'one', plan('new-start', { scenario })).scheme;
    const missiles = scenario.forces['US']!.systems.filter(({ leg }) => leg !== 'bomber');
    expect(parts.map(({ system }) => system)).toEqual(missiles.map(({ id }) => id));
    expect(items).toBe(missiles.reduce((sum, { deployedLaunchers }) => sum + deployedLaunchers.value!, 0));
  });

  test('nothing else is needed: the scenario says how many are hidden and when it matters', () => {
    expect(usualScenario(library, one('new-start'))).toBe('after-new-start-2026');
    const { loads, result, question, hiddenFrom, mattersFrom } = visitsTo(
      'Russia',
      'one',
      plan('new-start', { scenario: scenarioNamed('after-new-start-2026') }),
    );
    expect([hiddenFrom, mattersFrom]).toEqual(['scenario', 'scenario']);
    expect(question!.hidden).toEqual({ kind: 'certain', value: loads!.launchers });
    expect(result!.matters!.median).toBe(loads!.months);
    // silos 4 a month from month 6, road-mobile 6 a month from 6, boats 16 a month from 3
    const ready = (after: number, rate: number) => Math.max(0, 1 + Math.floor(rate * (loads!.months! - after) + 1e-9));
    expect(loads!.launchers).toBeLessThanOrEqual(ready(6, 4) + ready(6, 6) + ready(3, 16));
    expect(loads!.launchers).toBeGreaterThan(ready(3, 16));
  });

  test('without a scenario a table of 1, 2, 5 and 10 % answers, and nothing is timely', () => {
    const { result, evasion } = visitsTo('Russia', 'one', plan('new-start', { forces: [silos(400)] }));
    expect(result).toBeNull();
    expect(evasion.map(({ hidden }) => hidden)).toEqual([4, 8, 20, 40]);
    const chances = evasion.map(({ year }) => year.median);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });
});

test('START I takes the scenario of its own time, and knows of twelve types nine to visit', () => {
  expect(usualScenario(library, one('start-1'))).toBe('moscow-2001');
  const { visits } = plan('start-1', { scenario: scenarioNamed('moscow-2001') }).parties[1]!;
  expect(visits).toHaveLength(9);
  const known = visits.flatMap(({ scheme, perYear }) => (perYear === null ? [] : [[scheme.type, perYear]]));
  expect(known).toEqual([
    ['data-update', 15],
    ['reentry-vehicle', 10],
    ['formerly-declared', 3],
  ]);
  expect(visits.filter(({ gaps }) => gaps.length === 0).map(({ scheme }) => scheme.type)).toEqual(['reentry-vehicle']);
});

test('INF: 20, 15 and 10 a year, and on a day the one that binds', () => {
  expect(visitsAYear(counted('inf', {}))).toEqual([20, 15, 10]);
  expect(visitsAYear(counted('inf', {}, '1993-01-01'))).toEqual([15]);
  expect(plan('inf').parties[0]!.together).toBeNull();
});

describe('CFE: a share of what is declared', () => {
  const types = ['inspections-baseline', 'inspections-reduction', 'inspections-residual', 'inspections-after'];
  const all = (items: number) => counted('cfe', Object.fromEntries(types.map((type) => [type, items])));

  test('20 % in 120 days, 10 % a year, 20 % in 120 days, 15 % a year', () => {
    expect(all(700).map(({ visits }) => visits!.within?.visits ?? visits!.perYear)).toEqual([140, 70, 140, 105]);
    expect(all(700)[0]!.visits).toMatchObject({ perYear: 426, within: { days: 120, visits: 140 } });
  });

  test.each([
    [1, [1, 1, 1, 1]],
    [14, [3, 1, 3, 2]],
    [15, [3, 2, 3, 2]],
  ])('of %d objects: rounded half up, and one at least', (items, visits) => {
    expect(all(items).map((each) => each.visits!.within?.visits ?? each.visits!.perYear)).toEqual(visits);
  });

  test('each binds in its own time; the notice is that of all', () => {
    const on = (date: string) => counted('cfe', {}, date).map(({ type }) => type);
    expect(['1992-11-13', '1992-11-14', '1996-03-12', '1996-03-13'].map(on)).toEqual(types.map((type) => [type]));
    expect(all(100).map(({ notice }) => notice!.value)).toEqual([36, 36, 36, 36]);
  });

  test('what is declared is in no force file: a gap that says so, and no scenario is taken', () => {
    const { scenario, parties } = plan('cfe', { scenario: scenarioNamed('after-new-start-2026') });
    expect(scenario).toBeNull();
    expect(parties[0]!.visits[0]!.gaps).toEqual(['items', 'visits']);
  });

  test('more visits than days is no scheme', () => {
    const { gaps } = visitsTo('US', 'inspections-baseline', plan('cfe', { items: { 'inspections-baseline': 700 } }));
    expect(gaps).toEqual(['too-many']);
  });
});

test.each([
  [60, 1, 1],
  [61, 2, 1],
  [240, 4, 1],
  [300, 5, 1],
  [600, 10, 2],
  [900, 15, 3],
  [2000, 15, 3],
])('Vienna Document, %d units: %d visits, of these %d by one State', (units, visits, fromOne) => {
  const [scheme] = counted('vienna-document', { 'evaluation-visits': units });
  expect(scheme!.visits).toMatchObject({ perYear: visits, fromOneState: fromOne, by: 'units' });
});

describe('what is asked wrongly', () => {
  test.each([
    ['abm', {}, 'no-inspections'],
    ['new-start', { party: 'China' }, 'not-a-party'],
    ['new-start', { party: 'US', forces: [silos(1)] }, 'force-of-another-party'],
    ['cfe', { date: '1990-01-01' }, 'no-inspections-then'],
  ] as const)('%s %o: %s', (id, more, code) => {
    expect(problemsOf(() => asked(id, more)).map((problem) => problem.code)).toEqual([code]);
  });
});

function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Complaint) return error.problems;
    throw error;
  }
  return [];
}

describe('a draft, and a text of one’s own', () => {
  const text = (rule: string) =>
    readAgreement({
      file: 'my.md',
      text: `---\nagreement: 1\nid: mine\ntitle: Mine\nparties: [US, Russia]\nstatus: signed\nsources: []\n---\n\n# Mine\n\n## Article I. Visits\n\nVisits.\n\nSource: recall\n\n\`\`\`rule\nmeasure: visits\narticle: I\n${rule}\n\`\`\`\n`,
    });

  test('items are counted as a limit counts', () => {
    const mine = orComplain(
      text('items: "system.leg == \'silo\' ? system.deployedLaunchers : 0"\nper-year: 6\nsamples: 2'),
    );
    const [scheme] = visitsOf(mine, 'Russia', silos(50), { date: null, items: {} });
    expect(scheme).toMatchObject({ type: 'visits', items: 50, loads: true, visits: { perYear: 6 } });
  });

  test.each([
    ['items: "system.launcher"', ['unknown-name']],
    ['items: "system.heavy"', ['not-a-number']],
    ['items: "defence.sites"', ['system-and-defence']],
    ['samples: 0', ['out-of-range']],
    ['share: 1.5', ['out-of-range']],
  ])('%s is refused', (rule, codes) => {
    const read = text(rule);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('in a draft, brackets stand in items and samples', () => {
    const draft = orComplain(
      readDraft({
        file: 'draft.md',
        text: `---\nagreement: 1\nid: mine\ntitle: Mine\nparties: [US, Russia]\nstatus: draft\nsources: []\n---\n\n# Mine\n\n## Article I. Visits\n\nEach opens [opened | US: 3 | Russia: 1] of them.\n\nSource: recall\n\n\`\`\`rule\nmeasure: visits\narticle: I\nitems: "system.deployedLaunchers * [opened]"\nsamples: "[opened]"\n\`\`\`\n`,
      }),
    );
    const under = orComplain(agreementUnder(draft, { opened: 'US' }));
    expect(visitsOf(under, 'Russia', silos(50), { date: null, items: {} })).toMatchObject([
      { items: 150, samples: { value: 3 } },
    ]);
  });
});
