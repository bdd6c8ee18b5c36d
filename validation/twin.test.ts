import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDraws } from '../src/model/scenario/index.ts';
import type { Assessed, Case, Draws, LinkageResult } from '../src/model/scenario/index.ts';
import { assessResult, linkageResult, outcomeOf, rowCount, rowOf } from '../src/model/scenario/index.ts';
import { opened, valueOf } from './opened.ts';

/** Results of an independent implementation: see validation/twin/README.md. */
const folder = 'validation/twin';

describe('every number of the twin', () => {
  test.each([
    ['moscow-2001', null],
    ['after-new-start-2026', null],
    ['corner', null],
    ['moscow-2001', 'mobiles-out'],
    ['moscow-2001', 'decoys'],
    ['moscow-2001', 'mobiles-found'],
    ['moscow-2001', 'weak-record'],
  ] as const)('linkage %s, alternative %s, at the medians', (scenario, alternative) => {
    const name = [scenario, alternative].filter((part) => part !== null).join('.');
    const compared = compare(linkageOfRun(opened(scenario, alternative), medians), twin(`${name}.linkage.json`), name);
    expect(compared).toBeGreaterThan(3000);
  });

  test.each(['moscow-2001', 'after-new-start-2026'])('linkage %s, sixteen fixed draws', (scenario) => {
    const resolved = opened(scenario);
    const file = `${folder}/${scenario}.draws-16.csv`;
    const given = valueOf(readDraws(readFileSync(file, 'utf8'), file, resolved.columns));
    expect(given).toHaveLength(16);
    const result = linkageOfRun(resolved, { draws: 16, seed: 1, given });
    expect(compare(result, twin(`${scenario}.draws-16.linkage.json`), scenario)).toBeGreaterThan(5000);
  });

  test.each(['moscow-2001', 'after-new-start-2026', 'corner'])('assess %s, at the medians', (scenario) => {
    const resolved = opened(scenario);
    const assessed: Assessed = resolved.question.package;
    const outcome = outcomeOf({ kind: 'assess', resolved, assessed }, rowOf(resolved, medians, 0));
    const result = assessResult(resolved, [outcome], assessed, medians);
    expect(compare(result, twin(`${scenario}.assess.json`), scenario)).toBeGreaterThan(150);
  });

  test('the comparison sees a number that is off', () => {
    const result = linkageOfRun(opened('moscow-2001'), medians);
    const off = structuredClone(twin('moscow-2001.linkage.json')) as LinkageResult;
    (off.exchangeRatio['US']![0] as { median: number }).median += 1e-8;
    expect(() => compare(result, off, 'planted')).toThrow();
  });
});

const medians: Draws = { draws: 0, seed: 1, given: null };

function twin(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
}

function linkageOfRun(resolved: Case, draws: Draws): LinkageResult {
  const outcomes = Array.from({ length: rowCount(draws) }, (_, index) =>
    outcomeOf({ kind: 'linkage', resolved }, rowOf(resolved, draws, index)),
  );
  return linkageResult(resolved, outcomes, [], [], draws);
}

/** Fields that name the program rather than the result. */
const ofTheProgram = new Set(['engine', 'method']);

/** Every leaf of the twin must be ours, numbers to 1e-9 plus 1e-11 relative. @returns how many were compared */
function compare(ours: unknown, theirs: unknown, path: string): number {
  if (typeof theirs === 'number') {
    expect(typeof ours, path).toBe('number');
    expect(Math.abs((ours as number) - theirs), `${path}: ${String(ours)} against ${theirs}`).toBeLessThanOrEqual(
      1e-9 + 1e-11 * Math.abs(theirs),
    );
    return 1;
  }
  if (typeof theirs !== 'object' || theirs === null) {
    expect(ours, path).toBe(theirs);
    return 1;
  }
  if (Array.isArray(theirs)) expect((ours as readonly unknown[]).length, path).toBe(theirs.length);
  return Object.entries(theirs)
    .filter(([key]) => !ofTheProgram.has(key))
    .reduce(
      (sum, [key, value]) => sum + compare((ours as Readonly<Record<string, unknown>>)[key], value, `${path}.${key}`),
      0,
    );
}
