import type { Command, CommanderError } from 'commander';
import { Complaint, complaint } from '../answer/complaint.ts';
import { formatProblem, told } from '../model/document/words.ts';
import type { Problem, ProblemWords, Words } from '../model/document/words.ts';
import { toldIn, type Language } from '../words/index.ts';

export { Complaint };

/**
 * Problems as standard error shows them: a line each, or for programs one JSON document with the code of each, which
 * has no language: it is English.
 *
 * @source interfaces.md 1
 */
export function problemsText(problems: readonly Problem[], json: boolean, language: Language): string {
  if (!json) return `${problems.map((one) => formatProblem(toldIn(one, language))).join('\n')}\n`;
  const flat = problems.map(({ code, place, wrong, expected, todo }) => ({ code, ...place, wrong, expected, todo }));
  return `${JSON.stringify({ problems: flat })}\n`;
}

/** What commander finds wrong with the command line, in the form of every other problem. */
export function usageComplaint({ code, message }: CommanderError, command: Command): Complaint {
  const [said = '', hint = ''] = message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean (.+)\?/.exec(hint)?.[1];
  return complaint('counterpoise', usageWords[code]?.(said, command, meant) ?? otherUsage(said, command));
}

type UsageWords = (said: string, command: Command, meant: string | undefined) => ProblemWords;

const usageWords: Readonly<Record<string, UsageWords>> = {
  'commander.help': missingCommand,
  'commander.unknownCommand': (said, command, meant) => ({
    code: 'unknown-command',
    wrong: heard(said),
    expected: told`a command of ${nameOf(command)}`,
    todo: meant === undefined ? told`see ${nameOf(command)} --help` : told`did you mean ${meant}?`,
  }),
  'commander.unknownOption': (said, command, meant) => {
    // Every command takes --json: what is lacking is the command.
    if (command.commands.length > 0 && said.includes("'--json'")) return missingCommand(said, command);
    return {
      code: 'unknown-option',
      wrong: heard(said),
      expected: told`an option of ${nameOf(command)}`,
      todo: meant === undefined ? told`see ${nameOf(command)} --help` : told`did you mean ${meant}?`,
    };
  },
  'commander.missingArgument': (said, command) => ({
    code: 'missing-argument',
    wrong: heard(said),
    expected: command.registeredArguments.find((one) => said.includes(`'${one.name()}'`))?.description || 'a value',
    todo: told`write ${usageOf(command)}`,
  }),
  'commander.optionMissingArgument': (said, command) => {
    const option = command.options.find(({ flags }) => said.includes(`'${flags}'`));
    return {
      code: 'missing-value',
      wrong: told`${option?.long ?? told`an option`} has no value`,
      expected: option?.description ?? 'a value',
      todo: told`write ${option?.flags ?? told`one after it`}`,
    };
  },
  'commander.missingMandatoryOptionValue': (said, command) => {
    const option = command.options.find(({ flags }) => said.includes(`'${flags}'`));
    return {
      code: 'missing-option',
      wrong: told`${option?.long ?? told`an option`} is not given`,
      expected: option?.description ?? 'a value',
      todo: told`add ${option?.flags ?? told`it`}`,
    };
  },
  'commander.invalidArgument': (said, command) => {
    const [, flags, value, why] =
      /^(?:option|.*argument) '(.+?)' argument '(.*)' is invalid\. ?(.*)$/s.exec(said) ?? [];
    if (flags === undefined) return otherUsage(said, command);
    return {
      code: 'bad-value',
      wrong: told`${flags.split(' ')[0]} is '${value}'`,
      expected: heard(why?.replace(/^Expected /, '').replace(/\.$/, '') || 'another value'),
      todo: told`write ${flags}`,
    };
  },
  'commander.excessArguments': (said, command) => ({
    code: 'too-many-arguments',
    wrong: heard(said.replace(/\.$/, '').replace('. Expected', ': expected')),
    expected: usageOf(command),
    todo: 'take out what is too much, or put quotes around what holds a space',
  }),
};

/** What commander says, with its values apart. */
function heard(said: string): Words {
  const [, what, name = ''] = /^(unknown command|unknown option|missing required argument) '(.*)'$/s.exec(said) ?? [];
  if (what === 'unknown command') return told`unknown command '${name}'`;
  if (what === 'unknown option') return told`unknown option '${name}'`;
  if (what !== undefined) return told`missing required argument '${name}'`;
  const most = /^at most (\d+)$/.exec(said);
  if (most) return told`at most ${most[1]!}`;
  const many = /^too many arguments for '(.*)': expected (\d+) (arguments?) but got (\d+)$/s.exec(said);
  if (!many) return said;
  const [, command = '', needed = '', noun, got = ''] = many;
  return noun === 'argument'
    ? told`too many arguments for '${command}': expected ${needed} argument but got ${got}`
    : told`too many arguments for '${command}': expected ${needed} arguments but got ${got}`;
}

function missingCommand(_: string, command: Command): ProblemWords {
  return {
    code: 'missing-command',
    wrong: 'no known command is given',
    expected: told`a command of ${nameOf(command)}`,
    todo: told`name one: ${nameOf(command)} --help lists them`,
  };
}

function otherUsage(said: string, command: Command): ProblemWords {
  return { code: 'usage', wrong: heard(said), expected: usageOf(command), todo: told`see ${nameOf(command)} --help` };
}

/** `counterpoise linkage` */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

/** `counterpoise linkage <scenario>` */
function usageOf(command: Command): string {
  const named = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`));
  return [nameOf(command), ...named].join(' ');
}
