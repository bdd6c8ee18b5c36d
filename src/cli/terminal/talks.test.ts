import { describe, expect, test } from 'vitest';
import { matchesGolden } from '../../figure/golden.cases.ts';
import { en, ru } from '../../words/index.ts';
import { noneCrosses, someCross } from '../../words/talks.cases.ts';
import { printTalks } from './talks.ts';

const pipe = { colour: false, unicode: false, width: 80 };
const about = {
  scenario: 'Moscow, August 2001',
  draft: { en: 'A framework, with brackets', ru: 'Рамочное соглашение, со скобками' },
};
const results = { some: someCross, none: noneCrosses } as const;
const languages = { en, ru } as const;

describe.each(Object.entries(results))('talks in which %s', (name, result) => {
  test.each(Object.entries(languages))('is the text in the repository: %s', (code, language) =>
    matchesGolden(
      `talks.${name}${code === 'en' ? '' : `.${code}`}.txt`,
      printTalks(result, { ...about, language }, pipe),
    ),
  );

  test.each([60, 80, 100, 120])('no line is wider than %d columns', (width) => {
    for (const language of [en, ru])
      for (const line of printTalks(result, { ...about, language }, { ...pipe, width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
  });

  test('in a pipe it is ASCII, and Cyrillic letters in Russian', () => {
    expect(printTalks(result, about, pipe)).toMatch(/^[\n\x20-\x7e]*$/);
    const russian = printTalks(result, { ...about, scenario: 'Москва', language: ru }, pipe);
    expect(russian).toMatch(/^[\n\x20-\x7e\u0410-\u044f\u202f«»№]*$/);
  });

  test('nothing is said of signing, winning or what is likely', () => {
    const said = [en, ru].map((language) => printTalks(result, { ...about, language }, pipe)).join('\n');
    expect(said).not.toMatch(/\bsign\b|likely|\bwin|optimal|probab|подпи[сш]|вероятн(?!ость чего)|выигр|оптимал/i);
  });
});

test('on a terminal it has colour and typographic marks', () => {
  const text = printTalks(someCross, about, { colour: true, unicode: true, width: 100 });
  expect(text).toContain('\u001b[1m');
  expect(text).toContain('nobody’s');
});

test('a text of a stranger cannot steer the terminal', () => {
  const evil = { en: 'A\u001b[31m\nB', ru: 'A\u001b[31m' };
  const result = {
    ...someCross,
    title: evil,
    brackets: someCross.brackets.map((one) => ({ ...one, title: evil })),
    redLines: someCross.redLines.map((one) => ({ ...one, title: evil, test: evil.en, source: evil.en })),
  };
  expect(printTalks(result, { ...about, draft: evil, scenario: evil.en }, pipe)).not.toContain('\u001b');
});

test('at no draws there are no shares; without wants nothing is compared; a sample says so', () => {
  const bare = { ...someCross, draws: 0, wants: [], bargain: null, pareto: null };
  const packages = { all: 30_000, examined: 20_000, sampled: true, acceptable: 8 };
  const text = printTalks({ ...bare, packages }, about, pipe);
  expect(text).not.toContain('each draw looked at alone');
  expect(text).toContain('no wants are stated by the United States and Russia');
  expect(text).toContain('Only 20,000 were looked at');
  expect(text).toContain('30,000');
});
