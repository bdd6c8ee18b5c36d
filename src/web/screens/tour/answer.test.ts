import { describe, expect, it } from 'vitest';
import { example, moscow } from '../../../figure/fixtures/examples.cases.ts';
import { readLibraryFolder } from '../../../library/folder.ts';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import { en, ru } from '../../../words/index.ts';
import { answerOf, cellLines, comparison } from './answer.ts';
import { sourceIn } from './sources.tsx';
import { steps } from './steps.ts';
import type { Step } from './steps.ts';

const result = example('moscow-2001', 16);
const step = (n: Step['n']): Step => steps.find((one) => one.n === n)!;
const answer = (n: Step['n'], of = result): ReturnType<typeof answerOf> => answerOf(step(n), of, moscow, en);
const said = (n: number, run: number | null): string =>
  comparison({ kind: 'interceptors', n }, run, result, moscow, en);

describe('the guess beside the run', () => {
  it('is higher, lower, or the same, by how much', () => {
    expect(said(10, 24)).toBe('You said 10 interceptors; the run says 24 interceptors. Your guess is 14 lower.');
    expect(said(1100, 24)).toBe(
      'You said 1,100 interceptors; the run says 24 interceptors. Your guess is 1,076 higher.',
    );
    expect(said(1, 1)).toBe('You said 1 interceptor, and so does the run.');
  });

  it('says so where the run has no such number, or nothing was guessed', () => {
    expect(said(10, null)).toBe('You said 10 interceptors; the run has no such number.');
    expect(comparison(null, 24, result, moscow, en)).toBe('You made no guess here.');
  });

  it('agrees in Russian', () => {
    expect(comparison({ kind: 'limit', n: 2001 }, 3500, result, moscow, ru)).toBe(
      'Вы сказали: 2\u202f001 боезаряд у каждой Стороны. Расчет говорит: 3\u202f500 боезарядов у каждой Стороны. Ваша догадка ниже на 1\u202f499.',
    );
  });

  it('of a place on the chart is what the chart says of that place', () => {
    const guess = { kind: 'package', warheads: 3500, interceptors: 60 } as const;
    expect(comparison(guess, null, result, moscow, en)).toMatch(
      /^Where you placed your package: 3,500 and 60, day, ride-out: assured in \d+ of 16 draws/,
    );
  });
});

describe('what the run says', () => {
  it('every step has an answer in sentences, in both languages', () => {
    for (const one of steps)
      for (const language of [en, ru])
        expect(answerOf(one, result, moscow, language).sentences, `${one.n}`).not.toEqual([]);
  });

  it('the number is the one that the result has', () => {
    expect(answer(1).n).toBe(result.need.interceptors.median);
    expect(answer(2).n).toBe(result.room['Russia']![result.cell].find(({ limit }) => limit === 6000)!.median);
    expect(answer(3).n).toBe(Math.round(100 * result.points[0]!.byCell[result.cell].assured!.share));
    expect(result.limits).toContain(answer(4).n);
    expect(answer(5).n).toBeNull();
  });

  it('a need that no number meets is said, not drawn as 0', () => {
    const never: LinkageResult = {
      ...result,
      need: {
        ...result.need,
        interceptors: { median: null, low: null, high: null },
        nullShare: { share: 1, error: 0 },
      },
    };
    expect(answer(1, never)).toEqual({
      n: null,
      sentences: [
        'In the median draw no number of interceptors stops five missiles.',
        'No number of interceptors is enough in nearly all draws (16 of 16): only so many can be fired at one missile.',
      ],
    });
  });

  it('no room and no limit are said in words', () => {
    const room = { Russia: { ...result.room['Russia']!, [result.cell]: [] } } as unknown as LinkageResult['room'];
    expect(answer(2, { ...result, room }).sentences[0]).toMatch(/^At 6,000 warheads a side there is no room/);
    const none = result.shares.byCell[result.cell].assured.map((row) => row.map(() => 0));
    const byCell = { ...result.shares.byCell, [result.cell]: { assured: none, both: none } };
    expect(answer(4, { ...result, shares: { ...result.shares, byCell } }).n).toBeNull();
  });

  it('a cell that is not computed yet has no line', () => {
    const [point, ...others] = result.points;
    const { 'day/ride-out': one } = point!.byCell;
    const byCell = { 'day/ride-out': one } as typeof point.byCell;
    expect(cellLines({ ...result, points: [{ ...point!, byCell }, ...others] }, en)).toHaveLength(1);
    expect(cellLines(result, en)).toHaveLength(4);
  });
});

describe('the questions rest on the library', () => {
  const { files } = readLibraryFolder();
  const scenario = files['scenarios/moscow-2001.yaml']!;

  it('numbers in the questions are those of the scenario', () => {
    expect(scenario).toContain('attack: { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0');
    expect(scenario).toContain('confidence: { value: 0.8, source: judged }');
    expect(scenario).toContain('retaliation: { warheads: { value: 100, source: judged }, confidence: { value: 0.95');
    expect(scenario).toContain('package: { warheads: 2500, interceptors: 100 }');
    expect(scenario).toContain('mobile:    { alert: { day: { between: [0, 0.25], source: recall }');
    expect(scenario).toContain('between: [0.78, 0.93], source: russianforces-2008-06');
  });

  it('every source stands in the bibliography', () => {
    for (const { sources } of steps)
      for (const key of sources) expect(sourceIn(files['sources.yaml']!, key).title, key).not.toBe(key);
    expect(sourceIn(files['sources.yaml']!, 'recall').recalled).toBe(true);
    expect(sourceIn(files['sources.yaml']!, 'no-such').title).toBe('no-such');
  });
});
