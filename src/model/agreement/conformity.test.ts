import { describe, expect, test } from 'vitest';
import { formatProblem } from '../document/index.ts';
import { conformity, readAgreement } from './index.ts';

const glossary = [
  { key: 'warhead', en: 'warhead', ru: 'боезаряд' },
  { key: 'launcher', en: 'launcher', ru: 'пусковая установка' },
  { key: 'deployed-launcher', en: 'deployed launcher', ru: 'развернутая пусковая установка' },
  {
    key: 'icbm',
    en: 'intercontinental ballistic missile (ICBM)',
    ru: 'межконтинентальная баллистическая ракета (МБР)',
  },
  { key: 'party', en: 'Party', ru: 'Сторона' },
  { key: 'heavy-bomber', en: 'heavy bomber', ru: 'тяжелый бомбардировщик' },
];

const front = 'agreement: 1\nid: t';

function differences(english: string, russian: string): readonly string[] {
  const read = readAgreement(
    {
      file: 't.md',
      text: `---\n${front}\ntitle: T\nparties: [A, B]\nstatus: draft\nsources: []\n---\n\n## Article II. T\n\n${english}\n`,
    },
    { file: 't.ru.md', text: `---\n${front}\nlanguage: ru\ntitle: Д\n---\n\n## Статья II. Д\n\n${russian}\n` },
  );
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return conformity(read.value, glossary).map(formatProblem);
}

describe('what both languages say', () => {
  test.each([
    ['1,550 warheads on ICBMs.', '1 550 боезарядов на МБР.'],
    ['No more than 2.5 tonnes by 5 February 2018.', 'Не более 2,5 тонны к 5 февраля 2018 года.'],
    ['In May 1972 and in March 1976.', 'В мае 1972 года и в марте 1976 года.'],
    ['Each Party has 700 deployed launchers.', 'Каждая Сторона имеет 700 развернутых пусковых установок.'],
    ['See Article IV.', 'Смотри статью IV.'],
    [
      'Both Parties count heavy bombers,\nand\nwarheads.',
      'Обе Стороны засчитывают тяжелые\nбомбардировщики и боезаряды.',
    ],
    ['An intercontinental ballistic missile (ICBM).', 'Межконтинентальная баллистическая ракета (МБР).'],
  ])('%s', (english, russian) => {
    expect(differences(english, russian)).toEqual([]);
  });
});

describe('what one of them lacks', () => {
  test('a number, at its place in each', () => {
    expect(differences('No more than\n1,550 warheads.', 'Не более 1 500 боезарядов.')).toEqual([
      't.md:13:1  `1,550` stands here and not in the Russian text of the article · `1,550` there too · make the two say the same',
      't.ru.md:10:10  `1 500` stands here and not in the English text of the article · `1 500` there too · make the two say the same',
    ]);
  });

  test('a number that stands twice and once', () => {
    expect(differences('100 here, 100 there.', '100 здесь.')).toEqual([
      't.md:12:11  `100` stands here and not in the Russian text of the article · `100` there too · make the two say the same',
    ]);
  });

  test('another day', () => {
    expect(differences('On 5 February 2018.', '6 февраля 2018 года.').map((line) => line.split('  ')[0])).toEqual([
      't.md:12:4',
      't.ru.md:10:1',
    ]);
  });

  test('a term: told once, the longer one for what contains it', () => {
    expect(differences('deployed launchers, deployed launchers', 'пусковые установки')).toEqual([
      't.md:12:1  `deployed launchers` stands here and not in the Russian text of the article · `развернутая пусковая установка` there too · make the two say the same',
      't.ru.md:10:1  `пусковые установки` stands here and not in the English text of the article · `launcher` there too · make the two say the same',
    ]);
  });
});

test('without a Russian text there is nothing to compare', () => {
  const read = readAgreement({
    file: 't.md',
    text: `---\n${front}\ntitle: T\nparties: [A, B]\nstatus: draft\nsources: []\n---\n\n## Article I\n\n5 warheads.\n`,
  });
  expect(read.ok && conformity(read.value, glossary)).toEqual([]);
});
