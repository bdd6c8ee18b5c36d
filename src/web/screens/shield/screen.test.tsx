import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../../library/folder.ts';
import { en, ru } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import '../../../words/whole-english.ts';
import { booksOf } from '../../engine/books.ts';
import { Pool } from '../../engine/pool.ts';
import { orbitAnswer } from '../../engine/orbit.ts';
import type { OrbitAnswer } from '../../engine/orbit-record.ts';
import { reachRun } from '../../engine/reach.ts';
import type { ReachAnswer, ReachAsk } from '../../engine/reach-record.ts';
import { shieldRun } from '../../engine/shield.ts';
import type { ShieldAnswer } from '../../engine/shield-record.ts';
import { readyFor, worker } from '../../engine/task.ts';
import { language } from '../../page.ts';
import { Session } from '../../state/session.ts';
import { ShieldScreen } from './index.tsx';

const library = readLibraryFolder();

/** The answer of the page's own engine, from few draws. */
async function answerOf(warheads: number | null, draws = 24): Promise<ShieldAnswer> {
  const books = booksOf(library.files);
  if (!books.ok) throw new Error('the library cannot be read');
  const work = worker(books.value.open);
  const hand = { work: (task: Parameters<typeof work>[0]) => readyFor(task).then(() => work(task)) };
  const { file, text } = library.find('scenario', 'moscow-2001')!;
  const opening = { file, text, alternative: null, set: [['runs.draws', draws] as const] };
  let answer: ShieldAnswer | null = null;
  await shieldRun({ asked: { opening, warheads } }, books.value, {
    ...{ pool: new Pool([hand], () => 0), lease: { stale: false, priority: 1 } },
    tell: (news) => void (news.kind === 'shield' && (answer = news.answer)),
  });
  return answer!;
}

/** The map of the page's own engine, coarse. */
async function mapOf(asked: Partial<ReachAsk> = {}): Promise<ReachAnswer> {
  const books = booksOf(library.files);
  if (!books.ok) throw new Error('the library cannot be read');
  const work = worker(books.value.open);
  const hand = { work: (task: Parameters<typeof work>[0]) => readyFor(task).then(() => work(task)) };
  const whole: ReachAsk = {
    ...{ kind: 'reach', site: 'fort-greely', area: 'us-contiguous', interceptor: 'gbi' },
    ...{ speed: null, delay: null, fine: false, ...asked },
  };
  let answer: ReachAnswer | null = null;
  await reachRun({ asked: whole }, books.value, {
    ...{ pool: new Pool([hand], () => 0), lease: { stale: false, priority: 1 } },
    tell: (news) => void (news.kind === 'reach' && (answer = news.answer)),
  });
  return answer!;
}

function orbitOf(preset: string): OrbitAnswer {
  return orbitAnswer({ preset, altitude: null, flyout: null, confidence: 0.9 }, library);
}

/** The screen as it is first drawn. */
function drawn(
  answer: ShieldAnswer | null,
  at: string | null = null,
  of: Language = en,
  map: ReachAnswer | null = null,
  orbit: OrbitAnswer | null = null,
): string {
  language.value = of;
  const session = new Session(library, [], () => () => {});
  session.go({ screen: 'shield', at });
  if (answer) session.shield.raid.answer.value = { of: '', answer };
  if (orbit) session.shield.orbit.answer.value = { of: '', answer: orbit };
  if (map) session.shield.map.answer.value = { of: '', answer: map };
  return renderToString(h(ShieldScreen, { session }));
}

function text(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

afterEach(() => {
  language.value = en;
});

describe('the shield screen', () => {
  let answer: ShieldAnswer;
  beforeAll(async () => {
    answer = await answerOf(null);
  });

  test('waits with its question, and says that it does', () => {
    expect(text(drawn(null))).toContain('How many interceptors are needed');
    expect(drawn(null)).toContain('aria-busy="true"');
  });

  test('the verdict comes first: the need, then what the raid does', () => {
    const html = drawn(answer);
    const [, first] = /<h1>(.*?)<\/h1>/.exec(html)!;
    expect(first).toMatch(
      /interceptors? stops? five missiles whole with a chance of 0\.8\.|^No number of interceptors/,
    );
    expect(text(html)).toContain('Of 5 warheads against 100 interceptors');
    expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('<h2'));
  });

  test('a picture of the raid, one of the need, each with a name and keys for its table', () => {
    const html = drawn(answer);
    expect([...html.matchAll(/<svg[^>]*role="img"/g)]).toHaveLength(2);
    expect([...html.matchAll(/aria-pressed="false"[^>]*>Table/g)]).toHaveLength(2);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('every doctrine in a table; the fixed share says what it is there for, an average that it is no stock', () => {
    const words = text(drawn(answer));
    expect(words).toMatch(/Doctrine spread[^|]*own/);
    expect(words).toContain('Doctrine fractional, for comparison');
    expect(words).toContain('It stands here to be compared with');
    expect(words).toContain('An expected expenditure is not a stock');
  });

  test('the lever of the raid has the criteria’s number until it is moved', () => {
    expect(text(drawn(answer))).toContain('as many as the attack of the criteria has');
    expect(drawn(answer, 'raid=40')).toMatch(/type="range"[^>]*max="300"[^>]*value="40"/);
  });

  test('one run speaks of no draws', async () => {
    const words = text(drawn(await answerOf(null, 0)));
    expect(words).toContain('every number at its median');
    expect(words).not.toMatch(/of 0 draws|0 draws/);
  });

  test('the map comes with its choices, its finding, what it leaves out and every number’s source', async () => {
    const html = drawn(answer, null, en, await mapOf());
    const words = text(html);
    expect([...html.matchAll(/<svg[^>]*role="img"/g)]).toHaveLength(3);
    expect(html).toMatch(/role="application"[^>]*aria-label="Map of cells/);
    expect(html).toMatch(/<select[^>]*>.*Fort Greely/);
    expect(words).toContain('To reach is not to hit');
    expect(words).toMatch(/Speed at burnout: 6\.3 to 9 km\/s \(defencetalk-2007, read\)/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('a map that cannot be drawn says why, and its choices stay', async () => {
    const missing = await mapOf({ site: 'atlantis' });
    expect(text(drawn(answer, 'site=atlantis', en, missing))).toContain('The library does not have atlantis');
    expect(drawn(answer, 'site=atlantis', en, missing)).toMatch(/<option[^>]*value="atlantis"/);
  });

  test('the orbit comes with its number, its cost, what sources print and where they contradict each other', () => {
    const html = drawn(answer, null, en, null, orbitOf('aei-default'));
    const words = text(html);
    expect(words).toMatch(/About [\d,]+ interceptors in orbit for 2 in reach with a chance of 0\.9/);
    expect(words).toContain('Cost over 20 years');
    expect(words).toContain('4,990 interceptors in orbit');
    expect([...html.matchAll(/<svg[^>]*role="img"/g)]).toHaveLength(3);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('a preset of which too little is known says what nobody gives, and prints what was printed', () => {
    const words = text(drawn(answer, 'orbit=aps-2025', en, null, orbitOf('aps-2025')));
    expect(words).toMatch(/Not computed: nobody gives .*kill probability of a shot/);
    expect(words).toContain('Three readings of its number circulate');
    expect(words).toContain('16,000 interceptors in orbit: ten missiles');
  });

  test('in Russian nothing is left in English', async () => {
    const words = text(drawn(answer, null, ru, await mapOf(), orbitOf('aei-default'))).replace(
      /counterpoise .*$|SM-3 Block \w+|shield engage/g,
      '',
    );
    expect(words).toContain('противоракет');
    expect(words).not.toMatch(/[A-Za-z]{5,} [A-Za-z]{3,}/);
  });
});
