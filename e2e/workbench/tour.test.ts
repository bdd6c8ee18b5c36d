import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import {
  bench,
  browserNeed,
  focusOn,
  linkAt,
  quickAt,
  setOf,
  settled,
  slow,
  stepsOf,
  tabTo,
  whole,
} from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

const limit = 'choices.package.warheads';

function placeOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      (globalThis as unknown as { counterpoise: { session: { state: { value: { place: { at: string | null } } } } } })
        .counterpoise.session.state.value.place.at,
  );
}

/** Waits for a step. */
async function opened(page: Page, n = 1): Promise<void> {
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Step ${n} of 8`) }).waitFor();
}

function guessIn(page: Page): Promise<string> {
  return page.locator('.tour-guess input').first().inputValue();
}

/** What the run says, as a number. */
async function toldIn(page: Page): Promise<{ readonly guess: number; readonly run: number; readonly words: string }> {
  const words = (await page.locator('.tour-told').textContent())!;
  const numbers = words.match(/[\d,]+/g)!.map((text) => Number(text.replaceAll(',', '')));
  return { guess: numbers[0]!, run: numbers[1]!, words };
}

/** As the scenario is: what step 1 runs came with the page. */
const tour = linkAt({ screen: 'tour', at: 'tour/1' });

describe('the tour by mouse', () => {
  testInCI('step 1: a guess in the field, the run, the answer; then step 2', async () => {
    const { page, wrong } = await at.open({ at: tour });
    await opened(page);
    const field = page.getByRole('textbox', { name: 'Your guess: interceptors' });
    await field.fill('33');
    await field.press('Enter');
    await page.locator('.guess text', { hasText: 'your guess: 33' }).waitFor();
    await page.getByRole('button', { name: 'Run it and show the answer' }).click();
    await whole(page);
    const { guess, run, words } = await toldIn(page);
    expect(guess).toBe(33);
    expect(words).toBe(
      `You said 33 interceptors; the run says ${run} interceptors. Your guess is ${Math.abs(33 - run)} ${33 > run ? 'higher' : 'lower'}.`,
    );
    await page.getByText(new RegExp(`^The median draw needs ${run} interceptors to stop`)).waitFor();
    await focusOn(page, 'h2', /^The answer$/);
    await page.locator('.with-cursor .guess text').waitFor();
    await page.getByRole('button', { name: /^Next: / }).click();
    await opened(page, 2);
    await focusOn(page, 'h1', /^Step 2 of 8/);
    await page.getByRole('button', { name: /^Back: / }).click();
    await opened(page, 1);
    await focusOn(page, 'h1', /^Step 1 of 8/);
    expect((await toldIn(page)).words).toBe(words);
    expect(wrong).toEqual([]);
  });

  testInCI('a press on the empty plot is a guess; a draw moves it; in step 5 it is a place', async () => {
    const { page, wrong } = await at.open({ at: tour });
    await opened(page);
    const pad = page.locator('.tour-pad');
    const press = async (x: number, y: number): Promise<void> => {
      await settled(page);
      const box = (await pad.boundingBox())!;
      await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    };
    await press(0.4, 0.4);
    const higher = Number(await guessIn(page));
    await press(0.4, 0.7);
    const lower = Number(await guessIn(page));
    expect(lower).toBeGreaterThan(0);
    expect(higher).toBeGreaterThan(lower);
    await page.getByRole('button', { name: /^Step 5 of 8/ }).click();
    await opened(page, 5);
    await press(0.5, 0.5);
    await page.locator('.guess text', { hasText: /your guess: [\d,]+ and \d+/ }).waitFor();
    expect(Number((await guessIn(page)).replaceAll(',', ''))).toBeGreaterThan(500);
    await page.getByRole('button', { name: /^Step 3 of 8/ }).click();
    await opened(page, 3);
    await press(0.5, 0.5);
    expect(Math.abs(Number(await guessIn(page)) - 50)).toBeLessThanOrEqual(2);
    expect(wrong).toEqual([]);
  });

  testInCI('the reader’s own numbers and steps are back when the tour is left', async () => {
    const { page, wrong } = await at.open({ at: quickAt({}) });
    await whole(page);
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side' });
    await field.fill('3750');
    await field.press('Enter');
    await whole(page);
    const own = [await setOf(page), await stepsOf(page)];
    const menu = page.getByRole('navigation', { name: 'Screens' }).or(page.locator('header nav')).first();
    await menu.getByRole('link', { name: 'Tour' }).click();
    await opened(page);
    await page.getByRole('button', { name: /^Step 4 of 8/ }).click();
    await page.getByRole('button', { name: 'Show the answer without a guess' }).click();
    await page.getByText('You made no guess here.').waitFor();
    expect((await setOf(page))[limit]).toBe(1500);
    expect(await stepsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave the tour' }).click();
    await page.locator('.cells').first().waitFor();
    expect([await setOf(page), await stepsOf(page)]).toEqual(own);
    await whole(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await setOf(page)).toEqual({ 'runs.draws': 24 });
    expect(wrong).toEqual([]);
  });

  testInCI(
    'a reload resumes: the step, the guess, the answer; and one’s own still lies aside',
    async () => {
      const { page, wrong } = await at.open({ at: quickAt({}) });
      await page.locator('header nav').getByRole('link', { name: 'Tour' }).click();
      await opened(page);
      await page.getByRole('button', { name: /^Step 4 of 8/ }).click();
      await opened(page, 4);
      const field = page.getByRole('textbox', { name: 'Your guess: warhead limit, each side' });
      await field.fill('2000');
      await field.press('Enter');
      await page.getByRole('button', { name: 'Run it and show the answer' }).click();
      await whole(page);
      const { words } = await toldIn(page);
      expect(words).toMatch(/^You said 2,000 warheads a side/);
      await page.waitForFunction((set) => localStorage.getItem('counterpoise.view')?.includes(set), limit);
      await page.reload();
      await opened(page, 4);
      await whole(page);
      expect((await toldIn(page)).words).toBe(words);
      await page.locator('header nav').getByRole('link', { name: 'Linkage' }).click();
      await page.locator('.cells').first().waitFor();
      expect(await setOf(page)).toEqual({ 'runs.draws': 24 });
      await page.locator('header nav').getByRole('link', { name: 'Tour' }).click();
      await opened(page, 4);
      expect(wrong).toEqual([]);
    },
    slow,
  );

  testInCI('the communiqué has the package in it, the team and its words; its link opens it elsewhere', async () => {
    const { page, wrong } = await at.open({
      at: quickAt({ screen: 'tour', at: 'tour/8' }),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await opened(page, 8);
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side', exact: true });
    await field.fill('1700');
    await field.press('Enter');
    await page.getByRole('textbox', { name: 'Name of your team' }).fill('Delegation 4');
    await page.getByRole('textbox', { name: /Control, trust/ }).fill('Both sides count together.');
    await whole(page);
    const text = page.locator('.tour-text');
    await text.getByText('no more than 1,700 deployed').waitFor();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied', { exact: false }).first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      /^JOINT COMMUNIQUÉ\nDraft of Delegation 4\n/,
      /1\. .*no more than 1,700 /,
      /Both sides count together\./,
    ])
      expect(copied).toMatch(part);
    expect(copied).toContain(await text.textContent());
    const link = /https?:\S+(#c1\.\S+)/.exec(copied)![1]!;
    const other = await at.open({ at: link });
    await opened(other.page, 8);
    expect((await setOf(other.page))[limit]).toBe(1700);
    await other.page.locator('.tour-text').getByText('no more than 1,700 deployed').waitFor();
    expect([...wrong, ...other.wrong]).toEqual([]);
  });

  testInCI('the facilitator’s page is opened and left; the projector enlarges, and a press still hits', async () => {
    const { page, wrong } = await at.open({ at: tour });
    await opened(page);
    await page.getByRole('button', { name: 'For the facilitator' }).click();
    await page.getByRole('heading', { level: 1, name: /^The tour in a class/ }).waitFor();
    await focusOn(page, 'h1', /^The tour in a class/);
    const total = page.getByRole('region', { name: 'Rounds' }).locator('tbody tr').last().locator('td').first();
    expect(await total.textContent()).toBe('60');
    const height = async (): Promise<number> => (await page.locator('h1').boundingBox())!.height;
    const small = await height();
    await page.getByText(/^Projector/).click();
    expect(await height()).toBeGreaterThan(1.3 * small);
    await page.getByRole('button', { name: 'To the steps' }).click();
    await opened(page);
    const pad = page.locator('.tour-pad');
    await settled(page);
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    const diamond = (await page.locator('.guess .diamond').boundingBox())!;
    expect(Math.abs(diamond.y + diamond.height / 2 - (box.y + box.height * 0.5))).toBeLessThan(4);
    expect(wrong).toEqual([]);
  });

  testInCI('on a phone: nothing is wider than it; a guess by touch, and its answer', async () => {
    const { page, wrong } = await at.open({ at: tour, viewport: { width: 390, height: 844 }, hasTouch: true });
    await opened(page);
    const pad = page.locator('.tour-pad');
    await settled(page);
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height * 0.5);
    expect(Number(await guessIn(page))).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Run it and show the answer' }).tap();
    await page.locator('.tour-told').waitFor();
    for (const n of [1, 3, 8]) {
      await page.getByRole('button', { name: new RegExp(`^Step ${n} of 8`) }).tap();
      await opened(page, n);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `step ${n}`).toBeLessThanOrEqual(391);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the tour by keyboard alone', () => {
  testInCI('a guess on the plot by arrows, Enter for the answer, on, back and out', async () => {
    const { page, wrong } = await at.open({ at: tour });
    await opened(page);
    await tabTo(page, '.tour-pad');
    await page.keyboard.press('ArrowUp');
    const first = Number(await guessIn(page));
    await page.keyboard.press('ArrowUp');
    expect(await guessIn(page)).toBe(String(first + 5));
    await page.keyboard.press('Shift+ArrowDown');
    expect(await guessIn(page)).toBe(String(first - 20));
    await page.locator('[role=status]', { hasText: `Your guess: ${first - 20} inter` }).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    expect(await guessIn(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await page.locator('.tour-told').count(), 'Enter without a guess does nothing').toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await whole(page);
    await focusOn(page, 'h2', /^The answer$/);
    const { guess, words } = await toldIn(page);
    expect(guess).toBe(first);
    await page.locator('[role=status]', { hasText: words }).first().waitFor({ state: 'attached' });
    await tabTo(page, '.tour-ends button', /^Next: /);
    await page.keyboard.press('Enter');
    await focusOn(page, 'h1', /^Step 2 of 8/);
    expect(await placeOf(page)).toBe('tour/2');
    await tabTo(page, '.tour-ends button', /^Back: /);
    await page.keyboard.press('Enter');
    await focusOn(page, 'h1', /^Step 1 of 8/);
    await tabTo(page, 'button', /^Guess again$/);
    await page.keyboard.press('Enter');
    await focusOn(page, 'h2', /^Your guess$/);
    await tabTo(page, 'button', /^Leave the tour$/);
    await page.keyboard.press('Enter');
    await page.locator('.cells').first().waitFor();
    await focusOn(page, '#main');
    expect(wrong).toEqual([]);
  });

  testInCI('the facilitator’s page and its switch; a guess typed', async () => {
    const { page, wrong } = await at.open({ at: tour });
    await opened(page);
    await tabTo(page, 'button', /^For the facilitator$/);
    await page.keyboard.press('Enter');
    await focusOn(page, 'h1', /^The tour in a class/);
    await tabTo(page, 'input[type=checkbox]');
    await page.keyboard.press('Space');
    await page.locator('main.projector').waitFor();
    await tabTo(page, '.tour-ends button', /^Next: /);
    await page.keyboard.press('Enter');
    await focusOn(page, 'h1', /^Step 1 of 8/);
    await tabTo(page, '.tour-guess input');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', /^Run it and show the answer$/);
    await page.keyboard.press('Enter');
    await whole(page);
    expect((await toldIn(page)).guess).toBe(40);
    expect(wrong).toEqual([]);
  });
});
