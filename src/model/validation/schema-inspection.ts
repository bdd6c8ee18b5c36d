import { z } from 'zod';

/* What cases can ask of the room of inspection: samples, games, belief, visits. */

const whole = z.int().min(0);
const some = z.int().min(1);
const chance = z.number().min(0).max(1);
/** wanted: nothing reaches certainty by sampling */
const wanted = chance.lt(1);
const looks = z.array(z.strictObject({ samples: whole, recognised: chance })).min(1);

export const inspectionKinds = [
  /** the fewest items to look at. `independent`: each defect for itself */
  z.strictObject({
    kind: z.literal('sample-size'),
    method: z.enum(['exact', 'iaea', 'independent']),
    items: some,
    defects: some,
    chance: wanted,
    recognised: chance.default(1),
  }),
  z.strictObject({
    kind: z.literal('binomial-size'),
    share: chance,
    chance: wanted,
    recognised: chance.default(1),
  }),
  z.strictObject({
    kind: z.literal('sample-chance'),
    method: z.enum(['exact', 'independent']),
    items: some,
    defects: whole,
    samples: whole,
    recognised: chance.default(1),
    falseAlarm: chance.default(0),
    alarmAt: some.default(1),
  }),
  z.strictObject({
    kind: z.literal('mixed-chance'),
    method: z.enum(['exact', 'independent']),
    items: some,
    defects: whole,
    looks,
  }),
  z.strictObject({
    kind: z.literal('largest-missed-share'),
    items: some,
    samples: whole,
    chance: wanted,
    recognised: chance.default(1),
  }),
  z.strictObject({
    kind: z.literal('adjusted-risk'),
    strata: z.array(z.strictObject({ risk: z.number().positive(), share: chance })).min(1),
    /** which of them, from 1 */
    number: some,
  }),
  z.strictObject({
    kind: z.literal('risk-weighted-chance'),
    share: chance,
    strata: z
      .array(z.strictObject({ risk: z.number().positive(), items: some, samples: whole, recognised: chance }))
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('joined-checks'),
    joined: z.enum(['series', 'parallel']),
    checks: z.array(chance).min(1),
  }),
  z.strictObject({ kind: z.literal('hypergeometric'), objects: whole, marked: whole, drawn: whole, found: whole }),
  z.strictObject({
    kind: z.literal('measured'),
    /** in standard deviations */
    shift: z.number().min(0),
    falseAlarm: chance.gt(0).lt(1),
  }),
  z.strictObject({ kind: z.literal('vienna-quota'), units: whole }),
  /** chance that visits at any moment, at this mean rate, each of which would see it, see it within so many days */
  z.strictObject({
    kind: z.literal('random-visits'),
    perYear: z.number().positive(),
    days: z.number().positive(),
    seeing: chance.default(1),
  }),
  z.strictObject({
    kind: z.literal('belief'),
    prior: chance,
    rounds: some,
    seeing: chance,
    newViolation: chance,
  }),
  z.strictObject({ kind: z.literal('belief-settles'), seeing: chance, newViolation: chance }),
  z.strictObject({ kind: z.literal('seeing-needed'), prior: chance, wanted }),
  z.strictObject({
    kind: z.literal('dresher'),
    periods: some,
    inspections: whole,
    of: z.enum(['value', 'caught']),
  }),
  /** mean delay as a share of the period; no slots: at any moment */
  z.strictObject({ kind: z.literal('interim-delay'), slots: some.optional() }),
] as const;

export type InspectionComputation = z.infer<(typeof inspectionKinds)[number]>;
