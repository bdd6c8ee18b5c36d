import { readFileSync } from 'node:fs';
import { readLibraryFolder } from '../src/library/folder.ts';
import { shelfOf } from '../src/library/index.ts';
import type { Read } from '../src/model/document/index.ts';
import { openUnder, readScenario } from '../src/model/scenario/index.ts';
import type { Case, Setting } from '../src/model/scenario/index.ts';

const library = readLibraryFolder();
const place = { file: 'test', line: 1, column: 1 };

/** A scenario of the library, or the corner cases of the twin, ready to run: what tests start from. */
export function opened(
  id: string,
  alternative: string | null = null,
  set: Readonly<Record<string, unknown>> = {},
): Case {
  return openedText(scenarioText(id), alternative, set);
}

export function openedText(
  text: string,
  alternative: string | null = null,
  set: Readonly<Record<string, unknown>> = {},
): Case {
  const original = valueOf(readScenario(text, 'scenario.yaml'));
  const settings: Setting[] = Object.entries(set).map(([path, value]) => ({ path, value, place }));
  return valueOf(openUnder(original, { alternative, place, settings }, valueOf(shelfOf(library)))).resolved;
}

export function scenarioText(id: string): string {
  return library.find('scenario', id)?.text ?? readFileSync(`validation/twin/${id}.yaml`, 'utf8');
}

export function valueOf<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problems.map(({ place: at, wrong }) => `${at.line}: ${wrong}`).join('\n'));
  return read.value;
}
