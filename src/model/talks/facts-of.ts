import type { Ban, Choice, Contingency, Draft, DraftRule, Effect, Limit, Measure } from '../agreement/index.ts';
import { axisOf } from './chart.ts';
import { noneChosen } from './compared.ts';
import { detectionUnder, noVisits, visitsAmong } from './detection.ts';
import type { FactsOfDetection, VisitsOf } from './detection.ts';
import { perChoice } from './distinct.ts';
import type { Package } from './bench.ts';
import type { Facts, Outlook } from './facts.ts';
import { bracketsNamed, bracketsOfRead, bracketsOfVisits, choiceOf, sizesOf } from './ground.ts';
import type { Ground } from './ground.ts';

/** What follows from the text of a package alone; the rest is what the scenario says of its point. */
export type FactsOfText = Omit<Facts, keyof FactsOfOutlook>;
export type FactsOfOutlook = Pick<Facts, 'assured' | 'assuredIn' | 'need' | 'breakout' | 'detection' | 'detectionOf'>;

/** A day on which nothing binds yet. */
const never = '9999-12-31';

/**
 * What a package brings about, as tests and values see it.
 *
 * @param choice of every bracket; `null`: no agreement, so no limits, and what stands today
 * @param outlook of its point of the chart, see `chartPointOf`
 * @param draw one draw, from 0; `null`: all together, shares of draws and the median breakout
 * @source docs/reference/talks.md
 */
export function factsOf(ground: Ground, choice: Choice | null, outlook: Outlook, draw: number | null = null): Facts {
  const text =
    choice === null ? factsOfNoText(ground) : { ...rulesUnder(ground.draft, choice), ...restUnder(ground, choice) };
  const { over, ofDraw } = factsOfOutlook(ground, outlook, choice === null ? noVisits : visitsUnder(ground, choice));
  return { ...text, ...(draw === null ? over : ofDraw(draw)) };
}

/** The visits that a package agrees on; those of packages that agree in the brackets of their rules are one object. */
export function visitsOfTexts(ground: Ground): (given: Package) => VisitsOf {
  const { draft } = ground;
  return perChoice(sizesOf(draft), bracketsOfVisits(ground), (given) => visitsUnder(ground, choiceOf(draft, given)));
}

function visitsUnder({ draft, parties }: Ground, choice: Choice): VisitsOf {
  const ruled = draft.rules.map((rule) => (rule.kind === 'measure' ? rule.under(choice) : null));
  return visitsAmong(
    parties,
    ruled.filter((one) => one?.kind === 'measure'),
  );
}

/** The facts of packages by their text; what hangs on one rule is worked out once for each choice that the rule sees. */
export function factsOfTexts(ground: Ground): (given: Package) => FactsOfText {
  const { draft } = ground;
  const sizes = sizesOf(draft);
  const ruled = draft.rules.map((rule) =>
    perChoice(sizes, bracketsNamed(draft, new Set(rule.brackets)), (given) => rule.under(choiceOf(draft, given))),
  );
  const stands = perChoice(sizes, bracketsOfRead(ground, ['standing']), (given) =>
    ground.standing(effectsAmong(ruled.map((under) => under(given)))),
  );
  const shield = perChoice(sizes, bracketsOfRead(ground, ['interceptors', ground.parties[0]]), (given) =>
    interceptorsUnder(ground, choiceOf(draft, given)),
  );
  return (given) => ({
    ...rulesAmong(
      draft,
      ruled.map((under) => under(given)),
    ),
    chosen: choiceOf(draft, given),
    interceptors: shield(given),
    standing: stands(given),
    date: ground.date,
  });
}

/** Of no agreement. */
export function factsOfNoText(ground: Ground): FactsOfText {
  const { draft, interceptors, date } = ground;
  return {
    ...rulesAmong(
      draft,
      draft.rules.map(() => null),
    ),
    chosen: Object.fromEntries(draft.brackets.map(({ name }) => [name, noneChosen])),
    ...{ interceptors, date },
    standing: ground.standing([]),
  };
}

/** What a scenario says of a point: over all draws shares, of breakout the median (the value of rank ceil(n / 2)); and of each draw. */
export function factsOfOutlook(
  { cell, parties }: Pick<Ground, 'cell' | 'parties'>,
  outlook: Outlook,
  visits: VisitsOf,
): { readonly over: FactsOfOutlook; readonly ofDraw: (draw: number) => FactsOfOutlook } {
  const detection = detectionUnder(parties, outlook, visits);
  return {
    over: { ...factsOverDraws(outlook, cell), ...detection.over },
    ofDraw: (draw) => ({ ...factsOfDraw(outlook, cell, draw), ...detection.draw(draw) }),
  };
}

type FactsOfRuns = Omit<FactsOfOutlook, keyof FactsOfDetection>;

function factsOverDraws({ assuredIn, need, breakout }: Outlook, cell: string): FactsOfRuns {
  return outlookFacts({ assuredIn, breakout }, cell, shareOf(need), shareOf, medianOf);
}

function factsOfDraw({ assuredIn, need, breakout }: Outlook, cell: string, draw: number): FactsOfRuns {
  const held = (draws: readonly boolean[]): number => (draws[draw] ? 1 : 0);
  return outlookFacts({ assuredIn, breakout }, cell, held(need), held, (draws) => draws[draw]!);
}

function outlookFacts(
  { assuredIn, breakout }: Pick<Outlook, 'assuredIn' | 'breakout'>,
  cell: string,
  need: number,
  share: (draws: readonly boolean[]) => number,
  warheads: (draws: readonly number[]) => number,
): FactsOfRuns {
  const cells = eachOf(assuredIn, (byCell) => eachOf(byCell, share));
  return {
    assured: eachOf(cells, (byCell) => byCell[cell]!),
    assuredIn: cells,
    need,
    breakout: breakout === null ? {} : eachOf(breakout, warheads),
  };
}

function eachOf<T, U>(by: Readonly<Record<string, T>>, of: (one: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(by).map(([name, one]) => [name, of(one)]));
}

function shareOf(draws: readonly boolean[]): number {
  return draws.filter(Boolean).length / draws.length;
}

function medianOf(draws: readonly number[]): number {
  return draws.toSorted((a, b) => a - b)[Math.ceil(draws.length / 2) - 1]!;
}

type Ruled = Limit | Ban | Measure | Contingency | Effect | null;

function rulesUnder(draft: Draft, choice: Choice) {
  return rulesAmong(
    draft,
    draft.rules.map((rule) => rule.under(choice)),
  );
}

function restUnder(ground: Ground, choice: Choice): Pick<FactsOfText, 'chosen' | 'interceptors' | 'standing' | 'date'> {
  const effects = effectsAmong(ground.draft.rules.map((rule) => rule.under(choice)));
  return {
    chosen: choice,
    interceptors: interceptorsUnder(ground, choice),
    standing: ground.standing(effects),
    date: ground.date,
  };
}

function interceptorsUnder(ground: Ground, choice: Choice): Readonly<Record<string, number>> {
  return { ...ground.interceptors, [ground.parties[0]]: axisOf(ground, 'interceptors', choice) ?? ground.top };
}

function effectsAmong(ruled: readonly Ruled[]): readonly Effect[] {
  return ruled.filter((one) => one?.kind === 'effect');
}

/** @param ruled what each rule of the draft is under the package, in its order; of two with one id the first counts */
function rulesAmong(
  { rules }: Draft,
  ruled: readonly Ruled[],
): Pick<FactsOfText, 'limits' | 'bans' | 'measures' | 'due'> {
  // Maps first: an id may be the name of something that every object of JavaScript has.
  const limits = new Map<string, Limit | null>();
  const bans = new Map<string, boolean>();
  const measures = new Map<string, number>();
  rules.forEach(({ kind, id }: DraftRule, at) => {
    const one = ruled[at]!;
    if (kind === 'limit') limits.set(id, limits.get(id) ?? (one?.kind === 'limit' ? one : null));
    if (kind === 'ban') bans.set(id, bans.get(id) === true || one !== null);
    if (kind === 'measure') measures.set(id, measures.get(id) || (one?.kind === 'measure' ? numberOfMeasure(one) : 0));
  });
  const last = [...limits].map(([id, limit]) => [id, limit?.phases.at(-1) ?? null] as const);
  return {
    limits: Object.fromEntries(last.map(([id, phase]) => [id, phase?.atMost ?? Infinity])),
    due: Object.fromEntries(last.map(([id, phase]) => [id, phase?.from ?? never])),
    bans: Object.fromEntries(bans),
    measures: Object.fromEntries(measures),
  };
}

/** Its only number; of several, how many a year, else the first; 1 where it has none. */
function numberOfMeasure({ numbers }: Measure): number {
  return numbers['per-year'] ?? Object.values(numbers)[0] ?? 1;
}
