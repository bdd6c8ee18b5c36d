import type { ReductionResult } from '../model/scenario/index.ts';
import { amount, book, cellNames, count, errorOf, required, share, three } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

const launchers = 'launchers';
const warheads = 'warheads';

function day({ from }: ReductionResult, description: string): Written {
  return {
    type: 'string',
    description: `${description} YYYY-MM-DD; ${from}: before anything is done.`,
    constraints: required,
  };
}

function partyOf({ parties }: ReductionResult, description: string): Written {
  return { type: 'string', description, constraints: { ...required, enum: Object.keys(parties) } };
}

/** `NAME.csv` of `reduce`. */
export function reductionBook(result: ReductionResult): TableBook {
  const since = 'since the date before, of those that were of this system';
  return book('The forces: a row a party, day and system', ['party', 'date', 'system'], {
    party: partyOf(result, 'Whose force.'),
    date: day(result, 'Day.'),
    system: { type: 'string', description: 'Id of the system in its force.', constraints: required },
    leg: {
      type: 'string',
      description: 'Its leg.',
      constraints: { ...required, enum: ['silo', 'mobile', 'submarine', 'bomber'] },
    },
    launchers: count(launchers, 'Launchers, in service and idle.', required),
    in_service: count(launchers, 'Of them in service.', required),
    warheads: count(warheads, 'On those in service.', required),
    counted: count(warheads, `What the ceiling counts: ${result.to.counted}.`, required),
    withdrawn: count(launchers, `Withdrawn ${since}.`, required),
    downloaded: count(launchers, `Brought to fewer warheads ${since}.`, required),
    converted: count(launchers, `Converted ${since}; they may stand under another system now.`, required),
  });
}

/** `NAME.ceilings.csv`. */
export function reductionCeilingsBook(result: ReductionResult): TableBook {
  return book('Ceilings: a row a day, count and party', ['date', 'counts', 'party'], {
    date: day(result, 'Day on which the ceiling falls due.'),
    counts: { type: 'string', description: 'loads: warheads in service; else AGREEMENT/LIMIT.', constraints: required },
    ceiling: count(warheads, 'At most so many.', required),
    party: partyOf(result, 'Whose force.'),
    counted: count(warheads, 'What is counted of it on that day.', required),
  });
}

/** `NAME.course.csv`. */
export function reductionCourseBook(result: ReductionResult): TableBook {
  const of = (what: string) => (which: string) => amount(warheads, `${which}: ${what}`, required);
  return book('Every day on the way: a row a day, party and cell', ['date', 'party', 'cell'], {
    date: day(result, 'Day.'),
    party: partyOf(result, 'Who is struck and retaliates.'),
    cell: {
      type: 'string',
      description: 'Circumstance: how the side that is struck stands and what it does. Never joined.',
      constraints: { ...required, enum: cellNames },
    },
    assured: share('Draws in which its retaliation is assured.'),
    assured_error: errorOf('assured'),
    ...three('arriving', of('expected warheads arriving, before any shield.')),
    ...three('leaking', of('expected warheads that the other side’s shield does not stop.')),
  });
}

/** `NAME.sides.csv`. */
export function reductionSidesBook(result: ReductionResult): TableBook {
  const months = result.criterion?.months ?? 0;
  const unknown = 'Empty: the scenario gives no pace of loading.';
  return book('What else a day means: a row a day and party', ['date', 'party'], {
    date: day(result, 'Day.'),
    party: partyOf(result, 'Who strikes first, and who could add.'),
    ...three('exchange_ratio', (which) =>
      amount('warheads a warhead', `${which}: silo warheads destroyed for each one spent. Empty: nothing is spent.`),
    ),
    ...three('added', (which) =>
      count(warheads, `${which}: warheads that it could add within ${months} months. ${unknown}`),
    ),
    reaches: share(`Draws in which they are at least those of the criterion. ${unknown}`, false),
    reaches_error: errorOf('reaches', false),
  });
}
