import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import type { Agreement } from './agreement.ts';
import { agreementOf, frontLines, valueOf } from './sample.cases.ts';
import { eventsOf, isInForce, readEvents, standing } from './standing.ts';
import type { Standing, TreatyEvent } from './standing.ts';

/** `AGREEMENT WHAT DATE [party=…] [how=…] [until=…]`, one a line. */
function events(text: string): readonly TreatyEvent[] {
  const written = text
    .trim()
    .split('\n')
    .map((line) => {
      const [agreement, what, date, ...more] = line.trim().split(' ');
      return `- { agreement: ${agreement}, what: ${what}, date: ${date}, ${more.map((one) => one.replace('=', ': ')).join(', ')}${more.length > 0 ? ', ' : ''}source: recall, tag: recalled }`;
    });
  return valueOf(readEvents(`kind: events\nevents:\n${written.join('\n')}\n`, 'events.yaml'));
}

function named(id: string, more = '', rules: readonly string[] = []): Agreement {
  return agreementOf(rules, frontLines(more, id));
}

/** ABM: six months after a notice of withdrawal. START II: signed, never in force, and Russia's law of it hung on ABM. */
const abm = named('abm');
const start2 = named('start-2', '', ['contingency: start-2-on-abm\nwhile: abm\nbinds: [Russia]\n']);
const happened = events(`
  abm in-force 1972-10-03
  abm signed 1972-05-26
  abm notice 2001-12-13 party=US
  abm ended 2002-06-13 party=US how=withdrawal
  start-2 signed 1993-01-03
  start-2 ratified 2000-05-04 party=Russia
  new-start in-force 2011-02-05
  new-start extended 2021-02-03 until=2026-02-05
  new-start suspended 2023-02-28 party=Russia
  new-start ended 2026-02-05 how=expiry
`);

function stood(agreement: Agreement, date: string): Standing {
  return standing([agreement], happened, date)[0]!;
}

describe('an agreement stands', () => {
  test.each([
    ['1972-05-25', 'not-yet', null],
    ['1972-05-26', 'signed', '1972-05-26'],
    ['1972-10-02', 'signed', '1972-05-26'],
    ['1972-10-03', 'in-force', '1972-10-03'],
    ['2002-06-12', 'in-force', '1972-10-03'],
    ['2002-06-13', 'ended', '2002-06-13'],
  ] as const)('from the day of its entry into force to the day before its end: %s %s', (date, state, since) => {
    expect(stood(abm, date)).toMatchObject({ agreement: 'abm', date, state, since });
    expect(isInForce({ state })).toBe(state === 'in-force');
  });

  test('with a notice of withdrawal that runs until the end', () => {
    expect(stood(abm, '2001-12-12').notice).toBe(null);
    expect(stood(abm, '2001-12-13').notice).toEqual({ party: 'US', since: '2001-12-13' });
    expect(stood(abm, '2002-06-13')).toMatchObject({ notice: null, how: 'withdrawal' });
  });

  test('suspended by one party, and in force all the same', () => {
    const newStart = named('new-start');
    expect(stood(newStart, '2023-02-27')).toMatchObject({ state: 'in-force', suspendedBy: [] });
    const suspended = stood(newStart, '2023-02-28');
    expect(suspended).toMatchObject({ state: 'suspended', since: '2023-02-28', suspendedBy: ['Russia'] });
    expect(isInForce(suspended)).toBe(true);
    expect(stood(newStart, '2026-02-05')).toMatchObject({ state: 'ended', suspendedBy: [], how: 'expiry' });
  });

  test('never, where it was signed and did not come into force', () => {
    const never = named('start-2', '').id;
    const dead: Agreement = { ...named(never), status: 'never-in-force' };
    expect(stood(dead, '2001-01-01')).toMatchObject({ state: 'never', since: '1993-01-03' });
    expect(stood({ ...dead, status: 'signed' }, '2001-01-01').state).toBe('signed');
    expect(stood({ ...dead, status: 'framework' }, '1990-01-01').state).toBe('not-yet');
    const abandoned = standing(
      [dead],
      events('start-2 signed 1993-01-03\nstart-2 ended 2002-06-14 how=abandoned'),
      '2003-01-01',
    );
    expect(abandoned[0]).toMatchObject({ state: 'never', since: '2002-06-14', how: 'abandoned' });
  });

  test('with the events of that day and before, earliest first', () => {
    expect(stood(abm, '1972-10-03').events.map(({ what }) => what)).toEqual(['signed', 'in-force']);
  });
});

describe('an agreement falls with another', () => {
  const fallen = (date: string) => standing([start2, abm], happened, date)[0]!.fallen;

  test('for the party that its contingency binds, from the day on which the other ended', () => {
    expect(fallen('2002-06-12')).toEqual([]);
    expect(fallen('2002-06-13')).toEqual([
      { contingency: 'start-2-on-abm', while: 'abm', limit: null, parties: ['Russia'], since: '2002-06-13' },
    ]);
  });

  test('before the other came into force, since no day', () => {
    expect(fallen('1972-10-02')).toMatchObject([{ since: null }]);
  });

  test('for all parties where it names none; one limit where it names one', () => {
    const rules = ['limit: a\narticle: I\ncount: "1"\nat-most: 1\n', 'contingency: c\nwhile: abm\nlimit: a\n'];
    const [one] = standing([named('other', '', rules), abm], happened, '2003-01-01');
    expect(one!.fallen).toMatchObject([{ parties: ['US', 'Russia'], limit: 'a' }]);
  });

  test('not with one that is not among those asked about', () => {
    expect(standing([start2], happened, '2003-01-01')[0]!.fallen).toEqual([]);
  });
});

describe('the events of an agreement', () => {
  test('are those of its front matter where no list names it', () => {
    const own = named('own', 'signed: 2001-01-01\nin-force: 2002-01-01\nended: 2003-01-01\n');
    expect(eventsOf(own, happened).map(({ what, date, how, tag }) => [what, date, how, tag])).toEqual([
      ['signed', '2001-01-01', null, 'cited'],
      ['in-force', '2002-01-01', null, 'cited'],
      ['ended', '2003-01-01', 'expiry', 'cited'],
    ]);
    expect(standing([own], [], '2002-06-01')[0]).toMatchObject({ state: 'in-force', since: '2002-01-01' });
  });

  test('are those of the list alone where it names it', () => {
    expect(eventsOf(named('abm', 'signed: 2001-01-01\n'), happened)).toHaveLength(4);
  });

  test('are in order of their dates, those of one day in order of the list', () => {
    expect(happened.map(({ date }) => date)).toEqual(happened.map(({ date }) => date).toSorted());
  });

  test.each([
    ['a ended 2001-01-01\na in-force 2002-01-01', 'ended-before-it-began 3:'],
    ['a extended 2001-01-01 until=2000-01-01', 'extended-backwards 3:'],
    ['a notice 2001-01-01', 'event-by-nobody 3:'],
    ['a suspended 2001-01-01', 'event-by-nobody 3:'],
    ['a ended 2001-02-29', 'no-such-day 3:'],
    ['a left 2001-01-01', 'unknown-value 3:'],
  ])('what is wrong: %j', (text, says) => {
    const written = text.split('\n').map((line) => {
      const [agreement, what, date, until] = line.split(' ');
      return `- { agreement: ${agreement}, what: ${what}, date: ${date}${until ? `, ${until.replace('=', ': ')}` : ''}, source: a, tag: read }\n`;
    });
    const read = readEvents(`kind: events\nevents:\n${written.join('')}`, 'e.yaml');
    expect(read.ok ? [] : read.problems.map((one) => `${one.code} ${formatProblem(one)}`)).toEqual([
      expect.stringMatching(`^${says.replace(' ', ' e.yaml:')}`),
    ]);
  });
});
