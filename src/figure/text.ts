/** Widths of letters as shares of the type size, of the widest typeface we fall back to (DejaVu Sans). */
const narrow = new Set([..."iljI.,:;'|!’"]);
const slim = new Set([...'frt()[]/-°“” ']);
const wide = new Set([...'mwMW%@—→←']);

/** Width of a line of text in pixels, on the safe side. */
export function widthOf(text: string, size: number, bold = false): number {
  let units = 0;
  for (const letter of text) units += letterWidth(letter);
  return units * size * (bold ? 1.1 : 1);
}

const broadCyrillic = new Set([...'дмцъДИЙЛНОПУФЦЧЪ']);
const wideCyrillic = new Set([...'жшщыюфЖМШЩЫЮФ№']);

function letterWidth(letter: string): number {
  if (letter === '\u202f' || letter === '\u00a0') return 0.33;
  if (letter >= 'А' && letter <= 'я') return cyrillicWidth(letter);
  if (narrow.has(letter)) return 0.32;
  if (slim.has(letter)) return 0.38;
  if (wide.has(letter)) return 0.93;
  return letter >= 'A' && letter <= 'Z' ? 0.7 : 0.61;
}

function cyrillicWidth(letter: string): number {
  if (wideCyrillic.has(letter)) return letter < 'а' ? 1.08 : 0.92;
  if (broadCyrillic.has(letter)) return letter < 'а' ? 0.79 : 0.75;
  return letter < 'а' ? 0.71 : 0.65;
}

/** Text broken at spaces into lines no wider than a width; a longer word stands alone. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size, bold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
