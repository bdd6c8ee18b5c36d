import { describe, expect, test } from 'vitest';
import { afterNewStart, assessment, example, moscow, tradeoff, turned } from '../../figure/fixtures/examples.cases.ts';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { linkageChart, printAssess, printLinkage, printTradeoff } from './index.ts';
import type { AssessResult } from '../../model/scenario/index.ts';

const pipe = { colour: false, unicode: false, width: 80 };
const scenarios = [
  ['moscow-2001', moscow],
  ['after-new-start-2026', afterNewStart],
] as const;

describe.each(scenarios)('%s', (name, context) => {
  test.each([0, 16] as const)('text of %d draws is the one in the repository', (draws) => {
    matchesGolden(`${name}.draws-${draws}.txt`, printLinkage(example(name, draws), context, pipe));
    matchesGolden(
      `${name}.draws-${draws}.colour.txt`,
      printLinkage(example(name, draws), context, { colour: true, unicode: true, width: 100 }),
    );
  });

  test('assessment is the one in the repository', () =>
    matchesGolden(`${name}.assess.txt`, printAssess(assessment(name), context, pipe)));

  test('in a pipe it is plain ASCII without escapes', () => {
    const text = printLinkage(example(name, 16), context, pipe) + printAssess(assessment(name), context, pipe);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test.each([60, 72, 80, 100, 120])('no line is wider than %d columns', (width) => {
    const text = printLinkage(example(name, 16), context, { ...pipe, width });
    const chart = linkageChart(example(name, 16), context, { ...pipe, width });
    for (const line of chart.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
    if (width >= 80) for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('colour changes no letter', () => {
    const plain = printLinkage(example(name, 16), context, { colour: false, unicode: true, width: 80 });
    const painted = printLinkage(example(name, 16), context, { colour: true, unicode: true, width: 80 });
    expect(painted.replace(/\u001b\[[0-9;]*m/g, '').replace(/ +\n/g, '\n')).toBe(plain.replace(/ +\n/g, '\n'));
  });
});

test('a width that nobody knows is 80', () => {
  const at = (width: number): string => printLinkage(example('moscow-2001', 16), moscow, { ...pipe, width });
  expect(at(Number.NaN)).toBe(at(80));
  expect(at(0)).toBe(at(80));
  expect(at(10)).toBe(at(60));
});

test('the chart marks need, room and package, and has a key', () => {
  const chart = linkageChart(example('moscow-2001', 16), moscow, pipe);
  for (const part of ['21>', '[P]', '-o-', '# 90% or more', 'a assured, not useful', 'warhead limit, each side'])
    expect(chart).toContain(part);
});

describe('answers about the answer', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const turning = printLinkage(turned(), moscow, pipe);

  test('verdict first, not validated last', () => {
    const headings = printLinkage(example('moscow-2001', 16), moscow, pipe)
      .split('\n')
      .filter((line) => /^[A-Z][A-Z,' ]{5,}/.test(line));
    expect(headings[0]).toBe('VERDICT');
    expect(headings.at(-1)).toBe('NOT VALIDATED');
  });

  test('what would turn it: the value, where it stands, its range; what matters most first', () => {
    expect(flat(turning)).toContain(
      "WHAT WOULD TURN IT Whether the package is assured; one number at a time, the others at their medians. It turns where the share of Russia's mobile missiles out by day goes above 53% (now 12.5%, range 0% to 25%). It turns where the kill probability of US warheads against silos falls below 0.87 (now 0.875, range 0.77 to 0.98). It turns where the kill probability of US interceptors falls below 0.46.",
    );
    expect(flat(turning)).toContain('2 more numbers turn it.');
    expect(printLinkage(example('moscow-2001', 16), moscow, pipe)).toContain(
      'No single number turns it within its range.',
    );
  });

  test('what matters most: five at most, with their errors; that none does is said', () => {
    expect(turning).toContain("share of Russia's mobile missiles out by day                        +88 (8)");
    expect(turning).not.toContain('reliability of Russia’s mobile missiles  ');
    expect(flat(printLinkage(example('after-new-start-2026', 16), afterNewStart, pipe))).toContain(
      'No number alone, from its 5% to its 95% value, moves the share of draws in which the package is assured.',
    );
  });

  test('points: at exactly their numbers, why not, and a dash for what was not said', () => {
    const text = printLinkage(example('moscow-2001', 16), moscow, pipe);
    expect(text).toMatch(/the package +2,500 +100 +12 +0 +0 +Russia's retaliation\n/);
    expect(text).toMatch(/START II, 1993 +3,000 +0 +0 +8 +0 +shield too small\n/);
    expect(text).toMatch(/Clinton C1, expanded +- +100 +12 +- +-\n/);
    expect(text).toMatch(/SORT, 2002 +1,700 +- +- +- +-\n/);
    expect(printLinkage(example('moscow-2001', 0), moscow, pipe)).toMatch(
      /the package +2,500 +100 +yes +no +no +Russia's/,
    );
  });

  test('long names: the reason goes under its row', () => {
    const result = example('moscow-2001', 16);
    const points = result.points.map((point) => ({ ...point, name: `${point.name}, and thirty more letters` }));
    const text = printLinkage({ ...result, points }, moscow, pipe);
    expect(text).toContain("      why not: Russia's retaliation\n");
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('other thresholds beside the one asked', () =>
    expect(printLinkage(example('moscow-2001', 16), moscow, pipe)).toMatch(/100 \(asked\) +3,500 +750 +750 +500\n/));

  test('how far it is checked, where the figures differ', () => {
    expect(flat(turning)).toContain(
      'What would change it: what stands under WHAT WOULD TURN IT (package and points); not searched (every other figure).',
    );
    expect(flat(turning)).toContain('What it rests on: assumptions (every figure); the weakest number governs.');
  });
});

describe('assessment over draws', () => {
  const uncertain = spreadOut(assessment('moscow-2001'));
  const text = printAssess(uncertain, moscow, pipe);

  test('gives bands, counts, and never a chance of 1 that is not', () => {
    expect(text).toContain('0 of 16');
    expect(text).toContain('>0.999');
    expect(text).toMatch(/70-\d+/);
  });

  test('says in how many draws no number of interceptors is enough, and why', () =>
    expect(text.replace(/\s+/g, ' ')).toContain('In 2 of 16 draws no number is enough (a shot kills too seldom).'));

  test('fits 80 columns', () => {
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('today has no warhead limit', () =>
    expect(printAssess({ ...uncertain, package: { warheads: null, interceptors: 0 } }, moscow, pipe)).toContain(
      "Package: today's forces, 0 interceptors. 16 draws.",
    ));
});

function spreadOut(result: AssessResult): AssessResult {
  const wide = (q: { median: number }): { median: number; low: number; high: number } => ({
    median: q.median,
    low: q.median,
    high: q.median * 1.3,
  });
  return {
    ...result,
    draws: 16,
    cells: result.cells.map((cell) => ({
      ...cell,
      surviving: wide(cell.surviving),
      arriving: wide(cell.arriving),
      leaking: wide(cell.leaking),
      shortfall: { median: 1e-9, low: 1e-9, high: 1e-9 },
    })),
    shieldNeed: {
      interceptors: { median: 22, low: 12, high: null },
      nullShare: { share: 0.125, error: 0.08 },
      reason: 'kill',
    },
  };
}

describe('a trade-off', () => {
  const text = printTradeoff(tradeoff(), moscow, 0.125, pipe);

  test('is the one in the repository', () => matchesGolden('moscow-2001.draws-16.tradeoff.txt', text));

  test('in a pipe it is plain ASCII, and no banned word', () => {
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).not.toMatch(/\b(safe|unsafe|stable|likely|unlikely|optimal|proves|guarantee)\b/i);
  });

  test.each([60, 72, 80, 120])('no line is wider than %d columns', (width) => {
    for (const line of printTradeoff(tradeoff(), moscow, 0.9, { ...pipe, width }).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('values as rows; lines that meet stand side by side; a caret where the scenario stands', () => {
    expect(text).toMatch(/ 0% +4,250 +4,250 +none\n/);
    expect(text).toMatch(/4,500\+ {3}ox/);
    expect(text).toContain("^ the scenario's median: 12.5%");
    expect(text.trimEnd().split('\n').at(-1)).toContain('scenario moscow-2001, 16 draws, seed 1');
  });

  test('colour changes no letter', () => {
    const [plain, painted] = [false, true].map((colour) =>
      printTradeoff(tradeoff(), moscow, 0.125, { colour, unicode: true, width: 80 }),
    ) as [string, string];
    expect(painted.replace(/\u001b\[[0-9;]*m/g, '').replace(/ +\n/g, '\n')).toBe(plain.replace(/ +\n/g, '\n'));
  });
});
