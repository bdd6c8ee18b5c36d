import type { Agreement, Both, LimitOutcome, NoCount, ReadingOutcome, Standing } from '../model/agreement/index.ts';
import { day } from './dates.ts';
import { list, party, say, type Language } from './language.ts';
import { named } from './named.ts';
import { wordsIn } from './problems.ts';

/** One reading of a rule beside the others. */
export type View = Pick<ReadingOutcome, 'by' | 'text' | 'counted' | 'margin' | 'kept' | 'why' | 'unconfirmed'> & {
  /** who counts so; empty: the rule as it stands, which every party reads otherwise */
  readonly holders: readonly string[];
};

/** The text in the reader's language. */
export function inBoth(language: Language, text: Both): string {
  return language.code === 'ru' ? text.ru : text.en;
}

/** Every reading of a rule, its own first, then those of parties, whichever was asked for. */
export function viewsOf(limit: LimitOutcome, agreement: Agreement): readonly View[] {
  const { reading: by, counted, margin, kept, why, unconfirmed } = limit;
  const chosen = { by, text: textOf(limit, agreement), counted, margin, kept, why, unconfirmed };
  const all = [chosen, ...limit.readings].toSorted((a, b) => Number(a.by !== null) - Number(b.by !== null));
  const own = all.flatMap((view) => view.by ?? []);
  return all.map((view) => ({ ...view, holders: view.by === null ? holdersOf(agreement, own) : [view.by] }));
}

/** Parties that read a rule as it stands: those that have registered no reading of it. */
export function holdersOf({ parties }: Agreement, others: readonly string[]): readonly string[] {
  return parties.map(({ name }) => name).filter((name) => !others.includes(name));
}

function textOf({ id, reading }: LimitOutcome, { limits, bans }: Agreement): Both | null {
  if (reading === null) return null;
  const rule = [...limits, ...bans].find((one) => one.id === id);
  return rule?.readings.find(({ by }) => by === reading)?.text ?? null;
}

/** "as Russia counts" */
export function asCounted({ holders }: Pick<View, 'holders'>, language: Language): string {
  if (holders.length === 0) return say(language, 'comply.as-written', {});
  return say(language, 'comply.as', { who: partyList(holders, language), n: holders.length });
}

/** "the United States and Russia", in the case that goes with *of* where a language has cases. */
export function partyList(names: readonly string[], language: Language): string {
  const words = names.map((name) => say(language, 'comply.of-party', { who: party(language, name).name }));
  return list(language, words);
}

/** Why there is no count, as the end of a sentence. */
export function whyWords({ system, lacks, reason, place, words }: NoCount, language: Language): string {
  if (words.code === 'totals-cannot-be-recounted') return say(language, 'why.totals-only', {});
  if (words.code === 'no-such-total') return say(language, 'why.no-total', {});
  if (lacks === null) {
    const at = place === null ? '' : ` (${place.file}:${place.line}:${place.column})`;
    const [said, todo] = [words.wrong, words.todo].map((one) => wordsIn(one, language));
    return say(language, 'why.none', { system, reason: `${said!}${at}; ${todo!}` });
  }
  return say(language, 'why.lacks', { value: lacks, system, reason: reasonWords(reason, language) });
}

/** A reason of a file as the language has it, or one that the model gives with the basis of the force. */
function reasonWords(reason: string, language: Language): string {
  const [, basis, of] = /^the force states (.+), not what (is deployed|a treaty attributes)$/.exec(reason) ?? [];
  if (basis === undefined) return named(language, wordsIn(reason, language));
  const key = of === 'is deployed' ? 'why.not-deployed' : 'why.not-attributed';
  return say(language, key, { basis: named(language, basis) });
}

/** "in force since 5 February 2011" */
export function standingWords(standing: Standing, agreement: Pick<Agreement, 'status'>, language: Language): string {
  const { state, since, suspendedBy, how } = standing;
  const date = since === null ? '' : day(language, since);
  if (state === 'not-yet' && agreement.status === 'draft') return say(language, 'stood.draft', {});
  if (state === 'not-yet' || state === 'never') return say(language, `stood.${state}`, {});
  if (state === 'suspended') return say(language, 'stood.suspended', { who: partyList(suspendedBy, language), date });
  if (state === 'ended')
    return say(language, 'stood.ended', { date, how: say(language, `stood.how-${how ?? 'none'}`, {}) });
  return say(language, `stood.${state}`, { date });
}
