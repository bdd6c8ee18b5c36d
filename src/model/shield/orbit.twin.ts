import type { OrbitGeometry } from './orbit/geometry.ts';

/*
 * The sampled twin of an orbit: an interceptor is put at a random place of a random orbit of its kind, and the way from there
 * to the missile is measured. Written from shield.md 4 alone.
 */

const radiusOfEarth = 6378.1;
const degree = Math.PI / 180;

/** Whether one interceptor, placed anew at each call, is in reach of a missile over the latitude. */
export function comesIntoReach(orbit: OrbitGeometry): (random: () => number) => boolean {
  const flown = wayFlown(orbit);
  const down = orbit.altitudeKilometres - orbit.interceptKilometres;
  const aside = flown > down ? Math.sqrt(flown ** 2 - down ** 2) : 0;
  const near = Math.cos(Math.min(Math.PI, aside / (radiusOfEarth + orbit.interceptKilometres)));
  const [tilt, over] = [orbit.inclinationDegrees * degree, orbit.latitudeDegrees * degree];
  return (random) => {
    const along = 2 * Math.PI * random();
    const turned = 2 * Math.PI * random();
    // The place as a vector: along the orbit, tilted, then turned about the axis of the Earth.
    const north = Math.sin(tilt) * Math.sin(along);
    const east = Math.cos(tilt) * Math.sin(along);
    const forward = Math.cos(turned) * Math.cos(along) - Math.sin(turned) * east;
    return aside > 0 && forward * Math.cos(over) + north * Math.sin(over) >= near;
  };
}

/** In small steps of time: it speeds up until its change of velocity is spent. */
function wayFlown(orbit: OrbitGeometry): number {
  const steps = 20_000;
  const step = orbit.flyoutSeconds / steps;
  const pull = orbit.accelerationGravities * 9.80665e-3;
  let way = 0;
  for (let i = 0; i < steps; i++)
    way += step * Math.min(pull * (i + 0.5) * step, orbit.velocityChangeKilometresPerSecond);
  return way;
}
