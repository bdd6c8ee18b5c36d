import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTalksIn, talksItem, talksListed, talksUses } from '../answer/talks.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { libraryOf } from '../library/index.ts';
import type { LibraryCheck } from '../library/index.ts';
import { formatProblem } from '../model/document/index.ts';
import { en, ru } from '../words/index.ts';
import { isTalksText, ownTalksProblems, talksSources, talksUsers, withTalks } from './library-talks.ts';
import { template } from './new-file.ts';
import { printTalksItem } from './terminal/library-talks.ts';

const library = readLibraryFolder();
const file = 'talks/moscow-talks-2001.yaml';
const text = library.files[file]!;
const terminal = { colour: false, unicode: true, width: 80 };
const found: LibraryCheck = {
  ...{ files: 0, problems: [], sums: [], notCompared: [], nulls: [], open: [] },
  cited: { keys: ['judged-before'], figures: 0 },
};
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-library-talks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('talks in the library', () => {
  test('are listed with the last round that was held', () => {
    expect(talksListed(library)).toEqual([
      {
        ...{ kind: 'talks', id: 'moscow-talks-2001', file, states: ['US', 'Russia'], count: null, readable: true },
        date: { text: '2001-08-13', firstDay: '2001-08-13', lastDay: '2001-08-13' },
        what: 'The talks of 2001',
      },
    ]);
    const broken = libraryOf({ ...library.files, [file]: text.replace('rounds:', 'meetings:') });
    expect(talksListed(broken)).toMatchObject([{ readable: false, what: null }]);
  });

  test('are shown: every red line and want with its source, in both languages', () => {
    const talks = readTalksIn(library, { text, file }, null);
    const english = printTalksItem(talks, terminal, en);
    const stated = talks.positions.flatMap(({ redLines, wants }) => [...redLines, ...wants]);
    expect(english.match(/^ {2}(red line|want) /gm)).toHaveLength(stated.length);
    expect(english).toContain('September 2001  Naples (planned)  rferl-2001-08-13');
    expect(english).toContain('The ABM Treaty stands (kremlin-2000-06-04)');
    expect(english).toMatch(/^The United States, from 4 June 2000$/m);
    expect(printTalksItem(talks, terminal, ru)).toContain('Договор по ПРО остается в силе (kremlin-2000-06-04)');
    const [first] = (talksItem(talks) as { record: { positions: readonly object[] } }).record.positions;
    expect(first).toMatchObject({
      party: 'US',
      redLines: [{ id: 'floor', test: "limits['deployed-warheads'] >= 2000" }],
    });
  });

  test('name their sources, and a source names them', () => {
    const used = talksSources(library, 'moscow-talks-2001');
    expect(used?.sources.map(({ key }) => key)).toContain('bush-2001-05-01');
    expect(used?.sources.filter(({ title }) => title === null)).toEqual([]);
    expect(used?.sources.map(({ key }) => key)).not.toContain('judged');
    const [user] = talksUsers(library, 'bush-2001-05-01');
    expect(user).toMatchObject({ id: 'moscow-talks-2001', kind: 'talks' });
    const line = Number(user!.figures[0]!.where.split(':')[1]);
    expect(text.split('\n')[line - 1]).toContain('source: bush-2001-05-01');
    expect(talksSources(library, 'moscow-2001')).toBeNull();
  });

  test('are checked: they read, their id is that of the file, their words stand in both languages', () => {
    const sound = withTalks(found, library);
    expect(sound.problems.map(formatProblem)).toEqual([]);
    expect(sound.cited.keys).toEqual(
      [...new Set(['judged-before', ...talksUses({ text, file }).map(({ source }) => source!)])].sort(),
    );
    const wrong = text
      .replace('id: moscow-talks-2001', 'id: moscow-talks')
      .replace("{ en: A shield to rely on, ru: 'Щит, на который можно положиться' }", 'A shield to rely on');
    const checked = withTalks(found, libraryOf({ ...library.files, [file]: wrong }));
    expect(checked.files).toBe(1);
    expect(checked.problems.map(({ code }) => code)).toEqual(['id-not-of-file', 'one-language']);
    const misspelt = libraryOf({ ...library.files, [file]: text.replace("standing['abm']", "standing['amb']") });
    expect(withTalks(found, misspelt).problems.map(formatProblem)).toEqual([expect.stringContaining('abm')]);
  });
});

describe('talks of one’s own', () => {
  const write = (name: string, words: string): string => {
    const path = join(folder, name);
    writeFileSync(path, words);
    return path;
  };
  write('mine-text.md', template('draft.txt', { id: 'mine-text', file: './mine-text.md', russian: 'mine-text.ru.md' }));
  write('mine-text.ru.md', template('draft.ru.txt', { id: 'mine-text', english: 'mine-text.md' }));
  const own = template('talks.txt', { id: 'mine', file: './mine.yaml', draft: './mine-text.md' });

  test('are checked beside their draft, as their own comment says', () => {
    const path = write('mine.yaml', own);
    expect(isTalksText(own)).toBe(true);
    expect(ownTalksProblems(library, path, own).map(formatProblem)).toEqual([]);
    expect(talksSources(library, path)).toMatchObject({ id: 'mine', kind: 'talks', sources: [] });
    const wrong = own.replace("measures['visits'] >= 10", "measures['visit'] >= 10");
    expect(ownTalksProblems(library, path, wrong)).toMatchObject([
      { place: { file: path }, todo: 'did you mean `visits`?' },
    ]);
  });

  test('are no force and no scenario', () => {
    expect(isTalksText('kind: force\ntalks: 1\n')).toBe(false);
    expect(isTalksText('counterpoise: 1\n')).toBe(false);
  });
});
