import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { home } from '../counterpoise.ts';
import { few, testInCI, testNeeding } from '../needs.ts';
import { bench, browserNeed, settled } from './browser.ts';
import type { Bench, Page } from './browser.ts';
import { addressOf, sizes, views } from './screens.ts';
import type { View } from './screens.ts';

const folder = `${home}e2e/golden/workbench/`;

/** Share of pixels that may differ: edges of letters are drawn a little otherwise from one machine to the next. */
const tolerance = 0.02;

let at: Bench;
let judge: Page;
beforeAll(async () => {
  if (browserNeed.missing !== null) return;
  at = await bench();
  judge = (await at.open()).page;
});
afterAll(() => at?.close());

/** Every screen at both widths in English and light; each width once in Russian and dark. */
const kept = views.filter(
  ({ language, theme, screen }) =>
    (language === 'en' && theme === 'light') || (language === 'ru' && theme === 'dark' && screen === 'linkage'),
);

function nameOf({ screen, language, theme, width }: View): string {
  return `${screen.replaceAll(/[^a-z]+/g, '-')}.${language}.${theme}.${width}.png`;
}

describe('pictures of the screens, as they were looked at', () => {
  for (const view of few(kept, 0))
    testNeeding(browserNeed, nameOf(view), async () => {
      const { page, context } = await at.open({
        ...{ at: addressOf(view), viewport: sizes[view.width], colorScheme: view.theme, hasTouch: view.width === 390 },
      });
      await settled(page);
      const now = await page.screenshot();
      await context.close();
      const [file, taken] = [folder + nameOf(view), `${tmpdir()}/counterpoise.${nameOf(view)}`];
      writeFileSync(taken, now);
      if (process.env['RESET_GOLDEN'] === '1') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, now);
      }
      expect(existsSync(file), `${file} is missing · RESET_GOLDEN=1 writes it; look at it`).toBe(true);
      expect(await difference(now, readFileSync(file)), `${file} is not as ${taken}`).toBeLessThan(tolerance);
      rmSync(taken);
    });
});

/** Share of pixels whose colours differ visibly; told by a browser, which can read both. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
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

/** Waits until the brief is there to be drawn: it is fetched after the page, and stands in it only while it prints. */
async function briefed(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.brief') !== null;
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(() => document.querySelector('.brief') === null);
  await settled(page);
}

describe('print', () => {
  for (const language of ['en', 'ru'] as const)
    testInCI(`the brief has two pages, on A4 and Letter, in ${language}`, async () => {
      const { page, context } = await at.open({ at: `?lang=${language}`, colorScheme: 'dark' });
      await briefed(page);
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, format).toBe(2);
      }
      await context.close();
    });

  testInCI('printed before the brief was fetched, the sheet is the screen, not white', async () => {
    const { page, context } = await at.open({ serviceWorkers: 'block' });
    await context.route(/\/brief-[^/]*\.js$/, (route) => route.abort());
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.with-cursor > svg[role=img]').waitFor();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  });
});

describe('what the reader has set up', () => {
  testInCI('less motion: a replay goes to and fro once, and nothing else moves', async () => {
    const { page } = await at.open({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    );
    expect(moving).toBe(0);
  });

  testInCI('forced colours: hatches and dashes stay, and what is picked is seen', async () => {
    const { page } = await at.open({ forcedColors: 'active' });
    expect(await page.locator('.with-cursor pattern').count()).toBeGreaterThan(0);
    expect(await page.locator('.with-cursor [stroke-dasharray]').count()).toBeGreaterThan(1);
    const border = await page
      .locator('.key.picked')
      .first()
      .evaluate((key) => getComputedStyle(key).borderTopWidth);
    expect(border).toBe('3px');
  });

  testInCI('at four hundred percent the page is one column and scrolls only down', async () => {
    const { page } = await at.open({ viewport: { width: 320, height: 256 } });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
