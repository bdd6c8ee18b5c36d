import { describe, expect, test } from 'vitest';
import type { Agreement } from './agreement.ts';
import { agreementOn } from './on.ts';
import { agreementOf, frontLines } from './sample.cases.ts';

const limit = (atMost: number): string => `limit: sites\narticle: I\ncount: defence.sites\nat-most: ${atMost}\n`;

function named(id: string, more: string, rules: readonly string[]): Agreement {
  return agreementOf(rules, frontLines(more, id));
}

/** ABM: two areas from 1972, one since its protocol came into force on 24 May 1976. */
const abm = named('abm', 'signed: 1972-05-26\nin-force: 1972-10-03\nended: 2002-06-13\n', [limit(2)]);
const protocol = named('abm-protocol', 'amends: abm\nsigned: 1974-07-03\nin-force: 1976-05-24\nended: 2002-06-13\n', [
  limit(1),
]);
const proposed = named('proposed', 'amends: abm-protocol\n', [limit(3)]);
const set = { agreements: [proposed, protocol, abm], events: [] };

function sites(id: string, date: string, also: readonly string[] = []): readonly unknown[] {
  const { agreement, standing } = agreementOn(set, id, date, also)!;
  return [agreement.id, agreement.limits[0]!.phases[0]!.atMost, agreement.amendments.join(' '), standing.state];
}

describe('an agreement as it read on a day', () => {
  test('has the amendments that were in force', () => {
    expect(sites('abm', '1976-05-23')).toEqual(['abm', 2, '', 'in-force']);
    expect(sites('abm', '1976-05-24')).toEqual(['abm', 1, 'abm-protocol', 'in-force']);
    expect(sites('abm', '2002-06-13')).toEqual(['abm', 2, '', 'ended']);
  });

  test('and those asked for by name, in force or not', () => {
    expect(sites('abm', '1975-01-01', ['abm-protocol'])).toEqual(['abm', 1, 'abm-protocol', 'in-force']);
    expect(sites('abm', '1980-01-01', ['proposed'])).toEqual(['abm', 3, 'abm-protocol proposed', 'in-force']);
  });

  test('asked for by an amendment is the baseline with it; how it stands is the baseline’s', () => {
    expect(sites('abm-protocol', '1973-01-01')).toEqual(['abm', 1, 'abm-protocol', 'in-force']);
    expect(sites('proposed', '1973-01-01')).toEqual(['abm', 3, 'proposed', 'in-force']);
  });

  test('is not there where the set has no such agreement', () => {
    expect(agreementOn(set, 'inf', '1990-01-01')).toBe(null);
  });
});
