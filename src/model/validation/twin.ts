import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import { assessResult, linkageResult, outcomeOf, readDraws, rowCount, rowOf } from '../scenario/index.ts';
import type { Case, Draws } from '../scenario/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed, Resources } from './resources.ts';
import type { Of } from './schema-compute.ts';

/**
 * Every number of an independent implementation against ours: the worst difference, each over 1 + 1 % of the number
 * itself, so that 1e-9 is 1e-9 of a small number and 1e-11 of a large one; or how many texts, switches and empty places
 * differ.
 */
export function twinOf(asked: Of<'twin'>, resources: Resources, place: Place): Read<Computed> {
  const resolved = resources.scenario(asked.scenario, asked.alternative ?? null, place);
  if (!resolved.ok) return resolved;
  const theirs = resources.twinText(asked.results, place);
  if (!theirs.ok) return theirs;
  const draws = drawsOf(asked, resolved.value, resources, place);
  if (!draws.ok) return draws;
  const seen = seenOnce(asked, resolved.value, () =>
    compared(resultOf(asked.of, resolved.value, draws.value), JSON.parse(theirs.value)),
  );
  if (seen.numbers === 0) return nothingThere(place, told`${asked.results} holds no number`, []);
  return asked.answer === 'worst-difference' ? computed(seen.worst, seen.numbers) : computed(seen.differ, seen.others);
}

const known = new WeakMap<Case, Map<string, Seen>>();

/** A case asks for the worst difference and for how many differ: the comparison is made once. */
function seenOnce({ of, results, draws = '' }: Of<'twin'>, resolved: Case, compare: () => Seen): Seen {
  const ofCase = known.get(resolved) ?? new Map<string, Seen>();
  known.set(resolved, ofCase);
  const key = [of, results, draws].join(' ');
  const seen = ofCase.get(key) ?? compare();
  ofCase.set(key, seen);
  return seen;
}

function drawsOf({ draws: file }: Of<'twin'>, resolved: Case, resources: Resources, place: Place): Read<Draws> {
  if (file === undefined) return { ok: true, value: { draws: 0, seed: 1, given: null } };
  const text = resources.twinText(file, place);
  if (!text.ok) return text;
  const given = readDraws(text.value, file, resolved.columns);
  return given.ok ? { ok: true, value: { draws: given.value.length, seed: 1, given: given.value } } : given;
}

function resultOf(of: Of<'twin'>['of'], resolved: Case, draws: Draws): unknown {
  const rows = Array.from({ length: rowCount(draws) }, (_, index) => rowOf(resolved, draws, index));
  if (of === 'linkage') {
    const outcomes = rows.map((row) => outcomeOf({ kind: 'linkage', resolved }, row));
    return linkageResult(resolved, outcomes, [], [], draws);
  }
  const assessed = resolved.question.package;
  const outcomes = rows.map((row) => outcomeOf({ kind: 'assess', resolved, assessed }, row));
  return assessResult(resolved, outcomes, assessed, draws);
}

/** Fields that name the program rather than the result. */
const ofTheProgram = new Set(['engine', 'method']);

interface Seen {
  readonly numbers: number;
  /** largest |ours - theirs| / (1 + |theirs| / 100) */
  readonly worst: number;
  /** texts, switches and empty places */
  readonly others: number;
  readonly differ: number;
}

/** Every leaf of theirs must be ours. */
export function compared(ours: unknown, theirs: unknown): Seen {
  if (typeof theirs === 'number') {
    const apart = typeof ours === 'number' ? Math.abs(ours - theirs) : Infinity;
    return { numbers: 1, worst: apart / (1 + Math.abs(theirs) / 100), others: 0, differ: 0 };
  }
  if (typeof theirs !== 'object' || theirs === null)
    return { numbers: 0, worst: 0, others: 1, differ: ours === theirs ? 0 : 1 };
  const lengths: Seen = {
    ...nothing,
    differ: Array.isArray(theirs) && !(Array.isArray(ours) && ours.length === theirs.length) ? 1 : 0,
  };
  const own = (ours ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(theirs)
    .filter(([key]) => !ofTheProgram.has(key))
    .map(([key, value]) => compared(own[key], value))
    .reduce(together, lengths);
}

const nothing: Seen = { numbers: 0, worst: 0, others: 0, differ: 0 };

function together(one: Seen, other: Seen): Seen {
  return {
    numbers: one.numbers + other.numbers,
    worst: Math.max(one.worst, other.worst),
    others: one.others + other.others,
    differ: one.differ + other.differ,
  };
}
