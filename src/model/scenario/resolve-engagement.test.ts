import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { layered } from './layer.ts';
import { sound } from './read.cases.ts';
import { readScenario } from './read.ts';
import type { ScenarioDocument } from './read.ts';

const base = readScenario(sound, 'small.yaml');

function withSet(path: string, value: unknown): ScenarioDocument {
  if (!base.ok) throw new Error(base.problems.map(formatProblem).join('\n'));
  const read = layered(base.value, [{ path, value, place: { file: '--set', line: 1, column: 1 } }]);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
}

describe('the doctrines of a scenario', () => {
  test('salvo takes what spread takes', () => {
    const { scenario } = withSet('beliefs.engagement.Russia.doctrine', 'salvo');
    expect(scenario.beliefs.engagement['Russia']).toMatchObject({
      doctrine: 'salvo',
      kill: { quantity: { value: 0.5 } },
      shotsPerObject: { quantity: { value: 4 } },
      track: { quantity: { value: 1 }, source: null },
    });
  });

  test('fractional has a share, which may be uncertain, and no shots; its numbers alone are drawn', () => {
    const { scenario, numbers } = withSet('beliefs.engagement.Russia', {
      doctrine: 'fractional',
      stopped: { between: [0.4, 0.8], source: 'judged' },
    });
    expect(scenario.beliefs.engagement['Russia']).toEqual({
      doctrine: 'fractional',
      stopped: { quantity: { kind: 'between', low: 0.4, high: 0.8 }, source: 'judged', note: null },
      system: { quantity: { kind: 'certain', value: 1 }, source: null, note: null },
      exposed: { quantity: { kind: 'certain', value: 1 }, source: null, note: null },
    });
    const paths = numbers.map(({ path }) => path).filter((path) => path.startsWith('beliefs.engagement.Russia'));
    expect(paths.map((path) => path.split('.').at(-1))).toEqual(['stopped', 'system', 'exposed']);
  });

  test('numbers keep the order of the schema, whatever the order of the document', () => {
    const { numbers } = withSet('beliefs.engagement.Russia', { exposed: 0.5, shotsPerObject: 2, kill: 0.5 });
    const paths = numbers.map(({ path }) => path).filter((path) => path.startsWith('beliefs.engagement.Russia'));
    expect(paths.map((path) => path.split('.').at(-1))).toEqual([
      'kill',
      'track',
      'system',
      'shotsPerObject',
      'decoysPerWarhead',
      'reach',
      'exposed',
    ]);
  });
});

test('cuts by download are chosen', () =>
  expect(withSet('choices.cuts', 'download').scenario.choices.cuts).toBe('download'));
