import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, followed, quickAt, settled, stepsOf, tabTo } from './browser.ts';
import type { Bench } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

/** The page with the whole answer to what its address asks. */
async function opened(where: string | null = null) {
  const { page, wrong } = await at.open({ at: quickAt({ screen: 'inspection', at: where }) });
  await page.locator('#evasion-title ~ .table').waitFor({ timeout: 60_000 });
  await settled(page);
  return { page, wrong };
}

describe('inspection by keyboard', () => {
  testInCI('more visits: said, in the link, one step, undone; the table of the picture; a wrong number', async () => {
    const { page, wrong } = await opened('matters=9..20');
    const before = (await page.locator('h1').textContent())!;
    expect(before).toMatch(/^Seen within .* it matters after 9 to 20 months: seen in time in \d+ of 100\.$/);
    await tabTo(page, '#scheme-title ~ .lever input[type=range]');
    await followed(page, () => page.keyboard.press('Shift+ArrowRight'));
    await page.waitForFunction((was) => document.querySelector('h1')!.textContent !== was, before);
    expect(await stepsOf(page)).toEqual(['link', 'scheme']);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((was) => document.querySelector('h1')!.textContent === was, before);
    const field = page.getByRole('textbox', { name: 'Items looked at in a visit' });
    await field.fill('100000');
    await field.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await field.inputValue()).toBe('100000');
    expect(await page.locator('h1').textContent()).toBe(before);
    await field.press('Escape');
    await page.locator('#main').getByRole('button', { name: 'Table' }).first().press('Enter');
    await page.getByRole('region', { name: /^Chance that it is seen by each month/ }).waitFor();
    expect(wrong).toEqual([]);
  });

  testInCI('another agreement, and back from another screen', async () => {
    const { page, wrong } = await opened();
    await page.getByLabel('Agreement').selectOption('inf');
    await page.getByText('The agreement: 20').first().waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Inspection', exact: true }).click();
    await page.getByText('The agreement: 20').first().waitFor({ timeout: 60_000 });
    expect(wrong).toEqual([]);
  });
});
