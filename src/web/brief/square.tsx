import type { JSX } from 'preact';
import { encode } from 'uqr';

/** A code that a telephone reads is of use only where its squares are large enough: for links of this length at most. */
const longest = 600;

/** A link as a square code; nothing where it is too long. */
export function Square({ text, label }: { text: string; label: string }): JSX.Element | null {
  if (text.length > longest) return null;
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <svg class="square" viewBox={`0 0 ${size} ${size}`} width="110" height="110" role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
