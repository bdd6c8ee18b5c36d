import { expect, test } from 'vitest';
import type { LinkageResult } from '../model/scenario/index.ts';
import { en, interceptorAxis, inReachSentence, ru, verdict } from '../words/index.ts';
import { afterNewStart, example } from './fixtures/examples.cases.ts';
import { linkageSvg } from './index.ts';

const plain = example('after-new-start-2026', 16);
const share = { median: 0.0015, low: 0.0005, high: 0.05 };
const orbit: LinkageResult = { ...plain, inReach: { share } };
const language = afterNewStart.language ?? en;

test('interceptors in orbit: the axis says so, and how many are in reach on average', () => {
  const sentence = inReachSentence(orbit, en);
  expect(sentence).toContain('on average 0.066 (0.022 to 2.2) of the package’s 44, and 0.6 (0.2 to 20) of 400');
  const svg = linkageSvg(orbit, afterNewStart).replaceAll(/\s+/g, ' ');
  expect(svg).toContain('Interceptors of the United States in orbit');
  expect(svg).toContain('Interceptors are counted in orbit');
  expect(verdict(orbit, afterNewStart, language).sentences).toContain(sentence);
  expect(interceptorAxis(orbit, afterNewStart, ru)).toMatch(/на орбите$/);
});

test('interceptors in stock: nothing of the kind', () => {
  expect(inReachSentence(plain, en)).toBe('');
  expect(linkageSvg(plain, afterNewStart)).not.toMatch(/orbit/i);
});

test('what counts failures twice is said beside the verdict, in both languages', () => {
  const cautions = [
    {
      kind: 'failures-counted-twice' as const,
      record: 'beliefs.engagement.US.layers.1.kill',
      beside: ['beliefs.engagement.US.layers.1.track', 'beliefs.engagement.US.system'],
    },
  ];
  expect(verdict({ ...plain, cautions }, afterNewStart, en).cautions).toEqual([
    'Caution: the kill probability of US interceptors (layer 2) is a test record, and a test record holds every failure already: beside it the chance that US shield tracks an object (layer 2) and chance that US shield works as a whole count failures a second time.',
  ]);
  expect(verdict({ ...plain, cautions }, afterNewStart, ru).cautions[0]).toContain('эшелон 2');
  expect(verdict(plain, afterNewStart, en).cautions).toEqual([]);
});
