import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedFigure } from './paste-number.ts';
import { splitTable } from './paste-split.ts';
import { idOf } from './paste-system.ts';
import { fieldOf } from './paste-words.ts';

describe('a printed figure', () => {
  const whole = { whole: true, load: false };
  const load = { whole: false, load: true };
  const none = new Map<string, string>();

  test.each([
    ['1550', 1550],
    ['1,550', 1550],
    ['1 550', 1550],
    ['1’550', 1550],
    ['1,234,5', 'no-printed-figure'],
    ['230a', 230],
    ['230 b', 230],
    ['12*', 12],
    ['12**†', 12],
    ['230[b]', 230],
    ['230[12]', 230],
    ['230 (a)', 230],
    ['230¹', 230],
    ['12.0', 12],
    ['0', 0],
    ['1.550', 'two-readings'],
    ['12.5', 'not-whole'],
    ['1,55', 'not-whole'],
    ['230k', 'no-printed-figure'],
    ['230 (12)', 'no-printed-figure'],
    ['397 57', 'no-printed-figure'],
    ['1 5500', 'no-printed-figure'],
    ['0x10', 'no-printed-figure'],
    ['1e3', 'no-printed-figure'],
    ['=1+1', 'no-printed-figure'],
    ['5000000', 'figure-too-large'],
  ])('%s, a count', (text, asked) => {
    const read = printedFigure(text, whole, none);
    expect(read.kind === 'number' ? read.value : read.kind === 'wrong' ? read.words.code : read.reason).toBe(asked);
  });

  test.each([
    ['4.4', 4.4],
    ['4,4', 4.4],
    ['0.125', 0.125],
    ['3 x 335 kt', 3],
    ['3 × 0.1', 3],
    ['10х500', 10],
    ['4.404', 'two-readings'],
    ['4,404', 'two-readings'],
    ['1–3 x 335', 'printed as 1–3 x 335'],
  ])('%s, a load', (text, asked) => {
    const read = printedFigure(text, load, none);
    expect(read.kind === 'number' ? read.value : read.kind === 'wrong' ? read.words.code : read.reason).toBe(asked);
  });

  test.each([
    '-',
    '—',
    'n/a',
    'N.A.',
    '?',
    '…',
    '...',
    'н/д',
    'нет данных',
    'Not declared',
    '20+',
    '>20',
    '≥ 20',
    'up to 20',
    '20-30',
    '20 – 30',
    'не менее 20',
  ])('%s is unknown', (text) => {
    expect(printedFigure(text, whole, none)).toEqual({ kind: 'unknown', reason: `printed as ${text}` });
  });

  test('a word of one’s own is unknown, for the reason that is given', () => {
    expect(printedFigure('Rule', whole, new Map([['rule', 'the rule computes it']]))).toEqual({
      kind: 'unknown',
      reason: 'the rule computes it',
    });
  });
});

describe('names', () => {
  test.each([
    ['SS-18', 'ss18'],
    ['SS-N-18', 'ssn18'],
    ['Minuteman III', 'minuteman-iii'],
    ['Trident II D-5', 'trident-ii-d5'],
    ['SS-24 (silo)', 'ss24-silo'],
    ['Tu-95MS6 (Bear H-6)', 'tu95ms6-bear-h6'],
    ['Тополь-М', 'topol-m'],
    ['РС-24 «Ярс»', 'rs24-yars'],
    ['東風', 'system'],
    ['---', 'system'],
  ])('%s is %s', (name, id) => {
    expect(idOf(name, new Set())).toBe(id);
  });

  test.each([
    ['Non-deployed launchers', 'nonDeployedLaunchers'],
    ['Развёрнутые ПУ', 'deployedLaunchers'],
    ['Deployed launchers (1 Sept.)', 'deployedLaunchers'],
    ['Warheads × yield (kilotons)', 'warheadsPerLauncher'],
    ['Total', null],
    ['Yield', null],
    ['constructor', null],
  ])('a column headed %s holds %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe('CSV, as RFC 4180 has it', () => {
  test('what is written so is read so, whatever the cells hold', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'б', '"', ',', ';', ' ', '.', '=') })
      .map((one) => one.trim().replace(/ +/g, ' '));
    const separator = fc.constantFrom(',', ';', '\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 8 }), separator, (rows, sep) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const csv = [['H1', 'H2', 'H3'], ...rows].map((row) => row.map(quoted).join(sep)).join('\r\n');
        const table = splitTable(csv, 't.csv', (heading) => heading.startsWith('H'));
        expect(table.ok && table.value.rows.map((row) => row.map((cell) => cell.text))).toEqual(
          rows.filter((row) => row.some((cell) => cell !== '')),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the place of a cell is where it begins, after breaks within others too', () => {
    const table = splitTable(
      'System,"Deployed"\r\n"a\r\nb",  7\r\nc,"8"\r\n',
      't.csv',
      (heading) => fieldOf(heading) !== null,
    );
    const places = table.ok ? table.value.rows.flat().map(({ text, place: at }) => [text, at.line, at.column]) : [];
    expect(places).toEqual([
      ['a b', 2, 1],
      ['7', 3, 6],
      ['c', 4, 1],
      ['8', 4, 3],
    ]);
  });
});
