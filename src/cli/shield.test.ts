import { describe, expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { decoysOf, engagementOf, thingsOf } from './shield-input.ts';
import { runsOf, shareOf } from './typed.ts';
import { modestly } from './shield-json.ts';
import { need } from './shield-need.ts';

function said(of: () => unknown): string {
  try {
    of();
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'nothing';
}

describe('a defence on the command line', () => {
  test('a number, a range, a test record; what is not said is certain and harmless', () => {
    expect(engagementOf({ kill: '0.5..0.8', track: '9/10' })).toEqual({
      doctrine: 'spread',
      kill: { kind: 'between', low: 0.5, high: 0.8 },
      track: { kind: 'beta', successes: 9, trials: 10 },
      system: { kind: 'certain', value: 1 },
      shotsPerObject: { kind: 'certain', value: 8 },
      decoysPerWarhead: { kind: 'certain', value: 0 },
      reach: { kind: 'certain', value: 1 },
      exposed: { kind: 'certain', value: 1 },
    });
    expect(engagementOf({ doctrine: 'salvo', kill: '.56' })).toMatchObject({
      doctrine: 'salvo',
      kill: { value: 0.56 },
      shotsPerObject: { value: 4 },
    });
    expect(engagementOf({ doctrine: 'fractional', stopped: '0.6' })).toEqual({
      doctrine: 'fractional',
      stopped: { kind: 'certain', value: 0.6 },
      system: { kind: 'certain', value: 1 },
      exposed: { kind: 'certain', value: 1 },
    });
    expect(shareOf('kill', '0.7..0.7')).toEqual({ kind: 'certain', value: 0.7 });
    expect(decoysOf('0..2.5')).toEqual({ kind: 'between', low: 0, high: 2.5 });
    expect(runsOf({})).toEqual({ draws: 512, seed: 1 });
  });

  const wrong: readonly (readonly [text: string, of: () => unknown])[] = [
    ['--kill:1:1  is missing · --kill with a value · add it, such as --kill 0.56', () => engagementOf({})],
    [
      '--kill 70:1:1  70 is out of range · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · write a share: 70 % is 0.7',
      () => engagementOf({ kill: '70' }),
    ],
    [
      '--kill 0,7:1:1  is no number that can be read · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · write a dot before decimals',
      () => engagementOf({ kill: '0,7' }),
    ],
    [
      '--kill -0.5:1:1  is no number that can be read · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · write one of these',
      () => engagementOf({ kill: '-0.5' }),
    ],
    [
      '--kill 0.8..0.5:1:1  runs downward · low..high, rising · write 0.5..0.8',
      () => engagementOf({ kill: '0.8..0.5' }),
    ],
    [
      '--kill 5/4:1:1  has 5 hits in 4 tests · hits/tests, such as 2/4 · check both against the record',
      () => engagementOf({ kill: '5/4' }),
    ],
    [
      '--kill 0/0:1:1  is no test record · hits/tests, such as 2/4 · check both against the record',
      () => engagementOf({ kill: '0/0' }),
    ],
    [
      '--decoys 2/4:1:1  is no number that can be read · a number from 0 to 1000, or a range such as 0..2 · write one of these',
      () => engagementOf({ kill: '0.5', decoys: '2/4' }),
    ],
    [
      '--doctrine salvoo:1:1  is no doctrine · spread, salvo, shoot-look-shoot or fractional · did you mean salvo?',
      () => engagementOf({ doctrine: 'salvoo' }),
    ],
    [
      '--doctrine layers:1:1  takes a list of layers, for which a command line has no room · spread, salvo, shoot-look-shoot or fractional · write the layers into a scenario, under beliefs.engagement',
      () => engagementOf({ doctrine: 'layers' }),
    ],
    [
      '--looks:1:1  goes with --doctrine shoot-look-shoot only · --shots · leave it out, or choose another --doctrine',
      () => engagementOf({ kill: '0.5', looks: '2' }),
    ],
    [
      '--looks 7:1:1  is out of range · a whole number from 1 to 6 · correct it',
      () => engagementOf({ doctrine: 'shoot-look-shoot', kill: '0.5', looks: '7' }),
    ],
    [
      '--split evn:1:1  is no split · best or even · did you mean even?',
      () => engagementOf({ doctrine: 'shoot-look-shoot', kill: '0.5', split: 'evn' }),
    ],
    [
      '--salvo-limit:1:1  means nothing to fractional, which stops a fixed share · --stopped, --system or --exposed · leave it out, or choose another --doctrine',
      () => engagementOf({ doctrine: 'fractional', stopped: '0.5', salvoLimit: '3' }),
    ],
    [
      '--stopped:1:1  goes with --doctrine fractional only · --kill · leave it out, or choose another --doctrine',
      () => engagementOf({ kill: '0.5', stopped: '0.6' }),
    ],
    [
      '--decoys:1:1  means nothing to fractional, which stops a fixed share · --stopped, --system or --exposed · leave it out, or choose another --doctrine',
      () => engagementOf({ doctrine: 'fractional', stopped: '0.6', decoys: '1' }),
    ],
    [
      '--shots 0:1:1  is out of range · a whole number from 1 to 1000 · correct it',
      () => engagementOf({ kill: '0.5', shots: '0' }),
    ],
    [
      '--warheads 1.5:1:1  is no whole number · a whole number from 0 to 100000 · correct it',
      () => thingsOf('warheads', '1.5', '12'),
    ],
    ['--draws x:1:1  is no whole number · a whole number from 0 to 65536 · correct it', () => runsOf({ draws: 'x' })],
  ];
  test.each(wrong)('%s', (text, of) => expect(said(of)).toBe(text));
});

describe('what a need is asked of', () => {
  test.each([
    [
      undefined,
      {},
      'counterpoise shield need:1:1  neither a scenario nor an attack is given · a scenario, or --missiles and --kill · write counterpoise shield need moscow-2001, or --missiles 5 --kill 0.56',
    ],
    [
      'moscow-2001',
      { warheadsPerMissile: '2' },
      '--warheads-per-missile:1:1  is given beside the scenario moscow-2001, which says it already · a scenario, or --missiles and --kill · use --set beliefs.engagement.…, or leave the scenario out',
    ],
    [
      undefined,
      { missiles: '5', kill: '0.5', drawsFile: 'x.csv' },
      '--draws-file:1:1  goes with a scenario, and none is named · counterpoise shield need SCENARIO · name a scenario, or leave it out',
    ],
    [
      undefined,
      { missiles: '5', kill: '0.5', confidence: '0.8..0.9' },
      '--confidence:1:1  is a range · one number: the attack and what is asked for are chosen, not believed · write one',
    ],
    [
      undefined,
      { missiles: '500', kill: '0.5', decoys: '9' },
      '--missiles 500:1:1  makes 5000 objects with warheads and decoys · a small attack of at most 2000, to be stopped whole · ask `counterpoise shield engage` what a large one lets through',
    ],
  ])('%s %o', async (scenario, options, text) => {
    const caught = await need(scenario, options).catch((error: unknown) => error);
    expect(caught instanceof Complaint ? caught.problems.map(formatProblem).join('\n') : caught).toBe(text);
  });
});

test('a chance that is not 1 is never written as 1', () => {
  expect(modestly({ noneLeaks: { median: 1 - 1e-15 }, curve: [1, 0.5, 20], none: null, text: '1' })).toEqual({
    noneLeaks: { median: 0.999999999999 },
    curve: [1, 0.5, 20],
    none: null,
    text: '1',
  });
});
