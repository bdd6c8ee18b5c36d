import { nearest, oneOf, quoted, told } from '../document/index.ts';
import type { Place, ProblemWords } from '../document/index.ts';
import { ruleSchemas } from './schema.ts';

/** Everything that can be wrong with an agreement's rules and texts, in words, but expressions and single keys. */

export const emptyRule: ProblemWords = {
  code: 'empty-rule',
  wrong: 'the block holds no rule',
  expected: 'one of limit, ban, measure, term, contingency',
  todo: 'write the rule, or take the block out',
};

export const ruleOfText: ProblemWords = {
  code: 'rule-of-text',
  wrong: 'the block holds a text or a list',
  expected: '`key: value` lines, one key of which is limit, ban, measure, term or contingency',
  todo: 'write it so, or put the text above the block',
};

export const ruleInTranslation: ProblemWords = {
  code: 'rule-in-translation',
  wrong: 'a rule stands in the text of the other language',
  expected: 'rules once, in the text that has no language in its name',
  todo: 'move it there',
};

export const secondTerm: ProblemWords = {
  code: 'second-term',
  wrong: 'the agreement has a rule `term` already',
  expected: 'one',
  todo: 'join the two',
};

export const twoNumbers: ProblemWords = {
  code: 'two-numbers',
  wrong: 'the limit has `at-most` and `phases`',
  expected: 'one of the two',
  todo: 'put the number into the last phase, or take the phases out',
};

export const noNumber: ProblemWords = {
  code: 'no-number',
  wrong: 'the limit has no number',
  expected: '`at-most: 1550`, or `phases` with a number each',
  todo: 'add one of the two',
};

export const twoBindings: ProblemWords = {
  code: 'two-bindings',
  wrong: 'the rule binds on one day alone, and from or until another',
  expected: '`on`, or `from` and `until`',
  todo: 'take one of the two out',
};

export const firstOfDefences: ProblemWords = {
  code: 'first-of-defences',
  wrong: 'the first so many are launchers of systems, and the rule is about defences',
  expected: 'a limit on systems',
  todo: 'take `first` out, and write a limit for each kind of site',
};

export const phasesOutOfOrder: ProblemWords = {
  code: 'phases-out-of-order',
  wrong: 'this phase begins no later than the one before it',
  expected: 'phases from the earliest to the last',
  todo: 'put them in order of their dates',
};

export function readingOfOtherKind(key: 'count' | 'match'): ProblemWords {
  const kind = key === 'count' ? told`limit` : told`ban`;
  return {
    code: 'reading-of-other-kind',
    wrong: told`a reading of a ${kind} has the key \`${key}\`, and that alone`,
    expected: told`\`${key}: …\``,
    todo: 'rename it',
  };
}

export function noKind(keys: readonly string[]): ProblemWords {
  const meant = keys.map((key) => nearest(key, Object.keys(ruleSchemas))).find((near) => near !== null);
  return {
    code: 'no-kind-of-rule',
    wrong: 'the block says no kind of rule',
    expected: told`one key of ${oneOf(Object.keys(ruleSchemas))}`,
    todo: meant === undefined ? told`add it, as \`limit: deployed-warheads\`` : told`did you mean ${quoted(meant!)}?`,
  };
}

export function twoKinds(kinds: readonly string[]): ProblemWords {
  return {
    code: 'two-kinds-of-rule',
    wrong: told`the block is a ${kinds[0]!} and a ${kinds[1]!}`,
    expected: 'one rule a block',
    todo: 'make two blocks of it',
  };
}

export function ruleTwice(id: string, first: Place): ProblemWords {
  return {
    code: 'rule-twice',
    wrong: told`the rule ${quoted(id)} stands here a second time, after line ${first.line}`,
    expected: 'each id once',
    todo: 'give one of them another id',
  };
}

export function noSuchLimit(limit: string, known: readonly string[]): ProblemWords {
  const meant = nearest(limit, known);
  return {
    code: 'no-such-limit',
    wrong: told`the contingency is of the limit ${quoted(limit)}, which the agreement does not have`,
    expected: known.length === 0 ? 'a limit of the agreement' : oneOf(known),
    todo: meant === null ? 'name one of these, or take `limit` out' : told`did you mean ${quoted(meant)}?`,
  };
}

export function articleElsewhere(article: string, section: string): ProblemWords {
  return {
    code: 'article-elsewhere',
    wrong: told`the rule names article ${article} and stands under article ${section}`,
    expected: told`${section}, or a paragraph of it such as ${section}.1`,
    todo: 'correct the number, or move the rule',
  };
}

export function notAParty(party: string, known: readonly string[]): ProblemWords {
  const meant = nearest(party, known);
  return {
    code: 'not-a-party',
    wrong: told`${party} is no party to the agreement`,
    expected: oneOf(known),
    todo: meant === null ? 'name a party, or add it to `parties`' : told`did you mean ${quoted(meant)}?`,
  };
}

export function endsBefore(from: string, until: string): ProblemWords {
  return {
    code: 'ends-before-it-begins',
    wrong: told`the rule binds from ${from} until ${until}`,
    expected: 'an end after the beginning',
    todo: 'exchange the two, or correct one',
  };
}

export function readingTwice(party: string): ProblemWords {
  return {
    code: 'reading-twice',
    wrong: told`${party} reads the rule in a second way on the same days`,
    expected: 'one reading of a party at a time',
    todo: 'part them by `from` and `until`, or keep one',
  };
}

export function partyTwice(party: string): ProblemWords {
  return {
    code: 'party-twice',
    wrong: told`the name ${party} stands among the parties a second time`,
    expected: 'each name once',
    todo: 'take one of them out',
  };
}

export function endsBeforeBeginning(inForce: string, ended: string): ProblemWords {
  return {
    code: 'ended-before-it-began',
    wrong: told`the agreement ends on ${ended}, before it comes into force on ${inForce}`,
    expected: 'an end after the beginning',
    todo: 'correct one of the two dates',
  };
}

export function inForceBeforeSigned(signed: string, inForce: string): ProblemWords {
  return {
    code: 'in-force-before-signed',
    wrong: told`the agreement comes into force on ${inForce}, before it is signed on ${signed}`,
    expected: 'a signature on that day or before',
    todo: 'correct one of the two dates',
  };
}

export function otherIdInTranslation(id: string, own: string): ProblemWords {
  return {
    code: 'other-id-in-translation',
    wrong: told`the text in the other language is of ${quoted(id)}`,
    expected: told`\`id: ${own}\`, as in the text with the rules`,
    todo: 'correct one of the two',
  };
}

export function articleNotTranslated(id: string, line: number): ProblemWords {
  return {
    code: 'article-not-translated',
    wrong: told`article ${id}, line ${line} of the text with the rules, does not stand here`,
    expected: 'the same articles in both languages',
    todo: 'write it after this one, or take it out there',
  };
}

export function articleOfOneLanguage(id: string): ProblemWords {
  return {
    code: 'article-of-one-language',
    wrong: told`article ${id} stands in this language alone`,
    expected: 'the same articles in both languages',
    todo: 'write it in the other text too, or take it out here',
  };
}
