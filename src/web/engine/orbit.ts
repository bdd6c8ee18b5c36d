import type { Library } from '../../library/index.ts';
import { certain, quantile } from '../../model/number/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import { constellation, lacking, presetInputs, readConstellation } from '../../model/shield/index.ts';
import type { ConstellationGiven, ConstellationRecord, InputName, PresetInputs } from '../../model/shield/index.ts';
import type { OrbitAnswer, OrbitAsk } from './orbit-record.ts';

/** A preset with ranges: each draw takes some 15 ms, and this is a lever. */
const draws = 64;
const seed = 1;

/** Interceptors in orbit for enough in reach, of a preset with what the reader puts in its place. */
export function orbitAnswer(asked: OrbitAsk, library: Library): OrbitAnswer {
  const records = recordsOf(library);
  const preset = records.find(({ id }) => id === asked.preset) ?? null;
  const presets = records.map(({ id, name }) => ({ id, name }));
  const common = { asked, rough: false, presets, preset } as const;
  if (preset === null) return { ...common, result: null, lacks: [], own: [], intercept: null };
  const own = ownOf(asked);
  const inputs: PresetInputs = { ...presetInputs(preset), ...own };
  const lacks = lacking(inputs);
  const intercept = inputs.interceptKilometres === null ? null : quantile(inputs.interceptKilometres, 1);
  const told = { ...common, lacks, own: Object.keys(own) as InputName[], intercept };
  if (lacks.length > 0 || !isAbove(inputs.altitudeKilometres, intercept)) return { ...told, result: null };
  const given = { ...inputs, regions: 1, confidence: asked.confidence } as ConstellationGiven;
  return { ...told, result: constellation(given, draws, seed) };
}

/** The time for the way there takes the place of the burn of which it is what is left. */
function ownOf({ altitude, flyout }: OrbitAsk): Partial<PresetInputs> {
  return {
    ...(altitude !== null && { altitudeKilometres: certain(altitude) }),
    ...(flyout !== null && {
      ...{ burnSeconds: null, detectSeconds: null, decideSeconds: null, marginSeconds: null },
      flyoutSeconds: certain(flyout),
    }),
  };
}

function isAbove(altitude: Uncertain | null, intercept: number | null): boolean {
  return altitude !== null && intercept !== null && quantile(altitude, 0) > intercept;
}

const known = new WeakMap<Library, readonly ConstellationRecord[]>();

/** Read once. What cannot be read is left out; `library check` says why. */
function recordsOf(library: Library): readonly ConstellationRecord[] {
  let records = known.get(library);
  if (!records) {
    records = library.list('constellation').flatMap(({ text, file }) => {
      const read = readConstellation(text, file);
      return read.ok ? [read.value] : [];
    });
    known.set(library, records);
  }
  return records;
}
