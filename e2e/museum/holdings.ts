import { readFileSync } from 'node:fs';
import { itemOfText } from '../../src/cli/library-find.ts';
import { readLibraryFolder } from '../../src/library/folder.ts';
import { shieldProblems, shieldSources, strangers } from '../../src/library/agreements.ts';
import { checkItems, libraryOf } from '../../src/library/index.ts';
import type { Problem } from '../../src/model/document/index.ts';

/** The library without its own shields: theirs are checked elsewhere. */
const { files } = readLibraryFolder();
const bare = Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('shields/')));
const library = libraryOf(bare);

/** What is wrong with a region, an interceptor or a shield, beside the library's own. */
export function problemsOfHolding(name: string): readonly Problem[] {
  const text = readFileSync(new URL(`holdings/${name}.yaml`, import.meta.url), 'utf8');
  if (name.startsWith('shield-') || name === 'sound-shield') {
    const beside = libraryOf({ ...bare, [`shields/${name}.yaml`]: text });
    return [...shieldProblems(beside), ...strangers(shieldSources(beside), beside)];
  }
  const item = itemOfText(text, `${name}.yaml`);
  return item.ok ? checkItems([item.value], library, () => []).problems : item.problems;
}
