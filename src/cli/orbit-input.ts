import { complaint, orComplain } from '../answer/index.ts';
import type { Library } from '../library/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import { lacking, presetInputs, readConstellation } from '../model/shield/index.ts';
import type { ConstellationGiven, ConstellationRecord, InputName, PresetInputs } from '../model/shield/index.ts';
import { numberOptions, type ConstellationOptions } from './orbit-options.ts';
import { numberOf, shareOf, wholeOf } from './typed.ts';

/** The preset that a command without one starts from. */
const usualPreset = 'aei-default';
const usualConfidence = '0.9';
const mostMissiles = 1000;

/** A question about a constellation, and what of it the command line said. */
export interface AskedConstellation {
  readonly preset: ConstellationRecord;
  /** null: numbers are missing, and nothing is put in their place */
  readonly given: ConstellationGiven | null;
  readonly lacks: readonly InputName[];
  /** inputs that the command line gave */
  readonly own: readonly InputName[];
}

/**
 * What is asked: a preset, with what the command line puts in its place.
 *
 * @throws Complaint
 */
export function constellationAsked(
  library: Library,
  preset: string | undefined,
  options: ConstellationOptions,
): AskedConstellation {
  const record = presetNamed(library, preset ?? usualPreset);
  const numbers = numbersOf(options);
  const times = timesOf(numbers, presetInputs(record));
  const inputs: PresetInputs = { ...presetInputs(record), ...numbers, ...times, ...placesOf(options) };
  const own = (Object.keys(inputs) as InputName[]).filter((name) => name in numbers || name in placesOf(options));
  const lacks = lacking(inputs);
  const confidence = openShare('confidence', options.confidence ?? usualConfidence);
  const most = inputs.missiles ?? mostMissiles;
  const regions = wholeOf('regions', options.regions ?? '1', 1, most);
  paired(inputs, own);
  if (lacks.length > 0) return { preset: record, given: null, lacks, own };
  const given = { ...inputs, regions, confidence } as ConstellationGiven;
  return { preset: record, given: below(given), lacks, own };
}

function presetNamed(library: Library, id: string): ConstellationRecord {
  const item = library.find('constellation', id);
  if (item !== null) return orComplain(readConstellation(item.text, item.file));
  const known = library.list('constellation').map((one) => one.id);
  const near = nearest(id, known);
  throw complaint(id, {
    code: 'unknown-preset',
    wrong: told`the library has no constellation ${id}`,
    expected: oneOf(known),
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}

type Numbers = Partial<Record<(typeof numberOptions)[number]['name'], Uncertain>>;

function numbersOf(options: ConstellationOptions): Numbers {
  const given = numberOptions.flatMap(({ option, name, most, zero }) => {
    const text = options[option];
    if (text === undefined) return [];
    const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const number = numberOf(flag, text, most);
    if (!zero && lowest(number) <= 0) throw notAbove(flag, text, 0);
    if (name.endsWith('Learning') && lowest(number) <= 0.5) throw notAbove(flag, text, 0.5);
    if (name === 'wanted') mustBeOpen(flag, text, number);
    return [[name, number]];
  });
  return Object.fromEntries(given) as Numbers;
}

function lowest(number: Uncertain): number {
  return number.kind === 'certain' ? number.value : number.kind === 'beta' ? Number.MIN_VALUE : number.low;
}

function highest(number: Uncertain): number {
  return number.kind === 'certain' ? number.value : number.kind === 'beta' ? 1 : number.high;
}

function notAbove(option: string, text: string, floor: number) {
  return complaint(`--${option} ${text}`, {
    code: 'out-of-range',
    wrong: told`is not above ${floor}`,
    expected: told`a number above ${floor}`,
    todo: 'correct it',
  });
}

/** A chance of 1 asks for more than any number gives. */
function mustBeOpen(option: string, text: string, number: Uncertain): void {
  if (highest(number) < 1 || number.kind === 'beta') return;
  throw complaint(`--${option} ${text}`, {
    code: 'certainty-asked',
    wrong: 'no number of interceptors gives certainty',
    expected: 'a chance below 1, such as 0.9',
    todo: 'ask for less than 1',
  });
}

function openShare(option: string, text: string): number {
  const number = shareOf(option, text);
  mustBeOpen(option, text, number);
  if (number.kind === 'certain') return number.value;
  throw complaint(`--${option} ${text}`, {
    code: 'not-certain',
    wrong: 'is a range',
    expected: 'one number: it is chosen, not believed',
    todo: 'give one number',
  });
}

const burnParts = ['burnSeconds', 'detectSeconds', 'decideSeconds', 'marginSeconds'] as const;

/** The time for the way there takes the place of the burn, and the burn that of the time; both at once say two things. */
function timesOf(own: Numbers, preset: PresetInputs): Partial<PresetInputs> {
  const parts = burnParts.filter((name) => own[name] !== undefined);
  if (own.flyoutSeconds !== undefined && parts.length > 0)
    throw complaint('--flyout', {
      code: 'two-times',
      wrong: 'is given beside the burn, of which it is what is left',
      expected: '--flyout, or --burn, --detect, --decide and --margin',
      todo: 'leave one of them out',
    });
  if (own.flyoutSeconds !== undefined)
    return { burnSeconds: null, detectSeconds: null, decideSeconds: null, marginSeconds: null };
  if (parts.length === 0) return {};
  const given = { ...preset, ...own };
  for (const [name, option] of [
    ['burnSeconds', 'burn'],
    ['detectSeconds', 'detect'],
    ['decideSeconds', 'decide'],
  ] as const)
    if (given[name] === null)
      throw complaint(`--${option}`, {
        code: 'missing-option',
        wrong: 'is missing',
        expected: '--burn, --detect and --decide together',
        todo: told`add it, such as --${option} ${name === 'burnSeconds' ? 180 : 60}`,
      });
  return { flyoutSeconds: null, marginSeconds: given.marginSeconds ?? { kind: 'certain', value: 0 } };
}

type Places = Partial<Pick<PresetInputs, 'inclinationDegrees' | 'latitudeDegrees' | 'bandDegrees' | 'missiles'>>;

function placesOf(options: ConstellationOptions): Places {
  const { inclination, latitude, band, missiles } = options;
  return {
    ...(inclination !== undefined && { inclinationDegrees: degrees('inclination', inclination, false) }),
    ...(latitude !== undefined && { latitudeDegrees: degrees('latitude', latitude, true) }),
    ...(band !== undefined && { bandDegrees: degrees('band', band, false) }),
    ...(missiles !== undefined && { missiles: wholeOf('missiles', missiles, 1, mostMissiles) }),
  };
}

function degrees(option: string, text: string, zero: boolean): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= 90 && (zero || value > 0)) return value;
  const wide = /^\d+(\.\d+)?$/.test(text) && value > 90 && value < 180 && option === 'inclination';
  throw complaint(`--${option} ${text}`, {
    code: 'out-of-range',
    wrong: 'is no such angle',
    expected: zero ? 'degrees from 0 to 90, north and south alike' : 'degrees above 0, at most 90',
    todo: wide ? told`write ${Number((180 - value).toPrecision(6))}: it passes over the same latitudes` : 'correct it',
  });
}

function paired({ inclinationDegrees, latitudeDegrees }: PresetInputs, own: readonly InputName[]): void {
  if ((inclinationDegrees === null) === (latitudeDegrees === null)) return;
  const [has, lacks] = own.includes('latitudeDegrees') ? ['latitude', 'inclination'] : ['inclination', 'latitude'];
  throw complaint(`--${has}`, {
    code: 'latitude-and-inclination',
    wrong: told`says nothing without the ${lacks}`,
    expected: '--inclination and --latitude together',
    todo: told`add --${lacks}, or leave both out for an average over all latitudes`,
  });
}

/** Missiles are met below the orbit. */
function below(given: ConstellationGiven): ConstellationGiven {
  const [top, bottom] = [highest(given.interceptKilometres), lowest(given.altitudeKilometres)];
  if (top < bottom) return given;
  throw complaint('--intercept', {
    code: 'intercept-above-orbit',
    wrong: told`the height of intercept, ${top} kilometres, is not below the orbit of ${bottom}`,
    expected: 'a height of intercept below every orbit asked about',
    todo: 'lower --intercept, or raise --altitude',
  });
}
