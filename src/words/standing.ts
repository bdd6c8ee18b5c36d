import type { Agreement, Standing, TimelineRow } from '../model/agreement/index.ts';
import { inBoth, partyList, standingWords } from './agreements.ts';
import { day } from './dates.ts';
import { capital, say, type Language } from './language.ts';

/** What a sentence about how agreements stand needs of them. */
export type KnownAgreement = Pick<Agreement, 'id' | 'title' | 'status' | 'term'>;

type Known = readonly KnownAgreement[];

/** Which agreements are in force on a day, as a sentence without its full stop. */
export function standingTitle(standings: readonly Standing[], all: Known, date: string, language: Language): string {
  const inForce = standings
    .filter(({ state }) => state === 'in-force' || state === 'suspended')
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const words = { date: day(language, date) };
  const titles = inForce.map(({ agreement }) => titleOf(agreement, all, language));
  return titles.length === 0
    ? say(language, 'standing.title-none', words)
    : say(language, 'standing.title', { ...words, list: titles.join('; ') });
}

function firstDay({ events, agreement }: Standing): string {
  return `${events[0]?.date ?? ''} ${agreement}`;
}

/** What is suspended, which notices run, and what has fallen with what. */
export function standingSentences(standings: readonly Standing[], all: Known, language: Language): readonly string[] {
  const suspended = standings.filter(({ state }) => state === 'suspended');
  const notices = standings.filter(({ notice }) => notice !== null);
  const signed = standings.filter(({ state }) => state !== 'not-yet');
  return [
    ...suspended.map(({ agreement, suspendedBy, since }) =>
      say(language, 'standing.suspended', {
        title: titleOf(agreement, all, language),
        who: partyList(suspendedBy, language),
        date: day(language, since ?? ''),
      }),
    ),
    ...(notices.length === 0
      ? [say(language, 'standing.notice-none', {})]
      : notices.map((one) => noticeWords(one, all, language))),
    ...signed.flatMap((one) => fellWords(one, all, language)),
  ];
}

function noticeWords({ agreement, notice }: Standing, all: Known, language: Language): string {
  const months = all.find(({ id }) => id === agreement)?.term?.withdrawalNoticeMonths ?? null;
  const words = say(language, 'standing.notice', {
    who: partyList([notice!.party], language),
    title: titleOf(agreement, all, language),
    date: day(language, notice!.since),
    months: months === null ? '' : say(language, 'standing.notice-months', { n: months, n2: months }),
  });
  return capital(words);
}

function fellWords({ agreement, fallen }: Standing, all: Known, language: Language): readonly string[] {
  return fallen.map((one) => {
    const words = {
      title: titleOf(agreement, all, language),
      parties: partyList(one.parties, language),
      other: titleOf(one.while, all, language),
    };
    if (one.since === null) return say(language, 'standing.waits', words);
    const state = say(language, 'comply.fell-ended', { date: day(language, one.since) });
    return one.limit === null
      ? say(language, 'standing.fell', { ...words, state })
      : say(language, 'standing.fell-limit', { ...words, state, limit: one.limit });
  });
}

/** One agreement's standing in a few words, with what it hangs on and what it changes. */
export function standingRow(row: TimelineRow, standing: Standing, all: Known, language: Language): string {
  const agreement = all.find(({ id }) => id === row.agreement)!;
  return [
    standingWords(standing, agreement, language),
    ...(row.amends === null ? [] : [say(language, 'standing.amends', { other: titleOf(row.amends, all, language) })]),
    ...row.hangsOn.map((one) => {
      const words = { parties: partyList(one.parties, language), other: titleOf(one.while, all, language) };
      return one.limit === null
        ? say(language, 'standing.hangs', words)
        : say(language, 'standing.hangs-limit', { ...words, limit: one.limit });
    }),
  ].join('; ');
}

function titleOf(id: string, all: Known, language: Language): string {
  const found = all.find((one) => one.id === id);
  return found === undefined ? id : inBoth(language, found.title);
}
