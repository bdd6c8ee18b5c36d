import { complaint } from '../answer/index.ts';
import { told } from '../model/document/words.ts';
import type { Stakes } from '../model/inspection/index.ts';
import { wholeOf } from './typed.ts';

/** A game as somebody typed it. */
export interface GameOptions {
  readonly periods?: string;
  readonly inspections?: string;
  readonly gain?: string;
  readonly loss?: string;
  readonly interim?: true;
  readonly slots?: string;
}

/** What is asked: Dresher's game, or one interim inspection. */
export type GameAsked =
  | ({ readonly game: 'dresher'; readonly periods: number; readonly inspections: number } & Stakes)
  | { readonly game: 'interim'; readonly slots: number | null };

const mostPeriods = 365;
const mostStake = 1e6;
const leastStake = 1e-6;

/** @throws Complaint */
export function gameAsked(options: GameOptions): GameAsked {
  if (options.interim) return interimAsked(options);
  if (options.slots !== undefined) throw slotsAlone(options.slots);
  const { periods: typed = '12', inspections: some } = options;
  const periods = wholeOf('periods', typed, 1, mostPeriods);
  const inspections = inspectionsOf(some ?? `${Math.min(4, periods)}`, periods);
  return {
    ...{ game: 'dresher', periods, inspections },
    gain: stakeOf('gain', options.gain ?? '1'),
    loss: stakeOf('loss', options.loss ?? '1'),
  };
}

function interimAsked(options: GameOptions): GameAsked {
  const other = (['periods', 'inspections', 'gain', 'loss'] as const).find((one) => options[one] !== undefined);
  if (other !== undefined) throw besideInterim(other, options[other]!);
  const { slots } = options;
  return { game: 'interim', slots: slots === undefined ? null : wholeOf('slots', slots, 2, mostPeriods) };
}

function inspectionsOf(text: string, periods: number): number {
  const inspections = wholeOf('inspections', text, 0, mostPeriods);
  if (inspections <= periods) return inspections;
  throw complaint(`--inspections ${text}`, {
    code: 'more-inspections-than-periods',
    wrong: told`is more than one in each of ${periods} periods`,
    expected: told`a whole number from ${0} to ${periods}`,
    todo: 'ask for fewer inspections, or divide the year into more --periods',
  });
}

/** A stake is compared with the other one, so that none may be nothing. */
function stakeOf(option: 'gain' | 'loss', text: string): number {
  const value = Number(text);
  const expected = told`a number from ${leastStake} to ${mostStake}`;
  if (!/^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(text) || !Number.isFinite(value)) {
    throw complaint(`--${option} ${text}`, {
      code: 'not-a-number',
      wrong: 'is no number that can be read',
      expected,
      todo: text.includes(',') ? 'write a dot before decimals' : 'write one of these',
    });
  }
  if (value >= leastStake && value <= mostStake) return value;
  throw complaint(`--${option} ${text}`, {
    code: 'out-of-range',
    wrong: told`${text} is out of range`,
    expected,
    todo: 'bring it within the range',
  });
}

function slotsAlone(text: string) {
  return complaint(`--slots ${text}`, {
    code: 'slots-without-interim',
    wrong: 'divides the period of one interim inspection, which is not asked for',
    expected: '--slots beside --interim',
    todo: 'add --interim, or write --periods',
  });
}

function besideInterim(option: string, text: string) {
  return complaint(`--${option} ${text}`, {
    code: 'beside-interim',
    wrong: 'is given beside --interim, which has one inspection and one period',
    expected: '--interim with or without --slots',
    todo: 'leave one out',
  });
}
