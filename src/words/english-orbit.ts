/** Interceptors in orbit: part of the English catalogue. */
export const englishOrbit = {
  'library.kind-constellation': 'constellation',

  'orbit.title':
    'About {n} {k:interceptor|interceptors} in orbit for {s} in reach with a chance of {confidence}; the average alone would say {m}',
  'orbit.title-none': 'No number of interceptors puts {s} in reach with a chance of {confidence}: {reason}',
  'orbit.reason-fly-out': 'none can come down to the height of intercept in time',
  'orbit.reason-latitude': 'nothing ever passes within reach of that latitude',
  'orbit.reason-beyond': 'more than two million would be needed',
  'orbit.none': 'none is enough',
  'orbit.never': '-',
  'orbit.some': 'In {draws} no number is enough: {reason}.',

  'orbit.where': 'Orbits inclined {inclination} degrees, launches at latitude {latitude}.',
  'orbit.everywhere':
    'No inclination is given: interceptors count as spread evenly over all latitudes up to {band} degrees, as the published average has it.',
  'orbit.random':
    'The interceptors stand at random places of their orbits, so now more are in reach, now fewer: with as many as the average says, at least {s} are in reach with a chance of {chance}.',
  'orbit.absentee': 'On average {absentee} are in orbit for each one in reach: the absentee ratio.',
  'orbit.reach':
    'In {seconds} seconds an interceptor flies {flown} kilometres and covers a circle of {covered} kilometres about it at the height of intercept.',
  'orbit.window': 'Those seconds are what the burn leaves after seeing, deciding and the margin.',
  'orbit.shots':
    '{shots} {k:shot|shots} at each missile; {missiles} {missiles:missile|missiles} at about the same time.',
  'orbit.regions':
    'They rise from {regions} regions too far apart for one interceptor to reach two. Each region must have its own in reach, {s} where most rise; the chances that one has too few are added up, so that the number is enough and may be a little more than enough.',
  'orbit.published':
    'As published (even spacing, average coverage): {absentee} in orbit for one in reach, {n} in all, at every latitude and from one region.',
  'orbit.replaced': 'With a life of {life} years {n} are replaced a year.',
  'orbit.cost':
    'Cost over {years} years: {total} billion dollars; {unit} million an interceptor on average, {launches} launches a generation, {generations} {generations:generation|generations}. For the number as published: {published} billion. The learning curve starts again with each generation.',
  'orbit.cost-none': 'No cost: nobody gives {list}.',
  'orbit.bands':
    'Brackets: 5 to 95% over {n} draws of what is uncertain, ranges that somebody chose; the luck of the orbits is in the chance asked for.',
  'orbit.neglected':
    'Not in it: gravity and the curve of the Earth on the way there, air drag, the turn of the Earth, spares and disposal, decoys, interceptors that fail together, satellites kept in step. All regions lie at one latitude.',

  'orbit.needed-head': 'INTERCEPTORS IN ORBIT, BY LATITUDE OF THE LAUNCHES AND INCLINATION',
  'orbit.absentee-head': 'IN ORBIT FOR EACH ONE IN REACH, ON AVERAGE',
  'orbit.latitude': 'latitude',
  'orbit.inclined': 'inclined {inclination}',
  'orbit.medians': 'Medians. "-": nothing ever passes in reach, or more than two million would be needed.',
  'orbit.salvo-head': 'INTERCEPTORS IN ORBIT, BY MISSILES AND HOW THEY RISE',
  'orbit.missiles': 'missiles',
  'orbit.one-region': 'at once, one region',
  'orbit.spread': 'at once, {regions} regions',
  'orbit.one-by-one': 'one at a time',
  'orbit.salvo-why':
    'From one region at once, each missile needs interceptors of its own: the number grows nearly in step. From regions far apart the same orbits serve each with other interceptors. One at a time: other interceptors have come round before the next rises, and only those fired are missing.',

  'orbit.conflicts-head': 'WHERE SOURCES CONTRADICT EACH OTHER OR WERE NOT READ',
  'orbit.printed-head': 'WHAT SOURCES PRINT',
  'orbit.inputs-head': 'INPUTS',
  'orbit.preset': '{name} ({by}, {date}).',
  'orbit.own': 'Given here in place of the source: {list}.',
  'orbit.lacks': 'Not computed: nobody gives {list}. Nothing is put in its place; give it with {options}.',
  'orbit.lacks-title': '{name}: what is known of it is too little to compute with',
  'orbit.printed-interceptors': 'interceptors in orbit',
  'orbit.printed-inReach': 'in reach',
  'orbit.printed-absentee': 'in orbit for one in reach',
  'orbit.printed-replacedPerYear': 'replaced a year',
  'orbit.printed-costBillions': 'billion dollars',
  'orbit.printed-orbitedTonnes': 'tonnes in orbit',
  'orbit.printed-interceptorKilograms': 'kilograms an interceptor',

  'orbit.subtitle':
    'Interceptors in orbit for {s} in reach with a chance of {confidence}, by latitude of the launches; a line for each inclination, in degrees at its lowest point.',
  'orbit.subtitle-bands':
    'Lines: median over {n} draws of what is uncertain. Band, of inclination {inclination} only: 5 to 95%.',
  'orbit.axis-x': 'Latitude of the launches, degrees',
  'orbit.axis-y': 'Interceptors in orbit',
  'orbit.mark': '{n}',
  'orbit.mark-average': 'spread evenly over all latitudes: {n}',
  'orbit.foot': 'Counterpoise {engine}. {name} ({by}).',
  'orbit.foot-draws': ' {n} {n:draw|draws}, seed {seed}.',

  'orbit-input.altitudeKilometres': 'height of the orbits, km',
  'orbit-input.interceptKilometres': 'height of intercept, km',
  'orbit-input.velocityChangeKilometresPerSecond': 'change of velocity, km/s',
  'orbit-input.accelerationGravities': 'average acceleration, g',
  'orbit-input.flyoutSeconds': 'time for the way there, s',
  'orbit-input.burnSeconds': 'burn of the missile, s',
  'orbit-input.detectSeconds': 'until it is seen, s',
  'orbit-input.decideSeconds': 'until somebody has decided, s',
  'orbit-input.marginSeconds': 'margin before the end of the burn, s',
  'orbit-input.inclinationDegrees': 'inclination, degrees',
  'orbit-input.latitudeDegrees': 'latitude of the launches, degrees',
  'orbit-input.bandDegrees': 'highest latitude covered, degrees',
  'orbit-input.kill': 'kill probability of a shot',
  'orbit-input.wanted': 'chance to stop each missile that shots are fired for',
  'orbit-input.missiles': 'missiles at about the same time',
  'orbit-input.lifeYears': 'life in orbit, years',
  'orbit-input.years': 'years that it is kept',
  'orbit-input.divertKilometresPerSecond': 'change of velocity for the last correction, km/s',
  'orbit-input.specificImpulseSeconds': 'specific impulse, s',
  'orbit-input.killVehicleKilograms': 'dry mass of the kill vehicle, kg',
  'orbit-input.bodyKilograms': 'dry mass of the body, kg',
  'orbit-input.supportKilograms': 'what stays with the satellite, kg',
  'orbit-input.developmentBillions': 'development, billion dollars',
  'orbit-input.firstUnitMillions': 'price of the first interceptor, million dollars',
  'orbit-input.operationMillionsPerYear': 'operation, million dollars a year',
  'orbit-input.unitLearning': 'learning of interceptors',
  'orbit-input.launcherKilograms': 'what a launch carries, kg',
  'orbit-input.firstLaunchMillions': 'price of the first launch, million dollars',
  'orbit-input.launchLearning': 'learning of launches',
} as const;
