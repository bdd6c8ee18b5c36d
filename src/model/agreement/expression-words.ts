import { nearest, quoted, told } from '../document/index.ts';
import type { ProblemWords, Told, Words } from '../document/index.ts';
import { mostCharacters, mostLevels, mostParts } from './language.ts';

/** Everything that can be wrong with an expression, in words. */

export const tooLong: ProblemWords = {
  code: 'expression-too-long',
  wrong: told`the expression is longer than ${mostCharacters} characters`,
  expected: told`at most ${mostCharacters} characters`,
  todo: 'split the rule into several',
};

export const tooLarge: ProblemWords = {
  code: 'expression-too-large',
  wrong: told`the expression has more than ${mostParts} parts, a list more than 64, or a call more than 4`,
  expected: 'a rule that people can read',
  todo: 'split the rule into several',
};

export const tooDeep: ProblemWords = {
  code: 'expression-too-deep',
  wrong: told`the expression is nested more than ${mostLevels} deep`,
  expected: told`at most ${mostLevels} levels`,
  todo: 'take parentheses out, or split the rule into several',
};

export const noLookUp: ProblemWords = {
  code: 'expression-look-up',
  wrong: 'a map, an index or an optional field stands in the expression',
  expected: 'fields (`system.leg`), operators, lists and `? :`',
  todo: 'write it with those',
};

export const twoSubjects: ProblemWords = {
  code: 'system-and-defence',
  wrong: 'the expression reads a system and a defence',
  expected: 'a rule about one of them: a treaty counts them apart',
  todo: 'make two rules',
};

export const divisionByZero: ProblemWords = {
  code: 'division-by-zero',
  wrong: 'the expression divides by zero',
  expected: 'a divisor that is not zero for any system',
  todo: 'guard it: `x == 0 ? 0 : y / x`',
};

export const tooLargeNumber: ProblemWords = {
  code: 'number-too-large',
  wrong: 'the number is too large for a whole number to be exact',
  expected: 'at most 9007199254740991',
  todo: 'correct it',
};

export function notCel(summary: string): ProblemWords {
  if (/EOF|nterminated/.test(summary)) return unfinished;
  return {
    code: 'not-cel',
    wrong: told`the expression cannot be read: ${lowered(summary)}`,
    expected: "an expression in CEL, such as `system.leg == 'silo' ? 1 : 0`",
    todo: 'correct it here',
  };
}

const unfinished: ProblemWords = {
  code: 'unfinished-expression',
  wrong: 'the expression ends before it is finished',
  expected: 'a value after each operator, and each bracket and quote closed',
  todo: 'write what is missing',
};

export function foreignSign(sign: string): ProblemWords {
  return {
    code: 'foreign-sign',
    wrong: told`${quoted(sign)} (U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) stands outside quotes`,
    expected: 'Latin letters, digits and signs; other letters only in a quoted text',
    todo: 'write the Latin letter or plain sign that it looks like',
  };
}

export const functions: ReadonlySet<string> = new Set(['int', 'double', 'startsWith', 'endsWith', 'contains']);

export function noSuchFunction(name: string): ProblemWords {
  return {
    code: 'forbidden-function',
    wrong: told`the function ${quoted(name)} may not stand in a rule`,
    expected: told`operators, or one of ${[...functions].join(', ')}`,
    todo: 'write it with those: a rule counts one system at a time',
  };
}

export function unknownName(word: string, known: readonly string[]): ProblemWords {
  const meant = nearest(word, known);
  return {
    code: 'unknown-name',
    wrong: told`no rule sees the name ${quoted(word)}`,
    expected: told`one of ${known.join(', ')}`,
    todo: meant === null ? 'use one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

/** What the check of types finds, by the code that its package gives. */
export function typeWords(code: string | undefined, summary: string): ProblemWords {
  const types = [...summary.matchAll(/'([^']*)'/g)].map(([, type]) => type!);
  switch (code) {
    case 'incompatible_ternary_branches':
      return twoBranches(types);
    case 'heterogeneous_list_element':
      return twoElements(types);
    case 'no_matching_overload':
      return wrongArguments(types[0] ?? summary);
    case 'cannot_index_type':
      return noFields(types[0] ?? '');
    case 'invalid_condition_type':
      return noCondition(types[0] ?? '');
    case 'invalid_logical_operand':
      return noTruthJoined(types[0] ?? '');
    default:
      return wrongTypes(summary);
  }
}

function twoBranches([yes = '', no = '']: readonly string[]): ProblemWords {
  return {
    code: 'branches-of-two-types',
    wrong: told`the branches of \`? :\` give ${typeName(yes)} and ${typeName(no)}`,
    expected: 'one type in both branches',
    todo: 'write `double(…)` around a whole number, or correct one of the two',
  };
}

function twoElements([first = '', other = '']: readonly string[]): ProblemWords {
  return {
    code: 'list-of-two-types',
    wrong: told`the list holds ${typeName(first)} and ${typeName(other)}`,
    expected: 'one type in a list',
    todo: 'correct this element',
  };
}

function wrongArguments(call: string): ProblemWords {
  return {
    code: 'wrong-arguments',
    wrong: told`no function is called so: ${quoted(call)}`,
    expected: '`int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` or `text.contains(text)`',
    todo: 'write it so',
  };
}

function noFields(type: string): ProblemWords {
  return {
    code: 'field-of-a-value',
    wrong: told`a field is asked of ${typeName(type)}`,
    expected: 'fields of system, defence or force',
    todo: 'take this part out',
  };
}

function noCondition(type: string): ProblemWords {
  return {
    code: 'condition-not-a-truth',
    wrong: told`the condition before \`?\` is ${typeName(type)}`,
    expected: 'true or false',
    todo: 'compare it with something',
  };
}

function noTruthJoined(type: string): ProblemWords {
  return {
    code: 'joined-not-a-truth',
    wrong: told`\`&&\` or \`||\` joins ${typeName(type)}`,
    expected: 'true or false on both sides',
    todo: 'compare it with something',
  };
}

function wrongTypes(summary: string): ProblemWords {
  return {
    code: 'wrong-types',
    wrong: wrongPair(summary),
    expected: 'whole numbers with whole numbers, decimals with decimals, text with text',
    todo: 'write `double(…)` around a whole number, or correct the comparison',
  };
}

/** `no such overload: int * double`, or `!int` */
function wrongPair(summary: string): Words {
  const two = /: (\S+) (\S+) (\S+)$/.exec(summary);
  if (two) return told`\`${two[2]!}\` stands between ${typeName(two[1]!)} and ${typeName(two[3]!)}`;
  const one = /: ([!-])(\S+)$/.exec(summary);
  if (one) return told`\`${one[1]!}\` stands before ${typeName(one[2]!)}`;
  return told`the types do not fit: ${lowered(summary)}`;
}

export function wrongResult(type: string, wanted: 'number' | 'truth'): ProblemWords {
  const truth = wanted === 'truth';
  return {
    code: truth ? 'not-a-truth' : 'not-a-number',
    wrong: told`the expression gives ${typeName(type)}`,
    expected: truth ? 'true or false' : 'a number',
    todo: truth ? 'compare it with something' : told`write \`… ? 1 : 0\`, or the number that is counted`,
  };
}

export function noResult(summary: string): ProblemWords {
  return {
    code: 'expression-without-result',
    wrong: told`the expression has no result: ${lowered(summary)}`,
    expected: 'a number that can be computed',
    todo: 'correct it',
  };
}

function typeName(type: string): Told | string {
  if (type.startsWith('list')) return told`a list`;
  if (type.startsWith('$')) return told`the whole ${type.slice(1)}`;
  return typeNames[type] ?? type;
}

const typeNames: Readonly<Record<string, Told>> = {
  int: told`a whole number`,
  double: told`a decimal`,
  string: told`text`,
  bool: told`true or false`,
  null: told`nothing`,
  type: told`the name of a type`,
};

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1, 160)}`;
}
