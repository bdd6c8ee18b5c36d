import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complaint, orComplain } from '../answer/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { treatiesOf } from '../library/agreements.ts';
import { shelfOf } from '../library/index.ts';
import { engine, resultJson } from '../model/scenario/index.ts';
import { findingOf, readCases, readLeftOut, reportOf, resourcesFrom } from '../model/validation/index.ts';
import type { Finding, LeftOut, Resources, ValidationCase, ValidationReport } from '../model/validation/index.ts';
import { say, type Language } from '../words/index.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken } from './screen.ts';

/** `counterpoise validate`: every figure of others that we can compute, beside ours. @returns whether none is off */
export async function validate(options: OutputOptions): Promise<boolean> {
  const cases = readAllCases();
  const leftOut = readWhatIsLeftOut();
  const report = reportOf(engine, cases, findingsOf(cases, validationResources(), counter(options)), leftOut);
  if (options.out !== undefined) await write(report, options.out, spoken(options));
  process.stdout.write(options.json ? resultJson(report) : await inWords(report, options));
  return report.agrees;
}

/** The package's `validation/`, two folders up from here: from `src/cli/` and from `dist/cli/` alike. */
const folder = fileURLToPath(new URL('../../validation/', import.meta.url));

/** @throws Complaint with every problem of every file */
export function readAllCases(path: string = join(folder, 'cases')): readonly ValidationCase[] {
  const files = listed(path).map((file) => readCases(textOf(join(path, file)), `validation/cases/${file}`));
  const problems = files.flatMap((file) => (file.ok ? [] : file.problems));
  if (problems.length > 0) return orComplain({ ok: false, problems });
  return files.flatMap((file) => (file.ok ? file.value : []));
}

export function readWhatIsLeftOut(): readonly LeftOut[] {
  return orComplain(readLeftOut(textOf(join(folder, 'left-out.yaml')), 'validation/left-out.yaml'));
}

/** What cases name: the library's records and scenarios, and the results of the twin. */
export function validationResources(): Resources {
  const library = readLibraryFolder();
  const twinText = (name: string) => ({ ok: true, value: textOf(join(folder, 'twin', name)) }) as const;
  return resourcesFrom(library, orComplain(shelfOf(library)), treatiesOf(library), twinText);
}

/** @throws Complaint where a case names what is not there; a figure that is off is no complaint */
export function findingsOf(
  cases: readonly ValidationCase[],
  resources: Resources,
  onProgress: (done: number, of: number) => void = () => {},
): readonly Finding[] {
  return cases.flatMap((one, index) => {
    const findings = one.checks.map((check) => orComplain(findingOf(one, check, resources)));
    onProgress(index + 1, cases.length);
    return findings;
  });
}

/** A line on standard error that says how far it is; only on a terminal. */
function counter(options: OutputOptions): (done: number, of: number) => void {
  if (options.quiet || !process.stderr.isTTY) return () => {};
  const language = spoken(options);
  return (done, of) => {
    process.stderr.write(
      done === of
        ? '\r\u001b[2K'
        : `\r\u001b[2K${say(language, 'command.cases-done', { done: `${done}`, of: `${of}` })}`,
    );
  };
}

async function write(report: ValidationReport, path: string, language: Language): Promise<void> {
  const { csvOf } = await import('../figure/index.ts');
  const { validationTable } = await import('./terminal/validate-table.ts');
  const paths = writeFiles(path, {
    'validate.json': resultJson(report),
    'validate.csv': csvOf(validationTable(report)),
  });
  tellWritten(paths, language);
}

async function inWords(report: ValidationReport, options: OutputOptions): Promise<string> {
  const { printValidation } = await import('./terminal/validate.ts');
  return printValidation(report, screen(options), spoken(options));
}

function listed(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((file) => file.endsWith('.yaml'))
      .sort();
  } catch {
    throw missing(path);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw missing(path);
  }
}

/** Cases are part of the package: without them there is nothing to compare with. */
function missing(path: string) {
  return complaint(path, {
    code: 'no-validation-files',
    wrong: 'cannot be read',
    expected: 'the cases that come with the program, in its folder validation/',
    todo: 'install counterpoise again',
  });
}
