import type { Agreed } from '../model/scenario/index.ts';

/** A number, or a range of it. */
export type Extent = number | readonly [number, number];

/** What a result is about, in so far as the result itself does not say. */
export interface Subject {
  /** title of the scenario */
  readonly title: string;
  /** names as in the result; the first owns the shield on the y axis */
  readonly parties: readonly [string, string];
  /** the package under discussion */
  readonly package: { readonly warheads: number | null; readonly interceptors: number };
  /** interceptors that the second party has (choices.shield); not given: the first party's own line is left out */
  readonly otherShield?: number;
  /** what is asked of a package; not given: said in general words */
  readonly criteria?: {
    readonly retaliation: { readonly warheads: Extent; readonly confidence: Extent };
    readonly shield: {
      readonly missiles: number;
      readonly warheadsPerMissile: number;
      readonly decoysPerWarhead: number;
      readonly confidence: Extent;
    };
  };
  /** agreements that the scenario names and the library does not hold */
  readonly agreementsMissing?: readonly string[];
  /** how agreements shape forces and axis; null or not given: they do not */
  readonly agreed?: Agreed | null;
  /** titles of the alternatives, by name */
  readonly alternatives?: Readonly<Record<string, string>>;
  /** uncertain numbers by path: where they stand, and their whole range; not given: a turn is told without */
  readonly inputs?: Readonly<Record<string, InputRange>>;
  /** whether flips, influences and other thresholds have been searched; default true. A page asks for them last */
  readonly searched?: boolean;
  /** top of the axis of limits, for a trade-off, which does not carry it */
  readonly highestLimit?: number;
}

/** An uncertain number as the scenario has it. */
export interface InputRange {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
