import { reaches, wholePower } from '../number/index.ts';
import { bandOf, openBandOf, stopped } from '../shield/index.ts';
import type { Band, Engagement, OpenBand } from '../shield/index.ts';
import { need } from './need.ts';
import type { NeedReason } from './need.ts';
import { nearlyAllUseful, objectsOf, stopping, warheadsOf } from './small-attack.ts';
import type { SmallAttack } from './small-attack.ts';

/** One draw of the question how many interceptors a shield needs. */
export interface NeedQuestion {
  readonly engagement: Engagement;
  readonly attack: SmallAttack;
  /** chance asked for that none leaks, 0..1 */
  readonly confidence: number;
}

/** Confidence against stock, over draws. */
export interface NeedCurve {
  readonly doctrine: Engagement['doctrine'];
  /** the even split of `shoot-look-shoot` is there for comparison too; not given: it is not that */
  readonly split?: 'even';
  /** a fixed share: there to be compared with */
  readonly forComparison: boolean;
  readonly attack: { readonly missiles: number; readonly warheadsPerMissile: number; readonly decoysPerWarhead: Band };
  /** chance asked for that none leaks */
  readonly confidence: Band;
  readonly need: {
    readonly interceptors: OpenBand;
    /** share of draws in which no number suffices, with its standard error */
    readonly nullShare: { readonly share: number; readonly error: number };
    /** the commonest reason there */
    readonly reason: NeedReason | null;
  };
  /**
   * rising stocks; past the last more change nothing in any draw. In orbit some are always out of reach: past the last,
   * fewer are in reach than can be of use in one raid of a thousand at most
   */
  readonly curve: readonly {
    readonly interceptors: number;
    /** chance that none leaks */
    readonly noneLeaks: Band;
    /** share of draws in which it reaches the confidence asked for */
    readonly useful: number;
  }[];
  /** expected expenditure of two looks: not a stock; null where no whole number of shots reaches the confidence */
  readonly twoLooks: { readonly expectedExpenditure: OpenBand } | null;
}

/** Finer than any screen. */
const mostStocks = 401;

/**
 * Confidence against stock, with the need at the confidence asked for.
 *
 * @param questions one a draw, at least one; of one doctrine and number of missiles
 * @param draws     0: one run with every number at its median
 * @source model.md 5, need(attack)
 */
export function needCurve(questions: readonly NeedQuestion[], draws: number): NeedCurve {
  const [{ engagement, attack }] = questions as [NeedQuestion];
  const asked = questions.map((one) => stopping(one.engagement, one.attack));
  const needs = questions.map((one) => need(one.engagement, one.attack, one.confidence));
  const reasons = needs.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  const share = reasons.length / needs.length;
  return {
    doctrine: engagement.doctrine,
    ...(engagement.doctrine === 'shoot-look-shoot' && engagement.split === 'even' && { split: engagement.split }),
    forComparison: engagement.doctrine === 'fractional',
    attack: {
      missiles: attack.missiles,
      warheadsPerMissile: attack.warheadsPerMissile,
      decoysPerWarhead: bandOf(questions.map((one) => one.attack.decoysPerWarhead)),
    },
    confidence: bandOf(questions.map(({ confidence }) => confidence)),
    need: {
      interceptors: openBandOf(needs.map(({ interceptors }) => interceptors)),
      nullShare: { share, error: draws === 0 ? 0 : Math.sqrt((share * (1 - share)) / draws) },
      reason: commonest(reasons),
    },
    curve: stocksOf(questions).map((interceptors) => {
      const chances = asked.map((one) => one.noneLeaks(interceptors));
      const useful = chances.filter((chance, i) => reaches(chance, questions[i]!.confidence)).length;
      return { interceptors, noneLeaks: bandOf(chances), useful: useful / questions.length };
    }),
    twoLooks:
      engagement.doctrine === 'fractional' || engagement.doctrine === 'layers'
        ? null
        : { expectedExpenditure: openBandOf(questions.map(twoLookExpenditure)) },
  };
}

/** In the order in which one gives way to the next; ties: the first. @source interfaces.md 3 */
const order: readonly NeedReason[] = ['system', 'track', 'discrimination', 'kill', 'shotsPerObject', 'reach'];

function commonest(reasons: readonly NeedReason[]): NeedReason | null {
  if (reasons.length === 0) return null;
  const counts = order.map((reason) => reasons.filter((other) => other === reason).length);
  return order[counts.indexOf(Math.max(...counts))]!;
}

/** Every whole number where there is room, else even steps; the last is the most that changes anything. */
function stocksOf(questions: readonly NeedQuestion[]): readonly number[] {
  const top = Math.max(...questions.map(({ engagement, attack }) => nearlyAllUseful(engagement, attack) ?? 0));
  const step = Math.max(1, Math.ceil(top / (mostStocks - 1)));
  const stocks = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  return stocks.at(-1) === top ? stocks : [...stocks, top];
}

/**
 * Interceptors that two looks spend on average: n1 at each object, then n - n1 at each that survives, with n the fewest
 * whole shots an object that reach the confidence and n1 where the expectation is least. With discrimination: at each that
 * is called a warhead, and a warhead that is not is as good as untracked.
 *
 * Not a stock that gives the confidence: where luck is worse than average, more second shots are wanted than it holds.
 *
 * @returns null where no n up to `shotsPerObject` reaches it; of `fractional` and of layers
 * @source shield.md 1, equations (4) and (5), after Wilkening
 */
export function twoLookExpenditure({ engagement, attack, confidence }: NeedQuestion): number | null {
  if (engagement.doctrine === 'fractional' || engagement.doctrine === 'layers') return null;
  const { warheadsCalled = 1, decoysCalled = 1, system, kill, shotsPerObject } = engagement;
  const warheads = warheadsOf(attack);
  const seen = { ...engagement, track: engagement.track * warheadsCalled };
  const enough = (shots: number): boolean => reaches(system * wholePower(stopped(seen, shots), warheads), confidence);
  let shots = warheads === 0 ? 0 : 1;
  while (shots <= shotsPerObject && warheads > 0 && !enough(shots)) shots++;
  if (shots > shotsPerObject) return null;
  let least = shots;
  for (let first = 1; first < shots; first++)
    least = Math.min(least, first + wholePower(1 - kill, first) * (shots - first));
  return (warheadsCalled * warheads + decoysCalled * (objectsOf(attack) - warheads)) * least;
}
