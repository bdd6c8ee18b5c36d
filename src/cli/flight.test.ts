import { afterEach, describe, expect, test, vi } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { freeFlight } from '../model/shield/reach/index.ts';
import { en, ru } from '../words/index.ts';
import { flight } from './flight.ts';
import type { FlightOptions } from './shield-maps.ts';
import { printFlight } from './terminal/flight.ts';

afterEach(() => vi.restoreAllMocks());

function printed(options: FlightOptions & { readonly json?: boolean; readonly lang?: 'en' | 'ru' }): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (written.push(String(text)), true));
  flight(options);
  vi.restoreAllMocks();
  return written.join('');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('what cannot be flown', () => {
  test.each([
    [
      { range: '21000' },
      'range-too-far --range 21000:1:1  a flight of 21000 km is longer than half the way around the Earth · at most 20015.086796 km · fly it the other way around',
    ],
    [
      { range: '0' },
      'range-too-short --range 0:1:1  a flight of 0 km is too short · more than 0 km · bring it within the range',
    ],
    [
      { range: '8000', apogee: '20' },
      'apogee-too-low --apogee 20:1:1  an apogee of 20 km is below the arc: the flight would not leave the air · at least 100 km · raise it, or leave --apogee out for the flight with the least energy',
    ],
    [
      { range: '8000', apogee: '50000' },
      'apogee-too-high --apogee 50000:1:1  an apogee of 50000 km is out of range · at most 40000 km · bring it within the range',
    ],
    [
      { range: '8,5' },
      'not-a-number --range 8,5:1:1  is no number that can be read · a number · write a dot before decimals',
    ],
  ] satisfies readonly (readonly [FlightOptions, string])[])('%o', (options, says) => {
    let caught: unknown;
    try {
      flight(options);
    } catch (error) {
      caught = error;
    }
    const said = caught instanceof Complaint ? caught.problems.map((one) => `${one.code} ${formatProblem(one)}`) : [];
    expect(said).toEqual([says]);
  });

  test('the farthest that a message names can be flown', () => {
    expect(flat(printed({ range: '20015.086796' }))).toContain('42.2 minutes of free flight');
  });
});

describe('as text', () => {
  test('least energy: the published row, and the window of reports', () => {
    const text = flat(printed({ range: '8000' }));
    expect(text).toMatch(/^8,000 km with the least energy: 6\.80 km\/s at burnout, 28\.0 minutes of free flight/);
    expect(text).toContain('elevation at burnout, degrees 27.0 apogee, km 1,264');
    expect(text).toContain('from 29.0 to 32.7 minutes: boost, and an Earth that turns, add 60 to 280 seconds');
    expect(text).not.toContain('energy alone');
  });

  test('lofted: beside least energy, and the range by energy never without its caution', () => {
    const text = flat(printed({ range: '955', apogee: '4475' }));
    expect(text).toMatch(/least energy.* apogee, km 4,475 230 /);
    expect(text).toContain('would carry to 9,984 km. That is far too little, and no range of the missile');
  });

  test.each([60, 80, 120])('nothing is wider than %d columns, and nothing but ASCII in a pipe', (width) => {
    for (const [range, apogee] of [
      [8000, null],
      [955, 4475],
      [8000, 400],
      [300, null],
    ] as const)
      for (const language of [en, ru]) {
        const answer = freeFlight(range, apogee);
        if (!answer.ok) throw new Error('no flight');
        const text = printFlight(range, answer.value, { colour: false, unicode: false, width }, language);
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
        if (language === en) expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      }
  });
});

test('as JSON: angles in degrees, the caution beside the range by energy', () => {
  const record = JSON.parse(printed({ range: '955', apogee: '4475', json: true })) as Record<string, unknown>;
  expect(record).toMatchObject({ kind: 'lofted', rangeKilometres: 955, cautions: ['energy-only'] });
  expect(record['energyOnlyKilometres']).toBeCloseTo(9983, -1);
  expect(record['leastEnergy']).toMatchObject({ elevationDegrees: expect.closeTo(42.853, 2) as number });
});
