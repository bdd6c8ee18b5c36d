import { nearest, problem, told, within } from '../document/index.ts';
import type { Place, Problem, Words } from '../document/index.ts';
import type { Figure, ForceRecord, Holding, SystemRecord } from '../force/index.ts';
import { roundedProduct } from '../number/index.ts';
import type { Planned, Term } from './plan.ts';
import type { Fill, Stated } from './schema.ts';

/** One party's force with what the scenario fills in. */
export interface FilledForce {
  readonly record: ForceRecord;
  readonly holdings: readonly Planned<Holding>[];
}

/** How fills are read: their numbers as terms, their places for problems. */
export interface FillReader {
  term(path: string, stated: Stated): Term;
  place(index: number): Place;
}

/**
 * What a force has in service, in whole loads, after fills.
 *
 * A filled total always holds; a filled mean load sets a printed total aside; a printed total holds where every launcher
 * is in service. What is still unknown and needed is a problem that names force, system and field.
 *
 * @param place where the scenario names the force
 * @source model.md 1, Loads are whole; Unknowns
 */
export function fillForce(
  record: ForceRecord,
  fills: readonly Fill[],
  reader: FillReader,
  place: Place,
): { readonly force: FilledForce; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const holdings = record.systems.flatMap((system): Planned<Holding>[] => {
    const known = operational(system);
    if (known.value === null) {
      problems.push(unknown(record, system, 'deployedLaunchers', known, place));
      return [];
    }
    if (known.value === 0) return [];
    const filled = filledIn(record.id, system.id, fills, reader);
    const warheads =
      filled.warheads ?? (filled.mean === undefined ? printed(system, known.value) : product(known.value, filled.mean));
    if (warheads === null)
      problems.push(unknown(record, system, 'warheadsPerLauncher', system.warheadsPerLauncher, place));
    const size = platformSize(system, known.value, filled.platforms);
    if (size === null) problems.push(unknown(record, system, 'platforms', system.platforms!, place));
    if (warheads === null || size === null) return [];
    return [{ id: system.id, leg: system.leg, launchers: known.value, warheads, launchersPerPlatform: size }];
  });
  return { force: { record, holdings }, problems };
}

/** The most that a launcher of a system carries, where the scenario fills it; null: it does not. */
export function filledCapacity(force: string, system: string, fills: readonly Fill[]): number | null {
  const fill = fills.find((one) => one.force === force && one.system === system && one.maxWarheadsPerLauncher);
  return fill?.maxWarheadsPerLauncher?.quantity.value ?? null;
}

/** A rule may ask for the most that a launcher can carry, and a scenario fills that too. */
export function withFilledMost(record: ForceRecord, fills: readonly Fill[]): ForceRecord {
  const systems = record.systems.map((system): SystemRecord => {
    const value = filledCapacity(record.id, system.id, fills);
    if (value === null) return system;
    return { ...system, maxWarheadsPerLauncher: { value, source: null, tag: 'judged' } };
  });
  return { ...record, systems };
}

/** Fills that name a force or a system that is not there. */
export function strayFills(
  fills: readonly Fill[],
  records: readonly ForceRecord[],
  reader: FillReader,
): readonly Problem[] {
  return fills.flatMap((fill, index): Problem[] => {
    const record = records.find(({ id }) => id === fill.force);
    if (!record) {
      const forces = records.map(({ id }) => id);
      return [
        stray(
          'unknown-force',
          told`beliefs.fill.${index} fills the force ${fill.force}, which is no party's`,
          fill.force,
          forces,
          reader.place(index),
        ),
      ];
    }
    const systems = record.systems.map(({ id }) => id);
    if (systems.includes(fill.system)) return filledTwice(fills, index, reader);
    return [
      stray(
        'unknown-system',
        told`beliefs.fill.${index} fills ${fill.system}, which ${fill.force} does not have`,
        fill.system,
        systems,
        reader.place(index),
      ),
    ];
  });
}

/** Of two entries for one figure the first would be lost in silence. */
function filledTwice(fills: readonly Fill[], index: number, reader: FillReader): Problem[] {
  const { force, system, ...fill } = fills[index]!;
  const figures = (one: Partial<Fill>): readonly string[] => [
    ...(one.warheads || one.warheadsPerLauncher ? ['load'] : []),
    ...(['maxWarheadsPerLauncher', 'platforms'] as const).filter((field) => one[field]),
  ];
  const own = figures(fill);
  const first = fills.findIndex(
    (one) => one.force === force && one.system === system && figures(one).some((figure) => own.includes(figure)),
  );
  if (first === index) return [];
  const figure = figures(fills[first]!).find((one) => own.includes(one))!;
  const wrong = told`beliefs.fill.${index} fills the ${figure === 'load' ? told`load` : figure} of ${system} again, after beliefs.fill.${first}`;
  return [
    problem(reader.place(index), {
      code: 'filled-twice',
      wrong,
      expected: 'each figure once',
      todo: 'keep one of them',
    }),
  ];
}

function stray(code: string, wrong: Words, word: string, known: readonly string[], place: Place): Problem {
  const near = nearest(word, known);
  const todo = near === null ? 'name one of these, or take the entry out' : told`did you mean ${near}?`;
  return problem(place, { code, wrong, expected: told`one of ${known.join(', ')}`, todo });
}

function operational(system: SystemRecord): Figure {
  return system.operationalLaunchers ?? system.deployedLaunchers;
}

interface Filled {
  readonly warheads?: Term;
  readonly mean?: Term;
  readonly platforms?: number;
}

function filledIn(force: string, system: string, fills: readonly Fill[], reader: FillReader): Filled {
  return fills.reduce<Filled>((sum, fill, index) => {
    if (fill.force !== force || fill.system !== system) return sum;
    const at = `beliefs.fill.${index}`;
    return {
      ...sum,
      ...(fill.warheads && { warheads: fill.warheads.quantity.value }),
      ...(fill.warheadsPerLauncher && { mean: reader.term(`${at}.warheadsPerLauncher`, fill.warheadsPerLauncher) }),
      ...(fill.platforms && { platforms: fill.platforms.quantity.value }),
    };
  }, {});
}

/** A printed total where every launcher is in service, else launchers times the mean load. */
function printed(system: SystemRecord, launchers: number): number | null {
  const total = system.attributedWarheads?.value ?? null;
  if (total !== null && launchers === system.deployedLaunchers.value) return total;
  const mean = system.warheadsPerLauncher.value;
  return mean === null ? null : roundedProduct(launchers, mean);
}

function product(launchers: number, mean: Term): Term {
  return typeof mean === 'number' ? roundedProduct(launchers, mean) : { ...mean, times: launchers };
}

/** b = ceil(n / P); a silo is always its own platform. */
function platformSize(system: SystemRecord, launchers: number, filled: number | undefined): number | null {
  if (system.leg === 'silo') return 1;
  const platforms = filled ?? (system.platforms === null ? launchers : system.platforms.value);
  return platforms === null ? null : Math.ceil(launchers / Math.max(1, platforms));
}

function unknown(record: ForceRecord, system: SystemRecord, field: string, figure: Figure, place: Place): Problem {
  const reason = figure.reason ?? 'not found';
  const remedy =
    field === 'deployedLaunchers'
      ? 'name a force that has it'
      : told`add \`${field}\` of ${system.id} under beliefs.fill, with a source`;
  return problem(place, {
    code: 'unknown-figure',
    wrong: told`the force ${record.id} gives no ${field} for ${system.id} (${within(reason)})`,
    expected: 'a number, for the computation needs it',
    todo: remedy,
  });
}
