import { readShield } from '../model/agreement/index.ts';
import type { DefenceHolding } from '../model/agreement/index.ts';
import { inOrder, nearest, problem, quoted, readYaml, told } from '../model/document/index.ts';
import type { Path, Place, Problem, Read } from '../model/document/index.ts';
import { performanceNumbers, readPerformance } from '../model/shield/index.ts';
import type { ShieldPerformance } from '../model/shield/index.ts';
import type { Library } from './library.ts';
import { citedFigure, sourcesNamed, type CitedFigure } from './report.ts';
import { numberFigure } from './shield-figures.ts';

/** A shield of the library: what treaties see of it, and how well it works (null: its file does not say). */
export interface ShieldText {
  readonly id: string;
  /** path below `library/` */
  readonly file: string;
  readonly holding: Read<DefenceHolding>;
  readonly performance: Read<ShieldPerformance | null>;
}

/** Every shield of the library, `shields/ID.yaml`, in the order of their ids. */
export function shieldTexts(library: Library): readonly ShieldText[] {
  const files = Object.keys(library.files).sort();
  return files.flatMap((file) => {
    const id = /^shields\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (id === undefined) return [];
    const text = library.files[file]!;
    return [{ id, file, holding: readShield(text, file), performance: readPerformance(text, file) }];
  });
}

/** Every figure of a shield with its source: counts, then numbers of its performance. What cannot be read has none. */
export function shieldFigures({ holding, performance }: ShieldText): readonly CitedFigure[] {
  const counts = holding.ok
    ? (['sites', 'interceptors', 'launchers', 'radiusKilometres'] as const).map((key) =>
        citedFigure(key, holding.value[key]),
      )
    : [];
  const works = performance.ok ? performance.value : null;
  const numbers = performanceNumbers.flatMap((key) => {
    const number = works?.[key] ?? null;
    return number === null ? [] : [numberFigure(`performance.${key}`, number)];
  });
  return [...counts, ...numbers];
}

/** Source keys that the shields name, each at its place. */
export function shieldSources(library: Library): readonly { readonly source: string; readonly place: Place }[] {
  return shieldTexts(library).flatMap(({ file }) => {
    const read = readYaml(library.files[file]!, file);
    if (!read.ok) return [];
    return sourcesNamed(read.value.tree).map(({ source, path }) => ({ source, place: read.value.placeOf(path) }));
  });
}

/** What is wrong with shields: one that does not read, a place or a kind of interceptor that is not in the library. */
export function shieldProblems(library: Library): readonly Problem[] {
  return shieldTexts(library).flatMap((one) => {
    const { holding, performance } = one;
    const refused = [...(holding.ok ? [] : holding.problems), ...(performance.ok ? [] : performance.problems)];
    if (refused.length > 0 || !performance.ok || performance.value === null) return once(refused);
    return unknownNames(one.file, performance.value, library);
  });
}

/** Both readers say what is wrong with the YAML itself. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const said = problems.map((one) => JSON.stringify(one));
  return problems.filter((_, index) => said.indexOf(said[index]!) === index);
}

function unknownNames(file: string, performance: ShieldPerformance, library: Library): readonly Problem[] {
  const read = readYaml(library.files[file]!, file);
  if (!read.ok) return [];
  const at = (path: Path): Place => read.value.placeOf(['performance', ...path]);
  const { sites, interceptor, constellation } = performance;
  const folder = (name: string): readonly string[] =>
    Object.keys(library.files).flatMap((path) => new RegExp(`^${name}/([^/]+)\\.yaml$`).exec(path)?.[1] ?? []);
  const named = [
    ...sites.map((id, index) => ({ id, known: folder('regions'), place: at(['sites', index]), what: told`region` })),
    ...(interceptor === null
      ? []
      : [{ id: interceptor, known: folder('interceptors'), place: at(['interceptor']), what: told`interceptor` }]),
    ...(constellation === null || folder('constellations').length === 0
      ? []
      : [
          {
            id: constellation,
            known: folder('constellations'),
            place: at(['constellation']),
            what: told`constellation`,
          },
        ]),
  ];
  const unknown = named.filter(({ id, known }) => !known.includes(id));
  return inOrder(
    unknown.map(({ id, known, place, what }) => {
      const meant = nearest(id, known);
      const wrong = told`the library has no ${what} ${quoted(id)}`;
      const todo = meant === null ? 'name one of these, or write one' : told`did you mean ${meant}?`;
      return problem(place, { code: 'unknown-name', wrong, expected: known.join(', '), todo });
    }),
  );
}
