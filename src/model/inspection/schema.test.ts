import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { caseQuestion } from './case.ts';
import { readConfidence } from './schema.ts';
import type { ConfidenceCase } from './schema.ts';

const sound = readFileSync('library/confidence/new-start-2011-2026.yaml', 'utf8');

function messages(text: string): string {
  const read = readConfidence(text, 'bad.yaml');
  return read.ok ? '' : read.problems.map(formatProblem).join('\n');
}

function newStart(): ConfidenceCase {
  const read = readConfidence(sound, 'sound.yaml');
  if (!read.ok) throw new Error(messages(sound));
  return read.value;
}

describe('a case of confidence, spoilt in one place', () => {
  test.each<readonly [what: string, from: string | RegExp, to: string, message: RegExp]>([
    [
      'a third party',
      'visits: { US: 18, Russia: 18 }',
      'visits: { US: 18, China: 18 }',
      /^bad\.yaml:\d+:\d+ {2}names US, China · the two parties, US and Russia · name each of them once$/,
    ],
    [
      'beyond the quota',
      'visits: { US: 18,',
      'visits: { US: 19,',
      /has 19 visits in a year · at most 18, as the scheme says/,
    ],
    [
      'a gap',
      "from: '2012-02-05'",
      "from: '2012-02-06'",
      /begins on 2012-02-06 · the day after the year before, 2012-02-05 · leave no gap/,
    ],
    [
      'a day that is none',
      "from: '2012-02-05'",
      "from: '2012-13-05'",
      /is the text '2012-13-05' · a day such as 2011-02-05/,
    ],
    [
      'a prior above 1',
      'between: [0.8, 0.95]',
      'between: [0.8, 1.95]',
      /beliefs\.prior\.between\.1 is 1\.95 · at most 1/,
    ],
    [
      'a range upside down',
      'between: [0.8, 0.95]',
      'between: [0.95, 0.8]',
      /gives no number · `value: n`, or `between: \[low, high\]`/,
    ],
    [
      'a source without a tag',
      'source: state-2012-05\n    tag: read',
      'source: state-2012-05',
      /has the source state-2012-05 and no tag · a tag beside a source/,
    ],
    [
      'a judgement with a tag',
      'source: judged',
      'source: judged\n    tag: read',
      /has the source judged and the tag read/,
    ],
    ['an unknown key', 'total:', 'totals:', /`totals` is not a key .* did you mean `total`\?/],
  ])('%s', (_, from, to, message) => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(messages(text)).toMatch(message);
  });
});

describe('New START 2011-2026', () => {
  test('visits by both sides sum to the total that the file states', () => {
    const { years, total } = newStart();
    const visits = years.flatMap((year) => Object.values(year.visits)).reduce((sum, made) => sum + made, 0);
    expect(visits).toBe(total!.visits);
    expect(years).toHaveLength(15);
    expect([years[0]!.from, years.at(-1)!.to]).toEqual(['2011-02-05', '2026-02-04']);
  });

  test('a year looks at as many missiles as its visits of the first type; each party inspects the other', () => {
    const question = caseQuestion(newStart(), { wanted: 0.9 });
    expect(question.looks).toEqual([...Array<number>(9).fill(10), 1, 0, 0, 0, 0, 0]);
    expect(question.seeing).toMatchObject({ kind: 'sample', items: { low: 400, high: 470 } });
    expect(question.technicalMeans).toBeNull();
    const russian = caseQuestion(newStart(), { wanted: 0.9, by: 'Russia', technicalMeans: 'as-judged' });
    expect(russian.seeing).toMatchObject({ items: { low: 590, high: 620 } });
    expect(russian.technicalMeans).toEqual({ kind: 'between', low: 0, high: 0.2 });
  });
});
