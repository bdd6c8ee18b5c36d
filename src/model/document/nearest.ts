/**
 * The known word that somebody probably meant, for `did you mean`.
 *
 * Distance counts letters put in, left out, exchanged, or swapped with their neighbour; case is free.
 *
 * @param word what was written
 * @param known what could have been written; of equally near ones the first wins
 * @returns the one known word that begins so, or one at most a third of its length and three letters away, else null
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > mostLetters) return null;
  const begun = known.filter((one) => word.length >= 3 && one.toLowerCase().startsWith(word.toLowerCase()));
  if (begun.length === 1) return begun[0]!;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    const allowed = Math.min(3, Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3)));
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    // Nothing of `9` is left in `0`: that is no misspelling.
    if (apart <= allowed && apart < least && apart < candidate.length) [best, least] = [candidate, apart];
  }
  return best;
}

/** A longer word is no misspelling, and would take time with its square. */
const mostLetters = 200;

/** Damerau-Levenshtein distance, neighbours swapped at most once (optimal string alignment). */
function distance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(exchanged, last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
