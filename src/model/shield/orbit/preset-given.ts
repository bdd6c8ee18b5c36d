import type { Uncertain } from '../../number/index.ts';
import type { ConstellationRecord, InputName } from './schema.ts';
import type { ConstellationGiven } from './question.ts';

/** Inputs of a preset as numbers; null where nobody says. Nothing is put in its place. */
export type PresetInputs = { readonly [K in InputName]: ConstellationGiven[K] | null };

type Count = ConstellationRecord['inputs'][number]['count'];

const certain: readonly string[] = ['inclinationDegrees', 'latitudeDegrees', 'bandDegrees', 'missiles'];

/** What a preset gives, ready to be computed with. */
export function presetInputs({ inputs }: ConstellationRecord): PresetInputs {
  const entries = inputs.map(({ name, count }) => [name, certain.includes(name) ? exactOf(count) : numberOf(count)]);
  return Object.fromEntries(entries) as PresetInputs;
}

function exactOf(count: Count): number | null {
  return count.kind === 'exact' ? count.value : null;
}

function numberOf(count: Count): Uncertain | null {
  if (count.kind === 'exact') return { kind: 'certain', value: count.value };
  return count.kind === 'between' ? { kind: 'between', low: count.low, high: count.high } : null;
}

/** Without these there is no number of interceptors: how the interceptor flies, and how often it must be fired. */
const needed = [
  'altitudeKilometres',
  'interceptKilometres',
  'velocityChangeKilometresPerSecond',
  'accelerationGravities',
  'kill',
  'wanted',
  'missiles',
] as const satisfies readonly InputName[];

/** The time for the way there, or each part of what the burn leaves. */
const parts = [
  'burnSeconds',
  'detectSeconds',
  'decideSeconds',
  'marginSeconds',
] as const satisfies readonly InputName[];

/**
 * Inputs that are missing for a number of interceptors; empty: it can be computed. Without an inclination the average
 * over a band of latitudes is taken, and the band must be given.
 */
export function lacking(inputs: PresetInputs): readonly InputName[] {
  const times = parts.filter((name) => inputs[name] === null);
  const timed = inputs.flyoutSeconds !== null || times.length === 0;
  return [
    ...needed.filter((name) => inputs[name] === null),
    ...(timed ? [] : times.length === parts.length ? (['flyoutSeconds'] as const) : times),
    ...(inputs.bandDegrees === null ? (['bandDegrees'] as const) : []),
  ];
}
