import { problem, told } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import type { Start, TimingKind } from '../inspection/index.ts';
import type { Column, Row } from '../number/index.ts';
import { columnsOf, readerOf } from './columns.ts';
import type { TermReader } from './columns.ts';
import { layeredDocument } from './open.ts';
import type { Layers } from './open.ts';
import { valuesOf } from './plan.ts';
import type { Planned } from './plan.ts';
import type { ScenarioDocument } from './read.ts';
import { resolveBreakout } from './resolve-breakout.ts';
import type { BreakoutCase } from './resolve-breakout.ts';
import type { Shelf } from './resolve.ts';
import type { InspectionStated } from './schema-inspection.ts';

/** One draw of what is held of a party. */
export interface InspectionNumbers {
  readonly hidden: number;
  readonly recognised: number;
  readonly falseAlarm: number;
  /** hours; null: longer than any notice */
  readonly concealed: number | null;
}

/** How inspectors of a party work: what no draw changes. */
export interface InspectionScheme {
  readonly samples: number;
  readonly alarmAt: number;
  readonly noticeHours: number;
  readonly timing: TimingKind;
  readonly start: Start;
}

/** What inspectors would look at, ready to be drawn, beside the breakout that they would have to see first. */
export interface InspectionCase {
  readonly breakout: BreakoutCase;
  readonly columns: readonly Column[];
  /** by party inspected: those of which the scenario says something */
  readonly plan: Planned<Readonly<Record<string, InspectionNumbers>>>;
  readonly schemes: Readonly<Record<string, InspectionScheme>>;
}

/**
 * What inspectors would look at, and the breakout that they would have to see first, with the layers on.
 *
 * @param original the scenario without layers: its paths fix which draw each number gets; views have no say
 * @returns the case; or every problem of the layers, of its breakout (see `resolveBreakout`), or a finding that cannot be
 */
export function inspectionUnder(original: ScenarioDocument, layers: Layers, shelf: Shelf): Read<InspectionCase> {
  const document = layeredDocument(original, layers);
  if (!document.ok) return document;
  const breakout = resolveBreakout(original, document.value, layers.alternative, shelf);
  if (!breakout.ok) return breakout;
  const { columns, indexOf } = columnsOf(original, document.value, 'inspection');
  const reader = readerOf(document.value, null, indexOf);
  const parties = Object.entries(document.value.scenario.beliefs.inspection);
  const problems = parties.flatMap(([party, stated]) => alarmsBeyond(party, stated, reader));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      breakout: breakout.value,
      columns,
      plan: Object.fromEntries(parties.map(([party, stated]) => [party, numbersOf(party, stated, reader)])),
      schemes: Object.fromEntries(parties.map(([party, stated]) => [party, schemeOf(stated)])),
    },
  };
}

function alarmsBeyond(
  party: string,
  { samples, alarmAt }: InspectionStated,
  { place }: TermReader,
): readonly Problem[] {
  const [looked, alarms] = [samples.quantity.value, alarmAt.quantity.value];
  if (alarms <= looked) return [];
  const words = {
    code: 'alarm-beyond-sample',
    wrong: told`a finding asks for ${alarms} alarms where ${looked} are looked at`,
    expected: '`alarmAt` of at most `samples`',
    todo: 'correct one of the two',
  };
  return [problem(place(['beliefs', 'inspection', party, 'alarmAt']), words)];
}

/** One draw's numbers put in. */
export function inspectionNumbers({ plan }: InspectionCase, row: Row): Readonly<Record<string, InspectionNumbers>> {
  return valuesOf<Readonly<Record<string, InspectionNumbers>>>(plan, row);
}

function numbersOf(
  party: string,
  { hidden, recognised, falseAlarm, concealed }: InspectionStated,
  { term }: TermReader,
): Planned<InspectionNumbers> {
  const at = `beliefs.inspection.${party}`;
  return {
    hidden: term(`${at}.hidden`, hidden),
    recognised: term(`${at}.recognised`, recognised),
    falseAlarm: term(`${at}.falseAlarm`, falseAlarm),
    concealed: concealed ? term(`${at}.concealed`, concealed) : null,
  };
}

function schemeOf({ samples, alarmAt, noticeHours, timing, start }: InspectionStated): InspectionScheme {
  return {
    samples: samples.quantity.value,
    alarmAt: alarmAt.quantity.value,
    noticeHours: noticeHours.quantity.value,
    timing,
    start,
  };
}
