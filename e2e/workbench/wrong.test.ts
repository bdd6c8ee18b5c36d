import { afterAll, beforeAll, describe, expect } from 'vitest';
import { testInCI } from '../needs.ts';
import { bench, browserNeed, runsOf, setOf, slow, whole } from './browser.ts';
import type { Bench, Page } from './browser.ts';

let at: Bench;
beforeAll(async () => {
  if (browserNeed.missing === null) at = await bench();
});
afterAll(() => at?.close());

async function pictureStays(page: Page): Promise<void> {
  expect(await page.locator('.with-cursor > svg[role=img]').count()).toBe(1);
}

/** Drops a file anywhere on the page. */
async function drop(page: Page, name: string, size: number, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, bytes, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content + ' '.repeat(Math.max(0, bytes - content.length))], fileName));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, size, text] as const,
  );
}

describe('bad input: the picture stays, and the message says what differs and what to do', () => {
  testInCI('links: damaged, foreign, of a newer version', async () => {
    for (const [hash, words] of [
      ['#c1.AAAAAAAA', /The link is damaged/],
      ['#c9.AAAA', /made by a newer version/],
      ['#c1', /no view of this page/],
    ] as const) {
      const { page } = await at.open({ at: hash });
      await page.getByText(words).waitFor();
      await pictureStays(page);
      await page.context().close();
    }
  });

  testInCI(
    'files: not ours, 50 MB, a scenario with a mistake',
    async () => {
      const { page } = await at.open();
      await drop(page, 'letter.txt', 10, 'Dear Sir');
      await page.getByText(/letter\.txt is neither a scenario/).waitFor();
      await drop(page, 'huge.yaml', 50 * 1024 * 1024, 'counterpoise: 1');
      await page.getByText(/huge\.yaml is too large/).waitFor();
      await drop(page, 'mine.yaml', 10, 'counterpoise: 1\nid: mine\n');
      await page
        .getByRole('alert')
        .getByText(/mine\.yaml/)
        .first()
        .waitFor();
      await pictureStays(page);
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
      await whole(page);
    },
    slow,
  );

  testInCI('a number that is none is said beside its field, and nothing runs', async () => {
    const { page } = await at.open();
    const field = page.getByRole('textbox', { name: 'Warhead limit, each side' });
    await field.fill('many');
    await field.press('Enter');
    await page.getByText(/A number from 0 to 6000 is expected/).waitFor();
    expect([await runsOf(page), await setOf(page)]).toEqual([0, {}]);
  });

  testInCI('storage denied: the page works, and says that it keeps nothing', async () => {
    const { page, wrong } = await at.open({
      before: () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    });
    await page.getByRole('textbox', { name: 'Warhead limit, each side' }).fill('3000');
    await page.keyboard.press('Enter');
    await page.getByText(/keeps nothing for the page/).waitFor();
    expect(wrong).toEqual([]);
  });

  testInCI(
    'a worker that dies: the run goes on in a new one',
    async () => {
      const { page } = await at.open();
      await page.evaluate(() => {
        const { threads } = (globalThis as unknown as { counterpoise: { threads: { lead: Worker } } }).counterpoise;
        threads.lead.dispatchEvent(new ErrorEvent('error'));
      });
      await page.getByText(/was started again/).waitFor();
      await page.getByRole('textbox', { name: 'Warhead limit, each side' }).fill('3000');
      await page.keyboard.press('Enter');
      await whole(page);
      await pictureStays(page);
    },
    slow,
  );

  testInCI('an unknown scenario in a link is named', async () => {
    const { page } = await at.open();
    await page.evaluate(() => {
      const { session } = (
        globalThis as unknown as { counterpoise: { session: { open(choice: { id: string }): void } } }
      ).counterpoise;
      session.open({ id: 'geneva-1985' });
    });
    await page.getByText(/This library has no scenario geneva-1985/).waitFor();
    await pictureStays(page);
  });

  testInCI('a browser that lacks what we need is told so', async () => {
    const { page } = await at.open({ before: () => Reflect.deleteProperty(globalThis, 'Worker') });
    await page.getByText(/This browser lacks/).waitFor();
    await pictureStays(page);
  });
});

describe('runs are counted in the browser', () => {
  testInCI(
    'no run at first; one change, one run; ten changes at once, one more',
    async () => {
      const { page, wrong } = await at.open();
      expect(await runsOf(page)).toBe(0);
      const slider = page.getByRole('slider', { name: 'Warhead limit, each side' });
      await slider.focus();
      await slider.press('ArrowRight');
      await whole(page);
      expect(await runsOf(page)).toBe(1);
      await slider.evaluate((input: HTMLInputElement) => {
        for (let i = 1; i <= 11; i++) {
          input.value = String(2500 + 50 * i);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      });
      await whole(page);
      expect(await runsOf(page)).toBe(3);
      expect((await setOf(page))['choices.package.warheads']).toBe(3050);
      expect(wrong).toEqual([]);
    },
    slow,
  );

  testInCI(
    'works after a reload without a network, and asks no other host',
    async () => {
      const { page, context, wrong } = await at.open();
      await page.evaluate(async () => {
        const worker = (await navigator.serviceWorker.ready).active!;
        while (worker.state !== 'activated') await new Promise((done) => worker.addEventListener('statechange', done));
      });
      await context.setOffline(true);
      await page.reload();
      await page.waitForFunction(() => 'counterpoise' in globalThis);
      const slider = page.getByRole('slider', { name: 'Warhead limit, each side' });
      await slider.focus();
      await slider.press('ArrowRight');
      await whole(page);
      await page.getByRole('button', { name: 'Русский' }).click();
      await page
        .getByRole('heading', { name: /боезарядах/ })
        .first()
        .waitFor();
      expect(wrong.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
    },
    slow,
  );
});
