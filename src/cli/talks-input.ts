import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { agreementSet } from '../answer/agreements.ts';
import { complaint, orComplain, settingOf, shelfFor } from '../answer/index.ts';
import { openedTalks } from '../answer/talks.ts';
import type { OpenedTalks } from '../answer/talks.ts';
import { draftOf, draftsOf, talksTexts } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { shelfOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readDraft } from '../model/agreement/index.ts';
import type { ReadDraft } from '../model/agreement/index.ts';
import { nearest, oneOf, problem, told } from '../model/document/index.ts';
import type { Place, Problem } from '../model/document/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { Draws, ScenarioDocument } from '../model/scenario/index.ts';
import { namesIn } from '../model/talks/index.ts';
import { Complaint } from './complaint.ts';
import { alternativePlace, drawsOf, readTextFile } from './input.ts';
import type { ScenarioOptions } from './input.ts';
import { isAgreementPath } from './agreement-input.ts';
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
  const names = orComplain(namesIn(text, file));
  const folder = isPath(name) ? dirname(name) : null;
  const original = scenarioNamed(library, names.scenario, folder, names.places.scenario);
  const draft = draftNamed(library, names.draft, folder, names.places.draft);
  const settings = (options.set ?? []).map((one) =>
    settingOf(one, { file: `--set ${one}`, line: 1, column: '--set '.length + 1 }),
  );
  const beside = shelfBeside(orComplain(shelfOf(library)), library, forcesFrom(names.scenario, folder));
  const shelf = await shelfFor({ original, settings }, beside, library);
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

function optionPlace(option: string, value: string): Place {
  return { file: `--${option} ${value}`, line: 1, column: option.length + 4 };
}

/** Paths of forces are followed from the scenario's file. */
function forcesFrom(scenario: string, folder: string | null): string {
  return folder !== null && isPath(scenario) ? resolve(folder, scenario) : './scenario.yaml';
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

/** @param folder of the talks; `null`: they are of the library, where no path is followed */
function scenarioNamed(library: Library, name: string, folder: string | null, place: Place): ScenarioDocument {
  if (isPath(name)) {
    const path = pathFrom(folder, name, place);
    return orComplain(readScenario(readTextFile(path), path));
  }
  const item = library.find('scenario', name);
  if (item) return orComplain(readScenario(item.text, item.file));
  throw new Complaint([
    unknown(
      'scenario',
      name,
      library.list('scenario').map(({ id }) => id),
      place,
    ),
  ]);
}

function draftNamed(library: Library, name: string, folder: string | null, place: Place): ReadDraft {
  if (isAgreementPath(name)) return draftAt(pathFrom(folder, name, place));
  const found = draftOf(library, name);
  if (found !== null) return orComplain(found);
  const known = draftsOf(library);
  throw new Complaint([unknown('draft', name, known.ok ? known.value.map(({ id }) => id) : [], place)]);
}

/** `./my.md`, with `./my.ru.md` beside it where there is one. */
function draftAt(path: string): ReadDraft {
  const russian = path.replace(/\.md$/, '.ru.md');
  const other = russian !== path && existsSync(russian) ? { text: readTextFile(russian), file: russian } : null;
  return orComplain(readDraft({ text: readTextFile(path), file: path }, other));
}

function pathFrom(folder: string | null, name: string, place: Place): string {
  if (folder !== null) return resolve(folder, name);
  throw new Complaint([
    problem(place, {
      code: 'path-in-library',
      wrong: told`${name} is a path, in talks that no file holds`,
      expected: 'an id of the library',
      todo: 'name one of the library',
    }),
  ]);
}

function unknown(kind: 'scenario' | 'draft', name: string, known: readonly string[], place: Place): Problem {
  const near = nearest(name, known);
  const wrong =
    kind === 'scenario' ? told`the library has no scenario ${name}` : told`the library has no draft ${name}`;
  return problem(place, {
    code: kind === 'scenario' ? 'unknown-scenario' : 'unknown-draft',
    wrong,
    expected: oneOf(known),
    todo: near === null ? 'name one of these, or a path' : told`did you mean ${near}?`,
  });
}
