import { draftOf, draftsOf } from '../library/agreements.ts';
import type { Library } from '../library/index.ts';
import type { ReadDraft } from '../model/agreement/index.ts';
import { nearest, oneOf, problem, told } from '../model/document/index.ts';
import type { Place, Problem } from '../model/document/index.ts';
import { readScenario } from '../model/scenario/index.ts';
import type { ScenarioDocument, Shelf } from '../model/scenario/index.ts';
import { namesIn } from '../model/talks/index.ts';
import { Complaint, orComplain } from './complaint.ts';

/** How files are opened that talks of one's own name by a path. */
export interface Beside {
  scenario(path: string): ScenarioDocument;
  draft(path: string): ReadDraft;
  /** a shelf that also holds forces of one's own, which the scenario names by a path */
  shelf(shelf: Shelf, scenario: string): Shelf;
}

/** What a talks document stands on. */
export interface TalksParts {
  readonly original: ScenarioDocument;
  readonly draft: ReadDraft;
  /** id or path of the scenario, as the document has it */
  readonly scenario: string;
}

/**
 * The scenario and the draft that talks name.
 *
 * @param beside `null`: the talks are of the library, where no path is followed
 * @throws Complaint where there is none such, or one of them cannot be read
 */
export function talksParts(library: Library, text: string, file: string, beside: Beside | null): TalksParts {
  const { scenario, draft, places } = orComplain(namesIn(text, file));
  return {
    scenario,
    original: scenarioNamed(library, scenario, places.scenario, beside),
    draft: draftNamed(library, draft, places.draft, beside),
  };
}

/** What is no id is a path: a document is refused that names neither. */
export function isPathInTalks(name: string): boolean {
  return name.includes('.');
}

function scenarioNamed(library: Library, name: string, place: Place, beside: Beside | null): ScenarioDocument {
  if (isPathInTalks(name)) return follow(beside, name, place).scenario(name);
  const item = library.find('scenario', name);
  if (item) return orComplain(readScenario(item.text, item.file));
  const known = library.list('scenario').map(({ id }) => id);
  throw new Complaint([unknown('scenario', name, known, place)]);
}

function draftNamed(library: Library, name: string, place: Place, beside: Beside | null): ReadDraft {
  if (isPathInTalks(name)) return follow(beside, name, place).draft(name);
  const found = draftOf(library, name);
  if (found !== null) return orComplain(found);
  const known = draftsOf(library);
  throw new Complaint([unknown('draft', name, known.ok ? known.value.map(({ id }) => id) : [], place)]);
}

function follow(beside: Beside | null, name: string, place: Place): Beside {
  if (beside !== null) return beside;
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
