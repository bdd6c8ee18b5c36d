import type { Agreement } from './agreement.ts';
import { amended, amendmentsOf } from './layer.ts';
import { isInForce, standing } from './standing.ts';
import type { Standing, TreatyEvent } from './standing.ts';

/** Agreements that may amend each other and hang on each other, and what happened to them. */
export interface AgreementSet {
  readonly agreements: readonly Agreement[];
  readonly events: readonly TreatyEvent[];
}

/** An agreement as it read on a day, and how it stood. */
export interface AgreementOn {
  readonly agreement: Agreement;
  readonly standing: Standing;
}

/**
 * An agreement as it read on a day: its text with the amendments laid over it that were in force, and those asked for by
 * name, whether they ever were or not.
 *
 * @param id of a baseline; or of an amendment, which is laid over its baseline, whether in force or not
 * @param date `YYYY-MM-DD`
 * @param also ids of amendments to lay over it besides
 * @returns `null` where the set has no such agreement
 */
export function agreementOn(
  set: AgreementSet,
  id: string,
  date: string,
  also: readonly string[] = [],
): AgreementOn | null {
  const asked = set.agreements.find((one) => one.id === id);
  if (!asked) return null;
  const baseline = baselineOf(asked, set.agreements);
  const standings = standingsOn(set, date);
  const standingOf = (of: string): Standing => standings.find(({ agreement }) => agreement === of)!;
  const wanted = [...also, ...(baseline === asked ? [] : [id])];
  const layers = amendmentsOf(baseline.id, set.agreements).filter(
    (one) => wanted.includes(one.id) || isInForce(standingOf(one.id)),
  );
  return { agreement: amended(baseline, layers), standing: standingOf(baseline.id) };
}

const known = new WeakMap<AgreementSet, Map<string, readonly Standing[]>>();

/** Worked out once a day: a matrix asks for the same day again and again. */
function standingsOn(set: AgreementSet, date: string): readonly Standing[] {
  const days = known.get(set) ?? new Map<string, readonly Standing[]>();
  known.set(set, days);
  const standings = days.get(date) ?? standing(set.agreements, set.events, date);
  days.set(date, standings);
  return standings;
}

function baselineOf(agreement: Agreement, all: readonly Agreement[]): Agreement {
  const below = all.find(({ id }) => id === agreement.amends);
  return below
    ? baselineOf(
        below,
        all.filter((one) => one !== agreement),
      )
    : agreement;
}
