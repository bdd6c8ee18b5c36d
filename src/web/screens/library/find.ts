import { shelfKinds } from '../../engine/shelf-record.ts';
import type { ShelfEntry, ShelfKind } from '../../engine/shelf-record.ts';

/** Entries of one kind, in their order. */
export interface FoundGroup {
  readonly kind: ShelfKind;
  readonly entries: readonly ShelfEntry[];
}

/**
 * Entries that hold every word of what is looked for, by kind; no word: all of them.
 *
 * @param shown the entry as the reader sees it, in their language
 */
export function found(
  entries: readonly ShelfEntry[],
  wanted: string,
  shown: (entry: ShelfEntry) => string,
): readonly FoundGroup[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (entry: ShelfEntry): boolean => {
    const text = `${entry.found} ${entry.title ?? ''} ${shown(entry)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return shelfKinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind && holds(entry)) }))
    .filter((group) => group.entries.length > 0);
}
