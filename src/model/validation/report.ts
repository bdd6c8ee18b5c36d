import { groups, labels, tables } from './record.ts';
import type { Finding, Group, Label, LeftOut, TableName, ValidationCase } from './record.ts';

/** How many figures agree, differ, and are shown without being judged. */
export interface Count {
  readonly agree: number;
  readonly differ: number;
  readonly notJudged: number;
}

/** Every figure of ours beside what it is held against. */
export interface ValidationReport {
  readonly engine: string;
  /** false where any figure is off */
  readonly agrees: boolean;
  readonly all: Count;
  readonly labels: Readonly<Record<Label, Count>>;
  readonly groups: Readonly<Record<Group, Count>>;
  /** rows of the tables of published values */
  readonly rows: Readonly<Record<TableName, { readonly computed: number; readonly leftOut: number }>>;
  /** those that differ first, then those that agree, then those not judged; each in the order of the cases */
  readonly figures: readonly Finding[];
  /** rows of which something is not computed */
  readonly inPart: readonly { readonly row: string; readonly leaves: string }[];
  readonly leftOut: readonly LeftOut[];
}

export function reportOf(
  engine: string,
  cases: readonly ValidationCase[],
  findings: readonly Finding[],
  leftOut: readonly LeftOut[],
): ValidationReport {
  const count = (which: (finding: Finding) => boolean): Count => {
    const counted = findings.filter(which);
    const judged = (agrees: boolean | null): number => counted.filter((one) => one.agrees === agrees).length;
    return { agree: judged(true), differ: judged(false), notJudged: judged(null) };
  };
  const ofTable = (table: TableName, rows: readonly (string | null)[]): number =>
    rows.filter((row) => row?.startsWith(`${table}/`)).length;
  const order = [false, true, null];
  return {
    engine,
    agrees: findings.every(({ agrees }) => agrees !== false),
    all: count(() => true),
    labels: byName(labels, (label) => count((finding) => finding.label === label)),
    groups: byName(groups, (group) => count((finding) => finding.group === group)),
    rows: byName(tables, (table) => ({
      computed: ofTable(
        table,
        cases.map(({ row }) => row),
      ),
      leftOut: ofTable(
        table,
        leftOut.map(({ row }) => row),
      ),
    })),
    figures: findings.toSorted((a, b) => order.indexOf(a.agrees) - order.indexOf(b.agrees)),
    inPart: cases.flatMap(({ row, leaves }) => (row === null || leaves === null ? [] : [{ row, leaves }])),
    leftOut,
  };
}

/** Rows of all tables together. */
export function rowsOf(rows: ValidationReport['rows']): { readonly computed: number; readonly leftOut: number } {
  const all = tables.map((table) => rows[table]);
  return {
    computed: all.reduce((sum, { computed }) => sum + computed, 0),
    leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function byName<Name extends string, T>(names: readonly Name[], of: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, T>;
}
