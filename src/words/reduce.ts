import type {
  ReductionDay,
  ReductionParty,
  ReductionResult,
  ReductionSystem,
  WorseDay,
} from '../model/scenario/index.ts';
import { inBoth } from './agreements.ts';
import { day } from './dates.ts';
import { capital, party, say, whole, type Language } from './language.ts';
import { countOf, drawCount, fixed, quantiles } from './numbers.ts';

/** What both hold in the end, in one sentence. */
export function reduceTitle(result: ReductionResult, language: Language): string {
  const [[first, a], [second, b]] = sides(result);
  const { title, by, to } = result;
  return say(language, 'reduce.title', {
    title: title === null ? say(language, 'reduce.schedule', {}) : inBoth(language, title),
    by: day(language, by),
    ...{ first: party(language, first).name, a: reachedBy(a, to.counted) },
    ...{ second: party(language, second).name, b: reachedBy(b, to.counted) },
    limit: to.warheads,
  });
}

type Sided = readonly [name: string, of: ReductionParty];

function sides({ parties }: ReductionResult): readonly [Sided, Sided] {
  const [first, second] = Object.entries(parties);
  return [first as Sided, second as Sided];
}

function reachedBy({ days }: ReductionParty, counted: string): number {
  return days.at(-1)!.total.counts[counted]!;
}

/** Where it starts, what is counted, and over how many draws. @param scenario its title */
export function reduceSubtitles(result: ReductionResult, scenario: string, language: Language): string[] {
  const { from, bans, pace, draws: n } = result;
  const values = {
    scenario,
    from: day(language, from),
    counted: countedWords(result.to.counted, language),
    pace: say(language, `reduce.pace-${pace}`, {}),
  };
  return [
    bans.length === 0
      ? say(language, 'reduce.from', values)
      : say(language, 'reduce.from-bans', { ...values, bans: bans.join(', ') }),
    n === 0 ? say(language, 'reduce.one', {}) : say(language, 'reduce.draws', { n }),
  ];
}

/** "in service", "as start-2/deployed-warheads counts" */
export function countedWords(counted: string, language: Language): string {
  return counted === 'loads' ? say(language, 'reduce.loads', {}) : say(language, 'reduce.as', { limit: counted });
}

const kinds = ['withdrawn', 'downloaded', 'converted'] as const;

/** How many launchers each side touches, and which. */
export function reduceVerdict(result: ReductionResult, language: Language): string[] {
  const said = sides(result).flatMap(([name, of]) => touchedSentences(name, of, language));
  const touches = sides(result).some(([, { touched }]) => touched.launchers > 0);
  return touches ? [...said, say(language, 'reduce.fewest', {})] : said;
}

function touchedSentences(name: string, { touched, days, systems }: ReductionParty, language: Language): string[] {
  const { name: who, owner } = party(language, name);
  const { launchers: n, ...by } = touched;
  if (n === 0) return [capital(say(language, 'reduce.untouched', { party: who }))];
  const done = kinds.flatMap((kind) => {
    const parts = systems.flatMap(({ system }) => {
      const sum = days.reduce((all, one) => all + systemOf(one, system)[kind], 0);
      return sum === 0 ? [] : [`${system} ${whole(language, sum)}`];
    });
    const work = say(language, `reduce.work-${kind}`, {});
    return parts.length === 0 ? [] : [capital(say(language, 'reduce.done', { owner, work, list: parts.join(', ') }))];
  });
  return [capital(say(language, 'reduce.touched', { party: who, n, ...by })), ...done];
}

function systemOf({ systems }: ReductionDay, system: string): ReductionSystem {
  return systems.find((one) => one.system === system)!;
}

/** What the scenario says of both ends, and of a year on the way that is worse than both. */
export function courseVerdict(result: ReductionResult, language: Language): string[] {
  const { course, cell } = result;
  const [start, end] = [course[0]!, course.at(-1)!];
  const parties = sides(result).map(([name]) => name);
  return [
    ...parties.map((name) => {
      const share = (of: typeof start): string =>
        shareWords(result, of.retaliation[name]![cell].assured.share, language);
      const key = result.draws === 0 ? 'reduce.retaliation-one' : 'reduce.retaliation';
      const values = { owner: party(language, name).owner, start: share(start), end: share(end) };
      return capital(say(language, key, { ...values, worst: worstWords(result, 'retaliation', name, language) }));
    }),
    ...parties.map((name) => exchangeWords(result, name, language)),
    ...(start.breakout === null
      ? [say(language, 'reduce.no-breakout', {})]
      : parties.map((name) => breakoutWords(result, name, language))),
  ];
}

/** "10 of 16 draws"; of one run: assured or not. */
function shareWords({ draws }: ReductionResult, share: number, language: Language): string {
  if (draws === 0) return say(language, share === 1 ? 'verdict.assured' : 'verdict.not-assured', {});
  return drawCount(language, share, draws);
}

function exchangeWords(result: ReductionResult, name: string, language: Language): string {
  const [start, end] = [result.course[0]!, result.course.at(-1)!].map((one) => one.exchangeRatio[name]!.median);
  const who = party(language, name).name;
  if (start == null && end == null) return say(language, 'reduce.exchange-none', { party: who });
  const one = (value: number | null | undefined): string =>
    value == null ? say(language, 'reduce.none', {}) : fixed(language, value, 2);
  const worst = worstWords(result, 'exchangeRatio', name, language);
  return capital(say(language, 'reduce.exchange', { party: who, start: one(start), end: one(end), worst }));
}

function breakoutWords(result: ReductionResult, name: string, language: Language): string {
  const { course, criterion } = result;
  const added = (of: (typeof course)[number]): string => quantiles(language, of.breakout![name]!.added, '');
  return capital(
    say(language, 'reduce.breakout', {
      party: party(language, name).name,
      months: criterion!.months,
      start: added(course[0]!),
      end: added(course.at(-1)!),
      criterion: quantiles(language, criterion!.warheads, ''),
      worst: worstWords(result, 'breakout', name, language),
    }),
  );
}

const figureKeys = { retaliation: 'retaliation', exchangeRatio: 'exchange', breakout: 'breakout' } as const;

function worstWords(result: ReductionResult, figure: WorseDay['figure'], name: string, language: Language): string {
  const found = result.worse.find((one) => one.figure === figure && one.party === name);
  const key = figureKeys[figure];
  if (!found) return say(language, `reduce.${key}-fine`, {});
  const values = {
    retaliation: () => shareWords(result, found.value, language),
    exchangeRatio: () => fixed(language, found.value, 2),
    breakout: () => whole(language, found.value),
  };
  return say(language, `reduce.${key}-worst`, { value: values[figure](), date: day(language, found.date) });
}

/** Rows of text; the first is the head, the last of a force's table its sums. */
export type Rows = readonly (readonly string[])[];

/** "start", "2004", "2006-06-30" */
export function dayHeads({ course }: Pick<ReductionResult, 'course'>, language: Language): readonly string[] {
  return course.map(({ date }, i) => {
    if (i === 0) return say(language, 'reduce.start', {});
    return date.endsWith('-12-31') ? date.slice(0, 4) : date;
  });
}

function headOf(result: ReductionResult, language: Language): readonly string[] {
  return [say(language, 'reduce.system', {}), ...dayHeads(result, language)];
}

/** What the ceiling counts of every system on every day, their sum, what is in service, and the ceilings. */
export function countRows(result: ReductionResult, name: string, language: Language): Rows {
  const { days, systems } = result.parties[name]!;
  const { counted } = result.to;
  const row = (head: string, of: (one: ReductionDay) => number | null): readonly string[] => [
    head,
    ...days.map((one) => cellOf(of(one), language)),
  ];
  const ceilings = [...result.steps, { ...result.to, date: result.by }].filter((one) => one.counted === counted);
  return [
    headOf(result, language),
    ...systems.map(({ system }) => row(system, (one) => systemOf(one, system).counts[counted]!)),
    row(say(language, 'reduce.sum', {}), ({ total }) => total.counts[counted]!),
    ...(counted === 'loads' ? [] : [row(say(language, 'reduce.sum-service', {}), ({ total }) => total.warheads)]),
    row(say(language, 'reduce.ceiling', {}), ({ date }) => ceilings.find((one) => one.date === date)?.warheads ?? null),
  ];
}

function cellOf(value: number | null, language: Language): string {
  return value === null ? '' : whole(language, value);
}

/** Launchers of every system on every day, and their sum. */
export function launcherRows(result: ReductionResult, name: string, language: Language): Rows {
  const { days, systems } = result.parties[name]!;
  return [
    headOf(result, language),
    ...systems.map(({ system }) => [system, ...days.map((one) => whole(language, systemOf(one, system).launchers))]),
    [say(language, 'reduce.sum', {}), ...days.map(({ total }) => whole(language, total.launchers))],
  ];
}

/** What is done to launchers between the days, a row a system and kind of work, and their sum. */
export function workRows(result: ReductionResult, name: string, language: Language): Rows {
  const { days, systems } = result.parties[name]!;
  const rows = systems.flatMap(({ system }) =>
    kinds.flatMap((kind) => {
      const done = days.map((one) => systemOf(one, system)[kind]);
      if (done.every((n) => n === 0)) return [];
      return [[say(language, `reduce.row-${kind}`, { system }), ...done.map((n) => whole(language, n))]];
    }),
  );
  const sums = days.map(({ total }) => whole(language, total.withdrawn + total.downloaded + total.converted));
  return [headOf(result, language), ...rows, [say(language, 'reduce.sum', {}), ...sums]];
}

/** Every ceiling by its day: what counts, how many are allowed, and how many each side then holds. */
export function ceilingRows(result: ReductionResult, language: Language): Rows {
  const { steps, to, by, parties } = result;
  const names = sides(result).map(([name]) => party(language, name).short);
  const ceilings = [...steps, { ...to, date: by }].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [
    [
      say(language, 'reduce.day', {}),
      say(language, 'reduce.counted', {}),
      say(language, 'reduce.ceiling', {}),
      ...names,
    ],
    ...ceilings.map(({ date, counted, warheads }) => [
      date,
      counted === 'loads' ? say(language, 'reduce.loads', {}) : counted,
      whole(language, warheads),
      ...Object.values(parties).map(({ days }) => {
        return whole(language, days.find((one) => one.date === date)!.total.counts[counted]!);
      }),
    ]),
  ];
}

/** Retaliation, exchange ratio and breakout of both on every day. */
export function courseRows(result: ReductionResult, language: Language): Rows {
  const { course, cell, draws: n, criterion } = result;
  const parties = sides(result).map(([name]) => name);
  const none = say(language, 'reduce.none', {});
  const assured = (share: number): string =>
    n === 0 ? say(language, share === 1 ? 'reduce.yes' : 'reduce.no', {}) : whole(language, countOf(share, n));
  const head = (name: string): string => {
    const { owner } = party(language, name);
    return n === 0 ? say(language, 'reduce.assured-one', { owner }) : say(language, 'reduce.assured', { owner, n });
  };
  const row = (text: string, of: (one: (typeof course)[number]) => string): readonly string[] => [
    capital(text),
    ...course.map(of),
  ];
  const ratio = (value: number | null): string => (value === null ? none : fixed(language, value, 2));
  return [
    ['', ...dayHeads(result, language)],
    ...parties.map((name) => row(head(name), (one) => assured(one.retaliation[name]![cell].assured.share))),
    ...parties.map((name) =>
      row(say(language, 'reduce.arriving', { owner: party(language, name).owner }), (one) =>
        whole(language, one.retaliation[name]![cell].arriving.median),
      ),
    ),
    ...parties.map((name) =>
      row(say(language, 'reduce.ratio', { party: party(language, name).name }), (one) =>
        ratio(one.exchangeRatio[name]!.median),
      ),
    ),
    ...(criterion === null
      ? []
      : parties.map((name) =>
          row(say(language, 'reduce.added', { party: party(language, name).name, months: criterion.months }), (one) =>
            whole(language, one.breakout![name]!.added.median),
          ),
        )),
  ];
}

/** Under which circumstances a retaliation is looked at. */
export function circumstances(result: ReductionResult, language: Language): string {
  const [[first], [second]] = sides(result);
  const { interceptors } = result;
  return say(language, 'reduce.circumstances', {
    cell: say(language, `cell.${result.cell}`, {}),
    ...{ first: party(language, first).name, a: interceptors[first]! },
    ...{ second: party(language, second).name, b: interceptors[second]! },
  });
}

/** What the plan rests on, and what nobody has checked. */
export function reduceLimits(result: ReductionResult, language: Language): string[] {
  const own = result.sources.filter(({ path }) => path.startsWith('reduction.'));
  const n = own.filter(({ source }) => source === 'judged').length;
  const rests = n === 0 ? say(language, 'reduce.sourced', {}) : say(language, 'reduce.judged', { all: own.length, n });
  return [
    rests,
    ...(['whole', 'capacity', 'unseen'] as const).map((key) => say(language, `reduce.${key}`, {})),
    say(language, result.draws === 0 ? 'verdict.one' : 'verdict.share', {}),
  ];
}
