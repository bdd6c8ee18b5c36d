import { createHash } from 'node:crypto';
import { afterAll, describe, expect } from 'vitest';
import type { InspectionQuestion } from '../src/model/inspection/index.ts';
import type { ReachQuestion } from '../src/model/shield/reach/index.ts';
import { chromiumEngine, nodeEngine } from './engines.ts';
import { few, inCI, testNeeding } from './needs.ts';

const scenarios = ['moscow-2001', 'after-new-start-2026'];
/** 64 in `.ci/run`; fewer show the same engines at work. */
const draws = inCI(64, 16);
/** A browser computes the same chart in e2e/workbench/link.test.ts; here it is one more engine, for `.ci/run`. */
const engines = [nodeEngine(20), nodeEngine(22), nodeEngine(24), ...inCI([chromiumEngine()], [])];

/** Alaska against missiles at the United States; numbers of the test. */
const hemisphere: ReachQuestion = {
  kind: 'reach',
  site: { boxes: [{ south: 63, north: 65, west: -147, east: -145 }] },
  area: { boxes: [{ south: 25, north: 50, west: -125, east: -66 }] },
  map: { south: 0, north: 90, west: -180, east: 180 },
  cellDegrees: 2,
  interceptor: {
    burnoutSpeed: { kind: 'between', low: 6.3, high: 9 },
    burnSeconds: 170,
    lowestKilometres: 160,
    highestKilometres: 2000,
  },
  timing: { delay: { kind: 'between', low: 180, high: 600 }, assessmentSeconds: 120 },
  missile: { apogeeKilometres: null, boostSeconds: 200 },
};

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

describe('a map of the northern hemisphere, 8,100 cells of 2 degrees', () => {
  const first: { map?: string } = {};

  for (const engine of few(engines, 1)) {
    testNeeding(engine, `${engine.name} gives the same bytes`, async () => {
      const map = await engine.reachJson(hemisphere);
      expect(map).toBe((first.map ??= map));
      expect(JSON.parse(map)).toMatchObject({
        answer: { ok: true, value: { rows: 45, columns: 180 } },
        svg: expect.stringContaining('</svg>') as unknown,
      });
    });
  }
});

describe('a quota of visits against somebody who watches, with ranges and false alarms', () => {
  const first: { text?: string } = {};
  const quota: InspectionQuestion = {
    ...{ items: 400, samples: 3, alarmAt: 2 },
    hidden: { kind: 'between', low: 20, high: 40 },
    recognised: { kind: 'beta', successes: 9, trials: 10 },
    falseAlarm: { kind: 'between', low: 0, high: 0.05 },
    timing: { kind: 'slots', perYear: 10, slots: 52 },
    start: 'after-a-visit',
    notice: { hours: 32, concealed: { kind: 'triangular', low: 12, mode: 48, high: 240 } },
    matters: { kind: 'belief', months: { kind: 'between', low: 9, high: 20 } },
  };

  for (const engine of few(engines, 1)) {
    testNeeding(engine, `${engine.name} gives the same bits`, async () => {
      const text = await engine.inspectionJson(quota);
      expect(text).toBe((first.text ??= text));
      expect(JSON.parse(text)).toMatchObject({ seen: { draws: 256 }, game: { periods: 12 } });
    });
  }
});

function asTable(rows: readonly Record<string, string>[]): string {
  const lines = rows.map((row) => Object.values(row));
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')).join('\n');
}
