import { inOrder, problem, told } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import type { Cuts, ForceRecord, Holding, Leg, SystemRecord } from '../force/index.ts';
import { ceiling, floor } from '../number/index.ts';
import type { Column, Row } from '../number/index.ts';
import type { Pace } from '../stability/index.ts';
import type { BreakoutGap } from './breakout-result.ts';
import { columnsOf, neededBy, readerOf } from './columns.ts';
import type { TermReader } from './columns.ts';
import { valuesOf } from './plan.ts';
import type { Planned, Term } from './plan.ts';
import { ownQuantities } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import { fillForce, filledCapacity } from './resolve-force.ts';
import type { Shelf } from './resolve.ts';
import type { SourceLine } from './result.ts';
import { partyNames } from './schema.ts';
import type { CriteriaStated, Scenario, Upload, UploadStated } from './schema.ts';
import { breakoutFigures, forceSources, numberSources } from './sources.ts';

/** A system as a breakout sees it: what no draw changes. */
export interface BreakoutShape {
  readonly id: string;
  readonly name: string;
  readonly leg: Leg;
  /** the most that a launcher carries; null: not known */
  readonly capacity: number | null;
  /** launchers with nothing on them: deployed and not in service, and non-deployed ones, as far as they are known */
  readonly empty: number;
  /** key of its pace: its own id, else its leg; null: none is given */
  readonly pace: string | null;
}

/** One draw's numbers of a party. */
export interface PartyNumbers {
  /** in service, uncut */
  readonly holdings: readonly Holding[];
  /** by leg or system id */
  readonly paces: Readonly<Record<string, Pace>>;
  /** whole; null: not given */
  readonly reserve: number | null;
}

/** One draw. */
export interface BreakoutNumbers {
  /** whole */
  readonly warheads: number;
  readonly parties: Readonly<Record<string, PartyNumbers>>;
}

/** The breakout of a scenario with nothing missing but what is named as a gap: ready to be drawn. */
export interface BreakoutCase {
  readonly scenario: string;
  readonly alternative: string | null;
  readonly date: string;
  readonly parties: readonly [string, string];
  readonly cuts: Cuts;
  /** warheads a side */
  readonly package: number;
  readonly months: number;
  readonly columns: readonly Column[];
  readonly plan: Planned<BreakoutNumbers>;
  readonly systems: Readonly<Record<string, readonly BreakoutShape[]>>;
  readonly gaps: Readonly<Record<string, readonly BreakoutGap[]>>;
  readonly sources: readonly SourceLine[];
}

/**
 * Fills what a breakout needs of a scenario from the library.
 *
 * @param original    the scenario without alternative and settings: its paths fix which draw each number gets
 * @param scenario    the same with all layers on; views have no say
 * @param alternative name of the alternative that is on; null: none
 * @returns the case, or every problem: no criterion, a party without a pace, a figure of the forces that is missing
 */
export function resolveBreakout(
  original: ScenarioDocument,
  scenario: ScenarioDocument,
  alternative: string | null,
  shelf: Shelf,
): Read<BreakoutCase> {
  const { columns, indexOf } = columnsOf(original, scenario, 'breakout');
  const reader = readerOf(scenario, null, indexOf);
  const { id, date, choices, criteria } = scenario.scenario;
  const names = partyNames(scenario.scenario);
  const criterion = criteria.breakout;
  const sides = names.map((name) => sideOf(scenario.scenario, name, reader, shelf));
  const problems = sides.flatMap((side) => side.problems);
  if (!criterion) problems.push(noCriterion(reader));
  if (!criterion || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const by = <T>(of: (side: Side) => T) => Object.fromEntries(names.map((name, i) => [name, of(sides[i]!)]));
  return {
    ok: true,
    value: {
      scenario: id,
      alternative,
      date,
      parties: names,
      cuts: choices.cuts,
      package: choices.package.warheads,
      months: criterion.months.quantity.value,
      columns,
      plan: { warheads: warheadsOf(criterion, reader), parties: by(({ numbers }) => numbers) },
      systems: by(({ shapes }) => shapes),
      gaps: by(({ gaps }) => gaps),
      sources: [
        ...numberSources(neededBy('breakout', ownQuantities(scenario)), shelf.sources),
        ...sides.flatMap(({ record }) => (record === null ? [] : forceSources(record, breakoutFigures))),
      ],
    },
  };
}

/** One draw's numbers put in. */
export function breakoutNumbers({ plan }: BreakoutCase, row: Row): BreakoutNumbers {
  const { warheads, parties } = valuesOf<BreakoutNumbers>(plan, row);
  const whole = ({ reserve, ...rest }: PartyNumbers): PartyNumbers => ({
    ...rest,
    reserve: reserve === null ? null : floor(reserve),
  });
  return {
    warheads: ceiling(warheads),
    parties: Object.fromEntries(Object.entries(parties).map(([name, party]) => [name, whole(party)])),
  };
}

interface Side {
  readonly numbers: Planned<PartyNumbers>;
  readonly shapes: readonly BreakoutShape[];
  readonly gaps: readonly BreakoutGap[];
  readonly record: ForceRecord | null;
  readonly problems: Problem[];
}

function sideOf({ parties, beliefs }: Scenario, party: string, reader: TermReader, shelf: Shelf): Side {
  const place = reader.place(['parties', party, 'force']);
  const stated = beliefs.upload[party];
  const problems: Problem[] = stated === undefined ? [noUpload(party, reader)] : [];
  const found = shelf.force(parties[party]!.force, place);
  const numbers = { holdings: [], ...pacesOf(stated ?? {}, party, reader) };
  if (!found.ok) return { numbers, shapes: [], gaps: [], record: null, problems: [...problems, ...found.problems] };
  const record = found.value;
  const fills = { term: reader.term, place: (index: number) => reader.place(['beliefs', 'fill', index]) };
  const { force, problems: open } = fillForce(record, beliefs.fill, fills, place);
  const shapes = record.systems.map((system) => shapeOf(system, record.id, beliefs.fill, stated ?? {}));
  return {
    numbers: { ...numbers, holdings: force.holdings },
    shapes,
    gaps: gapsOf(record, shapes, stated ?? {}),
    record,
    problems: [...problems, ...open],
  };
}

function pacesOf(
  { reserve, ...paces }: UploadStated,
  party: string,
  { term }: TermReader,
): Pick<Planned<PartyNumbers>, 'paces' | 'reserve'> {
  const at = `beliefs.upload.${party}`;
  const pace = ([key, { after, rate }]: readonly [string, Upload]) => [
    key,
    { after: term(`${at}.${key}.after`, after), rate: term(`${at}.${key}.rate`, rate) },
  ];
  return {
    paces: Object.fromEntries(Object.entries(paces as Readonly<Record<string, Upload>>).map(pace)) as Readonly<
      Record<string, Planned<Pace>>
    >,
    reserve: reserve ? term(`${at}.reserve.warheads`, reserve.warheads) : null,
  };
}

function shapeOf(
  system: SystemRecord,
  force: string,
  fills: Scenario['beliefs']['fill'],
  upload: UploadStated,
): BreakoutShape {
  const { id, name, leg } = system;
  return {
    id,
    name,
    leg,
    capacity: filledCapacity(force, id, fills) ?? system.maxWarheadsPerLauncher.value,
    empty: idle(system) + (system.nonDeployedLaunchers.value ?? 0),
    pace: upload[id] ? id : upload[leg] ? leg : null,
  };
}

/** Deployed and not in service; 0 where either is not known: the gap says so. */
function idle({ deployedLaunchers, operationalLaunchers }: SystemRecord): number {
  const [deployed, operational] = [deployedLaunchers.value, operationalLaunchers?.value ?? null];
  return deployed === null || operational === null ? 0 : deployed - operational;
}

/** In the order of the file, the reserve last. */
function gapsOf(
  record: ForceRecord,
  shapes: readonly BreakoutShape[],
  { reserve }: UploadStated,
): readonly BreakoutGap[] {
  const systems = record.systems.flatMap((system, i) => systemGaps(system, shapes[i]!));
  return reserve ? systems : [...systems, { kind: 'reserve', system: null, reason: 'not given' }];
}

function systemGaps(system: SystemRecord, { id, capacity, pace, empty }: BreakoutShape): readonly BreakoutGap[] {
  const { maxWarheadsPerLauncher: most, nonDeployedLaunchers, deployedLaunchers, operationalLaunchers } = system;
  const counted = operationalLaunchers === null ? [nonDeployedLaunchers] : [nonDeployedLaunchers, deployedLaunchers];
  const unknown = counted.find(({ value }) => value === null) ?? null;
  const none = (deployedLaunchers.value ?? 1) === 0 && empty === 0;
  const gap = (kind: BreakoutGap['kind'], reason: string): BreakoutGap => ({ kind, system: id, reason });
  return [
    ...(capacity === null && !none ? [gap('capacity', most.reason ?? 'not found')] : []),
    ...(pace === null && !none ? [gap('rate', 'not given')] : []),
    ...(unknown === null ? [] : [gap('launchers', unknown.reason ?? 'not found')]),
  ];
}

function warheadsOf({ warheads }: NonNullable<CriteriaStated['breakout']>, { term }: TermReader): Term {
  return term('criteria.breakout.warheads', warheads);
}

function noCriterion({ place }: TermReader): Problem {
  return problem(place(['criteria']), {
    code: 'missing-breakout',
    wrong: '`criteria` does not say what a breakout is',
    expected: '`breakout: { months: 24, warheads: 500 }`: so many warheads more, within so many months',
    todo: 'add it under criteria',
  });
}

function noUpload(party: string, { place }: TermReader): Problem {
  return problem(place(['beliefs']), {
    code: 'missing-upload',
    wrong: told`beliefs.upload does not say how fast ${party} can load launchers`,
    expected: 'months until the first and launchers a month, by leg or system: `silo: { after: 6, rate: 8 }`',
    todo: told`add ${party} under beliefs.upload, with a source`,
  });
}
