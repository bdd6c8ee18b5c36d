import { z } from 'zod';
import { cellName, cells } from '../exchange/index.ts';
import type { CellName } from '../exchange/index.ts';
import {
  certainly,
  chance,
  counted,
  decoysOfAWarhead,
  notNegative,
  plain,
  stated,
  wholeFrom,
} from './schema-number.ts';
import type { Counted, Stated } from './schema-number.ts';
import { mapping, word } from './schema-text.ts';
import type { Marked } from './schema-text.ts';

/** What is asked for. */
export interface CriteriaStated extends Marked {
  readonly retaliation: {
    /** arriving warheads that count as retaliation, >= 0; rounded up only where it is used */
    readonly warheads: Stated;
    readonly confidence: Stated;
    /** the one shown first */
    readonly cell: CellName;
  } & Marked;
  /** so many warheads more, within so many months; months whole, 1 or more; warheads rounded up where they are used */
  readonly breakout?: { readonly months: Counted; readonly warheads: Stated } & Marked;
  /** other thresholds to print beside the scenario's own */
  readonly presets: { readonly warheads: readonly number[] } & Marked;
  readonly shield: { readonly attack: AttackStated; readonly confidence: Stated } & Marked;
}

/** The attack that the shield must stop whole. */
export interface AttackStated extends Marked {
  readonly missiles: Counted;
  readonly warheadsPerMissile: Counted;
  readonly decoysPerWarhead: Stated;
}

/** Fifty years: far beyond any programme, and a curve has an entry a month. */
const mostMonths = 600;

export const criteriaSchema: z.ZodType<CriteriaStated> = mapping({
  retaliation: mapping({ warheads: stated(notNegative), confidence: stated(chance), cell: word(cells.map(cellName)) }),
  breakout: z.exactOptional(mapping({ months: counted(wholeFrom(1, mostMonths)), warheads: stated(notNegative) })),
  presets: mapping({ warheads: z.array(plain(notNegative)) }).default({ warheads: [] }),
  shield: mapping({
    attack: mapping({
      missiles: counted(wholeFrom(0)),
      warheadsPerMissile: counted(wholeFrom(0)),
      decoysPerWarhead: stated(decoysOfAWarhead).default(certainly(0)),
    }),
    confidence: stated(chance),
  }),
});
