import { problem, told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { readDeclaration, readForce, readSeries } from '../force/index.ts';
import { readScenario, resolve, withLayers } from '../scenario/index.ts';
import type { Case, Shelf } from '../scenario/index.ts';
import { readConstellation } from '../shield/index.ts';
import type { LeftOut, ValidationCase } from './record.ts';
import type { Resources, Treaties } from './resources.ts';
import { readCases, readLeftOut } from './schema.ts';

/** Texts of the folder `validation/` by their path below it: `cases/shield.yaml`, `left-out.yaml`, `twin/corner.yaml`. */
export type ValidationFiles = Readonly<Record<string, string>>;

/** All that is held against figures of others, and what is not. */
export interface ValidationBook {
  readonly cases: readonly ValidationCase[];
  readonly leftOut: readonly LeftOut[];
}

/** @returns the cases of every file in the order of the names; or every problem of every file */
export function readValidation(files: ValidationFiles): Read<ValidationBook> {
  const read = Object.keys(files)
    .filter((path) => path.startsWith('cases/'))
    .sort()
    .map((path) => readCases(files[path]!, `validation/${path}`));
  const leftOut = readLeftOut(files['left-out.yaml'] ?? '', 'validation/left-out.yaml');
  const problems = [...read, leftOut].flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0 || !leftOut.ok) return { ok: false, problems };
  return { ok: true, value: { cases: read.flatMap((one) => (one.ok ? one.value : [])), leftOut: leftOut.value } };
}

/** Kinds of the library that a case can name. */
type Kind = 'force' | 'declaration' | 'series' | 'constellation' | 'scenario';

/** The library, as far as cases need it. */
export interface ValidationLibrary {
  find(kind: Kind, id: string): { readonly text: string; readonly file: string } | null;
  list(kind: Kind): readonly { readonly id: string }[];
}

/**
 * What cases name, out of texts.
 *
 * @param twinText text of a file beside the results of the twin, by its name
 */
export function resourcesFrom(
  library: ValidationLibrary,
  shelf: Shelf,
  treaties: Treaties,
  twinText: (name: string) => Read<string>,
): Resources {
  const known = new Map<string, Read<Case>>();
  const record =
    <T>(kind: Kind, read: (text: string, file: string) => Read<T>) =>
    (id: string, place: Place): Read<T> => {
      const item = library.find(kind, id);
      return item ? read(item.text, item.file) : notThere(library, kind, id, place);
    };
  return {
    force: record('force', readForce),
    declaration: record('declaration', readDeclaration),
    series: record('series', readSeries),
    constellation: record('constellation', readConstellation),
    treaties,
    scenario(id, alternative, place) {
      const key = `${id} ${alternative ?? ''}`;
      let found = known.get(key);
      if (!found) known.set(key, (found = openCase(library, shelf, twinText, { id, alternative, place })));
      return found;
    },
    twinText: (name) => twinText(name),
  };
}

function openCase(
  library: ValidationLibrary,
  shelf: Shelf,
  twinText: (name: string) => Read<string>,
  { id, alternative, place }: { readonly id: string; readonly alternative: string | null; readonly place: Place },
): Read<Case> {
  const item = library.find('scenario', id);
  const original = item ? readScenario(item.text, item.file) : besideTwin(id, twinText);
  if (!original.ok) return original;
  const layered = withLayers(original.value, alternative, place);
  return layered.ok ? resolve(original.value, layered.value, alternative, shelf) : layered;
}

function besideTwin(id: string, twinText: (name: string) => Read<string>): ReturnType<typeof readScenario> {
  const text = twinText(`${id}.yaml`);
  return text.ok ? readScenario(text.value, `validation/twin/${id}.yaml`) : text;
}

function notThere(library: ValidationLibrary, kind: Kind, id: string, place: Place): Read<never> {
  const expected = library
    .list(kind)
    .map((item) => item.id)
    .join(', ');
  const words = {
    code: 'not-in-library',
    wrong: told`the library has no ${kind} ${id}`,
    expected,
    todo: 'correct the case',
  };
  return { ok: false, problems: [problem(place, words)] };
}
