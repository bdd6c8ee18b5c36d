import type { Library, LibraryItem } from '../../library/index.ts';
import type { Read } from '../../model/document/index.ts';
import { quantile } from '../../model/number/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import { readInterceptor, readRegion } from '../../model/shield/index.ts';
import type { Box, CitedNumber, InterceptorKind, ReachQuestion, ReachResult } from '../../model/shield/index.ts';
import { joined, reachPlan } from '../../model/shield/reach/index.ts';
import type { ReachPlan, ReachRows } from '../../model/shield/reach/index.ts';
import type { Books } from './books.ts';
import type { Going } from './going.ts';
import { regionDepths } from './reach-regions.ts';
import type { ReachAsk, ReachDrawn, ReachShelf, RegionHead } from './reach-record.ts';

/** All regions of the library lie on it. */
const northern: Box = { south: 0, north: 90, west: -180, east: 180 };
const coarse = 5;
const fine = 2;

/** Of the missile: three stages of a missile between continents burn some three minutes. @source judged */
const boostSeconds = 180;

/** A map of cells: five degrees first, then two where that is wanted; progress in rows. */
export async function reachRun({ asked }: { readonly asked: ReachAsk }, books: Books, going: Going): Promise<void> {
  const shelf = shelfOf(books.library);
  const question = questionOf(asked, shelf, coarse);
  const missing = missingIn(asked, shelf);
  const refused = { ok: false, asked, shelf, rough: false, missing } as const;
  const kind = shelf.interceptors.find(({ id }) => id === asked.interceptor);
  if (question === null || kind === undefined) return going.tell({ kind: 'reach', answer: refused });
  const numbers = numbersOf(kind);
  const tell = (result: ReachResult, rough: boolean): void => {
    const regions = regionDepths(result, shelf.regions);
    const answer: ReachDrawn = { ok: true, asked, shelf, rough, result, regions, numbers, boostSeconds };
    going.tell({ kind: 'reach', answer });
  };
  const first = await mapOf(question, going);
  if (first === null) return going.tell({ kind: 'reach', answer: refused });
  tell(first, asked.fine);
  if (!asked.fine) return;
  await going.pool.rest();
  const second = await mapOf({ ...question, cellDegrees: fine }, going);
  tell(second ?? first, false);
}

/** @returns null: the geometry refuses the numbers */
async function mapOf(question: ReachQuestion, going: Going): Promise<ReachResult | null> {
  const plan = reachPlan(question);
  if (!plan.ok) return null;
  const known = kept(question);
  if (known) return known;
  const { rows } = plan.value;
  const parts = await going.pool.sweep(going.lease, taskOf(question), 0, rows, (done) =>
    going.tell({ kind: 'progress', done, of: rows }),
  );
  const result = resultOf(plan.value, parts as readonly ReachRows[]);
  if (result) keep(question, result);
  return result;
}

function resultOf(plan: ReachPlan, parts: readonly ReachRows[]): ReachResult | null {
  const result = joined(plan, parts);
  return result.ok ? result.value : null;
}

/** No scenario is opened for it: geometry asks nothing of one. */
function taskOf(question: ReachQuestion) {
  const opening = { file: '', text: '', alternative: null, set: [] };
  return { opening, draws: 0, seed: 0, part: { kind: 'reach', question } as const };
}

const maps = new Map<string, ReachResult>();
const mostKept = 8;

function kept(question: ReachQuestion): ReachResult | undefined {
  return maps.get(JSON.stringify(question));
}

function keep(question: ReachQuestion, result: ReachResult): void {
  if (maps.size >= mostKept) maps.delete(maps.keys().next().value!);
  maps.set(JSON.stringify(question), result);
}

const shelves = new WeakMap<Library, ReachShelf>();

/** Read once: the library of a page does not change. What cannot be read is left out; `library check` says why. */
function shelfOf(library: Library): ReachShelf {
  const known = shelves.get(library);
  if (known) return known;
  const read = <T>(kind: 'region' | 'interceptor', of: (text: string, file: string) => Read<T>): T[] =>
    library.list(kind).flatMap(({ text, file }: LibraryItem) => {
      const one = of(text, file);
      return one.ok ? [one.value] : [];
    });
  const heads = read('region', readRegion).map(({ id, name, is, boxes }): RegionHead => ({ id, name, is, boxes }));
  const shelf = { regions: heads, interceptors: read('interceptor', readInterceptor) };
  shelves.set(library, shelf);
  return shelf;
}

function missingIn({ site, area, interceptor }: ReachAsk, { regions, interceptors }: ReachShelf): readonly string[] {
  const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);
  return [...[site, area].filter((id) => !has(regions, id)), ...[interceptor].filter((id) => !has(interceptors, id))];
}

/** @returns null: the library lacks something, or nobody says a number that is needed */
function questionOf(asked: ReachAsk, shelf: ReachShelf, cellDegrees: number): ReachQuestion | null {
  const region = (wanted: string) => shelf.regions.find(({ id }) => id === wanted);
  const [site, area] = [region(asked.site), region(asked.area)];
  const kind = shelf.interceptors.find(({ id }) => id === asked.interceptor);
  if (!site || !area || !kind) return null;
  const burnoutSpeed = given(asked.speed) ?? kind.burnoutSpeed.number;
  const delay = given(asked.delay) ?? kind.delaySeconds.number;
  const [burnSeconds, lowestKilometres, highestKilometres, assessmentSeconds] = [
    middle(kind.burnSeconds),
    middle(kind.lowestKilometres),
    middle(kind.highestKilometres),
    middle(kind.assessmentSeconds),
  ];
  if (burnoutSpeed === null || delay === null) return null;
  if (burnSeconds === null || lowestKilometres === null || highestKilometres === null || assessmentSeconds === null)
    return null;
  return {
    kind: asked.kind,
    ...{ site: { boxes: site.boxes }, area: { boxes: area.boxes }, map: northern, cellDegrees },
    interceptor: { burnoutSpeed, burnSeconds, lowestKilometres, highestKilometres },
    timing: { delay, assessmentSeconds },
    missile: { apogeeKilometres: null, boostSeconds },
  };
}

function given(range: readonly [number, number] | null): Uncertain | null {
  if (range === null) return null;
  const [low, high] = range;
  return low === high ? { kind: 'certain', value: low } : { kind: 'between', low, high };
}

function middle({ number }: CitedNumber): number | null {
  return number === null ? null : quantile(number, 0.5);
}

function numbersOf(kind: InterceptorKind): ReachDrawn['numbers'] {
  const { burnoutSpeed, burnSeconds, lowestKilometres, highestKilometres, delaySeconds, assessmentSeconds } = kind;
  return { burnoutSpeed, burnSeconds, lowestKilometres, highestKilometres, delaySeconds, assessmentSeconds };
}
