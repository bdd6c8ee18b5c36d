import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, followed, quickAt, settled, stepsOf, tabTo } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

/** The page with a sharp answer to what its address asks. */
async function opened(where: string | null = null, set: Readonly<Record<string, unknown>> = {}) {
  const { page, wrong } = await at.open({ at: quickAt({ screen: 'shield', at: where }, set) });
  await page.locator('#raid-title').waitFor({ timeout: 60_000 });
  await page.locator('.verdict .rough').waitFor({ state: 'detached', timeout: 60_000 });
  return { page, wrong };
}

/** The sentence of the raid, as soon as it is of so many warheads. */
function raidOf(page: Page, warheads: number) {
  return page.locator('.verdict p', { hasText: `Of ${warheads} warheads against` }).waitFor({ timeout: 60_000 });
}

describe('the shield by keyboard', () => {
  testInCI('a larger raid: said, in the link, no step; its table; a belief, undone', async () => {
    const { page, wrong } = await opened();
    await raidOf(page, 5);
    await tabTo(page, '#main input[type=range]');
    await followed(page, () => page.keyboard.press('ArrowRight'));
    await raidOf(page, 6);
    await page.locator('[role=status]', { hasText: 'Of 6 warheads against' }).waitFor({ state: 'attached' });
    expect(await stepsOf(page)).toEqual(['link']);
    await tabTo(page, '#main button', /^Table$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^Chance of each number of leakers/ }).waitFor();
    const before = await page.locator('h1').textContent();
    await page.evaluate(() => {
      const { session } = (globalThis as unknown as InPage).counterpoise;
      session.set('beliefs.engagement.US.kill', 0.9);
    });
    await page.waitForFunction((was) => document.querySelector('h1')!.textContent !== was, before);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((was) => document.querySelector('h1')!.textContent === was, before);
    expect(wrong).toEqual([]);
  });

  testInCI('the link opens the same raid, and another screen leads back to it', async () => {
    const { page } = await opened('raid=40');
    await raidOf(page, 40);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Shield', exact: true }).click();
    await raidOf(page, 40);
    await settled(page);
    expect(await page.locator('#main table').first().textContent()).toContain('for comparison');
  });
});

describe('the map and the orbit', () => {
  testInCI(
    'coarse cells at once, fine ones once looked at; cell by cell by keyboard; axe on the whole page',
    async () => {
      const { page, wrong } = await opened('orbit=aps-2025');
      const map = page.locator('section:has(> #map-title)');
      await map.locator('svg[role=img]').waitFor({ timeout: 60_000 });
      await map.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        () => {
          const { map: asked } = (globalThis as unknown as InPage).counterpoise.session.shield;
          return asked.answer.value?.answer.result?.cellDegrees === 2;
        },
        null,
        { timeout: 60_000 },
      );
      await settled(page);
      await tabTo(page, '#main [role=application]');
      await page.keyboard.press('ArrowUp');
      await page
        .locator('[role=status]', { hasText: /^64 to 66 north, 144 to 146 west/ })
        .waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowUp');
      await page.locator('[role=status]', { hasText: /^66 to 68 north/ }).waitFor({ state: 'attached' });
      await page.keyboard.press('t');
      await page.getByRole('region', { name: /^Successive shots/ }).waitFor();
      await page.getByText('Three readings of its number circulate').waitFor();
      await page.getByLabel('As published by').selectOption('aei-default');
      await page.locator('#main strong', { hasText: /^About [\d,]+ interceptors in orbit/ }).waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(wrong).toEqual([]);
    },
  );
});

interface InPage {
  readonly counterpoise: {
    readonly session: {
      set(path: string, value: unknown): void;
      readonly shield: {
        readonly map: {
          readonly answer: {
            readonly value: { readonly answer: { readonly result?: { readonly cellDegrees: number } } } | null;
          };
        };
      };
    };
  };
}
