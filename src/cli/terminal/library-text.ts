import type { CitedFigure } from '../../library/index.ts';
import type { Count } from '../../model/document/index.ts';
import { decimal, say, type Language } from '../../words/index.ts';
import { columnsOf, shown, type Terminal } from './style.ts';

/** Text of a file, fit for a terminal: one line, no control characters (a file may hold terminal codes). */
export function ofFile(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '');
}

/** "500", "at least 20", "100 to 150", "? (not found)" */
export function countWords(language: Language, count: Count): string {
  const number = (n: number): string => decimal(language, n, 4);
  switch (count.kind) {
    case 'exact':
      return say(language, 'figure.exact', { n: number(count.value) });
    case 'atLeast':
      return say(language, 'figure.at-least', { n: number(count.value) });
    case 'atMost':
      return say(language, 'figure.at-most', { n: number(count.value) });
    case 'between':
      return say(language, 'figure.between', { low: number(count.low), high: number(count.high) });
    case 'unknown':
      return say(language, 'figure.unknown', { reason: ofFile(count.reason) });
  }
}

export function saidWords(language: Language, said: CitedFigure['said']): string {
  if (typeof said === 'boolean') return say(language, said ? 'figure.yes' : 'figure.no', {});
  return typeof said === 'string' ? ofFile(said) : countWords(language, said);
}

/** Rows in columns to the left; the last column breaks at the edge and hangs under itself. */
export function hanging(rows: readonly (readonly string[])[], terminal: Terminal, gap = 2): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const indent = widths.reduce((sum, width) => sum + width + gap, 0);
  const room = Math.max(20, columnsOf(terminal) - indent);
  return rows.flatMap((row) => {
    const before = widths.map((width, i) => shown(terminal, row[i] ?? '').padEnd(width + gap)).join('');
    const lines = filled(shown(terminal, row[count - 1] ?? ''), room);
    return lines.map((line, i) => ((i === 0 ? before : ' '.repeat(indent)) + line).trimEnd());
  });
}

/** Text in lines no longer than the room. */
function filled(text: string, room: number): string[] {
  const lines = [''];
  for (const word of text.trim().split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Marks for what stands beside many figures: a, b … z, aa … or 1, 2, 3 … in the order of their first use. */
export interface Marks {
  of(text: string): string;
  entries(): readonly (readonly [mark: string, text: string])[];
}

export function marks(kind: 'letters' | 'numbers'): Marks {
  const known = new Map<string, string>();
  const name = (n: number): string => {
    if (kind === 'numbers') return String(n + 1);
    return (n < 26 ? '' : name(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));
  };
  return {
    of(text) {
      let mark = known.get(text);
      if (mark === undefined) known.set(text, (mark = name(known.size)));
      return mark;
    },
    entries: () => [...known].map(([text, mark]) => [mark, text] as const),
  };
}

/** "strategicforces-csv, read-2" */
export function citation(language: Language, source: string | null, tag: string | null): string {
  if (source === null) return say(language, 'show.no-source', {});
  return tag === null ? source : say(language, 'show.used-as', { source, tag });
}
