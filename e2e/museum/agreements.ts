import { existsSync, readFileSync } from 'node:fs';
import { agreementProblems, comply, readAgreement, readDraft, readEvents } from '../../src/model/agreement/index.ts';
import { standing } from '../../src/model/agreement/index.ts';
import type { Agreement, AgreementText, Compliance } from '../../src/model/agreement/index.ts';
import { formatProblem, problem } from '../../src/model/document/index.ts';
import type { Problem, Read } from '../../src/model/document/index.ts';
import { readForce } from '../../src/model/force/index.ts';
import type { Says } from './exhibits.cases.ts';

/** Day on which the exhibits are asked about: within the first phase of the sound agreement. */
const date = '2004-06-01';

/**
 * What is said of an exhibit of `agreements/`: when it is read, `draft-…` as a draft; else beside the agreement on which the sound one hangs
 * and its own partner `NAME-back`; else when forces are counted under it.
 */
export function problemsOf(name: string): readonly Problem[] {
  if (name.startsWith('events')) return problemsIn(readEvents(textOf(`${name}.yaml`), `${name}.yaml`));
  if (name.startsWith('draft-')) return problemsIn(readDraft(fileOf(`${name}.md`), russianOf(name)));
  const read = readAgreement(fileOf(`${name}.md`), russianOf(name));
  if (!read.ok) return read.problems;
  const together = agreementProblems([read.value, ...partnersOf(name, read.value)]);
  return together.length > 0 ? together : countedIn(read.value, name.startsWith('totals-') ? 'totals' : 'force');
}

/** The same, as the tables have it. */
export function saidOf(name: string): Says {
  return told(problemsOf(name));
}

export function told(problems: readonly Problem[]): Says {
  return problems.map((one) => `${one.code} ${formatProblem(one)}`);
}

function partnersOf(name: string, { id }: Agreement): readonly Agreement[] {
  const names = ['other', `${name}-back`, ...(id === 'sound' ? [] : ['sound'])].filter((one) => one !== name);
  const known = names.filter((one) => existsSync(pathOf(`${one}.md`)));
  return known.map((one) => valueOf(readAgreement(fileOf(`${one}.md`))));
}

/** What cannot be counted, at the place in the agreement where the count stopped. */
function countedIn(agreement: Agreement, held: string): readonly Problem[] {
  const force = valueOf(readForce(textOf(`${held}.yaml`), `${held}.yaml`));
  const [stands] = standing([agreement], [], date);
  const compliance: Compliance = comply(agreement, force, { date, reading: null, standing: stands! });
  const rules = [...agreement.limits, ...agreement.bans];
  return compliance.limits.flatMap(({ id, why, readings }) =>
    [why, ...readings.map((one) => one.why)].flatMap((one) =>
      one === null ? [] : [problem(one.place ?? rules.find((rule) => rule.id === id)!.place, one.words)],
    ),
  );
}

function problemsIn(read: Read<unknown>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

function valueOf<T>(read: Read<T>): T {
  if (read.ok) return read.value;
  throw new Error(read.problems.map(formatProblem).join('\n'));
}

function russianOf(name: string): AgreementText | null {
  return existsSync(pathOf(`${name}.ru.md`)) ? fileOf(`${name}.ru.md`) : null;
}

function fileOf(file: string): AgreementText {
  return { text: textOf(file), file };
}

function textOf(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}

function pathOf(file: string): URL {
  return new URL(`agreements/${file}`, import.meta.url);
}
