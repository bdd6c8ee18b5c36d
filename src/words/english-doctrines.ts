/** Doctrines, layers and orbits of a shield: how it shoots, what its numbers are called, what counts twice. */
export const englishDoctrines = {
  'doctrine.shoot-look-shoot':
    'Doctrine shoot-look-shoot: shots in {looks} {looks:turn|turns}, and what still flies is seen between them; at most {shots} at an object in a turn, dealt so that the fewest leak on average',
  'doctrine.shoot-look-shoot-even':
    'Doctrine shoot-look-shoot, for comparison with an even split: the stock in {looks} {looks:equal turn|equal turns}, at most {shots} at an object in a turn; one interceptor more can make it worse',
  'doctrine.layers': 'Doctrine layers: what leaks through one meets the next',
  'given.looks': 'turns',
  'given.salvoLimit': 'shots before the next look, at most',
  'given.warheadsCalled': 'warheads called warheads',
  'given.decoysCalled': 'decoys called warheads',
  'given.interceptors': 'interceptors',
  'given.orbit.altitudeKilometres': 'height of the orbits, km,',
  'given.orbit.interceptKilometres': 'met at a height, km, of',
  'given.orbit.velocityChangeKilometresPerSecond': 'change of velocity, km/s,',
  'given.orbit.accelerationGravities': 'acceleration, gravities,',
  'given.orbit.flyoutSeconds': 'seconds for the way',
  'given.orbit.inclinationDegrees': 'inclination, degrees,',
  'given.orbit.latitudeDegrees': 'latitude, degrees,',
  'need.split-even':
    'The stock is split evenly between the turns, for comparison only: one interceptor more can make it worse.',
  'engage.met-chance':
    '{within} of {n} {n:comes|come} within the defence, {objects} objects with decoys; how many interceptors are used hangs on the day.',

  'input.in-layer': '{phrase} (layer {n})',
  'input.of-warheads-called': 'chance that {owner} shield calls a warhead a warhead',
  'input.of-decoys-called': 'chance that {owner} shield calls a decoy a warhead',
  'input.of-orbit-altitude': 'height of the orbits of {owner} interceptors, kilometres',
  'input.of-orbit-intercept': 'height at which {owner} interceptors from orbit must meet a missile, kilometres',
  'input.of-orbit-velocity': 'change of velocity of {owner} interceptors in orbit, kilometres a second',
  'input.of-orbit-acceleration': 'acceleration of {owner} interceptors in orbit, in gravities',
  'input.of-orbit-flyout': 'time of {owner} interceptors in orbit for the way to a missile, seconds',
  'input.of-orbit-inclination': 'inclination of the orbits of {owner} interceptors, degrees',
  'input.of-orbit-latitude': 'latitude over which {owner} interceptors from orbit must meet a missile, degrees',
  'report.of-looks': 'turns of {owner} shield',
  'report.of-salvo-limit': 'interceptors that {owner} shield can fire before the next look',
  'report.of-layer-stock': 'interceptors of {owner} shield',
  'report.axis-orbit': 'interceptors of {party} in orbit looked at',
  'show.axis-orbit': 'Interceptors of {party} in orbit: {from} to {to} in steps of {step}.',

  'axis.orbit': 'Interceptors of {party} in orbit',
  'orbit.in-reach':
    'Interceptors are counted in orbit, and few are in reach of one raid: on average {here} of the package’s {n}, and {there} of {top}, the top of the axis.',
  'caution.twice':
    'Caution: the {record} is a test record, and a test record holds every failure already: beside it the {beside} {n:counts|count} failures a second time.',
  'caution.twice-options':
    'Caution: --kill is a test record, and a test record holds every failure already: {beside} below 1 beside it {n:counts|count} failures a second time.',
} as const;
