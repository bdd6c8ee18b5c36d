import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { home } from '../counterpoise.ts';

const folder = `${home}dist/workbench/`;

function gzipped(name: string): number {
  return gzipSync(readFileSync(folder + name), { level: 9 }).length;
}

function total(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipped(name), 0);
}

/** With all that they import before they run; what is imported when somebody asks for it is not among them. */
function withImports(names: readonly string[]): readonly string[] {
  const found = new Set(names);
  for (const name of found)
    for (const [, file] of readFileSync(folder + name, 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g,
    ))
      found.add(`assets/${file}`);
  return [...found];
}

const html = readFileSync(`${folder}index.html`, 'utf8');
const assets = readdirSync(`${folder}assets`).map((name) => `assets/${name}`);

test('the script that comes before the first lever moves, the worker with it, is at most 250 kB', () => {
  const named = [...new Set([...html.matchAll(/assets\/[\w.-]+\.js/g)].map(([name]) => name))];
  const workers = assets.filter((name) => /worker-.*\.js$/.test(name));
  expect([named.length > 0, workers.length]).toEqual([true, 1]);
  expect(total(withImports([...named, ...workers]))).toBeLessThanOrEqual(250_000);
});

test('letters of the two languages are at most 120 kB', () => {
  const fonts = assets.filter((name) => /-(latin|cyrillic)-wght.*\.woff2$/.test(name));
  expect(fonts.length).toBe(2);
  expect(total(fonts)).toBeLessThanOrEqual(120_000);
});

test('no script and no style stands inside the page', () => {
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test('the first picture is in the page itself', () => {
  expect(html).toMatch(/<svg[^>]*role="img"/);
  expect(html).toContain('Interceptors of the United States');
});
