import type { DeclarationRecord, DeclaredTotals, Figure, ForceRecord } from './record.ts';

/**
 * The forces of declared totals that a declaration holds: one for each party and date that declared anything.
 *
 * @returns forces without systems, ids such as `us-2011-02`; `totals` by the id of the limit that they are held against
 * @source interfaces.md 4
 */
export function declaredForces(declaration: DeclarationRecord): readonly ForceRecord[] {
  return declaration.exchanges.flatMap(({ date, parties }) =>
    Object.entries(parties).flatMap(([state, { totals, note }]): ForceRecord[] => {
      const known = knownTotals(totals, declaration);
      if (Object.keys(known).length === 0) return [];
      const id = `${state.toLowerCase()}-${date.firstDay.slice(0, 7)}`;
      const basis = `${declaration.treaty} declaration, totals only`;
      return [{ id, state, date, basis, completeness: note, systems: [], totals: known, aggregates: [] }];
    }),
  );
}

function knownTotals(totals: DeclaredTotals, { limitIds }: DeclarationRecord): Readonly<Record<string, Figure>> {
  const entries = Object.entries(totals) as [keyof DeclaredTotals, Figure][];
  return Object.fromEntries(entries.flatMap(([name, one]) => (one.value === null ? [] : [[limitIds[name], one]])));
}
