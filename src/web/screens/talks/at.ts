import type { ChoiceRecord } from '../../../model/talks/index.ts';

/** What the screen shows: which talks, as of which round, with which package. It stands in the link. */
export interface TalksAt {
  readonly talks: string;
  /** null: the last round that was held */
  readonly round: string | null;
  /** null: the package that comes first in the answer */
  readonly choice: ChoiceRecord | null;
}

/** The talks of the report from Moscow, after the last round. */
export const firstAt: TalksAt = { talks: 'moscow-talks-2001', round: null, choice: null };

/** `moscow-talks-2001/2001-08-13/ceiling=Russia,abm=US`; what was not chosen is left out from the end. */
export function atWritten({ talks, round, choice }: TalksAt): string {
  const parts = [encodeURIComponent(talks), round ?? '', choice === null ? '' : choiceWritten(choice)];
  return parts.join('/').replace(/\/+$/, '');
}

function choiceWritten(choice: ChoiceRecord): string {
  return Object.entries(choice)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join(',');
}

/** What cannot be read is as it is at first; what names nothing is for the answer to refuse. */
export function atOf(written: string | null): TalksAt {
  const [talks, round, choice] = (written ?? '').split('/').map((part) => part.trim());
  if (!talks) return firstAt;
  return {
    talks: decoded(talks),
    round: round && /^\d{4}-\d{2}(-\d{2})?$/.test(round) ? round : null,
    choice: choice ? choiceRead(choice) : null,
  };
}

function choiceRead(written: string): ChoiceRecord {
  const pairs = written.split(',').map((pair) => pair.split('=').map(decoded));
  return Object.fromEntries(pairs.filter(([name, id]) => name && id).map(([name, id]) => [name!, id!]));
}

/** A percent sign that stands for nothing is kept as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
