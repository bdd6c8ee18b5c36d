import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { home } from '../counterpoise.ts';
import type { Page } from './browser.ts';
import type { View } from './screens.ts';

const folder = `${home}e2e/golden/workbench/`;

/** Share of pixels that may differ: edges of letters are drawn a little otherwise from one machine to the next. */
const tolerance = 0.02;

/** Every screen at both widths in English and light; each width once in Russian and dark. */
export function isKept({ language, theme, screen }: View): boolean {
  return (language === 'en' && theme === 'light') || (language === 'ru' && theme === 'dark' && screen === 'linkage');
}

export function nameOf({ screen, language, theme, width }: View): string {
  return `${screen.replaceAll(/[^a-z]+/g, '-')}.${language}.${theme}.${width}.png`;
}

/**
 * The picture is as it was looked at.
 *
 * @param now   the picture just taken
 * @param judge a page of its own, which reads both
 */
export async function expectAsLookedAt(view: View, now: Buffer, judge: Page): Promise<void> {
  const [file, taken] = [folder + nameOf(view), `${tmpdir()}/counterpoise.${nameOf(view)}`];
  writeFileSync(taken, now);
  if (process.env['RESET_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, now);
  }
  expect(existsSync(file), `${file} is missing · RESET_GOLDEN=1 writes it; look at it`).toBe(true);
  expect(await difference(judge, now, readFileSync(file)), `${file} is not as ${taken}`).toBeLessThan(tolerance);
  rmSync(taken);
}
/** Share of pixels whose colours differ visibly; told by a browser, which can read both. */
async function difference(judge: Page, one: Buffer, other: Buffer): Promise<number> {
  return judge.evaluate(
    async ([a, b]) => {
      const pixels = async (data: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const brush = canvas.getContext('2d')!;
        brush.drawImage(image, 0, 0);
        return brush.getImageData(0, 0, image.width, image.height);
      };
      const [left, right] = [await pixels(a), await pixels(b)];
      if (left.width !== right.width || left.height !== right.height) return 1;
      let differ = 0;
      for (let i = 0; i < left.data.length; i += 4) {
        const far = [0, 1, 2].some((k) => Math.abs(left.data[i + k]! - right.data[i + k]!) > 48);
        if (far) differ += 1;
      }
      return differ / (left.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
}
