import { agreementOn, comply } from '../model/agreement/index.ts';
import type { AgreementSet, LimitOutcome } from '../model/agreement/index.ts';
import { readForce } from '../model/force/index.ts';
import type { ForceRecord } from '../model/force/index.ts';
import { isOf, only, value } from './agreements.cases.ts';
import type { NamedCase } from './agreements.cases.ts';

/** A system of a force made for a test; what is not given is not known. */
export interface MadeSystem {
  readonly leg: 'silo' | 'mobile' | 'submarine' | 'bomber';
  readonly launchers: number;
  readonly warheads?: number;
  readonly perLauncher?: number;
  readonly max?: number;
  readonly type?: string;
  readonly heavy?: boolean;
  readonly conventional?: boolean;
  readonly cruiseMissiles?: number;
  readonly nonDeployed?: number;
  readonly throwWeight?: number;
}

/** One number of one limit from one day on, and a force that counts `n` under it. */
export interface NumberCase {
  readonly agreement: string;
  readonly limit: string;
  readonly from: string;
  readonly allowed: number;
  readonly state?: string;
  readonly holding: (n: number) => readonly MadeSystem[];
}

const silos = (launchers: number): MadeSystem => ({ leg: 'silo', launchers, warheads: launchers, max: 1 });
const warheadsOn = (
  leg: MadeSystem['leg'],
  warheads: number,
  more: Partial<MadeSystem> = {},
): readonly MadeSystem[] => [{ leg, launchers: 100, warheads, perLauncher: warheads / 100, nonDeployed: 0, ...more }];
/** `launchers` x `most` at signature, `n` fewer attributed now. */
const downloaded = (type: string, launchers: number, most: number) => (n: number) => [
  { leg: 'submarine' as const, launchers, warheads: launchers * most - n, type },
];

const phased = (agreement: string, limit: string, holding: NumberCase['holding'], phases: [string, number][]) =>
  phases.map(([from, allowed]): NumberCase => ({ agreement, limit, from, allowed, holding }));

const start1 = (limit: string, allowed: number, holding: NumberCase['holding'], from = '2001-12-05'): NumberCase => ({
  ...{ agreement: 'start-1', limit, from, allowed, holding },
});

/** START II and its protocol of 1997 have the same numbers from other days. */
const start2 = (agreement: string, first: string, second: string): readonly NumberCase[] => [
  ...phased(agreement, 'deployed-warheads', (n) => warheadsOn('submarine', n), [
    [first, 4250],
    [second, 3500],
  ]),
  ...phased(agreement, 'slbm-warheads', (n) => warheadsOn('submarine', n), [
    [first, 2160],
    [second, 1750],
  ]),
  ...phased(agreement, 'mirved-icbm-warheads', (n) => (n > 1 ? warheadsOn('silo', n) : [oneMissile(n)]), [
    [first, 1200],
    [second, 0],
  ]),
  ...phased(agreement, 'heavy-icbm-warheads', (n) => warheadsOn('silo', n, { heavy: true }), [
    [first, 650],
    [second, 0],
  ]),
];

/** The fewest warheads that a missile with more than one can have are two. */
const oneMissile = (n: number): MadeSystem => ({ leg: 'silo', launchers: n, warheads: 2 * n });

const launchers = (n: number): readonly MadeSystem[] => [{ leg: 'silo', launchers: 600, nonDeployed: n - 600 }];

/** Every number of every limit, each in a case of its own: to raise one by 1 turns the case of that name. */
export const numberCases: readonly NumberCase[] = [
  ...phased('start-1', 'deployed-vehicles', (n) => [silos(n)], [
    ['1997-12-05', 2100],
    ['1999-12-05', 1900],
    ['2001-12-05', 1600],
  ]),
  ...phased('start-1', 'attributed-warheads', (n) => warheadsOn('silo', n), [
    ['1997-12-05', 9150],
    ['1999-12-05', 7950],
    ['2001-12-05', 6000],
  ]),
  ...phased('start-1', 'ballistic-warheads', (n) => warheadsOn('submarine', n), [
    ['1997-12-05', 8050],
    ['1999-12-05', 6750],
    ['2001-12-05', 4900],
  ]),
  start1('heavy-icbms', 154, (n) => [{ leg: 'silo', launchers: n, heavy: true, warheads: n }]),
  start1('mobile-icbm-warheads', 1100, (n) => warheadsOn('mobile', n)),
  start1('heavy-icbm-warheads', 1540, (n) => warheadsOn('silo', n, { heavy: true })),
  start1('throw-weight', 3600, (n) => [{ leg: 'submarine', launchers: n, throwWeight: 1, warheads: n }]),
  start1('downloaded-warheads', 1250, downloaded('SS-N-18', 400, 7), '1994-12-05'),
  start1('downloaded-other-types', 500, downloaded('Trident I', 200, 8), '1994-12-05'),
  ...start2('start-2', '2001-12-05', '2003-01-01'),
  ...start2('start-2-protocol-1997', '2004-12-31', '2007-12-31'),
  ...phased('start-3-framework', 'deployed-warheads', (n) => warheadsOn('submarine', n), [['2007-12-31', 2500]]),
  ...phased('sort', 'deployed-warheads', (n) => warheadsOn('submarine', n), [['2012-12-31', 2200]]),
  ...phased('new-start', 'deployed-vehicles', (n) => [silos(n)], [['2018-02-05', 700]]),
  ...phased('new-start', 'deployed-warheads', (n) => warheadsOn('submarine', n), [['2018-02-05', 1550]]),
  ...phased('new-start', 'launchers', launchers, [['2018-02-05', 800]]),
];

/** One launcher just within a ban, and one just beyond it. */
export interface BanCase {
  readonly agreement: string;
  readonly ban: string;
  readonly what: string;
  readonly date: string;
  readonly state: string;
  readonly within: MadeSystem;
  readonly beyond: MadeSystem;
}

const missile = (type: string, warheads: number, more: Partial<MadeSystem> = {}): MadeSystem => ({
  ...{ leg: 'silo', launchers: 1, warheads, type, ...more },
});
const bomber = (cruiseMissiles: number): MadeSystem => ({ leg: 'bomber', launchers: 1, cruiseMissiles, max: 24 });

const tooFar = (what: string, state: string, within: MadeSystem, beyond: MadeSystem): BanCase => ({
  ...{ agreement: 'start-1', ban: 'downloaded-too-far', date: '1994-12-05', what, state, within, beyond },
});
const equipped = (state: string, most: number): BanCase => ({
  ...{ agreement: 'start-1', ban: 'cruise-missiles-per-bomber', date: '1994-12-05', what: `a bomber, ${most}`, state },
  ...{ within: bomber(most), beyond: bomber(most + 1) },
});
const mirved = (agreement: string, date: string): BanCase => ({
  ...{ agreement, ban: 'mirved-icbm', what: 'one warhead, two', date, state: 'Russia' },
  ...{ within: missile('SS-19', 1), beyond: missile('SS-19', 2) },
});

export const banCases: readonly BanCase[] = [
  equipped('US', 20),
  equipped('USSR', 16),
  tooFar('Peacekeeper, by 4', 'US', missile('Peacekeeper', 6), missile('Peacekeeper', 5)),
  tooFar('Poseidon, by 4', 'US', missile('Poseidon', 6), missile('Poseidon', 5)),
  tooFar('Trident I, by 4', 'US', missile('Trident I', 4), missile('Trident I', 3)),
  tooFar('Trident II, by 4', 'US', missile('Trident II', 4), missile('Trident II', 3)),
  tooFar('Minuteman III, by 2', 'US', missile('Minuteman III', 1), missile('Minuteman III', 0)),
  tooFar('SS-18, not at all', 'USSR', missile('SS-18', 10, { heavy: true }), missile('SS-18', 9, { heavy: true })),
  tooFar('SS-19, by 4', 'USSR', missile('SS-19', 2), missile('SS-19', 1)),
  tooFar('SS-24, by 4', 'USSR', missile('SS-24', 6), missile('SS-24', 5)),
  tooFar('SS-N-18, by 4', 'USSR', missile('SS-N-18', 3), missile('SS-N-18', 2)),
  tooFar('SS-N-20, by 4', 'USSR', missile('SS-N-20', 6), missile('SS-N-20', 5)),
  mirved('start-2', '2003-01-01'),
  mirved('start-2-protocol-1997', '2007-12-31'),
];

/** What each measure says in numbers, `''` where it has none. */
export const measureNumbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'start-1': {
    'heavy-silo-eliminations': 'per-year 22, years 7',
    'data-exchange': 'every-months 6, within-days 30',
    'data-changes': 'within-days 5',
    telemetry: 'within-days 65',
    'inspections-baseline-data': 'within-days 165',
    'inspections-data-update': '',
    'inspections-new-facility': '',
    'inspections-suspect-site': '',
    'inspections-reentry-vehicle': '',
    'inspections-post-exercise-dispersal': '',
    'inspections-conversion-or-elimination': '',
    'inspections-close-out': '',
    'inspections-formerly-declared': '',
    'quota-data-update': 'per-year 15',
    'opened-reentry-vehicle': 'per-year 10, samples 1',
    'quota-formerly-declared': 'per-year 3',
    'exhibitions-technical-characteristics': '',
    'exhibitions-distinguishability': '',
    'exhibitions-baseline': '',
    'continuous-monitoring': '',
    inspectors: 'at-most 400',
    monitors: 'at-most 300',
  },
  'start-2': {},
  'start-2-protocol-1997': { deactivation: '' },
  'start-3-framework': { 'warhead-transparency': '' },
  sort: {},
  'new-start': {
    database: 'within-days 45',
    'data-exchange': 'every-months 6, within-days 30',
    'data-changes': 'within-days 5',
    telemetry: 'per-year 5',
    'telemetry-first-year': 'per-year 1',
    'inspections-one': 'per-year 10',
    'inspections-two': 'per-year 8',
    'opened-one': 'samples 1',
    'looked-at-two': 'samples 1',
    'inspection-notice': 'notice-hours 32',
    'same-facility': 'per-year 2',
    'pre-inspection-restrictions': 'within-hours 1',
    'first-inspection': 'within-days 60',
    'inspection-aircraft': 'within-days 5',
    'inspector-lists': 'within-days 25',
    'inspection-team': 'at-most 10',
    inspectors: 'at-most 300',
    exhibitions: '',
  },
  'new-start-extension': {},
  cfe: {
    'inspections-baseline': 'samples 1, share 0.2, within-days 120',
    'inspections-reduction': 'samples 1, share-per-year 0.1, years 3',
    'inspections-residual': 'samples 1, share 0.2, within-days 120',
    'inspections-after': 'samples 1, share-per-year 0.15',
    'inspection-notice': 'notice-hours 36',
    'first-place': 'within-hours 48',
    'next-place': 'within-hours 36',
  },
  'vienna-document': {
    information: 'every-months 12',
    'evaluation-visits': 'at-most 15, per-units 60, samples 1',
    'visits-of-one-state': 'share-of-quota 0.2',
    'same-unit': 'per-year 2',
    'visit-notice': 'notice-hours 120',
  },
};

/** Warheads attributed to a type by the data of 1990; SS-N-18 before it went from 7 to 3. */
export const typesOf1990: readonly (readonly [string, number])[] = [
  ['Peacekeeper', 10],
  ['Poseidon', 10],
  ['Trident I', 8],
  ['Trident II', 8],
  ['Minuteman III', 3],
  ['SS-17', 4],
  ['SS-18', 10],
  ['SS-19', 6],
  ['SS-24', 10],
  ['SS-N-18', 7],
  ['SS-N-20', 10],
  ['SS-N-23', 4],
];

/** Signed, in force to the end, duration and extension, notice. */
export const terms: readonly (readonly [string, string])[] = [
  ['start-1', '1991-07-31, 1994-12-05 to 2009-12-05, 15 + 5 years, 6 months'],
  ['start-2', '1993-01-03, null to null, null + null years, 6 months'],
  ['sort', '2002-05-24, 2003-06-01 to 2012-12-31, null + null years, 3 months'],
  ['new-start', '2010-04-08, 2011-02-05 to 2021-02-05, 10 + 5 years, 3 months'],
  ['new-start-extension', '2010-04-08, 2011-02-05 to 2026-02-05, 15 + null years, 3 months'],
];

/** The limit at its number is kept, at one above it is not, and the day before the number is another or binds nobody. */
export const raisedCases: readonly NamedCase[] = numberCases.map((one) => ({
  name: `${one.agreement} ${one.limit}, from ${one.from}: ${one.allowed}`,
  say(of) {
    const limitOf = limitIn({ ...of, events: [] });
    const on = (n: number, date = one.from): LimitOutcome =>
      limitOf(one.agreement, one.limit, made('US', one.holding(n), basisOf(one.agreement)), date);
    const before = on(one.allowed + 1, dayBefore(one.from));
    return {
      at: only(on(one.allowed), 'counted', 'allowed', 'applies', 'kept'),
      above: only(on(one.allowed + 1), 'allowed', 'kept'),
      dayBefore: before.applies && before.allowed === one.allowed,
    };
  },
  said: {
    at: { counted: one.allowed, allowed: one.allowed, applies: true, kept: true },
    above: { allowed: one.allowed, kept: false },
    dayBefore: false,
  },
}));

export const measureCases: readonly NamedCase[] = Object.entries(measureNumbers).map(([id, said]) => ({
  name: `${id} measures`,
  say(of) {
    const { measures } = of.agreements.find(isOf(id))!;
    const inWords = (numbers: (typeof measures)[number]['numbers']): string =>
      Object.entries(numbers)
        .map(([key, number]) => `${key} ${number}`)
        .sort()
        .join(', ');
    return Object.fromEntries(measures.map(({ id: measure, numbers }) => [measure, inWords(numbers)]));
  },
  said,
}));

/** SORT's day is asked as if it stood; the answer to how it stood is a test of its own. */
export function limitIn(set: AgreementSet) {
  return (id: string, limit: string, force: ForceRecord, date: string, reading: string | null = null): LimitOutcome => {
    const on = agreementOn(set, id, date)!;
    const asked = id === 'sort' ? { ...on.standing, state: 'in-force' as const } : on.standing;
    return comply(on.agreement, force, { date, reading, standing: asked }).limits.find(isOf(limit))!;
  };
}

/** What is loaded is never what is attributed: the later treaties need the one, the earlier the other. */
function basisOf(agreement: string): string {
  return ['sort', 'new-start'].includes(agreement) ? 'estimate' : 'START I attribution';
}

export function made(state: string, systems: readonly MadeSystem[], basis = 'START I attribution'): ForceRecord {
  const written = systems.map((one, i) => ({
    ...{ id: `system-${i}`, name: one.type ?? 'made', leg: one.leg, heavy: one.heavy, conventional: one.conventional },
    ...{ deployedLaunchers: one.launchers, nonDeployedLaunchers: one.nonDeployed ?? null },
    ...{ warheadsPerLauncher: one.perLauncher ?? null, maxWarheadsPerLauncher: one.max ?? null },
    ...{
      attributedWarheads: one.warheads,
      airLaunchedCruiseMissiles: one.cruiseMissiles,
      throwWeight: one.throwWeight,
    },
    ...{ platforms: 1, source: 'judged', tag: 'recalled' },
  }));
  const force = { kind: 'force', id: 'made', state, date: '2001-12-05', basis, systems: written };
  return value(readForce(JSON.stringify(force), 'made.yaml'));
}

export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
