import { ceiling, floor, roundedProduct } from '../number/index.ts';
import type { ForceRecord } from '../force/index.ts';
import type { Agreement, Binding, Both, Citation, Measure } from './agreement.ts';
import type { Expression } from './expression.ts';
import { heldForce, partyOf, within } from './comply.ts';
import { countOf } from './count.ts';
import type { NoCount, Part } from './count.ts';

/** Where a number of a scheme comes from. */
interface Stated extends Pick<Citation, 'source'> {
  /** id of the measure that says it */
  readonly measure: string;
  /** recalled: no source was read for it */
  readonly unconfirmed: boolean;
}

/** How many visits a year are allowed, and what says so. */
export interface AllowedVisits extends Stated {
  /** whole */
  readonly perYear: number;
  readonly by: 'quota' | 'share' | 'units';
  /** the measure lasts so many days, and these visits fall into them; `null`: year by year */
  readonly within: { readonly days: number; readonly visits: number } | null;
  /** the most that one state may make of them; `null`: no such rule */
  readonly fromOneState: number | null;
}

/** Items opened in one visit, or hours from the announcement to the visit. */
export interface StatedNumber extends Stated {
  readonly value: number;
}

/** What visits of one type look at in one party, and how often they come, as an agreement has it. */
export interface VisitScheme {
  /** a short name, unique within an agreement: the measures' type, else the measure's id */
  readonly type: string;
  /** the party that is visited */
  readonly party: string;
  readonly article: string;
  readonly title: Both;
  readonly binding: Binding;
  /** declared items among which a visit draws, whole; `null`: in no force file, or nothing of it is known, see `lacks` */
  readonly items: number | null;
  /** `items` were given by whoever asks */
  readonly given: boolean;
  /** what each system counts, those that count nothing left out */
  readonly parts: readonly Part[];
  /** systems of which the count is not known: `items` can only be as many or more */
  readonly lacks: readonly NoCount[];
  /** whether a measure says what the items are, in names that a force file knows */
  readonly countable: boolean;
  /** how many visits there are follows from the items */
  readonly share: boolean;
  /** what it counts are launchers with a missile in them, so that a load too many can be seen */
  readonly loads: boolean;
  /** `null`: no number is known */
  readonly visits: AllowedVisits | null;
  /** `null`: not said */
  readonly samples: StatedNumber | null;
  /** `null`: not said */
  readonly notice: StatedNumber | null;
}

/** What visits are asked about. */
export interface AskedVisits {
  /** `YYYY-MM-DD`; `null`: every measure, whenever it binds */
  readonly date: string | null;
  /** items by type, in place of a count */
  readonly items: Readonly<Record<string, number>>;
}

/**
 * The visits that an agreement allows, type by type: every measure named `inspections`, and every other that says what is
 * looked at (`items`, `samples`) or how many visits follow from what is declared (`share`, `share-per-year`, `per-units`).
 * Measures of one `type` are one scheme, so that each number can have a source of its own.
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
  const measures = agreement.measures.filter(
    (one) => bindsParty(one, agreement, party) && (asked.date === null || within(one.binding, asked.date)),
  );
  const types = [...new Set(measures.filter(isVisit).map(typeOf))];
  return types.map((type) =>
    schemeOf(
      measures.filter((one) => typeOf(one) === type),
      { measures, type, party, force, asked },
    ),
  );
}

/** Whether a measure is about visits that look at something. */
function isVisit({ id, items, numbers }: Measure): boolean {
  return (
    /^inspections(-|$)/.test(id) ||
    items !== null ||
    numbers['samples'] !== undefined ||
    shareKeys.some((key) => numbers[key] !== undefined)
  );
}

function typeOf({ type, id }: Measure): string {
  return type ?? id;
}

function bindsParty({ binds }: Measure, agreement: Agreement, party: string): boolean {
  const { name = party, was = [] } = partyOf(agreement, party) ?? {};
  return binds.length === 0 || [name, ...was].some((one) => binds.includes(one));
}

interface Around {
  /** all that bind the party */
  readonly measures: readonly Measure[];
  readonly type: string;
  readonly party: string;
  readonly force: ForceRecord | null;
  readonly asked: AskedVisits;
}

function schemeOf(own: readonly Measure[], { measures, type, party, force, asked }: Around): VisitScheme {
  const { article, title, binding } = own[0]!;
  const given = asked.items[type];
  const expression = own.find(({ items }) => items !== null)?.items ?? null;
  const counted = countedItems(expression, force, asked.date);
  const items = given ?? counted.items;
  return {
    ...{ type, party, article, title, binding },
    ...{ items, given: given !== undefined, parts: counted.parts, lacks: counted.lacks },
    countable: expression !== null,
    loads: expression?.text.includes('system.deployedLaunchers') ?? false,
    share: own.some(({ numbers }) => shareKeys.some((key) => numbers[key] !== undefined)),
    visits: allowedOf(own, items, measures),
    samples: numberOf('samples', own),
    notice: numberOf('notice-hours', [...own, ...measures]),
  };
}

/** Of the first measure that says it: for the notice a type's own, else that of all visits. */
function numberOf(key: string, measures: readonly Measure[]): StatedNumber | null {
  const said = measures.find(({ numbers }) => numbers[key] !== undefined);
  return said === undefined ? null : { value: said.numbers[key]!, ...statedBy(said) };
}

function statedBy({ id, source, tag }: Measure): Stated {
  return { measure: id, source, unconfirmed: tag === 'recalled' };
}

interface CountedItems {
  readonly items: number | null;
  readonly parts: readonly Part[];
  readonly lacks: readonly NoCount[];
}

/** System by system: what is not known of one does not take the others away. */
function countedItems(items: Expression | null, force: ForceRecord | null, date: string | null): CountedItems {
  if (items === null || force === null) return { items: null, parts: [], lacks: [] };
  const { things, names } = heldForce(force, date ?? force.date.lastDay);
  const counts = things.map((thing) => countOf({ count: items, first: [] }, [thing], names));
  const parts = counts.flatMap((one) => (one.ok ? one.parts.filter(({ counted }) => counted > 0) : []));
  const lacks = counts.flatMap((one) => (one.ok ? [] : [one.why]));
  const known = counts.some(({ ok }) => ok) && (parts.length > 0 || lacks.length === 0);
  return { items: known ? floor(parts.reduce((sum, { counted }) => sum + counted, 0)) : null, parts, lacks };
}

function allowedOf(own: readonly Measure[], items: number | null, all: readonly Measure[]): AllowedVisits | null {
  const said = own.find(({ numbers }) => quotaKeys.some((key) => numbers[key] !== undefined));
  const found = said === undefined ? null : quotaOf(said.numbers, items);
  if (found === null) return null;
  const perYear = Math.min(found.perYear, said!.numbers['at-most'] ?? Infinity);
  return { ...found, perYear, fromOneState: oneState(perYear, all), ...statedBy(said!) };
}

const shareKeys = ['share', 'share-per-year', 'per-units'] as const;
const quotaKeys = ['per-year', ...shareKeys] as const;

type Quota = Pick<AllowedVisits, 'perYear' | 'by' | 'within'>;

/** `null`: it follows from what is declared, and that is not known */
function quotaOf(numbers: Measure['numbers'], items: number | null): Quota | null {
  const { 'per-year': quota, share, 'share-per-year': yearly, 'per-units': units, 'within-days': days } = numbers;
  if (quota !== undefined) return { perYear: floor(quota), by: 'quota', within: null };
  if (items === null) return null;
  if (units !== undefined) return { perYear: ceiling(items / units), by: 'units', within: null };
  if (yearly !== undefined) return { perYear: shareOf(items, yearly), by: 'share', within: null };
  if (share === undefined || days === undefined || days === 0) return null;
  const visits = shareOf(items, share);
  return { perYear: floor((visits * daysAYear) / days + 0.5), by: 'share', within: { days, visits } };
}

const daysAYear = 365;

function shareOf(items: number, share: number): number {
  return items === 0 ? 0 : Math.max(1, roundedProduct(items, share));
}

/** Where one state may make a share of the visits alone: whole ones, and one where the share comes to less. */
function oneState(perYear: number, all: readonly Measure[]): number | null {
  const share = numberOf('share-of-quota', all);
  return share === null ? null : Math.min(perYear, Math.max(1, floor(perYear * share.value)));
}
