import { agreementsOf, draftOf, readScheduleAt, shieldTexts } from '../library/agreements.ts';
import { lawItems } from '../library/agreements.ts';
import type { LawKind } from '../library/agreements.ts';
import type { Library } from '../library/index.ts';
import type { Agreement, Both } from '../model/agreement/index.ts';
import { agreementRecord } from './agreement-records.ts';
import { orComplain } from './complaint.ts';
import { draftItem } from './draft-records.ts';
import { planRecord } from './plan-record.ts';
import type { Listed } from './record.ts';

/** An item of a list, of the library's own kinds, of those that agreements bring, or talks. */
export type ListedItem = Omit<Listed, 'kind'> & { readonly kind: Listed['kind'] | LawKind | 'talks' };

export const lawKinds = ['agreement', 'draft', 'events', 'shield', 'schedule'] as const satisfies readonly LawKind[];

/** Agreements, drafts, their events, single defences and plans of reductions, as a list shows them. @param kind `null`: all of them */
export function lawListed(
  library: Library,
  kind: LawKind | null,
  titleOf: (title: Both) => string = ({ en }) => en,
): readonly ListedItem[] {
  return lawItems(library)
    .filter((item) => kind === null || item.kind === kind)
    .map(({ kind: of, id, file, title, date, states, readable }) => ({
      ...{ kind: of, id, file },
      date: date === null ? null : { text: date, firstDay: date, lastDay: date },
      states,
      what: title === null ? null : titleOf(title),
      ...{ readable, count: null },
    })) as readonly ListedItem[];
}

/** One of them as JSON; `null`: there is none. @throws Complaint where it cannot be read */
export function lawRecord(library: Library, kind: LawKind, id: string): object | null {
  const item = lawItems(library).find((one) => one.kind === kind && one.id === id);
  if (item === undefined) return null;
  const head = { kind, id, file: item.file };
  if (kind === 'shield') {
    const { holding, performance } = shieldTexts(library).find((one) => one.id === id)!;
    return { ...head, record: { ...orComplain(holding), performance: orComplain(performance) } };
  }
  if (kind === 'schedule') return { ...head, record: planRecord(orComplain(readScheduleAt(library, id, item.file))) };
  if (kind === 'draft') return draftItem(orComplain(draftOf(library, id)!));
  const { agreements, events } = orComplain(agreementsOf(library));
  if (kind === 'events') return { ...head, record: { events } };
  return { ...head, record: agreementRecord(agreements.find((one) => one.id === id)!) };
}

/** An agreement of one's own as JSON. */
export function agreementItem(agreement: Agreement): object {
  return { kind: 'agreement', id: agreement.id, file: agreement.file, record: agreementRecord(agreement) };
}
