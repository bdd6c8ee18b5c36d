import type { ConstellationRecord, ConstellationResult, InputName, OrbitReason } from '../model/shield/index.ts';
import { decimal, drawCount, probability, quantiles, say, type Language } from '../words/index.ts';
import type { FrameStyle } from './frame.tsx';

/** What a picture or a text of a constellation says beside its result. */
export interface OrbitContext {
  readonly engine: string;
  readonly language: Language;
  readonly preset: ConstellationRecord;
  /** inputs without which nothing is computed; empty: it was */
  readonly lacks: readonly InputName[];
  /** inputs that took the place of the preset's */
  readonly own: readonly InputName[];
  readonly draws: number;
  /** inside a page, which says title, sentences and foot itself; not given: a sheet of its own */
  readonly frame?: FrameStyle;
}

type Band = ConstellationResult['needed']['interceptors'];

/** What the result says in one sentence. */
export function orbitTitle(result: ConstellationResult, language: Language): string {
  const s = bandWords(result.inReach, language);
  const confidence = decimal(language, confidenceOf(result), 3);
  const { interceptors, reason } = result.needed;
  if (interceptors.median === null)
    return say(language, 'orbit.title-none', { s, confidence, reason: reasonWords(reason, language) });
  return say(language, 'orbit.title', {
    ...{ n: bandWords(interceptors, language), k: interceptors.median, s, confidence },
    m: bandWords(result.average.interceptors, language),
  });
}

function confidenceOf({ given }: ConstellationResult): number {
  return Number(given.confidence);
}

/** Median and band of whole numbers; an end may be that no number is enough. */
export function bandWords(band: Band, language: Language, places = 0): string {
  return quantiles(language, band, say(language, 'orbit.none', {}), (l, n) => decimal(l, n, places));
}

function reasonWords(reason: OrbitReason | null, language: Language): string {
  return reason === null ? '' : say(language, `orbit.reason-${reason}`, {});
}

/** What stands beside the sentence: where, why more than the average, what was published, and what it takes. */
export function orbitSentences(result: ConstellationResult, language: Language): readonly string[] {
  return [
    whereWords(result, language),
    ...shotsWords(result, language),
    ...flightWords(result, language),
    ...luckWords(result, language),
    ...publishedWords(result, language),
    ...priceWords(result, language),
    ...(result.draws === 0 ? [] : [say(language, 'orbit.bands', { n: result.draws })]),
    say(language, 'orbit.neglected', {}),
  ];
}

function whereWords({ given }: ConstellationResult, language: Language): string {
  const degrees = (n: unknown): string => decimal(language, Number(n), 1);
  if (given.inclinationDegrees === null) return say(language, 'orbit.everywhere', { band: degrees(given.bandDegrees) });
  return say(language, 'orbit.where', {
    inclination: degrees(given.inclinationDegrees),
    latitude: degrees(given.latitudeDegrees),
  });
}

function shotsWords({ given, shots, inReach }: ConstellationResult, language: Language): readonly string[] {
  const regions = Number(given.regions);
  return [
    say(language, 'orbit.shots', {
      ...{ shots: bandWords(shots, language), k: shots.median, missiles: Number(given.missiles) },
    }),
    ...(regions === 1 ? [] : [say(language, 'orbit.regions', { regions, s: bandWords(inReach, language) })]),
  ];
}

function flightWords(result: ConstellationResult, language: Language): readonly string[] {
  return [
    say(language, 'orbit.reach', {
      seconds: bandWords(result.flyoutSeconds, language),
      flown: bandWords(result.flownKilometres, language),
      covered: bandWords(result.coverageKilometres, language),
    }),
    ...(result.given.flyoutSeconds === null ? [say(language, 'orbit.window', {})] : []),
  ];
}

function luckWords(result: ConstellationResult, language: Language): readonly string[] {
  const { absentee, average, inReach, needed, draws } = result;
  return [
    say(language, 'orbit.absentee', { absentee: bandWords(absentee, language) }),
    ...(average.chance === null
      ? []
      : [
          say(language, 'orbit.random', {
            s: bandWords({ ...inReach, low: inReach.median, high: inReach.median }, language),
            chance: probability(language, average.chance),
          }),
        ]),
    ...(needed.nullShare === 0 || draws === 0
      ? []
      : [
          say(language, 'orbit.some', {
            draws: drawCount(language, needed.nullShare, draws),
            reason: reasonWords(needed.reason, language),
          }),
        ]),
  ];
}

function publishedWords({ published }: ConstellationResult, language: Language): readonly string[] {
  const { absentee, interceptors } = published;
  return [
    say(language, 'orbit.published', {
      absentee: bandWords(absentee, language),
      n: bandWords(interceptors, language),
    }),
  ];
}

function priceWords(result: ConstellationResult, language: Language): readonly string[] {
  const { replacedPerYear, cost, given, costLacks } = result;
  const years = (number: typeof given.years): string =>
    typeof number === 'number' ? decimal(language, number, 1) : rangeWords(number, language);
  const replaced =
    given.lifeYears === null
      ? []
      : [say(language, 'orbit.replaced', { life: years(given.lifeYears), n: bandWords(replacedPerYear, language) })];
  if (cost === null) {
    const list = costLacks.map((name) => say(language, `orbit-input.${name as InputName}`, {})).join('; ');
    return [...replaced, say(language, 'orbit.cost-none', { list })];
  }
  return [
    ...replaced,
    say(language, 'orbit.cost', {
      years: years(given.years),
      total: bandWords(cost.needed.totalBillions, language, 1),
      unit: bandWords(cost.needed.unitMillions, language, 1),
      launches: bandWords(cost.needed.launches, language),
      generations: bandWords(cost.generations, language),
      published: bandWords(cost.published.totalBillions, language, 1),
    }),
  ];
}

/** A range or a record as scenarios write it, in words. */
export function rangeWords(number: ConstellationResult['given']['kill'], language: Language): string {
  const write = (n: number): string => decimal(language, n, 4);
  if (number === null) return '';
  if (typeof number === 'number') return write(number);
  if ('beta' in number) return say(language, 'given.beta', number.beta);
  const ends = 'between' in number ? number.between : number.triangular;
  return say(language, 'given.between', { low: write(ends[0]), high: write(ends[ends.length - 1] as number) });
}
