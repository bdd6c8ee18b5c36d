import { stretchesOf } from './schedule-calendar.ts';
import type { Stretch } from './schedule-calendar.ts';
import type { BanAsked, Measure } from './schedule-counts.ts';
import type { Lots } from './schedule-lots.ts';
import type { Cap } from './schedule-options.ts';
import type { Ceiling, Conversion, Download, PartyPlan, Range, Rate, ReductionPlan, Turn } from './schedule-plan.ts';

/** One thing that is asked of a schedule, such that a schedule without it can be sought. */
export type Demand =
  | { readonly kind: 'ceiling'; readonly ceiling: Ceiling; readonly measure: number }
  | { readonly kind: 'ban'; readonly ban: BanAsked; readonly index: number }
  | { readonly kind: 'cap'; readonly cap: Cap; readonly index: number }
  | { readonly kind: 'rate'; readonly rate: Rate }
  /** what the turn at an index means, before all that the later ones mean */
  | { readonly kind: 'order'; readonly turns: readonly Turn[]; readonly at: number }
  | { readonly kind: 'final'; readonly range: Range }
  | { readonly kind: 'downloads'; readonly range: Download }
  | { readonly kind: 'conversions'; readonly range: Conversion };

/** All that a party's schedule is made of. */
export interface PartyTask {
  readonly party: string;
  readonly lots: Lots;
  readonly measures: readonly Measure[];
  readonly stretches: readonly Stretch[];
  /** days of the whole schedule */
  readonly days: number;
  readonly demands: readonly Demand[];
}

/** What is asked of a party by a date: that of the plan, or a later one that is tried. */
export function taskOf(
  party: string,
  lots: Lots,
  plan: ReductionPlan,
  own: PartyPlan,
  asked: { readonly bans: readonly BanAsked[]; readonly measures: readonly Measure[] },
  by: string = plan.by,
): PartyTask {
  const ceilings = [plan.to, ...plan.steps].map((ceiling): Ceiling => {
    // What is due at the end moves with the end.
    return ceiling.date === plan.by ? { ...ceiling, date: by } : ceiling;
  });
  const stretches = stretchesOf(
    plan.from,
    by,
    ceilings.map(({ date }) => date),
  );
  return {
    party,
    lots,
    measures: asked.measures,
    stretches,
    days: stretches.at(-1)!.elapsed,
    demands: [
      ...asked.bans.map((ban, index): Demand => ({ kind: 'ban', ban, index })),
      ...ceilings.map((ceiling): Demand => {
        const measure = asked.measures.findIndex(({ name }) => name === ceiling.counted);
        return { kind: 'ceiling', ceiling, measure };
      }),
      ...lots.caps.map((cap, index): Demand => ({ kind: 'cap', cap, index })),
      ...own.rates.map((rate): Demand => ({ kind: 'rate', rate })),
      ...own.order.slice(0, -1).map((_, at): Demand => ({ kind: 'order', turns: own.order, at })),
      ...own.final.map((range): Demand => ({ kind: 'final', range })),
      ...own.downloads.map((range): Demand => ({ kind: 'downloads', range })),
      ...own.conversions.map((range): Demand => ({ kind: 'conversions', range })),
    ],
  };
}
