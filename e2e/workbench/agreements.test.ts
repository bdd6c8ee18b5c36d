import { afterAll, beforeAll, describe, expect } from 'vitest';
import { counterpoise } from '../counterpoise.ts';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, focusOn, quickAt, runsOf, tabTo } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

/** The page with an answer to what its address asks. */
async function opened(
  where: string | null = null,
): Promise<{ readonly page: Page; readonly wrong: readonly string[] }> {
  const { page, wrong } = await at.open({ at: quickAt({ screen: 'agreements', at: where }) });
  await verdict(page, /./);
  return { page, wrong };
}

async function verdict(page: Page, words: RegExp): Promise<string> {
  const said = page.locator('.verdict-main').filter({ hasText: words });
  await said.waitFor();
  return (await said.textContent())!;
}

async function rowsOf(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.locator('.treaty-limits tbody tr:not(.why)');
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].slice(0, 5).map((cell) => cell.textContent ?? '')),
  );
}

/** Leaves of the tree of a count, as they are read. */
async function leavesOf(page: Page): Promise<readonly number[]> {
  const leaves = page.locator('.why-tree > ul > li > details > summary > strong');
  return (await leaves.allTextContents()).map((text) => Number(text.replaceAll(',', '')));
}

const disputed = 'new-start/us-2020-09/2020-09-01';

describe('agreements by mouse', () => {
  testInCI('START I on the day of the report is there at first; another day is one question more', async () => {
    const { page, wrong } = await opened();
    expect(await verdict(page, /limits/)).toMatch(/^With what us-2001-01 held .* on 13 August 2001: /);
    expect((await rowsOf(page)).map(([article]) => article)).toContain('II.1.b');
    expect(await page.getByRole('img', { name: /In force on 13 August 2001/ }).count()).toBe(1);
    const runs = await runsOf(page);
    await page.getByRole('button', { name: 'On to the next event (])' }).click();
    await verdict(page, /on 13 December 2001/);
    expect(await runsOf(page)).toBe(runs + 1);
    expect(wrong).toEqual([]);
  });

  testInCI('the same verdict and the same numbers as at the command line', async () => {
    const { page } = await opened(disputed);
    const said = await verdict(page, /Russia/);
    const { output } = await counterpoise(['comply', 'new-start', '--force', 'us-2020-09', '--date', '2020-09-01']);
    expect(output.replaceAll(/\s+/g, ' ')).toContain(said);
    const json = await counterpoise(['comply', 'new-start', '--force', 'us-2020-09', '--date', '2020-09-01', '--json']);
    const { limits } = JSON.parse(json.output) as { limits: readonly { counted: number; allowed: number }[] };
    const first = (await rowsOf(page)).filter(([article]) => article !== '');
    expect(
      first.map(([, , counted, allowed]) => [counted, allowed].map((n) => Number(n!.replaceAll(',', '')))),
    ).toEqual(limits.map(({ counted, allowed }) => [counted, allowed]));
  });

  testInCI('two readings stand side by side; choosing one changes the verdict and the link', async () => {
    const { page } = await opened(disputed);
    expect((await rowsOf(page)).filter(([article]) => article === '')).toHaveLength(1);
    const before = page.url();
    await page.getByLabel('Reading').selectOption('Russia');
    await page.waitForFunction((was) => location.href !== was, before);
    await page.waitForFunction(() => document.querySelectorAll('.treaty-limits').length === 1);
    expect(decodeURIComponent(page.url())).not.toBe(decodeURIComponent(before));
  });

  testInCI('why: the leaves of the tree add up to the count', async () => {
    const { page } = await opened(disputed);
    await page.getByRole('button', { name: 'Why: Warheads', exact: false }).first().click();
    const leaves = await leavesOf(page);
    expect(leaves.length).toBeGreaterThan(2);
    const rows = await rowsOf(page);
    const counted = rows.find(([article]) => article === 'II.1.b')![2]!;
    expect(leaves.reduce((sum, one) => sum + one, 0)).toBe(Number(counted.replaceAll(',', '')));
  });

  testInCI('an article and its rule light each other', async () => {
    const { page } = await opened(disputed);
    await page.getByRole('button', { name: 'II.1.b: deployed-warheads' }).click();
    expect(await page.locator('.treaty-row.lit h3').textContent()).toMatch(/^Article II\./);
    expect(await page.locator('.rule.lit').count()).toBe(1);
    await page.getByRole('button', { name: /^Article II\./ }).click();
    expect(await page.locator('.treaty-row.lit').count()).toBe(0);
  });

  testInCI(
    'another wording: the error stands under the word; the result is a layer; taking it back restores',
    async () => {
      const { page, wrong } = await opened(disputed);
      const rule = page.locator('.rule', { hasText: 'II.1.b: deployed-warheads' });
      await rule.getByRole('button', { name: 'Try another wording' }).click();
      const area = rule.getByLabel('Your wording of the rule');
      const text = await area.inputValue();
      await area.fill(text.replace('system.leg', 'system.legg'));
      await rule.locator('.wrong').waitFor();
      expect(await rule.locator('.wrong').textContent()).toMatch(
        /\^.*Line \d+, column \d+: .*legg.*did you mean `leg`/s,
      );
      await area.fill(text.replace('at-most: 1550', 'at-most: 1000'));
      await verdict(page, /1,000|457/);
      await page.getByText('With your wording of one rule', { exact: false }).waitFor();
      expect((await rowsOf(page)).find(([article]) => article === 'II.1.b')!.slice(2)).toEqual([
        '1,457',
        '1,000',
        '−457',
      ]);
      await rule.getByRole('button', { name: 'Back to the rule as it stands' }).click();
      await page.waitForFunction(() => !document.body.textContent!.includes('With your wording of one rule'));
      expect((await rowsOf(page)).find(([article]) => article === 'II.1.b')!.slice(2)).toEqual([
        '1,457',
        '1,550',
        '93',
      ]);
      expect(wrong).toEqual([]);
    },
  );

  testInCI('a territorial defence of 100 is not allowed at any number', async () => {
    const { page } = await opened('abm/us-alaska-100/2001-08-13');
    expect(await verdict(page, /any number/)).toMatch(/not allowed at any number \(Articles I/);
  });

  testInCI('a link that names what there is not says so, and the lists stay', async () => {
    const { page } = await opened('start-1/nobody-1900-01/2001-08-13');
    expect(await verdict(page, /nobody/)).toContain('nobody-1900-01');
    await page.getByLabel('Held against it').selectOption('us-2001-01');
    await verdict(page, /on 13 August 2001/);
  });
});

describe('agreements by keyboard alone', () => {
  testInCI('from day to day, to a limit, its tree, a rule and back', async () => {
    const { page } = await opened();
    await tabTo(page, '.treaty-days input[type=range]');
    await page.keyboard.press(']');
    await page.locator('#treaty-days-title', { hasText: '13 December 2001' }).waitFor();
    await page.keyboard.press('[');
    await page.keyboard.press('ArrowRight');
    await page.locator('#treaty-days-title', { hasText: '13 December 2001' }).waitFor();
    await tabTo(page, '.treaty-limits button', /Why/);
    await page.keyboard.press('Enter');
    await page.locator('.why-tree').waitFor();
    await tabTo(page, '.why-tree summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.why-tree details[open] ol').count()).toBe(1);
    await tabTo(page, '.rule button', /Try another wording/);
    await page.keyboard.press('Enter');
    await page.locator('.rule-edit textarea').waitFor();
    await focusOn(page, '.rule-edit textarea');
    await tabTo(page, '.rule-edit button');
    await page.keyboard.press('Enter');
    await page.locator('.rule-edit').waitFor({ state: 'detached' });
  });
});

describe('agreements in Russian', () => {
  testInCI('the articles are the Russian text, the verdict is Russian', async () => {
    const { page } = await at.open({ at: `?lang=ru${quickAt({ screen: 'agreements', at: disputed })}` });
    expect(await verdict(page, /[А-я]/)).not.toMatch(/[A-Za-z]{4}/);
    expect(await page.getByRole('button', { name: /^Статья II\./ }).count()).toBe(1);
  });
});
