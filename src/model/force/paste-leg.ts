import { nearest, oneOf, problem, told, within } from '../document/index.ts';
import type { Problem, ProblemWords } from '../document/index.ts';
import { legs } from './holding.ts';
import type { Leg } from './holding.ts';
import type { Given } from './paste-columns.ts';
import { categorySaid } from './paste-rows.ts';
import type { Section, SystemRow } from './paste-rows.ts';
import { covers, legInName, plainWords } from './paste-words.ts';

/**
 * The leg of a system: as given for it; as its own column, the heading above or its name says; as given for the column's text
 * or the heading. `ICBM` alone does not tell silo from mobile.
 */
export function legOf(
  system: SystemRow,
  given: readonly Given[],
): { readonly leg: Leg } | { readonly problem: Problem } {
  const asked = (name: string): Leg | undefined => {
    const value = name === '' ? undefined : given.findLast((one) => plainWords(one.name) === plainWords(name))?.value;
    return legs.find((leg) => leg === value);
  };
  const said = categorySaid(system);
  const single = legs.find((leg) => leg === said);
  const named = legInName(system.name);
  const fits = named !== null && (said === null || covers(said, named)) ? named : undefined;
  const leg = asked(system.name) ?? single ?? fits ?? asked(system.legText) ?? asked(system.section?.title ?? '');
  return leg === undefined ? { problem: problem(system.place, noLeg(system)) } : { leg };
}

/** Legs given for what the table does not have, or that are none. */
export function wrongLegs(
  given: readonly Given[],
  systems: readonly SystemRow[],
  sections: readonly Section[],
): readonly Problem[] {
  const names = [
    ...systems.map(({ name }) => name),
    ...sections.map(({ title }) => title),
    ...new Set(systems.flatMap(({ legText }) => (legText === '' ? [] : [legText]))),
  ];
  const known = new Set(names.map(plainWords));
  return given.flatMap(({ name, value, place }): readonly Problem[] => {
    const at = { ...place, column: place.column + name.length + 1 };
    return [
      ...(known.has(plainWords(name)) ? [] : [problem(place, legOfNobody(name, names))]),
      ...(legs.some((leg) => leg === value) ? [] : [problem(at, notALeg(value))]),
    ];
  });
}

function noLeg({ name, legText, section }: SystemRow): ProblemWords {
  const title = legText || (section?.title ?? '');
  const one = told`add --leg '${name}=silo'`;
  return {
    code: 'leg-not-said',
    wrong:
      title === ''
        ? told`nothing says which leg ${name} belongs to`
        : told`${title} does not say which leg ${name} belongs to`,
    expected: told`${within(oneOf(legs))}, by a heading above, a column of legs or --leg`,
    todo:
      title === ''
        ? told`${one} (or another leg)`
        : told`${one} (or another leg); for all of them --leg '${title}=silo'`,
  };
}

function legOfNobody(name: string, names: readonly string[]): ProblemWords {
  const near = nearest(name, names);
  return {
    code: 'leg-of-nobody',
    wrong: told`the table has no system and no heading ${name}`,
    expected: told`one of ${names.slice(0, 20).join(', ')}`,
    todo: near === null ? 'write a name as the table has it' : told`did you mean ${near}?`,
  };
}

function notALeg(value: string): ProblemWords {
  const near = nearest(value, legs);
  return {
    code: 'no-leg',
    wrong: told`${value === '' ? told`nothing` : value} is not a leg`,
    expected: oneOf(legs),
    todo: near === null ? 'write one of these' : told`did you mean ${near}?`,
  };
}
