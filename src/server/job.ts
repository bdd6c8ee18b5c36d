import {
  assessRun,
  Complaint,
  complaint,
  linkageRun,
  opened,
  orComplain,
  packageOf,
  settingOf,
  shelfFor,
  valueOf,
  withoutFiles,
} from '../answer/index.ts';
import type { Opened, PackageOptions } from '../answer/index.ts';
import { shelfOf } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import type { Place, Read } from '../model/document/index.ts';
import { readScenario, resultJson } from '../model/scenario/index.ts';
import type { Draws, ScenarioDocument, Setting } from '../model/scenario/index.ts';

/** The command line takes more; a server keeps others waiting meanwhile. */
export const mostDraws = 4096;

/** One run that a request asks for: plain data, so that a thread can have it. */
export interface Job {
  readonly kind: 'linkage' | 'assess';
  /** where the request says so; problems are told there */
  readonly part: 'body' | 'query';
  /** an id of the library, or the text of a scenario; the text may name forces of the library and no path */
  readonly scenario: { readonly id: string } | { readonly text: string };
  readonly alternative: string | null;
  readonly settings: readonly JobSetting[];
  /** not given: the scenario's own */
  readonly draws?: number;
  readonly seed?: number;
  readonly package: PackageOptions;
}

/** `path=value` as at the command line, or a path with its value as JSON, which is YAML too. */
export type JobSetting = { readonly line: string } | { readonly path: string; readonly json: string };

/**
 * Runs one job.
 *
 * @returns the text that the command prints with `--json`, byte for byte, or all that is wrong with what was asked
 */
export async function run(job: Job): Promise<Read<string>> {
  try {
    const asked = await openedOf(job);
    const draws = drawsOf(asked, job);
    return { ok: true, value: resultJson(await resultOf(asked, job, draws)) };
  } catch (error) {
    if (error instanceof Complaint) return { ok: false, problems: error.problems };
    throw error;
  }
}

async function resultOf(asked: Opened, job: Job, draws: Draws): Promise<object> {
  if (job.kind === 'linkage') return (await linkageRun(asked, draws, {})).result;
  return (await assessRun(asked, packageOf(asked, job.package), draws, {})).result;
}

let known: Library | undefined;

/** The library that comes with the program, read once a thread. */
export function wholeLibrary(): Library {
  return (known ??= readLibraryFolder());
}

async function openedOf({ part, scenario, alternative, settings: written }: Job): Promise<Opened> {
  const library = wholeLibrary();
  const original =
    'text' in scenario ? orComplain(readScenario(scenario.text, 'scenarioText')) : byId(scenario.id, part);
  const settings = written.map((one) => setting(one, part));
  const shelf = await shelfFor({ original, settings }, withoutFiles(orComplain(shelfOf(library))), library);
  return opened({
    original,
    shelf,
    alternative,
    alternativePlace: () => at(`${part}.alternative`),
    settings,
  });
}

function byId(id: string, part: string): ScenarioDocument {
  const library = wholeLibrary();
  const item = library.find('scenario', id);
  if (item) return orComplain(readScenario(item.text, item.file));
  const ids = library.list('scenario').map((one) => one.id);
  const near = nearest(id, ids);
  throw complaint(`${part}.scenario`, {
    code: 'unknown-scenario',
    wrong: told`the library has no scenario ${id}`,
    expected: oneOf(ids),
    todo: near === null ? 'name one of these, or send your own as `scenarioText`' : told`did you mean ${near}?`,
  });
}

function setting(one: JobSetting, part: string): Setting {
  if ('line' in one) return settingOf(one.line, at(`${part}.set ${one.line}`));
  const place = at(`${part}.set ${one.path}`);
  return { path: one.path, value: valueOf(one.json, place.file), place };
}

function at(file: string): Place {
  return { file, line: 1, column: 1 };
}

function drawsOf({ scenario }: Opened, { draws = scenario.runs.draws, seed = scenario.runs.seed }: Job): Draws {
  if (draws <= mostDraws) return { draws, seed, given: null };
  throw complaint('scenarioText', {
    code: 'too-many-draws',
    wrong: told`the scenario asks for ${draws} draws`,
    expected: told`at most ${mostDraws}`,
    todo: 'give fewer as `draws` beside it, or run it at the command line',
  });
}
