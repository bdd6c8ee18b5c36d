import { dirname, isAbsolute, join } from 'node:path';
import { agreementSet } from '../answer/agreements.ts';
import { complaint, orComplain, settingOf, shelfFor } from '../answer/index.ts';
import { isPathInTalks, openedTalks, talksParts } from '../answer/talks.ts';
import type { Beside, OpenedTalks } from '../answer/talks.ts';
import { talksTexts } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readDraft } from '../model/agreement/index.ts';
import { nearest, told } from '../model/document/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { Draws } from '../model/scenario/index.ts';
import { namesIn } from '../model/talks/index.ts';
import { bothTexts, optionPlace } from './agreement-input.ts';
import { alternativePlace, drawsOf, readTextFile } from './input.ts';
import type { ScenarioOptions } from './input.ts';
import { isPath, shelfBeside } from './library-shelf.ts';

export interface TalksOptions extends ScenarioOptions {
  /** `BRACKET=ALTERNATIVE` */
  readonly choose?: readonly string[];
  /** date or place */
  readonly round?: string;
}

/** Talks ready to run, with their draws. */
export interface TalksToRun extends OpenedTalks {
  readonly library: Library;
  readonly draws: Draws;
}

/**
 * Opens talks by id or path, or by the id of their scenario; a scenario or a draft that they name by path is looked for
 * beside their file.
 *
 * @throws Complaint with all that is wrong with the talks, their draft, their scenario or the options
 */
export async function openTalksNamed(name: string, options: TalksOptions): Promise<TalksToRun> {
  const library = readLibraryFolder();
  const { text, file } = talksText(library, name);
  const beside = isPath(name) ? besideFile(name, library) : null;
  const { original, draft, scenario } = talksParts(library, text, file, beside);
  const settings = (options.set ?? []).map((one) =>
    settingOf(one, { file: `--set ${one}`, line: 1, column: '--set '.length + 1 }),
  );
  const bare = orComplain(shelfOf(library));
  // A force that `--set` names by a path is looked for here, where the command is given.
  const seen = beside?.shelf(bare, scenario) ?? shelfBeside(bare, library, './scenario.yaml');
  const shelf = await shelfFor({ original, settings }, seen, library);
  const opened = openedTalks({
    ...{ text, file, draft },
    set: agreementSet(library),
    round: options.round === undefined ? null : { asked: options.round, place: optionPlace('round', options.round) },
    choose: options.choose ?? [],
    choosePlace: (one) => optionPlace('choose', one),
    asked: { original, shelf, alternative: options.alternative ?? null, alternativePlace, settings },
  });
  return { ...opened, library, draws: drawsOf(opened.scenario, opened.resolved.columns, options) };
}

/** What talks in a file name by path, from the folder of that file; forces, from that of the scenario's. */
export function besideFile(path: string, library: Library): Beside {
  const at = (name: string): string => (isAbsolute(name) ? name : join(dirname(path), name));
  return {
    scenario: (name) => orComplain(readScenario(readTextFile(at(name)), at(name))),
    draft: (name) => orComplain(readDraft(...bothTexts(at(name)))),
    shelf: (shelf, scenario) => shelfBeside(shelf, library, isPathInTalks(scenario) ? at(scenario) : './scenario.yaml'),
  };
}

function talksText(library: Library, name: string): { readonly text: string; readonly file: string } {
  if (isPath(name)) return { text: readTextFile(name), file: name };
  const items = talksTexts(library);
  const about = items.filter(({ text, file }) => scenarioOfTalks(text, file) === name);
  const item = items.find(({ id }) => id === name) ?? (about.length === 1 ? about[0]! : null);
  if (item) return item;
  const known = items.map(({ id }) => id);
  const near = nearest(name, known);
  throw complaint(name === '' ? 'counterpoise' : name, {
    code: 'unknown-talks',
    wrong: name === '' ? 'the name of the talks is empty' : told`the library has no talks ${name}`,
    expected: told`${known.join(', ')}, the scenario of one of them, or the path of a file that ends in .yaml`,
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

function scenarioOfTalks(text: string, file: string): string | null {
  const names = namesIn(text, file);
  return names.ok ? names.value.scenario : null;
}
