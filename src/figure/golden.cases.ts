import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares with a picture or text in the repository; RESET_GOLDEN=1 writes it anew (say why in the commit). */
export function matchesGolden(name: string, text: string): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  if (process.env['RESET_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text === readFileSync(path, 'utf8'), `${name} differs; look at it, then RESET_GOLDEN=1`).toBe(true);
}
