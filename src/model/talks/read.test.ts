import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { namesIn, readTalks } from './index.ts';
import { known, soundTalks, talksOf } from './talks.cases.ts';

const sound = talksOf(soundTalks);

test('reads rounds, positions in order of dates, chart and views', () => {
  expect(sound).toMatchObject({
    id: 'made-talks',
    title: { en: 'Made', ru: 'Сделано' },
    scenario: 'moscow-2001',
    draft: './draft.md',
    chart: { warheads: 'ceiling', interceptors: 'shield-size' },
    rounds: [
      { date: '2001-07-22', place: { en: 'Genoa', ru: 'Генуя' }, planned: false, source: 'report' },
      { date: '2001-08-13', place: { en: 'Moscow', ru: 'Moscow' }, planned: false, source: null },
      { date: '2001-09', planned: true },
    ],
    places: { scenario: { line: 4, column: 11 }, draft: { line: 5, column: 8 } },
  });
  expect(sound.positions.map(({ party, from }) => `${party} ${from}`)).toEqual([
    'US 2001-07-22',
    'Russia 2001-07-22',
    'Russia 2001-08-13',
  ]);
  expect(sound.views['Russia']).toMatchObject([
    { path: 'beliefs.engagement.US.kill', value: { between: [0.7, 0.95], source: 'judged' } },
  ]);
});

test('a party proposes what it owns, unless it names another alternative', () => {
  expect(sound.positions.map(({ proposes }) => proposes)).toEqual([
    { ceiling: 'US', abm: 'US', 'shield-size': 'US', preamble: 'US' },
    { ceiling: 'Russia', abm: 'Russia', 'shield-size': 'Russia', preamble: 'Russia' },
    { ceiling: '3', abm: 'Russia', 'shield-size': 'Russia', preamble: 'Russia' },
  ]);
});

test('an expression knows what it reads and where it stands', () => {
  const [, abm] = sound.positions[2]!.redLines;
  expect(abm!.test.reads).toEqual([
    ['standing', 'abm'],
    ['interceptors', 'US'],
  ]);
  expect(abm!.test.written!.start).toMatchObject({ line: 28, column: 45 });
  expect(abm).toMatchObject({ party: 'Russia', about: 'abm', source: null, title: { en: 'abm-stands' } });
});

test('the head alone names scenario and draft, whatever is wrong below', () => {
  const wrong = soundTalks.replace('positions:', 'postions:').replace('2001-07-22', '2001-77-22');
  expect(readTalks(wrong, 'talks.yaml', known).ok).toBe(false);
  expect(namesIn(wrong, 'talks.yaml')).toEqual({
    ok: true,
    value: { scenario: 'moscow-2001', draft: './draft.md', places: sound.places },
  });
  const headless = namesIn(soundTalks.replace('draft: ./draft.md', 'draft: ./draft.txt'), 'talks.yaml');
  expect(headless.ok ? [] : headless.problems.map(({ code }) => code)).toEqual(['bad-draft']);
});

test('weights may err by rounding alone', () => {
  const weighed = (a: number, b: number) =>
    soundTalks.replace('weight: 0.6', `weight: ${a}`).replace('weight: 0.4', `weight: ${b}`);
  expect(readTalks(weighed(0.7, 0.3 - 5e-10), 'talks.yaml', known).ok).toBe(true);
  const off = readTalks(weighed(0.7, 0.3 - 5e-9), 'talks.yaml', known);
  expect(off.ok ? null : off.problems[0]!.wrong).toBe('the weights of the wants sum to 0.999999995');
});

test('of a document that is spoilt anywhere it says what is wrong, and ends', () => {
  const spoilt = fc
    .tuple(fc.nat(soundTalks.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([at, length, by]) => soundTalks.slice(0, at) + by + soundTalks.slice(at + length));
  fc.assert(
    fc.property(spoilt, (text) => {
      const read = readTalks(text, 'talks.yaml', known);
      if (read.ok) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const one of read.problems) {
        expect(one.place.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(formatProblem(one)).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
      }
    }),
    { numRuns: 150 },
  );
});
