import { readFileSync, writeFileSync } from 'node:fs';
import { readLibraryFolder } from '../src/library/folder.ts';
import { shelfOf } from '../src/library/index.ts';
import type { Read } from '../src/model/document/index.ts';
import { layered, readDraws, readScenario, resolve, rowOf, writeDraws } from '../src/model/scenario/index.ts';
import type { Case, Draws, LinkageDraw } from '../src/model/scenario/index.ts';
import { summarise } from '../src/model/scenario/summary.ts';
import { sweep } from '../src/sweep/index.ts';
import { same } from './check.ts';
import { askPython, home, isMissing } from './peer.ts';
import { alone, beside } from './result.ts';
import type { Ours, Result } from './result.ts';
import { scaled, timed } from './timing.ts';

const scenario = 'moscow-2001';
const draws = 512;

/** Grain of the distributions of which rooms are made; a room is exact unless that much decides it. */
const tailError = 1e-19;

/** W3: the chart; rooms, need and shares of 512 fixed draws. */
export async function w3(quick: boolean): Promise<readonly Result[]> {
  const resolved = opened();
  await checkSixteen(resolved);
  const all = fixedDraws(resolved);
  const few: Draws = { ...all, draws: quick ? 2 : 8 };

  const name = `NumPy, exact, ${few.draws} draws`;
  const peer = askPython<readonly TwinDraw[]>(name, 'w3.py', [quick ? '1' : '3'], caseText(resolved, few));
  if (!isMissing(peer))
    checkRooms(resolved, await sweep({ kind: 'linkage', resolved }, few, { workers: 1 }), peer.answer);

  const runs = { warmUp: 1, timed: quick ? 1 : 3 };
  const onCores = async (workers: number, some: Draws, timedRuns = runs): Promise<Ours> => ({
    work: `W3 the chart, ${some.draws} draws`,
    ours: workers === 1 ? 'one core' : `${workers} cores, pool started anew`,
    timing: await timed(() => chart(resolved, some, workers), timedRuns),
    tailError,
  });
  const times = draws / few.draws;
  const whole = isMissing(peer)
    ? peer
    : { ...peer, name: `${name}, times ${times}`, timing: scaled(peer.timing, times) };
  return [
    beside(await onCores(1, few, { warmUp: 3, timed: 7 }), peer, { ratio: 1 / 20 }),
    beside(await onCores(1, all), whole, { ratio: 1 / 20 }),
    alone(await onCores(2, all), { milliseconds: 10_000 }),
  ];
}

/** Rooms, need, shares; not flips, matters, alternatives. */
async function chart(resolved: Case, some: Draws, workers: number) {
  const outcomes = await sweep({ kind: 'linkage', resolved }, some, { workers });
  return summarise(resolved.question, outcomes, some);
}

/** Without the points that are only marked in the chart: some need rooms off the axis. */
function opened(): Case {
  const library = readLibraryFolder(`${home}library/`);
  const item = library.find('scenario', scenario)!;
  const document = valueOf(readScenario(item.text, item.file));
  const place = { file: 'bench/w3.ts', line: 1, column: 1 };
  const pointless = valueOf(layered(document, [{ path: 'choices.points', value: [], place }]));
  return valueOf(resolve(document, pointless, null, valueOf(shelfOf(library))));
}

/** The table that a run with seed 1 writes with --out, read back as --draws-file reads it. */
function fixedDraws(resolved: Case): Draws {
  const file = `${home}bench/built/${scenario}.draws.csv`;
  const drawn: Draws = { draws, seed: 1, given: null };
  const rows = Array.from({ length: draws }, (_, index) => rowOf(resolved, drawn, index));
  writeFileSync(file, writeDraws(resolved.columns, rows));
  return givenDraws(resolved, file);
}

function givenDraws(resolved: Case, file: string): Draws {
  const given = valueOf(readDraws(readFileSync(file, 'utf8'), file, resolved.columns));
  return { draws: given.length, seed: 1, given };
}

function valueOf<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problems.map(({ place, wrong }) => `${place.file}: ${wrong}`).join('\n'));
  return read.value;
}

/** The reference that others worked out: see validation/twin/README.md. */
async function checkSixteen(resolved: Case): Promise<void> {
  const file = `${home}validation/twin/${scenario}.draws-16`;
  const theirs = JSON.parse(readFileSync(`${file}.linkage.json`, 'utf8')) as Pick<Chart, 'room' | 'need' | 'shares'>;
  const { room, need, shares } = await chart(resolved, givenDraws(resolved, `${file}.csv`), 1);
  const shown = (rooms: Chart['room']) =>
    Object.entries(rooms).flatMap(([party, cells]) =>
      Object.entries(cells).map(([cell, limits]) => [
        party,
        cell,
        limits.map(({ limit, median, low, high, failsAlone }) => [limit, median, low, high, failsAlone.share]),
      ]),
    );
  same('W3: rooms of 16 draws', shown(room), shown(theirs.room));
  same('W3: need of 16 draws', need.interceptors, theirs.need.interceptors);
  same('W3: shares of 16 draws', shares, theirs.shares);
}

type Chart = Awaited<ReturnType<typeof chart>>;

/** What the twin makes of one draw. */
interface TwinDraw {
  readonly sides: Readonly<Record<string, TwinSide>>;
  readonly need: number | null;
}

interface TwinSide {
  readonly room: Readonly<Record<string, readonly (number | null)[]>>;
  readonly assured: Readonly<Record<string, readonly boolean[]>>;
  /** of the attacker */
  readonly exchangeRatio: readonly (number | null)[];
}

function caseText(resolved: Case, some: Draws): string {
  const { question, base, criteria } = resolved;
  const rows = Array.from({ length: some.draws }, (_, index) => [...rowOf(resolved, some, index)]);
  return JSON.stringify({ question, base, criteria, rows });
}

function checkRooms({ question }: Case, ours: readonly LinkageDraw[], theirs: readonly TwinDraw[]): void {
  ours.forEach((draw, index) => {
    same(`W3: need of draw ${index}`, draw.need.interceptors, theirs[index]!.need);
    const [first, second] = question.parties;
    for (const [defender, attacker] of [
      [first, second],
      [second, first],
    ] as const) {
      const { room, assured } = draw.parties[defender]!;
      const side = { room, assured, exchangeRatio: draw.exchangeRatio[attacker]! };
      same(`W3: draw ${index}, ${defender}`, side, theirs[index]!.sides[defender]);
    }
  });
}
