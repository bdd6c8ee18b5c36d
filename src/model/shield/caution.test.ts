import { expect, test } from 'vitest';
import type { Uncertain } from '../number/index.ts';
import { countedTwice } from './caution.ts';

const record: Uncertain = { kind: 'beta', successes: 12, trials: 21 };
const one: Uncertain = { kind: 'certain', value: 1 };

test.each<[name: string, kill: Uncertain, beside: Record<string, Uncertain>, twice: readonly string[]]>([
  ['a record alone', record, { track: one, system: one }, []],
  ['a record and a common failure', record, { track: one, system: { kind: 'certain', value: 0.9 } }, ['system']],
  [
    'a record and a range that reaches 1',
    record,
    { track: { kind: 'between', low: 0.8, high: 1 }, system: { kind: 'triangular', low: 1, mode: 1, high: 1 } },
    ['track'],
  ],
  ['two records', record, { track: record, system: one }, ['track']],
  ['a range for a record', { kind: 'between', low: 0.4, high: 0.7 }, { track: { kind: 'certain', value: 0.5 } }, []],
])('%s', (_, kill, beside, twice) => expect(countedTwice(kill, beside)).toEqual(twice));
