import { agreementsOf } from '../../library/agreements.ts';
import type { Library } from '../../library/index.ts';
import { agreementOn, visitsOf } from '../../model/agreement/index.ts';
import type { Agreement, AgreementSet, VisitScheme } from '../../model/agreement/index.ts';
import type { Read } from '../../model/document/index.ts';
import type { ForceRecord } from '../../model/force/index.ts';
import type { SchemeHead } from './inspection-record.ts';

/** Agreements of the library, and those of them under which somebody is inspected. */
export interface Schemes {
  readonly set: AgreementSet;
  readonly heads: readonly SchemeHead[];
}

const known = new WeakMap<Library, Read<Schemes>>();

/** Read once: the library of a page does not change. */
export function schemesOf(library: Library): Read<Schemes> {
  const read = known.get(library) ?? readSchemes(library);
  known.set(library, read);
  return read;
}

function readSchemes(library: Library): Read<Schemes> {
  const set = agreementsOf(library);
  if (!set.ok) return set;
  const baselines = set.value.agreements.filter(({ amends }) => amends === null);
  const heads = baselines.map((one) => headOf(set.value, one)).filter(({ parties }) => parties.length > 0);
  return { ok: true, value: { set: set.value, heads } };
}

function headOf(set: AgreementSet, { id, title, parties }: Agreement): SchemeHead {
  const typesOf = (party: string) =>
    visitsTo(set, { agreement: id, party, force: null, items: {} }).map(({ type, title: one }) => ({
      type,
      title: one,
    }));
  const inspected = parties.map(({ name }) => ({ party: name, types: typesOf(name) }));
  return { agreement: id, title, parties: inspected.filter(({ types }) => types.length > 0) };
}

/** By the day on which they entered into force, or were signed. */
export function latestFirst(set: AgreementSet, heads: readonly SchemeHead[]): readonly SchemeHead[] {
  const dayOf = ({ agreement }: SchemeHead): string => dayRead(set, agreement);
  return heads.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

/** The day on which its first text is read: it entered into force, or was signed. */
function dayRead({ agreements }: AgreementSet, id: string): string {
  const { inForce = null, signed = null } = agreements.find((one) => one.id === id) ?? {};
  return inForce ?? signed ?? lastDay;
}

/** Visits to a party that an agreement allows, whenever they were: as it read when it had entered into force. */
export function visitsTo(
  set: AgreementSet,
  asked: {
    readonly agreement: string;
    readonly party: string;
    readonly force: ForceRecord | null;
    readonly items: Readonly<Record<string, number>>;
  },
): readonly VisitScheme[] {
  const found = agreementOn(set, asked.agreement, dayRead(set, asked.agreement));
  if (found === null) return [];
  return visitsOf(found.agreement, asked.party, asked.force, { date: null, items: asked.items });
}

/** Of a draft that nobody signed. */
const lastDay = '9999-12-31';
