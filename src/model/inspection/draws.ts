import { drawRow, medianRow, mostDimensions } from '../number/index.ts';
import type { Column, Row, Uncertain } from '../number/index.ts';
import type { InspectionQuestion, Matters } from './question.ts';
import { chanceOfFalseFinding, chanceSeen } from './sample.ts';
import type { Sample } from './sample.ts';
import { riskWeightedChance, stratified } from './strata.ts';
import { oneSiteChance } from './two-stages.ts';

/** Of the sequence: the last ones, so that a breakout drawn beside it from a scenario's first ones shares none. */
const firstDimension = mostDimensions - 5;

/** What is uncertain in a question, in one draw. */
export interface Believed {
  /** whole, 0..items */
  readonly defects: number;
  readonly recognised: number;
  readonly falseAlarm: number;
  /** hours that it takes to put right what is hidden; null: visits are unannounced */
  readonly concealed: number | null;
  /** months; null: never, or not given */
  readonly matters: number | null;
}

/** What one does, of a question: what no draw changes. */
export type Looking = Pick<InspectionQuestion, 'items' | 'samples' | 'alarmAt' | 'sites' | 'strata'> & {
  readonly noticeHours: number;
};

export interface Draws {
  readonly atMedians: Believed;
  /** empty: nothing is uncertain, or no draws are asked for */
  readonly drawn: readonly Believed[];
}

/** Draws share each number, so that schemes are compared on the same beliefs. @param draws whole, >= 0 */
export function drawsOf(question: InspectionQuestion, draws: number, seed: number): Draws {
  const columns = columnsOf(question);
  const count = columns.length === 0 && question.matters?.kind !== 'drawn' ? 0 : draws;
  return {
    atMedians: believedOf(question, columns, medianRow(columns), null),
    drawn: Array.from({ length: count }, (_, index) =>
      believedOf(question, columns, drawRow(columns, index, seed), index),
    ),
  };
}

export function lookingOf({ items, samples, alarmAt, notice, sites, strata }: InspectionQuestion): Looking {
  const looking = { items, samples, alarmAt, noticeHours: notice?.hours ?? 0 };
  return { ...looking, ...(sites && { sites }), ...(strata && { strata }) };
}

/**
 * Chance that one visit sees what is hidden.
 *
 * Where nothing is hidden, or all of it is put right within the notice, a finding is a false alarm: no cheating seen.
 */
export function seeingOf(looking: Looking, believed: Believed): number {
  if (believed.defects === 0 || isPutRight(looking.noticeHours, believed)) return 0;
  const seen = lookOf(looking, believed);
  const { sites } = looking;
  return sites === undefined ? seen : oneSiteChance([{ chosen: sites.hiding / sites.all, seen }]);
}

/** Chance that a look at what is hidden, at a site that has it, is a finding. */
function lookOf(looking: Looking, believed: Believed): number {
  const { strata } = looking;
  if (strata === undefined) return chanceSeen(sampleOf(looking, believed));
  const risks = strata.flatMap(({ items, samples, holds }) =>
    'risk' in holds ? [{ items, samples, risk: holds.risk, recognised: believed.recognised }] : [],
  );
  if (risks.length === strata.length) return riskWeightedChance(believed.defects / looking.items, risks);
  return stratified(
    strata.map(({ items, samples, holds }) => ({
      ...sampleOf(looking, believed),
      ...{ items, samples, defects: 'defects' in holds ? holds.defects : 0 },
    })),
  ).seen;
}

/** Each by its name: this is done for every draw, and a spread takes longer than the sum that follows. */
function sampleOf({ items, samples, alarmAt }: Looking, { defects, recognised, falseAlarm }: Believed): Sample {
  return { items, defects, samples, recognised, falseAlarm, alarmAt };
}

/** Chance that a visit raises a finding against a party that keeps its word. */
export function falseFindingOf(looking: Looking, believed: Believed): number {
  if (believed.falseAlarm === 0) return 0;
  const sample = sampleOf(looking, believed);
  if (looking.strata === undefined) return chanceOfFalseFinding(sample);
  return stratified(looking.strata.map(({ items, samples }) => ({ ...sample, items, samples }))).falseFinding;
}

export function isPutRight(noticeHours: number, { concealed }: Believed): boolean {
  return concealed !== null && concealed <= noticeHours;
}

/** Numbers that may be uncertain, by name, in order of the names. */
export function numbersOf({
  hidden,
  recognised,
  falseAlarm,
  notice,
  matters,
}: InspectionQuestion): readonly (readonly [string, Uncertain])[] {
  const all: Readonly<Record<string, Uncertain | undefined>> = {
    concealed: notice?.concealed,
    falseAlarm,
    hidden,
    matters: matters?.kind === 'belief' ? matters.months : undefined,
    recognised,
  };
  return Object.entries(all).flatMap(([name, number]) => (number === undefined ? [] : [[name, number] as const]));
}

/** @source model.md, Uncertain numbers */
function columnsOf(question: InspectionQuestion): readonly Column[] {
  return numbersOf(question)
    .filter(([, { kind }]) => kind !== 'certain')
    .map(([path, uncertain], place) => ({ path, uncertain, dimension: firstDimension + place }));
}

/** @param index of the draw; null: the medians */
function believedOf(
  question: InspectionQuestion,
  columns: readonly Column[],
  row: Row,
  index: number | null,
): Believed {
  const { items, notice, matters } = question;
  const valueOf = (path: string, number: Uncertain): number =>
    number.kind === 'certain' ? number.value : row[columns.findIndex((column) => column.path === path)]!;
  return {
    defects: Math.min(items, Math.floor(valueOf('hidden', question.hidden) + 0.5)),
    recognised: valueOf('recognised', question.recognised),
    falseAlarm: valueOf('falseAlarm', question.falseAlarm),
    concealed: notice === null ? null : valueOf('concealed', notice.concealed),
    matters: mattersAt(matters, index, (months) => valueOf('matters', months)),
  };
}

function mattersAt(
  matters: Matters | null,
  index: number | null,
  valueOf: (months: Uncertain) => number,
): number | null {
  if (matters === null) return null;
  if (matters.kind === 'belief') return valueOf(matters.months);
  const { atMedians, months } = matters;
  return index === null || months.length === 0 ? atMedians : months[index % months.length]!;
}
