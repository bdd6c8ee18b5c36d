import { cut, legs } from '../force/index.ts';
import type { Leg } from '../force/index.ts';
import { ceiling, medianRow } from '../number/index.ts';
import { addedBy, paceTurns } from '../stability/index.ts';
import type { NeverReason } from '../stability/index.ts';
import { breakoutMonths, breakoutOf, queuesOf } from './breakout.ts';
import type { BreakoutDraw, PartyDraw, SystemDraw } from './breakout.ts';
import type {
  BreakoutGap,
  BreakoutReached,
  BreakoutResult,
  BreakoutSystem,
  BreakoutTurn,
  PartyBreakout,
} from './breakout-result.ts';
import { engine } from './engine.ts';
import { restsOn } from './labels.ts';
import { nullableQuantilesOf, quantilesOf, shareOf } from './quantiles.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase, BreakoutShape } from './resolve-breakout.ts';
import type { Label, Quantiles } from './result.ts';
import { rowCount, rowOf } from './run.ts';
import type { Draws } from './run.ts';

/** Every draw of a run, in order; one with every number at its median where `draws` is 0. */
export function breakoutDraws(resolved: BreakoutCase, draws: Draws, limit: number | null): readonly BreakoutDraw[] {
  return Array.from({ length: rowCount(draws) }, (_, i) => breakoutOf(resolved, rowOf(resolved, draws, i), limit));
}

/**
 * What each party could add, how fast, against the criterion.
 *
 * @param outcomes one a row, in order
 * @param limit    both sides' limit to start from; null: today's forces
 */
export function breakoutResult(
  resolved: BreakoutCase,
  outcomes: readonly BreakoutDraw[],
  limit: number | null,
  { draws, seed }: Pick<Draws, 'draws' | 'seed'>,
): BreakoutResult {
  const { scenario, alternative, date, months, sources } = resolved;
  const parties = resolved.parties.map((party) => [party, partyOf(resolved, outcomes, party, limit, draws)] as const);
  const turn = parties.some(([, { turns }]) => turns.length > 0);
  return {
    scenario,
    alternative,
    engine,
    seed,
    draws,
    date,
    package: { warheads: limit },
    criterion: { months, warheads: quantilesOf(outcomes.map(({ warheads }) => warheads)) },
    months: breakoutMonths(resolved),
    parties: Object.fromEntries(parties),
    labels: labelsOf(resolved, turn),
    sources,
  };
}

function partyOf(
  resolved: BreakoutCase,
  outcomes: readonly BreakoutDraw[],
  party: string,
  limit: number | null,
  draws: number,
): PartyBreakout {
  const all = outcomes.map(({ parties }) => parties[party]!);
  const over = (of: (one: PartyDraw) => number): Quantiles => quantilesOf(all.map(of));
  const share = (holds: (one: PartyDraw, i: number) => boolean) => shareOf(all.filter(holds).length, all.length, draws);
  const shapes = resolved.systems[party]!;
  const gaps = gapsThatBear(resolved.gaps[party]!, shapes, all);
  return {
    before: over(({ before }) => before),
    room: { upload: over(({ room }) => room), empty: over(({ emptyRoom }) => emptyRoom) },
    parts: { upload: over(({ upload }) => upload), empty: over(({ empty }) => empty) },
    added: over(({ added }) => added),
    atLeast: gaps.some(({ kind }) => kind === 'capacity' || kind === 'rate'),
    reaches: share(({ added }, i) => added >= outcomes[i]!.warheads),
    reached: reachedOf(all, resolved.date),
    reserve: all[0]!.reserve === null ? null : over(({ reserve }) => reserve!),
    bound: share(({ upload, empty, added }) => added < upload + empty),
    curve: {
      total: breakoutMonths(resolved).map((_, i) => over(({ total }) => total[i]!)),
      byLeg: Object.fromEntries(
        legs
          .filter((leg) => all[0]!.byLeg[leg] !== undefined)
          .map((leg: Leg) => [leg, breakoutMonths(resolved).map((_, i) => over(({ byLeg }) => byLeg[leg]![i]!))]),
      ),
    },
    systems: shapes.map((shape, i) => systemOf(shape, i, all)),
    gaps,
    turns: turnsOf(resolved, party, limit),
  };
}

function systemOf(shape: BreakoutShape, index: number, all: readonly PartyDraw[]): BreakoutSystem {
  const over = (of: (system: SystemDraw) => number): Quantiles =>
    quantilesOf(all.map(({ systems }) => of(systems[index]!)));
  const { id, name, leg, capacity, empty, pace } = shape;
  return {
    system: id,
    name,
    leg,
    launchers: over(({ launchers }) => launchers),
    warheads: over(({ warheads }) => warheads),
    withdrawn: over(({ withdrawn }) => withdrawn),
    capacity,
    room: capacity === null ? null : over(({ room }) => room),
    empty: capacity === null ? null : { launchers: empty, warheads: empty * capacity },
    pace:
      pace === null
        ? null
        : {
            after: quantilesOf(all.map(({ paces }) => paces[pace]!.after)),
            rate: quantilesOf(all.map(({ paces }) => paces[pace]!.rate)),
            of: pace,
          },
    added: { upload: over(({ upload }) => upload), empty: over(({ empty: ones }) => ones) },
  };
}

/** A capacity or a pace that nobody knows bears on the answer only where there is a launcher that it could be about. */
function gapsThatBear(
  gaps: readonly BreakoutGap[],
  shapes: readonly BreakoutShape[],
  all: readonly PartyDraw[],
): readonly BreakoutGap[] {
  const launchersOf = (i: number): boolean =>
    shapes[i]!.empty > 0 || all.some(({ systems }) => systems[i]!.launchers > 0);
  const roomOf = (i: number): boolean =>
    shapes[i]!.capacity !== null && (shapes[i]!.empty > 0 || all.some(({ systems }) => systems[i]!.room > 0));
  return gaps.filter(({ kind, system }) => {
    const i = shapes.findIndex(({ id }) => id === system);
    if (kind === 'capacity') return launchersOf(i);
    return kind === 'rate' ? roomOf(i) : true;
  });
}

const reasons: readonly NeverReason[] = ['capacity', 'reserve', 'rate'];

function reachedOf(all: readonly PartyDraw[], date: string): BreakoutReached {
  const quantiles = nullableQuantilesOf(
    all.map(({ reached }) => reached.month),
    'above',
  );
  const counts = reasons.map((reason) => all.filter(({ reached }) => reached.reason === reason).length);
  const most = Math.max(...counts);
  const on = (month: number | null): string | null => (month === null ? null : monthAfter(date, month));
  return {
    ...quantiles,
    reason: most === 0 ? null : reasons[counts.indexOf(most)]!,
    dates: { median: on(quantiles.median), low: on(quantiles.low), high: on(quantiles.high) },
  };
}

/**
 * The calendar month in which so many months from a day are over: a part of a month counts as one.
 *
 * @param date YYYY-MM-DD
 * @returns YYYY-MM
 */
export function monthAfter(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const all = year * 12 + (month - 1) + ceiling(months);
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** What would turn the answer, one number at a time, at the medians: paces in their order, then the reserve. */
function turnsOf(resolved: BreakoutCase, party: string, limit: number | null): readonly BreakoutTurn[] {
  const { warheads, parties } = breakoutNumbers(resolved, medianRow(resolved.columns));
  const numbers = parties[party]!;
  const holdings = limit === null ? numbers.holdings : cut(resolved.cuts, numbers.holdings, limit);
  const queues = queuesOf(resolved.systems[party]!, numbers, holdings);
  const { months } = resolved;
  const holds = addedBy(queues, numbers.reserve, months) >= warheads;
  const turn = (key: string, now: number, at: number | null, more: boolean): BreakoutTurn[] =>
    at === null
      ? []
      : [{ input: `beliefs.upload.${party}.${key}`, now, direction: more ? 'above' : 'below', at: threeDigits(at) }];
  const paces = queues.flatMap(({ of, pace }, own) => {
    const { after, rate } = paceTurns(queues, numbers.reserve, own, { months, warheads });
    return [...turn(`${of}.after`, pace.after, after, holds), ...turn(`${of}.rate`, pace.rate, rate, !holds)];
  });
  const enoughLaunchers = addedBy(queues, null, months) >= warheads;
  const store = numbers.reserve !== null && warheads > 0 && enoughLaunchers ? warheads : null;
  return [...paces, ...turn('reserve.warheads', numbers.reserve ?? 0, store, !holds)];
}

function threeDigits(x: number): number {
  return Number(x.toPrecision(3));
}

/**
 * What launchers can carry is counted from the forces' own figures; how fast they are loaded has been compared with
 * nothing: no one has published a pace that was seen.
 */
function labelsOf({ sources }: BreakoutCase, turn: boolean): BreakoutResult['labels'] {
  const rooms = sources.filter(({ path }) => /^(forces\/|beliefs\.fill\.)/.test(path));
  const change: Label['change'] = turn ? 'flips' : 'nothing within the ranges given';
  const all = { checked: 'unchecked', rests: restsOn(sources), change } as const;
  return { room: { checked: 'counted', rests: restsOn(rooms), change: 'not searched' }, added: all, reached: all };
}
