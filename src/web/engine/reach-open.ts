import type { Library } from '../../library/index.ts';
import type { Read } from '../../model/document/index.ts';
import { between, certain, quantile } from '../../model/number/index.ts';
import { readInterceptor, readRegion } from '../../model/shield/index.ts';
import type { CitedNumber, InterceptorKind, Region } from '../../model/shield/index.ts';
import type { Box, ReachQuestion, ReachResult } from '../../model/shield/reach/index.ts';
import type { ReachInput } from '../../words/index.ts';
import type { ReachAsk, ReachShelf } from './reach-record.ts';

/** Map, cells and boost that `counterpoise shield reach` takes where nobody says otherwise. */
const northern: Box = { south: 0, north: 90, west: -180, east: 180 };
/** Of a solid missile about three minutes. @source shield.md 3: NRC 2012, read at second hand */
const boostSeconds = 180;

const shelves = new WeakMap<Library, ReachShelf>();

/** Read once: the library of a page does not change. What cannot be read is left out; `library check` says why. */
export function shelfOf(library: Library): ReachShelf {
  const known = shelves.get(library);
  if (known) return known;
  const read = <T>(kind: 'region' | 'interceptor', of: (text: string, file: string) => Read<T>): T[] =>
    library.list(kind).flatMap(({ text, file }) => {
      const one = of(text, file);
      return one.ok ? [one.value] : [];
    });
  const shelf = { regions: read('region', readRegion), interceptors: read('interceptor', readInterceptor) };
  shelves.set(library, shelf);
  return shelf;
}

/** Ids of a question that the library does not have. */
export function missingIn({ site, area, interceptor }: ReachAsk, shelf: ReachShelf): readonly string[] {
  const lacks = (list: readonly { readonly id: string }[], id: string): boolean => list.every((one) => one.id !== id);
  return [
    ...[site, area].filter((id) => lacks(shelf.regions, id)),
    ...[interceptor].filter((id) => lacks(shelf.interceptors, id)),
  ];
}

export interface OpenReach {
  readonly question: ReachQuestion;
  readonly inputs: readonly ReachInput[];
}

/**
 * The question as the command line asks it, in cells of so many degrees.
 *
 * @returns null: the library lacks something, or nobody says a number that is needed
 */
export function openReach(asked: ReachAsk, shelf: ReachShelf, cellDegrees: number): OpenReach | null {
  const boxesOf = (wanted: string) => shelf.regions.find(({ id }) => id === wanted)?.boxes;
  const [site, area] = [boxesOf(asked.site), boxesOf(asked.area)];
  const kind = shelf.interceptors.find(({ id }) => id === asked.interceptor);
  if (!site || !area || !kind) return null;
  const inputs = inputsOf(asked, kind);
  const of = (name: ReachInput['name']): ReachInput | undefined => inputs.find((one) => one.name === name);
  const [burnoutSpeed, delay] = [of('burnoutSpeed')?.value, of('delay')?.value];
  const used = (['burnSeconds', 'lowestKilometres', 'highestKilometres', 'assessmentSeconds'] as const).map(
    (name) => of(name)?.used ?? null,
  );
  const [burnSeconds, lowestKilometres, highestKilometres, assessmentSeconds] = used;
  if (!burnoutSpeed || !delay || burnSeconds == null || lowestKilometres == null) return null;
  if (highestKilometres == null || assessmentSeconds == null) return null;
  const question: ReachQuestion = {
    kind: asked.kind,
    ...{ site: { boxes: site }, area: { boxes: area }, map: northern, cellDegrees },
    interceptor: { burnoutSpeed, burnSeconds, lowestKilometres, highestKilometres },
    timing: { delay, assessmentSeconds },
    missile: { apogeeKilometres: null, boostSeconds },
  };
  return { question, inputs };
}

function inputsOf({ speed, delay }: ReachAsk, kind: InterceptorKind): readonly ReachInput[] {
  const boost = certain(boostSeconds);
  return [
    speed ? given('burnoutSpeed', speed) : cited('burnoutSpeed', kind.burnoutSpeed),
    cited('burnSeconds', kind.burnSeconds),
    cited('lowestKilometres', kind.lowestKilometres),
    cited('highestKilometres', kind.highestKilometres),
    delay ? given('delay', delay) : cited('delay', kind.delaySeconds),
    cited('assessmentSeconds', kind.assessmentSeconds),
    { name: 'apogeeKilometres', value: null, used: null, source: 'judged', tag: null },
    { name: 'boostSeconds', value: boost, used: boostSeconds, source: 'judged', tag: null },
  ];
}

function given(name: ReachInput['name'], [low, high]: readonly [number, number]): ReachInput {
  const value = between(low, high);
  return { name, value, used: quantile(value, 0.5), source: 'given', tag: null };
}

function cited(name: ReachInput['name'], { number, source, tag }: CitedNumber): ReachInput {
  const used = number === null ? null : quantile(number, 0.5);
  return { name, value: number, used, source, tag: source === 'judged' ? null : tag };
}

/** States that a missile may come from; of what is defended, a state's own land and that of allies: as the command line has it. */
export const toldOf: Readonly<Record<ReachResult['kind'], readonly Region['is'][]>> = {
  reach: ['state'],
  defend: ['homeland', 'ally'],
};
