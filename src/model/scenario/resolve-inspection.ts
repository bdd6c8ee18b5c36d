import type { Read } from '../document/index.ts';
import type { Start, TimingKind } from '../inspection/index.ts';
import type { Column, Row } from '../number/index.ts';
import { columnsOf, readerOf } from './columns.ts';
import type { TermReader } from './columns.ts';
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
 * Fills what is asked of inspection.
 *
 * @param original the scenario without alternative and settings: its paths fix which draw each number gets
 * @param scenario the same with all layers on; views have no say
 * @returns the case, or every problem of its breakout; see `resolveBreakout`
 */
export function resolveInspection(
  original: ScenarioDocument,
  scenario: ScenarioDocument,
  alternative: string | null,
  shelf: Shelf,
): Read<InspectionCase> {
  const breakout = resolveBreakout(original, scenario, alternative, shelf);
  if (!breakout.ok) return breakout;
  const { columns, indexOf } = columnsOf(original, scenario, 'inspection');
  const reader = readerOf(scenario, null, indexOf);
  const parties = Object.entries(scenario.scenario.beliefs.inspection);
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
