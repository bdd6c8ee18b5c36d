import { ceiling, floor, roundedProduct } from '../number/index.ts';
import type { ForceRecord } from '../force/index.ts';
import type { Agreement, Binding, Both, Citation, Measure } from './agreement.ts';
import { heldForce, partyOf, within } from './comply.ts';
import { countOf } from './count.ts';
import type { NoCount, Part } from './count.ts';

/** How many visits a year a measure allows, and what says so. */
export interface AllowedVisits {
  /** whole */
  readonly perYear: number;
  readonly by: 'quota' | 'share' | 'units';
  /** the measure lasts so many days, and these visits fall into them; `null`: year by year */
  readonly within: { readonly days: number; readonly visits: number } | null;
  /** the most that one state may make of them; `null`: no such rule */
  readonly fromOneState: number | null;
}

/** What visits of one type look at in one party, and how often they come, as an agreement has it. */
export interface VisitScheme extends Citation {
  /** id of the measure */
  readonly measure: string;
  /** a short name, unique within an agreement: the measure's type, else its id */
  readonly type: string;
  /** the party that is visited */
  readonly party: string;
  readonly article: string;
  readonly title: Both;
  readonly binding: Binding;
  /** the measure is recalled: no source was read for it */
  readonly unconfirmed: boolean;
  /** declared items among which a visit draws, whole; `null`: in no force file, or nothing of it is known, see `lacks` */
  readonly items: number | null;
  /** `items` were given by whoever asks */
  readonly given: boolean;
  /** what each system counts, those that count nothing left out */
  readonly parts: readonly Part[];
  /** systems of which the count is not known: `items` can only be as many or more */
  readonly lacks: readonly NoCount[];
  /** whether the measure says what the items are, in names that a force file knows */
  readonly countable: boolean;
  /** of the launchers that it counts, those with a missile in them, those without, or both */
  readonly looksAt: { readonly deployed: boolean; readonly nonDeployed: boolean };
  /** `null`: no number is known */
  readonly visits: AllowedVisits | null;
  /** items opened in one visit; `null`: not said */
  readonly samples: number | null;
  /** from the announcement to the visit; `null`: not said */
  readonly notice: VisitNotice | null;
}

export interface VisitNotice extends Pick<Citation, 'source'> {
  readonly hours: number;
  /** recalled: no source was read for it */
  readonly unconfirmed: boolean;
}

/** What visits are asked about. */
export interface AskedVisits {
  /** `YYYY-MM-DD`; `null`: every measure, whenever it binds */
  readonly date: string | null;
  /** items by type, in place of a count */
  readonly items: Readonly<Record<string, number>>;
}

/**
 * The visits that an agreement allows, type by type: every measure that says what is looked at (`items`, `samples`) or how
 * many visits follow from what is declared (`share`, `share-per-year`, `per-units`).
 *
 * A share of the items is rounded half up, and is one visit at least; of units a part counts as a whole one.
 *
 * @param agreement with its amendments laid over it
 * @param party     name of a party, that is visited
 * @param force     of that party; `null`: none, then nothing is counted
 * @returns in order of the agreement; empty where it has no such measure, or none binds that party on that day
 * @source interfaces.md 4; verification.md 1.1 and 1.4
 */
export function visitsOf(
  agreement: Agreement,
  party: string,
  force: ForceRecord | null,
  asked: AskedVisits,
): readonly VisitScheme[] {
  const binds = (one: Measure): boolean =>
    bindsParty(one, agreement, party) && (asked.date === null || within(one.binding, asked.date));
  const measures = agreement.measures.filter(binds);
  return measures.filter(isVisit).map((one) => schemeOf(one, measures, party, force, asked));
}

/** Whether a measure is about visits that look at something. */
function isVisit({ items, numbers }: Measure): boolean {
  return items !== null || visitKeys.some((key) => numbers[key] !== undefined);
}

const visitKeys = ['samples', 'share', 'share-per-year', 'per-units'] as const;

function bindsParty({ binds }: Measure, agreement: Agreement, party: string): boolean {
  const { name = party, was = [] } = partyOf(agreement, party) ?? {};
  return binds.length === 0 || [name, ...was].some((one) => binds.includes(one));
}

function schemeOf(
  measure: Measure,
  all: readonly Measure[],
  party: string,
  force: ForceRecord | null,
  asked: AskedVisits,
): VisitScheme {
  const { article, title, binding, source, tag, numbers } = measure;
  const type = measure.type ?? measure.id;
  const given = asked.items[type];
  const counted = countedItems(measure, force, asked.date);
  const items = given ?? counted.items;
  const said = measure.items?.text ?? '';
  return {
    ...{ measure: measure.id, type, party, article, title, binding, source, tag },
    unconfirmed: measure.tag === 'recalled',
    ...{ items, given: given !== undefined, parts: counted.parts, lacks: counted.lacks },
    countable: measure.items !== null,
    looksAt: {
      deployed: said.includes('system.deployedLaunchers'),
      nonDeployed: said.includes('system.nonDeployedLaunchers'),
    },
    visits: allowedOf(measure, items, all),
    samples: numbers['samples'] ?? null,
    notice: noticeOf([measure, ...all]),
  };
}

/** The first that says one: a measure's own, else that of all visits. */
function noticeOf(measures: readonly Measure[]): VisitNotice | null {
  const said = measures.find(({ numbers }) => numbers['notice-hours'] !== undefined);
  return said === undefined
    ? null
    : { hours: said.numbers['notice-hours']!, source: said.source, unconfirmed: said.tag === 'recalled' };
}

interface CountedItems {
  readonly items: number | null;
  readonly parts: readonly Part[];
  readonly lacks: readonly NoCount[];
}

/** System by system: what is not known of one does not take the others away. */
function countedItems({ items }: Measure, force: ForceRecord | null, date: string | null): CountedItems {
  if (items === null || force === null) return { items: null, parts: [], lacks: [] };
  const { things, names } = heldForce(force, date ?? force.date.lastDay);
  const counts = things.map((thing) => countOf({ count: items, first: [] }, [thing], names));
  const parts = counts.flatMap((one) => (one.ok ? one.parts.filter(({ counted }) => counted > 0) : []));
  const lacks = counts.flatMap((one) => (one.ok ? [] : [one.why]));
  const known = counts.some(({ ok }) => ok) && (parts.length > 0 || lacks.length === 0);
  return { items: known ? parts.reduce((sum, { counted }) => sum + counted, 0) : null, parts, lacks };
}

function allowedOf({ numbers }: Measure, items: number | null, all: readonly Measure[]): AllowedVisits | null {
  const { 'per-year': quota, share, 'share-per-year': yearly, 'per-units': units, 'at-most': most = Infinity } = numbers;
  const made = (perYear: number, by: AllowedVisits['by'], within: AllowedVisits['within'] = null): AllowedVisits => ({
    ...{ perYear: Math.min(perYear, most), by, within },
    fromOneState: oneState(Math.min(perYear, most), all),
  });
  if (quota !== undefined) return made(quota, 'quota');
  if (items === null) return null;
  if (units !== undefined) return made(ceiling(items / units), 'units');
  if (yearly !== undefined) return made(shareOf(items, yearly), 'share');
  const days = numbers['within-days'];
  if (share === undefined || days === undefined || days === 0) return null;
  const visits = shareOf(items, share);
  return made(Math.max(1, floor((visits * daysAYear) / days + 0.5)), 'share', { days, visits });
}

const daysAYear = 365;

function shareOf(items: number, share: number): number {
  return items === 0 ? 0 : Math.max(1, roundedProduct(items, share));
}

/** Where one state may make a share of the visits alone: whole ones, and one where the share comes to less. */
function oneState(perYear: number, all: readonly Measure[]): number | null {
  const share = all.find(({ numbers }) => numbers['share-of-quota'] !== undefined)?.numbers['share-of-quota'];
  return share === undefined ? null : Math.min(perYear, Math.max(1, floor(perYear * share)));
}
