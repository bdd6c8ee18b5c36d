import type { Read } from '../document/index.ts';
import { bargainOf } from './bargains.ts';
import { amountOf, arithmetic, recordOf } from './bookkeeping.ts';
import { coinsOf, raidCoinsOf } from './coins.ts';
import { closedFormOf, leakOf, needOf, saturationOf, searchSizeOf } from './engagements.ts';
import { boostWindowOf, capShareOf, constellationFigure, printedFigure } from './constellations.ts';
import { exchangeOf, fallsOf, lowestLimit, silosToSea, stabilityGrid } from './exchanges.ts';
import { energyRange, flightFigure, optimumElevation, reportedTime, terminalFootprint } from './flights.ts';
import { inspectionOf } from './inspections.ts';
import type { Check, Finding, ValidationCase } from './record.ts';
import { computed } from './resources.ts';
import type { Computed, Resources } from './resources.ts';
import { twinOf } from './twin.ts';

/** Room for the binary form of decimals, of a baseline of 1. */
const slack = 1e-12;

/**
 * Our figure beside its baseline.
 *
 * @param of        the case
 * @param check     one of its checks
 * @param resources what it names
 * @returns the finding, whether it agrees or not; or problems, where the case names what is not there
 */
export function findingOf(of: ValidationCase, check: Check, resources: Resources): Read<Finding> {
  const read = compute(check, resources);
  if (!read.ok) return read;
  const { row, what: about, group } = of;
  const { compute: _compute, place: _place, ...shown } = check;
  const { ours, compared } = read.value;
  return { ok: true, value: judged({ ...shown, row, about, group, ours, compared }) };
}

/** A finding with what its numbers say, whatever they are. */
export function judged(finding: Omit<Finding, 'difference' | 'agrees'>): Finding {
  const { ours, baseline, tolerance } = finding;
  if (baseline === null) return { ...finding, difference: null, agrees: null };
  const difference = ours - baseline;
  const room = (tolerance ?? 0) + slackBeside(baseline, tolerance ?? 0);
  return { ...finding, difference, agrees: tolerance === null ? null : Math.abs(difference) <= room };
}

/** Less than a tolerance that is finer than the slack: that of a small chance, held to a share of itself. */
function slackBeside(baseline: number, tolerance: number): number {
  const usual = slack * Math.max(1, Math.abs(baseline));
  return tolerance === 0 ? usual : Math.min(usual, tolerance / 2);
}

function compute({ compute: asked, place }: Check, resources: Resources): Read<Computed> {
  switch (asked.kind) {
    case 'force-sum':
    case 'declared':
    case 'series-sum':
    case 'comply': {
      const amount = amountOf(asked, resources, place);
      return amount.ok ? computed(amount.value) : amount;
    }
    case 'sum':
      return arithmetic(asked.terms, (terms) => terms.reduce((sum, term) => sum + term, 0), resources, place);
    case 'difference':
      return arithmetic([asked.from, asked.to], ([from, to]) => to! - from!, resources, place);
    case 'ratio':
      return arithmetic([asked.part, asked.whole], ([part, whole]) => part! / whole!, resources, place);
    case 'reduction':
      return arithmetic([asked.from, asked.to], ([from, to]) => 1 - to! / from!, resources, place);
    case 'record':
      return recordOf(asked, place);
    case 'leak':
      return leakOf(asked);
    case 'need':
      return needOf(asked, place);
    case 'closed-form':
      return closedFormOf(asked, place);
    case 'search-size':
      return searchSizeOf(asked);
    case 'saturation':
      return saturationOf(asked, place);
    case 'flight':
      return flightFigure(asked, place);
    case 'reported-time':
      return reportedTime(asked, place);
    case 'optimum-elevation':
      return optimumElevation(asked, place);
    case 'energy-range':
      return energyRange(asked, place);
    case 'terminal-footprint':
      return terminalFootprint(asked);
    case 'boost-window':
      return boostWindowOf(asked);
    case 'cap-share':
      return capShareOf(asked);
    case 'constellation':
      return constellationFigure(asked, resources, place);
    case 'printed':
      return printedFigure(asked, resources, place);
    case 'exchange':
      return exchangeOf(asked);
    case 'falls':
      return fallsOf(asked);
    case 'silos-to-sea':
      return silosToSea(asked, resources, place);
    case 'stability-grid':
      return stabilityGrid(asked);
    case 'lowest-limit':
      return lowestLimit(asked, resources, place);
    case 'bargain':
      return bargainOf(asked, place);
    case 'twin':
      return twinOf(asked, resources, place);
    case 'coins':
      return coinsOf(asked);
    case 'raid-coins':
      return raidCoinsOf(asked);
    default:
      return inspectionOf(asked, place);
  }
}
