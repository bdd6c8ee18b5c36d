import { bandOf, mean, pmfQuantile, written } from '../number/index.ts';
import type { Band, GivenNumber, Pmf } from '../number/index.ts';
import { encounter, inReach, used } from './engage.ts';
import type { Encounter } from './engage.ts';
import type { Engagement, Layer, Looking } from './engagement.ts';
import { engagementsOf, numbersOf } from './given.ts';
import type { EngagementGiven } from './given.ts';
import { leakers } from './leak.ts';
import { wilkeningRaid } from './wilkening.ts';
import type { WilkeningRaid } from './wilkening.ts';

/** A raid of ballistic warheads against a defence. */
export interface RaidQuestion {
  readonly warheads: number;
  /** null: `fractional`, where the number does not count */
  readonly interceptors: number | null;
  readonly engagement: EngagementGiven;
}

/** Who leaks. What chance does stands apart from what is not known: see each field. */
export interface RaidResult {
  readonly seed: number;
  /** 0: nothing is uncertain, or every number at its median */
  readonly draws: number;
  readonly warheads: number;
  readonly interceptors: number | null;
  readonly doctrine: Engagement['doctrine'];
  /** how `shoot-look-shoot` splits its stock; not given: another doctrine */
  readonly split?: Looking['split'];
  /** a fixed share, or an even split: there to be compared with */
  readonly forComparison: boolean;
  /** as given, by path (`layers.0.engagement.kill`); a range or a test record as scenarios write them */
  readonly given: Readonly<Record<string, GivenNumber>>;
  /**
   * at the medians: warheads that come within the defence (the first layer); objects: with the decoys that come too; used:
   * interceptors spent, null where none is counted or chance decides how many
   */
  readonly within: number;
  readonly objects: number;
  readonly used: number | null;
  /** expected leakers, over draws */
  readonly expected: Band;
  /** chance that none leaks, over draws */
  readonly noneLeaks: Band;
  /** Wilkening's closed form beside it, over draws: shots are real numbers, a mean; null where the doctrine has none */
  readonly wilkening: WilkeningRaid | null;
  /** what the luck of the day does, every number at its median: median, 5 % and 95 % of the leakers */
  readonly leakers: Band;
  /** the same as twenty equally likely numbers, at 1/40, 3/40 … 39/40 */
  readonly leakingQuantiles: readonly number[];
  /** the same whole: chance of each number, and of that number or more */
  readonly distribution: readonly { readonly leakers: number; readonly chance: number; readonly orMore: number }[];
}

/**
 * The whole leak distribution of a raid.
 *
 * @param draws of what is uncertain, whole, >= 0
 * @source model.md 4, Engagement and Uncertain numbers
 */
export function raid(question: RaidQuestion, draws: number, seed: number): RaidResult {
  const { warheads, interceptors, engagement: given } = question;
  const stock = interceptors ?? 1;
  const { atMedians, drawn } = engagementsOf(given, draws, seed);
  const exact = leakers(atMedians, warheads, stock);
  const over = drawn.length === 0 ? [exact] : drawn.map((one) => leakers(one, warheads, stock));
  const met = encounter(firstLayer(atMedians), warheads);
  return {
    seed,
    draws: drawn.length,
    warheads,
    interceptors,
    doctrine: given.doctrine,
    ...splitOf(given),
    forComparison: given.doctrine === 'fractional' || splitOf(given).split === 'even',
    given: Object.fromEntries(numbersOf(given).map(({ path, number }) => [path, written(number)])),
    within: met.within,
    objects: met.objects,
    used: spent(atMedians, stock, met),
    expected: bandOf(over.map(mean)),
    noneLeaks: bandOf(over.map((pmf) => chanceOfNone(pmf))),
    wilkening: wilkeningRaid(drawn.length === 0 ? [atMedians] : drawn, warheads, stock),
    leakers: { median: pmfQuantile(exact, 0.5), low: pmfQuantile(exact, 0.05), high: pmfQuantile(exact, 0.95) },
    leakingQuantiles: Array.from({ length: 20 }, (_, k) => pmfQuantile(exact, (k + 0.5) / 20)),
    distribution: listed(exact),
  };
}

function splitOf(given: EngagementGiven): Pick<RaidResult, 'split'> {
  return given.doctrine === 'shoot-look-shoot' ? { split: given.split } : {};
}

function firstLayer(engagement: Engagement): Layer {
  return engagement.doctrine === 'layers' ? engagement.layers[0]!.engagement : engagement;
}

/** Interceptors spent, where that is one number. */
function spent(engagement: Engagement, stock: number, { within, objects }: Encounter): number | null {
  if (engagement.doctrine !== 'spread' && engagement.doctrine !== 'salvo') return null;
  const { warheadsCalled = 1, decoysCalled = 1, orbit } = engagement;
  const told = warheadsCalled === 1 && (decoysCalled === 1 || within === objects);
  return told && orbit === undefined ? used(engagement, inReach(engagement, stock), objects) : null;
}

function chanceOfNone({ from, weights }: Pmf): number {
  return from === 0 ? weights[0]! : 0;
}

function listed({ from, weights }: Pmf): RaidResult['distribution'] {
  const orMore = new Float64Array(weights.length);
  let above = 0;
  for (let i = weights.length - 1; i >= 0; i--) orMore[i] = above += weights[i]!;
  return Array.from(weights, (chance, i) => ({ leakers: from + i, chance, orMore: Math.min(1, orMore[i]!) })).filter(
    ({ chance }) => chance > 0,
  );
}
