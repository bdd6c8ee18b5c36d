import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { cells } from '../exchange/index.ts';
import type { ForceRecord } from '../force/index.ts';
import { roundedProduct } from '../number/index.ts';
import { outcomeOf, rowOf } from '../scenario/index.ts';
import { expectedLeaking, retaliation } from '../stability/index.ts';
import { arrivingOf, cellOf, duelOf, fought, survivingShare } from './built.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed, Resources } from './resources.ts';
import type { Built, BuiltSystem, Of } from './schema-compute.ts';

/** Room for the last digits of a sum. */
const slack = 1e-12;

/** One figure of one cell of a built exchange. */
export function exchangeOf({ built, cell, of, threshold }: Of<'exchange'>): Read<Computed> {
  const duel = duelOf(built);
  const result = fought(duel, cellOf(cell));
  switch (of) {
    case 'surviving-share':
      return computed(survivingShare(result));
    case 'arriving':
      return computed(arrivingOf(result));
    case 'leaking':
      return computed(expectedLeaking(result.branches, duel.shield, duel.interceptors));
    case 'retaliation':
      return computed(retaliation(result.branches, duel.shield, duel.interceptors, threshold).reaches);
  }
}

/** 1 where the share that rides out is smaller after than before, else 0. */
export function fallsOf({ before, after, cell }: Of<'falls'>): Read<Computed> {
  return computed(shareOf(after, cell) < shareOf(before, cell) - slack ? 1 : 0);
}

function shareOf(built: Built, cell: Of<'falls'>['cell']): number {
  return survivingShare(fought(duelOf(built), cellOf(cell)));
}

/**
 * Warheads of library forces moved from silos to submarines at sea: in how many of all moves the share of the force that
 * rides out falls.
 *
 * The striker has so many warheads that can be used against silos; systems of which a figure is not known stay out.
 */
export function silosToSea(asked: Of<'silos-to-sea'>, resources: Resources, place: Place): Read<Computed> {
  let falls = 0;
  let moves = 0;
  for (const id of asked.forces) {
    const force = resources.force(id, place);
    if (!force.ok) return force;
    const before = systemsOf(force.value, asked.alert);
    for (const after of movesOf(before, asked.move)) {
      for (const warheads of asked.attackers) {
        moves++;
        const [was, is] = [before, after].map((defender) => shareOf(struck(defender, warheads, asked), 'day/ride-out'));
        if (is! < was! - slack) falls++;
      }
    }
  }
  return moves > 0 ? computed(falls, moves) : nothingThere(place, 'no force has silos to move', []);
}

function systemsOf({ systems }: ForceRecord, alert: Of<'silos-to-sea'>['alert']): readonly BuiltSystem[] {
  return systems.flatMap(({ id, leg, deployedLaunchers, warheadsPerLauncher }): readonly BuiltSystem[] => {
    const launchers = deployedLaunchers.value;
    const each = warheadsPerLauncher.value;
    if (launchers === null || each === null || launchers === 0) return [];
    return [{ ...plain, id, leg, launchers, warheads: roundedProduct(launchers, each), alert: alert[leg] }];
  });
}

const plain = {
  launchersPerPlatform: 1,
  ready: 0,
  survival: 1,
  reliability: 1,
  penetration: 1,
  counterforce: 0,
} as const;

function movesOf(
  systems: readonly BuiltSystem[],
  move: Of<'silos-to-sea'>['move'],
): readonly (readonly BuiltSystem[])[] {
  const silos = systems.filter(({ leg }) => leg === 'silo');
  if (silos.length === 0) return [];
  if (move !== 'each-system') return [systems.flatMap((one) => moved(one, move === 'all' ? one.launchers : half(one)))];
  return silos.map((silo) => systems.flatMap((one) => moved(one, one === silo ? one.launchers : 0)));
}

function half({ launchers }: BuiltSystem): number {
  return Math.floor(launchers / 2);
}

/** So many launchers of a silo system with what they carry, at sea and alert; the rest stays. */
function moved(system: BuiltSystem, launchers: number): readonly BuiltSystem[] {
  if (system.leg !== 'silo' || launchers === 0) return [system];
  const warheads = Math.floor((system.warheads * launchers) / system.launchers);
  const atSea: BuiltSystem = { ...system, id: `${system.id}-at-sea`, leg: 'submarine', launchers, warheads, alert: 1 };
  const left = { ...system, launchers: system.launchers - launchers, warheads: system.warheads - warheads };
  return left.launchers === 0 ? [atSea] : [left, atSea];
}

function struck(defender: readonly BuiltSystem[], warheads: number, asked: Of<'silos-to-sea'>): Built {
  const { kill, reliability, shotsPerSilo } = asked;
  const striker: BuiltSystem = {
    ...plain,
    id: 'striker',
    leg: 'silo',
    launchers: 1,
    warheads,
    alert: 1,
    counterforce: 1,
  };
  return {
    attacker: [striker],
    strike: { kill, reliability, shotsPerSilo, withheld: 0 },
    defender: [...defender],
    legLost: { mobile: 0, submarine: 0, bomber: 0 },
    launchUnderAttack: { launched: 0, decided: 1 },
    interceptors: 0,
  };
}

/**
 * Generation and launch stability over a grid of postures in which alerting and prompt launch never take anything away:
 * how many of the ratios lie outside 0..1.
 */
export function stabilityGrid(asked: Of<'stability-grid'>): Read<Computed> {
  let outside = 0;
  let ratios = 0;
  for (const built of gridOf(asked)) {
    const duel = duelOf(built);
    const [dayRides, dayLaunches, generatedRides, generatedLaunches] = cells.map((cell) =>
      arrivingOf(fought(duel, cell)),
    ) as [number, number, number, number];
    const pairs = [
      [dayRides, generatedRides],
      [dayLaunches, generatedLaunches],
      [dayRides, dayLaunches],
      [generatedRides, generatedLaunches],
    ] as const;
    for (const [part, whole] of pairs) {
      if (whole === 0) continue;
      ratios++;
      if (part < 0 || part / whole > 1 + slack) outside++;
    }
  }
  return computed(outside, ratios);
}

function* gridOf({ built, alert, ready, survival, kill, launched }: Of<'stability-grid'>): Generator<Built> {
  for (const day of alert)
    for (const generated of alert.filter((share) => share >= day))
      for (const off of survival)
        for (const on of survival.filter((share) => share >= off))
          for (const onWarning of ready)
            for (const each of kill)
              for (const left of launched)
                yield {
                  ...built,
                  strike: { ...built.strike, kill: each },
                  launchUnderAttack: { launched: left, decided: built.launchUnderAttack.decided },
                  defender: built.defender.map((system) => ({
                    ...system,
                    alert: { day, generated },
                    survival: { alert: on, offAlert: off },
                    ready: onWarning,
                  })),
                };
}

/** The lowest limit of a scenario's axis at which a party's retaliation is assured against so many interceptors. */
export function lowestLimit(asked: Of<'lowest-limit'>, resources: Resources, place: Place): Read<Computed> {
  const read = resources.scenario(asked.scenario, null, place);
  if (!read.ok) return read;
  const resolved = read.value;
  const medians = rowOf(resolved, { draws: 0, seed: 1, given: null }, 0);
  const rooms = outcomeOf({ kind: 'linkage', resolved }, medians).parties[asked.party]?.room[asked.cell];
  if (rooms === undefined) return nothingThere(place, told`no party ${asked.party}`, resolved.question.parties);
  const at = resolved.question.limits.findIndex((_, index) => (rooms[index] ?? -1) >= asked.interceptors);
  return at < 0
    ? nothingThere(place, told`at no limit of ${asked.scenario}`, [])
    : computed(resolved.question.limits[at]!);
}
