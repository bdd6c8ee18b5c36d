import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../document/index.ts';
import { lacking, presetInputs } from './preset-given.ts';
import { readConstellation } from './schema.ts';

const sound = readFileSync('library/constellations/cbo-2026.yaml', 'utf8');

function messages(text: string): readonly string[] {
  const read = readConstellation(text, 'bad.yaml');
  return read.ok ? [] : read.problems.map(formatProblem);
}

/** A museum of presets, each spoilt in one place. */
const spoilt: readonly (readonly [what: string, from: string | RegExp, to: string, message: RegExp])[] = [
  [
    'a range of missiles',
    'missiles: 10',
    'missiles: { between: [1, 10] }',
    /^bad\.yaml:\d+:\d+ {2}missiles is no input that can be computed with · one number, or \{ unknown: reason \} · write it so, or say why it is not known$/,
  ],
  [
    'a bound where a number is needed',
    'lifeYears: 5',
    'lifeYears: { atLeast: 5 }',
    /lifeYears is no input that can be computed with · one number, \{ between: \[low, high\] \}, or \{ unknown: reason \}/,
  ],
  ['an input left out', /\n {4}kill: null/, '', /inputs\.values has no `kill`/],
  ['an input of no name', 'kill: null', 'kil: null', /`kil` is not a key of inputs\.values .* did you mean `kill`\?/],
  ['no tag', '  tag: read-2\n  cell', '  cell', /altitudeKilometres has no tag · a source and a tag for every count/],
  ['a figure without a source', /\n {4}source: cbo-62422-copy/, '', /replacedPerYear has no source/],
  ['a figure of no kind', 'what: replacedPerYear', 'what: replaced', /printed\.1\.what is the text 'replaced'/],
  [
    'a conflict in one language',
    /ru: 'В одном файле.*'/,
    "ru: 'only English'",
    /One file gives .* stands in one language · words in English and in Russian/,
  ],
  ['no conflicts at all', /conflicts:[\s\S]*$/, '', /has no `conflicts`/],
];

describe('bad presets', () => {
  test('the sound one reads', () => expect(messages(sound)).toEqual([]));

  test.each(spoilt)('%s', (_, from, to, message) => {
    const text = sound.replace(from, to);
    expect(text).not.toBe(sound);
    expect(messages(text).join('\n')).toMatch(message);
  });
});

test('what a source does not give is null, and named: nothing stands in its place', () => {
  const read = readConstellation(sound, 'cbo-2026.yaml');
  const inputs = presetInputs(read.ok ? read.value : (undefined as never));
  expect(inputs).toMatchObject({ kill: null, missiles: 10, burnSeconds: { kind: 'between', low: 180, high: 300 } });
  expect(lacking(inputs)).toEqual([
    'interceptKilometres',
    'velocityChangeKilometresPerSecond',
    'accelerationGravities',
    'kill',
    'wanted',
    'detectSeconds',
    'decideSeconds',
    'marginSeconds',
    'bandDegrees',
  ]);
});
