import { check, once, problem, readYaml, told, type Document, type Problem, type Read } from '../document/index.ts';
import type { TrustTag } from '../document/index.ts';
import { notFound } from '../document/index.ts';
import type { Aggregate, Figure, ForceRecord, SystemRecord } from './record.ts';
import { forceSchema, type WrittenFigure, type WrittenForce, type WrittenSystem } from './schema.ts';

/**
 * What a force file holds, every figure with its own source and tag.
 *
 * @param text YAML of a force
 * @param file name to report problems under
 * @returns the force as it stands in the file, nothing filled; or what is wrong, with places: no YAML, a
 *   key missing or unknown, a figure that is none, a system twice, more in service than deployed, or no
 *   platforms for launchers in service
 * @source model.md 1, Force
 */
export function readForce(text: string, file: string): Read<ForceRecord> {
  return forceOnce(text, file);
}

const forceOnce = once((text: string, file: string): Read<ForceRecord> => {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, forceSchema);
  if (!written.ok) return written;
  const problems = [
    ...nothingHeld(written.value, document.value),
    ...written.value.systems.flatMap((_, index) => systemProblems(written.value, index, document.value)),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: forceOf(written.value) };
});

function forceOf(written: WrittenForce): ForceRecord {
  return {
    id: written.id,
    state: written.state,
    date: written.date,
    basis: written.basis,
    completeness: written.completeness ?? null,
    systems: written.systems.map(systemOf),
    totals: Object.fromEntries(
      Object.entries(written.totals ?? {}).map(([limit, { value, ...from }]) => [limit, figureOf(value, from)]),
    ),
    aggregates: (written.aggregates ?? []).map(aggregateOf),
  };
}

function systemOf(written: WrittenSystem): SystemRecord {
  const launchers = { source: written.source, tag: written.tag };
  const operational = {
    source: written.operationalSource ?? written.source,
    tag: written.operationalTag ?? written.tag,
  };
  const warheads = { source: written.warheadsSource ?? written.source, tag: written.warheadsTag ?? written.tag };
  const treaty = { source: written.treatySource ?? written.source, tag: written.treatyTag ?? written.tag };
  const given = (figure: WrittenFigure | undefined, from: Citation) =>
    figure === undefined ? null : figureOf(figure, from);
  return {
    id: written.id,
    name: written.name,
    type: written.type ?? written.name,
    leg: written.leg,
    heavy: written.heavy ?? false,
    conventional: written.conventional ?? false,
    deployedLaunchers: figureOf(written.deployedLaunchers, launchers),
    nonDeployedLaunchers: figureOf(written.nonDeployedLaunchers, launchers),
    operationalLaunchers: given(written.operationalLaunchers, operational),
    warheadsPerLauncher: figureOf(written.warheadsPerLauncher, warheads),
    maxWarheadsPerLauncher: figureOf(written.maxWarheadsPerLauncher, warheads),
    attributedWarheads: given(written.attributedWarheads, warheads),
    platforms: platformsOf(written, launchers),
    airLaunchedCruiseMissiles: given(written.airLaunchedCruiseMissiles, treaty),
    throwWeight: given(written.throwWeight, treaty),
    convertedLaunchers: given(written.convertedLaunchers, treaty),
    note: written.note ?? null,
  };
}

/** A submarine without platforms is a needed unknown; a launcher of another leg without them stands alone. */
function platformsOf(written: WrittenSystem, from: Citation): Figure | null {
  const platforms = written.platforms;
  const given = platforms !== undefined && (platforms.value !== null || platforms.reason !== notFound);
  if (given) return figureOf(platforms, from);
  return written.leg === 'submarine' ? { value: null, ...from, reason: 'platforms not declared' } : null;
}

interface Citation {
  readonly source: string;
  readonly tag: TrustTag;
}

/** A written figure with its citation. */
export function figureOf(written: WrittenFigure, from: Citation): Figure {
  return written.value === null ? { value: null, ...from, reason: written.reason } : { value: written.value, ...from };
}

function aggregateOf(written: NonNullable<WrittenForce['aggregates']>[number]): Aggregate {
  return {
    quantity: written.quantity,
    value: written.value,
    date: written.date ?? null,
    source: written.source,
    tag: written.tag,
    note: written.note ?? null,
  };
}

function nothingHeld(force: WrittenForce, document: Document): readonly Problem[] {
  if (force.systems.length > 0 || Object.keys(force.totals ?? {}).length > 0) return [];
  return [
    problem(document.placeOf(['systems']), {
      code: 'force-of-nothing',
      wrong: told`${force.id} has neither systems nor totals`,
      expected: 'at least one system, or declared totals',
      todo: 'add a system, or `totals: { LIMIT-ID: { value: …, source: …, tag: … } }`',
    }),
  ];
}

function systemProblems(force: WrittenForce, index: number, document: Document): readonly Problem[] {
  const system = force.systems[index] as WrittenSystem;
  const at = (key: string) => document.placeOf(['systems', index, key]);
  const problems: Problem[] = [];
  if (force.systems.findIndex((other) => other.id === system.id) < index)
    problems.push(
      problem(at('id'), {
        code: 'system-twice',
        wrong: told`system ${system.id} stands twice in ${force.id}`,
        expected: 'each system once',
        todo: 'give one of them another id, or join them',
      }),
    );
  const deployed = system.deployedLaunchers.value;
  const operational = system.operationalLaunchers?.value ?? null;
  if (operational !== null && deployed !== null && operational > deployed)
    problems.push(
      problem(at('operationalLaunchers'), {
        code: 'more-operational-than-deployed',
        wrong: told`${system.id} has ${operational} operational launchers of ${deployed} deployed`,
        expected: told`at most ${deployed}`,
        todo: 'correct one of the two counts',
      }),
    );
  const inService = operational ?? deployed;
  if (system.platforms?.value === 0 && inService !== null && inService > 0)
    problems.push(
      problem(at('platforms'), {
        code: 'launchers-without-platforms',
        wrong: told`${system.id} has ${inService} launchers in service on no platform`,
        expected: 'at least 1 platform, or 0 operational launchers',
        todo: 'give the number of platforms, or operationalLaunchers: 0 for a system out of service',
      }),
    );
  return problems;
}
