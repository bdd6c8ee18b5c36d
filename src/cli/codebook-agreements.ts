import { amount, book, count, flag, required } from './codebook.ts';
import type { TableBook, Written } from './codebook.ts';

const text = (description: string, must = true): Written => ({
  type: 'string',
  description,
  ...(must && { constraints: required }),
});

function one(description: string, values: readonly string[], must = true): Written {
  return { type: 'string', description, constraints: { ...(must && required), enum: values } };
}

const units = ['warheads', 'launchers', 'vehicles', 'missiles', 'bombers', 'interceptors', 'sites'];
const otherUnits = ['tonnes', 'kilometres', 'defences'];
const states = ['not-yet', 'signed', 'in-force', 'suspended', 'ended', 'never'];
const perUnit = 'that of the limit';

const numbers = {
  allowed: amount(perUnit, 'The number allowed on that day; before the first phase, that of the first.', required),
  margin: {
    type: 'number',
    unit: perUnit,
    description: 'allowed less the count; below 0: more than allowed. Empty: no count.',
  },
  applies: flag('Whether the limit binds on that day.'),
  kept: flag('Whether it is kept; true where it does not bind. Empty: it binds and nobody can count it.', {}),
} as const satisfies Readonly<Record<string, Written>>;

/** `AGREEMENT.FORCE.comply.csv` */
export function complyBook(): TableBook {
  return book('A force or a defence against one agreement: a row a limit and reading', [], {
    limit: text('Id of the limit or ban.'),
    kind: one('What the rule is.', ['limit', 'ban']),
    article: text('Article and paragraph.'),
    reading: text('The party whose registered reading it is. Empty: the rule as it stands.', false),
    unit: one('What is counted.', [...units, ...otherUnits]),
    counted: amount(perUnit, 'The count. Empty: there is none, see reason.'),
    ...numbers,
    how: one('counted from systems, or a declared total, which cannot be recounted.', ['counted', 'declared']),
    lacks: text('The value that the rule needs and that is not known.', false),
    lacks_of: text('The system or defence of which it is not known.', false),
    reason: text('Why it is not known.', false),
    source: text('Key of the source of the rule. Empty: none is named.', false),
    unconfirmed: flag('Whether the rule, or the number of its phase, is recalled and no source was read for it.'),
  });
}

/** `comply.csv` */
export function matrixBook(agreements: readonly string[]): TableBook {
  const known = ['kept', 'exceeded', 'disputed', 'before', 'not-countable', 'no-rule', 'no-party', 'not-in-force'];
  return book('Forces and defences against all agreements: a row a pair', ['held', 'agreement'], {
    held: text('Id of the force or defence.'),
    state: text('Whose it is.'),
    date: text('Day on which they are compared, YYYY-MM-DD.'),
    agreement: one('Id of the agreement, with the amendments in force that day.', agreements),
    standing: one('How the agreement stood that day.', states),
    status: one(
      'What it says of the force or defence; disputed: kept under one registered reading, exceeded under another; before: no limit binds yet.',
      known,
    ),
    exceeded: text(
      'Ids of limits that bind and are exceeded under the reading asked for, a blank between them.',
      false,
    ),
    not_countable: text('Ids of limits that bind and cannot be counted, a blank between them.', false),
  });
}

/** `DECLARATION.series.csv` */
export function seriesBook(parties: readonly string[], limits: readonly string[]): TableBook {
  return book('Declared totals over time: a row a date, party and limit', ['date', 'party', 'limit'], {
    date: text('Day to which the totals belong, YYYY-MM-DD.'),
    party: one('Who declared.', parties),
    limit: one('Id of the limit that the total is held against.', limits),
    declared: count(perUnit, 'The total as declared. Empty: none is given, see reason.'),
    allowed: { ...numbers.allowed, constraints: { minimum: 0 } },
    margin: numbers.margin,
    applies: flag('Whether the limit binds on that day. Empty: no total is given.', {}),
    kept: numbers.kept,
    reason: text('Why no total is given.', false),
  });
}

/** `standing.csv` */
export function standingBook(): TableBook {
  return book('Which agreements stood when: a row a time in one state', ['agreement', 'span'], {
    agreement: text('Id of the agreement or amendment.'),
    standing: one('How it stands on the day asked about.', states),
    span: one('How it stood in this time; suspended: in force, and suspended by at least one party.', [
      'signed',
      'in-force',
      'suspended',
    ]),
    from: text('First day, YYYY-MM-DD.'),
    to: text('Day on which this ended, or the day asked about, YYYY-MM-DD.'),
  });
}
