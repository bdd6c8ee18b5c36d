import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../src/model/document/index.ts';
import { ru, toldIn } from '../src/words/index.ts';
import { holdings } from './museum/holdings.cases.ts';
import { problemsOfHolding } from './museum/holdings.ts';

/** The museum of wrong regions, interceptors and shields: see museum/README.md. By the calls that the command makes. */
describe('a region, an interceptor or a shield is refused, word for word', () => {
  test.each(Object.entries(holdings))('%s', (name, says) => {
    const problems = problemsOfHolding(name);
    const said = problems.map((one) => `${one.code} ${formatProblem(one).replace(/^(shields\/)?[a-z-]+\.yaml:/, '')}`);
    expect(said).toEqual(says);
    for (const one of problems) expect(formatProblem(toldIn(one, ru))).not.toBe(formatProblem(one));
  });

  test('every file of the museum is one of them', () => {
    const files = readdirSync(new URL('museum/holdings/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));
    expect(files.filter((file) => !file.startsWith('sound-')).sort()).toEqual(Object.keys(holdings).sort());
  });

  test.each(['sound-region', 'sound-interceptor', 'sound-shield'])('but %s is sound', (name) => {
    expect(problemsOfHolding(name)).toEqual([]);
  });
});
