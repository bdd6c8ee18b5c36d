import { expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { readAgreement, standingUnder } from '../agreement/index.ts';
import type { TreatyEvent } from '../agreement/index.ts';
import { dayOf, lastRound, movedBetween, positionsOn, roundBefore, roundOf } from './index.ts';
import { draft, soundTalks, talksOf } from './talks.cases.ts';

const talks = talksOf(soundTalks);
const [genoa, moscow] = talks.rounds as readonly [(typeof talks.rounds)[number], (typeof talks.rounds)[number]];
const place = { file: '--round', line: 1, column: 1 };

test('a position holds until the next of the same party', () => {
  const on = (date: string) => positionsOn(talks, date).map(({ party, from }) => `${party} ${from}`);
  expect(on('2001-07-21')).toEqual([]);
  expect(on('2001-08-12')).toEqual(['US 2001-07-22', 'Russia 2001-07-22']);
  expect(on('2001-08-13')).toEqual(['US 2001-07-22', 'Russia 2001-08-13']);
});

test('the last round is one that was held; a month is looked at on its last day', () => {
  expect(lastRound(talks)).toBe(moscow);
  expect(roundBefore(talks, moscow)).toBe(genoa);
  expect(roundBefore(talks, genoa)).toBeNull();
  expect(dayOf({ date: '2001-09' })).toBe('2001-09-30');
});

test('a round is named by date or place, in either language', () => {
  for (const name of ['2001-07-22', 'Genoa', 'genoa', 'Генуя'])
    expect(roundOf(talks, name, place)).toEqual({ ok: true, value: genoa });
  const said = (asked: string, of = talks): string => {
    const read = roundOf(of, asked, place);
    return read.ok ? '' : read.problems.map(formatProblem).join();
  };
  expect(said('Genova')).toBe('--round:1:1  no round was held at `Genova` · Genoa or Moscow · did you mean `Genoa`?');
  expect(said('Naples')).toBe(
    '--round:1:1  the round `Naples` is planned: nothing was said there yet · a round that was held · name an earlier one',
  );
  const twice = talksOf(soundTalks.replace('place: Moscow', 'place: Genoa'));
  expect(said('Genoa', twice)).toBe(
    '--round:1:1  2 rounds were held at `Genoa` · 2001-07-22 or 2001-08-13 · write the date',
  );
});

test('what moved: proposals, lines and wants, and on which bracket', () => {
  const moved = movedBetween(talks, draft, genoa, moscow);
  expect(moved).toMatchObject({ since: genoa, until: moscow });
  expect(moved.moves.map(({ party, kind, about, from, to }) => [party, kind, about, from, to])).toEqual([
    ['Russia', 'proposal', 'ceiling', 'Russia', '3'],
    ['Russia', 'red-line-changed', 'abm-stands', "standing['abm']", "standing['abm'] || interceptors['US'] <= 100"],
    ['Russia', 'red-line-added', 'retaliation', null, "assured['Russia'] >= 0.5"],
    ['Russia', 'want-changed', 'deeper', '1', '0.6'],
    ['Russia', 'want-changed', 'visits', null, "measures['visits'] > 0 ? 1 : 0"],
  ]);
  expect(moved.byBracket.map(({ bracket, moved: by }) => [bracket, by])).toEqual([
    ['ceiling', ['Russia']],
    ['abm', ['Russia']],
    ['shield-size', []],
    ['preamble', []],
  ]);
});

test('what moved back is the same the other way round', () => {
  const back = movedBetween(talks, draft, moscow, genoa).moves;
  const there = movedBetween(talks, draft, genoa, moscow).moves;
  expect(back.map(({ about, from, to }) => [about, to, from]).toSorted()).toEqual(
    there.map(({ about, from, to }) => [about, from, to]).toSorted(),
  );
  expect(back.filter(({ kind }) => kind === 'red-line-dropped').map(({ about }) => about)).toEqual(['retaliation']);
  expect(movedBetween(talks, draft, moscow, moscow).moves).toEqual([]);
});

test('a party that says something for the first time has moved nothing', () => {
  const late = talksOf(soundTalks.replace("party: US\n    from: '2001-07-22'", "party: US\n    from: '2001-08-01'"));
  const { moves, byBracket } = movedBetween(late, draft, genoa, moscow);
  expect(moves[0]).toEqual({
    party: 'US',
    kind: 'first',
    about: 'US',
    title: { en: 'US', ru: 'US' },
    from: null,
    to: null,
  });
  expect(byBracket.flatMap(({ moved }) => moved)).not.toContain('US');
});

test('what a draft ends ends, and what hangs on it falls', () => {
  const made = (id: string, rest = '') => {
    const front = `---\nagreement: 1\nid: ${id}\ntitle: ${id}\nparties: [US, Russia]\nstatus: in-force\nsources: []\n---\n`;
    const read = readAgreement({ text: `${front}## Article I. Made\n${rest}`, file: `${id}.md` });
    if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
    return read.value;
  };
  const hangs = '```rule\ncontingency: on-abm\narticle: I\nwhile: abm\nbinds: [Russia]\n```\n';
  const agreements = [made('abm'), made('start-2', hangs), made('start-1'), made('sort')];
  const event = (agreement: string, what: TreatyEvent['what'], date: string): TreatyEvent => ({
    ...{ agreement, what, date, party: null, how: null, until: null, note: null, source: 'made', tag: 'computed' },
  });
  const events = [
    ...['abm', 'start-2', 'start-1'].map((id) => event(id, 'in-force', '1995-01-01')),
    event('start-1', 'ended', '2000-01-01'),
    event('abm', 'ended', '2002-06-13'),
  ];
  const stands = (effects: Parameters<typeof standingUnder>[2]) =>
    standingUnder({ agreements, events }, '2001-08-13', effects);
  expect(stands([])).toEqual({ abm: true, 'start-2': true, 'start-1': false, sort: false });
  expect(stands([{ agreement: 'abm', becomes: 'ended' }])).toMatchObject({ abm: false, 'start-2': false });
  expect(
    stands([
      { agreement: 'start-1', becomes: 'in-force' },
      { agreement: 'sort', becomes: 'in-force' },
    ]),
  ).toEqual({
    ...{ abm: true, 'start-2': true, 'start-1': true, sort: true },
  });
});
