import type { Place } from '../document/index.ts';
import type { Marked, PartyPlan, ReductionPlan } from './schedule-plan.ts';

/** A number of a plan and where it comes from. */
export interface PlanMark {
  /** as in the document: `parties.US.rates.silo` */
  readonly path: string;
  /** `null`: judged by whoever wrote the plan */
  readonly source: string | null;
  readonly place: Place;
}

/** Every number of a plan with its source, in the order of the document. */
export function marksOf({ to, steps, order, parties }: ReductionPlan): readonly PlanMark[] {
  return [
    mark('to', to),
    ...steps.map((step, i) => mark(`steps.${i}`, step)),
    ...order.slice(0, 1).map((turn) => mark('order', turn)),
    ...Object.entries(parties).flatMap(([name, party]) => partyMarks(`parties.${name}`, party)),
  ];
}

function partyMarks(at: string, { rates, order, final, downloads, conversions }: PartyPlan): readonly PlanMark[] {
  const first = order[0];
  const paced = rates.map((rate) => {
    return mark(`${at}.rates.${rate.of}${rate.work === 'launchers' ? '' : `.${rate.work}`}`, rate);
  });
  return [
    ...paced,
    ...(first === undefined ? [] : [mark(`${at}.order`, first)]),
    ...final.map((range) => mark(`${at}.final.${range.system}`, range)),
    ...downloads.map((range) => mark(`${at}.download.${range.system}`, range)),
    ...conversions.map((range) => mark(`${at}.convert.${range.system}`, range)),
  ];
}

function mark(path: string, { source, sourcePlace: place }: Marked): PlanMark {
  return { path, source, place };
}
