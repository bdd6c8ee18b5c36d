import { complaint } from '../answer/complaint.ts';
import type { Library } from '../library/index.ts';
import { told } from '../model/document/index.ts';
import { quantile } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { CitedNumber, InterceptorKind } from '../model/shield/index.ts';
import type { ReachQuestion } from '../model/shield/reach/index.ts';
import type { ReachInput } from '../words/index.ts';
import { boxOf, interceptorOf, placeOf } from './reach-places.ts';
import type { Place } from './reach-places.ts';
import { betweenOf } from './typed.ts';
import type { MapOptions } from './shield-maps.ts';

type Kind = ReachQuestion['kind'];

type InputName = ReachInput['name'];

/** A map that is asked for, with all that a reader has to know of it. */
export interface MapAsked {
  readonly question: ReachQuestion;
  readonly site: Place;
  readonly area: Place;
  readonly interceptor: InterceptorKind;
  readonly inputs: readonly ReachInput[];
}

/** Of a solid missile about three minutes, of a liquid one about four. @source shield.md 3: NRC 2012, read at second hand */
const usualBoost = '180';
const usualMap = '0,90,-180,180';
const usualCells = '2';

/**
 * What the options ask.
 *
 * @throws Complaint where a text is no number, or names nothing; what is wrong on the globe is for the model to say
 */
export function mapAsked(library: Library, kind: Kind, options: MapOptions): MapAsked {
  const site = placeOf(library, 'site', options.site);
  const areaOption = kind === 'reach' ? 'area' : 'from';
  const area = placeOf(library, areaOption, options[areaOption] ?? '');
  const interceptor = interceptorOf(library, options.interceptor);
  const inputs = inputsOf(interceptor, options);
  const of = (name: InputName): ReachInput => inputs.find((one) => one.name === name) as ReachInput;
  const one = (name: InputName): number => of(name).used as number;
  const question: ReachQuestion = {
    kind,
    site: { boxes: site.boxes },
    area: { boxes: area.boxes },
    map: boxOf('map', options.map ?? usualMap),
    cellDegrees: plainOf('cells', options.cells ?? usualCells),
    interceptor: {
      burnoutSpeed: of('burnoutSpeed').value as Uncertain,
      burnSeconds: one('burnSeconds'),
      lowestKilometres: one('lowestKilometres'),
      highestKilometres: one('highestKilometres'),
    },
    timing: { delay: of('delay').value as Uncertain, assessmentSeconds: one('assessmentSeconds') },
    missile: {
      apogeeKilometres: of('apogeeKilometres').used,
      boostSeconds: one('boostSeconds'),
      ...(options.burnout !== undefined && { fastestBurnout: plainOf('burnout', options.burnout) }),
    },
  };
  return { question, site, area, interceptor, inputs };
}

function inputsOf(kind: InterceptorKind, options: MapOptions): readonly ReachInput[] {
  const { speed, burn, band, delay, assess, apogee, boost } = options;
  const [low, high] = band === undefined ? [] : bandOf(band);
  const cited = (name: InputName, given: Uncertain | undefined, number: CitedNumber, option: string): ReachInput =>
    given === undefined ? libraryInput(kind, name, number, option) : givenInput(name, given);
  return [
    cited('burnoutSpeed', optional(rangeOf, 'speed', speed), kind.burnoutSpeed, '--speed 6..8'),
    cited('burnSeconds', optional(certainOf, 'burn', burn), kind.burnSeconds, '--burn 170'),
    cited('lowestKilometres', low, kind.lowestKilometres, '--band 100..2000'),
    cited('highestKilometres', high, kind.highestKilometres, '--band 100..2000'),
    cited('delay', optional(rangeOf, 'delay', delay), kind.delaySeconds, '--delay 60..300'),
    cited('assessmentSeconds', optional(certainOf, 'assess', assess), kind.assessmentSeconds, '--assess 60'),
    apogee === undefined
      ? { name: 'apogeeKilometres', value: null, used: null, source: 'judged', tag: null }
      : givenInput('apogeeKilometres', certainOf('apogee', apogee)),
    boost === undefined
      ? { ...givenInput('boostSeconds', certainOf('boost', usualBoost)), source: 'judged' }
      : givenInput('boostSeconds', certainOf('boost', boost)),
  ];
}

function optional(
  read: (option: string, text: string) => Uncertain,
  option: string,
  text: string | undefined,
): Uncertain | undefined {
  return text === undefined ? undefined : read(option, text);
}

function givenInput(name: InputName, value: Uncertain): ReachInput {
  return { name, value, used: quantile(value, 0.5), source: 'given', tag: null };
}

function libraryInput(kind: InterceptorKind, name: InputName, cited: CitedNumber, option: string): ReachInput {
  const { number, source, tag } = cited;
  if (number !== null)
    return { name, value: number, used: quantile(number, 0.5), source, tag: source === 'judged' ? null : tag };
  throw complaint(`--interceptor ${kind.id}`, {
    code: 'not-known',
    wrong: told`the library does not know a number of ${kind.id}`,
    expected: 'every number that a map needs',
    todo: told`add ${option}`,
  });
}

function bandOf(text: string): readonly [Uncertain, Uncertain] {
  const [low, high] = endsOf('band', text);
  return [
    { kind: 'certain', value: low },
    { kind: 'certain', value: high },
  ];
}

function rangeOf(option: string, text: string): Uncertain {
  return betweenOf(option, text, ...endsOf(option, text));
}

function endsOf(option: string, text: string): readonly [number, number] {
  const [low = '', high = low] = text.split('..');
  return [plainOf(option, low, text), plainOf(option, high, text)];
}

function certainOf(option: string, text: string): Uncertain {
  return { kind: 'certain', value: plainOf(option, text) };
}

/** The number that an option says. @throws Complaint where its text is none */
export function plainOf(option: string, part: string, text = part): number {
  if (/^-?(\d+\.?\d*|\.\d+)$/.test(part)) return Number(part);
  throw complaint(`--${option} ${text}`, {
    code: 'not-a-number',
    wrong: 'is no number that can be read',
    expected: ranges.includes(option) ? 'a number, or a range such as 6..8' : 'a number',
    todo: part.includes(',') ? 'write a dot before decimals' : 'write one of these',
  });
}

const ranges: readonly string[] = ['speed', 'delay', 'band'];
