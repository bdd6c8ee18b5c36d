import { basename } from 'node:path';
import { say } from '../words/index.ts';
import { forShell, forYaml, newFile, template, writeAllNew, writeNew } from './new-file.ts';
import type { NewFile, NewOptions, WrittenFile } from './new-file.ts';
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

/** `counterpoise new draft [NAME]`: a text with brackets in both languages, complete as it is. */
export function writeDraft(name: string | undefined, options: NewOptions): void {
  const file = newFile(name, options, 'my-draft', '.md');
  const path = forShell(file.path);
  const texts = bothTexts(file);
  writeAllNew(texts);
  const chosen = `--choose ceiling=US --choose shield=2 --choose visits=Russia`;
  const next = [`counterpoise comply ${path} --force us-2024 ${chosen}`, `counterpoise library check ${path}`];
  tell('draft', file, next, options, pathsOf(texts.slice(1)));
}

/** `counterpoise new talks [NAME]`: rounds and positions over a text of their own, which is written beside them. */
export function writeTalks(name: string | undefined, options: NewOptions): void {
  const file = newFile(name, options, 'my-talks');
  const draft = { id: `${file.id}-text`, path: file.path.replace(/\.yaml$/, '-text.md') };
  const path = forShell(file.path);
  const talks = template('talks.txt', { id: file.id, file: path, draft: forYaml(`./${basename(draft.path)}`) });
  const texts = bothTexts(draft);
  writeAllNew([{ path: file.path, text: talks }, ...texts]);
  const next = [`counterpoise talks ${path}`, `counterpoise talks ${path} --choose ceiling=US --choose shield=2`];
  tell('talks', file, next, options, pathsOf(texts));
}

function bothTexts({ id, path }: NewFile): readonly WrittenFile[] {
  const russian = path.replace(/\.md$/, '.ru.md');
  return [
    { path, text: template('draft.txt', { id, file: forShell(path), russian: basename(russian) }) },
    { path: russian, text: template('draft.ru.txt', { id, english: basename(path) }) },
  ];
}

function pathsOf(files: readonly WrittenFile[]): readonly string[] {
  return files.map(({ path }) => path);
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
  kind: keyof typeof nextWords,
  { id, path }: NewFile,
  next: readonly string[],
  options: NewOptions,
  beside: readonly string[] = [],
): void {
  const language = spoken(options);
  const lines = [
    ...[path, ...beside].map((one) => say(language, 'new.wrote', { path: one })),
    say(language, nextWords[kind], {}),
    ...next.map((command) => `  ${command}`),
  ];
  const record = { wrote: path, ...(beside.length > 0 ? { beside } : {}), kind, id, next };
  process.stdout.write(options.json ? `${JSON.stringify(record)}\n` : `${lines.join('\n')}\n`);
}

const nextWords = {
  scenario: 'new.next',
  force: 'new.next-force',
  agreement: 'new.next-agreement',
  draft: 'new.next-draft',
  talks: 'new.next',
} as const;
