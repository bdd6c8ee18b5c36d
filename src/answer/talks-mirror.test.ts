import { expect, test } from 'vitest';
import { agreementsOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import { readDraft } from '../model/agreement/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import { orComplain } from './complaint.ts';
import { openedTalks, talksRun } from './talks.ts';

const library = readLibraryFolder();
const place = { file: 'test', line: 1, column: 1 };
const still = { draws: 0, seed: 1, given: null };

/** One party's name for the other's, wherever it stands as a name; ids of forces and sources are written small. */
function swapped(text: string): string {
  return text.replace(/(?<![\w-])(US|Russia)(?![\w-])/g, (name) => (name === 'US' ? 'Russia' : 'US'));
}

/** What the talks of 2001 come to, every text written so. */
async function run(written: (text: string) => string, choose: readonly string[]) {
  const textOf = (file: string) => ({ text: written(library.files[file]!), file });
  const scenario = library.find('scenario', 'moscow-2001')!;
  const opened = openedTalks({
    ...textOf('talks/moscow-talks-2001.yaml'),
    draft: orComplain(readDraft(textOf('drafts/framework-2001.md'), textOf('drafts/framework-2001.ru.md'))),
    ...{ set: orComplain(agreementsOf(library)), round: null, choose, choosePlace: () => place },
    asked: {
      original: orComplain(readScenario(written(scenario.text), scenario.file)),
      ...{ shelf: orComplain(shelfOf(library)), settings: [], alternative: null, alternativePlace: () => place },
    },
  });
  return resultJson(await talksRun(opened, still, { workers: 1 }));
}

test('swapping the labels of the parties mirrors every result', async () => {
  const choose = ['ceiling=2', 'abm=Russia', 'shield-size=3'];
  const here = await run((text) => text, choose);
  const there = await run(swapped, choose.map(swapped));
  expect(here).toContain('"parties":["US","Russia"]');
  expect(there).toContain('"parties":["Russia","US"]');
  expect(JSON.parse(swapped(there))).toEqual(JSON.parse(here));
});
