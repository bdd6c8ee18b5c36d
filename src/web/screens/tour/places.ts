/** A page of the tour: one of its steps, or the page for whoever leads a class. */
export type Page = number | 'facilitator';

export const lastStep = 8;
export const stepNumbers: readonly number[] = Array.from({ length: lastStep }, (_, i) => i + 1);

/** As a link carries it: "tour/3". */
export function atOf(page: Page): string {
  return `tour/${page}`;
}

/** The page that a link names; null: it names none, and the reader goes on where they left. */
export function pageAt(at: string | null): Page | null {
  const name = /^tour\/(\w+)$/.exec(at ?? '')?.[1];
  if (name === 'facilitator') return name;
  const step = Number(name);
  return stepNumbers.includes(step) ? step : null;
}
