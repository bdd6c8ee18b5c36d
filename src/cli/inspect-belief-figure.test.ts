import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { believe, caseQuestion } from '../model/inspection/index.ts';
import type { HistoryQuestion } from '../model/inspection/index.ts';
import { readConfidence } from '../model/inspection/schema.ts';
import { languages } from '../words/index.ts';
import { beliefSvg, beliefTable, pageFrame } from '../figure/index.ts';
import type { BeliefContext } from '../figure/index.ts';
import { matchesGolden } from '../figure/golden.cases.ts';
import { clipped, collisions, textsOf } from '../figure/svg.cases.ts';

const read = readConfidence(readFileSync('library/confidence/new-start-2011-2026.yaml', 'utf8'), 'case.yaml');
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const record = read.value;
const result = believe(caseQuestion(record, { wanted: 0.9 }), 64, 1);
const context: BeliefContext = { engine: '0', language: languages.en, history: { record, by: 'US' } };

const own: HistoryQuestion = {
  prior: { kind: 'certain', value: 0.5 },
  newViolation: { kind: 'certain', value: 0.01 },
  seeing: { kind: 'given', chance: { kind: 'certain', value: 0.4 } },
  technicalMeans: null,
  falseFinding: { kind: 'certain', value: 0 },
  looks: [1, 1, 1, 1],
  planned: 1,
  wanted: 0.9,
};

/** Confidence falls to nothing, with visits and without. */
const lost = believe({ ...own, newViolation: { kind: 'certain', value: 0.9 }, looks: [1, 1, 0, 0, 0, 0, 0] }, 0, 1);

describe('the picture of confidence', () => {
  test('New START, in both languages', () => {
    matchesGolden('belief.svg', beliefSvg(result, context));
    matchesGolden('belief.ru.svg', beliefSvg(result, { ...context, language: languages.ru }));
  });

  test('says in words all that it draws: each year, its visits and its confidence', () => {
    const description = /<desc[^>]*>([^<]*)/.exec(beliefSvg(result, context))![1]!;
    expect(description).toContain('2011-2012: visits 18, 0.92.');
    expect(description).toContain('2025-2026: visits 0, 0.81.');
    expect(description).toContain('nobody publishes the real chance');
  });

  test('one line where visits never stopped, no band where nothing is uncertain', () => {
    const svg = beliefSvg(believe(own, 64, 1), { ...context, history: null });
    expect(svg).not.toContain('had visits gone on:');
    expect(svg).not.toContain('fill-opacity');
    expect(svg).toContain('after 4 years');
  });

  test.each([320, 366, 728, 1200])('in a page of %d pixels no words leave it or stand on others', (width) => {
    for (const language of [languages.en, languages.ru])
      for (const [of, shown] of [
        [result, context],
        [result, { ...context, history: null }],
        [lost, { ...context, history: null }],
      ] as const) {
        const svg = beliefSvg(of, { ...shown, language, frame: pageFrame(width) });
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(clipped(svg)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
        for (const { text, size } of textsOf(svg)) expect([13, 14], text).toContain(size);
      }
  });

  test('table: a row a year', () => {
    const { columns, rows } = beliefTable(result, context);
    expect(rows).toHaveLength(15);
    expect(rows[9]!.slice(0, 5)).toEqual([10, '2020-02-05', '2021-02-04', 2, 1]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
