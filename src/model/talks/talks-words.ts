import { nearest, oneOf, quoted, told } from '../document/index.ts';
import type { ProblemWords } from '../document/index.ts';
import { mostExpressions } from './schema.ts';

/** Everything that can be wrong with a talks document besides its expressions, in words. */

export function otherParties(owners: readonly string[], parties: readonly string[]): ProblemWords {
  return {
    code: 'other-parties',
    wrong: told`the draft is between ${oneOf(owners)}, the scenario between ${oneOf(parties)}`,
    expected: 'the same parties in both',
    todo: 'name another draft or another scenario, or correct the parties of one of them',
  };
}

export function forbiddenName(name: string): ProblemWords {
  return {
    code: 'forbidden-key',
    wrong: told`the draft calls a rule or a bracket ${quoted(name)}, which no test can ask for`,
    expected: 'a name that JavaScript does not use itself',
    todo: 'rename it in the draft',
  };
}

export function unknownSource(key: string, known: readonly string[]): ProblemWords {
  const meant = nearest(key, known);
  return {
    code: 'unknown-source',
    wrong: told`the bibliography has no source ${quoted(key)}`,
    expected: 'a key of it, or `judged`',
    todo: meant === null ? 'correct it, or write `judged`' : told`did you mean ${quoted(meant)}?`,
  };
}

export function roundsOutOfOrder(date: string, before: string): ProblemWords {
  return {
    code: 'rounds-out-of-order',
    wrong: told`the round of ${date} stands after that of ${before}`,
    expected: 'rounds in order of dates, no two on one date',
    todo: 'move it, or correct the date',
  };
}

export function plannedBeforeHeld(date: string): ProblemWords {
  return {
    code: 'planned-before-held',
    wrong: told`the round of ${date} is planned, and one after it is held`,
    expected: 'planned rounds after all that were held',
    todo: 'take `planned` out, or correct the date',
  };
}

export const noHeldRound: ProblemWords = {
  code: 'no-held-round',
  wrong: 'every round is planned',
  expected: 'at least one round that was held: positions are looked at on its day',
  todo: 'add the day from which the first positions are known, or take `planned` out',
};

export function positionsOutOfOrder(party: string, from: string, before: string): ProblemWords {
  return {
    code: 'positions-out-of-order',
    wrong: told`the position of ${party} from ${from} stands after that from ${before}`,
    expected: 'positions of a party in order of dates, no two from one day',
    todo: 'move it, or correct the date',
  };
}

export function positionBeforeNothing(from: string, last: string): ProblemWords {
  return {
    code: 'position-before-nothing',
    wrong: told`the position begins on ${from}, after the last round (${last})`,
    expected: 'a round on that day or later, held or planned',
    todo: 'add the round, or correct the date',
  };
}

/** @param sum of the weights, in digits */
export function weightsOff(sum: string): ProblemWords {
  return {
    code: 'weights-do-not-sum-to-1',
    wrong: told`the weights of the wants sum to ${sum}`,
    expected: 'a sum of 1',
    todo: 'change the weights',
  };
}

export const expressionsTooLong: ProblemWords = {
  code: 'tests-too-long',
  wrong: told`the tests and values of the position are longer than ${mostExpressions} characters together`,
  expected: told`at most ${mostExpressions} characters`,
  todo: 'say it more briefly',
};

export function idTwice(id: string): ProblemWords {
  return {
    code: 'duplicate-id',
    wrong: told`the id ${quoted(id)} stands a second time in this position`,
    expected: 'each id once',
    todo: 'rename one',
  };
}

export function chartOfWords(bracket: string, alternative: string): ProblemWords {
  return {
    code: 'chart-without-number',
    wrong: told`the alternative ${quoted(alternative)} of the bracket ${quoted(bracket)} is no whole number`,
    expected: 'a bracket whose alternatives are whole numbers, or `-`',
    todo: 'name another bracket, or take this axis out',
  };
}

export function chartTwice(bracket: string): ProblemWords {
  return {
    code: 'chart-twice',
    wrong: told`the bracket ${quoted(bracket)} sets both axes`,
    expected: 'a bracket for each axis',
    todo: 'name another one, or take this axis out',
  };
}

export function viewBeyondBeliefs(path: string): ProblemWords {
  return {
    code: 'view-beyond-beliefs',
    wrong: told`the view sets ${quoted(path)}`,
    expected: 'paths that begin with `beliefs.`: a view is what a party believes',
    todo: 'write it into the scenario',
  };
}

export function unknownRound(asked: string, known: readonly string[]): ProblemWords {
  const meant = nearest(asked, known);
  return {
    code: 'unknown-round',
    wrong: told`no round was held at ${quoted(asked)}`,
    expected: oneOf(known),
    todo: meant === null ? 'write one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

export function severalRounds(asked: string, dates: readonly string[]): ProblemWords {
  return {
    code: 'several-rounds',
    wrong: told`${dates.length} rounds were held at ${quoted(asked)}`,
    expected: oneOf(dates),
    todo: 'write the date',
  };
}

export function roundNotHeld(asked: string): ProblemWords {
  return {
    code: 'round-not-held',
    wrong: told`the round ${quoted(asked)} is planned: nothing was said there yet`,
    expected: 'a round that was held',
    todo: 'name an earlier one',
  };
}
