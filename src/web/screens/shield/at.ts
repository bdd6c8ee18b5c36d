/** What the screen shows beside the scenario: the raid, what is mapped, what is in orbit. It stands in the link. */
export interface ShieldAt {
  /** warheads of the raid; null: as many as the attack of the criteria has */
  readonly warheads: number | null;
}

export const firstAt: ShieldAt = { warheads: null };

/** More would take longer than a lever may. */
export const mostWarheads = 300;

/** `raid=40`; what is as at first is left out. An older program reads what it knows of a newer link. */
export function atWritten({ warheads }: ShieldAt): string | null {
  const parts = [...(warheads === null ? [] : [`raid=${warheads}`])];
  return parts.length === 0 ? null : parts.join('&');
}

/** What cannot be read, or is out of range, is as it is at first. */
export function atOf(written: string | null): ShieldAt {
  const parts = new URLSearchParams(written ?? '');
  return { warheads: wholeIn(parts.get('raid'), 1, mostWarheads) };
}

function wholeIn(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,6}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
