/** Numbers as a screen writes them into its part of the link. */

export type Range = readonly [low: number, high: number];

/** A whole number of a link; null: it is none, or out of range. */
export function wholeIn(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,6}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

export function numberIn(text: string | null, [least, most]: Range): number | null {
  if (text === null || !/^\d{1,4}(\.\d{1,4})?$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** `20..40` */
export function rangeIn(text: string | null, [least, most]: Range): Range | null {
  const found = /^(\d{1,6}(?:\.\d{1,4})?)\.\.(\d{1,6}(?:\.\d{1,4})?)$/.exec(text ?? '');
  if (!found) return null;
  const [low, high] = [Number(found[1]), Number(found[2])];
  return low >= least && high <= most && low <= high ? [low, high] : null;
}
