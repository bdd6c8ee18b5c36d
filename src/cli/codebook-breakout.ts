import type { BreakoutCase } from '../model/scenario/index.ts';
import { amount, book, count, drawNumber, three } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

const required = { required: true };
const warheads = 'warheads';
const launchers = 'launchers';
const legs = ['silo', 'mobile', 'submarine', 'bomber'];

function partyOf({ parties }: BreakoutCase): Written {
  return { type: 'string', description: 'Who adds.', constraints: { ...required, enum: parties } };
}

/** `NAME.csv` of `breakout`. */
export function breakoutBook(asked: BreakoutCase): TableBook {
  return book('The curves: a row a party, part and month', ['party', 'part', 'month'], {
    party: partyOf(asked),
    part: {
      type: 'string',
      description:
        'total: all legs, bounded by the warheads in store; else a leg, before the store bounds what all add together.',
      constraints: { ...required, enum: ['total', ...legs] },
    },
    month: count('months', `Months since ${asked.date}.`, required),
    ...three('added', (which) => count(warheads, `${which}: warheads added by then.`, required)),
  });
}

/** `NAME.systems.csv`. */
export function breakoutSystemsBook(asked: BreakoutCase): TableBook {
  const { months } = asked;
  const of =
    (unit: string, what: string, must = true) =>
    (which: string) =>
      count(unit, `${which}: ${what}`, must ? required : {});
  const paced = (unit: string, what: string) => (which: string) => amount(unit, `${which}: ${what} Empty: not given.`);
  const unknown = 'Empty: the capacity is not known.';
  return book('Systems: a row a party and system', ['party', 'system'], {
    party: partyOf(asked),
    system: { type: 'string', description: 'Id of the system in its force.', constraints: required },
    leg: { type: 'string', description: 'Its leg.', constraints: { ...required, enum: legs } },
    capacity: count('warheads a launcher', `The most that a launcher carries. ${unknown}`),
    ...three('launchers', of(launchers, 'launchers in service under the package.')),
    ...three('withdrawn', of(launchers, 'launchers that the cut takes out of service; they count as gone.')),
    ...three('warheads', of(warheads, 'warheads that launchers in service carry.')),
    ...three('room', of(warheads, `warheads that they can take more. ${unknown}`, false)),
    empty_launchers: count(launchers, `Launchers that carry nothing, as far as they are known. ${unknown}`),
    empty_room: count(warheads, `What those can take. ${unknown}`),
    paced_by: {
      type: 'string',
      description:
        'Key of its pace under beliefs.upload: its own id, or its leg, whose systems are loaded one after another. Empty: none is given.',
    },
    ...three('after', paced('months', 'months until the first launcher of that pace is ready.')),
    ...three('rate', paced('launchers a month', 'launchers a month from then on; 0: none at all.')),
    ...three('added_upload', of(warheads, `warheads added within ${months} months where a load is carried already.`)),
    ...three('added_empty', of(warheads, `warheads added within ${months} months on empty launchers.`)),
  });
}

/** `NAME.every-draw.csv` of `breakout`. */
export function breakoutDrawBook(asked: BreakoutCase, draws: number): TableBook {
  const within = `within ${asked.months} months`;
  return book('Every draw: a row a draw and party', ['draw', 'party'], {
    draw: drawNumber(draws),
    party: partyOf(asked),
    criterion: count(warheads, 'Warheads of the criterion.', required),
    before: count(warheads, 'Warheads in service under the package.', required),
    added: count(warheads, `Warheads added ${within}, bounded by those in store.`, required),
    added_upload: count(warheads, `Where a load is carried already, ${within}, before the store bounds it.`, required),
    added_empty: count(warheads, `On empty launchers, ${within}, before the store bounds it.`, required),
    reserve: count(warheads, 'Warheads in store. Empty: not given, taken as enough.'),
    reached: amount('months', 'Months until the criterion is reached. Empty: it never is.'),
  });
}
