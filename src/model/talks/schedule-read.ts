import type { Both } from '../agreement/index.ts';
import { check, inOrder, problem, quoted, readYaml, told } from '../document/index.ts';
import type { Document, Path, Place, Problem, ProblemWords, Read } from '../document/index.ts';
import { works } from './schedule-plan.ts';
import type {
  Ceiling,
  Conversion,
  Download,
  Marked,
  PartyPlan,
  Range,
  Rate,
  ReductionPlan,
  Turn,
  Work,
} from './schedule-plan.ts';
import { planSchema } from './schedule-schema.ts';
import type { WrittenParty, WrittenPlan } from './schedule-schema.ts';

/**
 * Reads a plan of reductions.
 *
 * Checked here is what the document alone can tell: its form, its numbers and its dates. Whether scenario, systems,
 * agreements and sources exist is for whoever holds them (see `scheduleUnder`).
 *
 * @param text YAML, as in docs/reference/reductions.md
 * @param file the name that problems give
 * @returns the plan, or all problems in the order of the text
 */
export function readReduction(text: string, file: string): Read<ReductionPlan> {
  const document = readYaml(text, file);
  if (!document.ok) return document;
  const written = check(document.value, planSchema);
  if (!written.ok) return written;
  const plan = planOf(written.value, document.value);
  const problems = planDateProblems(plan);
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : { ok: true, value: plan };
}

function planOf(written: WrittenPlan, document: Document): ReductionPlan {
  const at = (...path: Path): Place => document.placeOf(path);
  const { id, scenario, from, by, to, steps, bans, pace, parties } = written;
  const ceilings = steps.map((step, i): Ceiling => {
    const countedPlace = at('steps', i, 'counted');
    return { ...step, countedPlace, ...markedAt(step, 'steps', i)(at) };
  });
  return {
    ...{ id, scenario, from, by, pace },
    title: bothOf(written.title),
    note: written.note === undefined ? null : bothOf(written.note),
    to: {
      ...{ date: by, warheads: to.warheads, counted: to.counted, countedPlace: at('to', 'counted') },
      ...markedAt(to, 'to')(at),
    },
    steps: ceilings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    order: written.order === undefined ? [] : turnsOf(written.order, at),
    bans: bans.map((agreement, i) => ({ agreement, place: at('bans', i) })),
    parties: Object.fromEntries(
      Object.entries(parties).map(([name, party]) => [name, partyOf(party, (...path) => at('parties', name, ...path))]),
    ),
    places: {
      ...{ scenario: at('scenario'), from: at('from'), by: at('by') },
      party: Object.fromEntries(Object.keys(parties).map((name) => [name, document.placeOfKey(['parties', name])])),
    },
  };
}

function bothOf(written: string | Both): Both {
  return typeof written === 'string' ? { en: written, ru: written } : written;
}

interface Marks {
  readonly source?: string | undefined;
  readonly note?: string | Both | undefined;
}

type At = (...path: Path) => Place;

/** Reads where an item stands. */
function markedAt({ source, note }: Marks, ...path: Path): (at: At) => Marked {
  return (at) => ({
    ...{ source: source ?? null, note: note === undefined ? null : bothOf(note) },
    ...{ place: at(...path), sourcePlace: at(...path, 'source') },
  });
}

function partyOf({ rates, order, final, download, convert }: WrittenParty, at: At): PartyPlan {
  return {
    rates: Object.entries(rates).flatMap(([of, rate]) => ratesOf(of, rate, at)),
    order: order === undefined ? [] : turnsOf(order, at),
    final: Object.entries(final).map(([system, range]): Range => {
      const { launchers, ...rest } = isExtent(range) ? { launchers: range } : range;
      return { system, least: launchers[0], most: launchers[1], ...markedAt(rest, 'final', system)(at) };
    }),
    downloads: Object.entries(download).map(([system, one]): Download => {
      return { system, to: one.to, ...someOf(one.launchers), ...markedAt(one, 'download', system)(at) };
    }),
    conversions: Object.entries(convert).map(([system, one]): Conversion => {
      return { system, as: one.as ?? null, ...someOf(one.launchers), ...markedAt(one, 'convert', system)(at) };
    }),
  };
}

function isExtent(range: WrittenParty['final'][string]): range is readonly [number, number] {
  return Array.isArray(range);
}

function someOf(extent: readonly [number, number] | undefined): Pick<Range, 'least' | 'most'> {
  return { least: extent?.[0] ?? 0, most: extent?.[1] ?? null };
}

function ratesOf(of: string, rate: WrittenParty['rates'][string], at: At): readonly Rate[] {
  if (typeof rate === 'number') return [{ of, work: 'launchers', launchers: rate, ...markedAt({}, 'rates', of)(at) }];
  const all: readonly (Work | 'launchers')[] = ['launchers', ...works];
  return all.flatMap((work): Rate[] => {
    const launchers = rate[work];
    return launchers === undefined ? [] : [{ of, work, launchers, ...markedAt(rate, 'rates', of)(at) }];
  });
}

function turnsOf(order: NonNullable<WrittenParty['order']>, at: At): readonly Turn[] {
  if (!Array.isArray(order)) {
    const { of, ...marks } = order as Exclude<typeof order, readonly string[]>;
    return of.map((one, i): Turn => ({
      of: one,
      ...markedAt(marks, 'order', 'of', i)(at),
      sourcePlace: at('order', 'source'),
    }));
  }
  return order.map((of, i): Turn => ({ of, ...markedAt({}, 'order', i)(at) }));
}

/** A schedule is drawn up for people now alive. */
const mostYears = 60;

/** What is wrong with the days of a plan, and with what it names twice. */
export function planDateProblems(plan: ReductionPlan): readonly Problem[] {
  const { from, by, steps, bans, places } = plan;
  const late = steps.filter(({ date }) => date < from || date > by);
  const twice = bans.filter(({ agreement }, i) => bans.findIndex((one) => one.agreement === agreement) !== i);
  return [
    ...(from < by ? [] : [problem(places.by, endsBeforeBegin(from, by))]),
    ...(Number(by.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears ? [problem(places.by, tooLong)] : []),
    ...(from < by ? late.map(({ date, place }) => problem(place, outside(date, from, by))) : []),
    ...steps.flatMap((step) => doubled(step, steps)),
    ...twice.map(({ agreement, place }) => problem(place, namedTwice(agreement))),
    ...[plan, ...Object.values(plan.parties)].flatMap(({ order }) => turnedTwice(order)),
  ];
}

function doubled(step: Ceiling, steps: readonly Ceiling[]): readonly Problem[] {
  const first = steps.find(({ date, counted }) => date === step.date && counted === step.counted);
  return first === step ? [] : [problem(step.place, stepTwice(step.date))];
}

function turnedTwice(order: readonly Turn[]): readonly Problem[] {
  return order
    .filter(({ of }, i) => order.findIndex((one) => one.of === of) !== i)
    .map(({ of, place }) => problem(place, namedTwice(of)));
}

function endsBeforeBegin(from: string, by: string): ProblemWords {
  return {
    code: 'ends-before-begin',
    wrong: told`the schedule ends on ${by} and begins on ${from}`,
    expected: told`a day after ${from}`,
    todo: 'correct one of the two',
  };
}

const tooLong: ProblemWords = {
  code: 'schedule-too-long',
  wrong: told`the schedule lasts more than ${mostYears} years`,
  expected: told`at most ${mostYears} years`,
  todo: 'set an earlier date',
};

function outside(date: string, from: string, by: string): ProblemWords {
  return {
    code: 'step-outside',
    wrong: told`a step falls on ${date}, outside of the schedule`,
    expected: told`a day from ${from} to ${by}`,
    todo: 'correct it, or take the step out',
  };
}

function stepTwice(date: string): ProblemWords {
  return {
    code: 'step-twice',
    wrong: told`two ceilings fall on ${date}`,
    expected: 'one a day and count',
    todo: 'keep the lower one',
  };
}

function namedTwice(name: string): ProblemWords {
  return { code: 'named-twice', wrong: told`names ${quoted(name)} again`, expected: 'each once', todo: 'take one out' };
}
