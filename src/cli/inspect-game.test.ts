import { expect, test } from 'vitest';
import { Complaint } from '../answer/index.ts';
import { gameTable, interimTable } from '../figure/index.ts';
import type { GameContext } from '../figure/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { inspectionGame, interim } from '../model/inspection/index.ts';
import { languages, toldIn } from '../words/index.ts';
import { gameBook, interimBook } from './codebook-games.ts';
import type { TableBook } from './codebook.ts';
import { gameAsked } from './inspect-game-input.ts';
import type { GameOptions } from './inspect-game-input.ts';
import { printGame, printInterim } from './terminal/game.ts';

function said(options: GameOptions, language = languages.en): string {
  try {
    gameAsked(options);
  } catch (error) {
    if (error instanceof Complaint) return error.problems.map((one) => formatProblem(toldIn(one, language))).join('\n');
    throw error;
  }
  return 'nothing';
}

test('twelve periods and four inspections unless somebody says otherwise; a short year has fewer', () => {
  expect(gameAsked({})).toEqual({ game: 'dresher', periods: 12, inspections: 4, gain: 1, loss: 1 });
  expect(gameAsked({ periods: '2', loss: '1e3', gain: '.5' })).toEqual({
    ...{ game: 'dresher', periods: 2, inspections: 2, gain: 0.5, loss: 1000 },
  });
  expect(gameAsked({ interim: true })).toEqual({ game: 'interim', slots: null });
  expect(gameAsked({ interim: true, slots: '52' })).toEqual({ game: 'interim', slots: 52 });
});

const stake = 'a number from 0.000001 to 1000000';
test.each<readonly [GameOptions, string]>([
  [{ periods: '0' }, '--periods 0:1:1  is out of range · a whole number from 1 to 365 · correct it'],
  [{ periods: '366' }, '--periods 366:1:1  is out of range · a whole number from 1 to 365 · correct it'],
  [{ periods: '1.5' }, '--periods 1.5:1:1  is no whole number · a whole number from 1 to 365 · correct it'],
  [{ inspections: '-1' }, '--inspections -1:1:1  is no whole number · a whole number from 0 to 365 · correct it'],
  [
    { periods: '3', inspections: '4' },
    '--inspections 4:1:1  is more than one in each of 3 periods · a whole number from 0 to 3 · ask for fewer inspections, or divide the year into more --periods',
  ],
  [{ gain: 'much' }, `--gain much:1:1  is no number that can be read · ${stake} · write one of these`],
  [{ gain: '1,5' }, `--gain 1,5:1:1  is no number that can be read · ${stake} · write a dot before decimals`],
  [{ loss: '0' }, `--loss 0:1:1  0 is out of range · ${stake} · bring it within the range`],
  [{ loss: '1e9' }, `--loss 1e9:1:1  1e9 is out of range · ${stake} · bring it within the range`],
  [{ interim: true, slots: '1' }, '--slots 1:1:1  is out of range · a whole number from 2 to 365 · correct it'],
  [
    { slots: '9' },
    '--slots 9:1:1  divides the period of one interim inspection, which is not asked for · --slots beside --interim · add --interim, or write --periods',
  ],
  [
    { interim: true, loss: '2' },
    '--loss 2:1:1  is given beside --interim, which has one inspection and one period · --interim with or without --slots · leave one out',
  ],
])('%o', (options, text) => {
  expect(said(options)).toBe(text);
  expect(said(options, languages.ru).split('  ')[1]).not.toMatch(/(?<!-)\b[a-df-z]{3,}/);
});

test('tables have the columns that the codebook tells of', () => {
  const namesOf = (book: TableBook) => book.fields.map(({ name }) => name);
  expect(gameTable(inspectionGame(5, 2, { gain: 1, loss: 1 })).columns).toEqual(namesOf(gameBook));
  for (const slots of [null, 4]) expect(interimTable(interim(slots)).columns).toEqual(namesOf(interimBook(slots)));
});

const pipe = { colour: false, unicode: false, width: 80 };
const secret = { delay: 1.8676, visits: [], starts: [] };
const context: GameContext = { engine: '0', secret, language: languages.en };
const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('text: what is caught, what naive counting says, and that the order turns with the criterion', () => {
  const text = printGame(inspectionGame(12, 4, { gain: 1, loss: 1 }), context, pipe);
  expect(flat(text)).toContain('a share of 0.248 is caught; naive counting says 0.333');
  expect(flat(text)).toContain('worth -0.4156 to the inspectorate (exactly -165/397)');
  expect(flat(text)).toContain('with a chance of 0.292 at least (exactly 116/397)');
  expect(flat(text)).toContain('equal intervals hold the delay to 2.4 periods');
  expect(flat(text)).toContain('the delay could be held to 1.87 periods');
  expect(text).toMatch(/^equal intervals +-1 +0 +2\.4$/m);
  expect(text).toMatch(/^12 +1$/m);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

test('text of other stakes, of none and of all, in both languages: nothing broken', () => {
  for (const language of [languages.en, languages.ru]) {
    for (const [n, m] of [
      [1, 0],
      [1, 1],
      [9, 0],
      [9, 9],
      [40, 33],
      [365, 8],
    ] as const) {
      // prettier-ignore
      const text = printGame(inspectionGame(n, m, { gain: 3, loss: 7 }), { ...context, secret: null, language }, pipe);
      expect(text).not.toMatch(/NaN|undefined|Infinity|[{}]/);
      expect(text.split('\n').length).toBeLessThan(100);
    }
    for (const slots of [null, 2, 3, 52]) {
      expect(printInterim(interim(slots), { ...context, language }, pipe)).not.toMatch(/NaN|undefined|Infinity|[{}]/);
    }
  }
});

test('text of one interim inspection: 1/e, one half for who knows the day, a quarter for chance', () => {
  const text = flat(printInterim(interim(null), context, pipe));
  expect(text).toContain('cheating goes unseen for 0.3679 of the period on average');
  expect(text).toContain('On a day that is known, half way, the delay is 0.5 of the period.');
  expect(text).toContain('is seen after 0.25 on average');
  expect(flat(printInterim(interim(12), context, pipe))).toContain('for 0.3955 of the period');
});
