import { cellNames } from '../model/scenario/index.ts';
import type { AssumptionsResult } from '../model/scenario/index.ts';
import { amount, book, count, errorOf, flag, required, share } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

const difference = 'difference of two shares of draws';

function text(description: string, among?: readonly string[], must = true): Written {
  const constraints = { ...(must && required), ...(among && { enum: among }) };
  return { type: 'string', description, constraints };
}

function number(description: string): Written {
  return { type: 'number', description };
}

function world({ parties }: AssumptionsResult): Written {
  return text('Whose beliefs stand for everything and everyone; common: nobody’s view.', ['common', ...parties]);
}

const cell = text(
  'Circumstance: how the side that is struck stands (day, generated) and what it does. Never joined.',
  cellNames,
);

/** `NAME.csv` of a sheet of assumptions. */
export function assumptionsBook(result: AssumptionsResult): TableBook {
  return book('Every belief and criterion: a row a number and whose it is', ['path', 'of'], {
    path: text('Path of the number from the root of the scenario.'),
    of: text('Whose value; common: the scenario’s own.', ['common', ...result.parties]),
    state: text(
      'agreed: no view differs, and a source other than judgement or recall gives one value; differs: a view puts another; open: neither.',
      ['agreed', 'differs', 'open'],
    ),
    why: text('Why it is open. Empty: it is not.', ['judged', 'recalled', 'range'], false),
    written: flag('Whether the scenario writes it; else it stands at its default, or only a view has it.'),
    kind: text('Form of the value; none: the view takes the number out.', [
      'certain',
      'between',
      'triangular',
      'beta',
      'same',
      'none',
    ]),
    value: number('The number, where it is certain.'),
    low: number('Lower end of a range.'),
    mode: number('Peak of a triangular range.'),
    high: number('Upper end of a range.'),
    successes: number('Successes of a test record.'),
    trials: number('Trials of a test record.'),
    same: text('Path of the number that it is the same as.', undefined, false),
    source: text('Key of its source; judged: a judgement. Empty: another number’s.', undefined, false),
    tag: text(
      'How far the source can be trusted.',
      ['read', 'read-2', 'recalled', 'computed', 'judged', 'cited'],
      false,
    ),
    note: text('Note of whoever wrote the number.', undefined, false),
  });
}

/** `NAME.disagreements.csv`. */
export function disagreementsBook({ parties: [first, second], ranking }: AssumptionsResult): TableBook {
  const draws = ranking.draws === 0 ? 'the one run at the medians' : `the first ${ranking.draws} draws`;
  const under = (party: string): Written => share(`Share of ${draws} with the value of ${party}, all else common.`);
  return book('What each difference alone does to the package: a row a difference and share', ['path', 'what'], {
    rank: count('place', 'By the larger of the two effects; 1 is the strongest.', { ...required, minimum: 1 }),
    path: text('Path of the number, or of the mapping that must change with it.'),
    what: text('assured: both retaliations, in the scenario’s cell; useful: the shield meets its need.', [
      'assured',
      'useful',
    ]),
    by: text('Whose view puts something there; a space between two.'),
    first: under(first),
    first_error: errorOf('first'),
    second: under(second),
    second_error: errorOf('second'),
    effect: {
      type: 'number',
      unit: difference,
      description: `The share with the value of ${second} less that with the value of ${first}.`,
      constraints: { ...required, minimum: -1, maximum: 1 },
    },
    effect_error: amount(difference, 'Standard error of the paired difference.', required),
  });
}

/** `NAME.closings.csv`. */
export function closingsBook(result: AssumptionsResult): TableBook {
  const none = 'Empty: no limit on the axis.';
  return book('Where the room closes under everybody’s values', ['of', 'cell', 'what', 'share'], {
    of: world(result),
    cell,
    what: text('assured: both retaliations; both: the shield is useful too.', ['assured', 'both']),
    share: text('half: at least half the draws; most: nine in ten.', ['half', 'most']),
    limit: count('warheads', `The lowest limit of each side at which it holds at some number of interceptors. ${none}`),
    low: count('warheads', `The same at two standard errors of a share more. ${none}`),
    high: count('warheads', `The same at two standard errors of a share less. ${none}`),
  });
}

/** `NAME.package.csv`. */
export function assumedPackageBook(result: AssumptionsResult): TableBook {
  const { warheads, interceptors } = result.package;
  const title = `The package of ${warheads} warheads and ${interceptors} interceptors under everybody’s values`;
  return book(title, ['of', 'cell'], {
    of: world(result),
    cell,
    useful: share('Draws in which so many interceptors stop the small attack.'),
    useful_error: errorOf('useful'),
    assured: share('Draws in which both retaliations are assured.'),
    assured_error: errorOf('assured'),
    both: share('Draws in which the package is both assured and useful.'),
    both_error: errorOf('both'),
  });
}
