import { nearest, oneOf, problem, quoted, told, type Place, type Problem } from '../model/document/index.ts';
import { readDeclaration, readForce, readSeries, type ForceRecord, type LibraryDate } from '../model/force/index.ts';
import type { Library } from './library.ts';
import type { Told } from '../model/document/index.ts';

/**
 * Why the library has no force of this id, and what to ask for instead.
 *
 * A series or a declaration asked for as a force names the forces of its states near its dates; an id that
 * is nothing names the nearest force id, and the forces of the state that it begins with.
 *
 * @param library where it was looked for
 * @param id      the force asked for, which `library.find('force', id)` does not hold
 * @param place   where it was asked for
 */
export function forceProblem(library: Library, id: string, place: Place): Problem {
  const bare = id.replace(/^forces-/, '');
  const asked = seriesAsked(library, bare) ?? declarationAsked(library, bare);
  return asked === null ? unknownForce(library, id, bare, place) : noForce(library, asked, place);
}

interface Asked {
  readonly id: string;
  readonly code: string;
  readonly wrong: Told;
  readonly why: Told;
  readonly states: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
}

function seriesAsked(library: Library, id: string): Asked | null {
  const item = library.find('series', id);
  const series = item && readSeries(item.text, item.file);
  if (!series?.ok) return null;
  const { rows } = series.value;
  return {
    id,
    code: 'series-as-force',
    wrong: told`${id} is a series, not a force`,
    why: told`counts over time, not the systems of one date`,
    states: [...new Set(rows.map((row) => row.state))],
    ...spanOf(rows.map((row) => row.date)),
  };
}

function declarationAsked(library: Library, id: string): Asked | null {
  const item = library.find('declaration', id);
  const declaration = item && readDeclaration(item.text, item.file);
  if (!declaration?.ok) return null;
  const { exchanges } = declaration.value;
  return {
    id,
    code: 'declaration-as-force',
    wrong: told`${id} is a declaration, not a force`,
    why: told`totals only, not systems`,
    states: [...new Set(exchanges.flatMap((exchange) => Object.keys(exchange.parties)))],
    ...spanOf(exchanges.map((exchange) => exchange.date)),
  };
}

function spanOf(dates: readonly LibraryDate[]): { firstDay: string; lastDay: string } {
  const days = dates.flatMap((date) => [date.firstDay, date.lastDay]).sort();
  return { firstDay: days[0] as string, lastDay: days.at(-1) as string };
}

function noForce(library: Library, asked: Asked, place: Place): Problem {
  const forces = forcesOf(library);
  const named = asked.states.map((state) => {
    const near = forces.filter((force) => force.state === state && isNear(force.date, asked)).map((force) => force.id);
    return near.length === 0 ? told`of ${state} there is none` : told`of ${state}: ${near.join(', ')}`;
  });
  return problem(place, {
    code: asked.code,
    wrong: told`${asked.wrong}: ${asked.why}`,
    expected: told`a force; near those dates, ${named.reduce((before, one) => told`${before}; ${one}`)}`,
    todo: 'name a force, or write one: counterpoise new force',
  });
}

/** Within the span of the dates, a year more on either side. */
function isNear(date: LibraryDate, { firstDay, lastDay }: Asked): boolean {
  return yearOf(date.lastDay) >= yearOf(firstDay) - 1 && yearOf(date.firstDay) <= yearOf(lastDay) + 1;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function unknownForce(library: Library, id: string, bare: string, place: Place): Problem {
  const forces = forcesOf(library);
  const ofState = forces.filter((force) => force.id.startsWith(`${prefixOf(bare)}-`));
  const offered = (ofState.length > 0 ? ofState : forces).map((force) => force.id);
  const meant = nearestInTime(bare, ofState) ?? nearest(bare, offered);
  return problem(place, {
    code: 'unknown-force',
    wrong: told`the library has no force ${quoted(id)}`,
    expected: offered.length > 0 ? told`one of ${oneOf(offered)}` : 'a library with forces',
    todo: meant === null ? 'see what there is: counterpoise library list' : told`did you mean ${quoted(meant)}?`,
  });
}

/** The state in an id: `us` of `us-2001-12`. */
function prefixOf(id: string): string {
  return id.replace(/(-\d+)+$/, '');
}

/** Of one state's forces the one nearest to the year and month that an id names; `null` where it names none. */
function nearestInTime(id: string, ofState: readonly ForceRecord[]): string | null {
  const asked = /-(\d{4})(?:-(\d{2}))?$/.exec(id);
  if (asked === null) return null;
  const month = monthsOf(`${asked[1]}-${asked[2] ?? '07'}`);
  const apart = (force: ForceRecord) => Math.abs(monthsOf(force.date.firstDay) - month);
  return ofState.toSorted((one, other) => apart(one) - apart(other))[0]?.id ?? null;
}

function monthsOf(day: string): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7));
}

/** The library's forces in the order of their dates. */
function forcesOf(library: Library): readonly ForceRecord[] {
  const forces = library.list('force').flatMap((item) => {
    const force = readForce(item.text, item.file);
    return force.ok ? [force.value] : [];
  });
  return forces.toSorted((one, other) => one.date.firstDay.localeCompare(other.date.firstDay));
}
