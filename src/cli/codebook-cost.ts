import { amount, book, required, share, three } from './codebook.ts';

const price = 'the unit of the prices given';
const open = 'Empty: no number of interceptors is enough.';

/** `cost.csv` of `shield cost`. */
export const costBook = book('Cost exchange: a row an added object, and one of the attacker’s choice', ['added'], {
  added: {
    type: 'string',
    description:
      'What the attacker adds one more of: a missile with all that it carries, a warhead with its decoys, a decoy alone; choice: in each draw that which costs the defender most for its price.',
    constraints: { ...required, enum: ['missile', 'warhead', 'decoy', 'choice'] },
  },
  ...three('cost', (which) => amount(price, `${which}: price of one of them. Empty for choice.`)),
  ...three('extra_interceptors', (which) =>
    amount(
      'interceptors',
      `${which}: interceptors that keep the result when one more comes, those counted that are absent. ${open}`,
    ),
  ),
  ...three('ratio', (which) => amount('ratio', `${which}: their price over that of what is added. ${open}`)),
  ...three('average_ratio', (which) =>
    amount(
      'ratio',
      `${which}: price of all interceptors over that of all objects of the kind. Empty: none is enough, or there are none of the kind yet.`,
    ),
  ),
  below: share('Draws in which ratio is below 1: stopping costs less than adding.'),
  above: share('Draws in which ratio is above 1: stopping costs more than adding.'),
  never: share('Draws in which no number of interceptors is enough.'),
  chosen: share('Draws in which this is the attacker’s choice; 1 for choice itself.'),
});
