import { nearest, oneOf, problem, quoted, told } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Read } from '../document/index.ts';
import type { Alternative, Bracket, Choice, Draft } from './draft.ts';
import { valuesIn } from './bracket-value.ts';

/**
 * What somebody chooses in a draft: `ceiling=Russia`, by the id of an alternative, its number from 1, its words, or the
 * only number in them.
 *
 * @param asked   each `BRACKET=ALTERNATIVE`
 * @param placeOf where one of them stands, for problems
 * @returns by bracket, the id of the alternative; or what is wrong: no `=`, a bracket or an alternative that is not there, one
 *   that could be two, a bracket chosen twice
 */
export function readChoice(
  draft: Pick<Draft, 'id' | 'brackets'>,
  asked: readonly string[],
  placeOf: (asked: string) => Place,
): Read<Choice> {
  const problems: Problem[] = [];
  const choice: Record<string, string> = {};
  for (const one of asked) {
    const chosen = chosenIn(draft, one);
    const [name, id] = 'code' in chosen ? [null, null] : chosen;
    if ('code' in chosen) problems.push(problem(placeOf(one), chosen));
    else if (Object.hasOwn(choice, name!) && choice[name!] !== id)
      problems.push(problem(placeOf(one), chosenTwice(name!)));
    else choice[name!] = id!;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: choice };
}

function chosenIn(
  { id, brackets }: Pick<Draft, 'id' | 'brackets'>,
  asked: string,
): readonly [string, string] | ProblemWords {
  const sign = asked.indexOf('=');
  if (sign < 0) return noSign(asked, brackets[0]);
  const name = asked.slice(0, sign).trim();
  const bracket = brackets.find((one) => one.name === name);
  if (!bracket) return unknownBracket(name, id, brackets);
  const said = asked.slice(sign + 1).trim();
  const found = meant(bracket, said);
  if (found.length === 1) return [name, found[0]!.id];
  return found.length === 0 ? unknownAlternative(bracket, said) : twoMeant(bracket, said, found);
}

/** Alternatives that have this id, this number from 1, these words, or words whose only number this is. */
function meant({ alternatives }: Bracket, said: string): readonly Alternative[] {
  const number = valuesIn(said, 'en');
  const isFigure = number.numbers.length === 1 && /^[\d.,\s]+$/u.test(said);
  const alike = (words: string): boolean => {
    const other = valuesIn(words, 'en').numbers;
    return words === said || (isFigure && other.length === 1 && other[0] === number.numbers[0]);
  };
  return alternatives.filter(({ id, words }, at) => {
    if (id === said || String(at + 1) === said) return true;
    return words === null ? said === '-' : alike(words.en) || words.ru === said || sameDay(words.en, said);
  });
}

/** `2012-12-31` is what `31 December 2012` says. */
function sameDay(words: string, said: string): boolean {
  const { days } = valuesIn(words, 'en');
  return days.length === 1 && days[0] === said;
}

function noSign(asked: string, first: Bracket | undefined): ProblemWords {
  return {
    code: 'choice-without-sign',
    wrong: told`${quoted(asked)} chooses nothing`,
    expected: 'BRACKET=ALTERNATIVE',
    todo: first ? told`write it so: \`${first.name}=${first.alternatives[0]!.id}\`` : 'leave it out: nothing is open',
  };
}

function unknownBracket(name: string, draft: string, brackets: readonly Bracket[]): ProblemWords {
  const known = brackets.map((one) => one.name);
  const near = nearest(name, known);
  return {
    code: 'unknown-bracket',
    wrong: told`${draft} has no bracket ${quoted(name)}`,
    expected: oneOf(known),
    todo:
      near !== null
        ? told`did you mean ${quoted(near)}?`
        : known.length > 0
          ? 'name one of these'
          : 'leave it out: nothing is open',
  };
}

function unknownAlternative({ name, alternatives }: Bracket, said: string): ProblemWords {
  const known = alternatives.map(({ id }) => id);
  const near = nearest(said, known);
  return {
    code: 'unknown-alternative',
    wrong: told`the bracket ${quoted(name)} has no alternative ${quoted(said)}`,
    expected: oneOf(alternatives.map(shown)),
    todo: near === null ? 'name one of these' : told`did you mean ${quoted(near)}?`,
  };
}

function twoMeant({ name }: Bracket, said: string, found: readonly Alternative[]): ProblemWords {
  return {
    code: 'two-alternatives',
    wrong: told`${quoted(said)} could be ${found.length} alternatives of ${quoted(name)}`,
    expected: oneOf(found.map(shown)),
    todo: 'name it in another way: by its owner, its words or its number',
  };
}

/** `US (2,200)` */
function shown({ id, words }: Alternative): string {
  return `${id} (${shortened(words?.en ?? '-')})`;
}

function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`;
}

function chosenTwice(name: string): ProblemWords {
  return {
    code: 'bracket-chosen-twice',
    wrong: told`${quoted(name)} is chosen in two ways`,
    expected: 'one alternative of each bracket',
    todo: 'leave one of the two out',
  };
}
