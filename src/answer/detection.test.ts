import { describe, expect, test } from 'vitest';
import { agreementsOf, draftOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { formatProblem } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import { breakoutDraws, readScenario } from '../model/scenario/index.ts';
import type { Draws, ScenarioDocument } from '../model/scenario/index.ts';
import { benchOf, packageOf, pointKey, positionsOn } from '../model/talks/index.ts';
import { Complaint, orComplain } from './complaint.ts';
import { opened } from './open.ts';
import type { AskedScenario } from './open.ts';
import { outlooksFor } from './outlook.ts';
import { openedTalks } from './talks.ts';

/** The talks of 2001, with a red line on the chance that cheating is seen in time, and what inspectors would look at. */

const library = readLibraryFolder();
const shelf = orComplain(shelfOf(library));
const place: Place = { file: 'test', line: 1, column: 1 };
const scenarioText = library.find('scenario', 'moscow-2001')!.text;
const looked = `
  inspection:
    source: judged
    US: { hidden: 30, samples: 10, recognised: 0.9 }
    Russia: { hidden: 60, samples: 5, recognised: 1, start: after-a-visit }`;
const withInspection = (lines: string): ScenarioDocument =>
  orComplain(readScenario(scenarioText.replace('\nalternatives:', `${lines}\nalternatives:`), 'scenario.yaml'));
const moscow = withInspection(looked);
const draws: Draws = { draws: 12, seed: 5, given: null };

function asked(original: ScenarioDocument, settings: readonly (readonly [string, unknown])[] = []) {
  const set = settings.map(([path, value]) => ({ path, value, place }));
  return { original, shelf, alternative: null, alternativePlace: () => place, settings: set } satisfies AskedScenario;
}

const talksText = library.files['talks/moscow-talks-2001.yaml']!;
const line = `      - { id: seen-in-time, about: control, test: "detection >= 0.5", source: judged }\n`;
const lastLines = talksText.lastIndexOf('    red-lines:\n') + '    red-lines:\n'.length;
const written = talksText.slice(0, lastLines) + line + talksText.slice(lastLines);
const lineNumber = written.slice(0, lastLines).split('\n').length;

const draft = orComplain(draftOf(library, 'framework-2001')!);
const texts = {
  ...{ text: written, file: 'talks.yaml', draft, set: orComplain(agreementsOf(library)), round: null },
  ...{ choose: [], choosePlace: () => place },
};

/** Judges packages one by one: the answers over all of them have tests of their own. */
async function benchFor(scenario: AskedScenario, over = draws) {
  const { open, asked: seen } = openedTalks({ ...texts, asked: scenario });
  const { breakout, detection, bans, points, ground } = open;
  const outlooks = await outlooksFor(seen, points, { breakout, detection, bans }, over, { workers: 1 });
  const byPoint = new Map(points.map((point, at) => [pointKey(point), outlooks[at]!]));
  const positions = positionsOn(open.talks, ground.date);
  return benchOf({ ground, positions, outlook: (point) => byPoint.get(pointKey(point))! });
}

/** With no ban; all else as the United States has it. */
const packageWith = (ceiling: string, control: string) =>
  packageOf(draft, {
    ...Object.fromEntries(draft.brackets.map(({ name }) => [name, 'US'])),
    ...{ ceiling, control, deadline: 'Russia' },
  });

/** Chance that a sample without replacement holds none of the hidden, one after another; each found is recognised or not. */
function missed(items: number, hidden: number, samples: number, recognised: number): number {
  // By the number of hidden ones met so far.
  let met = [1];
  for (let drawn = 0; drawn < samples; drawn++) {
    const next = met.map(() => 0).concat(0);
    met.forEach((chance, k) => {
      const another = (hidden - k) / (items - drawn);
      next[k] = next[k]! + chance * (1 - another);
      next[k + 1] = next[k + 1]! + chance * another;
    });
    met = next;
  }
  return met.reduce((sum, chance, k) => sum + chance * (1 - recognised) ** k, 0);
}

describe('the chance that cheating is seen in time', async () => {
  const bench = await benchFor(asked(moscow));
  const upload = opened(asked(moscow)).breakout();
  // Ten visits a year, one every 1.2 months.
  const scheme = { US: [30, 10, 0.9, false], Russia: [60, 5, 1, true] } as const;

  test.each([
    ['2', 2000],
    ['1', 2500],
    ['US', null],
  ])('under ceiling=%s is that of visits among its launchers, before the breakout of the same draw', (id, limit) => {
    const found = breakoutDraws(upload, draws, limit);
    for (const [party, [hidden, samples, recognised, watching]] of Object.entries(scheme)) {
      const chances = found.map(({ parties }) => {
        const { systems, reached } = parties[party]!;
        if (reached.month === null) return 1;
        const items = systems.reduce((sum, { launchers }) => sum + launchers, 0);
        const miss = missed(items, hidden, samples, recognised);
        const whole = Math.floor(reached.month / 1.2);
        const part = reached.month / 1.2 - whole;
        return 1 - miss ** whole * (watching ? 1 : 1 - part * (1 - miss));
      });
      const mean = chances.reduce((sum, one) => sum + one, 0) / chances.length;
      expect(bench.detection(packageWith(id, '2'))![party]).toBeCloseTo(mean, 9);
      // Nobody visits: seen in time only what never comes.
      const never = found.filter(({ parties }) => parties[party]!.reached.month === null).length;
      expect(bench.detection(packageWith(id, 'US'))![party]).toBe(never / found.length);
    }
  });

  test('hangs on the number of visits: the bracket on control turns the red line', () => {
    const [many, few, none] = ['Russia', '2', 'US'].map((control) =>
      bench.outcomes(packageWith('US', control)).find(({ id }) => id === 'seen-in-time')!,
    );
    expect([many!.kept, none!.kept]).toEqual([true, false]);
    expect(many!.slack).toBeGreaterThan(few!.slack!);
    expect(none!.slack).toBe(-0.5);
    expect(bench.problems()).toEqual([]);
  });

  test('is mirrored where the parties change places', async () => {
    const swapped = (text: string): string =>
      text.replace(/(?<![\w-])(US|Russia)(?![\w-])/g, (name) => (name === 'US' ? 'Russia' : 'US'));
    const still = { ...draws, draws: 0 };
    const here = await outlooksFor(asked(moscow), [{ warheads: 2000, interceptors: 0, bans: [] }], askedOf, still);
    const other = orComplain(
      readScenario(swapped(scenarioText.replace('\nalternatives:', `${looked}\nalternatives:`)), 's'),
    );
    const there = await outlooksFor(asked(other), [{ warheads: 2000, interceptors: 0, bans: [] }], askedOf, still);
    expect(JSON.parse(swapped(JSON.stringify(there[0]!.inspected)))).toEqual(here[0]!.inspected);
  });
});

const askedOf = { breakout: false, detection: true };

describe('what is believed of inspection', () => {
  test('moves no draw of anything else, and nothing that is told without it', async () => {
    const uncertain = withInspection(looked.replace('hidden: 30', 'hidden: { between: [20, 40] }'));
    const bare = orComplain(readScenario(scenarioText, 'scenario.yaml'));
    const columns = (original: ScenarioDocument) => {
      const { resolved, breakout } = opened(asked(original));
      return [resolved.columns, breakout().columns, resolved.sources];
    };
    expect(columns(uncertain)).toEqual(columns(bare));
    const own = opened(asked(uncertain)).inspection().columns;
    expect(own.map(({ path }) => path)).toEqual(['beliefs.inspection.US.hidden']);
    const taken = [...opened(asked(bare)).resolved.columns, ...opened(asked(bare)).breakout().columns];
    expect(Math.max(...taken.map(({ dimension }) => dimension))).toBeLessThan(own[0]!.dimension);
    const told = (original: ScenarioDocument) =>
      outlooksFor(asked(original), [{ warheads: 2000, interceptors: 50, bans: [] }], { breakout: true }, draws, {
        workers: 1,
      });
    expect(await told(uncertain)).toEqual(await told(bare));
  });

  test('can be set by its path', async () => {
    const settings = [['beliefs.inspection.Russia.hidden', 0]] as const;
    const [outlook] = await outlooksFor(
      asked(moscow, settings),
      [{ warheads: 2000, interceptors: 0, bans: [] }],
      askedOf,
      { ...draws, draws: 0 },
    );
    expect(outlook!.inspected!['Russia']!.draws[0]!.seeing).toBe(0);
    expect(outlook!.inspected!['US']!.draws[0]!.seeing).toBeGreaterThan(0);
  });

  test.each([
    ['{ hidden: 30, samples: 0, recognised: 1 }', 'beliefs.inspection.US.samples is 0'],
    ['{ hidden: 30, samples: { between: [1, 5] }, recognised: 1 }', 'beliefs.inspection.US.samples is a range'],
    ['{ hidden: 30, samples: 5, recognised: 1.5 }', 'beliefs.inspection.US.recognised is 1.5'],
    ['{ hidden: 30, samples: 5, recognised: 1, timing: regular }', "is the text 'regular'"],
    ['{ hidden: 30, samples: 5, recognized: 1 }', 'recognised'],
  ])('%s is refused', (entry, words) => {
    const text = scenarioText.replace('\nalternatives:', `\n  inspection:\n    US: ${entry}\nalternatives:`);
    const read = readScenario(text, 'scenario.yaml');
    expect(read.ok ? '' : read.problems.map(formatProblem).join('\n')).toContain(words);
  });
});

test('more alarms than are looked at are told once they are asked for', () => {
  const strange = withInspection(looked.replace('samples: 5', 'samples: 5, alarmAt: 6'));
  expect(() => opened(asked(strange)).resolved).not.toThrow();
  expect(() => opened(asked(strange)).inspection()).toThrow('a finding asks for 6 alarms where 5 are looked at');
});

describe('a red line that the scenario cannot answer', () => {
  const complaintOf = (original: ScenarioDocument): string => {
    try {
      openedTalks({ ...texts, asked: asked(original) });
      return '';
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      return error.problems.map(formatProblem).join('\n');
    }
  };

  test('is told where it stands, with what to add', () => {
    const bare = orComplain(readScenario(scenarioText, 'scenario.yaml'));
    expect(complaintOf(bare)).toBe(
      `talks.yaml:${lineNumber}:52  the scenario does not say what inspectors would look at in US · \`beliefs.inspection.US\` in the scenario: \`{ hidden: 20, samples: 10, recognised: 0.9 }\` · add it there, or take this part out`,
    );
    expect(complaintOf(withInspection(looked.replace(/\n {4}Russia: .*/, '')))).toContain('would look at in Russia');
    expect(complaintOf(moscow)).toBe('');
  });

  test('of a scenario without a breakout, too', () => {
    const text = scenarioText.replace('\nalternatives:', `${looked}\nalternatives:`).replace(/\n {2}breakout: .*/, '');
    expect(complaintOf(orComplain(readScenario(text, 'scenario.yaml')))).toContain('or what a breakout is');
  });
});
