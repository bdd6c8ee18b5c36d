import { declaredForces } from '../force/index.ts';
import type { DeclarationRecord, ForceRecord } from '../force/index.ts';
import type { Agreement } from './agreement.ts';
import { complyIn } from './comply-in.ts';
import type { LimitOutcome } from './comply.ts';
import type { AgreementSet } from './on.ts';

/** One declared total of one party on one date, held against its limit. */
export interface SeriesPoint {
  readonly date: string;
  readonly party: string;
  /** id of the force of declared totals */
  readonly force: string;
  readonly outcome: LimitOutcome;
}

/** One limit with every declared total that was held against it, by date. */
export interface SeriesLimit {
  readonly id: string;
  readonly points: readonly SeriesPoint[];
}

/** A date on which a party's total is not given. */
export interface SeriesMissing {
  readonly date: string;
  readonly party: string;
  /** ids of the limits without a total */
  readonly limits: readonly string[];
  readonly reason: string;
}

/** What the parties of an agreement declared under it, over time. */
export interface Series {
  readonly agreement: Agreement;
  readonly declaration: string;
  /** day of each exchange, earliest first */
  readonly dates: readonly string[];
  /** of those that declared anything, in the order of the agreement */
  readonly parties: readonly string[];
  readonly limits: readonly SeriesLimit[];
  readonly missing: readonly SeriesMissing[];
}

/**
 * Every total of a declaration against the limits of its agreement, with margins.
 *
 * @returns `null` where the set has no such agreement; a total that is not given is listed as missing, with its reason
 * @source interfaces.md 4: a declaration that gives only totals
 */
export function seriesOf(set: AgreementSet, declaration: DeclarationRecord): Series | null {
  const agreement = set.agreements.find(({ id }) => id === declaration.agreement);
  if (!agreement) return null;
  const points = declaredForces(declaration).flatMap((force) => pointsOf(set, agreement.id, force));
  const ids = Object.values(declaration.limitIds);
  const known = new Set(points.map(({ party }) => party));
  return {
    agreement,
    declaration: declaration.id,
    dates: [...new Set(declaration.exchanges.map(({ date }) => date.firstDay))].toSorted(),
    parties: agreement.parties.map(({ name }) => name).filter((name) => known.has(name)),
    limits: ids.map((id) => ({ id, points: points.filter(({ outcome }) => outcome.id === id) })),
    missing: missingOf(declaration),
  };
}

function pointsOf(set: AgreementSet, id: string, force: ForceRecord): readonly SeriesPoint[] {
  const date = force.date.firstDay;
  const answered = complyIn(set, id, force, { date, reading: null, also: [] });
  return (answered?.compliance.limits ?? []).flatMap((outcome): SeriesPoint[] =>
    outcome.declared === null ? [] : [{ date, party: force.state, force: force.id, outcome }],
  );
}

function missingOf({ exchanges, limitIds }: DeclarationRecord): readonly SeriesMissing[] {
  const names = Object.keys(limitIds) as (keyof typeof limitIds)[];
  return exchanges.flatMap(({ date, parties }) =>
    Object.entries(parties).flatMap(([party, { totals }]): SeriesMissing[] => {
      const open = names.filter((name) => totals[name].value === null);
      if (open.length === 0) return [];
      const limits = open.map((name) => limitIds[name]);
      return [{ date: date.firstDay, party, limits, reason: totals[open[0]!].reason ?? 'not found' }];
    }),
  );
}
