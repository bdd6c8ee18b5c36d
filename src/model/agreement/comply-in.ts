import type { ForceRecord } from '../force/index.ts';
import type { Agreement } from './agreement.ts';
import { complianceOf, heldDefence, heldForce } from './comply.ts';
import type { Compliance } from './comply.ts';
import type { DefenceHolding } from './names.ts';
import { agreementOn } from './on.ts';
import type { AgreementSet } from './on.ts';
import type { Standing } from './standing.ts';

/** When an agreement is asked about, as whom, and with which amendments beside those in force. */
export interface ComplyQuestion {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** the party whose registered readings count; `null`: each rule as it stands */
  readonly reading: string | null;
  /** ids of amendments to lay over it, in force or not */
  readonly also: readonly string[];
}

/** What is said of a force or a defence under an agreement, with all that a sentence about it needs. */
export interface Answered {
  /** as it read on that day */
  readonly agreement: Agreement;
  readonly standing: Standing;
  readonly compliance: Compliance;
  /** the same as if the agreement had been in force on that day; where it was, the same object */
  readonly ifInForce: Compliance;
}

/**
 * Holds a force or a defence against one agreement of a set, as that read and stood on a day.
 *
 * @param id of the agreement, or of an amendment, which is then laid over its baseline
 * @returns `null` where the set has no such agreement
 * @source interfaces.md 1, comply
 */
export function complyIn(
  set: AgreementSet,
  id: string,
  held: ForceRecord | DefenceHolding,
  { date, reading, also }: ComplyQuestion,
): Answered | null {
  const found = agreementOn(set, id, date, also);
  if (found === null) return null;
  const { agreement, standing } = found;
  const seen = 'systems' in held ? heldForce(held, date) : heldDefence(held, date);
  const compliance = complianceOf(agreement, seen, { date, reading, standing });
  const ifInForce = compliance.inForce
    ? compliance
    : complianceOf(agreement, seen, { date, reading, standing: { ...standing, state: 'in-force' } });
  return { agreement, standing, compliance, ifInForce };
}
