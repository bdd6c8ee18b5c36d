import { agreementOn, comply, complyDefence } from '../agreement/index.ts';
import type { Asked, Compliance, LimitOutcome } from '../agreement/index.ts';
import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { readForce } from '../force/index.ts';
import type { ForceRecord } from '../force/index.ts';
import { nothingThere } from './resources.ts';
import type { Resources } from './resources.ts';
import type { Of } from './schema-compute.ts';

/** One number of what `comply` answers: a count, a limit, a margin, or how many limits are exceeded. */
export function complianceFigure(asked: Of<'comply'>, resources: Resources, place: Place): Read<number> {
  const found = complianceOf(asked, resources, place);
  if (!found.ok) return found;
  const limits = found.value.limits.filter(({ id }) => asked.limit === undefined || id === asked.limit);
  const ids = found.value.limits.map(({ id }) => id);
  if (limits.length === 0) return nothingThere(place, told`${asked.agreement} has no limit ${asked.limit ?? ''}`, ids);
  if (asked.of === 'above' || asked.of === 'violated') {
    const counting = limits.filter(({ applies }) => asked.of === 'above' || applies);
    return { ok: true, value: counting.filter(({ margin }) => margin !== null && margin < 0).length };
  }
  return figureOf(limits[0]!, asked.of, place);
}

function complianceOf(asked: Of<'comply'>, resources: Resources, place: Place): Read<Compliance> {
  const { agreement, date, defence, reading } = asked;
  const set = resources.treaties.agreements();
  if (!set.ok) return set;
  const on = agreementOn(set.value, agreement, date);
  const known = set.value.agreements.map(({ id }) => id);
  if (on === null) return nothingThere(place, told`there is no agreement ${agreement}`, known);
  const at: Asked = { date, reading: reading ?? null, standing: on.standing };
  if (defence !== undefined) {
    const held = resources.treaties.defence(defence, place);
    return held.ok ? { ok: true, value: complyDefence(on.agreement, held.value, at) } : held;
  }
  const held = heldForce(asked, resources, place);
  return held.ok ? { ok: true, value: comply(on.agreement, held.value, at) } : held;
}

function heldForce({ force, written }: Of<'comply'>, resources: Resources, place: Place): Read<ForceRecord> {
  if (written !== undefined) return readForce(written, place.file);
  if (force === undefined) return nothingThere(place, 'neither force, written nor defence is given', []);
  return resources.treaties.held(force, place);
}

function figureOf(limit: LimitOutcome, of: 'counted' | 'allowed' | 'margin', place: Place): Read<number> {
  const value = limit[of];
  if (value !== null) return { ok: true, value };
  return nothingThere(place, told`${limit.id} cannot be counted (${limit.why?.reason ?? ''})`, ['a count']);
}
