import type { TrustTag } from '../document/index.ts';
import { viewSettings, withView } from './layer.ts';
import { touches } from './read.ts';
import { isThere, stepsOf } from './read-tree.ts';
import type { Numbered, ScenarioDocument } from './read-tree.ts';
import type { SourceTag } from './sources.ts';
import { partyNames } from './schema.ts';
import type { Stated } from './schema.ts';

/** What somebody puts at a path, and where it comes from. */
export interface AssumedValue {
  /** null: the view takes the number out, as where a shield is taken to work in another way */
  readonly quantity: Stated['quantity'] | null;
  readonly source: string | null;
  readonly tag: TrustTag | null;
  readonly note: string | null;
}

/**
 * Where a number stands between the parties. `differs`: a view puts something else there. `agreed`: nobody's does, and a
 * source other than judgement or recall gives one value. `open`: nobody's does, but it is not so well founded.
 */
export type AssumptionState = 'agreed' | 'differs' | 'open';

/** Why a number that nobody disputes is open after all. */
export type OpenReason = 'judged' | 'recalled' | 'range';

/** One belief or criterion, as the scenario has it and as each party sees it. */
export interface Assumption {
  /** from the scenario's root */
  readonly path: string;
  /** null: only a view has such a number */
  readonly value: AssumedValue | null;
  /** by party; null: its view puts nothing there */
  readonly views: Readonly<Record<string, AssumedValue | null>>;
  readonly state: AssumptionState;
  /** null: it is not open */
  readonly why: OpenReason | null;
  /** false: nobody wrote it, and it stands at its default */
  readonly written: boolean;
}

/**
 * Every number of beliefs and criteria, in the order of the document, then those that only views have.
 *
 * @param document with all its layers on; `same` is told as such, and is in the state of the number that it leads to
 * @param sources  of the bibliography
 * @source issue 7; interfaces.md 2, views
 */
export function assumptionsOf(
  document: ScenarioDocument,
  sources: Readonly<Record<string, SourceTag>>,
): readonly Assumption[] {
  const parties = partyNames(document.scenario);
  const own = new Map(document.numbers.map((one) => [one.path, one]));
  const views = parties.map((party) => seenBy(document, party));
  const paths = new Set([...own.keys(), ...views.flatMap(({ numbers }) => [...numbers.keys()])]);
  const rows = [...paths].map((path): Assumption => {
    const value = assumed(own.get(path), sources);
    const seen = views.map((view) => valueIn(view, path, sources));
    const differs = seen.some((one) => one !== null && !alike(one, value));
    const why = differs || value === null ? null : openReason(value);
    return {
      path,
      value,
      views: Object.fromEntries(parties.map((party, i) => [party, seen[i]!])),
      state: differs ? 'differs' : why === null ? 'agreed' : 'open',
      why,
      written: isThere(document.document.tree, stepsOf(path)),
    };
  });
  const byPath = new Map(rows.map((row) => [row.path, row]));
  return rows.map((row) => leading(row, byPath));
}

/** Numbers of a world as a party sees it, and the paths that its view sets. */
interface Seen {
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly set: readonly string[];
}

function seenBy(document: ScenarioDocument, party: string): Seen {
  const seen = withView(document, party);
  const set = viewSettings(document, party).map(({ path }) => path);
  const numbers = seen.ok ? seen.value.numbers.filter(({ path }) => touches(path, set)) : [];
  return { numbers: new Map(numbers.map((one) => [one.path, one])), set };
}

function valueIn(
  { numbers, set }: Seen,
  path: string,
  sources: Readonly<Record<string, SourceTag>>,
): AssumedValue | null {
  const found = assumed(numbers.get(path), sources);
  if (found !== null || !touches(path, set)) return found;
  return { quantity: null, source: null, tag: null, note: null };
}

function assumed(one: Numbered | undefined, sources: Readonly<Record<string, SourceTag>>): AssumedValue | null {
  if (!one) return null;
  const { quantity, source, note } = one.stated;
  if (quantity.kind === 'same')
    return { quantity: { kind: 'same', path: quantity.path }, source: null, tag: null, note };
  const key = source ?? 'judged';
  return { quantity, source: key, tag: key === 'judged' ? 'judged' : (sources[key] ?? 'cited'), note };
}

/** The same value; who said so may differ. */
function alike({ quantity }: AssumedValue, other: AssumedValue | null): boolean {
  return other !== null && JSON.stringify(sorted(quantity)) === JSON.stringify(sorted(other.quantity));
}

function sorted(quantity: AssumedValue['quantity']): readonly unknown[] {
  return Object.entries(quantity ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

function openReason({ quantity, tag }: AssumedValue): OpenReason | null {
  if (tag === 'judged' || tag === 'recalled') return tag;
  return quantity?.kind === 'certain' || quantity?.kind === 'same' ? null : 'range';
}

/** A number that refers to another stands where that one stands. */
function leading(row: Assumption, byPath: ReadonlyMap<string, Assumption>): Assumption {
  const quantity = row.value?.quantity;
  if (row.state === 'differs' || quantity?.kind !== 'same') return row;
  const { state, why } = leading(byPath.get(quantity.path)!, byPath);
  return { ...row, state, why };
}
