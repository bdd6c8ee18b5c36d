import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../src/figure/index.ts';
import { counterpoise } from './counterpoise.ts';
import { chromiumEngine } from './engines.ts';
import { few, testNeeding } from './needs.ts';

/** The report of `--out`: one file that fetches nothing and can be read on paper, on a phone and by ear. */
const folder = mkdtempSync(join(tmpdir(), 'counterpoise-'));
const need = chromiumEngine();
let browser: Browser | undefined;

beforeAll(async () => {
  if (need.missing !== null) return;
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const reports = [
  ['linkage', 'moscow-2001', '--draws', '2', '--alternative', 'mobiles-out', '--lang', 'ru'],
  ['assess', 'moscow-2001', '--draws', '8'],
  ['linkage', 'moscow-2001', '--draws', '8'],
  ['linkage', 'after-new-start-2026', '--draws', '0', '--set', 'criteria.retaliation.warheads={between: [50, 150]}'],
  [
    'assess',
    'after-new-start-2026',
    '--draws',
    '0',
    '--today',
    '--set',
    'criteria.retaliation.warheads={between: [50, 150]}',
  ],
  ['assess', 'moscow-2001', '--draws', '2', '--lang', 'ru'],
] as const;

describe.each(few(reports, 1).map((args) => [args.join(' '), args] as const))('report of %s', (title, args) => {
  const out = join(folder, title.replaceAll(/[^a-z0-9-]+/g, '_'));
  const lang = (args as readonly string[]).includes('ru') ? 'ru' : 'en';
  let file = '';
  let html = '';
  let json = '';

  beforeAll(async () => {
    const { code, errors, output } = await counterpoise([...args, '--out', out, '--json']);
    expect(code, errors).toBe(0);
    file = /^\S+ (.+\.html)$/m.exec(errors)![1]!;
    html = readFileSync(file, 'utf8');
    json = output;
  }, 120_000);

  test('holds no script and names nothing to fetch', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|ru)">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\((?!#)|javascript:/i);
    const addresses = [...html.matchAll(/\s(?:src|href|xlink:href|srcset|action)="([^"]*)"/g)].map(([, to]) => to);
    expect(addresses.filter((to) => !to?.startsWith('#'))).toEqual([]);
  });

  test('names every source, number and file', () => {
    const { sources, engine, draws, seed } = JSON.parse(json) as {
      readonly sources: readonly { readonly source: string }[];
      readonly engine: string;
      readonly draws: number;
      readonly seed: number;
    };
    const cited = new Set(sources.map(({ source }) => source).filter((source) => source !== 'judged'));
    for (const source of cited) expect(html, source).toContain(`${source} · `);
    expect(html).toContain(`Counterpoise ${engine}`);
    expect(html).toContain(`--draws ${draws} --seed ${seed}`);
  });

  test('its command gives the same numbers', async () => {
    const [, line = ''] = /<code>(.*?)<\/code>/s.exec(html)!;
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    expect(words.shift()).toBe('counterpoise');
    const again = await counterpoise([...words, '--json']);
    expect(again.errors).toBe('');
    expect(again.output).toBe(json);
  });

  testNeeding(need, 'asks for nothing and complains of nothing', async () => {
    const asked: string[] = [];
    const said: string[] = [];
    await onPage({ width: 1280, height: 800 }, 'light', async (page) => {
      await page.route('**/*', (route) => {
        asked.push(route.request().url());
        return route.request().url().startsWith('file:') ? route.continue() : route.abort();
      });
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
      expect(await page.title()).toMatch(/Counterpoise$/);
    });
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
  });

  testNeeding(need, 'can be heard: language, headings in order, heads of tables, ids', () =>
    onPage({ width: 1280, height: 800 }, 'light', async (page) => {
      await page.goto(pathToFileURL(file).href);
      const heard = await page.evaluate(structure);
      expect(heard.lang).toBe(lang);
      expect(heard.levels[0]).toBe(1);
      expect(heard.levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [i, level] of heard.levels.entries())
        if (i > 0) expect(level).toBeLessThanOrEqual(heard.levels[i - 1]! + 1);
      expect(heard.tables.length).toBeGreaterThan(6);
      for (const { caption, columns, rows, heads, broken } of heard.tables) {
        expect(caption).not.toBe('');
        expect(heads, caption).not.toContain('');
        expect(columns, caption).toBeGreaterThan(1);
        expect(rows, caption).toBeGreaterThan(0);
        expect(broken, caption).toEqual([]);
      }
      expect(heard.repeated).toEqual([]);
      expect(heard.dangling).toEqual([]);
      expect(heard.pictures).toBe(1);
    }),
  );

  testNeeding(need, 'fits 320 pixels, as at 400% zoom, and a phone', async () => {
    for (const width of [320, 390]) {
      await onPage({ width, height: 640 }, 'light', async (page) => {
        await page.goto(pathToFileURL(file).href);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
      });
    }
  });

  testNeeding(need, 'has text with a contrast of 4.5 at least, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await onPage({ width: 1280, height: 800 }, scheme, async (page) => {
        await page.goto(pathToFileURL(file).href);
        const pairs = await page.evaluate(colours);
        expect(pairs.length).toBeGreaterThan(1);
        for (const [ink, paper] of pairs)
          expect(contrast(ink, paper), `${scheme}: ${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      });
    }
  });

  testNeeding(need, 'prints on a few A4 pages', () =>
    onPage({ width: 1280, height: 800 }, 'light', async (page) => {
      await page.goto(pathToFileURL(file).href);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(5);
    }),
  );
});

async function onPage(
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser!.newContext({ viewport, colorScheme });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function structure() {
  const all = (selector: string, within: ParentNode = document): Element[] => [...within.querySelectorAll(selector)];
  const ids = all('[id]').map(({ id }) => id);
  const scopes = ['col', 'colgroup', 'row', 'rowgroup'];
  return {
    lang: document.documentElement.lang,
    levels: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1))),
    tables: all('table').map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      heads: all('thead th', table).map((head) => head.textContent),
      columns: all('thead tr:last-child th', table).length,
      rows: all('tbody tr', table).length,
      broken: [
        ...all('th', table).filter((head) => !scopes.includes(head.getAttribute('scope') ?? '')),
        ...all('thead td', table),
        ...all('tbody tr', table).filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1),
      ].map((element) => element.outerHTML),
    })),
    repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
    dangling: [
      ...all('[aria-labelledby]').flatMap((element) => element.getAttribute('aria-labelledby')!.split(' ')),
      ...all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1)),
    ].filter((id) => !ids.includes(id)),
    pictures: all('svg[role="img"] > title').length,
  };
}

/** Runs in the page: colours of text outside the picture with what they stand on, as #rrggbb. */
function colours(): [string, string][] {
  const hex = (colour: string): string =>
    `#${(colour.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const pairs = new Set<string>();
  for (const element of document.body.querySelectorAll('*:not(svg, svg *)')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
    let under: Element | null = element;
    while (under && /^rgba\(.*, 0\)$/.test(getComputedStyle(under).backgroundColor)) under = under.parentElement;
    pairs.add(
      `${hex(getComputedStyle(element).color)} ${hex(getComputedStyle(under ?? document.body).backgroundColor)}`,
    );
  }
  return [...pairs].map((pair) => pair.split(' ') as [string, string]);
}
