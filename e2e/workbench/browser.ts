import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { engine } from '../../src/model/scenario/index.ts';
import { linkOf } from '../../src/web/state/link.ts';
import { firstPlace, firstState } from '../../src/web/state/state.ts';
import type { Place, State } from '../../src/web/state/state.ts';
import { home } from '../counterpoise.ts';
import { inCI } from '../needs.ts';
import type { Need } from '../needs.ts';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Debian's Chromium, or the one that CHROMIUM names. */
export const browserNeed: Need = {
  name: 'Chromium',
  missing: existsSync(path) ? null : `no ${path} · apt-get install chromium, or set CHROMIUM to its path`,
};

export type { Page } from 'playwright-core';

/** The page in a browser, on a plain server of static files: what any web server does, and nothing else. */
export interface Bench {
  readonly address: string;
  /** a page of a profile of its own */
  open(options?: Opening): Promise<Opened>;
  close(): Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  /** behind the address: `?lang=ru`, `#c1.…` */
  readonly at?: string;
  /** run in the page before anything else */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** errors of the page, and requests to other hosts: a test expects none */
  readonly wrong: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The policy under which `counterpoise serve` gives the page; a test there compares it. */
export const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @param folder of the built page */
export async function bench(folder = join(home, 'dist/workbench')): Promise<Bench> {
  const server = await staticFiles(folder);
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    open: (options) => opened(browser, address, options),
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

async function opened(
  browser: Browser,
  address: string,
  { at = '', before, ...options }: Opening = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const wrong: string[] = [];
  const page = await context.newPage();
  // A timeline ends today, and a picture of it is kept.
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00Z'));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== new URL(address).origin) wrong.push(request.url());
  });
  if (before) await page.addInitScript(before);
  await page.goto(address + at);
  await page.waitForFunction(() => 'counterpoise' in globalThis);
  return { page, context, wrong };
}

function staticFiles(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** What the page leaves for tests: its session. */
interface InPage {
  readonly counterpoise: {
    readonly runs: () => number;
    readonly session: {
      readonly state: { readonly value: { readonly changed: { readonly set: Readonly<Record<string, unknown>> } } };
      readonly history: { readonly value: { readonly done: readonly { readonly name: { readonly did: string } }[] } };
      readonly chart: {
        readonly value: {
          readonly stage: string;
          readonly side: unknown;
          readonly result: { readonly scenario: string };
        } | null;
      };
    };
  };
}

type Values = Readonly<Record<string, unknown>>;

/** A link to a screen with the first scenario. */
export function linkAt(place: Partial<Place>, set: Values = {}, baseline: Values = {}): string {
  const state: State = {
    ...firstState,
    place: { ...firstPlace, ...place },
    baseline: { alternative: null, set: baseline },
    changed: { alternative: null, set },
  };
  return linkOf({ engine, hash: null, state });
}

/** The same with few draws: for tests that wait for whole results and do not look at their numbers. */
export function quickAt(place: Partial<Place>, set: Values = {}): string {
  const few = { 'runs.draws': 24 };
  return linkAt(place, { ...few, ...set }, few);
}

/** The chart of the first scenario with few draws. */
export const quick = quickAt({});

/** What all 512 draws may take in CI, where three browsers and a bench share two cores. */
export const slow = 300_000;

/** Waits until the picture is of the state as it is, and whole. */
export async function whole(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { session } = (globalThis as unknown as InPage).counterpoise;
      const chart = session.chart.value;
      return chart !== null && chart.stage === 'whole' && chart.side === session.state.value.changed;
    },
    null,
    { timeout: inCI(slow, 90_000) },
  );
}

/** Runs that the page has asked for so far. */
export function runsOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as InPage).counterpoise.runs());
}

/** Values that were changed. */
export function setOf(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(() => (globalThis as unknown as InPage).counterpoise.session.state.value.changed.set);
}

/** What was done so far, as the history names it. */
export function stepsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as InPage).counterpoise.session.history.value.done.map(({ name }) => name.did),
  );
}

/** Goes on by Tab, or back by Shift+Tab, until the focus is where it is looked for. */
export async function tabTo(page: Page, selector: string, words: RegExp = /^/, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 160; i++) {
    await page.keyboard.press(key);
    const text = await page.evaluate((wanted) => {
      const at = document.activeElement;
      return at?.matches(wanted) ? (at.getAttribute('aria-label') ?? at.textContent) : null;
    }, selector);
    if (text !== null && words.test(text)) return;
  }
  throw new Error(`Tab does not come to ${selector}, ${String(words)}`);
}

/** Where the focus is, as a reader of the page would name it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });
}

/** Waits until the focus is there: a page hands it on once it is drawn. */
export async function focusOn(page: Page, selector: string, words: RegExp = /^/): Promise<void> {
  await page.waitForFunction(
    ([wanted, source]) => {
      const at = document.activeElement;
      return at?.matches(wanted) && new RegExp(source).test(at.getAttribute('aria-label') ?? at.textContent ?? '');
    },
    [selector, words.source] as const,
    { timeout: 10_000 },
  );
}

/**
 * Waits until the screen is as a reader finds it in the end: nothing on it says that it is still on its way, its letters
 * are there, and over thirty pictures of the browser nothing moved. Pictures, not seconds: a slow page draws fewer.
 */
export async function settled(page: Page): Promise<void> {
  const busy = await page.evaluate((most) => {
    const coming = '[aria-busy="true"], .rough, progress';
    const isStill = (): boolean =>
      document.querySelector(coming) === null &&
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running');
    return new Promise<string | null>((done) => {
      const began = performance.now();
      let still = 0;
      new MutationObserver(() => (still = 0)).observe(document, {
        ...{ subtree: true, childList: true, attributes: true, characterData: true },
      });
      const look = (): void => {
        still = isStill() ? still + 1 : 0;
        if (still > 30) done(null);
        else if (performance.now() - began > most)
          done(document.querySelector(coming)?.outerHTML.slice(0, 200) ?? 'it moves');
        else requestAnimationFrame(look);
      };
      look();
    });
  }, 90_000);
  if (busy !== null) throw new Error(`The screen does not settle: ${busy}`);
}

/** Does what the address follows, and waits until it has: only then is there something to go back from, or to share. */
export async function followed(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => location.hash);
  await act();
  await page.waitForFunction((hash) => location.hash !== hash, before);
}
