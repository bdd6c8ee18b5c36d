import { bandOf, openBandOf, reaches } from '../number/index.ts';
import type { Band, OpenBand } from '../number/index.ts';
import type { Engagement } from '../shield/index.ts';
import { need } from './need.ts';
import type { NeedReason } from './need.ts';
import { nearlyAllUseful, stopping } from './small-attack.ts';
import type { SmallAttack } from './small-attack.ts';
import { twoLooks } from './two-looks.ts';
import type { TwoLooks, TwoLooksDraw } from './two-looks.ts';
import { wilkeningBeside } from './wilkening.ts';
import type { WilkeningBeside } from './wilkening.ts';

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
  /** the closed form beside it; null where the doctrine has none */
  readonly wilkening: WilkeningBeside | null;
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
  /** what two looks spend on average beside the stock that gives the confidence; null where it means nothing */
  readonly twoLooks: TwoLooks | null;
}

/** Finer than any screen. */
const mostStocks = 401;

/**
 * Confidence against stock, with the need at the confidence asked for.
 *
 * @param questions one a draw, at least one; of one doctrine and number of missiles
 * @param draws     0: one run with every number at its median
 * @param looked    two looks of each question, where whoever asks has them: they take most of the time
 * @source model.md 5, need(attack)
 */
export function needCurve(
  questions: readonly NeedQuestion[],
  draws: number,
  looked?: readonly (TwoLooksDraw | null)[],
): NeedCurve {
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
    wilkening: wilkeningBeside(questions, draws),
    curve: stocksOf(questions).map((interceptors) => {
      const chances = asked.map((one) => one.noneLeaks(interceptors));
      const useful = chances.filter((chance, i) => reaches(chance, questions[i]!.confidence)).length;
      return { interceptors, noneLeaks: bandOf(chances), useful: useful / questions.length };
    }),
    twoLooks: twoLooks(questions, looked),
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
