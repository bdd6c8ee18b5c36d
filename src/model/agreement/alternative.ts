import type { Alternative } from './draft.ts';

/**
 * The number that the words of an alternative are: `2,200`, `2 200`, `no more than 18 visits`.
 *
 * @returns `null`: no such words, or they hold no number, or more than one
 * @source docs/reference/talks.md
 */
export function numberOfAlternative({ words }: Pick<Alternative, 'words'>): number | null {
  if (words === null) return null;
  const found = words.en.match(number) ?? [];
  return found.length === 1 ? Number(found[0].replace(/[, \u00A0\u202F]/g, '')) : null;
}

/** A digit of a name (SS-18) is no number. */
const number = /(?<![\p{L}\d.,-])(?:\d{1,3}(?:[, \u00A0\u202F]\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;
