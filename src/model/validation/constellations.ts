import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { boostWindow, capShare, lacking, presetInputs, publishedInFull } from '../shield/index.ts';
import type { ConstellationGiven } from '../shield/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed, Resources } from './resources.ts';
import type { Of } from './schema-compute.ts';

/** Seconds of the burn that are left for the way there. */
export function boostWindowOf(asked: Of<'boost-window'>): Read<Computed> {
  return computed(boostWindow(asked));
}

/** Share of a sphere within a cap. */
export function capShareOf({ capKilometres, sphereKilometres }: Of<'cap-share'>): Read<Computed> {
  return computed(capShare(capKilometres / sphereKilometres));
}

/** A number of a preset of the library, as published: even spacing, average coverage. */
export function constellationFigure(
  { preset, with: others, of }: Of<'constellation'>,
  resources: Resources,
  place: Place,
): Read<Computed> {
  const record = resources.constellation(preset, place);
  if (!record.ok) return record;
  const inputs = { ...presetInputs(record.value), ...numbersOf(others) };
  const missing = lacking(inputs);
  if (missing.length > 0) return nothingThere(place, told`${preset} gives no ${missing[0]!}`, missing);
  // Neither moves what is published: it knows no probability and no regions.
  const given = { ...inputs, regions: 1, confidence: 0.5 } as ConstellationGiven;
  const ours = figureOf(publishedInFull(given), of);
  return ours === null ? nothingThere(place, told`${preset} gives no ${of}`, []) : computed(ours);
}

const certain: readonly string[] = ['inclinationDegrees', 'latitudeDegrees', 'bandDegrees', 'missiles'];

/** A burn in place of the time for the way there, where a case gives one. */
function numbersOf(others: Of<'constellation'>['with']): Partial<ConstellationGiven> {
  const entries = Object.entries(others).map(([name, value]) => [
    name,
    certain.includes(name) ? value : { kind: 'certain', value },
  ]);
  const burn = others.burnSeconds === undefined ? {} : { flyoutSeconds: null };
  return { ...burn, ...Object.fromEntries(entries) } as Partial<ConstellationGiven>;
}

function figureOf(found: ReturnType<typeof publishedInFull>, of: Of<'constellation'>['of']): number | null {
  const { cost } = found;
  switch (of) {
    case 'shots':
      return found.shots;
    case 'flown':
      return found.flownKilometres;
    case 'covered':
      return found.coveredKilometres;
    case 'absentee':
      return found.absentee;
    case 'interceptors':
      return found.interceptors;
    case 'mass':
      return cost && cost.massKilograms;
    case 'per-launch':
      return cost && cost.perLaunch;
    case 'launches':
      return cost && cost.launches;
    case 'generations':
      return cost && cost.generations;
    case 'unit-millions':
      return cost && cost.unitMillions;
    case 'total-billions':
      return cost && cost.totalBillions;
  }
}

/** A figure that the library holds of a preset: ours against the table says that it was carried over rightly. */
export function printedFigure(
  { preset, what, number }: Of<'printed'>,
  resources: Resources,
  place: Place,
): Read<Computed> {
  const record = resources.constellation(preset, place);
  if (!record.ok) return record;
  const held = record.value.printed.filter((one) => one.what === what)[number - 1]?.cited.count;
  if (held === undefined || held.kind === 'unknown' || held.kind === 'between')
    return nothingThere(place, told`${preset} gives no ${what}`, []);
  return computed(held.value);
}
