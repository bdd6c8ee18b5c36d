/** From where a shield could meet a missile, and what it could defend: part of the English catalogue. */
export const englishReach = {
  'reach.title-reach': '{site}, defending {area}: a missile could be met if it comes from {share} of the surface shown',
  'reach.title-reach-none': '{site}, defending {area}: a missile could be met from nowhere on this map',
  'reach.title-defend': '{site}, against missiles from {area}: {share} of the surface shown could be defended',
  'reach.title-defend-none': '{site}, against missiles from {area}: nothing on this map could be defended',
  'reach.share-range': '{low} to {high}',
  'reach.share-below': 'less than 1%',
  'reach.share-above': 'more than 99%',

  'reach.subtitle-reach':
    'A cell counts as met where a missile from any place in it could be met on its way to every place of the area defended. {interceptor}, {speed} km/s at burnout, launched {delay} s after the missile.',
  'reach.subtitle-defend':
    'A cell counts as defended where a missile from every place of the area could be met on its way to it. {interceptor}, {speed} km/s at burnout, launched {delay} s after the missile.',
  'reach.subtitle-map':
    'Equal areas, so that shares of surface can be seen. Cells of {cells} {cells:degree|degrees}; sites and areas are boxes, never points.',
  'reach.range': '{low} to {high}',

  'reach.case-hardest': 'hardest case',
  'reach.case-middle': 'middle case',
  'reach.case-easiest': 'easiest case',
  'reach.key-reach': 'Share of the surface from which a missile is met',
  'reach.key-defend': 'Share of the surface that is defended',
  'reach.key-case': '{case}: {speed} km/s after {delay} s',
  'reach.key-share': '{share}; two shots or more {second}',
  'reach.key-twice': 'dots: two shots or more, close in the hardest case, wide in the middle one',
  'reach.key-outside-reach': 'no missile of this kind flies from here',
  'reach.key-outside-defend': 'no missile of this kind flies to here',
  'reach.label-site': '{name} (interceptors)',
  'reach.label-area-reach': '{name} (defended)',
  'reach.label-area-defend': '{name} (missiles)',
  'reach.source-map': 'Shores: {name}, public domain.',

  'reach.describe-reach': 'Map of the cells from which a missile could be met. Interceptors: {site}. Defended: {area}.',
  'reach.describe-defend': 'Map of the cells that could be defended. Interceptors: {site}. Missiles: {area}.',
  'reach.describe-case':
    'In the {case}, {speed} km/s and {delay} s, it is {share} of the surface, with two shots or more {second}; where some of the area is enough, {most}.',
  'reach.describe-outside-reach': 'From {share} of the cells no missile of this kind flies.',
  'reach.describe-outside-defend': 'To {share} of the cells no missile of this kind flies.',

  'reach.box': '{latitudes}, {longitudes}',
  'reach.north': '{low} to {high} north',
  'reach.south': '{low} to {high} south',
  'reach.across-equator': '{south} south to {north} north',
  'reach.east': '{low} to {high} east',
  'reach.west': '{low} to {high} west',
  'reach.across-zero': '{west} west to {east} east',
  'reach.across-date': '{east} east to {west} west',
  'reach.all-around': 'all around',
  'reach.shots': '{count} {n:shot|shots}',
  'reach.shots-none': 'no shot',
  'reach.shots-zero': 'none',
  'reach.cell': '{box}: {middle} in the middle case, {low} to {high} in all.',
  'reach.cell-one': '{box}: {middle} in every case.',
  'reach.cell-some': '{cell} For some places of the area up to {most}.',
  'reach.cell-outside-reach': '{box}: no missile of this kind flies from here.',
  'reach.cell-outside-defend': '{box}: no missile of this kind flies to here.',

  'reach.map-key':
    '{hardest} in every case  {middle} in the middle case  {easiest} in the easiest only  {outside} no such missile  {site} interceptors',
  'reach.regions-reach': 'FROM REGIONS OF THE LIBRARY',
  'reach.regions-defend': 'REGIONS OF THE LIBRARY, DEFENDED',
  'reach.regions-note':
    'Successive shots, fewest to most over the cells of a region and the places of the area; 0: it cannot be met. Met: share of its surface with a shot at every place of the area, hardest to easiest case. A dash: the region lies off the map, or no missile of this kind flies there.',
  'reach.met': 'met',
  'reach.exposed':
    'For a scenario: of {name} the share met, and with it of the warheads that come within the defence, can be taken from here: {set}.',
  'reach.region': 'region',
  'reach.column-hardest': 'hardest',
  'reach.column-middle': 'middle',
  'reach.column-easiest': 'easiest',
  'reach.span': '{low} to {high}',
  'reach.cautions': 'WHAT THE MODEL LEAVES OUT',
  'reach.caution-rotation':
    'The Earth does not turn here. During a flight it turns by more than a cell, so edges lie off by that much to the east or west.',
  'reach.caution-boost':
    'Some of these meetings lie in the missile’s boost or right after it. The model flies it as a stone from the ground: the way under power is neglected.',
  'reach.caution-air':
    'The lower end of the band lies within the air, which slows what flies there; the model has none.',
  'reach.caution-always':
    'To reach is not to hit: decoys, sensors and kill are asked of {command}. A site and an area are boxes of whole degrees, and no aim point is in it.',
  'reach.rests': 'WHAT IT RESTS ON',
  'reach.input': '{name}: {value}{unit}{taken} ({source})',
  'reach.input-burnoutSpeed': 'speed at burnout',
  'reach.input-burnSeconds': 'burn of the interceptor',
  'reach.input-lowestKilometres': 'lowest height of a hit',
  'reach.input-highestKilometres': 'highest height of a hit',
  'reach.input-delay': 'from launch of the missile to the first interceptor',
  'reach.input-assessmentSeconds': 'from one shot to the next',
  'reach.input-boostSeconds': 'burn of the missile',
  'reach.input-apogeeKilometres': 'apogee of the missile',
  'reach.taken': ', taken as {used}',
  'reach.minimum-energy': 'minimum energy',
  'reach.unit-speed': ' km/s',
  'reach.unit-seconds': ' s',
  'reach.unit-kilometres': ' km',
  'reach.source-given': 'given',
  'reach.source-judged': 'judged',
  'reach.source-tagged': '{source}, {tag}',
  'reach.foot':
    'Counterpoise {engine}. Spherical Earth at rest, Kepler flight from the ground, no air. Cases: speed and delay at 5, 50 and 95% of their ranges.',
  'reach.rows-done': '{done} of {of} rows of the map, about {seconds} s left',

  // one flight, from place to place
  'flight.title-least-energy':
    '{range} km with the least energy: {speed} km/s at burnout, {minutes} minutes of free flight',
  'flight.title-lofted': '{range} km, lofted to {apogee} km: {speed} km/s at burnout, {minutes} minutes of free flight',
  'flight.title-depressed':
    '{range} km, depressed to {apogee} km: {speed} km/s at burnout, {minutes} minutes of free flight',
  'flight.least-energy': 'least energy',
  'flight.lofted': 'lofted',
  'flight.depressed': 'depressed',
  'flight.speed': 'speed at burnout, km/s',
  'flight.elevation': 'elevation at burnout, degrees',
  'flight.apogee': 'apogee, km',
  'flight.minutes': 'free flight, minutes',
  'flight.reported':
    'A total time that is reported should lie from {from} to {to} minutes: boost, and an Earth that turns, add {least} to {most} seconds.',
  'flight.energy-range': 'Its energy alone, flown with the least energy, would carry to {range} km.',
  'flight.caution-energy-only':
    'That is far too little, and no range of the missile: a steep boost loses more to gravity than a flat one, and the Earth turns.',
  'flight.caution-air': 'The whole flight lies in air, which slows what flies there; the model has none.',
  'flight.caution-always':
    'Two places and an ellipse between them: which missile could fly it, with what load, and where it falls are not in it.',
  'flight.foot': 'Counterpoise {engine}. Spherical Earth at rest, Kepler flight from the ground, no air.',
} as const;
