import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { below, mean, power, reaches } from '../number/index.ts';
import { leakers, wilkeningNeed } from '../shield/index.ts';
import { need } from '../stability/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed } from './resources.ts';
import type { Of } from './schema-compute.ts';

/** Who leaks of so many warheads: whether any does, or how many on average. */
export function leakOf({ engagement, warheads, interceptors, of }: Of<'leak'>): Read<Computed> {
  const leaking = leakers(engagement, warheads, interceptors);
  return computed(of === 'none-leaks' ? below(leaking, 1) : mean(leaking));
}

/** The fewest interceptors that stop an attack whole; `even`: every object gets the same whole number of shots. */
export function needOf(asked: Of<'need'>, place: Place): Read<Computed> {
  const { engagement, confidence, even } = asked;
  if (even) return evenNeed(asked, place);
  const { interceptors, reason } = need(engagement, asked, confidence);
  return reason === null ? computed(interceptors) : nothingThere(place, told`no number is enough: ${reason}`, []);
}

function evenNeed({ engagement, missiles, warheadsPerMissile, confidence }: Of<'need'>, place: Place): Read<Computed> {
  if (engagement.doctrine === 'fractional') return nothingThere(place, 'a fixed share fires no shots', []);
  const warheads = missiles * warheadsPerMissile;
  for (let shots = 1; shots <= engagement.shotsPerObject; shots++) {
    const leaking = leakers({ ...engagement, shotsPerObject: shots }, warheads, shots * warheads);
    if (reaches(below(leaking, 1), confidence)) return computed(shots * warheads);
  }
  return nothingThere(place, told`no number of shots up to ${engagement.shotsPerObject} is enough`, []);
}

/** Wilkening's closed form, whose shots are real numbers. */
export function closedFormOf({ of, confidence, ...asked }: Of<'closed-form'>, place: Place): Read<Computed> {
  const { interceptors, shotsPerObject, reason } = wilkeningNeed(asked, confidence);
  if (reason !== null) return nothingThere(place, told`no number is enough: ${reason}`, []);
  return computed(of === 'shots' ? shotsPerObject : interceptors);
}

/** Whole powers of ten in objects ^ interceptors, counted as the product grows: nothing searches so many. */
export function searchSizeOf({ interceptors, objects }: Of<'search-size'>): Read<Computed> {
  let tens = 0;
  let left = 1;
  for (let i = 0; i < interceptors; i++) for (left *= objects; left >= 10; left /= 10) tens++;
  return computed(tens);
}

/** More than any raid: a chance that does not fall is never passed. */
const largestRaid = 1e9;

/**
 * Where the leakers x - x pi(x) overtake the stopped x pi(x), pi(x) = first x factor^x: found by halving, as the source's
 * own formula would only check itself.
 *
 * @source shield.md 2, equation (9)
 */
export function saturationOf({ first, factor }: Of<'saturation'>, place: Place): Read<Computed> {
  const overcome = (raid: number): boolean => 2 * first * power(factor, raid) < 1;
  if (!overcome(largestRaid)) return nothingThere(place, 'no raid overcomes a chance that does not fall', []);
  let [holds, fails] = [0, largestRaid];
  for (let i = 0; i < 100; i++) {
    const between = (holds + fails) / 2;
    if (overcome(between)) fails = between;
    else holds = between;
  }
  return computed(fails);
}
