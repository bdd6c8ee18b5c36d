import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  attackWords,
  capital,
  counted,
  decimal,
  drawCount,
  en,
  extent,
  fixed,
  inDraws,
  languages,
  list,
  packageWords,
  party,
  percent,
  probability,
  quantiles,
  ru,
  say,
  whole,
  type Key,
  type Language,
  type Subject,
} from './index.ts';

const keys = Object.keys(en.words) as Key[];

/** Names and forms of what a sentence asks for. */
function asked(sentence: string): { readonly name: string; readonly forms: string | undefined }[] {
  return [...sentence.matchAll(/\{([^}:]+)(?::([^}]+))?\}/g)].map(([, name = '', forms]) => ({ name, forms }));
}

function namesIn(sentence: string): string[] {
  return [...new Set(asked(sentence).map(({ name }) => name))].sort();
}

/** The names that are shown themselves, not only agreed with. */
function shownIn(sentence: string): string[] {
  return asked(sentence).flatMap(({ name, forms }) => (forms?.includes('|') ? [] : [name]));
}

describe.each(Object.entries(languages))('catalogue %s', (code, language: Language) => {
  test('is filed under its own code', () => expect(language.code).toBe(code));

  test('has every key, no other, and a sentence for each', () => {
    expect(Object.keys(language.words).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(language.words[key].trim(), key).not.toBe('');
  });

  test('asks for the same values as English; a number that English only agrees with may be left out', () => {
    for (const key of keys) {
      const [own, english] = [language.words[key], en.words[key]];
      expect(namesIn(english), key).toEqual(expect.arrayContaining(namesIn(own)));
      expect(namesIn(own), key).toEqual(expect.arrayContaining(shownIn(english)));
    }
  });

  test('opens and closes its braces', () => {
    for (const key of keys)
      expect(language.words[key].replace(/\{[a-z0-9]+(:[^{}]+)?\}/gi, ''), key).not.toMatch(/[{}]/);
  });

  test('every sentence can be said', () => {
    for (const key of keys) {
      const values = Object.fromEntries(namesIn(en.words[key]).map((name) => [name, 21]));
      expect(say(language, key, values as never), key).not.toMatch(/NaN|[{}|]/);
    }
  });
});

describe('Russian', () => {
  const sentences = keys.map((key) => [key, ru.words[key]] as const);

  test('numbers agree in three forms, or four where a fraction may come; names only in the second case', () => {
    for (const [key, sentence] of sentences)
      for (const { forms } of asked(sentence).filter((one) => one.forms !== undefined))
        if (forms?.includes('|')) expect([3, 4], `${key}: ${forms}`).toContain(forms.split('|').length);
        else expect(forms, key).toBe('of');
  });

  test('no banned word', () => {
    const banned =
      /безопас|опасн|стабильн|победа|победи|победу|выигр|оптимальн|доказыва|доказан|гарант|могли бы подписать|модель говорит/i;
    for (const [key, sentence] of sentences) expect(sentence, key).not.toMatch(banned);
  });

  test('a chance is a chance in English too, and never a share of draws', () => {
    for (const [key, sentence] of sentences.filter(([, one]) => /вероятн|вер-ть|шанс/i.test(one)))
      expect(en.words[key], `${key}: ${sentence}`).toMatch(/chance|probability|confidence/i);
    for (const band of ['nearly-all', 'most', 'some', 'few'] as const)
      expect(ru.words[`share.${band}`]).not.toMatch(/вероятн/);
  });

  test('боезаряд, never боеголовка or боевой блок; противоракета, never перехватчик', () => {
    for (const [key, sentence] of sentences) expect(sentence, key).not.toMatch(/боеголов|боев\S+ блок|перехватчик/i);
  });

  test('a draw is вариант, and вариант is nothing else', () => {
    for (const [key, sentence] of sentences) {
      expect(sentence, key).not.toMatch(/розыгрыш|прогон|реализаци/i);
      const english = en.words[key].replace(/\{[^}:]+(?=[:}])/g, '');
      expect(/вариант/i.test(sentence), `${key}: ${sentence}`).toBe(/\bdraws?\b|nine in ten or/i.test(english));
    }
  });

  test('no ё, no straight quotes, no word of two alphabets', () => {
    for (const [key, sentence] of sentences) {
      const text = sentence.replace(/\{[^}:]+(?=[:}])/g, '');
      expect(text, key).not.toMatch(/[ёЁ"]/);
      expect(text, key).not.toMatch(/[a-z][а-я]|[а-я][a-z]/i);
    }
  });

  test('is Russian: what is left in Latin letters is a name', () => {
    const names =
      /counterpoise|Counterpoise|COUNTERPOISE_TRACE|library check|new scenario|--force-a|ID|beliefs\.fill|spread|salvo|shoot-look-shoot|layers|--kill|fractional|JavaScript|CSV|JSON|ZIP|SVG|PNG|YAML|Shift|Enter|Escape|\bP\b|\bN\b|\bM\b|\bT\b|HiGHS|-ln\(1 - t\)|1\/e|\bt\b|\bj\b/g;
    for (const [key, sentence] of sentences) {
      const words = sentence
        .replace(/\{[^}:]+(?=[:}])/g, '')
        .replace(/:of(?=\})/g, '')
        .replace(names, '');
      if (!key.startsWith('validate.')) expect(words, key).not.toMatch(/[a-z]/i);
    }
  });
});

describe('Russian numbers', () => {
  test.each([
    [3500, '3\u202f500'],
    [999, '999'],
    [1234567, '1\u202f234\u202f567'],
    [-1500, '−1\u202f500'],
  ])('%d is written %s', (n, text) => expect(whole(ru, n)).toBe(text));

  test('comma, space before %, dash for a range', () => {
    expect(decimal(ru, 0.95)).toBe('0,95');
    expect(fixed(ru, 4, 1)).toBe('4,0');
    expect(percent(ru, 0.9)).toBe('90\u202f%');
    expect(extent(ru, [1700, 2200])).toBe('1\u202f700–2\u202f200');
    expect(quantiles(ru, { median: 24, low: 14, high: 48 }, 'нет')).toBe('24 (14–48)');
    expect(quantiles(ru, { median: 24, low: 14, high: null }, 'нет')).toBe('24 (14 – нет)');
  });

  test('chances are neither 0 nor 1 unless exact', () =>
    expect([0, 0.16278, 0.0004, 0.9999999, 1].map((p) => probability(ru, p))).toEqual([
      '0',
      '0,16',
      'менее 1 из 1\u202f000',
      'более 999 из 1\u202f000',
      '1',
    ]));

  test('small numbers are digits', () =>
    expect([0, 1, 5, 24, 1.5].map((n) => counted(ru, n))).toEqual(['0', '1', '5', '24', '1,5']));

  test.each([
    [1, '1 вариант'],
    [2, '2 варианта'],
    [5, '5 вариантов'],
    [11, '11 вариантов'],
    [12, '12 вариантов'],
    [21, '21 вариант'],
    [64, '64 варианта'],
    [111, '111 вариантов'],
    [512, '512 вариантов'],
    [1001, '1\u202f001 вариант'],
    [4096, '4\u202f096 вариантов'],
  ])('%d draws are %s', (n, text) => expect(say(ru, 'foot.draws', { n })).toBe(text));

  test('a share of draws is said with its count', () => {
    expect(inDraws(ru, 317 / 512, 512)).toBe('в большинстве вариантов (317 из 512)');
    expect(inDraws(ru, 509 / 512, 512)).toBe('почти во всех вариантах (509 из 512)');
    expect(inDraws(ru, 0.25, 512)).toBe('в части вариантов (128 из 512)');
    expect(inDraws(ru, 11 / 512, 512)).toBe('в немногих вариантах (11 из 512)');
    expect(drawCount(ru, 317 / 512, 512)).toBe('317 из 512 вариантов');
    expect(drawCount(ru, 1, 1)).toBe('1 из 1 варианта');
  });

  test('a number that was already written agrees too', () =>
    expect(say(ru, 'verdict.closes-first', { limit: whole(ru, 3501), if: 'так' })).toBe(
      '3\u202f501 боезаряд у каждой Стороны так',
    ));
});

describe('the small attack stands in the fourth case', () => {
  const attack = (missiles: number, warheadsPerMissile = 1, decoysPerWarhead = 0): string => {
    const criteria = {
      retaliation: { warheads: 100, confidence: 0.95 },
      shield: { missiles, warheadsPerMissile, decoysPerWarhead, confidence: 0.8 },
    };
    const subject: Subject = {
      title: '',
      parties: ['US', 'Russia'],
      package: { warheads: null, interceptors: 0 },
      criteria,
    };
    return attackWords(subject, ru);
  };
  test.each([
    [attack(1), '1 ракету'],
    [attack(3), '3 ракеты'],
    [attack(5), '5 ракет'],
    [attack(2, 3), '2 ракеты (на каждой 3 боезаряда)'],
    [attack(5, 1, 1), '5 ракет и 1 ложную цель на каждый боезаряд'],
    [attack(5, 1, 0.5), '5 ракет и 0,5 ложной цели на каждый боезаряд'],
    [attack(5, 1, 10), '5 ракет и 10 ложных целей на каждый боезаряд'],
  ])('%s', (said, text) => expect(said).toBe(text));
});

describe('parties', () => {
  const of = (name: string): string => say(ru, 'axis.interceptors', { party: party(ru, name).name });
  test.each([
    ['US', 'Противоракеты США'],
    ['Russia', 'Противоракеты России'],
    ['USSR', 'Противоракеты СССР'],
    ['China', 'Противоракеты Китая'],
    ['UK', 'Противоракеты Великобритании'],
    ['Ruritania', 'Противоракеты Стороны Ruritania'],
    ['Северия', 'Противоракеты Стороны Северия'],
    ['Сторона А', 'Противоракеты Стороны А'],
  ])('%s in the second case', (name, text) => expect(of(name)).toBe(text));

  test('an owner is in the second case already', () => {
    expect(party(ru, 'Russia').owner).toBe('России');
    expect(capital(party(ru, 'Blue Isles').owner)).toBe('Стороны Blue Isles');
  });

  test('either side', () =>
    expect(say(ru, 'if.day/launch-under-attack', { who: say(ru, 'who.either', {}) })).toBe(
      'при внезапном нападении и ответно-встречном ударе любой из Сторон',
    ));

  test('English has no cases', () =>
    expect(say(en, 'axis.interceptors', { party: party(en, 'Ruritania').name })).toBe('Interceptors of Ruritania'));
});

test('packages and lists', () => {
  expect(packageWords({ warheads: 2500, interceptors: 100 }, ru)).toBe('2\u202f500 и 100');
  expect(list(ru, ['а', 'б', 'в'])).toBe('а, б и в');
});

interface Word {
  readonly key: string;
  readonly en: string;
  readonly ru: string;
  readonly note: string;
  readonly source: string;
}

describe('words.yaml', () => {
  const text = readFileSync(new URL('../../library/words/words.yaml', import.meta.url), 'utf8');
  const { places, words } = parse(text) as {
    readonly places: Readonly<Record<string, { readonly title: string; readonly at: string }>>;
    readonly words: readonly Word[];
  };
  const russian = new Map(words.map((word) => [word.key, word.ru]));

  test('every term stands in both languages, once, with a source', () => {
    expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
    for (const word of words) {
      expect(word.en, word.key).toMatch(/[a-z]/i);
      expect(word.ru, word.key).toMatch(/[а-я]/i);
      expect(word.source, word.key).toMatch(/^(read:[a-z0-9-]+|recalled|ours)$/);
    }
  });

  test('every place that a term was read in is listed, and every listed place is used', () => {
    const read = words.flatMap(({ source }) => (source.startsWith('read:') ? [source.slice(5)] : []));
    for (const place of read) expect(places[place], place).toBeDefined();
    for (const place of Object.keys(places)) expect(read, place).toContain(place);
  });

  test('our own Russian writes no ё, and guarantees nothing', () => {
    for (const word of words.filter(({ key }) => key !== 'ru-yo')) {
      expect(word.ru, word.key).not.toMatch(/[ёЁ]/);
      expect(word.ru, word.key).not.toMatch(/гарант/i);
    }
  });

  test.each([
    ['warhead', 'боезаряд', 'verdict.closes-first'],
    ['interceptor', 'противоракет', 'axis.interceptors'],
    ['deployed-launcher', 'развернут', 'axis.warheads'],
    ['strategic-nuclear-warhead', 'стратегически', 'axis.warheads'],
    ['retaliation', 'ответный удар', 'label.room'],
    ['launch-under-attack', 'ответно-встречн', 'cell.day/launch-under-attack'],
    ['day-alert', 'повседневн', 'cell.day/ride-out'],
    ['generated-alert', 'повышенн', 'cell.generated/ride-out'],
    ['decoy', 'ложн', 'attack.decoys'],
    ['shots-per-object', 'пусков на одну цель', 'given.shotsPerObject'],
    ['sskp', 'вероятность поражения одной противоракетой', 'given.kill'],
    ['surviving', 'уцеле', 'assess.surviving'],
    ['arriving', 'долете', 'assess.arriving'],
    ['leaker', 'прорва', 'assess.leaking'],
    ['ui-package', 'пакет', 'label.package'],
    ['ui-draw', 'вариант', 'share.count'],
    ['ui-median', 'медиан', 'label.room'],
    ['ui-assured', 'обеспечен', 'verdict.assured'],
    ['ui-useful', 'полезен', 'terminal.both'],
    ['ui-both', 'оба критерия', 'axis.scale'],
    ['ui-room', 'просвет', 'terminal.closes'],
    ['ui-verdict', 'вывод', 'terminal.verdict'],
    ['party', 'сторон', 'terminal.x'],
    ['reading', 'правил', 'validate.group-rules'],
    ['label-counted', 'сосчитано', 'validate.label-counted'],
    ['label-verified', 'сверено', 'validate.label-verified'],
    ['label-reproduced', 'воспроизведено', 'validate.label-reproduced'],
    ['label-unchecked', 'не сверено', 'validate.label-unchecked'],
  ] as const)('the catalogue says %s as the list does (%s, %s)', (term, stem, key) => {
    expect(russian.get(term)?.toLowerCase(), term).toContain(stem);
    expect(ru.words[key].toLowerCase(), key).toContain(stem);
  });

  test('the bands and cells of the catalogue are those of the list', () => {
    for (const band of ['nearly-all', 'most', 'some', 'few'] as const)
      expect(ru.words[`share.${band}`]).toBe(`${russian.get(`band-${band}`)} ({k} из {n})`);
    expect(ru.words['cell.day/ride-out']).toBe(russian.get('cell-day-ride-out'));
    expect(ru.words['cell.day/launch-under-attack']).toBe(russian.get('cell-day-launch'));
    expect(ru.words['cell.generated/ride-out']).toBe(russian.get('cell-generated-ride-out'));
    expect(ru.words['cell.generated/launch-under-attack']).toBe(russian.get('cell-generated-launch'));
  });
});
