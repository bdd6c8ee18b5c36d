import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { testInCI, testNeeding } from '../needs.ts';
import { engine } from '../../src/model/scenario/index.ts';
import { linkOf } from '../../src/web/state/link.ts';
import { firstState } from '../../src/web/state/state.ts';
import { bench, browserNeed, setOf, whole } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

const kill = 'beliefs.engagement.US.kill';

async function svgOf(page: Page): Promise<string> {
  return page
    .locator('.with-cursor > svg')
    .first()
    .evaluate((svg) => svg.outerHTML);
}

async function saved(page: Page, button: string, item: string): Promise<string> {
  await page.getByText(button, { exact: true }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(item, { exact: true }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('what leaves the page', () => {
  testNeeding(
    browserNeed,
    'a lever moved: the JSON of the page and of the command line are the same bytes',
    async () => {
      const { page, wrong } = await at.open();
      const field = page.getByRole('textbox', { name: /US interceptors: low end/ });
      await field.fill('0.3');
      await field.press('Enter');
      await whole(page);
      const set = await setOf(page);
      expect(Object.keys(set)).toEqual([kill]);
      const ours = await saved(page, 'Data', 'Save the result (JSON)');
      const printed = await counterpoise([
        'linkage',
        'moscow-2001',
        '--set',
        `${kill}=${JSON.stringify(set[kill])}`,
        '--json',
      ]);
      expect(printed.code, printed.errors).toBe(0);
      expect(ours === printed.output, 'cmp page.json command.json').toBe(true);
      expect(wrong).toEqual([]);
    },
  );

  testNeeding(browserNeed, 'a link opens in another profile, from static files, with the same picture', async () => {
    const one = await at.open();
    await one.page.getByRole('textbox', { name: 'Warhead limit, each side' }).fill('3,750');
    await one.page.keyboard.press('Enter');
    await whole(one.page);
    await one.page.waitForFunction(() => location.hash.startsWith('#c1.'));
    await one.page.waitForTimeout(400);
    const link = new URL(one.page.url());
    const other = await at.open({ at: link.hash });
    await whole(other.page);
    expect(await setOf(other.page)).toEqual({ 'choices.package.warheads': 3750, 'choices.package.interceptors': 100 });
    expect(await svgOf(other.page)).toBe(await svgOf(one.page));
    expect([...one.wrong, ...other.wrong]).toEqual([]);
  });

  testNeeding(browserNeed, 'the picture that came with the page is what its engine computes', async () => {
    const { page } = await at.open();
    const first = await saved(page, 'Data', 'Save the result (JSON)');
    const printed = await counterpoise(['linkage', 'moscow-2001', '--json']);
    expect(first === printed.output, 'cmp first.json command.json').toBe(true);
    // The same seed, said once more: the same numbers, but the page does not know that, and runs.
    const again = linkOf({
      engine,
      hash: null,
      state: { ...firstState, changed: { alternative: null, set: { 'runs.seed': 1 } } },
    });
    const other = await at.open({ at: again });
    await whole(other.page);
    expect((await saved(other.page, 'Data', 'Save the result (JSON)')) === first, 'cmp first.json page.json').toBe(
      true,
    );
  });

  testInCI('the SVG of the page is the SVG of the command line, but for its link', async () => {
    const { page } = await at.open();
    const ours = await saved(page, 'Picture', 'Save the picture (SVG)');
    expect(ours).toMatch(/^<svg xmlns/);
    expect(ours).toContain('scenario moscow-2001');
    expect(ours).toContain('#c1.');
    const zip = await page.evaluate(() => document.querySelectorAll('.cell svg').length);
    expect(zip).toBe(4);
  });
});
