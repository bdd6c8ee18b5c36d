import { treatiesOf } from '../../library/agreements.ts';
import type { Problem, Read } from '../../model/document/index.ts';
import { engine } from '../../model/scenario/index.ts';
import { findingOf, readValidation, reportOf, resourcesFrom } from '../../model/validation/index.ts';
import type { Finding, ValidationFiles, ValidationReport } from '../../model/validation/index.ts';
import type { Books } from './books.ts';

/** How a validation goes about its work between two figures. */
export interface Steps {
  /** a case is done */
  readonly onCase: (done: number, of: number) => void;
  /** lets this thread hear what it is told; throws where the run was given up */
  readonly pause: () => Promise<void>;
}

/**
 * Every figure of others beside ours, worked out here: the report of `counterpoise validate`, from the same functions.
 *
 * @param files the folder `validation/`: path -> text
 */
export async function validation(
  files: ValidationFiles,
  { library, shelf }: Pick<Books, 'library' | 'shelf'>,
  { onCase, pause }: Steps,
): Promise<Read<ValidationReport>> {
  const book = readValidation(files);
  if (!book.ok) return book;
  const { cases, leftOut } = book.value;
  const resources = resourcesFrom(library, shelf, treatiesOf(library), (name) => twinText(files, name));
  const findings: Finding[] = [];
  for (const [index, one] of cases.entries()) {
    for (const check of one.checks) {
      const found = findingOf(one, check, resources);
      if (!found.ok) return found;
      findings.push(found.value);
      await pause();
    }
    onCase(index + 1, cases.length);
  }
  return { ok: true, value: reportOf(engine, cases, findings, leftOut) };
}

function twinText(files: ValidationFiles, name: string): Read<string> {
  const text = files[`twin/${name}`];
  return text === undefined ? { ok: false, problems: [missing(name)] } : { ok: true, value: text };
}

function missing(name: string): Problem {
  return {
    code: 'no-validation-files',
    place: { file: `validation/twin/${name}`, line: 1, column: 1 },
    wrong: 'cannot be read',
    expected: 'the cases that come with the program, in its folder validation/',
    todo: 'install counterpoise again',
  };
}
