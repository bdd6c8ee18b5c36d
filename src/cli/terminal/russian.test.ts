import { describe, expect, test } from 'vitest';
import { afterNewStart, assessment, example, inLanguage, moscow } from '../../figure/fixtures/examples.cases.ts';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { ru } from '../../words/index.ts';
import { linkageChart, printAssess, printLinkage } from './index.ts';

const pipe = { colour: false, unicode: false, width: 80 };
const scenarios = [
  ['moscow-2001', inLanguage(moscow, ru)],
  ['after-new-start-2026', inLanguage(afterNewStart, ru)],
] as const;

test('Russian text is the one in the repository', () => {
  const [, context] = scenarios[0];
  for (const draws of [0, 16] as const)
    matchesGolden(`moscow-2001.draws-${draws}.ru.txt`, printLinkage(example('moscow-2001', draws), context, pipe));
  matchesGolden('moscow-2001.assess.ru.txt', printAssess(assessment('moscow-2001'), context, pipe));
});

describe.each(scenarios)('%s in Russian', (name, context) => {
  test('in a pipe it is ASCII and Cyrillic letters, no blocks, no escapes', () => {
    const text = printLinkage(example(name, 16), context, pipe) + printAssess(assessment(name), context, pipe);
    expect(text).toMatch(/^[\n\x20-\x7e\u0410-\u044f\u202f«»№]*$/);
  });

  test.each([60, 72, 80, 100, 120])('no line is wider than %d columns', (width) => {
    const terminal = { ...pipe, width };
    const chart = linkageChart(example(name, 16), context, terminal);
    for (const line of chart.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
    if (width < 80) return;
    const texts = [0, 16].map((draws) => printLinkage(example(name, draws as 0 | 16), context, terminal));
    for (const text of [...texts, printAssess(assessment(name), context, terminal)])
      for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('columns end where their heads end', () => {
    const lines = printAssess(assessment(name), context, pipe).split('\n');
    const head = lines.findIndex((line) => line.includes('уцелело') && line.includes('обеспечен'));
    const ends = ['уцелело', 'долетело', 'прорвалось', 'вер-ть', 'обеспечен'].map(
      (word) => (lines[head]?.indexOf(word) ?? 0) + word.length,
    );
    for (const row of lines.slice(head + 1, head + 5))
      for (const end of ends) expect(row.padEnd(80).slice(end - 1, end + 1), row).toMatch(/^\S( |$)/);
  });
});

test('the chart marks its places with Russian letters, and explains them', () => {
  const chart = linkageChart(example('moscow-2001', 16), scenarios[0][1], pipe);
  for (const part of ['21>', '[П]', '-o-', ' у ', ' щ ', '# 90\u202f% и больше', 'у удар обеспечен, щит не полезен'])
    expect(chart).toContain(part);
  expect(chart).not.toContain('[P]');
});
