import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Complaint, complaint } from '../answer/complaint.ts';
import '../words/whole-english.ts';
import { languages, say, type Language, type LanguageCode } from '../words/index.ts';
import { addAgreementCommands } from './agreement-commands.ts';
import type { StartOptions } from './breakout.ts';
import { problemsText, usageComplaint } from './complaint.ts';
import type { ScenarioOptions } from './input.ts';
import { addInspect } from './inspect.ts';
import { addLibraryCommands } from './library-commands.ts';
import { mustBeWritable } from './output.ts';
import type { TalksOptions } from './talks-input.ts';
import { addReduce } from './reduce-commands.ts';
import type { ServeOptions } from './serve.ts';
import { addShield } from './shield.ts';
import type { TradeoffOptions } from './tradeoff.ts';
import { told } from '../model/document/words.ts';

/** Options that say what becomes of a result. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: LanguageCode;
}

const mostDraws = 65536;
const mostPort = 65535;
const codes = { done: 0, no: 1, badInput: 2, ourFault: 3 } as const;

/** @returns the exit code, when all is written */
export async function run(args: readonly string[]): Promise<number> {
  const json = asksForJson(args);
  const language = asksForLanguage(args);
  if (args.includes('ru') || args.includes('--lang=ru')) await import('../words/russian.ts');
  process.stdout.on('error', (error) => brokenOutput(error, json, language));
  process.stderr.on('error', () => {}); // nobody is left to be told
  const counterpoise = program(json);
  try {
    await counterpoise.parseAsync(args);
    return process.exitCode === codes.no || process.exitCode === codes.badInput ? process.exitCode : codes.done;
  } catch (error) {
    return explain(error instanceof CommanderError ? usage(error, counterpoise, args) : error, json, language);
  }
}

/** Asked before anything is parsed: what cannot be parsed is told in JSON too. */
function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).includes('--json');
}

/** The same of the language; a language that there is not is told in English. */
function asksForLanguage(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const asked = args.slice(0, end < 0 ? undefined : end);
  const index = asked.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const code = asked[index]?.startsWith('--lang=') ? asked[index].slice('--lang='.length) : asked[index + 1];
  return index >= 0 && code === 'ru' ? languages.ru : languages.en;
}

/** `counterpoise … | head` closes our output early: nothing is wrong. Else what was to be told is lost. */
function brokenOutput({ code }: NodeJS.ErrnoException, json: boolean, language: Language): void {
  if (code === 'EPIPE') process.exit(codes.done);
  const wrong = code === 'ENOSPC' ? 'the disk is full' : told`cannot be written (${String(code)})`;
  const words = {
    code: 'output-lost',
    wrong,
    expected: 'room for the result',
    todo: 'send it elsewhere and run again',
  };
  process.exit(explain(complaint('standard output', words), json, language));
}

/** Help and version end as an error of exit code 0: null. */
function usage(error: CommanderError, counterpoise: Command, args: readonly string[]): Complaint | null {
  if (error.exitCode === 0) return null;
  let command = counterpoise;
  for (const word of args.slice(2)) command = command.commands.find((one) => one.name() === word) ?? command;
  return usageComplaint(error, command);
}

function explain(error: unknown, json: boolean, language: Language): number {
  if (error === null) return codes.done;
  if (error instanceof Complaint) {
    process.stderr.write(problemsText(error.problems, json, language));
    return codes.badInput;
  }
  const detail = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    json
      ? problemsText(complaint('counterpoise', ourFault(detail)).problems, json, language)
      : `${say(language, 'command.failed', { detail })}\n${say(language, 'command.report', {})}\n`,
  );
  if (process.env['COUNTERPOISE_TRACE'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return codes.ourFault;
}

function ourFault(detail: string) {
  const todo = 'report this with the command you gave; COUNTERPOISE_TRACE=1 shows where it happened';
  return { code: 'our-fault', wrong: told`counterpoise failed: ${detail}`, expected: 'a result', todo };
}

function program(json: boolean): Command {
  const counterpoise = new Command('counterpoise')
    .description(
      'Which packages of offensive cuts and defensive limits leave both sides an assured retaliation,\nwhile a shield still stops a small attack?',
    )
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: () => {}, writeErr: (text) => void (json || process.stderr.write(text)) })
    .showSuggestionAfterError();
  onScenario(counterpoise.command('linkage'), 'the linkage chart of a scenario: warhead limit against interceptors')
    .addOption(everyDraw())
    .action(async (scenario: string, options: ScenarioOptions & OutputOptions) => {
      const { linkage } = await import('./linkage.ts');
      await linkage(scenario, options);
    });
  onScenario(counterpoise.command('assess'), 'one package: every cell, both directions')
    .option('--warheads <limit>', 'another limit than the package', whole)
    .option('--interceptors <number>', 'another number of interceptors of the first party', whole)
    .option('--today', "today's forces and shields, uncut")
    .addOption(everyDraw())
    .action(async (scenario: string, options: ScenarioOptions & OutputOptions) => {
      const { assess } = await import('./assess.ts');
      await assess(scenario, options);
    });
  onScenario(counterpoise.command('breakout'), 'what each side could add, how fast, against the criterion')
    .option('--warheads <limit>', 'start from another limit than that of the package', whole)
    .option('--today', "start from today's forces, uncut")
    .addOption(everyDraw())
    .action(async (scenario: string, options: ScenarioOptions & StartOptions & OutputOptions) => {
      const { breakout } = await import('./breakout.ts');
      await breakout(scenario, options);
    });
  onScenario(counterpoise.command('tradeoff'), 'the limit that one input then needs, for a few interceptor counts')
    .requiredOption('--over <path>', 'the input, such as beliefs.posture.Russia.mobile.alert.day')
    .option('--from <number>', 'lower end of another range', finite)
    .option('--to <number>', 'upper end of another range', finite)
    .action(async (scenario: string, options: ScenarioOptions & TradeoffOptions & OutputOptions) => {
      const { tradeoff } = await import('./tradeoff.ts');
      await tradeoff(scenario, options);
    });
  onScenario(
    counterpoise.command('talks'),
    "the packages of a draft that cross nobody's red line, and the price of each line",
    ['talks', 'id of the library (moscow-talks-2001), the scenario of one, or path of a .yaml file'],
  )
    .option(
      '--choose <bracket=alternative>',
      'look at this package; what is left open crosses the fewest lines',
      listed,
    )
    .option('--round <round>', 'as of this round: its place or date; not given: the last one held')
    .option('--assumptions', 'the sheet of beliefs instead: agreed, each side by itself, open, and what that changes')
    .action(async (name: string, options: TalksOptions & OutputOptions & { readonly assumptions?: true }) => {
      const { talks, talksAssumptions } = await import('./talks.ts');
      await (options.assumptions ? talksAssumptions : talks)(name, options);
    });
  addAgreementCommands(counterpoise, {
    no: () => (process.exitCode = codes.no),
    cannotSay: () => (process.exitCode = codes.badInput),
  });
  addReduce(counterpoise);
  addLibraryCommands(counterpoise, () => (process.exitCode = codes.no));
  counterpoise
    .command('validate')
    .description('every published figure that we can compute, beside ours; exit code 1 where one is off')
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write JSON and CSV into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'))
    .action(async (options: OutputOptions) => {
      const { validate } = await import('./validate.ts');
      if (!(await validate(options))) process.exitCode = codes.no;
    });
  addShield(counterpoise);
  addInspect(counterpoise);
  counterpoise
    .command('serve')
    .description('the workbench in a browser, and the same results over HTTP; ends with Ctrl-C')
    .option('--port <number>', 'port to listen on; 0: a free one', port, 8080)
    .option(
      '--host <address>',
      'address to listen on; as it stands, only this machine can reach it',
      address,
      '127.0.0.1',
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.ts');
      await serve(options);
    });
  return speaking(counterpoise);
}

/** Every command that does something takes `--lang`. */
function speaking(command: Command): Command {
  command.commands.forEach(speaking);
  if (command.commands.length > 0) return command;
  return command.option('--lang <language>', 'language of texts and pictures: en or ru', language);
}

function onScenario(
  command: Command,
  description: string,
  [name, help] = ['scenario', 'id of the library (moscow-2001, after-new-start-2026) or path of a .yaml file'],
): Command {
  return command
    .description(description)
    .hook('preAction', (_, running) => mustBeWritable(running.opts<OutputOptions>().out))
    .argument(`<${name}>`, help)
    .option('--alternative <name>', 'run under one of the rival layers of the scenario')
    .option('--set <path=value>', 'set one number; repeatable', listed)
    .option('--draws <number>', 'draws of the uncertain numbers; 0: every number at its median', draws)
    .option('--seed <number>', 'seed of the draws', whole)
    .option('--draws-file <file>', 'use the draws of an earlier run (CSV)')
    .option('--json', 'one JSON document on standard output')
    .option('--out <folder>', 'write the result as files into a folder')
    .option('--quiet', 'no progress')
    .addOption(new Option('--no-color', 'no colour'));
}

function everyDraw(): Option {
  return new Option('--every-draw', 'with --out: a table of every draw too');
}

/** An option that may be given again and again. */
function listed(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}

function draws(text: string): number {
  const count = whole(text);
  if (count > mostDraws) throw new InvalidArgumentError(`Expected at most ${mostDraws}.`);
  return count;
}

function port(text: string): number {
  const number = whole(text);
  if (number > mostPort) throw new InvalidArgumentError(`Expected at most ${mostPort}.`);
  return number;
}

/** An empty one would mean every address of the machine, and nobody says that by saying nothing. */
function address(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Expected an address.');
  return text;
}

function language(text: string): LanguageCode {
  if (text !== 'en' && text !== 'ru') throw new InvalidArgumentError('Expected en or ru.');
  return text;
}

function finite(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw new InvalidArgumentError('Expected a number.');
  return number;
}

function whole(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number, 0 or more.');
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError(`Expected at most ${Number.MAX_SAFE_INTEGER}.`);
  return number;
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
