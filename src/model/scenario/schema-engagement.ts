import { z } from 'zod';
import { fault, missing, nearest, oneOf, quoted, refusedKey, show, told } from '../document/index.ts';
import type { Fault } from '../document/index.ts';
import { certainly, chance, counted, decoysOfAWarhead, endsOf, reader, stated, wholeFrom } from './schema-number.ts';
import type { Counted, Range, Stated } from './schema-number.ts';
import { mapping, text, word } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

/** How one side's defence is held to meet an attack. */
export type EngagementStated = OnceStated | LayersStated;

/** A defence that an attack meets once. */
export type OnceStated = ShootingStated | LookingStated | FractionalStated;

/** What every kind of shooting needs. */
export interface FiringStated extends Marked {
  readonly kill: Stated;
  readonly track: Stated;
  readonly system: Stated;
  /** whole, >= 1 */
  readonly shotsPerObject: Counted;
  /** whole, >= 0; not given: no limit */
  readonly salvoLimit?: Counted;
  /** >= 0 */
  readonly decoysPerWarhead: Stated;
  /** not given: 1 */
  readonly warheadsCalled?: Stated;
  /** not given: 1 */
  readonly decoysCalled?: Stated;
  readonly reach: Stated;
  /** not given: on the ground */
  readonly orbit?: OrbitStated;
  readonly exposed: Stated;
}

export interface ShootingStated extends FiringStated {
  readonly doctrine: 'spread' | 'salvo';
}

export interface LookingStated extends FiringStated {
  readonly doctrine: 'shoot-look-shoot';
  /** whole, 1..6 */
  readonly looks: Counted;
  readonly split: 'best' | 'even';
}

/** For comparison: no interceptor is counted. */
export interface FractionalStated extends Marked {
  readonly doctrine: 'fractional';
  readonly stopped: Stated;
  readonly system: Stated;
  readonly exposed: Stated;
}

/** Where interceptors fly that are in orbit, and what they must reach; see `OrbitGeometry`. */
export type OrbitStated = Readonly<Record<keyof typeof orbitRanges, Stated>> & Marked;

/** Layers in the order in which an attack meets them. */
export interface LayersStated extends Marked {
  readonly doctrine: 'layers';
  /** of the sensors that layers share */
  readonly system: Stated;
  readonly layers: readonly InSequenceStated[];
}

/** One layer of several. */
export type InSequenceStated = OnceStated & {
  readonly name: string;
  readonly sensors: 'shared' | 'own';
  /** whole, >= 0; null: the number on the axis, or that the package names */
  readonly interceptors: Counted | null;
};

/** The layer, or the whole defence, that takes the number on the axis. */
export function askedOf(engagement: EngagementStated): OnceStated {
  if (engagement.doctrine !== 'layers') return engagement;
  return engagement.layers.find(({ interceptors }) => interceptors === null)!;
}

/** Bounds that keep a slip of the pen out; low orbits, as the geometry is one of straight ways. */
const orbitRanges = {
  altitudeKilometres: { low: 0, high: 2000 },
  interceptKilometres: { low: 0, high: 2000 },
  velocityChangeKilometresPerSecond: { low: 0.1, high: 20 },
  accelerationGravities: { low: 0.1, high: 100 },
  flyoutSeconds: { low: 1, high: 3600 },
  inclinationDegrees: { low: 1, high: 90 },
  latitudeDegrees: { low: 0, high: 90 },
} satisfies Readonly<Record<string, Range>>;

const orbit: z.ZodType<OrbitStated> = mapping({
  altitudeKilometres: stated(orbitRanges.altitudeKilometres),
  interceptKilometres: stated(orbitRanges.interceptKilometres),
  velocityChangeKilometresPerSecond: stated(orbitRanges.velocityChangeKilometresPerSecond),
  accelerationGravities: stated(orbitRanges.accelerationGravities),
  flyoutSeconds: stated(orbitRanges.flyoutSeconds),
  inclinationDegrees: stated(orbitRanges.inclinationDegrees),
  latitudeDegrees: stated(orbitRanges.latitudeDegrees),
}).superRefine((written, context) => {
  const wrong = tooLow(written);
  if (wrong) context.addIssue(fault(wrong, written));
});

/** Interceptors fly down to what they meet. What is the `same` as another number is not known yet, and let pass. */
function tooLow({ altitudeKilometres: { quantity: orbits }, interceptKilometres: { quantity: met } }: OrbitStated) {
  if (orbits.kind === 'same' || met.kind === 'same') return null;
  const [lowest, highest] = [Math.min(...endsOf(orbits)), Math.max(...endsOf(met))];
  if (lowest >= highest) return null;
  const wrong: Fault = {
    code: 'orbit-too-low',
    wrong: told`is at ${lowest} km, below the ${highest} km at which a missile must be met`,
    expected: '`altitudeKilometres` at least `interceptKilometres`, over all of both ranges',
    todo: 'raise the orbit, or meet the missile lower',
    at: ['altitudeKilometres'],
  };
  return wrong;
}

const mostLooks = 6;

const once = ['spread', 'salvo', 'shoot-look-shoot', 'fractional'] as const;

const fields = {
  kill: z.exactOptional(stated(chance)),
  track: z.exactOptional(stated(chance)),
  system: z.exactOptional(stated(chance)),
  shotsPerObject: z.exactOptional(counted(wholeFrom(1))),
  looks: z.exactOptional(counted(wholeFrom(1, mostLooks))),
  split: z.exactOptional(word<'best' | 'even'>(['best', 'even'])),
  salvoLimit: z.exactOptional(counted(wholeFrom(0))),
  decoysPerWarhead: z.exactOptional(stated(decoysOfAWarhead)),
  warheadsCalled: z.exactOptional(stated(chance)),
  decoysCalled: z.exactOptional(stated(chance)),
  reach: z.exactOptional(stated(chance)),
  orbit: z.exactOptional(orbit),
  exposed: z.exactOptional(stated(chance)),
  stopped: z.exactOptional(stated(chance)),
};

type Field = keyof typeof fields;

/** As written: which keys belong together follows from the doctrine. */
type OnceWritten = { readonly [F in Field]?: z.output<(typeof fields)[F]> } & Marked & {
    readonly doctrine: OnceStated['doctrine'];
  };

const layer: z.ZodType<InSequenceStated> = mapping({
  name: text,
  sensors: word<'shared' | 'own'>(['shared', 'own']).default('shared'),
  interceptors: z.exactOptional(counted(wholeFrom(0))),
  doctrine: notLayers().default('spread'),
  ...fields,
  layers: refusedKey({
    code: 'layer-of-layers',
    wrong: 'is refused: a layer holds no layers',
    expected: 'one list of layers, in the order in which an attack meets them',
    todo: 'move its layers into that list',
  }),
})
  .superRefine(({ doctrine, ...written }, context) => held(doctrine, written, context))
  .transform(({ name, sensors, interceptors, layers: _refused, ...written }) => ({
    name,
    sensors,
    interceptors: interceptors ?? null,
    ...onceOf(written),
  }));

function notLayers(): z.ZodType<OnceStated['doctrine']> {
  const known = word<OnceStated['doctrine']>(once);
  return reader((value, complain) => {
    const read = known.safeParse(value, { jitless: true });
    if (read.success) return read.data;
    const expected = oneOf(once.map(quoted));
    if (value === 'layers')
      return complain({
        code: 'layer-of-layers',
        wrong: 'is `layers`: a layer holds no layers',
        expected,
        todo: 'move its layers into the list around it',
      });
    const meant = typeof value === 'string' ? nearest(value, once) : null;
    const todo = meant === null ? 'write one of these' : told`did you mean ${quoted(meant)}?`;
    return complain({ code: 'unknown-value', wrong: told`is ${show(value)}`, expected, todo });
  });
}

const mostLayers = 8;

const layers = z.array(layer).superRefine((written, context) => {
  for (const wrong of wrongLayers(written)) context.addIssue(fault(wrong, written));
});

function wrongLayers(written: readonly InSequenceStated[]): readonly Fault[] {
  if (written.length === 0 || written.length > mostLayers) return [wrongNumber(written.length)];
  const names = written.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  const open = written.flatMap(({ interceptors }, index) => (interceptors === null ? [index] : []));
  return [
    ...(twice < 0 ? [] : [nameTwice(names[twice]!, twice)]),
    ...(open.length === 0 ? [noneAsked] : open.slice(1).map((index) => severalAsked(names[open[0]!]!, index))),
  ];
}

function wrongNumber(count: number): Fault {
  return {
    code: 'number-of-layers',
    wrong: count === 0 ? 'holds no layer' : told`holds ${count} layers`,
    expected: told`1 to ${mostLayers} layers`,
    todo: count === 0 ? 'write one, or another `doctrine`' : 'join some',
  };
}

function nameTwice(name: string, index: number): Fault {
  return {
    code: 'layer-twice',
    wrong: told`names a second layer ${quoted(name)}`,
    expected: 'a name of its own for each layer',
    todo: 'rename one',
    at: [index, 'name'],
  };
}

const noneAsked: Fault = {
  code: 'no-layer-on-the-axis',
  wrong: 'gives every layer `interceptors` of its own, and none takes the number on the axis',
  expected: 'exactly one layer without `interceptors`',
  todo: 'take `interceptors` out of the layer that the chart asks about',
};

function severalAsked(first: string, index: number): Fault {
  return {
    code: 'two-layers-on-the-axis',
    wrong: told`has a second layer without \`interceptors\`, beside ${quoted(first)}`,
    expected: 'exactly one layer without `interceptors`: it takes the number on the axis',
    todo: 'add `interceptors: n` to one of them',
    at: [index],
  };
}

export const engagement: z.ZodType<EngagementStated> = mapping({
  doctrine: word<EngagementStated['doctrine']>([...once, 'layers']).default('spread'),
  ...fields,
  layers: z.exactOptional(layers),
})
  .superRefine(({ doctrine, ...written }, context) => held(doctrine, written, context))
  .transform(({ doctrine, layers: inSequence, ...written }): EngagementStated => {
    if (doctrine !== 'layers') return onceOf({ doctrine, ...written });
    const { system, source, note } = written;
    return { doctrine, system: system ?? certainly(1), layers: inSequence!, ...marksOf({ source, note }) };
  });

function marksOf({
  source,
  note,
}: {
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}): Marked {
  return { ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
}

/** With the defaults of what is not given, in the order in which results list a defence's numbers. */
function onceOf({ doctrine, ...written }: OnceWritten): OnceStated {
  const system = written.system ?? certainly(1);
  const exposed = written.exposed ?? certainly(1);
  const marks = marksOf({ source: written.source, note: written.note });
  if (doctrine === 'fractional') return { doctrine, stopped: written.stopped!, system, exposed, ...marks };
  const { salvoLimit, warheadsCalled, decoysCalled, orbit: inOrbit } = written;
  const firing: FiringStated = {
    kill: written.kill!,
    track: written.track ?? certainly(1),
    system,
    shotsPerObject: written.shotsPerObject!,
    decoysPerWarhead: written.decoysPerWarhead ?? certainly(0),
    reach: written.reach ?? certainly(1),
    exposed,
    ...(salvoLimit && { salvoLimit }),
    ...(warheadsCalled && { warheadsCalled }),
    ...(decoysCalled && { decoysCalled }),
    ...(inOrbit && { orbit: inOrbit }),
    ...marks,
  };
  if (doctrine !== 'shoot-look-shoot') return { doctrine, ...firing };
  return { doctrine, ...firing, looks: written.looks ?? certainly(2), split: written.split ?? 'best' };
}

type Doctrine = EngagementStated['doctrine'];

/** Says which keys a doctrine lacks, and which mean nothing to it. */
function held(doctrine: Doctrine, written: Readonly<Partial<Record<Key, unknown>>>, context: z.RefinementCtx): void {
  for (const key of neededBy[doctrine]) if (written[key] === undefined) context.addIssue({ ...missing(), path: [key] });
  for (const key of keys)
    if (written[key] !== undefined && !takes[doctrine].includes(key))
      context.addIssue(fault(foreignTo(doctrine, key), written[key], [key]));
}

type Key = Field | 'layers';

const keys: readonly Key[] = [...(Object.keys(fields) as Field[]), 'layers'];

const shooting = keys.filter((key) => !['looks', 'split', 'stopped', 'layers'].includes(key));

/** Keys that a doctrine takes, beside its name. */
const takes: Readonly<Record<Doctrine, readonly Key[]>> = {
  spread: shooting,
  salvo: shooting,
  'shoot-look-shoot': [...shooting, 'looks', 'split'],
  fractional: ['stopped', 'system', 'exposed'],
  layers: ['system', 'layers'],
};

const neededBy: Readonly<Record<Doctrine, readonly Key[]>> = {
  spread: ['kill', 'shotsPerObject'],
  salvo: ['kill', 'shotsPerObject'],
  'shoot-look-shoot': ['kill', 'shotsPerObject'],
  fractional: ['stopped'],
  layers: ['layers'],
};

function foreignTo(doctrine: Doctrine, key: Key): Fault {
  const code = 'not-of-this-doctrine';
  if (doctrine === 'layers')
    return {
      code,
      wrong: 'is of each layer on its own',
      expected: '`system`, of the sensors that layers share, and `layers`',
      todo: 'move it into the layers',
      key: true,
    };
  const todo = 'take it out, or write another `doctrine`';
  if (doctrine === 'fractional' && key !== 'layers')
    return {
      code,
      wrong: 'means nothing to `fractional`, which stops a fixed share',
      expected: '`stopped`, `system` or `exposed`',
      todo,
      key: true,
    };
  const only = key === 'layers' ? 'layers' : key === 'stopped' ? 'fractional' : 'shoot-look-shoot';
  return {
    code,
    wrong: told`goes with \`${only}\` only`,
    expected: told`no \`${key}\` with \`${doctrine}\``,
    todo,
    key: true,
  };
}
