/** Cuts as a schedule: part of the English catalogue. */
export const englishReduce = {
  'library.kind-schedule': 'plan',
  'reduce.title': '{title}: by {by} {first} holds {a} warheads and {second} {b}; the ceiling is {limit}',
  'reduce.schedule': 'Schedule',
  'reduce.from': '{scenario}. From {from}; counted: {counted}. {pace}',
  'reduce.from-bans':
    '{scenario}. From {from}; counted: {counted}; by the end nothing is left that {bans} bans. {pace}',
  'reduce.pace-even': 'Every system goes as evenly over the years as the plan allows.',
  'reduce.pace-early': 'Every system goes as early as the plan allows.',
  'reduce.loads': 'in service',
  'reduce.as': 'as {limit} counts',
  'reduce.draws':
    'Lines: median over {n} {n:draw|draws}. Bands: 5 to 95% of draws, over ranges that somebody chose; of a share, two standard errors.',
  'reduce.one': 'One run, every number at its median.',

  'reduce.verdict': 'WHAT THE SCHEDULE DOES',
  'reduce.touched':
    '{party}: {n} {n:launcher|launchers} touched, {withdrawn} withdrawn, {downloaded} kept with fewer warheads, {converted} converted.',
  'reduce.untouched': '{party}: the force is within the package already and stays as it is.',
  'reduce.fewest':
    'No schedule that meets the plan touches fewer launchers; of those that touch as few, this one keeps most warheads in service.',
  'reduce.done': '{owner} launchers {work}: {list}.',
  'reduce.work-withdrawn': 'withdrawn',
  'reduce.work-downloaded': 'kept with fewer warheads',
  'reduce.work-converted': 'converted',

  'reduce.counts': '{owner} WARHEADS, {counted}',
  'reduce.launchers': '{owner} LAUNCHERS',
  'reduce.work': '{owner} LAUNCHERS TOUCHED SINCE THE COLUMN BEFORE',
  'reduce.caption-warheads': 'warheads, {counted}',
  'reduce.caption-launchers': 'launchers',
  'reduce.caption-touched': 'launchers touched since the column before',
  'reduce.system': 'system',
  'reduce.start': 'start',
  'reduce.sum': 'sum',
  'reduce.sum-service': 'in service',
  'reduce.ceiling': 'at most',
  'reduce.row-withdrawn': '{system} withdrawn',
  'reduce.row-downloaded': '{system} downloaded',
  'reduce.row-converted': '{system} converted',
  'reduce.columns':
    'start: {from}, before anything is done; a year: its last day. Launchers that are converted may stand in the row of another system afterwards.',

  'reduce.ceilings': 'CEILINGS AND WHAT EACH SIDE THEN HOLDS',
  'reduce.day': 'day',
  'reduce.counted': 'counted',

  'reduce.course': 'EVERY YEAR ON THE WAY',
  'reduce.assured': '{owner} retaliation assured, draws of {n}',
  'reduce.assured-one': '{owner} retaliation assured',
  'reduce.arriving': '{owner} warheads arriving',
  'reduce.ratio': 'exchange ratio, {party} first',
  'reduce.added': '{party}: could add in {months} {months:month|months}',
  'reduce.yes': 'yes',
  'reduce.no': 'no',
  'reduce.none': '-',
  'reduce.circumstances':
    'Retaliation: {cell}; {first} has {a} {a:interceptor|interceptors}, {second} {b}. Warheads arriving are counted before any shield. Of a ratio, of warheads arriving and of those that could be added the median is shown.',

  'reduce.retaliation': '{owner} retaliation is assured in {start} at the start and in {end} at the end. {worst}',
  'reduce.retaliation-one': '{owner} retaliation: {start} at the start, {end} at the end. {worst}',
  'reduce.retaliation-worst': 'On the way it passes through a worse year: {value} on {date}.',
  'reduce.retaliation-fine': 'No year on the way is worse than both.',
  'reduce.exchange':
    'For each warhead that it spends, {party}, striking first, destroys {start} in silos at the start and {end} at the end. {worst}',
  'reduce.exchange-none': 'Striking first, {party} spends nothing on silos at the start or at the end.',
  'reduce.exchange-worst': 'On the way it is more than at either end: {value} on {date}.',
  'reduce.exchange-fine': 'No year on the way gives more than both.',
  'reduce.breakout':
    '{party} could add {start} warheads within {months} {months:month|months} at the start and {end} at the end; the criterion is {criterion}. {worst}',
  'reduce.breakout-worst': 'On the way it is more than at either end: {value} on {date}.',
  'reduce.breakout-fine': 'No year on the way gives more than both.',
  'reduce.no-breakout': 'The scenario gives no pace of loading, so nothing is said of what could be added.',

  'reduce.rests': 'WHAT THE PLAN RESTS ON',
  'reduce.judged':
    'Of {all} {all:number|numbers} of the plan {n} {n:is|are} judged. Other rates give another schedule.',
  'reduce.sourced': 'Every number of the plan has a source.',
  'reduce.whole':
    'Boats go whole; a launcher is touched once; one that leaves is gone. Money, crews and what becomes of the warheads are not counted.',
  'reduce.capacity':
    'A launcher with fewer warheads can take them back as far as its capacity is known: the breakout counts that.',
  'reduce.unseen': 'No schedule was compared with cuts that were carried out.',

  'reduce.axis-warheads': '{party}: warheads, {counted}, by leg',
  'reduce.axis-share': 'Retaliation assured: share of draws',
  'reduce.axis-arriving': 'Warheads arriving, before any shield',
  'reduce.axis-ratio': 'Exchange ratio: silo warheads destroyed for each one spent, striking first',
  'reduce.axis-added': 'Warheads that could be added within {months} {months:month|months}',
  'reduce.ceiling-mark': 'at most {n}',
  'reduce.described': '{date}: {list}.',
  'reduce.described-force': '{party} {n} warheads',
  'reduce.described-share': '{owner} retaliation assured {share}',
  'report.kind-reduce': 'Counterpoise: cuts as a schedule, and every year on the way',
} as const;
