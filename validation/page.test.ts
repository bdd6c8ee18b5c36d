import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { testInCI } from '../e2e/needs.ts';
import { findingsOf, readAllCases, readWhatIsLeftOut, validationResources } from '../src/cli/validate.ts';
import { readLibraryFolder } from '../src/library/folder.ts';
import { engine, resultJson } from '../src/model/scenario/index.ts';
import { reportOf } from '../src/model/validation/index.ts';
import { booksOf } from '../src/web/engine/books.ts';
import { Stale } from '../src/web/engine/pool.ts';
import { validation } from '../src/web/engine/validation.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** As the build ships it. */
function files(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(cases|twin)\/.*\.(yaml|json|csv)$|^left-out\.yaml$/.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const read = booksOf(readLibraryFolder().files);
if (!read.ok) throw new Error('the library cannot be read');
const books = read.value;
const go = () => Promise.resolve();

describe('validation in the page', () => {
  testInCI('says what the command line says, number by number, and tells every case', async () => {
    const done: string[] = [];
    const report = await validation(files(), books, { pause: go, onCase: (n, of) => done.push(`${n}/${of}`) });
    const cases = readAllCases();
    const theirs = reportOf(engine, cases, findingsOf(cases, validationResources()), readWhatIsLeftOut());
    expect(report.ok && resultJson(report.value)).toBe(resultJson(theirs));
    expect(done).toEqual(cases.map((_, i) => `${i + 1}/${cases.length}`));
  });

  test('ends where it is given up', async () => {
    let checks = 0;
    const pause = () => (++checks === 3 ? Promise.reject(new Stale()) : Promise.resolve());
    await expect(validation(files(), books, { pause, onCase: () => {} })).rejects.toThrow(Stale);
    expect(checks).toBe(3);
  });

  test('a file that is not there is a problem, not a failure', async () => {
    const { 'twin/corner.yaml': _, ...rest } = files();
    const report = await validation(rest, books, { pause: go, onCase: () => {} });
    expect(report.ok ? [] : report.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['no-validation-files', 'validation/twin/corner.yaml'],
    ]);
  });
});
