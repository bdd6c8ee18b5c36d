import { describe, expect, test } from 'vitest';
import { raid } from '../../model/shield/index.ts';
import type { EngagementGiven } from '../../model/shield/index.ts';
import { needCurve } from '../../model/stability/index.ts';
import { printEngage, printNeed } from './shield.ts';

const pipe = { colour: false, unicode: false, width: 80 };
const certain = (value: number) => ({ kind: 'certain', value }) as const;
const salvo: EngagementGiven = {
  doctrine: 'salvo',
  kill: certain(0.56),
  track: certain(1),
  system: certain(0.9),
  shotsPerObject: certain(4),
  decoysPerWarhead: certain(0),
  reach: certain(1),
  exposed: certain(1),
};
const engage = (warheads: number, engagement: EngagementGiven = salvo): string =>
  printEngage(raid({ warheads, interceptors: 44, engagement }, 64, 1), { engine: '0' }, pipe);

describe('engage', () => {
  test('twenty dots, no more and no fewer, over numbers of leakers', () => {
    const text = engage(12);
    const plot = text.slice(0, text.indexOf('---'));
    expect([...plot.matchAll(/(?<=^| )o(?= |$)/gm)]).toHaveLength(20);
    expect(text).toContain('Of 12 warheads against 44 interceptors, 2.5 leak on average');
    expect(text).toContain('Doctrine salvo: exactly 4 shots at an object while the stock lasts');
  });

  test('with what is uncertain it says what draws do', () => {
    const text = engage(60, { ...salvo, kill: { kind: 'beta', successes: 2, trials: 4 } });
    expect(text.replaceAll('\n', ' ')).toContain('Over 64 draws of what is uncertain:');
    expect(text.replaceAll('\n', ' ')).toContain('kill probability of a shot 2 of 4 tests'.replace('k', 'K'));
  });

  test('fractional says that it is for comparison', () => {
    const share = { doctrine: 'fractional', stopped: certain(0.6), system: certain(1), exposed: certain(1) } as const;
    expect(engage(20, share).replaceAll('\n', ' ')).toContain('Doctrine fractional, for comparison: a fixed share is');
  });

  test.each([60, 80, 120])(
    'nothing is wider than %d columns, in plain ASCII, with whatever range of leakers',
    (width) => {
      for (const warheads of [0, 1, 44, 3000]) {
        const text = printEngage(
          raid({ warheads, interceptors: 44, engagement: salvo }, 0, 1),
          { engine: '0' },
          { ...pipe, width },
        );
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
        expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      }
    },
  );
});

describe('need', () => {
  const engagement = {
    doctrine: 'spread',
    kill: 0.7,
    track: 1,
    system: 1,
    shotsPerObject: 8,
    decoysPerWarhead: 0,
    reach: 1,
    exposed: 1,
  } as const;
  const attack = { missiles: 5, warheadsPerMissile: 1, decoysPerWarhead: 0 };
  const context = { scenario: null, draws: 0, foot: ['Foot.'] };
  const result = needCurve([{ engagement, attack, confidence: 0.8 }], 0);

  test('the need, the curve, and that an average is not a stock', () => {
    const text = printNeed(result, context, pipe);
    expect(text).toContain('14 interceptors stop five missiles whole with a chance of 0.8');
    expect(text.split('\n').find((line) => line.includes('^'))).toMatch(/ \^14$/);
    expect(text.replaceAll('\n', ' ')).toContain('An expected expenditure is not a stock that gives the confidence');
  });

  test('over draws it says in how many no number is enough, and why', () => {
    const questions = [0.7, 0.2, 0.6, 0.8].map((kill) => ({
      engagement: { ...engagement, kill, shotsPerObject: 3 },
      attack,
      confidence: 0.8,
    }));
    const text = printNeed(needCurve(questions, 4), { ...context, draws: 4 }, pipe).replaceAll('\n', ' ');
    expect(text).toContain('In 2 of 4 draws no number is enough (too few shots at each object).');
  });

  test.each([60, 80, 120])('nothing is wider than %d columns', (width) => {
    for (const missiles of [0, 5, 90]) {
      const wide = needCurve([{ engagement, attack: { ...attack, missiles }, confidence: 0.8 }], 0);
      for (const line of printNeed(wide, context, { ...pipe, width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });
});
