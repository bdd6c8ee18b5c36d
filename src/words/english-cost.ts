/** What it costs each side, and what stands beside a need: part of the English catalogue. */
export const englishCost = {
  'need.wilkening':
    'Wilkening’s closed form (real shots, mean): {real}; whole shots to each alike: {alike}; {doctrine} in whole shots: {need}.',
  'need.wilkening-there': 'With its number, rounded up, {doctrine} gives a chance of {chance}.',
  'need.two-looks':
    'An expected expenditure is not a stock that gives the confidence: two looks would spend {n} on average; so many in stock, rounded up, give {chance}, {short}. The confidence asked for takes {stock}; difference {more}.',
  'need.two-looks-short': 'less than is asked for',
  'need.two-looks-enough': 'no less than is asked for here, as whole shots do more than that',
  'need.two-looks-draws': 'less than is asked for in {draws}',
  'need.key-spent': 'two looks spend {n} on average; in stock these give {chance}',
  'need.key-stock': 'two looks: {n} in stock give the chance asked for',
  'engage.wilkening':
    'Wilkening’s closed form (real shots, mean): {mean} leak on average, the chance that none does {none}; {doctrine} in whole shots: {expected} and {whole}.',

  'cost.title': 'What the attacker adds costs {ratio} times as much to stop as to add',
  'cost.title-never': 'When the attacker adds to {attack}, no number of interceptors keeps the result',
  'cost.about-none-leaks':
    'To stop {attack} whole with a chance of {confidence} calls for {n} interceptors. Kept when the attack grows: that chance.',
  'cost.about-leakage':
    'The attack is {attack}. Kept when it grows: as many warheads leak on average as with {stock} {stock:interceptor|interceptors} now.',
  'cost.absentee': '{absentee} interceptors must be there for one in reach; all of them are counted.',
  'cost.more': 'The attack grows by {n} at once; a margin is one part in {n} of it.',
  'cost.what-missile': 'One more missile',
  'cost.what-warhead': 'One more warhead',
  'cost.what-decoy': 'One more decoy',
  'cost.line': '{what}, at {cost}: {extra} more interceptors, {ratio} times its cost; {shares}.{average}',
  'cost.line-average': ' Average over the attack: {average}.',
  'cost.shares': 'above 1 in {above}, below 1 in {below}',
  'cost.shares-never': 'above 1 in {above}, below 1 in {below}, and in {never} no number of interceptors is enough',
  'cost.one-above': 'above 1, stopping it costs more than adding it',
  'cost.one-below': 'below 1, stopping it costs less than adding it',
  'cost.one-equal': 'as much as adding it',
  'cost.one-never': 'no number of interceptors is enough',
  'cost.choice': 'Where the attacker adds what is dearest to stop for its price: {ratio} times; {shares}.',
  'cost.nitze': 'Cost-effective at the margin, which Nitze asked for in 1985, would be below 1.',
  'cost.prices':
    'An interceptor is put at {cost}. All prices are given, in one unit; development, sensors, upkeep and replacement count only as far as they are in them.',
  'cost.cited': '{name}: {cost} million dollars ({source}, {tag}).{note}',
  'cost.never': 'no number',
  'cost.head-what': 'added',
  'cost.head-extra': 'more interceptors',
  'cost.head-ratio': 'times its cost',
  'cost.head-average': 'on average',
  'cost.subtitle-one':
    'Cost of stopping one more over the cost of adding it, on a logarithmic axis; one run at the medians.',
  'cost.subtitle':
    'Cost of stopping one more over the cost of adding it, on a logarithmic axis: median and 5–95% over {n} {n:draw|draws} of what is uncertain.',
  'cost.axis': 'Cost of stopping over cost of adding',
  'cost.axis-less': 'stopping costs less',
  'cost.axis-more': 'stopping costs more',
  'cost.mark-average': 'average {average}',
  'cost.foot': 'Counterpoise {engine}. {given}. {n} {n:draw|draws}, seed {seed}.',
  'cost.foot-one': 'Counterpoise {engine}. {given}. One run at the medians.',
} as const;
