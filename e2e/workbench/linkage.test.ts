import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI, testNeeding } from '../needs.ts';
import { bench, browserNeed, quick, setOf, settled, stepsOf, tabTo, whole } from './browser.ts';
import type { Bench } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

function packageOf(set: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [set['choices.package.warheads'], set['choices.package.interceptors']];
}

describe('linkage by mouse', () => {
  testInCI('a press on the chart puts the package there; hovering reads it; undo takes it back', async () => {
    const { page, wrong } = await at.open({ at: quick });
    await whole(page);
    await settled(page);
    const chart = page.locator('.with-cursor');
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.55);
    await page
      .locator('.cursor-words')
      .getByText(/day, ride-out: assured in/)
      .waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await whole(page);
    const [warheads, interceptors] = packageOf(await setOf(page)) as [number, number];
    expect(warheads).toBeGreaterThan(2500);
    expect(interceptors).toBeGreaterThan(10);
    await page
      .getByRole('heading', { level: 1 })
      .getByText(new RegExp(warheads.toLocaleString('en')))
      .waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(packageOf(await setOf(page))).toEqual([undefined, undefined]);
    expect(wrong).toEqual([]);
  });

  testInCI('a thumb that is drawn is one step; a cell, a rival and a criterion are one each', async () => {
    const { page, wrong } = await at.open({ at: quick });
    await whole(page);
    const thumb = page.getByRole('slider', { name: 'Warhead limit, each side' });
    await settled(page);
    const box = (await thumb.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.42, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 10; i++) await page.mouse.move(box.x + box.width * (0.42 + i * 0.03), box.y + box.height / 2);
    await page.mouse.up();
    await whole(page);
    await page.locator('.cell', { hasText: 'Generated, ride-out' }).click();
    await whole(page);
    await page.locator('.rivals label', { hasText: 'One decoy' }).click();
    await whole(page);
    await page.getByText('50', { exact: true }).first().click();
    await whole(page);
    expect((await stepsOf(page)).length).toBe(5);
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.locator('button:disabled', { hasText: 'Replay' }).waitFor();
    await page.locator('button:enabled', { hasText: 'Replay' }).waitFor();
    expect((await stepsOf(page)).length).toBe(5);
    expect(wrong).toEqual([]);
  });

  testInCI('the table, the linear scale and the trade-off', async () => {
    const { page, wrong } = await at.open({ at: quick });
    await whole(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const table = page.getByRole('region', { name: /The picture as a table/ });
    expect(await table.locator('tbody tr').count()).toBe(4 * 24 - 4);
    await page.getByRole('button', { name: 'Linear scale' }).click();
    await page.locator('.with-cursor svg', { hasText: 'linear scale' }).waitFor();
    await page.getByRole('button', { name: 'Trade-off' }).click();
    await page
      .locator('.picture svg title', { hasText: /limit/ })
      .first()
      .waitFor({ state: 'attached', timeout: 60_000 });
    expect(wrong).toEqual([]);
  });

  testInCI('on a phone: panels come as sheets and the picture stays in sight; a press places the package', async () => {
    const { page, wrong } = await at.open({ at: quick, viewport: { width: 390, height: 844 }, hasTouch: true });
    await whole(page);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Choices' }).tap();
    const sheet = page.getByRole('complementary', { name: 'Choices' });
    expect((await sheet.boundingBox())!.height).toBeLessThanOrEqual(0.55 * 844 + 1);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await settled(page);
    const box = (await page.locator('.with-cursor').boundingBox())!;
    await page.touchscreen.tap(box.x + 220, Math.min(700, box.y + 260));
    await whole(page);
    expect(packageOf(await setOf(page))[0]).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('linkage by keyboard alone', () => {
  testNeeding(
    browserNeed,
    'the cursor goes by arrows, five with Shift; Enter places; N, P and T; Ctrl+Z undoes',
    async () => {
      const { page, wrong } = await at.open({ at: quick });
      await whole(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tabTo(page, '.with-cursor');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Enter');
      expect(packageOf(await setOf(page))).toEqual([2750, 75]);
      await page.locator('[role=status]', { hasText: /2,750 and 75/ }).waitFor({ state: 'attached' });
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      await whole(page);
      expect((packageOf(await setOf(page))[0] as number) >= 4000).toBe(true);
      await page.keyboard.press('p');
      await page.keyboard.press('t');
      await page.getByRole('region', { name: /The picture as a table/ }).waitFor();
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      expect(packageOf(await setOf(page))).toEqual([undefined, undefined]);
      await page.keyboard.press('Control+Shift+z');
      expect(packageOf(await setOf(page))).toEqual([2750, 75]);
      expect(wrong).toEqual([]);
    },
  );

  testInCI('levers: an arrow is a step, Shift ten; any legal value can be typed; there is a way back', async () => {
    const { page } = await at.open({ at: quick });
    await whole(page);
    const slider = page.getByRole('slider', { name: 'Warhead limit, each side' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await whole(page);
    expect((await setOf(page))['choices.package.warheads']).toBe(2550);
    await page.keyboard.press('Shift+ArrowLeft');
    await whole(page);
    expect((await setOf(page))['choices.package.warheads']).toBe(2050);
    await page.getByRole('button', { name: /Back to the scenario’s: Warhead limit/ }).press('Enter');
    expect((await setOf(page))['choices.package.warheads']).toBeUndefined();
  });

  testInCI('help, share and language are reached and left', async () => {
    const { page } = await at.open({ at: quick });
    await tabTo(page, 'button[aria-label="Help and keys"]');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Help and keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1 })
      .getByText(/боезарядах/)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
    expect((await setOf(page))['runs.draws']).toBe(24);
  });
});
