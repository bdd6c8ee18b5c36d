import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { ru, toldIn } from '../words/index.ts';
import { engagementOf } from './shield-input.ts';
import { sourceLines, withShield } from './shield-library.ts';
import type { Fillable, Filled } from './shield-library.ts';

const all: readonly Filled[] = ['interceptors', 'kill', 'shots', 'track', 'system', 'reach', 'exposed'];
const asked = (name: string, options: Fillable = {}, wanted = all) => withShield(name, options, wanted);

describe('a shield by name gives what nobody typed', () => {
  test('interceptors and performance, each with where it comes from', () => {
    const { options, numbers } = asked('gmd-2024');
    expect(options).toEqual({
      ...{ doctrine: 'salvo', interceptors: '44', kill: '12/21', shots: '4', track: '1', system: '1' },
    });
    expect(engagementOf(options)).toMatchObject({
      doctrine: 'salvo',
      kill: { kind: 'beta', successes: 12, trials: 21 },
      shotsPerObject: { kind: 'certain', value: 4 },
    });
    expect(sourceLines(numbers)).toEqual([
      { path: 'interceptors', source: 'orderofbattle-2024', tag: 'read-2' },
      { path: 'performance.kill', source: 'orderofbattle-2024', tag: 'read-2' },
      { path: 'performance.shotsPerObject', source: 'yusufov-2026', tag: 'read' },
      { path: 'performance.track', source: 'judged', tag: 'judged' },
      { path: 'performance.system', source: 'judged', tag: 'judged' },
    ]);
  });

  test('a range stays one', () => {
    expect(asked('a-135-2013').options).toMatchObject({ kill: '0.3..0.8', system: '0.8..1', exposed: '0.1' });
  });

  test('what was typed stays, and its source is nobody', () => {
    const { options, numbers } = asked('gmd-2024', { interceptors: '64', kill: '0.7', doctrine: 'spread' });
    expect(options).toMatchObject({ interceptors: '64', kill: '0.7', doctrine: 'spread', shots: '4' });
    expect(numbers.map(({ path }) => path)).toEqual([
      'performance.shotsPerObject',
      'performance.track',
      'performance.system',
    ]);
  });

  test('a command asks for no more than it takes', () => {
    expect(Object.keys(asked('epaa-phase-1', {}, ['kill', 'shots', 'track', 'system']).options).sort()).toEqual([
      ...['doctrine', 'kill', 'shots', 'system', 'track'],
    ]);
  });

  test('a fixed share asks for nothing that it does not use', () => {
    const { options } = asked('gmd-2024', { doctrine: 'fractional' });
    expect(options).toEqual({ doctrine: 'fractional', system: '1' });
  });

  test('a file of one’s own', () => {
    const { id, options } = asked('e2e/museum/holdings/sound-shield.yaml');
    expect(id).toBe('sound-shield');
    expect(options).toMatchObject({ doctrine: 'shoot-look-shoot', looks: '2', kill: '3/5', exposed: '0.5..0.8' });
  });
});

describe('what a shield does not say is asked for by name', () => {
  const kill = 'the interceptor was never built';
  test.each<[string, Fillable, readonly string[]]>([
    [
      'epaa-phase-4',
      {},
      [
        '--interceptors:1:1  the shield epaa-phase-4 does not say how many interceptors it has: cancelled before a number was published · --interceptors with a value · add it, such as --interceptors 44',
        `--kill:1:1  the shield epaa-phase-4 does not say how likely a shot kills: ${kill} · --kill with a value · add it, such as --kill 0.56`,
      ],
    ],
    [
      'epaa-phase-4',
      { interceptors: '24' },
      [
        `--kill:1:1  the shield epaa-phase-4 does not say how likely a shot kills: ${kill} · --kill with a value · add it, such as --kill 0.56`,
      ],
    ],
    ['epaa-phase-4', { interceptors: '24', kill: '0.5' }, []],
    [
      'aegis-2021',
      { interceptors: '24' },
      [
        '--kill:1:1  the shield aegis-2021 does not say how likely a shot kills: the library says nothing of it · --kill with a value · add it, such as --kill 0.56',
      ],
    ],
  ])('%s %o', (name, options, says) => {
    expect(said(name, options).map(formatProblem)).toEqual(says);
    for (const one of said(name, options)) expect(toldIn(one, ru).wrong).not.toBe(one.wrong);
  });

  test('a shield that is not there', () => {
    expect(said('gmd-2023', {}).map(formatProblem)[0]).toMatch(
      /^--shield gmd-2023:1:1 {2}the library has no defence `gmd-2023` · a-135-2010, .* · did you mean gmd-2013\?$/,
    );
  });

  test('a file of one’s own that names no source of the bibliography', () => {
    expect(said('e2e/museum/holdings/shield-unknown-source.yaml', {}).map(formatProblem)).toEqual([
      'e2e/museum/holdings/shield-unknown-source.yaml:16:54  no source recal in the bibliography · a key of library/sources.yaml · did you mean recall?',
    ]);
  });
});

function said(name: string, options: Fillable) {
  try {
    asked(name, options);
  } catch (error) {
    if (error instanceof Complaint) return error.problems;
    throw error;
  }
  return [];
}
