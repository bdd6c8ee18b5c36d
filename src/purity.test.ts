import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * What would let two machines disagree, and so has no place in the model.
 *
 * @source stack.md 4: which parts of Math give the same bits in every engine; `**` does not
 */
const sameEverywhere = new Set(['abs', 'min', 'max', 'floor', 'ceil', 'round', 'trunc', 'sign', 'sqrt', 'imul']);
const constants = new Set(['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2']);

/** Clocks, chance, the machine's language, and the ways round this list. */
const forbiddenNames = new Set(['Date', 'Intl', 'performance', 'crypto', 'globalThis', 'eval', 'Function']);
const forbiddenMembers = /^(localeCompare|toLocale\w*)$/;

/** The one door to elementary functions. */
const elementary = 'number/elementary.ts';

describe('the model', () => {
  it('is pure: no clock, no chance, no function that engines disagree on', () => {
    const folder = fileURLToPath(new URL('./model/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !/\.(test|cases|twin)\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => impurities(file, readFileSync(`${folder}${file}`, 'utf8')))).toEqual([]);
  });
});

describe('the check of purity', () => {
  /** text | what the check must say of it; nothing: all is well */
  const planted = `
    const a = Math.sqrt(2) * Math.PI + Math.max(1, 2); |
    const a = 10n ** BigInt(3); |
    const text = '2 ** 3, Math.exp, Date'; // Math.random() |
    interface Lot { readonly Date: string } const lot = { Date: 1 }; lot.Date; |
    const a = 2 ** 3; | **
    let a = 2; a **= 3; | **
    const a = Math.exp(1); | Math.exp
    const a = Math.random(); | Math.random
    const a = Math.pow(2, 3); | Math.pow
    const a = Math.hypot(2, 3); | Math.hypot
    const a = Math['log'](2); | Math['log']
    const { exp } = Math; | Math
    const a = Date.now(); | Date
    const a = new Date(); | Date
    const a = globalThis.Math; | globalThis
    const a = { now: Date }; | Date
    const a = { Date }; | Date
    const a = performance.now(); | performance
    const a = 'a'.localeCompare('b'); | localeCompare
    const a = (1).toLocaleString(); | toLocaleString
    const a = await import('./b.ts'); | import()
    import { exp } from '@stdlib/math-base-special-exp'; | @stdlib/math-base-special-exp
    export { default } from '@stdlib/math-base-special-exp'; | @stdlib/math-base-special-exp
  `;
  const cases = planted
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(cases)('%s', (text, found) => {
    expect(impurities('force/cut.ts', text!)).toEqual(found ? [`model/force/cut.ts:1  ${found}`] : []);
  });

  it('lets one file have the elementary functions', () => {
    expect(impurities(elementary, `export { default as exp } from '@stdlib/math-base-special-exp';`)).toEqual([]);
  });
});

/** Every breach in one file of the model, as `FILE:LINE  what`. */
function impurities(file: string, text: string): readonly string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) return [`model/${file}:1  cannot be parsed`];
  const found: { readonly at: number; readonly what: string }[] = [];
  const add = (at: number, what: string): void => void found.push({ at, what });
  /** where a name stands as the key of something, or as the object that a member was already judged for */
  const judged = new Set<number>();
  const packageOf = ({
    start,
    source,
  }: {
    readonly start: number;
    readonly source: { readonly value: string } | null;
  }) => {
    if (source?.value.startsWith('@stdlib/') && file !== elementary) add(start, source.value);
  };

  new Visitor({
    BinaryExpression: ({ operator, left, start }) => {
      const exact = left.type === 'Literal' && 'bigint' in left;
      if (operator === '**' && !exact) add(start, operator);
    },
    AssignmentExpression: ({ operator, start }) => (operator === '**=' ? add(start, '**') : undefined),
    ImportExpression: ({ start }) => add(start, 'import()'),
    ImportDeclaration: packageOf,
    ExportNamedDeclaration: packageOf,
    ExportAllDeclaration: packageOf,
    Property: ({ key, computed, shorthand }) => (computed || shorthand ? undefined : void judged.add(key.start)),
    TSPropertySignature: ({ key, computed }) => (computed ? undefined : void judged.add(key.start)),
    MemberExpression: ({ object, property, computed, start, end }) => {
      const name = !computed && property.type === 'Identifier' ? property.name : null;
      if (name !== null) judged.add(property.start);
      if (name !== null && forbiddenMembers.test(name)) add(start, name);
      if (object.type !== 'Identifier' || object.name !== 'Math') return;
      judged.add(object.start);
      if (name === null || !(sameEverywhere.has(name) || constants.has(name))) add(start, text.slice(start, end));
    },
    Identifier: ({ name, start }) => {
      if (judged.has(start) || !(name === 'Math' || forbiddenNames.has(name))) return;
      judged.add(start); // `{ Date }` comes twice, as key and as value
      add(start, name);
    },
  }).visit(program);
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  return found.map(({ at, what }) => `model/${file}:${lineOf(at)}  ${what}`);
}
