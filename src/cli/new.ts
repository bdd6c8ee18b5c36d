import { say } from '../words/index.ts';
import { forShell, newFile, template, writeNew } from './new-file.ts';
import type { NewOptions } from './new-file.ts';
import { mustNotPaste, newPasted, pastedLines, pastedRecord, standard } from './new-pasted.ts';
import type { NewForceOptions } from './new-pasted.ts';
import { newScenario } from './new-scenario.ts';
import type { NewScenarioOptions } from './new-scenario.ts';
import { spoken } from './screen.ts';

/** `counterpoise new scenario [NAME]`: a commented question that runs at once. */
export function writeScenario(name: string | undefined, options: NewScenarioOptions): void {
  const { file, text } = newScenario(name, options);
  writeNew(file.path, text);
  const path = forShell(file.path);
  tell('scenario', file, [`counterpoise linkage ${path}`, `counterpoise assess ${path}`], options);
}

/** `counterpoise new force [NAME]`: a commented force, complete as it is; with `--from` the one that a table holds. */
export function writeForce(name: string | undefined, options: NewForceOptions): void {
  if (options.from !== undefined) return writePastedForce(name, options.from, options);
  mustNotPaste(options);
  const file = newFile(name, options, 'my-force');
  const path = forShell(file.path);
  writeNew(file.path, template('force.txt', { id: file.id, file: path }));
  tell('force', file, [`counterpoise library show ${path}`, `counterpoise new scenario --force-a ${path}`], options);
}

/** `counterpoise new agreement [NAME]`: three articles with their rules, complete as they are. */
export function writeAgreement(name: string | undefined, options: NewOptions): void {
  const file = newFile(name, options, 'my-agreement', '.md');
  const path = forShell(file.path);
  writeNew(file.path, template('agreement.txt', { id: file.id, file: path }));
  const explain = `counterpoise explain ${path} --force us-2024 --limit deployed-warheads`;
  tell('agreement', file, [`counterpoise comply ${path} --force us-2024`, explain], options);
}

function writePastedForce(name: string | undefined, from: string, options: NewForceOptions): void {
  const { file, pasted, text } = newPasted(name, from, options);
  const path = forShell(file.path);
  const next = [`counterpoise library show ${path}`, `counterpoise new scenario --force-a ${path}`];
  const isShown = options.out === standard;
  if (!isShown) writeNew(file.path, text);
  if (!options.json && isShown) process.stdout.write(text);
  else if (!options.json) {
    process.stdout.write(`${pastedLines(pasted, spoken(options)).join('\n')}\n`);
    tell('force', file, next, options);
  } else {
    const wrote = isShown ? { wrote: null, text } : { wrote: path };
    process.stdout.write(
      `${JSON.stringify({ ...wrote, kind: 'force', id: file.id, next: isShown ? [] : next, table: pastedRecord(pasted) })}\n`,
    );
  }
}

function tell(
  kind: 'scenario' | 'force' | 'agreement',
  { id, path }: { readonly id: string; readonly path: string },
  next: readonly string[],
  options: NewOptions,
): void {
  const language = spoken(options);
  const lines = [
    say(language, 'new.wrote', { path }),
    say(language, nextWords[kind], {}),
    ...next.map((command) => `  ${command}`),
  ];
  process.stdout.write(options.json ? `${JSON.stringify({ wrote: path, kind, id, next })}\n` : `${lines.join('\n')}\n`);
}

const nextWords = { scenario: 'new.next', force: 'new.next-force', agreement: 'new.next-agreement' } as const;
