import { starts, timingKinds, usualSlots } from '../../../model/inspection/index.ts';
import type { Start, TimingKind } from '../../../model/inspection/index.ts';
import type { BesideAsk } from '../../engine/inspection-beside-record.ts';
import type { AskedHidden, AskedScheme } from '../../engine/inspection-record.ts';
import { numberIn, rangeIn, wholeIn } from '../written.ts';
import type { Range } from '../written.ts';

/** All that the reader asks of the screen. It stands in the link, and each change of it is a step of the history. */
export interface InspectionAt {
  readonly scheme: AskedScheme;
  readonly hidden: AskedHidden;
  /** months; null: as long as the scenario's breakout takes */
  readonly matters: Range | null;
  /** chance that is wanted of the scheme, and confidence that is */
  readonly target: number;
  /** of the game and of confidence; the rest of what is asked of these is `target` */
  readonly beside: Omit<BesideAsk, 'wanted'>;
}

/** Whose visits suits the scenario, until somebody chooses; the numbers are those of `counterpoise inspect plan`. */
export const firstScheme: AskedScheme = {
  ...{ agreement: null, party: null, type: null, visits: null, samples: null, notice: null },
  ...{ timing: 'slots', slots: null, start: 'any-moment' },
};
export const firstHidden: AskedHidden = { items: null, count: null, recognised: null, concealed: null };
/** Where somebody asks whether the notice is long enough to put right what is hidden: hours, *judged*. */
export const usualConcealed: Range = [24, 72];
/** Twelve months with four inspections: verification.md 2.2, 22. */
export const firstBeside: InspectionAt['beside'] = { periods: 12, inspections: 4, by: 'first', means: false };
export const firstAt: InspectionAt = {
  scheme: firstScheme,
  hidden: firstHidden,
  matters: null,
  target: 0.9,
  beside: firstBeside,
};

/** Where nothing says when it matters: where the thumbs stand before they are moved, months. */
export const usualMatters: Range = [9, 20];

/** How far the levers go; a list longer than this is not looked at by samples of one visit. */
export const mostItems = 10_000;
export const mostVisits = 365;
export const mostHours = 720;
export const mostMonths = 240;
/** More lines than this nobody can tell apart. */
export const mostPeriods = 52;
export const targets: Range = [0.05, 0.99];

/** `visits=12&timing=slots&hidden=20..40`; what is as at first is left out. */
export function atWritten({ scheme, hidden, matters, target, beside }: InspectionAt): string | null {
  const own = [
    ...names.map((name) => [name, scheme[name], firstScheme[name]] as const),
    ...(['visits', 'samples', 'notice', 'timing', 'slots', 'start'] as const).map(
      (name) => [name, scheme[name], firstScheme[name]] as const,
    ),
    ['items', hidden.items, firstHidden.items] as const,
    ...ranges.map((name) => [spelt[name], pair(hidden[name]), pair(firstHidden[name])] as const),
    ['matters', pair(matters), null] as const,
    ['target', target, firstAt.target] as const,
    ['periods', beside.periods, firstBeside.periods] as const,
    ['inspections', beside.inspections, firstBeside.inspections] as const,
    ['by', beside.by, firstBeside.by] as const,
    ['means', beside.means ? 'with' : 'without', 'without'] as const,
  ];
  const parts = own
    .filter(([, value, first]) => value !== null && value !== first)
    .map(([name, value]) => `${name}=${encodeURIComponent(value!)}`);
  return parts.length === 0 ? null : parts.join('&');
}

function pair(range: Range | null): string | null {
  return range === null ? null : range.join('..');
}

const names = ['agreement', 'party', 'type'] as const;
const ranges = ['count', 'recognised', 'concealed'] as const;
const spelt = { count: 'hidden', recognised: 'recognised', concealed: 'concealed' } as const;

/** What cannot be read, or is out of range, is as at first; an id that the library lacks is for the answer to refuse. */
export function atOf(written: string | null): InspectionAt {
  const parts = new URLSearchParams(written ?? '');
  const items = wholeIn(parts.get('items'), 1, mostItems);
  const named = names.map((name) => [name, parts.get(name) || firstScheme[name]]);
  return {
    scheme: {
      ...firstScheme,
      ...(Object.fromEntries(named) as Pick<AskedScheme, (typeof names)[number]>),
      ...frequencyIn(parts),
      samples: wholeIn(parts.get('samples'), 1, items ?? mostItems),
      notice: numberIn(parts.get('notice'), [0, mostHours]),
      start: oneOf<Start>(starts, parts.get('start')) ?? firstScheme.start,
    },
    hidden: {
      items,
      count: wholes(rangeIn(parts.get('hidden'), [0, items ?? mostItems])),
      recognised: rangeIn(parts.get('recognised'), [0, 1]),
      concealed: rangeIn(parts.get('concealed'), [0, mostHours]),
    },
    matters: rangeIn(parts.get('matters'), [0, mostMonths]),
    target: numberIn(parts.get('target'), targets) ?? firstAt.target,
    beside: besideIn(parts),
  };
}

/** More inspections than periods cannot be made. */
function besideIn(parts: URLSearchParams): InspectionAt['beside'] {
  const periods = wholeIn(parts.get('periods'), 1, mostPeriods) ?? firstBeside.periods;
  const inspections = wholeIn(parts.get('inspections'), 0, periods) ?? Math.min(periods, firstBeside.inspections);
  const by = parts.get('by') === 'second' ? 'second' : firstBeside.by;
  return { periods, inspections, by, means: parts.get('means') === 'with' };
}

/** More visits than slots cannot be made. */
function frequencyIn(parts: URLSearchParams): Pick<AskedScheme, 'visits' | 'timing' | 'slots'> {
  const visits = wholeIn(parts.get('visits'), 1, mostVisits);
  const timing = oneOf<TimingKind>(timingKinds, parts.get('timing')) ?? firstScheme.timing;
  const slots = wholeIn(parts.get('slots'), visits ?? 1, mostVisits);
  return { visits, timing, slots };
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((one) => one === text) ?? null;
}

function wholes(range: Range | null): Range | null {
  return range === null ? null : [Math.round(range[0]), Math.round(range[1])];
}

/** Slots of a year as they are counted for so many visits. */
export function slotsOf({ slots }: AskedScheme, visits: number): number {
  return slots === null ? usualSlots(visits) : Math.max(visits, slots);
}
