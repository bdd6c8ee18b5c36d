import { beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { libraryOf } from '../../library/index.ts';
import { answersOf, seenOf, toldOf } from '../screens/inspection/sample.cases.ts';
import { plannedBy } from '../screens/inspection/sample.cases.ts';
import { besideAnswer } from './inspection-beside.ts';
import type { InspectionAnswer, InspectionSeen } from './inspection-record.ts';

describe('inspection in the page', () => {
  let all: readonly InspectionAnswer[];
  let whole: InspectionSeen;
  beforeAll(async () => {
    all = await answersOf();
    whole = all.at(-1) as InspectionSeen;
  });

  test('is told from the first draws, then from all, then with what would be enough', () =>
    expect(
      all.map((one) => (one.ok ? [one.stage, one.draws, one.evasion.length > 0, one.improved !== null] : [])),
    ).toEqual([
      ['rough', 16, false, false],
      ['sharp', 24, true, false],
      ['whole', 24, true, true],
    ]));

  test('what is left open is as the agreement and the scenario have it', () => {
    const { timing, samples, items } = whole.result.question;
    expect([timing, samples]).toEqual([{ kind: 'slots', perYear: 10, slots: 52 }, 1]);
    expect(items).toBe(whole.visits.items);
    expect(whole.origins).toEqual({
      ...{ items: 'force', visits: 'agreement', samples: 'agreement', hidden: 'scenario', matters: 'scenario' },
    });
  });

  test('the answer is that of the plan of visits, which the command tells', () => {
    const planned = plannedBy({ draws: 24, seed: 1 });
    expect(whole.result).toEqual(planned.result);
    expect(whole.result.matters).not.toBeNull();
  });

  test('the more is hidden, the sooner it is seen; all of it at once', () => {
    const years = whole.evasion.map(({ year }) => year.median);
    expect(years).toEqual(years.toSorted((one, other) => one - other));
    expect(whole.evasion.map(({ hidden }) => hidden)).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 1057]);
  });

  test('numbers of the reader take the place of those', async () => {
    const own = await seenOf({
      scheme: { visits: 30, samples: 3, slots: 40, notice: 5 },
      hidden: { items: 300, count: [6, 9], recognised: [0.5, 0.5], concealed: [4, 6] },
      matters: [9, 20],
      target: 0.5,
    });
    const { given, ...question } = own.result.question;
    expect(question).toMatchObject({ items: 300, samples: 3, noticeHours: 5, timing: { perYear: 30, slots: 40 } });
    expect(given).toMatchObject({ hidden: { between: [6, 9] }, recognised: 0.5, matters: { between: [9, 20] } });
    expect(own.improved!.target).toBe(0.5);
    expect(new Set(Object.values(own.origins))).toEqual(new Set(['own']));
  });

  test('a scenario that does not say when it matters asks nothing of time; numbers that nobody gives are judged', async () => {
    const two = await seenOf({ scheme: { type: 'two' } });
    expect(two.origins).toMatchObject({ items: 'judged', hidden: 'judged', matters: 'none' });
    expect([two.result.asked.timely, two.result.matters]).toEqual([null, null]);
  });

  test('what the library lacks is named, with what there is to choose from', async () => {
    const [refused] = await answersOf({ scheme: { agreement: 'atlantis' } });
    expect(refused).toMatchObject({ ok: false, missing: 'atlantis, Russia, one' });
    const ids = refused!.schemes.map(({ agreement }) => agreement);
    expect(ids).toEqual(expect.arrayContaining(['new-start', 'start-1', 'inf']));
  });

  test.each([
    ['moscow-2001', 'start-1', 'US', 'reentry-vehicle'],
    ['after-new-start-2026', 'new-start', 'Russia', 'one'],
  ])('%s: until somebody chooses, visits under %s to %s', async (scenario, agreement, party, type) => {
    const nobody = { scheme: { agreement: null, party: null, type: null } };
    for (const change of [nobody, { scheme: { ...nobody.scheme, visits: 30 }, matters: [1, 2] } as const]) {
      const told = (await toldOf(change, 0, scenario)).find((one) => one.kind === 'inspection')!;
      expect(told.kind === 'inspection' && told.answer.asked.scheme).toMatchObject({ agreement, party, type });
    }
  });

  test('at the medians there is one run', async () => {
    const [first, ...rest] = await answersOf({}, 0);
    expect(first).toMatchObject({ stage: 'sharp', draws: 0 });
    expect(rest).toHaveLength(1);
  });

  test('a scenario that is refused is told, and no answer', async () => {
    const news = await toldOf({}, -1);
    expect(news.map(({ kind }) => kind)).toEqual(['problems']);
  });
});

describe('the game and confidence beside it', () => {
  const library = readLibraryFolder();
  const asked = { periods: 12, inspections: 4, by: 'first', means: false, wanted: 0.9 } as const;

  test('twelve months and four inspections; one interim inspection; the case of New START', () => {
    const { game, interim, history } = besideAnswer(asked, library);
    expect(game.exact).toEqual({ value: '-165/397', caught: '116/397' });
    expect(interim.delay).toBeCloseTo(1 / Math.E, 12);
    expect([history!.by, history!.record.id, history!.result.draws]).toEqual(['US', 'new-start-2011-2026', 512]);
    expect(history!.result.cost.median).toBeGreaterThan(0);
    expect(structuredClone(history)).toEqual(history);
  });

  test('what never stops leaves more confidence; the other party has its own', () => {
    const [without, with_] = [false, true].map((means) => besideAnswer({ ...asked, means }, library).history!.result);
    expect(with_!.rounds.at(-1)!.after.median).toBeGreaterThan(without!.rounds.at(-1)!.after.median);
    expect(besideAnswer({ ...asked, by: 'second' }, library).history!.by).toBe('Russia');
  });

  test('a library without the case says so', () => {
    const files = Object.entries(library.files).filter(([path]) => !path.startsWith('confidence/'));
    expect(besideAnswer(asked, libraryOf(Object.fromEntries(files))).history).toBeNull();
  });
});
