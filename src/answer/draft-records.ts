import type { Alternative, Bracket, HeldThing, OpenTable, ReadDraft } from '../model/agreement/index.ts';
import { draftInFull } from '../model/agreement/index.ts';
import { agreementRecord, whyRecord } from './agreement-records.ts';

/** A draft as JSON: its articles with their brackets as they are written, the brackets, and which rules name them. */
export function draftRecord(draft: ReadDraft): object {
  return {
    ...agreementRecord(draftInFull(draft)),
    brackets: draft.brackets.map((one) => ({ ...bracketRecord(one), title: one.title })),
    rules: draft.rules.map(({ kind, id, article, place, brackets }) => ({
      ...{ kind, id, article, line: place.line, brackets },
    })),
  };
}

/** A draft of one's own as JSON. */
export function draftItem(draft: ReadDraft): object {
  return { kind: 'draft', id: draft.id, file: draft.file, record: draftRecord(draft) };
}

function bracketRecord({ name, section, place, alternatives }: Bracket) {
  return { bracket: name, article: section, line: place.line, alternatives: alternatives.map(alternativeRecord) };
}

function alternativeRecord({ id, by, words }: Alternative) {
  return { id, by, words };
}

/** What each alternative of each open bracket does to each limit, as JSON; never whether it is kept. */
export function openRecord(
  { draft, chosen, open, rows, untouched, inTurn }: OpenTable,
  held: HeldThing,
  { date, reading }: { readonly date: string; readonly reading: string | null },
): object {
  return {
    agreement: draft.id,
    ...('systems' in held ? { force: held.id } : { defence: held.id }),
    ...{ date, reading, kept: null, chosen },
    open: open.map(bracketRecord),
    table: rows.map(({ id, kind, article, title, unit, choice, outcome }) => ({
      ...{ limit: id, kind, article, title, unit, choice, exists: outcome !== null },
      counted: outcome?.counted ?? null,
      allowed: outcome?.allowed ?? null,
      margin: outcome?.margin ?? null,
      applies: outcome?.applies ?? null,
      reading: outcome?.reading ?? null,
      readings: (outcome?.readings ?? []).map(({ by, counted, margin }) => ({ by, counted, margin })),
      why: whyRecord(outcome?.why ?? null),
    })),
    ...{ untouched, inTurn },
  };
}
