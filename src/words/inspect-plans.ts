import type { VisitScheme } from '../model/agreement/index.ts';
import type { Goal, Improvements, InspectionResult, Lever } from '../model/inspection/index.ts';
import type { InspectionPlan, PlanGap, PlannedVisits } from '../model/scenario/index.ts';
import { inBoth } from './agreements.ts';
import { day } from './dates.ts';
import { givenNumber, ofHundred, startWords, timingWords, withinWords } from './inspect.ts';
import { capital, list, party, say, whole, type Language } from './language.ts';
import { decimal, probability } from './numbers.ts';

/** What the visits would see, where there is one answer a party; else whose visits they are. */
export function planTitle(plan: InspectionPlan, language: Language): string {
  const subject = subjectWords(plan, language);
  const found = plan.parties.map((one) => foundWords(one, language));
  if (found.length === 0 || found.includes(null)) return say(language, 'plan.title', { title: subject });
  return say(language, 'plan.title-found', { title: subject, list: found.join('; ') });
}

/** How soon what one party hid would be seen; `null`: its visits give no one answer. */
function foundWords({ party: name, visits }: InspectionPlan['parties'][number], language: Language): string | null {
  const results = visits.flatMap(({ result }) => result ?? []);
  if (results.length !== 1) return null;
  const { ninety, timely } = results[0]!.asked;
  const who = { party: party(language, name).name };
  const within = withinWords(ninety, language);
  if (within === null) return say(language, 'plan.found-never', who);
  if (timely === null || results[0]!.matters?.median === null)
    return say(language, 'plan.found', { ...who, ...within });
  return say(language, 'plan.found-timely', { ...who, ...within, timely: ofHundred(language, timely.mean) });
}

/** Whose visits, and how many a year where that is the same for all. */
function subjectWords({ agreement, parties }: InspectionPlan, language: Language): string {
  const title = inBoth(language, agreement.title);
  const counts = new Set(parties.map(({ together }) => together));
  const [n] = counts;
  if (counts.size !== 1 || n === null || n === undefined) return title;
  return say(language, parties.length === 1 ? 'plan.visits' : 'plan.visits-each', { title, n });
}

export function planOutput(language: Language): string {
  return say(language, 'plan.output', { output: say(language, 'inspect.model-output', {}) });
}

export function planParty(one: InspectionPlan['parties'][number], language: Language): string {
  const { force, together } = one;
  const words = { party: party(language, one.party).name };
  if (force === null) return capital(say(language, 'plan.party', words));
  return capital(
    together === null
      ? say(language, 'plan.party-force', { ...words, force })
      : say(language, 'plan.party-visits', { ...words, force, n: together }),
  );
}

/** "one: Type One inspections." with the days on which it binds, where not always. */
export function kindSentence({ type, title, binding }: VisitScheme, language: Language): string {
  const words = { type, title: inBoth(language, title) };
  const { from, until } = binding;
  if (from === null && until === null) return say(language, 'plan.kind', words);
  return say(language, 'plan.kind-dates', { ...words, dates: datesWords(from, until, language) });
}

function datesWords(from: string | null, until: string | null, language: Language): string {
  if (from === null) return say(language, 'plan.until', { until: day(language, until!) });
  if (until === null) return say(language, 'plan.from', { from: day(language, from) });
  return say(language, 'plan.from-until', { from: day(language, from), until: day(language, until) });
}

/** Where the number hidden comes from, and what the treaty says beside the table. */
export function visitSentences(plan: InspectionPlan, language: Language): readonly string[] {
  const all = plan.parties.flatMap(({ visits }) => visits.flatMap((one) => oneVisit(one, plan, language)));
  return [...new Set(all)];
}

function oneVisit(one: PlannedVisits, plan: InspectionPlan, language: Language): readonly string[] {
  const { scheme, perYear, gaps } = one;
  if (gaps.length > 0) return [];
  const { visits, items } = scheme;
  const who = whose(scheme, language);
  const { title } = who;
  const inDays = visits?.within ?? null;
  const lacks = [...new Set(scheme.lacks.map(({ system, lacks: name }) => `${system} (${name})`))];
  return [
    ...(inDays === null ? [] : [say(language, 'plan.in-days', { title, ...inDays, n: perYear! })]),
    ...(visits === null || visits.fromOneState === null
      ? []
      : [say(language, 'plan.of-one-state', { title, n: visits.fromOneState, visits: visits.perYear })]),
    ...(lacks.length === 0 || scheme.given
      ? []
      : [say(language, 'plan.lacks', { ...who, n: items!, list: list(language, lacks) })]),
    hiddenSentence(one, plan, language),
  ];
}

/** "Type One inspections (Russia)" */
function whose(scheme: VisitScheme, language: Language): { readonly title: string; readonly party: string } {
  return { title: inBoth(language, scheme.title), party: party(language, scheme.party).name };
}

function hiddenSentence(
  { scheme, loads, hiddenFrom, result }: PlannedVisits,
  { scenario }: InspectionPlan,
  language: Language,
): string {
  const { items } = scheme;
  const who = whose(scheme, language);
  if (hiddenFrom === 'given')
    return say(language, 'plan.hidden-given', { hidden: givenNumber(result!.question.given['hidden']!, language) });
  if (loads === null || scenario === null) return say(language, 'plan.hidden-table', { title: who.title });
  const { id, warheads } = scenario;
  if (loads.launchers === 0) return say(language, 'plan.hidden-none', { ...who, scenario: id });
  const words = { ...who, n: loads.launchers, items: items!, warheads, scenario: id };
  if (loads.months === null) return say(language, 'plan.hidden-never', words);
  return say(language, 'plan.hidden-scenario', {
    ...words,
    months: decimal(language, loads.months, 1),
    m: loads.months,
  });
}

/** What is assumed of all visits alike. */
export function planAssumed(plan: InspectionPlan, language: Language): readonly string[] {
  const results = plan.parties.flatMap(({ visits }) => visits.flatMap(({ result }) => result ?? []));
  const number = givenNumber(plan.recognised, language);
  return [
    ...mattersGiven(plan, results, language),
    say(language, plan.judged ? 'plan.recognised-judged' : 'plan.recognised', { number, option: '--recognised' }),
    plan.concealed === null
      ? say(language, 'plan.concealed-none', { option: '--concealed HOURS' })
      : say(language, 'plan.concealed', { number: givenNumber(plan.concealed, language) }),
    say(language, 'plan.timing', {
      timing: timingWords(timingOf(plan, results), language),
      start: startWords(plan.start, language),
    }),
  ];
}

function mattersGiven(
  { parties }: InspectionPlan,
  results: readonly InspectionResult[],
  language: Language,
): readonly string[] {
  const given = parties.some(({ visits }) => visits.some(({ mattersFrom }) => mattersFrom === 'given'));
  if (!given) return [];
  const months = results[0]!.question.given['matters']!;
  return [say(language, 'plan.matters-given', { months: givenNumber(months, language), n: 2 })];
}

function timingOf({ timing }: InspectionPlan, results: readonly InspectionResult[]) {
  const like = results[0]?.question.timing;
  if (like !== undefined) return like;
  return timing === 'slots'
    ? ({ kind: timing, perYear: 1, slots: 52 } as const)
    : ({ kind: timing, perYear: 1 } as const);
}

/** What else would be enough alone, and what does as much as one visit more. */
export function buysSentences({ parties }: InspectionPlan, language: Language): readonly string[] {
  return parties.flatMap(({ visits }) =>
    visits.flatMap(({ scheme, improved }) => (improved === null ? [] : buys(scheme, improved, language))),
  );
}

function buys(scheme: VisitScheme, { target, goals }: Improvements, language: Language): readonly string[] {
  const who = whose(scheme, language);
  const chance = probability(language, target);
  const goal = (name: Goal) => goals.find((one) => one.goal === name);
  const sentence = (name: Goal, key: 'plan.buys' | 'plan.buys-timely'): readonly string[] => {
    const one = goal(name);
    const visits = one?.levers.find((lever) => lever.name === 'visits');
    if (visits !== undefined && one!.now.atMedians >= target && visits.needed !== null)
      return [
        say(language, key === 'plan.buys' ? 'plan.enough' : 'plan.enough-timely', {
          ...who,
          target: chance,
          n: visits.needed,
        }),
      ];
    const parts = (one?.levers ?? []).flatMap((lever) => leverWords(lever, language));
    return parts.length === 0 ? [] : [say(language, key, { ...who, target: chance, list: parts.join('; ') })];
  };
  const year = sentence('year', 'plan.buys');
  return [
    ...(year.length > 0 ? year : [say(language, 'plan.buys-none', { ...who, target: chance })]),
    ...sentence('timely', 'plan.buys-timely'),
    ...same(goal('year'), who, language),
  ];
}

function leverWords({ name, needed }: Lever, language: Language): readonly string[] {
  if (needed === null) return [];
  if (name === 'visits') return [say(language, 'plan.buys-visits', { n: needed })];
  if (name === 'samples') return [say(language, 'plan.buys-samples', { n: needed })];
  if (name === 'recognised') return [say(language, 'plan.buys-recognised', { number: decimal(language, needed, 3) })];
  return [];
}

function same(
  goal: Improvements['goals'][number] | undefined,
  who: { readonly title: string; readonly party: string },
  language: Language,
): readonly string[] {
  const one = goal?.equivalents.find(({ visits }) => visits === 1);
  if (one === undefined) return [];
  const { samples, recognised } = one;
  const parts = [
    ...(samples === null ? [] : [say(language, 'plan.same-samples', { n: samples.more })]),
    ...(recognised === null
      ? []
      : [say(language, 'plan.same-recognised', { number: decimal(language, recognised.more, 3) })]),
  ];
  return parts.length === 0 ? [] : [say(language, 'plan.same', { ...who, list: parts.join('; ') })];
}

/** What was not worked out, and how to give what is missing; what is the same for both Parties once. */
export function planGaps({ parties }: InspectionPlan, language: Language): readonly string[] {
  const all = parties.flatMap(({ visits }) => visits.filter(({ gaps }) => gaps.length > 0));
  const told = all.map((one) => {
    const { title, visits } = one.scheme;
    const known = visits === null ? [] : [quotaWords(visits, language)];
    const gaps = one.gaps.map((gap) => gapWords(gap, one.scheme, language));
    return say(language, 'plan.gap', { title: inBoth(language, title), list: [...known, ...gaps].join('; ') });
  });
  return [...new Set(told)];
}

function quotaWords({ perYear, unconfirmed }: NonNullable<VisitScheme['visits']>, language: Language): string {
  return say(language, unconfirmed ? 'plan.quota-unconfirmed' : 'plan.quota', { n: perYear });
}

function gapWords(gap: PlanGap, { type, items, share }: VisitScheme, language: Language): string {
  if (gap === 'visits' && share && items === null) return say(language, 'plan.gap-visits-share', {});
  return say(language, `plan.gap-${gap}`, { option: `--${gap} ${type}=N` });
}

/** Keys of the sources of what the agreement says, each once. */
export function planSources({ parties }: InspectionPlan): readonly string[] {
  const stated = parties.flatMap(({ visits }) =>
    visits.flatMap(({ scheme }) => [scheme.visits, scheme.samples, scheme.notice]),
  );
  return [...new Set(stated.flatMap((one) => one?.source ?? []))].toSorted();
}

/** Whether a number that the table shows is from memory. */
export function planUnconfirmed({ parties }: InspectionPlan): boolean {
  return parties.some(({ visits }) =>
    visits.some(({ scheme }) =>
      [scheme.visits, scheme.samples, scheme.notice].some((one) => one?.unconfirmed === true),
    ),
  );
}

/** A number of the agreement, with a star where it is unconfirmed. */
export function starred(
  language: Language,
  value: number | null,
  stated: { readonly unconfirmed: boolean } | null,
): string {
  if (value === null) return say(language, 'plan.unknown', {});
  return `${whole(language, value)}${stated?.unconfirmed === true ? '*' : ''}`;
}
