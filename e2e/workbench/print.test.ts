import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, settled } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

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
