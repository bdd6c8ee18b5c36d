import { nearest, oneOf, quoted, show, told } from '../document/index.ts';
import type { Place, ProblemWords, Words } from '../document/index.ts';
import type { Bracket } from './draft.ts';

/** Everything that can be wrong with brackets and with the rules over them, in words. */

/** No text at a table has nearly as many. */
export const mostBrackets = 60;
export const mostAlternatives = 12;
/** Characters of one alternative. */
export const mostWords = 1000;

export const bracketInHeading: ProblemWords = {
  code: 'bracket-in-heading',
  wrong: 'a bracket stands in the heading of an article',
  expected: 'brackets in the prose of an article',
  todo: 'move it below the heading, or write `\\[` where it is only a bracket',
};

export function openBracketMark(name: string | null): ProblemWords {
  return {
    code: 'bracket-unclosed',
    wrong:
      name === null
        ? 'the bracket that opens here is not closed'
        : told`the bracket ${quoted(name)} that opens here is not closed`,
    expected: '`]` in the same paragraph',
    todo: 'close it, or write `\\[` where it is only a bracket',
  };
}

export const nestedBracket: ProblemWords = {
  code: 'bracket-nested',
  wrong: 'a bracket opens inside another one',
  expected: 'brackets beside each other',
  todo: 'make one bracket of the two, with an alternative for each way to write it',
};

export function bracketName(name: string): ProblemWords {
  return {
    code: 'bracket-name',
    wrong: told`the bracket begins with ${show(name)}`,
    expected:
      'its name, of small letters, digits and hyphens, then alternatives: `[ceiling | US: 2,200 | Russia: 1,500]`',
    todo: 'name it, or write `\\[` where it is only a bracket',
  };
}

export function bracketTwice(name: string, first: Place): ProblemWords {
  return {
    code: 'bracket-twice',
    wrong: told`the bracket ${quoted(name)} stands here a second time, after line ${first.line}`,
    expected: 'each name once in the text',
    todo: 'give one of them another name',
  };
}

export const tooManyBrackets: ProblemWords = {
  code: 'too-many-brackets',
  wrong: told`the text has more than ${mostBrackets} brackets`,
  expected: told`at most ${mostBrackets}`,
  todo: 'settle some of them, or make one bracket of several that go together',
};

export function oneAlternative(count: number): ProblemWords {
  return {
    code: 'one-alternative',
    wrong: count === 0 ? 'the bracket has no alternatives' : 'the bracket has one alternative',
    expected: 'at least two: `[ceiling | US: 2,200 | Russia: 1,500]`; `-` for no such words',
    todo: 'add another, take the bracket off what is agreed, or write `\\[` where it is only a bracket',
  };
}

export function tooManyAlternatives(count: number): ProblemWords {
  return {
    code: 'too-many-alternatives',
    wrong: told`the bracket has ${count} alternatives`,
    expected: told`at most ${mostAlternatives}`,
    todo: 'take some out, or make several brackets of it',
  };
}

export const emptyAlternative: ProblemWords = {
  code: 'empty-alternative',
  wrong: 'an alternative has no words',
  expected: 'words, or `-` for no such words',
  todo: 'write one of the two',
};

export function longWords(length: number): ProblemWords {
  return {
    code: 'alternative-too-long',
    wrong: told`the words of an alternative have ${length} characters`,
    expected: told`at most ${mostWords}`,
    todo: 'put into the bracket only what is not agreed',
  };
}

export const sameWords: ProblemWords = {
  code: 'same-words',
  wrong: 'two alternatives have the same words',
  expected: 'other words in each',
  todo: 'take one of them out: where both want the same, nothing is open',
};

export function unknownOwner(owner: string, known: readonly string[]): ProblemWords {
  const meant = nearest(owner, known);
  return {
    code: 'unknown-owner',
    wrong: told`${quoted(owner)}, whose words these are, is no party`,
    expected: oneOf(known),
    todo:
      meant === null ? 'name a party, or write `\\:` where it is only a colon' : told`did you mean ${quoted(meant)}?`,
  };
}

export function bracketOutsideDraft(name: string, status: string): ProblemWords {
  return {
    code: 'bracket-outside-draft',
    wrong: told`the bracket ${quoted(name)} stands in a text that is \`status: ${status}\``,
    expected: 'brackets in a draft alone',
    todo: 'write `status: draft`, take the bracket off what was agreed, or write `\\[` where it is only a bracket',
  };
}

export const namesOutsideDraft: ProblemWords = {
  code: 'bracket-outside-draft',
  wrong: 'the front matter names brackets, and the text is no draft',
  expected: 'brackets in a draft alone',
  todo: 'write `status: draft`, or take `brackets` out',
};

export const standingOutsideDraft: ProblemWords = {
  code: 'standing-outside-draft',
  wrong: 'a rule `standing` stands in a text that is no draft',
  expected: 'of other agreements events tell what became of them: `library/agreements/events.yaml`',
  todo: 'write `status: draft`, or take the rule out',
};

export const whenOutsideDraft: ProblemWords = {
  code: 'when-outside-draft',
  wrong: 'the rule says `when` it exists, and the text is no draft',
  expected: 'rules that depend on brackets in a draft alone',
  todo: 'write `status: draft`, or take `when` out',
};

export function notADraft(status: string): ProblemWords {
  return {
    code: 'not-a-draft',
    wrong: told`the text is \`status: ${status}\``,
    expected: 'a draft',
    todo: 'write `status: draft`',
  };
}

export function bracketNowhere(name: string, known: readonly string[]): ProblemWords {
  const meant = nearest(name, known);
  return {
    code: 'bracket-nowhere',
    wrong: told`the bracket ${quoted(name)} is written nowhere in the text`,
    expected: known.length === 0 ? 'a bracket in the prose of an article' : oneOf(known),
    todo: meant === null ? 'write it into an article, or name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

export function noSuchAlternative(bracket: string, alternative: string, known: readonly string[]): ProblemWords {
  const meant = nearest(alternative, known);
  return {
    code: 'no-such-alternative',
    wrong: told`the bracket ${quoted(bracket)} has no alternative ${quoted(alternative)}`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

export const whenWritten: ProblemWords = {
  code: 'when-written-otherwise',
  wrong: '`when` names no bracket',
  expected: '`when: abm`, or `when: { abm: US }`, or `when: { abm: [US, Russia] }`',
  todo: 'write it so',
};

export const neverExists: ProblemWords = {
  code: 'rule-never',
  wrong: 'the rule exists under no choice of the brackets',
  expected: 'an alternative with words that `when` allows',
  todo: 'correct `when`, or take the rule out',
};

export function givesNoValue(words: string, name: string, wanted: 'number' | 'day', line: number): ProblemWords {
  const what: Words = wanted === 'number' ? told`one number` : told`one day`;
  const example = wanted === 'number' ? told`2,200` : told`31 December 2007`;
  return {
    code: wanted === 'number' ? 'bracket-without-number' : 'bracket-without-day',
    wrong: told`${show(words)} does not give ${what}, and the rule of line ${line} takes one from ${quoted(name)}`,
    expected: told`words with ${what} in them, such as ${example}`,
    todo: 'write one into the words, or keep the rule from this alternative by `when`',
  };
}

export const tooManyReadings: ProblemWords = {
  code: 'too-many-readings',
  wrong: 'the rules up to this one name brackets so often that they cannot all be read',
  expected: 'rules that name a few brackets each',
  todo: 'make the rules shorter, or let each name fewer brackets',
};

/** A draft that is asked as if it were agreed. */
export function bracketOpen({ name, section, place, alternatives }: Bracket): ProblemWords {
  const said = alternatives.map(({ id, words }) => `${id}: ${words === null ? '-' : shortened(words.en)}`).join('; ');
  return {
    code: 'bracket-open',
    wrong: told`the bracket ${quoted(name)} of article ${section}, line ${place.line}, is open`,
    expected: told`one of its alternatives (${said})`,
    todo: told`choose one: \`--choose ${name}=${alternatives[0]!.id}\``,
  };
}

function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`;
}

export function bracketNotTranslated(name: string, section: string, line: number): ProblemWords {
  return {
    code: 'bracket-not-translated',
    wrong: told`the bracket ${quoted(name)} of article ${section}, line ${line} of the text with the rules, does not stand here`,
    expected: 'the same brackets in both languages',
    todo: 'write it into this article, or settle it there',
  };
}

export function bracketOfOneLanguage(name: string): ProblemWords {
  return {
    code: 'bracket-of-one-language',
    wrong: told`the bracket ${quoted(name)} stands in this language alone`,
    expected: 'the same brackets in both languages',
    todo: 'write it into the same article of the other text, or take it out here',
  };
}

export function bracketOutOfOrder(name: string, expected: string): ProblemWords {
  return {
    code: 'bracket-out-of-order',
    wrong: told`the bracket ${quoted(name)} stands here`,
    expected: told`${quoted(expected)}: the same order in both languages`,
    todo: 'put them into the order of the text with the rules',
  };
}

export function alternativesDiffer(name: string, here: number, there: number): ProblemWords {
  return {
    code: 'alternatives-differ',
    wrong: told`the bracket ${quoted(name)} has ${here} alternatives here and ${there} in the text with the rules`,
    expected: 'as many in both languages',
    todo: 'make the two alike',
  };
}

export function ownerDiffers(here: string | null, there: string | null): ProblemWords {
  const of = (owner: string | null): Words => owner ?? told`nobody`;
  return {
    code: 'owner-differs',
    wrong: told`these are the words of ${of(here)}, and of ${of(there)} in the text with the rules`,
    expected: 'the same owners in the same order, by the names of the front matter',
    todo: 'make the two alike',
  };
}

export function wordsDiffer(here: string | null, there: string | null): ProblemWords {
  return {
    code: 'words-differ',
    wrong: here === null ? told`no such words here, and ${show(there)} in the text with the rules` : noneThere(here),
    expected: '`-` in the same places of both languages',
    todo: 'make the two say the same',
  };
}

function noneThere(here: string): Words {
  return told`${show(here)} here, and no such words in the text with the rules`;
}

export function figuresDiffer(kind: 'number' | 'day', here: string, there: string): ProblemWords {
  return {
    code: kind === 'number' ? 'number-differs' : 'date-differs',
    wrong:
      kind === 'number'
        ? told`the words have the numbers ${here} here, and ${there} in the text with the rules`
        : told`the words have the days ${here} here, and ${there} in the text with the rules`,
    expected: 'the same numbers and days in both languages',
    todo: 'make the two say the same',
  };
}
