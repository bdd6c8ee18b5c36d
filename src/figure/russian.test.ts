import { describe as suite, expect, test } from 'vitest';
import { afterNewStart, example, inLanguage, moscow } from './fixtures/examples.cases.ts';
import { matchesGolden } from './golden.cases.ts';
import { csvOf, linkageSvg, linkageTable } from './index.ts';
import { textsOf } from './svg.cases.ts';
import { en, languages, ru, verdict } from '../words/index.ts';

const scenarios = [
  ['moscow-2001', moscow],
  ['after-new-start-2026', afterNewStart],
] as const;

test.each([0, 16] as const)('Russian picture of %d draws is the one in the repository', (draws) =>
  matchesGolden(`moscow-2001.draws-${draws}.ru.svg`, linkageSvg(example('moscow-2001', draws), inLanguage(moscow, ru))),
);

suite.each(scenarios)('%s', (name, context) => {
  test.each(Object.values(languages))('in the language of code $code no words leave the picture', (language) => {
    for (const draws of [0, 16] as const)
      for (const { text, left, right } of textsOf(linkageSvg(example(name, draws), inLanguage(context, language)), 1)) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(960);
      }
  });

  test('a Russian picture says that it is Russian, and its description is', () => {
    const svg = linkageSvg(example(name, 16), inLanguage(context, ru));
    expect(svg).toContain('lang="ru"');
    expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]).toMatch(/^По горизонтали предел по боезарядам у каждой Стороны/);
    const english = / (the|of|that|draws?|warheads?|interceptors?|retaliation|assured) /;
    for (const { text } of textsOf(svg))
      if (!context.sourcesLine.includes(text.trim())) expect(` ${text} `).not.toMatch(english);
  });

  test('the table is the same in both languages', () => {
    const table = (language: typeof en): string => csvOf(linkageTable(example(name, 16), { ...context, language }));
    expect(table(ru)).toBe(table(en));
  });
});

test('the verdict in Russian', () => {
  const { sentences, rests, notValidated } = verdict(example('moscow-2001', 16), moscow, ru);
  expect(sentences[0]).toBe(
    'При 2\u202f500 боезарядах у каждой Стороны и 100 противоракетах ответный удар обеспечен в немногих вариантах (0 из 16) при внезапном нападении и ответе России после приема удара, почти во всех вариантах (16 из 16) при повышенной готовности России и ответе после приема удара; щит останавливает 5 ракет в большинстве вариантов (12 из 16).',
  );
  expect(sentences[1]).toBe('Где критерии не выполнены, чаще всего причина такая: не обеспечен ответный удар России.');
  expect(rests).toMatch(
    /^Вывод опирается на числа, заданные в сценарии\. Их \d+: по суждению \d+, по памяти и без подтверждения \d+, из источника \d+\.$/,
  );
  expect(notValidated[0]).toBe('С опубликованным расчетом обмена ударами не сверено.');
});

test('parties that nobody has declined', () => {
  const renamed = JSON.parse(
    JSON.stringify(example('moscow-2001', 16)).replaceAll('"US"', '"Blue"').replaceAll('"Russia"', '"Red Isles"'),
  ) as ReturnType<typeof example>;
  const svg = linkageSvg(renamed, { ...moscow, parties: ['Blue', 'Red Isles'], language: ru });
  expect(svg).toContain('Противоракеты Стороны Blue');
  expect(verdict(renamed, { ...moscow, parties: ['Blue', 'Red Isles'] }, ru).sentences.join(' ')).toContain(
    'при повышенной готовности Стороны Red Isles и ответе после приема удара',
  );
});
