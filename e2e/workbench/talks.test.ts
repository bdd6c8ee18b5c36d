import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, focused, focusOn, quickAt, runsOf, settled, stepsOf, tabTo } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

const talks = 'moscow-talks-2001';

/** The page with a sharp answer to what its address asks. */
async function opened(where: string | null = null, more: { readonly lang?: string } = {}) {
  const { page, wrong } = await at.open({
    at: `${more.lang ? `?lang=${more.lang}` : ''}${quickAt({ screen: 'talks', at: where })}`,
  });
  await sharp(page);
  return { page, wrong };
}

async function sharp(page: Page): Promise<void> {
  await page.locator('.parley-text').waitFor({ timeout: 60_000 });
  await page.locator('.parley .state .rough').waitFor({ state: 'detached', timeout: 60_000 });
}

/** Words of the bracket that are marked as chosen. */
function chosenIn(page: Page, name: string): Promise<string | null> {
  return page.locator(`[data-bracket=${name}] .chosen`).textContent();
}

function key(page: Page, name: string) {
  return page.locator(`[data-bracket=${name}] .bracket-words`);
}

/** Where the screen is, as it stands in the link. */
function placeOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      (globalThis as unknown as { counterpoise: { session: { state: { value: { place: { at: string | null } } } } } })
        .counterpoise.session.state.value.place.at,
  );
}

describe('talks by mouse', () => {
  testInCI('the verdict is that of the command line, and so are the bytes of the result', async () => {
    const { page, wrong } = await opened();
    const said = await page.locator('h1').textContent();
    const place = (await placeOf(page)) ?? '';
    expect(place).toBe('');
    await page.getByText('Data', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the result (JSON)' }).click(),
    ]);
    const saved = readFileSync(await download.path(), 'utf8');
    const { chosen, seed } = JSON.parse(saved) as { chosen: { choice: Record<string, string> }; seed: number };
    const choose = Object.entries(chosen.choice).flatMap(([name, id]) => ['--choose', `${name}=${id}`]);
    const run = ['talks', talks, '--draws', '24', '--seed', String(seed), ...choose];
    expect((await counterpoise([...run, '--json'])).output).toBe(saved);
    expect((await counterpoise(run)).output.replaceAll(/\s+/g, ' ')).toContain(said!.replace(/\.$/, ''));
    expect(wrong).toEqual([]);
  });

  testInCI('words chosen in a bracket stand in the text, the link and the verdict on the package; undo', async () => {
    const { page, wrong } = await opened();
    const before = await chosenIn(page, 'ceiling');
    await key(page, 'ceiling').click();
    const other = page.locator('[data-bracket=ceiling] input:not(:checked)').first();
    const id = await other.getAttribute('value');
    await other.click();
    await page.waitForFunction(
      (was) => document.querySelector('[data-bracket=ceiling] .chosen')?.textContent !== was,
      before,
    );
    expect(await placeOf(page)).toContain(`ceiling=${id}`);
    await page.locator('.parley-package .notice-words').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'The package chosen', exact: true }).click();
    expect(await page.locator('.alternatives').count()).toBe(0);
    expect(await stepsOf(page)).toEqual(['link', 'bracket']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(
      (was) => document.querySelector('[data-bracket=ceiling] .chosen')?.textContent === was,
      before,
    );
    expect(wrong).toEqual([]);
  });

  testInCI('the same package from a link, from a jump, from the table, and after another screen', async () => {
    const { page } = await opened();
    await page.getByRole('button', { name: 'Proposal of Russia' }).click();
    await page.waitForFunction(
      () => location.hash.length > 10 && document.querySelector('.jumps [aria-disabled=true]'),
    );
    const place = (await placeOf(page))!;
    expect(place.split('/')[2]!.split(',').length).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Library' }).click();
    await page.getByRole('link', { name: 'Talks' }).click();
    await sharp(page);
    expect(await placeOf(page)).toBe(place);
    const again = await opened(place);
    expect(await chosenIn(again.page, 'ceiling')).toBe(await chosenIn(page, 'ceiling'));
    const rows = again.page.locator('.parley-packages tbody button');
    await rows.first().click();
    await again.page.locator('.parley-packages tr[aria-current]').waitFor();
  });

  testInCI('a choice is one question; the place on the chart another, and only where it moves', async () => {
    const { page } = await opened();
    await settled(page);
    const runs = await runsOf(page);
    const cosmetic = page.locator('.bracket:has(.role.cosmetic) .bracket-words').first();
    await cosmetic.click();
    await page.locator('.alternatives input:not(:checked)').first().click();
    await page.locator('.parley-package .notice-words').waitFor({ state: 'detached' });
    await settled(page);
    expect(await runsOf(page)).toBe(runs + 1);
  });

  testInCI('another round is another answer; the planned one cannot be chosen', async () => {
    const { page } = await opened();
    await page.getByText('Genoa', { exact: false }).first().click();
    await page.locator('.verdict .standing', { hasText: 'Genoa' }).waitFor({ timeout: 30_000 });
    expect(await placeOf(page)).toContain('/2001-07-22');
    expect(await page.locator('.parley-rounds input:disabled').count()).toBe(1);
  });

  testInCI('both pictures; the price of a red line leads to a package', async () => {
    const { page } = await opened();
    await page.locator('.parley-pictures svg[role=img]').waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Values' }).click();
    await page.getByRole('img', { name: /packages/ }).waitFor();
    const price = page.locator('.price button').first();
    const words = (await price.textContent())!;
    await price.click();
    await page.waitForFunction((was) => !document.body.textContent!.includes(was), words);
    expect(await stepsOf(page)).toEqual(['link', 'bracket']);
  });

  testInCI('a link that names what there is not says so', async () => {
    const none = await at.open({ at: quickAt({ screen: 'talks', at: 'geneva-1985' }) });
    await none.page.getByText('no talks of the name geneva-1985', { exact: false }).waitFor();
    await none.page.locator('.verdict button').first().click();
    await sharp(none.page);
    const { page } = await opened(`${talks}//nowhere=US,ceiling=7`);
    await page.getByText('does not have: nowhere', { exact: false }).waitFor();
    await page.getByText('chooses 7 in the bracket ceiling', { exact: false }).waitFor();
  });
});

describe('talks by keyboard alone', () => {
  testInCI('Enter opens a bracket, arrows choose, Escape leaves; undo; [ and ] go along the rounds', async () => {
    const { page } = await opened();
    const before = await chosenIn(page, 'ceiling');
    await tabTo(page, '[data-bracket=ceiling] .bracket-words');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-bracket=ceiling] input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (was) => document.querySelector('[data-bracket=ceiling] .chosen')?.textContent !== was,
      before,
    );
    await page.keyboard.press('Escape');
    await focusOn(page, '[data-bracket=ceiling] .bracket-words');
    expect(await focused(page)).toContain('(chosen)');
    expect(await stepsOf(page)).toEqual(['link', 'bracket']);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (was) => document.querySelector('[data-bracket=ceiling] .chosen')?.textContent === was,
      before,
    );
    await tabTo(page, '.parley-rounds input', /^/, 'Shift+Tab');
    await page.keyboard.press('[');
    await page.locator('.verdict .standing', { hasText: 'Genoa' }).waitFor({ timeout: 30_000 });
    await page.keyboard.press(']');
    await page.locator('.verdict .standing', { hasText: 'Genoa' }).waitFor({ state: 'detached', timeout: 30_000 });
    await tabTo(page, '[role=tab]');
    await page.keyboard.press('ArrowRight');
    await focusOn(page, '[role=tab][aria-selected=true]', /Values/);
  });
});

describe('talks in Russian, and for those who hear the page', () => {
  testInCI('text, verdict and brackets are Russian', async () => {
    const { page } = await opened(null, { lang: 'ru' });
    expect(await page.locator('h1').textContent()).toMatch(/пакет/);
    expect(await page.locator('.parley-text').textContent()).not.toMatch(/[A-Za-z]{5,} [A-Za-z]{3,}/);
    expect(await page.locator('.parley-text article[lang=en]').count()).toBe(0);
    await page.getByRole('heading', { name: /^Статья II\./ }).waitFor();
  });

  testInCI('axe finds nothing with a bracket open, and the effect of a choice is said', async () => {
    const { page } = await opened();
    await key(page, 'ceiling').click();
    await page.keyboard.press('ArrowDown');
    await page.locator('.heard', { hasText: /crosses/ }).waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  for (const language of ['en', 'ru'] as const)
    testInCI(`the record prints on two pages, in ${language}`, async () => {
      const { page } = await opened(null, { lang: language });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.locator('.brief .sheet').nth(1).waitFor({ state: 'attached' });
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBe(2);
    });
});
