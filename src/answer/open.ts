import { readYaml, refuse, told, within, wordsOf } from '../model/document/index.ts';
import type { Place } from '../model/document/index.ts';
import type { Library } from '../library/index.ts';
import { breakoutUnder, inspectionUnder, mayNameRules, openUnder } from '../model/scenario/index.ts';
import type {
  BreakoutCase,
  Case,
  InspectionCase,
  Scenario,
  ScenarioDocument,
  Setting,
  Shelf,
} from '../model/scenario/index.ts';
import { complaint, orComplain } from './complaint.ts';

/** A scenario as somebody asks for it. */
export interface AskedScenario {
  readonly original: ScenarioDocument;
  readonly shelf: Shelf;
  /** null: the scenario as it stands */
  readonly alternative: string | null;
  /** where somebody named an alternative, for the problem that there is none of that name */
  readonly alternativePlace: (name: string) => Place;
  /** in order, on top of the alternative */
  readonly settings: readonly Setting[];
}

/** A scenario ready to run, with what else may be resolved of it. */
export interface Opened {
  readonly scenario: Scenario;
  readonly resolved: Case;
  /** the same scenario under one of its alternatives, settings on top */
  under(alternative: string): Case;
  /** what could be added beyond it; @throws Complaint with all that a breakout lacks */
  breakout(): BreakoutCase;
  /** what inspectors would see; @throws Complaint with all that its breakout lacks */
  inspection(): InspectionCase;
}

/**
 * Puts the layers on a scenario: the alternative, then each setting, in order.
 *
 * @throws Complaint with every problem of the layers, or what the shelf lacks
 */
export function opened(asked: AskedScenario): Opened {
  const { document, resolved } = resolvedUnder(asked, asked.alternative);
  return {
    scenario: document.scenario,
    resolved,
    under: (alternative) => resolvedUnder(asked, alternative).resolved,
    breakout: () => orComplain(breakoutUnder(asked.original, layersOf(asked), asked.shelf)),
    inspection: () => orComplain(inspectionUnder(asked.original, layersOf(asked), asked.shelf)),
  };
}

function resolvedUnder(
  asked: AskedScenario,
  alternative: string | null,
): { readonly document: ScenarioDocument; readonly resolved: Case } {
  return orComplain(openUnder(asked.original, layersOf(asked, alternative), asked.shelf));
}

/** @param alternative the one that is asked for, if not given */
export function layersOf(
  { alternativePlace, settings, ...asked }: AskedScenario,
  alternative: string | null = asked.alternative,
) {
  return { alternative, place: alternativePlace(String(alternative)), settings };
}

/**
 * The shelf that a scenario is opened with: it opens agreements too, where a choice of the scenario or of its layers may
 * name one. Their language of rules is fetched only then.
 */
export async function shelfFor(
  { original, settings }: Pick<AskedScenario, 'original' | 'settings'>,
  shelf: Shelf,
  library: Library,
): Promise<Shelf> {
  if (!mayNameRules(original, settings)) return shelf;
  const { shelfWithRules } = await import('../library/agreements.ts');
  return shelfWithRules(shelf, library);
}

/** `path=value`, the value as in YAML. @param place of the whole; problems are told there */
export function settingOf(text: string, place: Place): Setting {
  const equals = text.indexOf('=');
  if (equals < 1) {
    throw complaint(place.file, {
      code: 'bad-setting',
      wrong: 'is no setting',
      expected: 'path=value, such as beliefs.engagement.US.kill=0.6',
      todo: 'write it so, without spaces around =',
    });
  }
  const value = valueOf(text.slice(equals + 1), place.file);
  return { path: text.slice(0, equals).trim(), value, place };
}

/** A value as in YAML. @param file the name that problems give */
export function valueOf(written: string, file: string): unknown {
  // Keys of a view are paths; elsewhere the schema refuses a dot.
  const read = readYaml(`value: ${written}`, file, { dottedKeys: () => true });
  if (!read.ok || written.trim() === '') {
    throw complaint(file, {
      code: 'bad-setting',
      wrong: read.ok
        ? 'has no value'
        : told`has a value that cannot be read: ${within(wordsOf(read.problems[0]!).wrong)}`,
      expected: 'a number, or a mapping such as {between: [0.5, 0.7]}',
      todo: "put the whole setting in quotes: 'path=value'",
    });
  }
  return (read.value.tree as { readonly value: unknown }).value;
}

/** A shelf for a scenario that no file holds: forces of the library, and no path is followed. */
export function withoutFiles(shelf: Shelf): Shelf {
  return {
    ...shelf,
    force: (name, place) => (name.endsWith('.yaml') ? refuse(place, noPathHere(name)) : shelf.force(name, place)),
  };
}

function noPathHere(name: string) {
  return {
    code: 'path-in-library',
    wrong: told`the force ${name} is a path, in a scenario that no file holds`,
    expected: 'an id of the library',
    todo: 'name a force of the library',
  };
}
