import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, focusOn, focused, quickAt, runsOf, setOf, tabTo, whole } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

/** What the page leaves for tests of this screen. */
interface InPage {
  readonly counterpoise: {
    readonly session: {
      readonly state: { readonly value: { readonly changed: unknown } };
      readonly assessed: { readonly value: Of & { readonly rough: boolean } };
      readonly lucky: { readonly value: Of };
    };
  };
}

type Of = { readonly side: unknown; readonly today: boolean } | null;

/** Waits until the assessment is sharp, of the state as it is, and the draws of its cells are there too. */
async function assessed(page: Page, today = false): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const { state, assessed: now, lucky } = (globalThis as unknown as InPage).counterpoise.session;
      const side = state.value.changed;
      const isNow = (of: Of): boolean => of !== null && of.side === side && of.today === wanted;
      return isNow(now.value) && !now.value.rough && isNow(lucky.value);
    },
    today,
    { timeout: 60_000 },
  );
}

/** In how many draws each cell is assured, as its name says. */
async function countsOf(page: Page): Promise<readonly number[]> {
  const labels = await page
    .locator('button.cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  return labels.map((label) => Number(/\((\d+) of 24\)$/.exec(label)?.[1]));
}

const opened = '.opened h3';
const standing = '.opened .standing';

describe('assess by mouse', () => {
  testInCI('eight cells, the worst named and open; another cell; another draw', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }) });
    await assessed(page);
    const counts = await countsOf(page);
    expect(counts.length).toBe(8);
    const least = Math.min(...counts);
    const verdict = await page.getByRole('heading', { level: 1 }).textContent();
    expect(verdict).toMatch(
      /^At 2,500 warheads a side and 100 interceptors, .* retaliation is the least assured of all/,
    );
    expect(verdict).toContain(`(${least} of 24)`);
    const worst = page.locator('button.cell[aria-pressed=true]');
    expect(await worst.count()).toBe(1);
    expect(await worst.getAttribute('aria-label')).toContain(`(${least} of 24)`);

    const other = page.getByRole('button', { name: /^The United States’ retaliation, generated, launch/ });
    await other.click();
    expect(await other.getAttribute('aria-pressed')).toBe('true');
    await page.locator(opened, { hasText: /retaliation: generated, launch/i }).waitFor();
    await page.locator(standing, { hasText: '50 chances alike, every number at its median' }).waitFor();
    const medians = await page.locator('.opened svg').first().innerHTML();
    for (let k = 1; k <= 6; k++) {
      await page.getByRole('button', { name: 'Another draw' }).click();
      await page.locator(standing, { hasText: `in draw ${((k - 1) % 5) + 1} of the first 5 draws` }).waitFor();
    }
    expect(await page.locator('.opened svg').first().innerHTML()).not.toBe(medians);
    await page.getByRole('button', { name: 'Back to the medians' }).click();
    expect(await page.locator('.opened svg').first().innerHTML()).toBe(medians);
    expect(wrong).toEqual([]);
  });

  testInCI('today’s forces and back; going between cells and draws asks for no run', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }) });
    await assessed(page);
    await whole(page);
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    const runs = await runsOf(page);
    await page.locator('button.cell').first().click();
    await page.getByRole('button', { name: 'Another draw' }).click();
    expect(await runsOf(page)).toBe(runs);
    await page.getByText('Today’s forces', { exact: true }).click();
    await assessed(page, true);
    await page.getByRole('heading', { level: 1, name: /^With today’s forces/ }).waitFor();
    await page.getByText('They are not of today’s forces.').waitFor();
    await page.getByText(/^Package 2,500/).click();
    await assessed(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(before);
    expect(wrong).toEqual([]);
  });

  testInCI('the way from a bar leads to its lever, and the lever works', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }) });
    await whole(page);
    await assessed(page);
    const levers = page.getByRole('navigation', { name: 'To the levers of these numbers' }).getByRole('button');
    const count = await levers.count();
    expect(count).toBeGreaterThan(2);
    const path = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('#beliefs [data-path]')?.dataset['path'] ?? '');
    const paths = new Set<string>();
    for (let i = 0; i < count; i++) {
      await levers.nth(i).click();
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      paths.add((await path()) || (await focused(page)));
    }
    expect(paths.size, [...paths].join()).toBe(count);
    await levers.first().click();
    await page.waitForFunction(() => document.activeElement?.closest('#beliefs') !== null);
    const reached = await path();
    const field = page.locator(':focus');
    await field.fill(String(Number(await field.inputValue()) + 1));
    await page.keyboard.press('Enter');
    await assessed(page);
    expect(Object.keys(await setOf(page)).sort()).toEqual([reached, 'runs.draws']);
    expect(wrong).toEqual([]);
  });

  testInCI('the table has every cell; the JSON is that of the command, byte for byte', async () => {
    const set = { 'choices.package.warheads': 3000, 'choices.package.interceptors': 40 };
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }, set) });
    await assessed(page);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = page.getByRole('region', { name: /^All cells as a table/ }).locator('tbody tr');
    expect(await rows.count()).toBe(8);
    for (const count of await countsOf(page)) await rows.getByText(`${count} of 24 draws`).first().waitFor();
    await page.getByText('Data', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the result (JSON)' }).click(),
    ]);
    const changes = Object.entries({ 'runs.draws': 24, ...set }).flatMap(([path, value]) => [
      '--set',
      `${path}=${value}`,
    ]);
    const printed = await counterpoise(['assess', 'moscow-2001', ...changes, '--json']);
    expect(printed.code, printed.errors).toBe(0);
    expect(readFileSync(await download.path(), 'utf8') === printed.output, 'cmp page.json command.json').toBe(true);
    expect(wrong).toEqual([]);
  });

  testInCI('on a phone: one column, the worst first and open where it stands', async () => {
    const { page, wrong } = await at.open({
      at: quickAt({ screen: 'assess' }),
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await assessed(page);
    const counts = await countsOf(page);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const cells = page.locator('button.cell');
    const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON()));
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
    expect(await cells.first().getAttribute('aria-pressed')).toBe('true');
    await cells.nth(2).tap();
    expect(await cells.nth(2).getAttribute('aria-pressed')).toBe('true');
    const [here, open, below] = await page.evaluate(() => {
      const [, , third, fourth] = document.querySelectorAll('button.cell');
      return [third!, document.querySelector('.opened')!, fourth!].map((one) => one.getBoundingClientRect().toJSON());
    });
    expect(open.top).toBeGreaterThanOrEqual(here.bottom - 1);
    expect(open.bottom).toBeLessThanOrEqual(below.top + 1);
    expect(wrong).toEqual([]);
  });
});

describe('assess by keyboard alone', () => {
  testInCI('arrows go between cells, Enter opens; another draw; from a bar to its lever', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }) });
    await whole(page);
    await assessed(page);
    await tabTo(page, 'button.cell');
    const from = await focused(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const to = await focused(page);
    expect(to).not.toBe(from);
    await page.keyboard.press('Enter');
    const open = page.locator('button.cell[aria-pressed=true]');
    expect(await open.getAttribute('aria-label')).toBe(to);
    expect(await focused(page), 'the focus stays').toBe(to);
    await tabTo(page, 'button', /Another draw/);
    await page.keyboard.press('Enter');
    await page.locator(standing, { hasText: 'in draw 1 of the first 5 draws' }).waitFor();
    await page.locator('[role=status]', { hasText: 'in draw 1 of the first 5' }).waitFor({ state: 'attached' });
    await tabTo(page, '.levers button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#beliefs, #choices') !== null);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(wrong).toEqual([]);
  });

  testInCI('today’s forces, the table and the menu; the heading comes anew when a lever moves', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'assess' }) });
    await assessed(page);
    await tabTo(page, '#choices input[type=range]');
    await page.keyboard.press('ArrowRight');
    await assessed(page);
    await page.getByRole('heading', { level: 1, name: /^At 2,550 warheads/ }).waitFor();
    await tabTo(page, 'main .pick input');
    await page.keyboard.press('ArrowRight');
    await assessed(page, true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('today');
    await tabTo(page, 'main button', /^Table$/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: /^All cells as a table/ }).waitFor();
    await tabTo(page, 'summary', /Data/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save the result (JSON)' }).waitFor();
    await tabTo(page, '.menu-items button');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save the result (JSON)' }).waitFor({ state: 'hidden' });
    await focusOn(page, 'summary', /^Data$/);
    expect(wrong).toEqual([]);
  });
});
