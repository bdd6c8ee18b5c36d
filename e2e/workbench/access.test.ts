import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { home } from '../counterpoise.ts';
import { few, inCI, testNeeding } from '../needs.ts';
import { bench, browserNeed, settled } from './browser.ts';
import type { Bench, Opened, Page } from './browser.ts';
import { expectAsLookedAt, isKept } from './picture.ts';
import { addressOf, sizes, views } from './screens.ts';
import type { View } from './screens.ts';

let at: Bench;
/** Reads pictures; told apart from what is looked at. */
let judge: Page;
beforeAll(async () => {
  if (browserNeed.missing !== null) return;
  at = await bench();
  judge = (await at.open()).page;
});

/** Findings by view, in the order of the views. */
const found = new Map<View, number>();

/** Pages that have been looked at in light and are still to be looked at in dark: the reader turns the lamp off. */
const open = new Map<string, Opened>();

function pageOf({ screen, language, width }: View): string {
  return `${screen} ${language} ${width}`;
}

async function shown(view: View): Promise<Opened> {
  const before = open.get(pageOf(view));
  if (before !== undefined) {
    await before.page.emulateMedia({ colorScheme: view.theme });
    return before;
  }
  const opened = await at.open({
    at: addressOf(view),
    viewport: sizes[view.width],
    colorScheme: view.theme,
    hasTouch: view.width === 390,
  });
  open.set(pageOf(view), opened);
  return opened;
}

async function putAway(view: View): Promise<void> {
  if (view.theme === 'light') return;
  await open.get(pageOf(view))!.context.close();
  open.delete(pageOf(view));
}

/** WCAG 2.2 AA and what axe holds for good practice. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Of palette.ts. */
const inks = { light: 'rgb(27, 31, 35)', dark: 'rgb(232, 235, 237)' } as const;

async function inkOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).color);
}

/** Words of a page wider than its window would have to be scrolled to. */
async function widerThanItsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
}

describe.sequential('every screen, language, theme and width', () => {
  for (const view of few(views, 1))
    testNeeding(
      browserNeed,
      `${view.screen}, ${view.language}, ${view.theme}, ${view.width}: no finding of axe${isKept(view) ? ', and as it was looked at' : ''}`,
      async () => {
        const { page, wrong } = await shown(view);
        await page.locator('h1').first().waitFor();
        await settled(page);
        expect(await inkOf(page)).toBe(inks[view.theme]);
        const now = isKept(view) ? await page.screenshot() : null;
        const list = await findings(page);
        found.set(view, list.length);
        expect(list).toEqual([]);
        expect(await widerThanItsWindow(page), 'the page scrolls sideways').toBe(false);
        expect(wrong).toEqual([]);
        await putAway(view);
        if (now !== null) await expectAsLookedAt(view, now, judge);
      },
    );

  afterAll(async () => {
    await at?.close();
    if (found.size === views.length && process.env['RESET_GOLDEN'] === '1') writeFileSync(file, tableOf(found));
  });
});

const file = `${home}docs/reference/accessibility.md`;

describe('the table of findings', () => {
  testNeeding(
    inCI(browserNeed, { name: 'a run of every view', missing: 'left to .ci/run' }),
    'is written as it stands',
    async () => {
      expect(tableOf(found), 'RESET_GOLDEN=1 COUNTERPOISE_CI=1 npx vitest run e2e/workbench/access.test.ts').toBe(
        readFileSync(file, 'utf8'),
      );
    },
  );
});

function tableOf(counts: ReadonlyMap<View, number>): string {
  const rows = [...counts].map(
    ([{ screen, language, theme, width }, count]) => `| ${screen} | ${language} | ${theme} | ${width} | ${count} |`,
  );
  return [
    '# Accessibility: findings of axe',
    '',
    'Written by `e2e/workbench/access.test.ts` in Chromium: WCAG 2.0 to 2.2, levels A and AA, and good practice. The test',
    'fails on any finding, and where a page scrolls sideways. What no program sees (is a sentence plain, does an order make',
    'sense) was looked at by people and is not in the table.',
    '',
    '| screen | language | theme | width | findings |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
