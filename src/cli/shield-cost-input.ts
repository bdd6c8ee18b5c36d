import { complaint, orComplain } from '../answer/index.ts';
import { readCosts } from '../library/index.ts';
import type { CitedCost } from '../library/index.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import { between } from '../model/number/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import { addedKinds } from '../model/stability/index.ts';
import type { AddedKind, CostGiven, SmallAttack } from '../model/stability/index.ts';
import type { CostOptions } from './shield-cost-command.ts';
import { decoysOf, engagementOf, thingsOf } from './shield-input.ts';
import { betweenOf, shareOf, wholeOf } from './typed.ts';
import { certain, mustBeSmall } from './shield-need.ts';

const mostPrice = 1e9;
const mostAbsentee = 1e6;
const mostMore = 1000;

/** A question of cost, and the prices that it takes from the library. */
export interface CostAsked {
  readonly given: CostGiven;
  readonly cited: readonly CitedCost[];
}

/** @throws Complaint */
export function costAsked(options: CostOptions): CostAsked {
  const engagement = engagementOf(options);
  if (engagement.doctrine === 'fractional') throw fixedShare();
  const attack = attackOf(options);
  const cited: CitedCost[] = [];
  const price = (of: CitedCost['of'], text: string): Uncertain => priceOf(of, text, cited);
  const given = addedKinds.flatMap((kind): readonly (readonly [AddedKind, Uncertain])[] => {
    const text = options[`${kind}Cost`];
    return text === undefined ? [] : [[kind, price(kind, text)]];
  });
  if (given.length === 0) throw nothingAdded();
  if (options.interceptorCost === undefined) throw noPrice();
  return {
    given: {
      engagement,
      attack,
      kept: keptOf(options),
      more: wholeOf('more', options.more ?? '1', 1, mostMore),
      absentee: numberOf('absentee', options.absentee ?? '1', { least: 1, most: mostAbsentee }),
      interceptorCost: price('interceptor', options.interceptorCost),
      costs: Object.fromEntries(given),
    },
    cited,
  };
}

function attackOf(options: CostOptions): SmallAttack {
  const attack = {
    missiles: thingsOf('missiles', options.missiles, '5'),
    warheadsPerMissile: wholeOf('warheads-per-missile', options.warheadsPerMissile ?? '1', 0, 100),
    decoysPerWarhead: certain('decoys', decoysOf(options.decoys)),
  };
  mustBeSmall(attack);
  if (attack.missiles * attack.warheadsPerMissile > 0) return attack;
  throw nothingToAddTo(attack.missiles === 0 ? '--missiles 0' : '--warheads-per-missile 0');
}

function keptOf({ confidence, interceptors }: CostOptions): CostGiven['kept'] {
  if (interceptors === undefined)
    return { of: 'none-leaks', confidence: certain('confidence', shareOf('confidence', confidence, 0.8)) };
  if (confidence === undefined) return { of: 'leakage', interceptors: thingsOf('interceptors', interceptors, '44') };
  throw complaint('--interceptors', {
    code: 'two-things-kept',
    wrong: 'is given beside --confidence',
    expected: '--confidence, or --interceptors: one thing is kept as the attack grows',
    todo: 'leave one out',
  });
}

/** A price of the library by its name, or a number. */
function priceOf(of: CitedCost['of'], text: string, cited: CitedCost[]): Uncertain {
  if (!/^[a-z]/.test(text)) return numberOf(`${of}-cost`, text, { least: 0, most: mostPrice });
  const library = readLibraryFolder();
  const all = orComplain(readCosts(library.files['costs.yaml'] ?? '', 'library/costs.yaml'));
  const found = all.find((one) => one.of === of && one.id === text);
  if (found === undefined) throw noSuchPrice(of, text, all);
  cited.push(found);
  const { low, high } = found;
  return between(low, high);
}

/** @param bounds `least` itself is refused where it is 0: nothing costs nothing */
function numberOf(option: string, text: string, bounds: { readonly least: number; readonly most: number }): Uncertain {
  const range = /^(.+?)\.\.(.+)$/.exec(text);
  const [low, high] = range
    ? [plainOf(option, text, range[1]!, bounds), plainOf(option, text, range[2]!, bounds)]
    : Array<number>(2).fill(plainOf(option, text, text, bounds));
  return betweenOf(option, text, low!, high!);
}

function plainOf(option: string, text: string, part: string, { least, most }: { least: number; most: number }): number {
  const value = Number(part);
  const expected =
    least === 0
      ? 'a price above 0, or a range such as 70..90'
      : told`a number from ${least} to ${most}, or a range such as 400..500`;
  if (!/^(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(part) || !Number.isFinite(value)) {
    throw complaint(`--${option} ${text}`, {
      code: 'not-a-number',
      wrong: 'is no number that can be read',
      expected,
      todo: part.includes(',') ? 'write a dot before decimals' : 'write one of these',
    });
  }
  if (value <= most && value >= least && value > 0) return value;
  throw complaint(`--${option} ${text}`, {
    code: 'out-of-range',
    wrong: told`${part} is out of range`,
    expected,
    todo: 'bring it within the range',
  });
}

function noSuchPrice(of: CitedCost['of'], text: string, all: readonly CitedCost[]) {
  const ids = all.filter((one) => one.of === of).map(({ id }) => id);
  const near = nearest(text, ids);
  return complaint(`--${of}-cost ${text}`, {
    code: 'unknown-price',
    wrong: ids.length === 0 ? 'is a name, and the library cites no such price' : 'is no price of the library',
    expected: ids.length === 0 ? 'a price above 0, or a range such as 70..90' : told`${oneOf(ids)}, or a number`,
    todo: near === null ? 'write a number' : told`did you mean ${near}?`,
  });
}

function fixedShare() {
  return complaint('--doctrine fractional', {
    code: 'not-of-this-doctrine',
    wrong: 'stops a fixed share whatever the number of interceptors, so none of them has a price',
    expected: 'a doctrine that fires interceptors',
    todo: 'leave it out, or choose another --doctrine',
  });
}

function nothingToAddTo(option: string) {
  return complaint(option, {
    code: 'no-attack',
    wrong: 'leaves no warhead to be stopped',
    expected: 'an attack of at least one warhead',
    todo: 'write a number above 0',
  });
}

function nothingAdded() {
  return complaint('counterpoise shield cost', {
    code: 'missing-argument',
    wrong: 'nothing that the attacker can add has a price',
    expected: '--missile-cost, --warhead-cost or --decoy-cost',
    todo: 'add one, such as --missile-cost 118..214',
  });
}

function noPrice() {
  return complaint('--interceptor-cost', {
    code: 'missing-option',
    wrong: 'is missing',
    expected: told`--${'interceptor-cost'} with a value`,
    todo: told`add it, such as --${'interceptor-cost'} ${'111'}`,
  });
}
