import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../../library/folder.ts';
import type { TalksResult } from '../../../model/talks/index.ts';
import { en, ru } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import { inspected, noneCrosses, positions, someCross } from '../../../words/talks.cases.ts';
import '../../../words/whole-english.ts';
import type { TalksAnswer } from '../../engine/talks-record.ts';
import { language } from '../../page.ts';
import { Session } from '../../state/session.ts';
import { TalksScreen } from './index.tsx';

const library = readLibraryFolder();
const romans = ['I', 'II', 'III', 'IV'];

/** An answer made by hand: an article for each bracket. */
function answerOf(result: TalksResult): TalksAnswer {
  return {
    ...{ ok: true, result, positions, rough: true, draws: 512, changes: 2, banned: false, cited: [] },
    asked: { talks: result.talks, round: null, choice: null, mine: null },
    list: [{ id: result.talks, title: result.title }],
    scenario: { id: 'moscow-2001', title: 'A world' },
    opening: { file: 'moscow-2001.yaml', text: '', alternative: null, set: [] },
    draft: {
      id: result.draft,
      title: { en: 'A framework', ru: 'Рамки' },
      sections: result.brackets.map(({ name }, i) => ({
        ...{ id: romans[i]!, title: { en: 'Article', ru: 'Статья' }, sources: ['recall'] },
        prose: { en: [prose('Before ', name, ' after.')], ru: [prose('До ', name, ' после.')] },
      })),
    },
  };
}

function prose(before: string, bracket: string, after: string) {
  return { kind: 'paragraph' as const, parts: [before, { bracket }, after] };
}

/** The screen as it is first drawn, without its pictures. */
function drawn(answer: TalksAnswer | null, at: string, of: Language = en): string {
  language.value = of;
  const session = new Session(library, [], () => () => {});
  session.go({ screen: 'talks', at });
  session.talks.answer.value = answer && { of: '', answer };
  return renderToString(h(TalksScreen, { session }));
}

/** What stands there to be read. */
function textOf(html: string): string {
  return html
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

afterEach(() => (language.value = en));

const at = 'moscow-talks-2001//ceiling=Russia,abm=Russia,shield-size=3,visits=US';

describe('the screen of talks', () => {
  test('says the verdict first', () => {
    expect(drawn(answerOf(someCross), at)).toMatch(/<h1>Of 36 packages, 8 cross nobody’s red line\.<\/h1>/);
    const none = textOf(drawn(answerOf(noneCrosses), at));
    expect(none).toMatch(/none keeps every red line\..*cannot be kept together/);
    expect(none).toContain('Packages that cross the fewest red lines');
  });

  test('has the brackets in the prose, the words that are chosen marked, and what each does beside it', () => {
    const text = textOf(drawn(answerOf(someCross), at));
    expect(text).toMatch(/Before \[ US 2,200 \| 1,800 \| ● Russia 1,500 \(chosen\) \] decides after\./);
    expect(text).toMatch(/\| ● no such words \(chosen\) \]/);
    expect(text).toContain('] matters after.');
  });

  test('says which red lines the package crosses, in how many draws, and by how much', () => {
    const [pack] = someCross.acceptable;
    const choice = Object.entries(pack!.choice)
      .map((pair) => pair.join('='))
      .join(',');
    const text = textOf(drawn(answerOf(someCross), `moscow-talks-2001//${choice}`));
    expect(text).toContain('crosses nobody’s red line.');
    expect(text).toMatch(/“Its retaliation stays assured” \(Russia\) kept \d+% \(\d+\) \d/);
    expect(text).toMatch(/The package is worth .*; no agreement, /);
  });

  test('says so where the package is still being worked out, and where the answer is rough', () => {
    const text = textOf(drawn(answerOf(someCross), at));
    expect(text).toContain('one chosen now is being worked out');
    expect(text).toContain('rough: 256 of 512 draws');
    expect(text).toContain('With 2 changes of yours');
  });

  test('names what a link chooses and the draft does not have', () => {
    const text = textOf(drawn(answerOf(someCross), 'moscow-talks-2001/1999-01-01/visits=4,nowhere=US'));
    expect(text).toContain('chooses in a bracket that the draft does not have: nowhere');
    expect(text).toContain('chooses 4 in the bracket visits, which has no such alternative');
    expect(text).toContain('There was no round on 1999-01-01');
  });

  test('draws each lane along the rounds; on a narrow page as a table', () => {
    const text = textOf(drawn(answerOf(someCross), at));
    expect(text).toMatch(/the ceiling US: “2,200” Russia: “1,800” US: “2,200” Russia: “1,500” moved planned/);
  });

  test('lists talks that there are where a link names others, and says that it waits', () => {
    const { list, asked } = answerOf(someCross) as Extract<TalksAnswer, { ok: true }>;
    const refused: TalksAnswer = { ok: false, list, problems: [], asked: { ...asked, talks: 'geneva' } };
    expect(textOf(drawn(refused, 'geneva'))).toMatch(/no talks of the name geneva.*Open /);
    expect(textOf(drawn(answerOf(someCross), 'geneva'))).toContain('being read');
    expect(drawn(null, 'geneva')).toContain('aria-busy="true"');
  });

  test('is whole in Russian', () => {
    const html = drawn(answerOf(noneCrosses), at, ru).replaceAll(/<pre[\s\S]*?<\/pre>/g, '');
    const text = textOf(html);
    expect(text.replaceAll(/A world|JSON|Enter|Escape|\S+-2001\S*|bush-\S+/g, '')).not.toMatch(/[A-Za-z]{4}/);
    expect(text).toContain('● Россия 1 500 (выбрано)');
  });
});

test('the chosen package tells the chance that cheating is seen in time, where somebody asks', () => {
  const { choice } = inspected.chosen!;
  const there = `moscow-talks-2001//${Object.entries(choice)
    .map((one) => one.join('='))
    .join()}`;
  expect(textOf(drawn(answerOf(inspected), there))).toContain(
    'Chance that cheating is seen in time: 1.00 (US) and 0.25 (Russia). The chance that visits see',
  );
  expect(textOf(drawn(answerOf(inspected), there, ru))).toContain(
    'Вероятность вовремя обнаружить нарушение: 1,00 (США)',
  );
  expect(textOf(drawn(answerOf(someCross), there))).not.toContain('Chance that cheating');
});
