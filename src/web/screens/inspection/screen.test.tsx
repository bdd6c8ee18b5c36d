import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../../library/folder.ts';
import { en, ru } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import '../../../words/whole-english.ts';
import { besideAnswer } from '../../engine/inspection-beside.ts';
import type { BesideAnswer, BesideAsk } from '../../engine/inspection-beside-record.ts';
import type { InspectionAnswer } from '../../engine/inspection-record.ts';
import { language } from '../../page.ts';
import { Session } from '../../state/session.ts';
import { firstAt } from './at.ts';
import { InspectionScreen } from './index.tsx';
import { answersOf, seenOf } from './sample.cases.ts';

const library = readLibraryFolder();

function besideOf(change: Partial<BesideAsk> = {}): BesideAnswer {
  return besideAnswer({ ...firstAt.beside, wanted: 0.9, ...change }, library);
}

/** The screen as it is first drawn. */
function drawn(
  answer: InspectionAnswer | null,
  at: string | null = null,
  of: Language = en,
  beside: BesideAnswer | null = null,
): string {
  language.value = of;
  const session = new Session(library, [], () => () => {});
  session.go({ screen: 'inspection', at });
  if (beside) session.inspection.beside.answer.value = { of: '', answer: beside };
  if (answer) session.inspection.scheme.answer.value = { of: '', answer };
  return renderToString(h(InspectionScreen, { session }));
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

describe('the inspection screen', () => {
  let answer: InspectionAnswer;
  beforeAll(async () => {
    answer = await seenOf({ matters: [9, 20] });
  });

  test('waits with its question, and says that it does', () => {
    expect(text(drawn(null))).toContain('Would we see it before it matters?');
    expect(drawn(null)).toContain('aria-busy="true"');
  });

  test('the verdict comes first, and under it what kind of figure that is', () => {
    const html = drawn(answer, 'matters=9..20');
    const [, first] = /<h1>(.*?)<\/h1>/.exec(html)!;
    expect(first).toMatch(
      /^Seen within \d+ .*months in 9 cases of 10; it matters after 9 to 20 months: seen in time in \d+ of 100\.$/,
    );
    expect(text(html)).toContain('Model output; nobody publishes the real chance.');
    expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('<h2'));
  });

  test('one picture, with a name and a key for its table', () => {
    const html = drawn(answer);
    expect([...html.matchAll(/<svg[^>]*role="img"/g)]).toHaveLength(1);
    expect([...html.matchAll(/aria-pressed="false"[^>]*>Table/g)]).toHaveLength(1);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('levers have the numbers of agreement and scenario until they are moved, and say whose they are', async () => {
    const words = text(drawn(answer));
    expect(words).toContain('The agreement: 10 (state-2012-05).');
    expect(words).toContain('The agreement: 32 (unconfirmed).');
    expect(words).toContain('As many as these visits look at in the force of the scenario.');
    const own = drawn(await seenOf({ scheme: { visits: 30 } }), 'visits=30');
    expect(own).toMatch(/max="365"[^>]*value="30"/);
    expect(own).toContain('aria-label="Back to the scenario’s: Visits a year"');
  });

  test('fields refuse what cannot be: more hidden or looked at than there is, no visit, more than a year has days', () => {
    const html = drawn(answer);
    const items = answer.ok ? answer.result.question.items : 0;
    const ends = [...html.matchAll(/<input[^>]*type="range"[^>]*>/g)].map(([input]) =>
      ['min', 'max'].map((end) => Number(new RegExp(` ${end}="([^"]*)"`).exec(input)![1])),
    );
    expect(ends).toEqual(
      expect.arrayContaining([
        [1, 365],
        [1, items],
        [0, items],
        [0, 1],
        [0, 240],
      ]),
    );
  });

  test('three timings against both starts, the best marked, and that the ranking turns', () => {
    const [, table] = /<h2 id="timings-title">.*?<table>(.*?)<\/table>/s.exec(drawn(answer))!;
    expect([...table!.matchAll(/<tr>/g)]).toHaveLength(7);
    expect(text(table!)).toMatch(/: best/);
    expect(text(drawn(answer))).toContain('The mean delay is shortest');
  });

  test('evasion gives numbers and chances', () => {
    const words = text(drawn(answer));
    expect(words).toContain('What each number hidden risks');
    expect(words).toMatch(/Chance of being seen by number hidden among 1,057 items/);
  });

  test('what would be enough stands by lever, with why none is; until it is there it says so', async () => {
    const words = text(drawn(answer));
    expect(words).toContain('Each change alone, every other number as it is, for a chance of 0.90 at the medians');
    expect(words).toContain('none: even the most is not enough');
    const [rough] = await answersOf();
    expect(text(drawn(rough!))).toContain('It follows.');
  });

  test('every number as it was run, with whose it is', () => {
    const [, table] = /<h2 id="rests-title">.*?<table>(.*?)<\/table>/s.exec(drawn(answer))!;
    expect(text(table!)).toContain('Visits a year 10 The agreement: 10');
    expect(text(table!)).toContain('9 to 20');
  });

  test('a scheme that the library lacks says so, and others can be chosen', async () => {
    const [refused] = await answersOf({ scheme: { agreement: 'atlantis' } });
    const html = drawn(refused!, 'agreement=atlantis');
    expect(text(html)).toContain('The library has no such visits: atlantis');
    expect(html).toMatch(/<option[^>]*value="atlantis"/);
    expect(html).toMatch(/<option[^>]*value="new-start"/);
  });

  test('whether it can be put right in time is left out until somebody asks', async () => {
    expect(text(drawn(answer))).not.toContain('Hours to put it right');
    const asked = await seenOf({ hidden: { concealed: [24, 72] } });
    const words = text(drawn(asked, 'concealed=24..72'));
    expect(words).toContain('Hours to put it right');
    expect(words).toContain('Visits are announced 32 hours ahead');
  });

  test('the game and confidence come with a picture each, their tables and words', () => {
    const html = drawn(answer, null, en, besideOf());
    const words = text(html);
    expect([...html.matchAll(/<svg[^>]*role="img"/g)]).toHaveLength(4);
    expect([...html.matchAll(/aria-pressed="false"[^>]*>Table/g)]).toHaveLength(4);
    expect(words).toContain('0.292');
    expect(words).toContain('0.3679');
    expect(words).toContain('Whose confidence in the other');
    expect(words).not.toContain('too large a programme');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('in Russian nothing is left in English', () => {
    const words = text(drawn(answer, null, ru, besideOf())).replace(/counterpoise .*$/g, '');
    expect(words).toContain('инспекц');
    expect(words).not.toMatch(/[A-Za-z]{5,} [A-Za-z]{3,}/);
  });
});
