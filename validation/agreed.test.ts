import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testInCI } from '../e2e/needs.ts';
import { linkageRun, opened, shelfFor } from '../src/answer/index.ts';
import { agreementsOf, shelfWithRules } from '../src/library/agreements.ts';
import { readLibraryFolder } from '../src/library/folder.ts';
import { shelfOf } from '../src/library/index.ts';
import { agreementOn, comply, readAgreement, rulesOf } from '../src/model/agreement/index.ts';
import { formatProblem } from '../src/model/document/index.ts';
import type { Read } from '../src/model/document/index.ts';
import { countedTotal, totalWarheads } from '../src/model/force/index.ts';
import {
  chartSoFar,
  mayNameRules,
  openUnder,
  outcomeOf,
  readScenario,
  resultJson,
  rowOf,
} from '../src/model/scenario/index.ts';
import type { Case, LinkageResult, Shelf } from '../src/model/scenario/index.ts';
import { sideAt } from '../src/model/scenario/linkage.ts';
import { medianFuture } from '../src/model/scenario/resolve.ts';
import type { World } from '../src/model/scenario/world.ts';
import { booksOf } from '../src/web/engine/books.ts';
import { Conductor } from '../src/web/engine/conductor.ts';
import { Pool } from '../src/web/engine/pool.ts';
import type { News } from '../src/web/engine/protocol.ts';
import { worker } from '../src/web/engine/task.ts';
import { valueOf } from './opened.ts';

/** Agreements that shape the chart, with the library's own treaties and with small ones of the test. */
const library = readLibraryFolder();
const place = { file: '--set', line: 1, column: 1 };
const plain = valueOf(shelfOf(library));
const shelf = shelfWithRules(plain, library);

type Set = Readonly<Record<string, unknown>>;

function read(id: string, set: Set, on: Shelf = shelf): Read<{ readonly resolved: Case }> {
  const { text, file } = library.find('scenario', id)!;
  const settings = Object.entries(set).map(([path, value]) => ({ path, value, place }));
  return openUnder(valueOf(readScenario(text, file)), { alternative: null, place, settings }, on);
}

function caseOf(set: Set, on: Shelf = shelf): Case {
  return valueOf(read('moscow-2001', set, on)).resolved;
}

function worldOf(set: Set, on: Shelf = shelf): World {
  return medianFuture(caseOf(set, on)).base;
}

/** "launchers/warheads" by system. */
function forceAt(world: World, party: string, limit: number | null): Readonly<Record<string, string>> {
  const { force } = sideAt(world, party, limit);
  return Object.fromEntries(force.map(({ id, launchers, warheads }) => [id, `${launchers}/${warheads}`]));
}

function saidOf(id: string, set: Set, on: Shelf = shelf): readonly string[] {
  const found = read(id, set, on);
  return found.ok ? [] : found.problems.map((one) => `${one.code} ${formatProblem(one)}`);
}

/** The library's shelf with one more agreement. */
function withTreaty(rules: string): Shelf {
  const text = `---\nagreement: 1\nid: toy\ntitle: Toy\nparties: [US, Russia]\nstatus: draft\nsources: [recall]\n---\n\n# Toy\n\n## Article I. Bans\n\nWords.\n\nSource: recall\n\n${rules}`;
  const toy = rulesOf(valueOf(readAgreement({ text, file: 'toy.md' }, null)));
  return {
    ...shelf,
    agreements: [...shelf.agreements, 'toy'],
    rules: (id, date) => (id === 'toy' ? { ok: true, value: toy } : shelf.rules!(id, date)),
  };
}

function rule(lines: string): string {
  return `\`\`\`rule\n${lines}\n\`\`\`\n`;
}

describe('START II on Moscow, 2001, by hand', () => {
  const world = worldOf({ 'choices.bans': ['start-2'] });

  test('what its ban leaves at a limit above both', () => {
    expect(forceAt(world, 'US', 6000)).toMatchObject({ mx: '0/0', mm3: '500/500', c4: '168/1008', d5: '264/2112' });
    expect(forceAt(world, 'Russia', 6000)).toEqual({
      ...{ ss18: '90/90', ss19: '105/105', 'ss24-rail': '0/0', ss25: '360/360', ss27: '29/29' },
      ...{ ssn18: '80/240', ssn20: '40/400', ssn23: '96/384', tu95: '63/706', tu160: '15/180' },
    });
  });

  test('then the cut acts on that: Russia with 2,494 is within 2,500, the United States is not', () => {
    const total = (party: string, limit: number): number => totalWarheads(sideAt(world, party, limit).force);
    expect(total('Russia', 6000)).toBe(90 + 105 + 360 + 29 + 240 + 400 + 384 + 706 + 180);
    expect(sideAt(world, 'Russia', 2500).force).toBe(sideAt(world, 'Russia', 6000).force);
    expect(total('US', 2500)).toBeLessThanOrEqual(2500);
    expect(total('US', 6000)).toBe(500 + 1008 + 2112 + 860 + 256);
  });

  test('today stays as it is, and so does everything where no ban is chosen', () => {
    const without = worldOf({});
    expect(sideAt(world, 'Russia', null).force).toEqual(sideAt(without, 'Russia', null).force);
    expect([without.shaped, without.counts]).toEqual([undefined, undefined]);
    expect(sideAt(without, 'US', 9999).force).toBe(without.holdings['US']);
  });

  test('with download: three Minuteman warheads are one already, so loads come off submarines and bombers', () => {
    const down = worldOf({ 'choices.bans': ['start-2'], 'choices.cuts': 'download' });
    expect(forceAt(down, 'US', 2500)).toMatchObject({ mx: '0/0', mm3: '500/500', c4: '168/672' });
  });

  test('the rule is among the sources, and the result names bans and what they take', async () => {
    const { sources, agreed } = caseOf({ 'choices.bans': ['start-2'] });
    expect(sources.filter(({ path }) => path.startsWith('agreements/'))).toEqual([
      { path: 'agreements/start-2/mirved-icbm', source: 'start2-articles', tag: 'read' },
    ]);
    expect(
      agreed?.changes['Russia']?.map(({ system, downloaded, converted }) => [system, downloaded, converted]),
    ).toEqual([
      ['ss18', 0, 90],
      ['ss19', 105, 0],
      ['ss24-rail', 0, 0],
    ]);
  });

  test('a force that is no attribution is held by its loads too', () => {
    const { agreed } = valueOf(read('after-new-start-2026', { 'choices.bans': ['start-2'] })).resolved;
    expect(Object.values(agreed!.changes).flat().length).toBeGreaterThan(0);
  });
});

describe("a treaty's count along the axis", () => {
  const counted = (limit: string, set: Set = {}) => caseOf({ 'choices.warheads.counted': limit, ...set });

  test('START I counts what `comply` counts', () => {
    const set = valueOf(agreementsOf(library));
    const { agreement, standing } = agreementOn(set, 'start-1', '2001-08-13')!;
    const asked = { date: '2001-08-13', reading: null, standing };
    const of = (force: string): unknown => {
      const record = valueOf(plain.force(force, place));
      return comply(agreement, record, asked).limits.find(({ id }) => id === 'attributed-warheads')?.counted;
    };
    const today = counted('start-1/attributed-warheads').agreed!.counted!.today;
    expect(today).toEqual({ US: of('us-2001-12'), Russia: of('russia-2002-01') });
    expect(today['Russia']).toBe(5517); // the check that the force file states
  });

  test('half of 5,517: 75 SS-18 of 150; of 100 SS-N-20 tubes 50, so 20 of the 40 in service', () => {
    const world = medianFuture(counted('start-1/attributed-warheads')).base;
    expect(forceAt(world, 'Russia', 2758)).toMatchObject({ ss18: '75/750', ssn20: '20/200', tu95: '31/347' });
    expect(sideAt(world, 'Russia', 5517).force).toBe(world.holdings['Russia']);
  });

  test('bans first, then the count of what they leave: START II in its own numbers', () => {
    const { agreed } = counted('start-2/deployed-warheads', { 'choices.bans': ['start-2'] });
    const own = 500 + 1 + 168 * 6 + 264 * 8 + 56 * 20 + 16 * 16;
    const russia = 90 + 105 + 360 + 29 + 24 + 112 * 3 + 100 * 10 + 96 * 4 + 63 * 16 + 15 * 12;
    expect(agreed!.counted!.today).toEqual({ US: own, Russia: russia });
  });

  test('what is not in service is shaped too before it is counted', () => {
    const counted1 = "system.leg == 'submarine' ? system.attributedWarheads : 0";
    const toy = withTreaty(
      [
        rule(`limit: boats\narticle: I\ncount: "${counted1}"\nat-most: 100`),
        rule(`ban: boats-of-one\narticle: I\nmatch: "system.id == 'ssn8'"`),
        rule(
          `ban: several\narticle: I\nmatch: "system.leg == 'submarine' && system.attributedWarheads > 2 * system.deployedLaunchers"\ndownloadable: [{ by: 8 }]`,
        ),
      ].join('\n'),
    );
    const { agreed } = caseOf({ 'choices.bans': ['toy'], 'choices.warheads.counted': 'toy/boats' }, toy);
    // two on each of the tubes that a treaty counts: 112 SS-N-18, 100 SS-N-20, 96 SS-N-23
    expect(agreed!.counted!.today['Russia']).toBe(2 * (112 + 100 + 96));
  });

  test('`deployedWarheads` are the loads that the scenario gives, on every launcher that the treaty counts', () => {
    const { agreed, base } = counted('new-start/deployed-warheads');
    // bombers count one; of 112 SS-N-18 tubes, 80 in service, all count three
    expect(agreed!.counted!.today['Russia']).toBe(1500 + 900 + 360 + 360 + 29 + 24 + 336 + 1000 + 384 + 63 + 15);
    expect(Object.keys(base.counts ?? {})).toEqual(['US', 'Russia']);
  });

  test('the chart ends where both are within the limit, in its own numbers', () => {
    const { base } = medianFuture(counted('start-1/attributed-warheads'));
    expect(Math.max(...Object.values(base.counts!).map((count) => countedTotal(count)))).toBe(5517);
  });
});

describe('small agreements', () => {
  const silos = "system.leg == 'silo'";

  test('a ban binds whom it binds', () => {
    const toy = withTreaty(rule(`ban: silos\narticle: I\nmatch: "${silos}"\nbinds: [US]`));
    const world = worldOf({ 'choices.bans': ['toy'] }, toy);
    expect(forceAt(world, 'US', 6000)).toMatchObject({ mx: '0/0', mm3: '0/0' });
    expect(world.shaped!['Russia']).toBe(world.holdings['Russia']);
  });

  test('bans of two agreements act one after another; a download counts from the load before both', () => {
    const heavy = `${silos} && double(system.deployedWarheads) > 3.0 * double(system.deployedLaunchers)`;
    const toy = withTreaty(rule(`ban: three\narticle: I\nmatch: "${heavy}"\ndownloadable: [{ by: 3 }]`));
    const ss19 = (bans: readonly string[]) => forceAt(worldOf({ 'choices.bans': bans }, toy), 'Russia', 6000)['ss19'];
    expect(ss19(['toy'])).toBe('150/450');
    // three less is three, and START II lets five come off 105 of them: six to one
    expect(ss19(['toy', 'start-2'])).toBe('105/105');
    expect(ss19(['start-2', 'toy'])).toBe('105/105');
  });

  test('a ban that reads no load needs none', () => {
    const toy = withTreaty(rule(`ban: mobile\narticle: I\nmatch: "system.mobile"`));
    const fill = [{ force: 'russia-2002-01', system: 'ss24-rail', warheadsPerLauncher: { between: [6, 10] } }];
    const rest = [
      { force: 'us-2001-12', system: 'b52', warheads: 860 },
      { force: 'us-2001-12', system: 'b2', warheadsPerLauncher: 16 },
    ];
    const world = worldOf({ 'choices.bans': ['toy'], 'beliefs.fill': [...rest, ...fill] }, toy);
    expect(forceAt(world, 'Russia', 6000)).toMatchObject({ 'ss24-rail': '0/0', ss25: '0/0' });
    expect(saidOf('moscow-2001', { 'choices.bans': ['start-2'], 'beliefs.fill': [...rest, ...fill] })).toEqual([
      'load-not-certain --set:1:1  under start-2/mirved-icbm, of the force russia-2002-01: the scenario gives no single load for ss24-rail, which the ban needs · a certain load · fill in `warheads` or `warheadsPerLauncher` of ss24-rail under beliefs.fill as one number',
    ]);
  });

  test('the first so many are counted anew at every limit', () => {
    const toy = withTreaty(
      rule(
        `limit: bombers\narticle: I\ncount: "0"\nat-most: 100\nfirst: [{ match: "system.leg == 'bomber'", launchers: 60, each: 1, beyond: 10 }]`,
      ),
    );
    const set = { 'choices.warheads.counted': 'toy/bombers' };
    const { agreed } = caseOf(set, toy);
    expect(agreed!.counted!.today).toEqual({ US: 60 + 120, Russia: 60 + 180 });
    // at 60 no bomber may lie beyond the first sixty; ballistic missiles count nothing and stay
    const world = worldOf(set, toy);
    expect(forceAt(world, 'Russia', 60)).toMatchObject({ ss18: '150/1500' });
    const bombers = sideAt(world, 'Russia', 60).force.filter(({ leg }) => leg === 'bomber');
    expect(bombers.reduce((sum, { launchers }) => sum + launchers, 0)).toBeLessThanOrEqual(60);
  });

  test('what a count cannot be made of is refused, with the force and the system', () => {
    const toy = withTreaty(
      [
        rule(`limit: throw\narticle: I\ncount: "int(system.throwWeight)"\nat-most: 100`),
        rule(`limit: own\narticle: I\ncount: "system.deployedLaunchers"\nat-most: 100\nbinds: [US]`),
        rule(`limit: half\narticle: I\ncount: "0.5"\nat-most: 100`),
        rule(`ban: theirs\narticle: I\nmatch: "system.heavy"\nbinds: [Russia]`),
      ].join('\n'),
    );
    const said = (limit: string) => saidOf('moscow-2001', { 'choices.warheads.counted': `toy/${limit}` }, toy);
    expect(said('throw')).toEqual(
      ['us-2001-12', 'russia-2002-01'].map(
        (force) =>
          `value-not-known --set:1:1  under toy/throw, of the force ${force}: the rule needs system.throwWeight of ${force.startsWith('us') ? 'mx' : 'ss18'}, which is not known (not found) · a number · add it to the force, with a source`,
      ),
    );
    expect(said('own')).toEqual([
      'limit-binds-other-states --set:1:1  under toy/own, of the force russia-2002-01: the limit does not bind Russia · a limit that binds both sides, for the axis is of both · name another limit, or write `loads`',
    ]);
    expect(said('half')[0]).toBe(
      'count-not-whole --set:1:1  under toy/half, of the force us-2001-12: a system counts a part of a thing, or less than nothing · whole counts · name another limit, or write `loads`',
    );
  });

  test('an agreement that binds neither side is refused', () => {
    const text = `---\nagreement: 1\nid: toy\ntitle: Toy\nparties: [France, China]\nstatus: draft\nsources: [recall]\n---\n\n# Toy\n\n## Article I. Bans\n\nWords.\n\nSource: recall\n\n${rule('ban: all\narticle: I\nmatch: "system.heavy"')}`;
    const toy = rulesOf(valueOf(readAgreement({ text, file: 'toy.md' }, null)));
    const on: Shelf = { ...shelf, agreements: ['toy'], rules: () => ({ ok: true, value: toy }) };
    expect(saidOf('moscow-2001', { 'choices.bans': ['toy'] }, on)).toEqual([
      'ban-binds-nobody --set:1:1  no ban of toy binds US or Russia · an agreement whose ban binds one side at least · take it out of the list',
    ]);
  });
});

describe('the language of rules is fetched where a scenario may name some', () => {
  const moscow = valueOf(readScenario(library.find('scenario', 'moscow-2001')!.text, 'moscow-2001.yaml'));

  test.each([
    ['choices.bans', true],
    ['choices', true],
    ['choices.warheads', true],
    ['choices.warheads.counted', true],
    ['choices.warheads.to', false],
    ['choices.cuts', false],
    ['beliefs.engagement.US.kill', false],
  ])('a setting of %s: %s', (path, wanted) => expect(mayNameRules(moscow, [{ path }])).toBe(wanted));

  test('a scenario as it stands does not; one that names a ban does; an alternative that may, does', () => {
    const spoilt = (from: string, to: string) => {
      const text = library.find('scenario', 'moscow-2001')!.text.replace(from, to);
      return mayNameRules(valueOf(readScenario(text, 'x.yaml')), []);
    };
    expect(spoilt('', '')).toBe(false);
    expect(spoilt('  cuts: proportional', '  cuts: proportional\n  bans: [start-2]')).toBe(true);
    expect(
      spoilt(
        'set: { beliefs.posture.Russia.mobile.legLost',
        'set: { choices.bans: [start-2], beliefs.posture.Russia.mobile.legLost',
      ),
    ).toBe(true);
  });

  test('a shelf that was not given it is our own fault, not the reader’s', () => {
    expect(() => read('moscow-2001', { 'choices.bans': ['start-2'] }, plain)).toThrow(/start-2 were asked for/);
    expect(read('moscow-2001', {}, plain).ok).toBe(true);
  });
});

describe('page and command line give the same bytes', () => {
  const set = {
    'runs.draws': 4,
    'choices.warheads': { from: 1000, to: 4000, step: 1500, counted: 'start-2/deployed-warheads' },
    'choices.bans': ['start-2'],
  };
  const { text, file } = library.find('scenario', 'moscow-2001')!;
  const original = valueOf(readScenario(text, file));
  const settings = Object.entries(set).map(([path, value]) => ({ path, value, place }));
  const opening = { file, text, alternative: null, set: Object.entries(set) };
  const runs = { draws: 4, seed: 1, given: null };
  const onCommandLine = async () => {
    const asked = { original, alternative: null, alternativePlace: () => place, settings };
    return opened({ ...asked, shelf: await shelfFor(asked, plain, library) });
  };

  test('of the chart, which names what shaped it', async () => {
    const { resolved } = await onCommandLine();
    const rows = Array.from({ length: 4 }, (_, i) =>
      outcomeOf({ kind: 'linkage', resolved }, rowOf(resolved, runs, i)),
    );
    const command = resultJson(chartSoFar(resolved, rows, runs));
    expect(resultJson(await pageResult(opening, true)) === command).toBe(true);
    const { counted, bans } = JSON.parse(command) as { counted: string; bans: { agreements: string[] } };
    expect([counted, bans.agreements]).toEqual(['start-2/deployed-warheads', ['start-2']]);
  });

  testInCI(
    'of all that the command prints',
    async () => {
      const { result } = await linkageRun(await onCommandLine(), runs, {});
      expect(resultJson(await pageResult(opening, false)) === resultJson(result)).toBe(true);
    },
    120_000,
  );
});

describe('docs/guide/what-start-2-would-have-left.md', () => {
  const page = readFileSync('docs/guide/what-start-2-would-have-left.md', 'utf8');
  const rows = page
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? [line.split('|').map((one) => one.trim())] : []));

  test('what the ban leaves in service', () => {
    const world = worldOf({ 'choices.bans': ['start-2'] });
    const total = (party: string, limit: number | null) => totalWarheads(sideAt(world, party, limit).force);
    const said = ['US', 'Russia'].map((party) => [total(party, 9999), total(party, null)]);
    expect(said.flat()).toEqual([4736, 5936, 2494, 5059]);
    expect(page).toContain(
      '4,736 warheads for the United States\n(before: 5,936) and 2,494 for Russia (before: 5,059)',
    );
  });

  testInCI(
    'where the room closes, and what striking first brings',
    () => {
      const [plainly, banned] = [{}, { 'choices.bans': ['start-2'] }].map((set) => chartOf(caseOf(set)));
      for (const cell of plainly!.cells) {
        const told = (['assured', 'both'] as const).flatMap((what) =>
          [plainly!, banned!].map((one) => closingWords(one, what, cell)),
        );
        expect(rows.find(([, name]) => name === cell)!.slice(2, 6)).toEqual(told);
      }
      const at = plainly!.limits.indexOf(3500);
      const ratio = (one: LinkageResult, party: string) => one.exchangeRatio[party]![at]!.median!.toFixed(1);
      for (const [party, name] of [
        ['US', 'United States'],
        ['Russia', 'Russia'],
      ] as const)
        expect(rows.find(([, who]) => who === name)!.slice(2, 4)).toEqual([
          ratio(plainly!, party),
          ratio(banned!, party),
        ]);
    },
    300_000,
  );
});

function chartOf(resolved: Case): LinkageResult {
  const runs = { draws: 512, seed: 1, given: null };
  const rows = Array.from({ length: 512 }, (_, i) =>
    outcomeOf({ kind: 'linkage', resolved }, rowOf(resolved, runs, i)),
  );
  return chartSoFar(resolved, rows, runs);
}

/** "3,500"; "2,250 to 3,000 only" where the limits above do not hold; "at no limit". */
function closingWords(result: LinkageResult, what: 'assured' | 'both', cell: string): string {
  const { limit, intervals } = result.closesAt.find((one) => one.what === what && one.cell === cell)!.half;
  const words = (n: number) => n.toLocaleString('en-US');
  if (limit === null) return 'at no limit';
  const [[low, high]] = intervals as [readonly [number, number]];
  return high === result.limits.at(-1) ? words(low) : `${words(low)} to ${words(high)} only`;
}

async function pageResult(
  opening: {
    readonly file: string;
    readonly text: string;
    readonly alternative: null;
    readonly set: readonly (readonly [string, unknown])[];
  },
  chartAlone: boolean,
): Promise<object> {
  const books = valueOf(booksOf(library.files));
  const work = worker(books.open);
  const pool = new Pool([{ work: (task) => Promise.resolve(work(task)) }], () => 0);
  return new Promise((done, failed) => {
    const hear = (news: News): void => {
      if (news.kind === 'chart' && news.stage === 'whole') done(news.result);
      if (news.kind === 'problems' || news.kind === 'failed') failed(new Error(JSON.stringify(news)));
    };
    new Conductor(pool, books, ({ news }) => hear(news)).ask({
      lane: 'chart',
      run: 1,
      ask: { kind: 'linkage', opening, plain: chartAlone },
    });
  });
}
