import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { inCI, testInCI, testNeeding } from '../needs.ts';
import { engine } from '../../src/model/scenario/index.ts';
import { linkOf } from '../../src/web/state/link.ts';
import { firstState } from '../../src/web/state/state.ts';
import { bench, browserNeed, followed, quick, setOf, slow, whole } from './browser.ts';
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

async function saved(page: Page, button: string, item: string, encoding: BufferEncoding = 'utf8'): Promise<string> {
  await page.getByText(button, { exact: true }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(item, { exact: true }).click()]);
  return readFileSync(await download.path(), encoding);
}

describe('what leaves the page', () => {
  testNeeding(
    browserNeed,
    'a lever moved: the JSON of the page and of the command line are the same bytes',
    async () => {
      // All 512 draws in CI; on anybody's machine 24, by a link.
      const { page, wrong } = await at.open(inCI({}, { at: quick }));
      const field = page.getByRole('textbox', { name: /US interceptors: low end/ });
      await field.fill('0.3');
      await field.press('Enter');
      await whole(page);
      const set = await setOf(page);
      expect(Object.keys(set)).toContain(kill);
      const ours = await saved(page, 'Data', 'Save the result (JSON)');
      const printed = await counterpoise([
        'linkage',
        'moscow-2001',
        ...Object.entries(set).flatMap(([path, value]) => ['--set', `${path}=${JSON.stringify(value)}`]),
        '--json',
      ]);
      expect(printed.code, printed.errors).toBe(0);
      expect(ours === printed.output, 'cmp page.json command.json').toBe(true);
      expect(wrong).toEqual([]);
    },
    slow,
  );

  testInCI(
    'a link opens in another profile, from static files, with the same picture',
    async () => {
      const one = await at.open();
      await one.page.getByRole('textbox', { name: 'Warhead limit, each side' }).fill('3,750');
      await one.page.keyboard.press('Enter');
      await whole(one.page);
      await one.page.waitForFunction(() => location.hash.startsWith('#c1.'));
      const other = await at.open({ at: new URL(one.page.url()).hash });
      await whole(other.page);
      expect(await setOf(other.page)).toEqual({ 'choices.package.warheads': 3750 });
      expect(await svgOf(other.page)).toBe(await svgOf(one.page));
      expect([...one.wrong, ...other.wrong]).toEqual([]);
    },
    slow,
  );

  testInCI('a lever moved before the script came that keeps the address: the address has it all the same', async () => {
    const { page, context, wrong } = await at.open({ serviceWorkers: 'block' });
    let letGo = (): void => {};
    const held = new Promise<void>((done) => (letGo = done));
    await context.route(/\/follow-[^/]*\.js$/, (route) => held.then(() => route.continue()));
    await page.reload();
    await page.waitForFunction(() => 'counterpoise' in globalThis);
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side' });
    await field.fill('3,750');
    await field.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('');
    letGo();
    await page.waitForFunction(() => location.hash.startsWith('#c1.'));
    const other = await at.open({ at: new URL(page.url()).hash });
    expect((await setOf(other.page))['choices.package.warheads']).toBe(3750);
    expect([...wrong, ...other.wrong]).toEqual([]);
  });

  testInCI(
    'the picture that came with the page is what its engine computes',
    async () => {
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
    },
    slow,
  );

  testInCI('ZIP with the command that gives it again, PNG at twice the size, and CSV', async () => {
    const { page, wrong } = await at.open();
    const bytes = async (button: string, item: string): Promise<Buffer> =>
      Buffer.from(await saved(page, button, item, 'latin1'), 'latin1');
    const files = unzipSync(await bytes('Data', 'Save everything (ZIP)'));
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      ...['csv', 'json', 'points.csv', 'presets.csv', 'shares.csv', 'svg'].map((end) => `moscow-2001.linkage.${end}`),
    ]);
    expect(strFromU8(files['README.txt']!)).toContain('counterpoise linkage moscow-2001 --draws 512 --seed 1');
    const png = await bytes('Picture', 'Save the picture (PNG, twice the size)');
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 1920]);
    expect((await bytes('Data', 'Save the table (CSV)')).toString('utf8')).toMatch(/^cell,limit,room_median/);
    expect(wrong).toEqual([]);
  });

  testInCI('going back in the browser goes back to the screen before, with the same numbers', async () => {
    const { page, wrong } = await at.open({ at: quick });
    await followed(page, () =>
      page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Library' }).click(),
    );
    await page.getByRole('heading', { name: 'What does this rest on?' }).waitFor();
    await page.goBack();
    await page.locator('.with-cursor').waitFor();
    expect((await setOf(page))['runs.draws']).toBe(24);
    expect(wrong).toEqual([]);
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
