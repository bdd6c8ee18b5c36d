import { nearest, oneOf, quoted, show, told, within } from '../document/index.ts';
import type { ProblemWords, Words } from '../document/index.ts';
import { functions } from '../agreement/index.ts';
import type { Wanted } from '../agreement/index.ts';

/** Everything that can be wrong with a test or a value, in words. */

/** What is said of every expression, with what to do for one of talks. */
export function retold(words: ProblemWords, wanted: Wanted): ProblemWords {
  return { ...words, ...inTalks[words.code], ...(words.code === 'not-a-number' && wanted === 'number' && noWorth) };
}

const inTalks: Readonly<Record<string, Partial<ProblemWords>>> = {
  'expression-too-long': { todo: 'split it into several' },
  'expression-too-large': { expected: 'a test that people can read', todo: 'split it into several' },
  'expression-too-deep': { todo: 'take parentheses out, or split it into several' },
  'not-cel': { expected: "an expression in CEL, such as `limits['ceiling'] <= 2000`" },
  'expression-look-up': {
    expected: "names (`limits['ceiling']`), operators, lists and `? :`",
  },
  'division-by-zero': { expected: 'a divisor that is not zero under any package' },
  'wrong-arguments': {
    expected:
      '`ramp(x, from, to)`, `int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` or `text.contains(text)`',
  },
  'field-of-a-value': { expected: "one key in brackets: `limits['ceiling']`" },
  'wrong-types': { todo: 'write a whole number with a point (`100.0`), or correct the comparison' },
  'branches-of-two-types': { todo: 'write a whole number with a point (`100.0`), or correct one of the two' },
};

const noWorth: Partial<ProblemWords> = {
  expected: 'a number from 0 to 1',
  todo: 'write `… ? 1 : 0`, or `ramp(x, from, to)`',
};

/** @param party of which the scenario says nothing */
export function noInspection(party: string): ProblemWords {
  return {
    code: 'no-inspection',
    wrong: told`the scenario does not say what inspectors would look at in ${party}`,
    expected: told`\`beliefs.inspection.${party}\` in the scenario: \`{ hidden: 20, samples: 10, recognised: 0.9 }\``,
    todo: 'add it there, or take this part out',
  };
}

export const noVisitsRule: ProblemWords = {
  code: 'no-visits-rule',
  wrong: 'the draft has no measure `inspections`, so nobody would come to see anything',
  expected: 'a rule `measure: inspections` with a number `per-year`',
  todo: 'add it to the draft, or call its rule so; or take this part out',
};

export const noBreakout: ProblemWords = {
  code: 'no-breakout',
  wrong: 'the scenario does not say how fast launchers can be loaded, or what a breakout is',
  expected: '`beliefs.upload` and `criteria.breakout` in the scenario',
  todo: 'add them there, or take this part out',
};

export const equalEnds: ProblemWords = {
  code: 'ramp-without-length',
  wrong: '`ramp` begins and ends at the same number',
  expected: 'two numbers: 0 at the first, 1 at the second',
  todo: 'correct one of the two',
};

export function noSuchFunctionHere(name: string): ProblemWords {
  const known = [...functions, 'ramp'];
  const meant = nearest(name, known);
  return {
    code: 'forbidden-function',
    wrong: told`the function ${quoted(name)} may not stand in a test or a value`,
    expected: told`operators, or one of ${known.join(', ')}`,
    todo: meant === null ? 'write it with those' : told`did you mean ${quoted(meant)}?`,
  };
}

export function unknownHere(word: string, known: readonly string[]): ProblemWords {
  const meant = nearest(word, known);
  return {
    code: 'unknown-name',
    wrong: told`no test sees the name ${quoted(word)}`,
    expected: told`one of ${known.join(', ')}`,
    todo: meant === null ? 'use one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

export function wholeMap(name: string, depth: 1 | 2): ProblemWords {
  return {
    code: 'whole-map',
    wrong: told`${quoted(name)} stands here without what is asked of it`,
    expected: depth === 1 ? told`a key: \`${name}['…']\`` : told`two keys: \`${name}['…']['…']\``,
    todo: 'add it',
  };
}

export function noKey(name: string): ProblemWords {
  return {
    code: 'key-not-written-out',
    wrong: told`what is asked of ${quoted(name)} is not written out`,
    expected: told`a text in quotes: \`${name}['…']\``,
    todo: 'write the key itself',
  };
}

/**
 * @param level 1: the second key of a look-up
 * @param torn a known key of which only the beginning was taken
 */
export function unknownKeyOf(
  map: string,
  level: number,
  key: string,
  known: readonly string[],
  torn?: string,
): ProblemWords {
  const { code, wrong } = keyWords[level === 1 ? 'cell' : (kinds[map] ?? 'party')](quoted(key));
  const could = oneOfKnown(key, known);
  if (torn === undefined) return { code, wrong, ...could };
  return { code, wrong, ...could, todo: told`a name with a hyphen stands in brackets: \`['${torn}']\`` };
}

/** What could have been written instead. */
export function oneOfKnown(word: string, known: readonly string[]): Pick<ProblemWords, 'expected' | 'todo'> {
  const meant = nearest(word, known);
  return {
    expected: known.length === 0 ? 'a name that is there: there is none' : oneOf(known),
    todo: meant === null ? 'correct it' : told`did you mean ${quoted(meant)}?`,
  };
}

const kinds: Readonly<Record<string, keyof typeof keyWords>> = {
  limits: 'limit',
  due: 'limit',
  bans: 'ban',
  measures: 'measure',
  chosen: 'bracket',
  standing: 'agreement',
};

const keyWords = {
  limit: (key: string) => ({ code: 'unknown-limit', wrong: told`the draft has no limit ${key}` }),
  ban: (key: string) => ({ code: 'unknown-ban', wrong: told`the draft has no ban ${key}` }),
  measure: (key: string) => ({ code: 'unknown-measure', wrong: told`the draft has no measure ${key}` }),
  bracket: (key: string) => ({ code: 'unknown-bracket', wrong: told`the draft has no bracket ${key}` }),
  agreement: (key: string) => ({ code: 'unknown-agreement', wrong: told`the library has no agreement ${key}` }),
  party: (key: string) => ({ code: 'unknown-party', wrong: told`${key} is no party of the scenario` }),
  cell: (key: string) => ({ code: 'unknown-cell', wrong: told`the scenario has no cell ${key}` }),
};

export function unknownParty(name: string, known: readonly string[]): ProblemWords {
  return { ...keyWords.party(quoted(name)), ...oneOfKnown(name, known) };
}

export function unknownBracket(name: string, known: readonly string[]): ProblemWords {
  return { ...keyWords.bracket(quoted(name)), ...oneOfKnown(name, known) };
}

export function noAlternative(bracket: string, id: string, ids: readonly string[]): ProblemWords {
  return {
    code: 'unknown-alternative',
    wrong: told`the bracket ${quoted(bracket)} has no alternative ${quoted(id)}`,
    ...oneOfKnown(id, ids),
  };
}

export function noDayCompared(text: string): ProblemWords {
  const shown: Words = show(text);
  return {
    code: 'no-such-day',
    wrong: told`a day is compared with ${within(shown)}`,
    expected: 'a day that exists, as 2007-12-31',
    todo: 'write year, month and day',
  };
}

export const noNumber: ProblemWords = {
  code: 'expression-without-result',
  wrong: 'the arithmetic gives no number, such as infinity less infinity',
  expected: 'a number that can be computed, without a limit too',
  todo: "guard it: `limits['…'] > 100000 ? 0.0 : …`",
};
