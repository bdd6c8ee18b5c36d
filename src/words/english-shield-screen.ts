/** The shield as a screen: a raid, the need, the doctrines, the map, the orbit. */
export const englishShieldScreen = {
  'shield-screen.question': 'How many interceptors are needed, and whose missiles can they reach?',
  'shield-screen.first-run': 'The shield is being worked out.',
  'shield-screen.stopped': 'Stopped. What stands here may be of the inputs before.',
  'shield-screen.failed': 'The last run failed. What stands here is of the inputs before.',
  'shield-screen.again': 'Go on',
  'shield-screen.raid': 'A raid against the package: who leaks',
  'shield-screen.warheads': 'Warheads of the raid',
  'shield-screen.as-criteria': 'as many as the attack of the criteria has',
  'shield-screen.criteria-have': 'the attack of the criteria has {n}',
  'shield-screen.raid-table': 'Chance of each number of leakers, every number at its median',
  'shield-screen.chance': 'Chance',
  'shield-screen.this-or-more': 'Chance of this or more',
  'shield-screen.need': 'How many are needed: confidence against stock',
  'shield-screen.need-table': 'Chance that none leaks by stock: median, and from 5 to 95% of draws',
  'shield-screen.reached': 'Share of draws in which it reaches what is asked for',
  'shield-screen.doctrines': 'The same defence under each doctrine',
  'shield-screen.doctrines-caption':
    '{n} {n:warhead|warheads} against {i} {i:interceptor|interceptors}: median, and from 5 to 95% of draws',
  'shield-screen.doctrines-caption-one':
    '{n} {n:warhead|warheads} against {i} {i:interceptor|interceptors}, every number at its median',
  'shield-screen.doctrine': 'Doctrine',
  'shield-screen.leak': 'Leak on average',
  'shield-screen.own': '{doctrine} (the scenario’s own)',
  'shield-screen.fixed':
    'The fixed share is what this defence stops on average of {n} {n:warhead|warheads} where it works: {share}. It stays the same however large the raid is, so it says nothing of what a raid uses up. It stands here to be compared with, and no verdict rests on it.',
  'shield-screen.rests': 'How sure is this?',
  'shield-screen.unchecked':
    'The arithmetic is checked against published cases (Library, validation); no chance of a real interceptor is published, and those here are judged or taken from test records.',
  'shield-screen.stock':
    'The need counts interceptors that can all reach the attack. Those that cannot come on top: the share in reach is a belief of the scenario.',
} as const;
