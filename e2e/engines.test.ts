import { createHash } from 'node:crypto';
import { afterAll, describe, expect } from 'vitest';
import { chromiumEngine, nodeEngine } from './engines.ts';
import { few, inCI, testNeeding } from './needs.ts';

const scenarios = ['moscow-2001', 'after-new-start-2026'];
/** 64 in `.ci/run`; fewer show the same engines at work. */
const draws = inCI(64, 16);
/** A browser computes the same chart in e2e/workbench/link.test.ts; here it is one more engine, for `.ci/run`. */
const engines = [nodeEngine(20), nodeEngine(22), nodeEngine(24), ...inCI([chromiumEngine()], [])];

/** The promise of interfaces.md 1: the same seed and input give the same bytes on any machine and in the browser. */
describe.each(few(scenarios, 1))(`linkage %s --draws ${draws} --json`, (scenario) => {
  const rows: Record<string, string>[] = [];

  /** Whichever engine comes first sets what the others must give. */
  const first: { hash?: string } = {};

  for (const engine of engines) {
    testNeeding(engine, `${engine.name} gives the same bytes`, async () => {
      const json = await engine.linkageJson(scenario, draws);
      const sha256 = createHash('sha256').update(json).digest('hex');
      rows.push({ scenario, engine: engine.name, version: await engine.version(), sha256 });
      expect(JSON.parse(json)).toMatchObject({ scenario, draws, alternative: null });
      expect(sha256).toBe((first.hash ??= sha256));
    });
  }

  afterAll(() => process.stdout.write(`\n${asTable(rows)}\n`));
});

function asTable(rows: readonly Record<string, string>[]): string {
  const lines = rows.map((row) => Object.values(row));
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')).join('\n');
}
