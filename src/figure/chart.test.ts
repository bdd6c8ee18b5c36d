import { readdirSync, readFileSync } from 'node:fs';
import { describe as suite, expect, test } from 'vitest';
import { bands, contrast, light } from './index.ts';

const css = readFileSync(new URL('chart.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const folder = new URL('golden/', import.meta.url);
const pictures = readdirSync(folder).filter((name) => name.endsWith('.svg'));

/** Rules outside of any condition: which variable stands for `fill #FFFFFF`. */
const mapped = new Map(
  [
    ...css.matchAll(
      /\.chart \[(fill|stroke)='(#[0-9A-F]{6})'\] \{\s*\1: var\((--chart-[a-z0-9-]+), (#[0-9a-f]{6})\);\s*\}/g,
    ),
  ].map(([, kind, colour, variable, otherwise]) => [
    `${kind} ${colour}`,
    { variable: variable!, otherwise: otherwise! },
  ]),
);

/** Variables that a condition sets, by its selector. */
function settings(condition: string, selector: string): Map<string, string> {
  const from = css.indexOf(selector, css.indexOf(`@media ${condition} {`));
  const block = css.slice(css.indexOf('{', from), css.indexOf('}', from));
  return new Map([...block.matchAll(/(--chart-[a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

const chosen = settings('screen', ":root[data-theme='dark'] .chart");
const wished = settings('screen and (prefers-color-scheme: dark)', ":root:not([data-theme='light']) .chart");
const forced = settings('screen and (forced-colors: active)', ':root:root:root .chart');

suite.each(pictures)('%s', (name) => {
  const svg = readFileSync(new URL(name, folder), 'utf8');
  const used = new Set([...svg.matchAll(/(fill|stroke)="(#[^"]*)"/g)].map(([, kind, colour]) => `${kind} ${colour}`));
  test('every colour is mapped in dark and in forced colours', () => {
    for (const one of used) {
      const rule = mapped.get(one);
      expect(rule, one).toBeDefined();
      for (const theme of [chosen, wished, forced]) expect(theme.get(rule?.variable ?? ''), one).toBeDefined();
    }
  });
});

test('where nothing is set, on paper too, a colour is itself', () => {
  for (const [one, { otherwise }] of mapped) expect(otherwise.toUpperCase()).toBe(one.split(' ')[1]);
});

test('every colour of the palette that can be drawn is mapped', () => {
  for (const colour of [...Object.values(light), ...bands.map(({ fill }) => fill)])
    expect(mapped.has(`fill ${colour}`), colour).toBe(true);
});

test('dark is the same by choice and by wish, and neither is printed', () => {
  expect(Object.fromEntries(wished)).toEqual(Object.fromEntries(chosen));
  for (const [, condition] of css.matchAll(/@media ([^{]*) \{/g)) expect(condition).toMatch(/^screen/);
});

test('forced colours are the reader’s own', () => {
  for (const [name, value] of forced)
    expect(value, name).toMatch(
      /^(Canvas|CanvasText|GrayText|color-mix\(in srgb, (?:Highlight|GrayText) \d+%, Canvas\))$/,
    );
});

suite('contrast in the dark', () => {
  const dark = (name: string): string => chosen.get(`--chart-${name}`) ?? '';
  const paper = dark('paper');
  test.each(['ink', 'second', 'first', 'other', 'room'])('words in %s on paper and panel', (name) => {
    expect(contrast(dark(name), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark(name), dark('panel'))).toBeGreaterThanOrEqual(4.5);
  });
  test('lines on every band', () => {
    for (const band of ['10', '25', '50', '75', '90'])
      for (const line of ['ink', 'second', 'first', 'other', 'room'])
        expect(contrast(dark(line), dark(`band-${band}`)), `${line} on ${band}`).toBeGreaterThanOrEqual(3);
  });
  test('hatches on their bands, edges on paper', () => {
    for (const band of ['10', '25', '50'])
      expect(contrast(dark('hatch'), dark(`band-${band}`)), band).toBeGreaterThanOrEqual(3);
    expect(contrast(dark('hatch'), paper)).toBeGreaterThanOrEqual(3);
  });
  test('bands brighten with the share', () => {
    const ratios = ['10', '25', '50', '75', '90'].map((band) => contrast(dark(`band-${band}`), paper));
    expect([...ratios].sort((a, b) => a - b)).toEqual(ratios);
  });
});
