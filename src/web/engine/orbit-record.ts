import type { ConstellationRecord, ConstellationResult, InputName } from '../../model/shield/index.ts';

/** What the third panel of the shield screen asks for and is told: plain data, in nobody's language. */

export interface OrbitAsk {
  /** id of a constellation of the library */
  readonly preset: string;
  /** kilometres, seconds; null: as the preset has it */
  readonly altitude: number | null;
  readonly flyout: number | null;
  /** chance asked for that enough are in reach, 0..1, below 1 */
  readonly confidence: number;
}

export interface OrbitAnswer {
  readonly asked: OrbitAsk;
  readonly rough: false;
  readonly presets: readonly { readonly id: string; readonly name: string }[];
  /** null: the library has no such constellation */
  readonly preset: ConstellationRecord | null;
  /** null: numbers are missing, or the orbits do not lie above the height of intercept */
  readonly result: ConstellationResult | null;
  /** inputs without which nothing is computed, and those that the reader put in place of the preset's */
  readonly lacks: readonly InputName[];
  readonly own: readonly InputName[];
  /** height of intercept, kilometres, below which there is no orbit; null: nobody says */
  readonly intercept: number | null;
}
