import { z } from 'zod';
import { slugSchema } from '../document/index.ts';
import { inputNames, printedKinds } from '../shield/index.ts';
import { inspectionKinds } from './schema-inspection.ts';

/*
 * The computations that a case can name: a small closed set, each a line of data. Bookkeeping reads the library's
 * records; the others run the rooms of the model.
 */

const id = slugSchema('an id', 'us-2001-12');
const leg = z.enum(['silo', 'mobile', 'submarine', 'bomber']);
const whole = z.int().min(0);
const kilometres = z.number().positive();
const chance = z.number().min(0).max(1);
/** a chance, or factors of one */
const chances = z.union([chance, z.array(chance).min(1)]);

const leaves = [
  z.strictObject({
    kind: z.literal('force-sum'),
    force: id,
    figure: z.enum(['launchers', 'non-deployed', 'operational', 'platforms', 'warheads']),
    legs: z.array(leg).min(1).optional(),
    systems: z.array(z.string()).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('declared'),
    declaration: id,
    date: z.string(),
    party: z.string(),
    total: z.enum(['deployedVehicles', 'warheads', 'totalLaunchers']),
  }),
  z.strictObject({
    kind: z.literal('series-sum'),
    series: id,
    row: z.string(),
    state: z.string().optional(),
    counts: z.array(z.string()).min(1).optional(),
    except: z.array(z.string()).min(1).optional(),
  }),
  z.strictObject({
    kind: z.literal('comply'),
    agreement: id,
    /** of the library, a force of declared totals among them */
    force: id.optional(),
    /** a force written out for the case, as YAML */
    written: z.string().optional(),
    defence: id.optional(),
    date: z.string(),
    reading: z.string().optional(),
    /** not given: all limits together */
    limit: id.optional(),
    /** `above`: how many limits are exceeded, whether they bind or not; `violated`: how many of those that bind */
    of: z.enum(['counted', 'allowed', 'margin', 'above', 'violated']),
  }),
] as const;

const amount = z.union([z.number(), z.discriminatedUnion('kind', leaves)]);

const systemSchema = z.strictObject({
  id,
  leg,
  launchers: whole,
  warheads: whole,
  launchersPerPlatform: z.int().min(1).default(1),
  alert: z.union([chance, z.strictObject({ day: chance, generated: chance })]).default(1),
  ready: chance.default(0),
  survival: z.union([chance, z.strictObject({ alert: chances, offAlert: chance })]).default(1),
  reliability: chances.default(1),
  penetration: chance.default(1),
  counterforce: chance.default(0),
});

const engagementSchema = z.discriminatedUnion('doctrine', [
  z.strictObject({
    doctrine: z.enum(['spread', 'salvo']),
    kill: chance,
    track: chance.default(1),
    system: chance.default(1),
    shotsPerObject: z.int().min(1),
    decoysPerWarhead: z.number().min(0).default(0),
    reach: chance.default(1),
    exposed: chance.default(1),
  }),
  z.strictObject({
    doctrine: z.literal('fractional'),
    stopped: chance,
    system: chance.default(1),
    exposed: chance.default(1),
  }),
]);

const builtSchema = z.strictObject({
  attacker: z.array(systemSchema).default([]),
  strike: z
    .strictObject({
      kill: chance,
      reliability: chance,
      shotsPerSilo: z.number().min(0),
      withheld: chance.default(0),
    })
    .default({ kill: 0, reliability: 0, shotsPerSilo: 0, withheld: 0 }),
  defender: z.array(systemSchema).min(1),
  legLost: z
    .strictObject({ mobile: chance.default(0), submarine: chance.default(0), bomber: chance.default(0) })
    .default({ mobile: 0, submarine: 0, bomber: 0 }),
  launchUnderAttack: z
    .strictObject({ launched: chance, decided: chance.default(1) })
    .default({ launched: 0.9, decided: 1 }),
  shield: engagementSchema.optional(),
  interceptors: whole.default(0),
});

const cell = z.enum(['day/ride-out', 'day/launch-under-attack', 'generated/ride-out', 'generated/launch-under-attack']);

const kindSchemas = [
  ...leaves,
  z.strictObject({ kind: z.literal('sum'), terms: z.array(amount).min(1) }),
  z.strictObject({ kind: z.literal('difference'), from: amount, to: amount }),
  z.strictObject({ kind: z.literal('ratio'), part: amount, whole: amount }),
  z.strictObject({ kind: z.literal('reduction'), from: amount, to: amount }),
  z.strictObject({
    kind: z.literal('record'),
    of: z.enum(['hits', 'tests']),
    hits: z.array(z.string()).min(1),
    misses: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('leak'),
    engagement: engagementSchema,
    warheads: whole,
    interceptors: whole,
    of: z.enum(['none-leaks', 'expected-leakers']),
  }),
  z.strictObject({
    kind: z.literal('need'),
    engagement: engagementSchema,
    missiles: whole,
    warheadsPerMissile: z.int().min(1).default(1),
    decoysPerWarhead: z.number().min(0).default(0),
    confidence: chance,
    /** true: every object the same whole number of shots */
    even: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('flight'),
    rangeKilometres: kilometres,
    /** not given: least energy */
    apogeeKilometres: kilometres.optional(),
    of: z.enum(['speed', 'elevation', 'apogee', 'minutes']),
  }),
  /** middle of the window in which the reported time of a flight should lie: tolerance 110 is the window */
  z.strictObject({ kind: z.literal('reported-time'), rangeKilometres: kilometres, apogeeKilometres: kilometres }),
  /** radians by which two formulas for the elevation of least energy differ at most over these ranges */
  z.strictObject({ kind: z.literal('optimum-elevation'), ranges: z.array(kilometres).min(1) }),
  /** range that the energy of a lofted flight would carry to; or how many cautions come with it */
  z.strictObject({
    kind: z.literal('energy-range'),
    rangeKilometres: kilometres,
    apogeeKilometres: kilometres,
    of: z.enum(['kilometres', 'cautions']),
  }),
  z.strictObject({
    kind: z.literal('terminal-footprint'),
    reentrySpeed: z.number().positive(),
    reentryDegrees: z.number().positive().max(90),
    lowestKilometres: z.number().min(0),
    highestKilometres: kilometres,
    interceptorSpeed: z.number().positive(),
    reactionSeconds: z.number().min(0).default(0),
    of: z.enum(['seconds', 'kilometres']),
  }),
  z.strictObject({
    kind: z.literal('boost-window'),
    burnSeconds: z.number().min(0),
    detectSeconds: z.number().min(0),
    decideSeconds: z.number().min(0),
    marginSeconds: z.number().min(0).default(0),
  }),
  z.strictObject({
    kind: z.literal('cap-share'),
    /** radius of the cap and of the sphere that it lies on, kilometres */
    capKilometres: z.number().min(0),
    sphereKilometres: z.number().positive(),
  }),
  z.strictObject({
    kind: z.literal('constellation'),
    preset: id,
    /** inputs of the preset that are another number here */
    with: z.partialRecord(z.enum(inputNames), z.number().min(0)).default({}),
    of: z.enum([
      'shots',
      'flown',
      'covered',
      'absentee',
      'interceptors',
      'mass',
      'per-launch',
      'launches',
      'generations',
      'unit-millions',
      'total-billions',
    ]),
  }),
  z.strictObject({
    kind: z.literal('printed'),
    preset: id,
    what: z.enum(printedKinds),
    /** of several figures of that kind, in the order of the file; from 1 */
    number: z.int().min(1).default(1),
  }),
  z.strictObject({
    kind: z.literal('closed-form'),
    warheads: whole,
    decoys: z.number().min(0).default(0),
    kill: chance,
    track: chance.default(1),
    system: chance.default(1),
    warheadsCalled: chance.default(1),
    decoysCalled: chance.default(1),
    confidence: chance,
    of: z.enum(['interceptors', 'shots']),
  }),
  /** powers of ten in the number of ways to assign every interceptor to one of the objects */
  z.strictObject({ kind: z.literal('search-size'), interceptors: whole, objects: z.int().min(1) }),
  /** the raid at which as many leak as are stopped, where the chance of intercept falls by a factor with each object */
  z.strictObject({ kind: z.literal('saturation'), first: chance, factor: chance }),
  z.strictObject({
    kind: z.literal('exchange'),
    built: builtSchema,
    cell,
    of: z.enum(['surviving-share', 'arriving', 'leaking', 'retaliation']),
    threshold: whole.default(1),
  }),
  z.strictObject({ kind: z.literal('falls'), before: builtSchema, after: builtSchema, cell }),
  z.strictObject({
    kind: z.literal('silos-to-sea'),
    move: z.enum(['all', 'half', 'each-system']),
    forces: z.array(id).min(1),
    attackers: z.array(whole).min(1),
    kill: chance,
    reliability: chance,
    shotsPerSilo: z.number().min(0),
    alert: z.strictObject({ silo: chance, mobile: chance, submarine: chance, bomber: chance }),
  }),
  z.strictObject({
    kind: z.literal('stability-grid'),
    built: builtSchema,
    alert: z.array(chance).min(1),
    ready: z.array(chance).min(1),
    survival: z.array(chance).min(1),
    kill: z.array(chance).min(1),
    launched: z.array(chance).min(1),
  }),
  z.strictObject({
    kind: z.literal('lowest-limit'),
    scenario: id,
    party: z.string(),
    cell,
    interceptors: whole,
  }),
  z.strictObject({
    kind: z.literal('bargain'),
    /** so few that all trades are looked at */
    goods: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          owner: z.enum(['first', 'second']),
          /** to the first, to the second */
          worth: z.tuple([z.number(), z.number()]),
        }),
      )
      .min(1)
      .max(14),
    point: z.enum(['nash', 'kalai-smorodinsky']),
    of: z.enum(['first-gains', 'second-gains', 'product', 'change-hands']),
  }),
  ...inspectionKinds,
  z.strictObject({
    kind: z.literal('twin'),
    of: z.enum(['linkage', 'assess']),
    scenario: id,
    alternative: id.optional(),
    draws: z.string().optional(),
    results: z.string(),
    answer: z.enum(['worst-difference', 'leaves-that-differ']),
  }),
  z.strictObject({
    kind: z.literal('coins'),
    built: builtSchema,
    threshold: whole,
    runs: z.int().min(2),
    seed: whole,
  }),
  z.strictObject({
    kind: z.literal('raid-coins'),
    engagement: engagementSchema,
    warheads: whole,
    interceptors: whole,
    runs: z.int().min(2),
    seed: whole,
  }),
] as const;

export const computationSchema = z.discriminatedUnion('kind', kindSchemas);

/** Every kind, for a first look at a file: a kind that is none is told before anything else of it. */
export const kinds = kindSchemas.map(({ shape }) => shape.kind.value);

export type Computation = z.infer<typeof computationSchema>;
export type Of<Kind extends Computation['kind']> = Extract<Computation, { kind: Kind }>;
export type Amount = z.infer<typeof amount>;
export type Built = z.infer<typeof builtSchema>;
export type BuiltSystem = z.infer<typeof systemSchema>;
