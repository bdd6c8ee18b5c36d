import { describe, expect, test } from 'vitest';
import { afterNewStart, assessment, example, moscow } from '../../figure/fixtures/examples.cases.ts';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { linkageChart, printAssess, printLinkage } from './index.ts';
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
  for (const part of ['22>', '[P]', '-o-', '# 90% or more', 'a assured, not useful', 'warhead limit, each side'])
    expect(chart).toContain(part);
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
