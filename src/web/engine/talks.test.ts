import { beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../library/folder.ts';
import { booksOf } from './books.ts';
import type { Books } from './books.ts';
import { Pool } from './pool.ts';
import type { News } from './protocol.ts';
import { runOf } from './runs.ts';
import { worker } from './task.ts';
import type { TalksAnswer, TalksAsk, TalksOpened } from './talks-record.ts';

const files = readLibraryFolder().files;
const few: TalksAsk['mine'] = { scenario: 'moscow-2001', alternative: null, set: [['runs.draws', 24]] };
const first: TalksAsk = { talks: 'moscow-talks-2001', round: null, choice: null, mine: few };

function booksWith(other: Readonly<Record<string, string>> = {}): Books {
  const read = booksOf({ ...files, ...other });
  if (!read.ok) throw new Error('the library cannot be read');
  return read.value;
}

const books = booksWith();

/** Everything that is told until the run ends; what is sent between threads is copied, as there. */
async function told(asked: TalksAsk, of = books, lease = { stale: false, priority: 1 }): Promise<readonly News[]> {
  const work = worker(of.open);
  const pool = new Pool([{ work: async (task) => work(structuredClone(task)) }], () => 0);
  const news: News[] = [];
  const tell = (one: News): void => {
    news.push(structuredClone(one));
    if (lease.priority === 0 && one.kind === 'talks') lease.stale = true;
  };
  await runOf({ kind: 'talks', asked }, of, pool, lease, tell).catch((error: unknown) => {
    if (!lease.stale) throw error;
  });
  return news;
}

function answersIn(news: readonly News[]): readonly TalksAnswer[] {
  return news.flatMap((one) => (one.kind === 'talks' ? [one.answer] : []));
}

async function opened(asked: TalksAsk): Promise<TalksOpened> {
  const last = answersIn(await told(asked)).at(-1);
  if (!last?.ok) throw new Error('no answer');
  return last;
}

/** The first answer; the run is given up then. */
async function rough(asked: TalksAsk): Promise<TalksOpened> {
  return answersIn(await told(asked, books, { stale: false, priority: 0 }))[0] as TalksOpened;
}

describe('the talks of 2001 in the page', () => {
  let answers: readonly TalksAnswer[];
  let sharp: TalksOpened;
  beforeAll(async () => {
    answers = answersIn(await told(first));
    sharp = answers.at(-1) as TalksOpened;
  });

  test('are told from the first draws, then from all of them', () => {
    expect(answers.map((one) => one.ok && [one.rough, one.result.draws, one.draws])).toEqual([
      [true, 16, 24],
      [false, 24, 24],
    ]);
  });

  test('bring a whole package, the text with its brackets in both languages, and the positions', () => {
    const { result, draft, positions, list } = sharp;
    expect(Object.keys(result.chosen!.choice)).toEqual(result.brackets.map(({ name }) => name));
    const named = (prose: (typeof draft.sections)[number]['prose'][keyof (typeof draft.sections)[number]['prose']]) =>
      (prose ?? []).flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.bracket])));
    const names = result.brackets.map(({ name }) => name);
    expect(draft.sections.flatMap(({ prose }) => named(prose.en))).toEqual(names);
    expect(draft.sections.flatMap(({ prose }) => named(prose.ru))).toEqual(names);
    expect(positions.length).toBeGreaterThan(2);
    expect(list.map(({ id }) => id)).toContain('moscow-talks-2001');
  });

  test('another choice needs no draw again, and says what it does', async () => {
    const bracket = sharp.result.brackets[0]!;
    const other = bracket.alternatives.find(({ id }) => id !== sharp.result.chosen!.choice[bracket.name])!;
    const choice = { ...sharp.result.chosen!.choice, [bracket.name]: other.id };
    const news = await told({ ...first, choice });
    expect(news.filter(({ kind }) => kind === 'progress')).toEqual([]);
    const [answer, ...more] = answersIn(news);
    expect(more).toEqual([]);
    expect(answer!.ok && answer!.result.chosen!.choice).toEqual(choice);
  });

  test('what the draft does not know of a choice is left out', async () => {
    const { result } = await opened({ ...first, choice: { nowhere: 'US', abm: 'nobody' } });
    expect(result.chosen!.choice).toEqual(sharp.result.chosen!.choice);
  });

  test('an earlier round is another answer; a round that was not held is the last one', async () => {
    const held = sharp.result.rounds.filter(({ planned }) => !planned);
    expect((await opened({ ...first, round: held[0]!.date })).result.round).toEqual(held[0]);
    const planned = sharp.result.rounds.find((round) => round.planned)!;
    expect((await opened({ ...first, round: planned.date })).result.round).toEqual(held.at(-1));
  });

  test('beliefs of the reader count where the talks rest on that scenario', async () => {
    const set = [...few!.set, ['beliefs.engagement.US.kill', 0.01] as const];
    const changed = await opened({ ...first, mine: { ...few!, set } });
    expect(changed.changes).toBe(1);
    const keptIn = ({ result }: TalksOpened) => result.redLines.map((line) => line.keptIn);
    expect(keptIn(changed)).not.toEqual(keptIn(sharp));
    const elsewhere = await rough({ ...first, mine: { ...few!, scenario: 'after-new-start-2026', set } });
    expect([elsewhere.changes, elsewhere.draws]).toEqual([0, 256]);
  });
});

test('a red line on the chance that cheating is seen in time is judged here too', async () => {
  const [talks, scenario] = ['talks/moscow-talks-2001.yaml', 'scenarios/moscow-2001.yaml'];
  const lines = '    red-lines:\n';
  const at = files[talks]!.lastIndexOf(lines) + lines.length;
  const line = '      - { id: seen-in-time, test: "detection >= 0.5", source: judged }\n';
  const looked = '\n  inspection:\n    US: { hidden: 30, samples: 10, recognised: 0.9 }';
  const asked = { ...first, mine: { ...few!, set: [['runs.draws', 2] as const] } };
  const withLine = { [talks]: files[talks]!.slice(0, at) + line + files[talks]!.slice(at) };
  const [refused] = answersIn(await told(asked, booksWith(withLine)));
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'no-inspection', place: { file: talks } }] });
  const both = `${looked}\n    Russia: { hidden: 60, samples: 5, recognised: 1 }\nalternatives:`;
  const of = booksWith({ ...withLine, [scenario]: files[scenario]!.replace('\nalternatives:', both) });
  const [answer] = answersIn(await told(asked, of));
  if (!answer?.ok) throw new Error('no answer');
  const { result } = answer;
  expect(result.noAgreement.detection).toEqual({ US: 0, Russia: 0 });
  expect(result.proposals['Russia']!.detection!['US']).toBeGreaterThan(0.5);
  expect(result.redLines.find(({ id }) => id === 'seen-in-time')!.keptIn).toBeLessThan(result.packages.examined);
});

describe('talks that cannot be opened', () => {
  test('an id that the library does not have is refused with the list of those it has', async () => {
    const [answer] = answersIn(await told({ ...first, talks: 'nowhere' }));
    expect(answer).toMatchObject({ ok: false, problems: [], asked: { talks: 'nowhere' } });
    expect(answer!.list.length).toBeGreaterThan(0);
  });

  test('a document that is wrong says where', async () => {
    const file = 'talks/moscow-talks-2001.yaml';
    const of = booksWith({ [file]: files[file]!.replace('scenario: moscow-2001', 'scenario: nowhere-1999') });
    const [answer] = answersIn(await told(first, of));
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'not-in-library', place: { file } }] });
  });

  test('a belief that is refused is told, and no answer', async () => {
    const mine = { ...few!, set: [['beliefs.engagement.US.kill', 'high'] as const] };
    expect((await told({ ...first, mine })).map(({ kind }) => kind)).toEqual(['problems']);
  });
});
