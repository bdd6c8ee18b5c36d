import { told } from '../document/index.ts';
import type { Place, Read } from '../document/index.ts';
import {
  adjustedRisks,
  binomialSize,
  chanceSeen,
  confidence,
  delayUnder,
  dresher,
  equilibriumConfidence,
  iaeaSize,
  inParallel,
  inSeries,
  independentChance,
  independentMixedChance,
  independentSize,
  interimDelay,
  largestMissedShare,
  measured,
  mixedChance,
  monthsAYear,
  riskWeightedChance,
  sampleSize,
  seeingNeeded,
  viennaQuota,
} from '../inspection/index.ts';
import { hypergeometric } from '../number/index.ts';
import { computed, nothingThere } from './resources.ts';
import type { Computed } from './resources.ts';
import type { InspectionComputation } from './schema-inspection.ts';

type Of<Kind extends InspectionComputation['kind']> = Extract<InspectionComputation, { kind: Kind }>;

/** @returns what the room of inspection computes; a problem where more are looked at, marked or left than there are */
export function inspectionOf(asked: InspectionComputation, place: Place): Read<Computed> {
  const more = moreThanThereAre(asked);
  if (more !== null) return nothingThere(place, told`${more.some} of ${more.of} are more than there are`, []);
  const ours = figureOf(asked);
  return ours === null ? nothingThere(place, 'no number is enough', []) : computed(ours);
}

/** null: what is asked for does not exist */
function figureOf(asked: InspectionComputation): number | null {
  switch (asked.kind) {
    case 'sample-size':
      return sizeOf(asked);
    case 'binomial-size':
      return binomialSize(asked.share, asked.chance, asked.recognised);
    case 'sample-chance':
      return chanceOf(asked);
    case 'mixed-chance':
      return (asked.method === 'exact' ? mixedChance : independentMixedChance)(asked.items, asked.defects, asked.looks);
    case 'largest-missed-share':
      return largestMissedShare(asked.items, asked.samples, asked.chance, asked.recognised);
    case 'adjusted-risk':
      return adjustedRisks(asked.strata)[asked.number - 1] ?? null;
    case 'risk-weighted-chance':
      return riskWeightedChance(asked.share, asked.strata);
    case 'joined-checks':
      return (asked.joined === 'series' ? inSeries : inParallel)(asked.checks);
    case 'hypergeometric':
      return weightOf(asked);
    case 'measured':
      return measured(asked.shift, asked.falseAlarm).recognised;
    case 'vienna-quota':
      return viennaQuota(asked.units);
    case 'random-visits':
      return seenWithin(asked);
    case 'belief':
      return beliefAfter(asked);
    case 'belief-settles':
      return equilibriumConfidence(asked.seeing, asked.newViolation);
    case 'seeing-needed':
      return seeingNeeded(asked.prior, asked.wanted);
    case 'dresher':
      return dresher(asked.periods, asked.inspections)[asked.of];
    case 'interim-delay':
      return interimDelay(asked.slots ?? null);
  }
}

function sizeOf({ method, items, defects, chance, recognised }: Of<'sample-size'>): number | null {
  if (method === 'exact') return sampleSize(items, defects, chance, recognised).exact;
  if (method === 'independent') return independentSize(items, defects, chance, recognised);
  return recognised < 1 ? null : iaeaSize(items, defects, chance);
}

function chanceOf({ method, ...sample }: Of<'sample-chance'>): number | null {
  if (method === 'exact') return chanceSeen(sample);
  const { items, defects, samples, recognised, falseAlarm, alarmAt } = sample;
  return falseAlarm === 0 && alarmAt === 1 ? independentChance(items, defects, samples, recognised) : null;
}

function weightOf({ objects, marked, drawn, found }: Of<'hypergeometric'>): number {
  const { from, weights } = hypergeometric(objects, marked, drawn);
  return weights[found - from] ?? 0;
}

const daysAYear = 365;

function seenWithin({ perYear, days, seeing }: Of<'random-visits'>): number {
  const { unseen } = delayUnder({ kind: 'random', perYear }, 'any-moment')(seeing);
  return 1 - unseen((days / daysAYear) * monthsAYear);
}

function beliefAfter({ prior, rounds, seeing, newViolation }: Of<'belief'>): number {
  const round = { seeing, newViolation };
  return confidence(
    prior,
    Array.from({ length: rounds }, () => round),
  ).at(-1)!.after;
}

interface More {
  readonly some: number;
  readonly of: number;
}

function moreThanThereAre(asked: InspectionComputation): More | null {
  const pairs: readonly (readonly [number, number])[] = pairsOf(asked);
  const found = pairs.find(([some, all]) => some > all);
  return found === undefined ? null : { some: found[0], of: found[1] };
}

/** Parts, each with its whole. */
function pairsOf(asked: InspectionComputation): readonly (readonly [number, number])[] {
  switch (asked.kind) {
    case 'sample-size':
      return [[asked.defects, asked.items]];
    case 'sample-chance':
      return [
        [asked.defects, asked.items],
        [asked.samples, asked.items],
      ];
    case 'mixed-chance':
      return [
        [asked.defects, asked.items],
        [asked.looks.reduce((sum, { samples }) => sum + samples, 0), asked.items],
      ];
    case 'largest-missed-share':
      return [[asked.samples, asked.items]];
    case 'risk-weighted-chance':
      return asked.strata.map(({ samples, items }) => [samples, items]);
    case 'hypergeometric':
      return [
        [asked.marked, asked.objects],
        [asked.drawn, asked.objects],
      ];
    case 'dresher':
      return [[asked.inspections, asked.periods]];
    default:
      return [];
  }
}
