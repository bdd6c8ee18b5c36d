import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, focusOn, focused, followed, quickAt, settled, stepsOf, tabTo } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

const permissions = ['clipboard-read', 'clipboard-write'];
const shelf = { at: quickAt({ screen: 'library' }), permissions };

interface Report {
  readonly all: unknown;
  readonly labels: unknown;
  readonly figures: readonly { readonly id: string; readonly ours: number; readonly agrees: boolean | null }[];
  readonly leftOut: readonly unknown[];
}

/** What the page leaves for tests of this screen. */
interface InPage {
  readonly counterpoise: {
    readonly session: {
      readonly state: { readonly value: { readonly scenario: unknown; readonly place: { readonly screen: string } } };
      readonly chart: { readonly value: { readonly result: { readonly scenario: string } } | null };
      readonly shelf: { readonly validation: { readonly value: { readonly stage: string; readonly report: Report } } };
    };
  };
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  // On the screen: the same is told, somewhat later, to who cannot see it.
  await page
    .locator('.shelf-search')
    .getByText(/^\d+ of \d+ items found\.$/)
    .waitFor();
}

function entries(page: Page): Promise<readonly string[]> {
  return page.locator('.entry').allTextContents();
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The command prints twelve digits. */
function asPrinted(report: Report): unknown {
  return JSON.parse(JSON.stringify(report, (_, v) => (typeof v === 'number' ? Number(v.toPrecision(12)) : v)));
}

const item = '#shelf-item';

describe('library by mouse', () => {
  testInCI('search, open an item, its rows, a citation, its source', async () => {
    const { page, wrong } = await at.open(shelf);
    await search(page, 'topol');
    const topol = await entries(page);
    expect(topol.some((entry) => /russia-2001-01/.test(entry))).toBe(true);
    expect(topol.filter((entry) => /us-\d{4}/.test(entry))).toEqual([]);
    await search(page, 'minuteman 2001');
    await followed(page, () => page.locator('.entry', { hasText: 'us-2001-12' }).click());
    await page.locator(item).waitFor();
    await focusOn(page, '#shelf-item');
    const rows = page.getByRole('region', { name: /^Figures of / }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(20);
    await rows
      .filter({ hasText: /Minuteman/ })
      .first()
      .waitFor();
    const row = rows
      .filter({ has: page.locator('td.value') })
      .filter({ has: page.locator('td.source button') })
      .first();
    const [what, value] = [await row.locator('th').textContent(), await row.locator('td.value').textContent()];
    // The key says it for two seconds: who looks only after the press may come too late.
    await Promise.all([
      row.getByText('Copied').waitFor(),
      row.getByRole('button', { name: /^Copy the citation of: / }).click(),
    ]);
    const cited = await clipboard(page);
    expect(cited).toContain(`${what!}: ${value!}`);
    expect(cited).toContain('Counterpoise library, library/forces/us-2001-12.yaml.');
    const source = (await row.locator('td.source').textContent())!;
    await followed(page, () => row.locator('td.source button').click());
    await page.locator('.standing', { hasText: source }).first().waitFor();
    await page.getByRole('heading', { name: 'What is taken from it' }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: /^Figures of The United States/ }).waitFor();
    expect(wrong).toEqual([]);
  });

  testInCI('a source has its address, and the page does not fetch it; nothing found is said', async () => {
    const { page, wrong } = await at.open(shelf);
    await search(page, 'russianforces-2008-06');
    await page.locator('.entry', { hasText: 'russianforces-2008-06' }).click();
    const visit = page.getByRole('link', { name: 'Open the source in a new tab' });
    await visit.waitFor();
    expect(await visit.getAttribute('href')).toMatch(/^https?:\/\//);
    expect([await visit.getAttribute('target'), await visit.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    await page.getByRole('searchbox').fill('no such thing');
    await page
      .locator('.shelf-search')
      .getByText(/^Nothing is found/)
      .waitFor();
    expect(await entries(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  testInCI('the link to an item opens it in another profile', async () => {
    const one = await at.open(shelf);
    await search(one.page, 'us-2001-12');
    await followed(one.page, () => one.page.locator('.entry', { hasText: 'us-2001-12' }).click());
    await one.page.locator(item).waitFor();
    const other = await at.open({ at: new URL(one.page.url()).hash });
    await other.page.locator(item).waitFor();
    for (const part of [item, '.figures'])
      expect(await other.page.locator(part).textContent()).toBe(await one.page.locator(part).textContent());
    expect([...one.wrong, ...other.wrong]).toEqual([]);
  });

  testInCI('“Open on the chart” goes there with that scenario, as one step that is undone', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'library', at: 'scenario/after-new-start-2026' }) });
    await page.getByRole('button', { name: 'Open on the chart' }).click();
    await page.waitForFunction(() => {
      const { state, chart } = (globalThis as unknown as InPage).counterpoise.session;
      return state.value.place.screen === 'linkage' && chart.value?.result.scenario === 'after-new-start-2026';
    });
    await focusOn(page, '#main');
    expect(await stepsOf(page)).toEqual(['link', 'scenario']);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(
      await page.evaluate(() => (globalThis as unknown as InPage).counterpoise.session.state.value.scenario),
    ).toEqual({ id: 'moscow-2001' });
    expect(wrong).toEqual([]);
  });

  testInCI('on a phone, while the list is on its way: it says so, and what is below it is out of sight', async () => {
    const { page, wrong } = await at.open({
      ...{ ...shelf, viewport: { width: 390, height: 844 }, hasTouch: true },
      before: () => {
        // What is told to the threads waits until the test lets it go.
        const { postMessage } = Worker.prototype;
        const held: (() => void)[] = [];
        Worker.prototype.postMessage = function (...told: [never, never]) {
          held.push(() => postMessage.apply(this, told));
        };
        Object.assign(globalThis, {
          letGo() {
            Worker.prototype.postMessage = postMessage;
            for (const tell of held) tell();
          },
        });
      },
    });
    await page.locator('[aria-busy=true]', { hasText: 'The library is being read.' }).waitFor();
    const below = page.getByRole('button', { name: 'Open what the chart rests on now' });
    expect((await below.boundingBox())!.y).toBeGreaterThan(844);
    await page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
    await settled(page);
    expect((await entries(page)).length).toBeGreaterThan(8);
    await page.getByText(/^\d+ items in the library\.$/).waitFor();
    expect(wrong).toEqual([]);
  });

  testInCI('on a phone an open item has the page to itself, and there is a way back', async () => {
    const { page, wrong } = await at.open({ ...shelf, viewport: { width: 390, height: 844 }, hasTouch: true });
    await search(page, 'topol-m');
    await page.locator('.entry').first().tap();
    await page.locator(item).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(391);
    await page.getByRole('button', { name: 'Back to what there is' }).tap();
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('topol-m');
    expect(wrong).toEqual([]);
  });
});

describe('validation in the page', () => {
  testInCI(
    'cancelled, then run: it says how far it is, and its numbers are those of the command',
    async () => {
      const { page, wrong } = await at.open({ at: quickAt({ screen: 'library', at: 'validation' }) });
      await page.getByRole('button', { name: 'Compute it here' }).click();
      await page.getByText(/^Cases computed: [1-9]\d* of \d+\.$/).waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Compute it here' }).waitFor();
      expect(await page.getByRole('progressbar').count()).toBe(0);
      await page.getByRole('button', { name: 'Compute it here' }).click();
      const progress = page.getByText(/^Cases computed: [1-9]\d* of \d+\.$/);
      const doneOf = async (): Promise<number> => Number(/\d+/.exec((await progress.textContent())!)![0]);
      await progress.waitFor();
      const first = await doneOf();
      await page.waitForFunction(
        (done) => !document.querySelector('progress') || document.querySelector('progress')!.value > done,
        first,
        { timeout: 60_000 },
      );
      await page.getByRole('button', { name: 'Compute it again' }).waitFor({ timeout: 120_000 });
      const ours = await page.evaluate(
        () => (globalThis as unknown as InPage).counterpoise.session.shelf.validation.value.report,
      );
      const printed = await counterpoise(['validate', '--json']);
      const theirs = JSON.parse(printed.output) as Report & {
        all: { agree: number; differ: number; notJudged: number };
      };
      expect(asPrinted(ours)).toEqual(theirs);
      const { agree, differ, notJudged } = theirs.all;
      const [n, rest] = [theirs.figures.length, notJudged];
      await page.getByText(`${n} figures: ${agree} agree, ${differ} differ, ${rest} not judged.`).waitFor();
      const rows = page.getByRole('region', { name: 'Figures, those that differ first' }).locator('tbody tr');
      expect(await rows.count()).toBe(n);
      expect(await rows.nth(differ - 1).getAttribute('class')).toBe('differs');
      expect(await rows.nth(differ).getAttribute('class')).not.toBe('differs');
      await page.getByText('Only what differs').click();
      expect(await rows.count()).toBe(differ);
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});

describe('library by keyboard alone', () => {
  testInCI('search, open, copy a citation, go to its source, and back', async () => {
    const { page, wrong } = await at.open(shelf);
    await page.locator('.entry').first().waitFor();
    await tabTo(page, '#shelf-search');
    await page.keyboard.type('minuteman 2001');
    await page.locator('[role=status]', { hasText: /items found/ }).waitFor({ state: 'attached' });
    await tabTo(page, '.entry', /us-2001-12/);
    await page.keyboard.press('Enter');
    await page.locator(item).waitFor();
    await focusOn(page, item);
    await tabTo(page, 'td.source button');
    const source = await focused(page);
    await tabTo(page, 'button.copy');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await clipboard(page)).toContain('library/forces/us-2001-12.yaml');
    await page.keyboard.press('Shift+Tab');
    while (!(await page.evaluate(() => document.activeElement!.matches('td.source button'))))
      await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(source);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What is taken from it' }).waitFor();
    await focusOn(page, '#shelf-item');
    await tabTo(page, 'main button', /^Back to what there is$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, 'h1', /^What does this rest on\?$/);
    expect(wrong).toEqual([]);
  });

  testInCI('all of a kind; validation is begun and cancelled with the focus kept', async () => {
    const { page, wrong } = await at.open(shelf);
    await page.locator('.entry').first().waitFor();
    await tabTo(page, 'button', /^Show all \d+: Sources$/);
    const shown = await page.locator('.entry').count();
    await page.keyboard.press('Enter');
    expect(await page.locator('.entry').count()).toBeGreaterThan(shown);
    await focusOn(page, '.entry');
    await tabTo(page, 'main button', /^Validation$/, 'Shift+Tab'); // back: two hundred sources lie ahead
    await page.keyboard.press('Enter');
    await page.locator('#validation-title').waitFor();
    await focusOn(page, '#validation-title');
    await tabTo(page, 'button', /^Compute it here$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Cases computed: [1-9]/).waitFor();
    await focusOn(page, 'button', /^Cancel$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compute it here' }).waitFor();
    await focusOn(page, 'button', /^Compute it here$/);
    expect(wrong).toEqual([]);
  });
});
