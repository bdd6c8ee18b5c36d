import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, focusOn, quickAt, runsOf, setOf, stepsOf, tabTo, whole } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

const limit = 'choices.package.warheads';
const kill = 'beliefs.engagement.US.kill';

/** Waits until every side and the four worlds are there: nothing is being worked out any more. */
async function compared(page: Page): Promise<void> {
  await whole(page);
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.side-card').length >= 2 &&
      document.querySelectorAll('main [aria-busy=true], main .rough').length === 0 &&
      !document.querySelector('main')!.textContent!.includes('not yet'),
    null,
    { timeout: 60_000 },
  );
}

function cards(page: Page): Promise<readonly string[]> {
  return page.locator('.side-card h3').allTextContents();
}

/** Rows of the table of what was set, or of what comes out. */
async function rowsOf(page: Page, caption: string): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('region', { name: caption }).locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** Sides as the state has them. */
function sidesOf(page: Page): Promise<{ readonly baseline: unknown; readonly pinned: readonly unknown[] }> {
  return page.evaluate(() => {
    const { session } = (
      globalThis as unknown as {
        counterpoise: { session: { state: { value: { baseline: { set: unknown }; pinned: { set: unknown }[] } } } };
      }
    ).counterpoise;
    const { baseline, pinned } = session.state.value;
    return { baseline: baseline.set, pinned: pinned.map(({ set }) => set) };
  });
}

describe('compare by mouse', () => {
  testInCI('a lever moved: both cards, the verdict, and all that differs', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'compare' }) });
    await compared(page);
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side' });
    await field.fill('3500');
    await field.press('Enter');
    await compared(page);
    expect(await cards(page)).toEqual(['Baseline', 'Changed']);
    expect(await page.locator('.side-card svg[role=img]').count()).toBe(2);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^Day, ride-out: 3,500 and 100 is assured .* of 24\); the baseline, 2,500 and 100, .* of 24\)/,
    );
    const set = await rowsOf(page, 'What was set differently');
    expect(set.map(([, ...values]) => values)).toEqual([['2,500', '3,500']]);
    const answers = await rowsOf(page, 'What comes out differently');
    expect(answers.length).toBeGreaterThan(0);
    for (const [, baseline, changed] of [...set, ...answers]) expect(baseline).not.toBe(changed);
    expect(wrong).toEqual([]);
  });

  testInCI('pin, another lever, unpin, new baseline: each a step, none a run of the chart, each undone', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'compare' }, { [limit]: 3500 }) });
    await compared(page);
    const runs = await runsOf(page);
    const first = await sidesOf(page);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });

    await page.getByRole('button', { name: 'Pin this' }).click();
    await compared(page);
    expect(await cards(page)).toEqual(['Baseline', 'Changed', 'Pinned 1']);
    await page.getByText('This is pinned already.').waitFor();
    await page.getByRole('button', { name: 'Make the present the baseline' }).click();
    await compared(page);
    await page.getByText('Nothing is changed against the baseline.').waitFor();
    expect((await sidesOf(page)).baseline).toEqual(await setOf(page));
    await page.getByRole('button', { name: 'Take pin 1 away' }).click();
    await compared(page);
    expect(await cards(page)).toEqual(['Baseline', 'Changed']);
    await focusOn(page, 'button', /^Pin this$/);
    expect(await stepsOf(page)).toEqual(['link', 'pin', 'baseline', 'unpin']);
    expect(await runsOf(page), 'runs that pins and a new baseline asked for').toBe(runs);

    await undo.click();
    expect(await cards(page)).toEqual(['Baseline', 'Changed', 'Pinned 1']);
    await undo.click();
    expect((await sidesOf(page)).baseline).toEqual(first.baseline);
    await undo.click();
    expect(await sidesOf(page)).toEqual(first);
    expect(await setOf(page)).toEqual({ 'runs.draws': 24, [limit]: 3500 });
    await compared(page);
    expect(await runsOf(page), 'runs that undoing asked for').toBe(runs);
    expect(wrong).toEqual([]);
  });

  testInCI('two pins are the most; all four are in the table', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'compare' }) });
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side' });
    for (const to of ['3000', '4000']) {
      await field.fill(to);
      await field.press('Enter');
      await page.getByRole('button', { name: 'Pin this' }).click();
    }
    await field.fill('5000');
    await field.press('Enter');
    await page.getByText('Two pins are the most').waitFor();
    expect(await page.getByRole('button', { name: 'Pin this' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Pin this' }).click({ force: true });
    await compared(page);
    expect(await cards(page)).toEqual(['Baseline', 'Changed', 'Pinned 1', 'Pinned 2']);
    const set = await rowsOf(page, 'What was set differently');
    expect(set.map(([, ...values]) => values)).toContainEqual(['2,500', '5,000', '3,000', '4,000']);
    expect(wrong).toEqual([]);
  });

  testInCI('four worlds, their table, and parts that add up', async () => {
    const set = { [limit]: 3500, [kill]: { between: [0.2, 0.5] } };
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'compare' }, set) });
    await compared(page);
    const four = page.getByRole('region', { name: 'What the deal does, and what beliefs do' });
    await four.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = four.locator('tbody tr');
    expect(await rows.locator('th').allTextContents()).toEqual([
      'The scenario’s beliefs, no deal',
      'The scenario’s beliefs, the deal',
      'Your beliefs, no deal',
      'Your beliefs, the deal',
    ]);
    const counts = (await rows.locator('td').allTextContents()).map((text) => Number(/^(\d+) of /.exec(text)?.[1]));
    const draws = Number(/ of (\d+) draws?$/.exec((await rows.locator('td').first().textContent())!)![1]);
    expect([counts.length, draws]).toEqual([8, 24]);
    for (const [i, measure] of (await four.locator('.parts').all()).entries()) {
      const sentences = await measure.locator('li').allTextContents();
      const points = sentences.map((text) => {
        const [, sign, n] = /: ([+−]?)(\d+) points?$/.exec(text)!;
        return sign === '−' ? -Number(n) : Number(n);
      });
      const [deal, beliefs, together, all] = points;
      expect(deal! + beliefs! + together!, sentences.join(' ')).toBe(all);
      expect(all).toBe(Math.round((100 * (counts[6 + i]! - counts[i]!)) / draws));
      expect(Math.abs(deal! - (100 * (counts[2 + i]! - counts[i]!)) / draws)).toBeLessThan(1);
      expect(Math.abs(beliefs! - (100 * (counts[4 + i]! - counts[i]!)) / draws)).toBeLessThan(1);
      expect(sentences[3]).toContain(`from ${counts[i]!} of ${draws} draws to ${counts[6 + i]!} of ${draws} draws`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('compare by keyboard alone', () => {
  testInCI('move a lever, pin, take the pin away, new baseline, undo', async () => {
    const { page, wrong } = await at.open({ at: quickAt({ screen: 'compare' }) });
    await compared(page);
    await tabTo(page, '#choices input[type=range]');
    await page.keyboard.press('Shift+ArrowRight');
    expect((await setOf(page))[limit]).toBe(3000);
    await compared(page);
    await tabTo(page, '#pin-this');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'pinned' }).waitFor({ state: 'attached' });
    await focusOn(page, 'button', /^Pin this$/);
    await page.keyboard.press('Enter');
    expect((await sidesOf(page)).pinned.length, 'the key is idle now, and keeps the focus').toBe(1);
    await tabTo(page, 'main button', /^Take pin 1 away$/);
    await page.keyboard.press('Enter');
    expect((await sidesOf(page)).pinned).toEqual([]);
    await focusOn(page, 'button', /^Pin this$/);
    await tabTo(page, '#rebase');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is changed against the baseline.').waitFor();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
    expect([await setOf(page), await sidesOf(page)]).toEqual([
      { 'runs.draws': 24 },
      { baseline: { 'runs.draws': 24 }, pinned: [] },
    ]);
    expect(wrong).toEqual([]);
  });
});
