import type { Rules } from '../agreement/index.ts';
import type { ForceRecord, Holding, Leg, SystemRecord } from '../force/index.ts';
import { emptyPlan } from './schedule.ts';
import type { PartyPlan, ReductionPlan, ScheduleAsked } from './schedule.ts';

/** Tiny forces and plans for tests of schedules: silos and bombers, each launcher its own platform. */
export interface TinySystem {
  readonly id: string;
  readonly leg: Leg;
  readonly launchers: number;
  /** on all of them */
  readonly warheads: number;
}

const place = { file: 'tiny', line: 1, column: 1 };
const marks = { source: null, note: null, place, sourcePlace: place };

const figure = (value: number | null) => ({ value, source: 'recall', tag: 'recalled' as const });

function systemOf({ id, leg, launchers, warheads }: TinySystem): SystemRecord {
  return {
    ...{ id, name: id, type: id, leg, heavy: false, conventional: false },
    ...{ deployedLaunchers: figure(launchers), nonDeployedLaunchers: figure(0), operationalLaunchers: null },
    ...{ warheadsPerLauncher: figure(warheads / launchers), maxWarheadsPerLauncher: figure(10) },
    ...{ attributedWarheads: null, platforms: null, airLaunchedCruiseMissiles: null, throwWeight: null },
    ...{ convertedLaunchers: null, note: null },
  };
}

function recordOf(state: string, systems: readonly TinySystem[]): ForceRecord {
  const date = { kind: 'day', year: 2002, month: 1, day: 1, text: '2002-01-01' } as const;
  return {
    ...{ id: `${state.toLowerCase()}-tiny`, state, basis: 'estimate', completeness: null, totals: {}, aggregates: [] },
    date: { ...date, firstDay: '2002-01-01', lastDay: '2002-01-01' },
    systems: systems.map(systemOf),
  };
}

/** What a made-up agreement bans: silo launchers with more than one warhead, but for so many brought down by so much. */
export interface TinyBan {
  readonly downloadable: number | null;
  readonly by: number;
  readonly convertible: number;
}

export function tinyRules({ downloadable, by, convertible }: TinyBan, type: string): Rules {
  return {
    ...{ agreement: 'tiny', title: { en: 'Tiny', ru: 'Tiny' }, limits: [] },
    bans: [
      {
        ...{ id: 'mirv', title: { en: 'MIRV', ru: 'MIRV' }, source: null, tag: null },
        binds: () => true,
        downloadable: [{ by, type: null, launchers: downloadable }],
        convertible: [{ type, launchers: convertible }],
        matches: ({ leg }, _force, { launchers, warheads }) => ({
          ok: true,
          banned: leg === 'silo' && (warheads ?? 0) > launchers,
        }),
      },
    ],
  };
}

/** A plan over 2002 to a year, for the first of two parties; the other has nothing to do. */
export function tinyPlan(of: {
  readonly warheads: number;
  readonly lastYear: number;
  readonly bans?: boolean;
  readonly early?: boolean;
  readonly steps?: ReductionPlan['steps'];
  readonly party?: Partial<PartyPlan>;
}): ReductionPlan {
  const by = `${of.lastYear}-12-31`;
  return {
    ...{ id: 'tiny', title: null, note: null, scenario: 'none', from: '2002-01-01', by, order: [] },
    to: { date: by, warheads: of.warheads, counted: 'loads', countedPlace: place, ...marks },
    steps: of.steps ?? [],
    bans: of.bans ? [{ agreement: 'tiny', place }] : [],
    pace: of.early ? 'early' : 'even',
    parties: { US: { ...emptyPlan, ...of.party } },
    places: { scenario: place, from: place, by: place, party: { US: place } },
  };
}

export function rate(of: string, launchers: number): PartyPlan['rates'][number] {
  return { of, work: 'launchers', launchers, ...marks };
}

export function turns(...words: readonly string[]): PartyPlan['order'] {
  return words.map((of) => ({ of, ...marks }));
}

export function finalRange(system: string, least: number, most: number | null): PartyPlan['final'][number] {
  return { system, least, most, ...marks };
}

export function step(date: string, warheads: number): ReductionPlan['steps'][number] {
  return { date, warheads, counted: 'loads', countedPlace: place, ...marks };
}

/** What `scheduleUnder` is asked: the systems are the first party's, the second has one bomber with nothing on it. */
export function tinyAsked(
  plan: ReductionPlan,
  systems: readonly TinySystem[],
  ban: TinyBan = { downloadable: null, by: 9, convertible: 0 },
): ScheduleAsked {
  const held = (all: readonly TinySystem[]): readonly Holding[] =>
    all.map((one) => ({ ...one, launchersPerPlatform: 1 }));
  const idle: readonly TinySystem[] = [{ id: 'x', leg: 'bomber', launchers: 1, warheads: 0 }];
  return {
    plan,
    forces: [
      { party: 'US', record: recordOf('US', systems), holdings: held(systems) },
      { party: 'Russia', record: recordOf('Russia', idle), holdings: held(idle) },
    ],
    agreements: ['tiny'],
    rules: () => ({ ok: true, value: tinyRules(ban, systems[0]!.id) }),
  };
}
