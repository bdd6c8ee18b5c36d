import { describe, expect, it } from 'vitest';
import type { Position, Round, TalksResult } from '../../../model/talks/index.ts';
import { lanesOf, steppedRound } from './lanes.ts';

function round(date: string, planned = false): Round {
  return { date, place: { en: date, ru: date }, planned, source: null };
}

function position(party: string, from: string, proposes: Position['proposes']): Position {
  return { party, from, source: null, note: null, proposes, redLines: [], wants: [] };
}

const [genoa, moscow, naples] = [round('2001-07-22'), round('2001-08'), round('2001-09', true)];
const result = {
  parties: ['US', 'Russia'],
  rounds: [genoa, moscow, naples],
  round: moscow,
  brackets: ['ceiling', 'visits'].map((name) => ({ name, title: { en: name, ru: name } })),
} as unknown as TalksResult;

describe('lanes', () => {
  const positions = [
    position('US', '2001-07-22', { ceiling: 'US' }),
    position('Russia', '2001-07-22', { ceiling: '2' }),
    position('Russia', '2001-08-31', { ceiling: 'Russia' }),
  ];
  const [lane, ...others] = lanesOf({ result, positions });

  it('say what each side put forward at each round, and whether it had moved', () => {
    expect(lane!.stops).toEqual([
      [
        { party: 'US', alternative: 'US', moved: false },
        { party: 'Russia', alternative: '2', moved: false },
      ],
      [
        { party: 'US', alternative: 'US', moved: false },
        { party: 'Russia', alternative: 'Russia', moved: true },
      ],
      null,
    ]);
  });

  it('are drawn for brackets in which something was put forward', () => expect(others).toEqual([]));

  it('a position of the day after a round is not of that round', () => {
    const later = lanesOf({ result, positions: [position('US', '2001-07-23', { ceiling: 'US' })] });
    expect(later[0]!.stops[0]).toEqual([]);
  });
});

describe('rounds', () => {
  it('are gone through as far as they were held', () => {
    expect(steppedRound(result, -1)).toBe(genoa);
    expect(steppedRound(result, 1)).toBe(moscow);
    expect(steppedRound({ ...result, round: genoa }, 1)).toBe(moscow);
    expect(steppedRound({ ...result, round: genoa }, -1)).toBe(genoa);
  });
});
