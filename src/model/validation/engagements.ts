import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { below, mean, reaches } from '../number/index.ts';
import { leakers } from '../shield/index.ts';
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
