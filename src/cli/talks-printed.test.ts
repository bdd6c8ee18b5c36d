import { describe, expect, test } from 'vitest';
import { leastSentences, movedSentences, ru } from '../words/index.ts';
import { inspected, noneCrosses, someCross } from '../words/talks.cases.ts';
import { printTalks } from './terminal/talks.ts';

const terminal = { colour: false, unicode: true, width: 100 };
const context = { scenario: 'Moscow, August 2001', draft: { en: 'A framework', ru: 'Рамочный документ' } };

describe('the package that was asked for', () => {
  const chosen = someCross.acceptable[0]!;
  const text = printTalks({ ...someCross, chosen }, context, terminal);
  const section = text.slice(text.indexOf('THE PACKAGE THAT WAS ASKED FOR'), text.indexOf('PACKAGES THAT'));

  test('is told in full, with what it is worth and how every red line stands', () => {
    for (const { title } of someCross.brackets) expect(section.toLowerCase()).toContain(title.en.toLowerCase());
    for (const { title } of someCross.redLines) expect(section).toContain(`“${title.en}”`);
    expect(section).toMatch(/It is worth \d\.\d\d to the United States and \d\.\d\d to Russia\./);
    expect(section.match(/^ {2}[a-z] {2}(kept|crossed)/gm)).toHaveLength(someCross.redLines.length);
  });

  test('is told of only where there is one', () =>
    expect(printTalks(someCross, context, terminal)).not.toContain('ASKED FOR'));
});

test('what nothing depends on is left out of the rows, and said to be', () => {
  const [first, ...others] = someCross.brackets;
  const brackets = [{ ...first!, role: 'cosmetic' as const }, ...others];
  const text = printTalks({ ...someCross, brackets }, context, terminal);
  expect(text).toContain(`Left out, for nothing depends on it: ${first!.title.en}.`);
  const rows = text.slice(text.indexOf('PACKAGES THAT'), text.indexOf('RED LINES'));
  expect(rows.toLowerCase()).not.toContain(`${first!.title.en.toLowerCase()}: “`);
});

describe('in Russian', () => {
  test('the scenario has its Russian name', () =>
    expect(printTalks(noneCrosses, { ...context, language: ru }, terminal)).toContain('Москва, август 2001 года'));

  test('a preamble is one', () => {
    const brackets = someCross.brackets.map((one, at) => (at === 0 ? { ...one, article: 'Preamble' } : one));
    expect(printTalks({ ...someCross, brackets }, { ...context, language: ru }, terminal)).toContain('(преамбула)');
  });

  test('from no words to words, and many changes at once', () => {
    const moved = someCross.moved!;
    const moves = moved.moves.map((move) => (move.kind === 'proposal' ? { ...move, from: 'nothing' } : move));
    const [ceiling, ...others] = someCross.brackets;
    const nothing = { id: 'nothing', by: null, words: null };
    const brackets = [{ ...ceiling!, alternatives: [...ceiling!.alternatives, nothing] }, ...others];
    const [sentence] = movedSentences({ ...someCross, brackets, moved: { ...moved, moves } }, ru);
    expect(sentence).toContain('(было без таких слов, стало «');
    const changes = someCross.brackets.slice(0, 3).map(({ name, alternatives }) => ({
      ...{ bracket: name, from: alternatives[0]!.id, to: alternatives[1]!.id },
    }));
    const least = { ...someCross.leastChanges[0]!, of: null, changes };
    expect(leastSentences({ ...someCross, leastChanges: [least] }, ru)[0]).toMatch(
      /^Запрошенный пакет: чтобы не пересекать красных черт .+, нужно изменить 3 места: .+ вместо .+; любой их части мало\.$/,
    );
  });
});

describe('the chance that cheating is seen in time', () => {
  const text = printTalks(inspected, context, terminal);
  test('stands in a column of packages, and in a section of its own', () => {
    const rows = text.slice(text.indexOf('PACKAGES THAT'), text.indexOf('RED LINES'));
    expect(rows).toContain('seen in time');
    expect(rows).toMatch(/^ {2}2 .* 0\.26 /m);
    expect(text).toContain('WOULD CHEATING BE SEEN IN TIME\n');
    expect(text).toContain('nobody publishes the real chance');
  });
  test('is told of only where somebody asks', () =>
    expect(printTalks(someCross, context, terminal)).not.toMatch(/seen in time\b(?! is not judged)/i));
});
