import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { constellationSvg, constellationTable } from '../figure/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { formatProblem } from '../model/document/index.ts';
import { constellation } from '../model/shield/index.ts';
import { languages } from '../words/index.ts';
import '../words/whole-english.ts';
import { constellationAsked } from './orbit-input.ts';
import type { ConstellationOptions } from './orbit-options.ts';
import { answerable } from './shield-constellation.ts';
import { printConstellation } from './terminal/orbit.ts';

const library = readLibraryFolder();
const place = { inclination: '45', latitude: '40' };
const terminal = { colour: false, unicode: false, width: 80 };

function run(options: ConstellationOptions, preset?: string, draws = 0) {
  const asked = constellationAsked(library, preset, options);
  return { asked, result: asked.given && answerable(constellation(asked.given, draws, 1)) };
}

function said(options: ConstellationOptions, preset?: string): string {
  try {
    run(options, preset);
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'nothing';
}

function printed(options: ConstellationOptions, preset?: string, code: 'en' | 'ru' = 'en', draws = 0): string {
  const { asked, result } = run(options, preset, draws);
  const { preset: record, lacks, own } = asked;
  const context = { engine: 'test', language: languages[code], preset: record, lacks, own, draws };
  return printConstellation(result, context, terminal).replace(/\s+/g, ' ');
}

describe('a constellation on the command line', () => {
  test('the usual preset, with what the command line puts in its place', () => {
    const { asked } = run({ ...place, flyout: '90..150', kill: '2/4', missiles: '3', regions: '2' });
    expect(asked.given).toMatchObject({
      altitudeKilometres: { value: 300 },
      flyoutSeconds: { kind: 'between', low: 90, high: 150 },
      kill: { kind: 'beta', successes: 2, trials: 4 },
      inclinationDegrees: 45,
      latitudeDegrees: 40,
      missiles: 3,
      regions: 2,
      confidence: 0.9,
    });
    expect(asked.own.toSorted()).toEqual([
      'flyoutSeconds',
      'inclinationDegrees',
      'kill',
      'latitudeDegrees',
      'missiles',
    ]);
  });

  test('a burn takes the place of the time for the way there, and a margin that nobody names is none', () => {
    const { asked } = run({ burn: '240', detect: '60', decide: '30' });
    expect(asked.given).toMatchObject({
      flyoutSeconds: null,
      burnSeconds: { value: 240 },
      marginSeconds: { value: 0 },
    });
  });

  test('a preset that says too little is not computed, and nothing is put in its place', () => {
    const { asked, result } = run({}, 'cbo-2026');
    expect(result).toBeNull();
    expect(asked.lacks).toContain('kill');
    const whole = { intercept: '200', velocity: '6', acceleration: '15', kill: '0.8', wanted: '0.96', band: '90' };
    const times = { detect: '45..60', decide: '0..30', margin: '0' };
    expect(run({ ...whole, ...times }, 'cbo-2026', 4).result!.needed.interceptors.median).toBeGreaterThan(0);
  });

  const wrong: readonly (readonly [text: string, options: ConstellationOptions, preset?: string])[] = [
    [
      '--intercept:1:1  the height of intercept, 400 kilometres, is not below the orbit of 300 · a height of intercept below every orbit asked about · lower --intercept, or raise --altitude',
      { intercept: '400' },
    ],
    [
      '--flyout:1:1  in 10 seconds an interceptor flies 7 kilometres, and cannot come down to the height of intercept · a way longer than from the orbit down to the height of intercept · give more time, a lower orbit or a higher intercept',
      { flyout: '10' },
    ],
    [
      '--burn:1:1  the burn is over before anything can be done · a burn longer than --detect, --decide and --margin together · lengthen the burn, or shorten one of these',
      { burn: '80', detect: '60', decide: '30' },
    ],
    [
      '--inclination:1:1  orbits inclined 30 degrees never come within reach of latitude 60 · an inclination near the latitude, or above it · raise --inclination to 60 or more',
      { inclination: '30', latitude: '60' },
    ],
    [
      '--confidence 1:1:1  no number of interceptors gives certainty · a chance below 1, such as 0.9 · ask for less than 1',
      { confidence: '1' },
    ],
    [
      '--wanted 0.5..1:1:1  no number of interceptors gives certainty · a chance below 1, such as 0.9 · ask for less than 1',
      { wanted: '0.5..1' },
    ],
    [
      '--confidence 0.8..0.9:1:1  is a range · one number: it is chosen, not believed · give one number',
      { confidence: '0.8..0.9' },
    ],
    [
      '--margin -5:1:1  is no number that can be read · a number from 0 to 10000, or a range such as 0..2 · write one of these',
      { burn: '180', detect: '60', decide: '30', margin: '-5' },
    ],
    ['--flyout 0:1:1  is not above 0 · a number above 0 · correct it', { flyout: '0' }],
    ['--kill 0:1:1  is not above 0 · a number above 0 · correct it', { kill: '0' }],
    ['--unit-learning 0.5:1:1  is not above 0.5 · a number above 0.5 · correct it', { unitLearning: '0.5' }],
    [
      '--flyout:1:1  is given beside the burn, of which it is what is left · --flyout, or --burn, --detect, --decide and --margin · leave one of them out',
      { flyout: '100', burn: '180' },
    ],
    [
      '--detect:1:1  is missing · --burn, --detect and --decide together · add it, such as --detect 60',
      { burn: '180' },
    ],
    ['--burn:1:1  is missing · --burn, --detect and --decide together · add it, such as --burn 180', { detect: '50' }],
    [
      '--latitude:1:1  says nothing without the inclination · --inclination and --latitude together · add --inclination, or leave both out for an average over all latitudes',
      { latitude: '40' },
    ],
    [
      '--inclination 98:1:1  is no such angle · degrees above 0, at most 90 · write 82: it passes over the same latitudes',
      { inclination: '98', latitude: '40' },
    ],
    [
      '--latitude -40:1:1  is no such angle · degrees from 0 to 90, north and south alike · correct it',
      { inclination: '45', latitude: '-40' },
    ],
    ['--regions 2:1:1  is out of range · a whole number from 1 to 1 · correct it', { regions: '2' }],
    [
      '--regions:1:1  an interceptor reaches 20 % of all places, and 12 regions cannot lie apart · regions so far apart that no interceptor reaches two · give fewer regions',
      { regions: '12', missiles: '20', flyout: '1000' },
    ],
    [
      'cbo-2027:1:1  the library has no constellation cbo-2027 · aei-default, aei-midcourse, aps-2003, aps-2025, cbo-2025 or cbo-2026 · did you mean cbo-2025?',
      {},
      'cbo-2027',
    ],
  ];
  for (const [text, options, preset] of wrong) test(text, () => expect(said(options, preset)).toBe(text));
});

describe('what it says', () => {
  test('the number, the average beside it, the table, the salvos, the cost', () => {
    const text = printed({});
    expect(text).toContain(
      'About 1,938 interceptors in orbit for 2 in reach with a chance of 0.9; the average alone would say 998',
    );
    expect(text).toContain('On average 499 are in orbit for each one in reach: the absentee ratio.');
    expect(text).toContain('With a life of 5 years 388 are replaced a year.');
    expect(text).toContain('For the number as published: 104.4 billion.');
    expect(text).toContain('Calculator and paper differ');
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  test.each(library.list('constellation').map(({ id }) => id))('the conflicts of %s, in both languages', (id) => {
    const { asked } = run({}, id);
    for (const { words } of asked.preset.conflicts) {
      expect(printed({}, id)).toContain(words.en);
      expect(printed({}, id, 'ru')).toContain(words.ru);
    }
    expect(asked.preset.conflicts.length).toBeGreaterThan(0);
  });

  test('a preset that says too little names the options that would say it', () => {
    const text = printed({}, 'cbo-2025');
    expect(text).toContain('what is known of it is too little to compute with');
    expect(text).toContain(
      '--altitude --intercept --velocity --acceleration --kill --wanted --missiles --flyout --band',
    );
    expect(text).toContain('1,300 interceptors in orbit');
  });

  test('with draws: brackets, and what they are', () => {
    const text = printed({ ...place, flyout: '90..150', missiles: '4', regions: '2' }, undefined, 'en', 8);
    expect(text).toMatch(/About [\d,]+ \([\d,]+ to [\d,]+\) interceptors in orbit for 4 in reach/);
    expect(text).toContain('Brackets: 5 to 95% over 8 draws of what is uncertain');
    expect(text).toContain('Given here in place of the source: time for the way there, s 90 to 150;');
  });

  test.each(['en', 'ru'] as const)(
    'the picture, %s: a line and a name for each inclination, the same bytes twice',
    (code) => {
      const { asked, result } = run({ ...place, flyout: '90..150' }, undefined, 4);
      const { preset, lacks, own } = asked;
      const context = { engine: 'test', language: languages[code], preset, lacks, own, draws: 4 };
      const svg = constellationSvg(result!, context);
      for (const inclination of result!.table.inclinations) expect(svg).toContain(`>${inclination}°<`);
      expect(svg).toBe(constellationSvg(result!, context));
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(constellationTable(result!).rows).toHaveLength(5 * 19);
    },
  );
});
