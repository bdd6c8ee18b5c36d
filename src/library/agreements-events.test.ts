import { describe, expect, test } from 'vitest';
import { readAgreement, standing } from '../model/agreement/index.ts';
import type { Agreement } from '../model/agreement/index.ts';
import { set, text, value } from './agreements.cases.ts';

const mine = ['abm', 'abm-protocol-1974', 'inf', 'salt-1', 'salt-2'];

describe('standing', () => {
  const all = [...new Set([...set.events.map(({ agreement }) => agreement)])];

  test('events name the eleven agreements and their amendments', () =>
    expect(all.toSorted()).toEqual(
      'abm abm-protocol-1974 cfe inf new-start new-start-extension salt-1 salt-2 sort start-1 start-2 start-2-protocol-1997 start-3-framework vienna-document'.split(
        ' ',
      ),
    ));

  const on = (date: string) =>
    Object.fromEntries(standing(all.map(known), set.events, date).map((one) => [one.agreement, one] as const));
  const states = (date: string) => Object.fromEntries(Object.entries(on(date)).map(([id, { state }]) => [id, state]));

  test('13 August 2001', () =>
    expect(states('2001-08-13')).toEqual({
      abm: 'in-force',
      'abm-protocol-1974': 'in-force',
      cfe: 'in-force',
      inf: 'in-force',
      'start-1': 'in-force',
      'start-2': 'signed',
      'start-2-protocol-1997': 'signed',
      'start-3-framework': 'never',
      'salt-1': 'ended',
      'salt-2': 'never',
      sort: 'not-yet',
      'new-start': 'not-yet',
      'new-start-extension': 'not-yet',
      'vienna-document': 'not-yet',
    }));

  test('14 June 2002: the ABM Treaty is gone, and START II with it', () => {
    const { abm, 'start-2': start2 } = on('2002-06-14');
    expect(abm).toMatchObject({ state: 'ended', since: '2002-06-13', how: 'withdrawal' });
    expect(start2).toMatchObject({ state: 'never', since: '2002-06-14', how: 'abandoned' });
    expect(on('2002-06-12')['abm']).toMatchObject({ state: 'in-force', notice: { party: 'US', since: '2001-12-13' } });
  });

  test('1 March 2023: Russia has suspended New START', () =>
    expect(on('2023-03-01')['new-start']).toMatchObject({
      state: 'suspended',
      suspendedBy: ['Russia'],
      since: '2023-02-28',
    }));

  test('6 February 2026: nothing is in force', () =>
    expect(
      Object.values(states('2026-02-06')).filter((state) => state === 'in-force' || state === 'suspended'),
    ).toEqual([]));

  test.each([
    ['abm', '1972-10-02', '1972-10-03', '2002-06-13'],
    ['abm-protocol-1974', '1976-05-23', '1976-05-24', '2002-06-13'],
    ['salt-1', '1972-10-02', '1972-10-03', '1977-10-03'],
    ['inf', '1988-05-31', '1988-06-01', '2019-08-02'],
    ['cfe', '1992-07-16', '1992-07-17', '2023-11-07'],
    ['start-1', '1994-12-04', '1994-12-05', '2009-12-05'],
    ['sort', '2003-05-31', '2003-06-01', '2011-02-05'],
    ['new-start', '2011-02-04', '2011-02-05', '2026-02-05'],
    ['new-start-extension', '2021-02-02', '2021-02-03', '2026-02-05'],
  ])('%s is signed on %s, in force on %s, ended on %s', (id, before, from, end) =>
    expect([before, from, end].map((date) => states(date)[id])).toEqual(['signed', 'in-force', 'ended']),
  );

  test.each(mine)('the front matter of %s and its events give the same days', (id) => {
    const dayOf = (what: string) => set.events.find((one) => one.agreement === id && one.what === what)?.date ?? null;
    const { signed: day, inForce, ended } = text(id);
    expect([day, inForce]).toEqual([dayOf('signed'), dayOf('in-force')]);
    expect(ended).toBe(inForce === null ? null : dayOf('ended'));
  });
});

/** An agreement of the library; of one whose text stands in no file yet, its front matter. */
function known(id: string): Agreement {
  const status = id.startsWith('start-2') ? 'never-in-force' : id === 'start-3-framework' ? 'framework' : 'ended';
  const front = [
    '---',
    'agreement: 1',
    `id: ${id}`,
    `title: ${id}`,
    'parties: [US, Russia]',
    `status: ${status}`,
    'sources: []',
    '---',
    '',
  ];
  return text(id) ?? value(readAgreement({ text: front.join('\n'), file: `${id}.md` }));
}
