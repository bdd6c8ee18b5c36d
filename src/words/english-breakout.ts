/** What each side could add, and how fast: part of the English catalogue. */
export const englishBreakout = {
  'breakout.title':
    'Within {months} {months:month|months} {first} could add {a} {n:warhead|warheads}, {second} {b}; the criterion is {warheads}',
  'breakout.at-least': 'at least {n}',
  'breakout.from': '{title}. From the package of {limit} warheads a side, cut {cuts}; month 0 is {date}.',
  'breakout.from-today': '{title}. From today’s forces, uncut; month 0 is {date}.',
  'breakout.cuts-proportional': 'in proportion',
  'breakout.cuts-download': 'by taking warheads off launchers',
  'breakout.draws': 'Steps: median over {n} {n:draw|draws}. Bands: 5 to 95% of draws, over ranges that somebody chose.',
  'breakout.one': 'One run, every number at its median.',

  'breakout.verdict-below':
    'Within {months} {months:month|months} {party} could add {added} {n:warhead|warheads}, fewer than the {warheads} of the criterion; {reached}.',
  'breakout.verdict-above':
    'Within {months} {months:month|months} {party} could add {added} {n:warhead|warheads}, no fewer than the {warheads} of the criterion; {reached}.',
  'breakout.verdict-share':
    'Within {months} {months:month|months} {party} could add {added} {n:warhead|warheads}, no fewer than the {warheads} of the criterion {draws}; {reached}.',
  'breakout.after': 'it reaches {warheads} after {months} months ({dates})',
  'breakout.after-one': 'it reaches {warheads} after {months} {months:month|months} ({dates})',
  'breakout.dates': '{low} to {high}',
  'breakout.at-once': 'that is asked of nobody',
  'breakout.never': 'it never reaches {warheads}: {why}',
  'breakout.never-word': 'never',
  'breakout.sometimes': 'where it never does, {why}',
  'breakout.why-capacity': 'its launchers, as far as they are known, cannot carry so many',
  'breakout.why-reserve': 'there are not so many in store',
  'breakout.why-rate': 'the launchers that could carry them are not loaded at all',
  'breakout.of-which':
    'Of these, {upload} go onto launchers that carry a load already and {empty} onto launchers that are empty today.',
  'breakout.of-which-bound':
    'Launchers could take more: {upload} where a load is carried already and {empty} where launchers are empty today; the {reserve} in store bound it {draws}.',
  'breakout.of-which-bound-one':
    'Launchers could take more: {upload} where a load is carried already and {empty} where launchers are empty today; the {reserve} in store bound it.',
  'breakout.withdrawn':
    'The cut takes {n} {n:launcher|launchers} of {party} out of service; they count as gone, not as put aside.',

  'breakout.axis': 'Warheads added',
  'breakout.axis-months': 'Months from {date}',
  'breakout.line': '{party}: {n} by month {month}',
  'breakout.mark': 'Criterion: {warheads} within {months} {months:month|months}',
  'breakout.describe': '{party}: {list}.',
  'breakout.describe-item': '{n} by month {month}',
  'breakout.describe-axes': 'Months 0 to {months} along x; warheads added, 0 to {top}, along y.',

  'breakout.systems': '{owner} LAUNCHERS',
  'breakout.systems-caption': '{party}: launchers, what they carry and what they could',
  'breakout.system': 'system',
  'breakout.launchers': 'launchers',
  'breakout.loads': 'carry',
  'breakout.most': 'most',
  'breakout.room': 'room',
  'breakout.empty': 'empty',
  'breakout.added': 'added',
  'breakout.added-empty': 'on empty',
  'breakout.all': 'all',
  'breakout.unknown': '?',
  'breakout.columns':
    'launchers: those in service under the package; carry: their warheads; most: what one can carry at most; room: what they can take more; empty: what launchers can take that carry nothing today; added, on empty: what of each is loaded within {months} {months:month|months}. ?: not known.',
  'breakout.paces': 'HOW FAST THEY ARE LOADED',
  'breakout.pace': '{party}, {what}: the first after {after} {after:month|months}, then {rate} a month',
  'breakout.pace-none': '{party}, {what}: not loaded at all',
  'breakout.reserve': '{party}: {n} warheads in store',
  'breakout.turn-meaning':
    'Whether the {warheads} are reached within {months} {months:month|months}; one number at a time, the others at their medians.',
  'breakout.turn-loses-above': 'No longer in time where the {phrase} goes above {at} (now {now}).',
  'breakout.turn-loses-below': 'No longer in time where the {phrase} falls below {at} (now {now}).',
  'breakout.turn-gains-above': 'In time where the {phrase} reaches {at} (now {now}).',
  'breakout.turn-gains-below': 'In time where the {phrase} falls to {at} (now {now}).',
  'breakout.turn-none': '{party}: no single pace changes it.',
  'breakout.gaps': 'WHAT IS NOT KNOWN',
  'breakout.gaps-none': 'Nothing that bears on the answer.',
  'breakout.gap-capacity':
    '{party}, most that a launcher carries: not known for {list}. They count as nothing, so the total says at least.',
  'breakout.gap-rate':
    '{party}, how fast launchers are loaded: not given for {list}. They count as nothing, so the total says at least.',
  'breakout.gap-launchers': '{party}, launchers not deployed: not known for {list}. None of them is counted.',
  'breakout.gap-reserve': '{party}, warheads in store: not given. Taken as enough.',
  'breakout.labelled-room': 'room and capacity',
  'breakout.labelled-added': 'warheads added',
  'breakout.labelled-reached': 'months until the criterion',
  'breakout.unseen': 'No pace of loading was compared with one that anybody saw.',
  'breakout.missiles':
    'Time alone is counted: an empty launcher is taken to have its missile, its crew and its boat or base. A cut launcher is gone.',
  'breakout.intent': 'What could be added says nothing of what anybody means to do.',
  'report.kind-breakout': 'Counterpoise: what each side could add, and how fast',
} as const;
