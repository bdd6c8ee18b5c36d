import { quantile, sine } from '../../number/index.ts';
import { problemsOf, widthOf } from './asked.ts';
import { flyOut } from './flyout.ts';
import type { FlyOut } from './flyout.ts';
import { ellipse, leastEnergyApogee, pi, problemOf, secondsOn, speedOn } from './kepler.ts';
import { latestLaunch, meetings, stretchesOf } from './opportunities.ts';
import type { Ellipse, Meeting, Pace } from './opportunities.ts';
import type { Area, Box, Case, ReachAnswer, ReachCase, ReachCaution, ReachQuestion, ReachResult } from './question.ts';
import { courseFrom, direction } from './sphere.ts';
import type { Course, Direction } from './sphere.ts';

/** Most successive shots that are counted. */
export const deepest = 6;

const caseNames: readonly Case[] = ['hardest', 'middle', 'easiest'];

/** Shares of belief below the slowest, the middle and the fastest interceptor that is looked at; delays the other way. */
const shares: Readonly<Record<Case, number>> = { hardest: 0.05, middle: 0.5, easiest: 0.95 };

/**
 * Steps of a flight between which the latest launch is taken to run straight. Measured against 800 over five maps: at worst
 * 1 depth in 100 is off, by one (a lofted flight over a short reach), and none in whether there is a shot at all.
 */
const stepsOfFlight = 64;

/** What a case brings to every cell. */
interface Shield {
  readonly name: Case;
  readonly burnoutSpeed: number;
  readonly pace: Pace;
  readonly fly: FlyOut;
}

/** A question made ready: its rows can be computed in any order and any place. */
export interface ReachPlan {
  readonly question: ReachQuestion;
  readonly rows: number;
  readonly columns: number;
  readonly shields: Readonly<Record<Case, Shield>>;
  readonly sites: readonly Direction[];
  readonly places: readonly Direction[];
  readonly steps: number;
}

type Depths = Readonly<Record<Case, { readonly least: readonly number[]; readonly most: readonly number[] }>>;

/** Rows `from` to `to` (not included) of a map. Plain data: it can come from another thread. */
export interface ReachRows {
  readonly from: number;
  readonly to: number;
  readonly depths: Depths;
  readonly outside: readonly boolean[];
  /** of the flights looked at, boost included; 0: none */
  readonly longestSeconds: number;
  /** whether interceptors meet a missile soon after the boost of either */
  readonly nearBoost: boolean;
  /** least speed at burnout among flights that the missile is too slow for; infinite: none */
  readonly leastSpeedMissing: number;
}

/**
 * A question made ready.
 *
 * @param question any
 * @param steps    points of a flight at which the latest launch is worked out; more: finer contours, slower
 * @returns the plan; or every problem of the question
 */
export function reachPlan(question: ReachQuestion, steps: number = stepsOfFlight): ReachAnswer<ReachPlan> {
  const problems = problemsOf(question);
  if (problems.length > 0) return { ok: false, problems };
  const { map, cellDegrees, site, area } = question;
  const value: ReachPlan = {
    question,
    rows: Math.round((map.north - map.south) / cellDegrees),
    columns: Math.round(widthOf(map) / cellDegrees),
    shields: byCase((name) => shieldOf(name, question)),
    sites: site.boxes.map((box) => centresOf(box, 1, 1)[0]!),
    places: placesOf(area),
    steps,
  };
  return { ok: true, value };
}

/**
 * Depths of fire for every cell of a map.
 *
 * @param question  any
 * @param progress  called after each row; false from it: stop
 * @returns the map; null where `progress` stopped it; or every problem of the question, `burnout-too-slow` or
 *   `boost-too-long` where no flight of the map can be flown
 * @source model.md 4, Coverage; shield.md 3, equations (16), (19), (20)
 */
export function reachMap(
  question: ReachQuestion,
  progress: (done: number, of: number) => boolean | void = () => {},
): ReachAnswer<ReachResult | null> {
  const plan = reachPlan(question);
  if (!plan.ok) return plan;
  const parts: ReachRows[] = [];
  for (let row = 0; row < plan.value.rows; row++) {
    parts.push(reachRows(plan.value, row, row + 1));
    if (progress(row + 1, plan.value.rows) === false) return { ok: true, value: null };
  }
  return joined(plan.value, parts);
}

/** Some rows of a map, from the south. @param from 0..rows - 1 @param to above `from`, at most `rows` */
export function reachRows(plan: ReachPlan, from: number, to: number): ReachRows {
  const depths = byCase(() => ({ least: [] as number[], most: [] as number[] }));
  const outside: boolean[] = [];
  const seen: Seen = { longestSeconds: 0, nearBoost: false, leastSpeedMissing: Infinity };
  for (let row = from; row < to; row++) {
    for (let column = 0; column < plan.columns; column++) {
      const cell = cellOf(plan, row, column, seen);
      outside.push(cell === null);
      for (const name of caseNames) {
        depths[name].least.push(cell?.[name].least ?? 0);
        depths[name].most.push(cell?.[name].most ?? 0);
      }
    }
  }
  return { from, to, depths, outside, ...seen };
}

/** Rows put together, in any order. @throws where rows are missing or there twice: our own fault */
export function joined(plan: ReachPlan, parts: readonly ReachRows[]): ReachAnswer<ReachResult> {
  const ordered = parts.toSorted((a, b) => a.from - b.from);
  const ends = [0, ...ordered.map(({ to }) => to)];
  if (ordered.some(({ from }, index) => from !== ends[index]) || ends.at(-1) !== plan.rows)
    throw new Error('rows of the map are missing or there twice');
  const outside = ordered.flatMap((part) => part.outside);
  if (outside.every(Boolean)) return nothingFlies(plan, ordered);
  const cases = byCase((name): ReachCase => ({
    burnoutSpeed: plan.shields[name].burnoutSpeed,
    delaySeconds: plan.shields[name].pace.delaySeconds,
    least: ordered.flatMap((part) => part.depths[name].least),
    most: ordered.flatMap((part) => part.depths[name].most),
  }));
  const { kind, map, cellDegrees } = plan.question;
  const { rows, columns } = plan;
  const surface = surfaceOf(plan);
  const shareOf = (depths: readonly number[]): readonly [number, number] => [
    share(plan, surface, outside, depths, 1),
    share(plan, surface, outside, depths, 2),
  ];
  const value: ReachResult = {
    ...{ kind, map, cellDegrees, rows, columns, deepest, cases, outside },
    shares: byCase((name) => ({ least: shareOf(cases[name].least), most: shareOf(cases[name].most) })),
    cautions: cautionsOf(plan, ordered),
  };
  return { ok: true, value };
}

function shieldOf(name: Case, { interceptor, timing }: ReachQuestion): Shield {
  const burnoutSpeed = quantile(interceptor.burnoutSpeed, shares[name]);
  const delaySeconds = quantile(timing.delay, 1 - shares[name]);
  return {
    name,
    burnoutSpeed,
    pace: { delaySeconds, assessmentSeconds: timing.assessmentSeconds },
    fly: flyOut(burnoutSpeed, interceptor.burnSeconds),
  };
}

/** An area as places: of each box the centres of one to three by one to three even parts, each some 3 degrees or more where it can be. */
function placesOf({ boxes }: Area): readonly Direction[] {
  return boxes.flatMap((box) => centresOf(box, partsOf(box.north - box.south), partsOf(widthOf(box))));
}

function partsOf(degrees: number): number {
  return Math.min(3, Math.ceil(degrees / 3));
}

function centresOf(box: Box, rows: number, columns: number): readonly Direction[] {
  const latitude = (row: number): number => box.south + ((row + 0.5) * (box.north - box.south)) / rows;
  const longitude = (column: number): number => box.west + ((column + 0.5) * widthOf(box)) / columns;
  return Array.from({ length: rows * columns }, (_, i) =>
    direction(latitude(Math.floor(i / columns)), longitude(i % columns)),
  );
}

interface Seen {
  longestSeconds: number;
  nearBoost: boolean;
  leastSpeedMissing: number;
}

type CellDepths = Readonly<Record<Case, { least: number; most: number }>>;

/** Depths of a cell over the places of the area that a missile can fly to or from; null: there is none. */
function cellOf(plan: ReachPlan, row: number, column: number, seen: Seen): CellDepths | null {
  const { map, cellDegrees, kind } = plan.question;
  const centre = direction(map.south + (row + 0.5) * cellDegrees, map.west + (column + 0.5) * cellDegrees);
  const found = byCase(() => ({ least: deepest, most: 0 }));
  let flown = 0;
  for (const place of plan.places) {
    const course = kind === 'reach' ? courseFrom(centre, place) : courseFrom(place, centre);
    const shape = course && shapeOf(plan, course, seen);
    if (!course || !shape) continue;
    flown += 1;
    addDepths(plan, course, shape, found, seen);
  }
  return flown === 0 ? null : found;
}

/** The flight on a course; null where the missile cannot fly it. */
function shapeOf({ question: { missile } }: ReachPlan, course: Course, seen: Seen): Ellipse | null {
  const apogee = missile.apogeeKilometres ?? leastEnergyApogee(course.sineOfHalf, course.cosineOfHalf);
  const shape = ellipse(course.cosineOfHalf, apogee);
  const speed = speedOn(shape.axis);
  if (speed > (missile.fastestBurnout ?? Infinity)) {
    seen.leastSpeedMissing = Math.min(seen.leastSpeedMissing, speed);
    return null;
  }
  const seconds = secondsOn(shape.axis, shape.eccentricity);
  if (seconds <= missile.boostSeconds) return null;
  seen.longestSeconds = Math.max(seen.longestSeconds, missile.boostSeconds + seconds);
  return shape;
}

/** From the easiest case down: where even that has no shot, no other has. */
function addDepths(plan: ReachPlan, course: Course, shape: Ellipse, found: CellDepths, seen: Seen): void {
  const { missile, interceptor } = plan.question;
  const stretches = stretchesOf(shape, interceptor, missile.boostSeconds, plan.steps);
  let depth = deepest;
  for (const name of ['easiest', 'middle', 'hardest'] as const) {
    const { fly, pace } = plan.shields[name];
    const latest = latestLaunch(course, plan.sites, fly);
    const met = depth === 0 ? [] : meetings(stretches, latest, pace, deepest, interceptor.burnSeconds);
    depth = met.length;
    found[name].least = Math.min(found[name].least, depth);
    found[name].most = Math.max(found[name].most, depth);
    seen.nearBoost ||= met.length > 0 && isNearBoost(met[0]!, plan.question);
  }
}

/** Within a second boost of the missile, or of the interceptor: then the way flown while burning, left out, matters. */
function isNearBoost({ launched, met }: Meeting, { missile, interceptor }: ReachQuestion): boolean {
  return met < 2 * missile.boostSeconds || met - launched < 2 * interceptor.burnSeconds;
}

/** Surface of a cell by row, in units that drop out of shares. */
function surfaceOf({ rows, question: { map, cellDegrees } }: ReachPlan): readonly number[] {
  const edge = (row: number): number => sine((map.south + row * cellDegrees) * (pi / 180));
  return Array.from({ length: rows }, (_, row) => edge(row + 1) - edge(row));
}

function share(
  { columns }: ReachPlan,
  surface: readonly number[],
  outside: readonly boolean[],
  depths: readonly number[],
  least: number,
): number {
  let all = 0;
  let deep = 0;
  depths.forEach((depth, cell) => {
    if (outside[cell]) return;
    const size = surface[Math.floor(cell / columns)]!;
    all += size;
    if (depth >= least) deep += size;
  });
  return deep / all;
}

/** Of the Earth against the stars. */
const degreesASecond = 360 / 86164.1;

/** Below this the air slows warheads and sets decoys apart. @source judged */
const airKilometres = 100;

function cautionsOf({ question }: ReachPlan, parts: readonly ReachRows[]): readonly ReachCaution[] {
  const longest = Math.max(...parts.map(({ longestSeconds }) => longestSeconds));
  const said: readonly (readonly [ReachCaution, boolean])[] = [
    ['rotation', longest * degreesASecond > question.cellDegrees],
    ['boost', parts.some(({ nearBoost }) => nearBoost)],
    ['air', question.interceptor.lowestKilometres < airKilometres],
  ];
  return said.flatMap(([caution, matters]) => (matters ? [caution] : []));
}

function nothingFlies({ question: { missile } }: ReachPlan, parts: readonly ReachRows[]): ReachAnswer<never> {
  const missing = Math.min(...parts.map(({ leastSpeedMissing }) => leastSpeedMissing));
  const problem =
    missing < Infinity
      ? problemOf('burnout-too-slow', 'missile.fastestBurnout', missile.fastestBurnout!, missing)
      : problemOf('boost-too-long', 'missile.boostSeconds', missile.boostSeconds, null);
  return { ok: false, problems: [problem] };
}

function byCase<T>(of: (name: Case) => T): Readonly<Record<Case, T>> {
  return { hardest: of('hardest'), middle: of('middle'), easiest: of('easiest') };
}
