import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { agreementsOf, heldForceOf, languageDifferences } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { orComplain } from '../answer/index.ts';
import { agreementUnder, complyIn, draftInFull, readChoice, readDraft } from '../model/agreement/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { cellNames, readScenario, withViews } from '../model/scenario/index.ts';
import { knownOf, positionsOn, readTalks } from '../model/talks/index.ts';
import { writeTalks } from './new.ts';
import { template } from './new-file.ts';

const library = readLibraryFolder();
const set = orComplain(agreementsOf(library));
const place = { file: 'test', line: 1, column: 1 };
const english = template('draft.txt', { id: 'mine', file: './mine.md', russian: 'mine.ru.md' });
const russian = template('draft.ru.txt', { id: 'mine', english: 'mine.md' });
const draft = orComplain(readDraft({ text: english, file: 'mine.md' }, { text: russian, file: 'mine.ru.md' }));

describe('counterpoise new draft', () => {
  test('reads, and says the same in both languages', () => {
    expect(draft.brackets.map(({ name, alternatives }) => [name, alternatives.map(({ id }) => id).join()])).toEqual([
      ['ceiling', 'US,2,Russia'],
      ['shield', 'Russia,2,US'],
      ['visits', 'US,Russia'],
    ]);
    expect(languageDifferences(library, [draftInFull(draft)]).map(formatProblem)).toEqual([]);
  });

  test('can be held against a force by what its comments say', () => {
    const asked = [...english.matchAll(/--choose (\S+)/g)].map(([, one]) => one!);
    expect(asked).toEqual(['ceiling=US', 'shield=2', 'visits=Russia']);
    const choice = orComplain(readChoice(draft, asked, () => place));
    const agreement = orComplain(agreementUnder(draft, choice));
    const force = orComplain(heldForceOf(library, 'us-2024', place));
    const more = { ...set, agreements: [...set.agreements, agreement] };
    const { compliance } = complyIn(more, 'mine', force, { date: '2032-01-01', reading: null, also: [] })!;
    expect(compliance.limits).toMatchObject([{ id: 'deployed-warheads', counted: 1436, allowed: 1550, kept: true }]);
    expect(agreement.measures.map(({ numbers }) => numbers)).toEqual([{ 'per-year': 6, 'before-days': 14 }]);
  });
});

describe('counterpoise new talks', () => {
  const scenario = orComplain(readScenario(library.find('scenario', 'after-new-start-2026')!.text, 'scenario.yaml'));
  const known = knownOf(draft, {
    parties: ['US', 'Russia'],
    cells: cellNames,
    hasBreakout: true,
    inspected: [],
    agreements: set.agreements.map(({ id }) => id),
    sources: [],
  });
  const text = template('talks.txt', { id: 'mine', file: './mine.yaml', draft: './mine-text.md' });
  const talks = orComplain(readTalks(text, 'mine.yaml', known));

  test('reads over the text that is written beside it, on a scenario that takes its views', () => {
    expect(talks).toMatchObject({ scenario: scenario.scenario.id, draft: './mine-text.md' });
    expect(withViews(scenario, talks.views).ok).toBe(true);
    const asked = [...text.matchAll(/--choose (\S+)/g)].map(([, one]) => one!);
    expect(readChoice(draft, asked, () => place)).toEqual({ ok: true, value: { ceiling: 'US', shield: '2' } });
  });

  test('shows in its comments only what can be asked', () => {
    const shown = [...text.matchAll(/^# {3}((?!counterpoise).*?)(?: {2,}|$)/gm)].map(([, one]) => one!);
    expect(shown).toHaveLength(7);
    for (const one of shown.map((asked) => asked.replace('ramp(x,', 'ramp(need,'))) {
      const asking = text.replace('test: "need >= 0.5"', `test: "(${one}) == (${one})"`);
      const read = readTalks(asking, 'mine.yaml', known);
      expect(read.ok ? [] : read.problems.map(formatProblem), one).toEqual([]);
    }
  });

  test('has a second position of one party, which says all of its lines again', () => {
    const ids = (date: string) => positionsOn(talks, date).map(({ party, redLines }) => [party, redLines.length]);
    expect(ids('2026-09-14')).toEqual(ids('2026-11-02'));
  });

  test('writes three files, or none where one of them is there already', () => {
    const folder = mkdtempSync(join(tmpdir(), 'counterpoise-new-talks-'));
    const out = join(folder, 'baltic.yaml');
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    writeTalks(undefined, { out, json: true });
    expect(JSON.parse(said.mock.calls[0]![0] as string)).toMatchObject({
      ...{ wrote: out, kind: 'talks', id: 'baltic' },
      beside: [join(folder, 'baltic-text.md'), join(folder, 'baltic-text.ru.md')],
    });
    expect(readdirSync(folder).toSorted()).toEqual(['baltic-text.md', 'baltic-text.ru.md', 'baltic.yaml']);
    expect(readFileSync(out, 'utf8')).toContain('\ndraft: ./baltic-text.md\n');
    rmSync(out);
    expect(() => writeTalks(undefined, { out })).toThrow('is there already');
    expect(readdirSync(folder)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });
});
