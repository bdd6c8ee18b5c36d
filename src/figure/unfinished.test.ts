import { describe as suite, expect, test } from 'vitest';
import type { CellName } from '../model/exchange/index.ts';
import { example, moscow, unfinished } from './fixtures/examples.cases.ts';
import {
  describe,
  linkageInputs,
  linkagePoints,
  linkagePresets,
  linkageShares,
  linkageSvg,
  linkageTable,
} from './index.ts';
import { titleSentence } from './sentences.ts';
import { en, languages, verdict } from '../words/index.ts';

const own: CellName = 'day/ride-out';
const other: CellName = 'generated/launch-under-attack';
const searching = { ...moscow, searched: false };
const sixteen = example('moscow-2001', 16);

suite.each([
  ['no cell', []],
  ['the own cell', [own]],
  ['another cell only', [other]],
  ['two cells', [own, other]],
] as const)('%s computed', (_, cells) => {
  test.each(Object.values(languages))('the picture, its words and tables have no hole ($code)', (language) => {
    for (const draws of [0, 16] as const) {
      const result = unfinished(example('moscow-2001', draws), cells);
      const context = { ...searching, language };
      const said = verdict(result, searching, language);
      const text = [linkageSvg(result, context), describe(result, context), ...said.sentences].join(' ');
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      for (const table of [linkageTable(result, context), linkageShares(result), linkagePoints(result)])
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(linkageInputs(result).rows).toEqual([]);
      expect(linkagePresets(result).rows).toEqual([]);
    }
  });
});

suite('claims nothing that is not computed', () => {
  const nothing = unfinished(sixteen, []);
  test('no cell: the title waits, the verdict is silent on cells', () => {
    expect(titleSentence(nothing, searching, en)).toBe('Not computed yet: day, ride-out');
    expect(verdict(nothing, searching, en).sentences.join(' ')).toBe('');
    expect(describe(nothing, searching)).toContain('Not computed yet: day, ride-out; day, launch under attack;');
    expect(describe(nothing, searching)).not.toMatch(/assured at no limit|no limit up to/);
  });

  test('one cell: the package without the cell beside it', () => {
    const { sentences } = verdict(unfinished(sixteen, [own]), searching, en);
    expect(sentences[0]).toBe(
      'At 2,500 warheads a side and 100 interceptors, retaliation is assured in few draws (0 of 16) if Russia must ride out a bolt from the blue; the shield stops five missiles in most draws (12 of 16).',
    );
    expect(sentences.join(' ')).not.toMatch(/generated/);
  });

  test('nothing searched: nothing is said of what would turn it', () => {
    const text = describe(unfinished(sixteen, [own]), searching);
    expect(text).not.toMatch(/turn|moves the package|would change/i);
    expect(describe(unfinished(sixteen, [own]), moscow)).toMatch(/turn/i);
  });
});
