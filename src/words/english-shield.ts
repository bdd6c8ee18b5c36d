/** What a shield lets through, and how many interceptors it needs: a screen and a command of their own. */
export const englishShield = {
  'need.sources': 'Of {n} numbers {judged} are judged, {recalled} recalled. Sources: {keys}.',
  'need.foot': '{what}, {n} {n:draw|draws}, seed {seed}.',
  'need.foot-one': '{what}, one run at the medians.',
  'engage.title':
    'Of {n} {n:warhead|warheads} against {i} {i:interceptor|interceptors}, {mean} leak on average; the chance that none does: {none}',
  'engage.title-share':
    'Of {n} {n:warhead|warheads} of which a fixed share is stopped, {mean} leak on average; the chance that none does: {none}',
  'engage.dots': 'Twenty dots, each 1 chance in 20 of the day’s luck{medians}: as many warheads leak as the axis says.',
  'engage.medians': ', every number at its median',
  'engage.bins': 'A column gathers {n} neighbouring numbers.',
  'engage.axis': 'Warheads that leak',
  'engage.mean': 'mean {mean}',
  'engage.band': '{low} to {high} nine times in ten',
  'engage.luck': 'Leaking: {mean} on average, {low} to {high} nine times in ten{medians}.',
  'engage.over': 'Over {n} draws of what is uncertain: {mean} leak on average; the chance that none does is {none}.',
  'engage.met':
    '{within} of {n} {n:comes|come} within the defence; {used} {used:interceptor is|interceptors are} used.',
  'engage.met-decoys':
    '{within} of {n} {n:comes|come} within the defence, with decoys {objects} objects; {used} {used:interceptor is|interceptors are} used.',
  'engage.met-share': '{within} of {n} {n:comes|come} within the defence.',
  'engage.foot': 'Counterpoise {engine}. {given}.',
  'engage.foot-draws': ' {n} draws, seed {seed}.',
  'doctrine.spread': 'Doctrine spread: shots as even as whole ones can be, at most {shots} at an object',
  'doctrine.salvo':
    'Doctrine salvo: exactly {shots} {shots:shot|shots} at an object while the stock lasts, the last one what is left',
  'doctrine.fractional':
    'Doctrine fractional, for comparison: a fixed share is stopped, however many come and however many interceptors there are',
  'given.number': '{name} {value}',
  'given.between': '{low} to {high}',
  'given.beta': '{successes} of {trials} tests',
  'given.kill': 'kill probability of a shot',
  'given.stopped': 'share stopped',
  'given.track': 'tracked',
  'given.system': 'defence works at all',
  'given.shotsPerObject': 'shots at an object',
  'given.decoysPerWarhead': 'decoys a warhead',
  'given.reach': 'interceptors in reach',
  'given.exposed': 'warheads exposed',
  'need.title': '{need} {n:interceptor stops|interceptors stop} {attack} whole with a chance of {confidence}',
  'need.title-none': 'No number of interceptors stops {attack} whole with a chance of {confidence}{reason}',
  'need.subtitle-one': 'Chance that none of {attack} leaks, by interceptors in stock.',
  'need.subtitle':
    'Chance that none of {attack} leaks, by interceptors in stock: median and 5–95% over {n} draws of what is uncertain.',
  'need.axis-x': 'Interceptors in stock',
  'need.axis-y': 'Chance that none leaks',
  'need.criterion': 'asked for: {confidence}',
  'need.mark': '{n} (median)',
  'need.mark-one': '{n}',
  'need.some': 'In {draws} no number is enough{reason}.',
  'need.most': 'With every interceptor that it would ever fire, the chance is {chance}.',
  'need.average':
    'An expected expenditure is not a stock that gives the confidence: firing, looking and firing again would spend {n} on average here, and on a worse day than average that many run out.',
  'need.average-none':
    'An expected expenditure is not a stock that gives the confidence: on a worse day than average it runs out.',
  'need.reason-share': 'the fixed share is too small',
  'need.above': 'no number',
  'need.key-median': 'median',
  'need.party': '{title}. Shield of {party}.',
} as const;
