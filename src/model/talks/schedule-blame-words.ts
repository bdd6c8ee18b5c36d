import { problem, quoted, told } from '../document/index.ts';
import type { Problem, Told, Words } from '../document/index.ts';
import type { Blame, Remedy, Shortfall } from './schedule-blame.ts';
import type { Demand } from './schedule-demand.ts';
import type { Range, Rate, ReductionPlan } from './schedule-plan.ts';

/** A plan that cannot be carried out, as a problem at its date. */
export function blameProblem({ party, conflict, short, earliest, remedies }: Blame, plan: ReductionPlan): Problem {
  const demands = joined(conflict.map(demandWords));
  const missing = short.map(shortWords);
  const why = missing.length === 0 ? demands : told`${demands} (${joined(missing)})`;
  const { by } = plan;
  const todos = [...(earliest === null ? [] : [told`set the date to ${earliest}`]), ...remedies.map(remedyWords)];
  return problem(plan.places.by, {
    code: 'cannot-be-reached',
    wrong:
      earliest === null
        ? told`${party} cannot do all of this by ${by}, nor on any later date: ${why}`
        : told`${party} cannot do all of this by ${by}: ${why}`,
    expected: earliest === null ? told`demands that can be met together` : told`${earliest} or later`,
    todo: todos.length === 0 ? 'change more than one of them' : either(todos),
  });
}

function joined(parts: readonly Told[]): Told {
  const [first, ...rest] = parts;
  return rest.reduce((all, part) => told`${all}; ${part}`, first!);
}

function either(parts: readonly Told[]): Told {
  const [first, ...rest] = parts;
  return rest.reduce((all, part) => told`${all}, or ${part}`, first!);
}

function demandWords(demand: Demand): Told {
  switch (demand.kind) {
    case 'ceiling': {
      const { warheads, date, counted } = demand.ceiling;
      return counted === 'loads'
        ? told`at most ${warheads} warheads in service on ${date}`
        : told`at most ${warheads} warheads on ${date} as ${counted} counts`;
    }
    case 'ban':
      return told`nothing left of what ${`${demand.ban.agreement}/${demand.ban.rule.id}`} bans`;
    case 'cap': {
      const { agreement, ban, work, type, launchers } = demand.cap;
      const of = `${agreement}/${ban}`;
      if (work === 'converted') return told`at most ${launchers} launchers of ${type ?? ''} converted, as ${of} says`;
      return type === null
        ? told`at most ${launchers} launchers downloaded, as ${of} says`
        : told`at most ${launchers} launchers of ${type} downloaded, as ${of} says`;
    }
    case 'rate':
      return rateWords(demand.rate);
    case 'order':
      return orderWords(
        demand.turns.map(({ of }) => of),
        demand.at,
      );
    case 'final':
      return told`${rangeWords(demand.range)} launchers of ${demand.range.system} at the end`;
    case 'downloads':
      return told`${rangeWords(demand.range)} launchers of ${demand.range.system} downloaded to ${demand.range.to}`;
    case 'conversions':
      return told`${rangeWords(demand.range)} launchers of ${demand.range.system} converted`;
  }
}

function orderWords(turns: readonly string[], at: number): Told {
  return told`${turns[at]!} before ${turns.slice(at + 1).join(', ')}`;
}

function rangeWords({ least, most }: Range): Told {
  if (most === null) return told`at least ${least}`;
  return least === most ? told`${least}` : told`${least} to ${most}`;
}

function rateWords({ of, work, launchers }: Rate): Told {
  switch (work) {
    case 'launchers':
      return told`at most ${launchers} launchers of ${of} a year`;
    case 'withdrawn':
      return told`at most ${launchers} launchers of ${of} withdrawn a year`;
    case 'downloaded':
      return told`at most ${launchers} launchers of ${of} downloaded a year`;
    case 'converted':
      return told`at most ${launchers} launchers of ${of} converted a year`;
  }
}

/** "silo: 300 launchers have to be touched (ss18 150, ss19 150), and the rate lets 120" */
function shortWords({ rate, need, can, systems }: Shortfall): Told {
  const list = systems.map(({ system, launchers }) => `${system} ${launchers}`).join(', ');
  return told`${rate.of}: ${need} launchers to deal with (${list}), and the rate allows ${can}`;
}

function remedyWords(remedy: Remedy): Words & Told {
  if (remedy.kind === 'rate') {
    const { of, work } = remedy.demand.rate;
    const key = work === 'launchers' ? of : `${of}.${work}`;
    return told`raise the rate of ${quoted(key)} to ${remedy.launchers}`;
  }
  if (remedy.kind === 'ceiling') return told`allow ${remedy.warheads} warheads on ${remedy.demand.ceiling.date}`;
  const { demand } = remedy;
  if (demand.kind === 'ban') return told`leave out the bans of ${demand.ban.agreement}`;
  return told`give up "${demandWords(demand)}"`;
}
