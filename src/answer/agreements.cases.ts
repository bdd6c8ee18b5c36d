import { agreementSet, complyAsked, explainAsked } from './agreements.ts';
import { heldForceOf, shieldOf } from '../library/agreements.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { standing, timelineOf } from '../model/agreement/index.ts';
import type { Answered, HeldThing } from '../model/agreement/index.ts';

/** The library's own agreements, for tests of what is said and drawn of them. */
export const library = readLibraryFolder();
export const set = agreementSet(library);

const place = { file: 'test', line: 1, column: 1 };
const placeOf = () => place;

/** A force, or a defence, of the library. */
export function held(id: string): HeldThing {
  const read = [heldForceOf(library, id, place), shieldOf(library, id, place)].find(({ ok }) => ok);
  if (!read?.ok) throw new Error(`the library has no ${id}`);
  return read.value;
}

interface At {
  readonly date?: string;
  readonly reading?: string;
  readonly also?: readonly string[];
}

function questionOf(of: HeldThing, { date, reading, also }: At) {
  const own = 'systems' in of ? of.date.lastDay : of.date;
  return { date: date ?? own, reading: reading ?? null, also: also ?? [] };
}

export function answered(agreement: string, id: string, at: At = {}): Answered {
  const of = held(id);
  return complyAsked(set, agreement, of, questionOf(of, at), placeOf);
}

export function explained(agreement: string, id: string, limit: string, at: At = {}) {
  const of = held(id);
  const asked = { id: agreement, limit, question: questionOf(of, at) };
  return { ...explainAsked(set, asked, of, placeOf), held: of };
}

export function stood(date: string) {
  const { agreements, events } = set;
  return { agreements, standings: standing(agreements, events, date), timeline: timelineOf(agreements, events, date) };
}
