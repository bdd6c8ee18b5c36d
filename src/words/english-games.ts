/** Inspection where both sides choose: part of the English catalogue. */
export const englishGames = {
  'games.title':
    '{inspections} {inspections:inspection|inspections} in {periods} {periods:period|periods}: of the violations of a party that watches and may wait, a share of {share} is caught; naive counting says {naive}',
  'games.title-none': 'No inspection in {periods} {periods:period|periods}: nobody is caught',
  'games.title-all': '{periods} {periods:inspection|inspections} in as many periods: a violation is always caught',
  'games.rules':
    'The inspected party sees each inspection, so it knows how many are left. It may break its word once, or keep it to the end. To it a violation that is missed is worth {gain}, one that is caught costs {loss}, and keeping its word is worth 0; the inspectorate wants the opposite. An inspection sees what goes on in its own period.',
  'games.value':
    'With the best that both can do (the equilibrium), the game is worth {value} to the inspectorate{exact}. Its plan catches a party that violates in any case with a chance of {caught} at least{exactly}.',
  'games.exact': ' (exactly {value})',
  'games.now':
    'In the first period the inspectorate inspects with a chance of {inspect}, and the party violates with a chance of {violate}. After that both go by what is left; with no inspection left, the party violates at once.',
  'games.outcome':
    'Where both play so, a violation is caught with a chance of {caught} and missed with {missed}, and the party keeps its word with {kept}. So of violations {share} are caught.',
  'games.naive':
    'Naive counting, {inspections} of {periods}, says {naive}. That is so where the periods are merely drawn, and the party sees no inspection or violates in any case. One that watches, and keeps its word as long as it is risky, makes the same plan worth {drawn}.',
  'games.enough':
    'Where a chance of {enough} to be caught holds in every period, a violation pays no more: gain / (gain + loss). A quota below the number of periods never comes to that, as nothing is inspected after the last inspection.',
  'games.enough-all':
    'Where a chance of {enough} to be caught holds in every period, a violation pays no more: gain / (gain + loss). Here it holds.',
  'games.criteria':
    'How soon it is seen is another question, and the order turns. If an inspection at the end of the last period is certain, equal intervals hold the delay to {equal} periods on average, whatever a watcher does; the equilibrium above lets it come to {equilibrium}. But a watcher is then caught in the period itself with a chance of {caught}.',
  'games.secret':
    'Were inspections kept secret, and the start chosen without seeing any, the delay could be held to {delay} periods on average (linear programme, HiGHS).',
  'games.secret-not': 'The same with secret inspections is too large a programme here: ask for fewer periods.',
  'games.plans': 'The same inspections, used in three ways, each against the best that a watcher can do',
  'games.plan-equilibrium': 'equilibrium',
  'games.plan-drawn': 'periods drawn at random',
  'games.plan-equal': 'equal intervals',
  'games.head-plan': 'inspections',
  'games.head-value': 'value',
  'games.head-caught': 'chance to catch, at least',
  'games.head-delay': 'mean delay, at most',
  'games.inspect': 'Chance to inspect in a period, by inspections left',
  'games.violate': 'Chance to violate in a period, by inspections left, if nothing was violated yet',
  'games.head-period': 'period',
  'games.left': '{n} left',
  'games.some': 'Some rows and columns are left out here; the CSV has all of them.',
  'games.bars': 'Grey bars: over all ways that the year may go. With no inspection left, the party violates at once.',
  'games.axis-period': 'Period',
  'games.limits':
    'Model output: nobody publishes the real chance. One violation, one inspectorate, inspections that never fail: with failing ones the chances are lower.',
  'games.foot':
    'counterpoise {engine}. Dresher 1962; Avenhaus, von Stengel and Zamir 2002 (from memory; recursion, closed form and linear programme agree).',

  'games.interim-title':
    'One interim inspection on a secret day: cheating goes unseen for {delay} of the period on average',
  'games.interim-rules':
    'An inspection at the end of the period is certain, one before it comes on a day that only the inspectorate knows. Whoever cheats chooses when to begin without having seen it. Each inspection sees what began before it.',
  'games.interim-any':
    'The visit may come at any moment. By t (0 to 1) it has come with a chance of -ln(1 - t), and never after 1 - 1/e, that is {last}. Cheating begins at once with a chance of 1/e, and by t with 1/e / (1 - t). Whenever in that time it begins, it goes unseen equally long on average: 1/e.',
  'games.interim-grid':
    'The period has {slots} slots. The visit comes at the end of slot j with a chance of 1 / ({slots} - j), until the chances are spent after slot {last}. Cheating begins at once with a chance of {now}, and with a later slot as the table says.',
  'games.interim-others':
    'On a day that is known, half way, the delay is {known} of the period. A party that does not know the day, but sees the visit and may wait for it, can make it {watched}. One that begins without regard to inspections is seen after {any} on average where the visit is half way. So the naive choice, half way on a known day, is best against chance and costs {more} of the period against somebody who thinks.',
  'games.interim-caught':
    'By the other criterion, to be caught in the slot itself, the same visit catches who watches with a chance of {caught} at least, where naively 1 in {slots} is {naive}.',
  'games.interim-foot':
    'counterpoise {engine}. Diamond 1982; Avenhaus and Canty 2005 (from memory; closed form and linear programme agree).',
  'games.interim-visits': 'Chance of the visit at the end of a slot',
  'games.interim-starts': 'Chance that cheating begins with a slot',
  'games.interim-visited': 'Chance that the visit has come',
  'games.interim-started': 'Chance that cheating has begun',
  'games.axis-share': 'Share of the period',
  'games.head-at': 'at',
  'games.head-visit': 'visit',
  'games.head-start': 'start',
  'games.head-visited': 'visited',
  'games.head-started': 'started',
} as const;
