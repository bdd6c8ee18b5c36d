import type { TalksResult } from '../model/talks/index.ts';
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

const packages = 'packages';

/** `NAME.packages.csv` of `talks` */
export function talksPackagesBook({ brackets, parties, redLines, noAgreement }: TalksResult): TableBook {
  const chosen = brackets.map(({ name, title, alternatives }): [string, Written] => [
    `chosen.${name}`,
    one(
      `Alternative of the bracket ${name} (${title.en}). Empty: no agreement.`,
      alternatives.map(({ id }) => id),
      false,
    ),
  ]);
  const sides = parties.flatMap((party): [string, Written][] => {
    const lines = redLines.filter((line) => line.party === party).map(({ id }) => id);
    return [
      [
        `value.${party}`,
        amount(
          'value, 0 to 1',
          `What the wants of ${party} add up to: a judgement of whoever wrote the document, with no unit in common with another party's. Empty: it states none.`,
          { maximum: 1 },
        ),
      ],
      [
        `nearest.${party}`,
        lines.length === 0
          ? text(`Empty: ${party} states no red line.`, false)
          : one(`Id of the red line that ${party} is nearest to crossing. Empty: none compares numbers.`, lines, false),
      ],
    ];
  });
  return book('Packages that the result tells of: a row each', ['list', 'number'], {
    ...packageFields(parties),
    ...Object.fromEntries(chosen),
    warheads: count('warheads', 'Limit of each side. Empty: none, forces as they stand.'),
    interceptors: count('interceptors', `Interceptors of ${parties[0]} that the package names. Empty: no number.`),
    judged_at: count('interceptors', `Interceptors of ${parties[0]} with which it was judged.`, required),
    acceptable_to: text('Parties none of whose red lines it crosses, a blank between them. Empty: none.', false),
    ...Object.fromEntries(sides),
    ...Object.fromEntries(Object.keys(noAgreement.detection ?? {}).map(detectionField)),
    ...Object.assign({}, ...redLines.map(lineFields)),
  });
}

function detectionField(party: string): [string, Written] {
  return [
    `detection.${party}`,
    amount(
      'chance, 0 to 1',
      `Chance that visits see what is hidden in ${party} before it could have added the warheads of the breakout criterion: the mean over draws. Model output; nobody publishes the real chance.`,
      { maximum: 1 },
    ),
  ];
}

function packageFields(parties: readonly string[]): Record<string, Written> {
  return {
    list: one(
      'Why the package is told: acceptable crosses no red line; nearest crosses the fewest where none is acceptable; proposal is what a party puts forward; chosen was asked for.',
      ['acceptable', 'nearest', 'proposal', 'chosen', 'no-agreement'],
    ),
    of: one('Whose proposal it is. Empty: it is none.', parties, false),
    number: count('number in order', 'Place in its list, from 1.', required),
    pareto: flag(
      'Whether none of the packages compared is better for one party and no worse for the other. Empty: nothing is compared.',
      {},
    ),
  };
}

function lineFields({ party, id, title, test }: TalksResult['redLines'][number]): Record<string, Written> {
  const line = `the red line ${id} of ${party} (${title.en}; ${test})`;
  return {
    [`kept.${party}.${id}`]: flag(`Whether ${line} is kept, over all draws together.`, {}),
    [`slack.${party}.${id}`]: {
      type: 'number',
      unit: 'that of the left side of its test',
      description: `By how much ${line} is kept; below 0: crossed. Empty: its test compares no numbers.`,
    },
    [`share.${party}.${id}`]: amount(
      'share of draws, 0 to 1',
      `Draws in which ${line} is kept, each draw looked at alone.`,
      { maximum: 1 },
    ),
    [`error.${party}.${id}`]: amount(
      'share of draws, 0 to 1',
      `Standard error of that share: sqrt(s (1 - s) / draws); 0 where nothing was drawn.`,
      { maximum: 0.5 },
    ),
  };
}

/** `NAME.red-lines.csv` of `talks` */
export function talksRedLinesBook({ parties }: TalksResult): TableBook {
  return book('Red lines: what each costs', ['party', 'id'], {
    party: one('Whose red line it is.', parties),
    id: text('Id of the red line in the position.'),
    title: text('What it says, in English.'),
    about: text('The bracket that it is about. Empty: none is named.', false),
    test: text('The test as it is written: true where the line is kept.'),
    source: text(
      'Key of its source; judged: a judgement of whoever wrote the document. Empty: none is named, so judged.',
      false,
    ),
    kept_in: count(packages, 'Packages looked at that keep it.', required),
    examined: count(packages, 'Packages looked at.', required),
    opens: count(packages, 'Packages that would cross no red line if this one alone moved away.', required),
  });
}

/** `NAME.brackets.csv` of `talks` */
export function talksBracketsBook({ parties }: TalksResult): TableBook {
  return book('Brackets of the draft: a row an alternative', ['bracket', 'alternative'], {
    bracket: text('Name of the bracket.'),
    title: text('Its name for readers, in English.'),
    article: text('Article in which it stands.'),
    role: one(
      'decides: changed alone it turns some package between crossing no red line and crossing one; matters: it turns a red line or a value; cosmetic: neither.',
      ['decides', 'matters', 'cosmetic'],
    ),
    turns: count(packages, 'Packages that it so turns.', required),
    alternative: text('Id of the alternative, as --choose takes it.'),
    by: one('Whose alternative it is. Empty: nobody’s.', parties, false),
    words: text('Its words in English. Empty: no such words.', false),
  });
}

/** `NAME.moves.csv` of `talks` */
export function talksMovesBook({ parties }: TalksResult): TableBook {
  return book('What changed since the round before: a row a change', [], {
    since: text('Day or month of the round before.'),
    until: text('Day or month of the round looked at.'),
    party: one('Who changed it.', parties),
    kind: one('What changed; first: the party states a position for the first time.', [
      ...[
        'proposal',
        'red-line-added',
        'red-line-dropped',
        'red-line-changed',
        'want-changed',
        'wants-stated',
        'first',
      ],
    ]),
    about: text('Bracket, red line or want.'),
    title: text('Its name for readers, in English.'),
    from: text('What it was: id of an alternative, test or value. Empty: nothing.', false),
    to: text('What it is. Empty: nothing.', false),
  });
}
