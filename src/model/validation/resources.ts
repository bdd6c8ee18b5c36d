import { refuse } from '../document/index.ts';
import type { Place, Read, Words } from '../document/index.ts';
import type { AgreementSet, DefenceHolding } from '../agreement/index.ts';
import type { DeclarationRecord, ForceRecord, SeriesRecord } from '../force/index.ts';
import type { Case } from '../scenario/index.ts';
import type { ConstellationRecord } from '../shield/index.ts';

/** What cases ask for by name; whoever reads files provides it. A problem stands at the place that asks. */
export interface Resources {
  force(id: string, place: Place): Read<ForceRecord>;
  declaration(id: string, place: Place): Read<DeclarationRecord>;
  series(id: string, place: Place): Read<SeriesRecord>;
  constellation(id: string, place: Place): Read<ConstellationRecord>;
  readonly treaties: Treaties;
  /** of the library, or beside the results of the twin */
  scenario(id: string, alternative: string | null, place: Place): Read<Case>;
  /** text of a file beside the results of the twin */
  twinText(name: string, place: Place): Read<string>;
}

/** Agreements, and what is held against them. */
export interface Treaties {
  agreements(): Read<AgreementSet>;
  /** a force, or one of declared totals */
  held(id: string, place: Place): Read<ForceRecord>;
  defence(id: string, place: Place): Read<DefenceHolding>;
}

/** Ours, and how many numbers went into it where that says how much was looked at. */
export interface Computed {
  readonly ours: number;
  readonly compared: number | null;
}

export function computed(ours: number, compared: number | null = null): Read<Computed> {
  return { ok: true, value: { ours, compared } };
}

/** A computation that names what is not there. */
export function nothingThere(place: Place, wrong: Words, known: readonly string[]): ReturnType<typeof refuse> {
  return refuse(place, {
    code: 'not-to-be-computed',
    wrong,
    expected: known.length > 0 ? known.slice(0, 12).join(', ') : 'something to compute with',
    todo: 'correct the case',
  });
}
