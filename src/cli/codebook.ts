import { quantile } from '../model/number/index.ts';
import type { Case, Question } from '../model/scenario/index.ts';
import { en, inputWords } from '../words/index.ts';

/** A column of a CSV, as a Table Schema says it. @source Frictionless Table Schema, v1 */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A table as the codebook tells of it: its title, its columns, and those that name a row. */
export interface TableBook {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
}

export type Written = Omit<Field, 'name'>;

export const required = { required: true };
const warheads = 'warheads';
const interceptors = 'interceptors';

/** What the chart's own axis counts. */
function onAxis({ interceptorsCounted }: Question): string {
  return interceptorsCounted === undefined ? interceptors : 'interceptors in orbit';
}

const shareOfDraws = 'share of draws, 0 to 1';
const chanceUnit = 'chance, 0 to 1';

/** Columns that several tables have. */
interface Common {
  readonly cell: Written;
  readonly limit: Written;
  readonly partyOf: (description: string, constraints?: Field['constraints']) => Written;
}

function common({ parties }: Question): Common {
  return {
    cell: {
      type: 'string',
      description: 'Circumstance: how the side that is struck stands (day, generated) and what it does. Never joined.',
      constraints: { ...required, enum: cellNames },
    },
    limit: {
      type: 'integer',
      unit: warheads,
      description: 'Limit on the deployed strategic warheads of each side.',
      constraints: { ...required, minimum: 0 },
    },
    partyOf: (description, constraints = required) => ({
      type: 'string',
      description,
      constraints: { ...constraints, enum: parties },
    }),
  };
}

export const cellNames = [
  'day/ride-out',
  'day/launch-under-attack',
  'generated/ride-out',
  'generated/launch-under-attack',
];

export function share(description: string, must = true): Written {
  const range = { minimum: 0, maximum: 1 };
  return { type: 'number', unit: shareOfDraws, description, constraints: must ? { ...required, ...range } : range };
}

/** A chance that is worked out: no share of draws. */
export function chance(description: string, must = true): Written {
  const range = { minimum: 0, maximum: 1 };
  return { type: 'number', unit: chanceUnit, description, constraints: must ? { ...required, ...range } : range };
}

export function errorOf(what: string, must = true): Written {
  const range = { minimum: 0, maximum: 0.5 };
  return {
    type: 'number',
    unit: shareOfDraws,
    description: `Standard error of ${what}: sqrt(s (1 - s) / draws); 0 where nothing was drawn.`,
    constraints: must ? { ...required, ...range } : range,
  };
}

export function count(unit: string, description: string, constraints: Field['constraints'] = {}): Written {
  return { type: 'integer', unit, description, constraints: { minimum: 0, ...constraints } };
}

export function amount(unit: string, description: string, constraints: Field['constraints'] = {}): Written {
  return { type: 'number', unit, description, constraints: { minimum: 0, ...constraints } };
}

export function flag(description: string, constraints: Field['constraints'] = required): Written {
  return { type: 'boolean', description, constraints };
}

/** Median and band of a quantity over draws, as three columns. */
export function three(name: string, of: (which: string) => Written): Record<string, Written> {
  return {
    [`${name}_median`]: of('Median over the draws'),
    [`${name}_low`]: of('5 % quantile over the draws'),
    [`${name}_high`]: of('95 % quantile over the draws'),
  };
}

export function book(title: string, key: readonly string[], fields: Readonly<Record<string, Written>>): TableBook {
  return { title, key, fields: Object.entries(fields).map(([name, field]) => ({ name, ...field })) };
}

/** `NAME.csv` of `linkage`. */
export function linkageBook(question: Question): TableBook {
  const { cell, limit } = common(question);
  const [first, second] = question.parties;
  const top = question.interceptors.at(-1)!;
  const room = (owner: string, other: string) => (which: string) =>
    count(
      other === first ? onAxis(question) : interceptors,
      `${which}: the most interceptors that ${other} may have while the retaliation of ${owner} stays assured. Empty: not assured even against none.`,
      { maximum: top },
    );
  const atLeast = (name: string): Written =>
    flag(`Whether ${name} is the top of the axis (${top}): the room may be larger.`);
  const needed = (which: string): Written =>
    count(
      onAxis(question),
      `${which}: the fewest interceptors of ${first} that stop the small attack of the criteria. The same in every row. Empty: no number does.`,
    );
  const ratio = (party: string): Written =>
    amount(
      'ratio',
      `Median over the draws: silo warheads destroyed for each one spent, with ${party} striking first. The same in every cell. Empty: nothing is spent.`,
    );
  return book('Where the room lies: a row a cell and limit', ['cell', 'limit'], {
    cell,
    limit,
    ...three('room', room(second, first)),
    room_at_least: atLeast('room_median'),
    ...three('own_room', room(first, second)),
    own_room_at_least: atLeast('own_room_median'),
    fails_alone: share(`Draws in which the retaliation of ${second} is not assured even against no interceptors.`),
    ...three('need', needed),
    interceptors: count(
      onAxis(question),
      `Interceptors of ${first} at which the three shares of this row are taken: those of the package, or the nearest on the axis.`,
      required,
    ),
    useful: share('Draws in which so many interceptors stop the small attack.'),
    assured: share('Draws in which both retaliations are assured.'),
    both: share('Draws in which the package is both assured and useful.'),
    exchange_ratio_first: ratio(first),
    exchange_ratio_second: ratio(second),
  });
}

const becauseKind: Written = {
  type: 'string',
  description:
    'What fails in most of the draws in which something fails: need (the shield is too small) or retaliation. Empty: nothing fails, or too little is said.',
  constraints: { enum: ['need', 'retaliation'] },
};

/** `NAME.shares.csv`. */
export function sharesBook(question: Question): TableBook {
  const { cell, limit, partyOf } = common(question);
  return book(
    'Every package of the chart: a row a cell, limit and number of interceptors',
    ['cell', 'limit', 'interceptors'],
    {
      cell,
      limit,
      interceptors: count(onAxis(question), `Interceptors of ${question.parties[0]}.`, required),
      useful: share('Draws in which so many interceptors stop the small attack.'),
      assured: share('Draws in which both retaliations are assured.'),
      both: share('Draws in which the package is both assured and useful.'),
      because_kind: becauseKind,
      because_party: partyOf('Whose shield or whose retaliation that is.', {}),
    },
  );
}

/** `NAME.points.csv`. Not every column of its key is filled in every row, so it has none. */
export function pointsBook(question: Question): TableBook {
  const { cell, partyOf } = common(question);
  const open = 'Empty: the point does not say enough.';
  return book(
    'The package and the points at exactly their numbers: a row a point (a range as its corners) and cell',
    [],
    {
      name: {
        type: 'string',
        description: 'package: the one under discussion; else the name of a point of the scenario.',
        constraints: required,
      },
      warheads: count(warheads, 'Limit of the point, each side. Empty: nobody said a number.'),
      interceptors: count(
        onAxis(question),
        `Interceptors of ${question.parties[0]} at the point. Empty: nobody said a number.`,
      ),
      cell,
      useful: share(`Draws in which its interceptors stop the small attack. ${open}`, false),
      useful_error: errorOf('useful', false),
      assured: share(`Draws in which both retaliations are assured. ${open}`, false),
      assured_error: errorOf('assured', false),
      both: share(`Draws in which it is both assured and useful. ${open}`, false),
      both_error: errorOf('both', false),
      because_kind: becauseKind,
      because_party: partyOf('Whose shield or whose retaliation that is.', {}),
    },
  );
}

/** `NAME.inputs.csv`. */
export function inputsBook(question: Question): TableBook {
  const of = `of draws in which the package is assured, in ${question.cell}`;
  return book('Uncertain numbers: how far each alone moves the package, and where it turns it', ['input'], {
    input: { type: 'string', description: 'Path of the number from the root of the scenario.', constraints: required },
    effect: {
      type: 'number',
      unit: 'difference of two shares of draws, -1 to 1',
      description: `The share ${of}, with the number at its 95 % value, less that at its 5 % value; over the first 64 draws.`,
      constraints: { ...required, minimum: -1, maximum: 1 },
    },
    effect_error: amount('difference of two shares of draws', 'Standard error of the paired difference.', required),
    turns: {
      type: 'string',
      description:
        'Whether the package turns from assured to not, or back, above or below turns_at, every other number at its median. Empty: it does not turn within the range.',
      constraints: { enum: ['above', 'below'] },
    },
    turns_at: {
      type: 'number',
      unit: 'that of the input',
      description: 'Value at which the package turns, three significant digits. Empty: it does not.',
    },
  });
}

/** `NAME.presets.csv`. */
export function presetsBook(question: Question): TableBook {
  const { cell } = common(question);
  return book('Other thresholds: a row a number of warheads that must arrive and cell', ['warheads', 'cell'], {
    warheads: amount(warheads, 'Warheads that must arrive to count as retaliation.', required),
    cell,
    closes_at: count(
      warheads,
      'The lowest limit on the axis at which both retaliations are assured at some number of interceptors, every number at its median. Empty: none is.',
    ),
  });
}

/** `NAME.csv` of `assess`. */
export function assessBook(question: Question): TableBook {
  return book('One package: a row a direction and cell', ['attacker', 'defender', 'cell'], {
    ...directions(question),
    before: amount(warheads, 'What the defender has in service before, as cut; median over the draws.', required),
    bound: bound('What sets spent in at least half the draws'),
    ...Object.assign({}, ...measures.map(([name, field]) => three(name, (which) => told(field, which)))),
    assured: share('Draws in which shortfall is at most 1 less the confidence of the criteria.'),
    assured_error: errorOf('assured'),
  });
}

function directions(question: Question): Record<string, Written> {
  const { cell, partyOf } = common(question);
  return { attacker: partyOf('Who strikes first.'), defender: partyOf('Who retaliates.'), cell };
}

function bound(what: string): Written {
  return {
    type: 'string',
    description: `${what}: the shots wanted, or the warheads at hand.`,
    constraints: { ...required, enum: ['shots', 'warheads'] },
  };
}

/** Field, then its description with a small letter at its start. */
const measures: readonly (readonly [string, Written])[] = [
  ['spent', count(warheads, 'warheads of the attacker spent on silos.', required)],
  ['usable', amount(warheads, 'warheads of the attacker usable against silos, less those withheld.', required)],
  [
    'exchange_ratio',
    amount('ratio', 'silo warheads destroyed for each one spent, by the shots of ride-out. Empty: nothing is spent.'),
  ],
  [
    'surviving',
    amount(warheads, 'expected warheads of the defender that survive and can launch, before reliability.', required),
  ],
  ['arriving', amount(warheads, 'expected warheads that work and pass air defence, before the shield.', required)],
  ['leaking', amount(warheads, 'expected warheads past the shield, those of bombers included.', required)],
  ['drawdown', amount('share of warheads, 0 to 1', 'surviving over before.', { ...required, maximum: 1 })],
  [
    'retaliation',
    amount(chanceUnit, 'chance that at least the warheads of the criteria leak.', { ...required, maximum: 1 }),
  ],
  [
    'shortfall',
    amount(chanceUnit, 'complement of retaliation, added up directly, so that small values keep their digits.', {
      ...required,
      maximum: 1,
    }),
  ],
];

function told(field: Written, which: string): Written {
  return { ...field, description: `${which}: ${field.description}` };
}

function alone(field: Written): Written {
  return { ...field, description: field.description.charAt(0).toUpperCase() + field.description.slice(1) };
}

export function drawNumber(draws: number): Written {
  const one =
    draws === 0
      ? ' 0 is the one run with every number at its median.'
      : ' The row of the same number in the draws holds what was drawn.';
  return count('number in order', `Draw, from 0.${one}`, { ...required, maximum: Math.max(0, draws - 1) });
}

/** `NAME.draws.csv`. */
export function drawsBook({ columns }: Pick<Case, 'columns'>, draws: number): TableBook {
  return book('What was drawn: a row a draw, a column a number. Feed it back with --draws-file', ['draw'], {
    draw: count('number in order', 'Draw, from 0.', { ...required, maximum: Math.max(0, draws - 1) }),
    ...Object.fromEntries(
      columns.map(({ path, uncertain }): [string, Written] => {
        const { phrase, kind } = inputWords(path, en);
        const [minimum, maximum] = [quantile(uncertain, 0), quantile(uncertain, 1)];
        const unit = { share: 'share, 0 to 1', chance: chanceUnit, number: 'number' }[kind];
        const described = phrase.charAt(0).toUpperCase() + phrase.slice(1);
        return [
          path,
          { type: 'number', unit, description: `${described}.`, constraints: { ...required, minimum, maximum } },
        ];
      }),
    ),
  });
}

function needOfDraw(question: Question): Written {
  return count(
    onAxis(question),
    `The fewest interceptors of ${question.parties[0]} that stop the small attack of the criteria in this draw. The same in every row of a draw. Empty: no number does.`,
  );
}

/** `NAME.every-draw.csv` of `linkage`. */
export function linkageDrawBook(question: Question, draws: number): TableBook {
  const { cell, limit, partyOf } = common(question);
  const most = question.mostInterceptors;
  const by = question.parties.map((party) => `${question.shield[party]} of ${party}`).join(', ');
  return book('Every draw: a row a draw, party, cell and limit', ['draw', 'party', 'cell', 'limit'], {
    draw: drawNumber(draws),
    party: partyOf('Whose retaliation it is.'),
    cell,
    limit: {
      ...limit,
      description: `${limit.description} Those of the axis, then those of the package and points that lie off it.`,
    },
    room: count(
      interceptors,
      `The most interceptors that the other party may have while this one's retaliation stays assured. ${most} is the most that is looked at: the room may be larger. Empty: not assured even against none.`,
      { maximum: most },
    ),
    assured: flag(`Whether it is assured against the interceptors that the other party has by choice (${by}).`),
    need: needOfDraw(question),
    exchange_ratio: amount(
      'ratio',
      'Silo warheads destroyed for each one spent, with the other party striking this one first. The same in every cell. Empty: nothing is spent.',
    ),
  });
}

/** `NAME.every-draw.csv` of `assess`. */
export function assessDrawBook(question: Question, draws: number): TableBook {
  const byName = Object.fromEntries(measures.map(([name, field]) => [name, alone(field)]));
  return book('Every draw: a row a draw, direction and cell', ['draw', 'attacker', 'defender', 'cell'], {
    draw: drawNumber(draws),
    ...directions(question),
    before: amount(warheads, 'What the defender has in service before, as cut.', required),
    usable: byName['usable']!,
    spent: byName['spent']!,
    bound: bound('What sets spent'),
    ...byName,
    assured: flag('Whether shortfall is at most 1 less the confidence of the criteria.'),
    need: needOfDraw(question),
  });
}
