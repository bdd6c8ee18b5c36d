import { power } from '../number/index.ts';
import { belowOne, chanceOfFalseFinding, chanceSeen } from './sample.ts';
import type { Sample } from './sample.ts';

/** What looks at several strata see. */
export interface Stratified {
  /** chance that the look at one stratum at least is a finding */
  readonly seen: number;
  /** the same of a party that keeps its word */
  readonly falseFinding: number;
  /** of each stratum alone, in their order */
  readonly strata: readonly { readonly seen: number; readonly falseFinding: number }[];
}

/**
 * Strata that are each sampled, such as types of item or parts of a country.
 *
 * @param strata what is looked at in each; see `Sample` for ranges
 * @source verification.md 2.1, 3 to 5
 */
export function stratified(strata: readonly Sample[]): Stratified {
  const each = strata.map((stratum) => ({ seen: chanceSeen(stratum), falseFinding: chanceOfFalseFinding(stratum) }));
  return {
    seen: any(each.map(({ seen }) => seen)),
    falseFinding: any(each.map(({ falseFinding }) => falseFinding)),
    strata: each,
  };
}

/** One of these or more, to the last digits of a small chance; below 1 where none is certain. */
function any(chances: readonly number[]): number {
  if (chances.includes(1)) return 1;
  return Math.min(
    chances.reduce((some, chance) => some + chance * (1 - some), 0),
    belowOne,
  );
}

/** A stratum whose items are more or less likely to be defective. */
export interface RiskStratum {
  /** whole, >= 1 */
  readonly items: number;
  /** how likely an item of it is to be defective, beside one of a stratum with 1; > 0 */
  readonly risk: number;
  /** items looked at, 0..items */
  readonly samples: number;
  /** 0..1 */
  readonly recognised: number;
}

/**
 * Relative risks scaled so that their mean over all items is 1: AR = RR / sum(RR x share).
 *
 * @param strata relative risk (> 0), and share of all items (0..1, together 1)
 * @source verification.md 2.1, 5
 */
export function adjustedRisks(strata: readonly { readonly risk: number; readonly share: number }[]): number[] {
  const mean = strata.reduce((sum, { risk, share }) => sum + risk * share, 0);
  return strata.map(({ risk }) => risk / mean);
}

/**
 * Chance that a defect is recognised where a share of all items is defective and spread over strata by their risk: a stratum
 * has share x adjusted risk x items defects, which need not be whole, each seen for itself.
 *
 * @param share  of defects among all items, 0..1; no stratum may be asked to have more defects than items
 * @param strata at least one
 * @source R package RSurveillance, as the text of `sep.rb.hypergeo` says: 1 - prod (1 - q n / N)^(share x AR x N)
 */
export function riskWeightedChance(share: number, strata: readonly RiskStratum[]): number {
  const items = strata.reduce((sum, stratum) => sum + stratum.items, 0);
  const risks = adjustedRisks(strata.map((stratum) => ({ risk: stratum.risk, share: stratum.items / items })));
  return any(
    strata.map(({ recognised, samples, items: count }, at) => {
      const each = 1 - (recognised * samples) / count;
      return each === 0 ? 1 : Math.min(1 - power(each, share * risks[at]! * count), belowOne);
    }),
  );
}
