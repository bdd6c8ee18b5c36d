import type { VisitScheme } from '../../model/agreement/index.ts';
import type { ForceRecord } from '../../model/force/index.ts';
import { mostVisitsAYear } from '../../model/inspection/index.ts';
import type { InspectionQuestion, Matters } from '../../model/inspection/index.ts';
import { between } from '../../model/number/index.ts';
import type { Uncertain } from '../../model/number/index.ts';
import { breakoutUnder, planVisits } from '../../model/scenario/index.ts';
import type { BreakoutCase, PlanChoices } from '../../model/scenario/index.ts';
import type { Books } from './books.ts';
import type { InspectionAsk, Origins, SchemeNames, SettledAsk } from './inspection-record.ts';
import { latestFirst, visitsTo } from './inspection-schemes.ts';
import type { Schemes } from './inspection-schemes.ts';
import { layersOf, originalOf } from './opening.ts';
import type { Opened } from './opening.ts';

type PlanAsked = Parameters<typeof planVisits>[0];

/** Where nothing says it: visits a year (both types of New START together), items of a visit, declared items. *judged* */
const usual = { visits: 18, samples: 1, items: 400 } as const;

/** What is asked, with a number for everything that was left open, and where each of these is from. */
export interface OpenQuestion {
  readonly visits: VisitScheme;
  readonly origins: Origins;
  /** with what of it is uncertain; `matters` in so many draws */
  readonly inDraws: (draws: number) => InspectionQuestion;
}

/**
 * Names where the reader gave none: visits of an agreement that the scenario names, else of the latest of the library, of a
 * type that says how many come and what they look at, to a party whose breakout on what they look at ever matters.
 */
export function settled(asked: InspectionAsk, schemes: Schemes, found: Opened, books: Books): SettledAsk {
  const { agreement, party, type } = asked.scheme;
  const naming = (names: SchemeNames): SettledAsk => ({ ...asked, scheme: { ...asked.scheme, ...names } });
  if (agreement !== null && party !== null && type !== null) return naming({ agreement, party, type });
  const open = candidates(asked, schemes, found).flatMap((names) => {
    const question = openQuestion({ ...unmoved, opening: asked.opening, ...schemeOf(names) }, schemes, found, books);
    return typeof question === 'string' ? [] : [{ names, question }];
  });
  const stated = open.filter(({ question: { origins } }) =>
    [origins.visits, origins.samples, origins.items].every((from) => from !== 'judged'),
  );
  const mattering = stated.find(({ question }) => everMatters(question));
  const { names } = mattering ?? stated[0] ?? open[0] ?? {};
  return naming(names ?? { agreement: agreement ?? '', party: party ?? '', type: type ?? '' });
}

/** As nobody has moved anything: a lever must not turn whose visits are looked at. */
const unmoved = {
  hidden: { items: null, count: null, recognised: null, concealed: null },
  ...{ matters: null, target: 0.9 },
} as const;

function schemeOf(names: SchemeNames): Pick<SettledAsk, 'scheme'> {
  const timing = { timing: 'slots', slots: null, start: 'any-moment' } as const;
  return { scheme: { ...names, visits: null, samples: null, notice: null, ...timing } };
}

function everMatters({ origins, inDraws }: OpenQuestion): boolean {
  const { matters } = inDraws(0);
  return origins.hidden === 'scenario' && matters?.kind === 'drawn' && matters.atMedians !== null;
}

/** Agreements of the scenario, then the others, the latest first; of each the last party first. */
function candidates({ scheme }: InspectionAsk, { set, heads }: Schemes, { document }: Opened): readonly SchemeNames[] {
  const named = document.scenario.agreements.flatMap((id) => heads.filter(({ agreement }) => agreement === id));
  const suits = (wanted: string | null, one: string): boolean => wanted === null || wanted === one;
  return [...named, ...latestFirst(set, heads).filter((head) => !named.includes(head))]
    .filter(({ agreement }) => suits(scheme.agreement, agreement))
    .flatMap(({ agreement, parties }) =>
      parties
        .toReversed()
        .flatMap(({ party, types }) => types.map(({ type }) => ({ agreement, party, type })))
        .filter(({ party, type }) => suits(scheme.party, party) && suits(scheme.type, type)),
    );
}

/** @returns what the library lacks, in words, where there are no such visits */
export function openQuestion(asked: SettledAsk, { set }: Schemes, found: Opened, books: Books): OpenQuestion | string {
  const { agreement, party, type } = asked.scheme;
  const force = forceOf(party, found, books);
  const items = asked.hidden.items === null ? {} : { [type]: asked.hidden.items };
  const counted = visitsTo(set, { agreement, party, force, items }).find((one) => one.type === type);
  if (!counted) return [agreement, party, type].filter((name) => name !== '').join(', ');
  const visits = counted.items ? counted : { ...counted, items: usual.items };
  const onScenario = visitsTo(set, { agreement, party, force, items: {} }).find((one) => one.type === type)!;
  const plan: PlanAsked = { scheme: visits, breakout: breakoutOf(asked, books), onScenario };
  return questionOf(asked, counted, plan, found);
}

function forceOf(party: string, { document }: Opened, { shelf }: Books): ForceRecord | null {
  const stated = document.scenario.parties[party];
  const found = stated === undefined ? null : shelf.force(stated.force, nowhere);
  return found?.ok ? found.value : null;
}

const nowhere = { file: 'inspection', line: 1, column: 1 };

/** null: the scenario has no criterion of a breakout */
function breakoutOf({ opening }: InspectionAsk, { shelf }: Books): BreakoutCase | null {
  const original = originalOf(opening);
  const read = original.ok ? breakoutUnder(original.value, layersOf(opening), shelf) : original;
  return read.ok ? read.value : null;
}

function questionOf(asked: SettledAsk, counted: VisitScheme, plan: PlanAsked, found: Opened): OpenQuestion {
  const { seed } = found.document.scenario.runs;
  const choices = choicesOf(asked, plan.scheme);
  const planned = planVisits(plan, choices, { draws: 0, seed });
  const filled = planned.question === null ? { ...choices, hidden: usualHidden(plan.scheme.items!) } : choices;
  const question = (planned.question ?? planVisits(plan, filled, { draws: 0, seed }).question)!;
  const { scheme, hidden } = asked;
  return {
    visits: counted,
    origins: {
      items: hidden.items !== null ? 'own' : counted.items ? 'force' : 'judged',
      visits: scheme.visits !== null ? 'own' : counted.visits === null ? 'judged' : 'agreement',
      samples: scheme.samples !== null ? 'own' : counted.samples === null ? 'judged' : 'agreement',
      hidden: hidden.count !== null ? 'own' : planned.hiddenFrom === null ? 'judged' : 'scenario',
      matters: asked.matters !== null ? 'own' : question.matters === null ? 'none' : 'scenario',
    },
    inDraws: (draws) => {
      const drawn = (): Matters | null => planVisits(plan, filled, { draws, seed }).question!.matters;
      const kind = question.matters?.kind === 'drawn';
      const matters = kind
        ? kept(found, `${scheme.agreement} ${scheme.party} ${scheme.type} ${draws}`, drawn)
        : question.matters;
      return { ...withOwn(question, asked, counted), matters };
    },
  };
}

/** What the treaty does not say, as the reader has it; what a lever cannot be without is never left open. */
function choicesOf({ scheme, hidden, matters }: SettledAsk, visits: VisitScheme): PlanChoices {
  const { type } = scheme;
  const perYear = scheme.visits ?? visits.visits?.perYear ?? usual.visits;
  const samples = Math.min(visits.items!, scheme.samples ?? visits.samples?.value ?? usual.samples);
  return {
    hidden: hidden.count && between(...hidden.count),
    samples: { [type]: samples },
    visits: { [type]: Math.min(mostVisitsAYear, Math.max(1, perYear)) },
    recognised: hidden.recognised && between(...hidden.recognised),
    concealed: hidden.concealed && between(...hidden.concealed),
    matters: matters && between(...matters),
    ...{ timing: scheme.timing, start: scheme.start },
  };
}

/** One item in twenty to one in ten: verification.md 2.2, 28. *judged* */
function usualHidden(items: number): Uncertain {
  return { kind: 'between', low: Math.floor(items / 20), high: Math.ceil(items / 10) };
}

const known = new WeakMap<Opened, Map<string, Matters | null>>();

/** When it matters, draw by draw, is all that takes long, and no lever of this screen but the type of the visits moves it. */
function kept(found: Opened, key: string, drawn: () => Matters | null): Matters | null {
  const of = known.get(found) ?? new Map<string, Matters | null>();
  known.set(found, of);
  if (!of.has(key)) of.set(key, drawn());
  return of.get(key)!;
}

/** Notice and slots of the reader's own. */
function withOwn(question: InspectionQuestion, { scheme }: InspectionAsk, { notice }: VisitScheme): InspectionQuestion {
  const { timing } = question;
  return {
    ...question,
    timing:
      timing.kind === 'slots' && scheme.slots !== null
        ? { ...timing, slots: Math.max(timing.perYear, scheme.slots) }
        : timing,
    notice: question.notice && { ...question.notice, hours: scheme.notice ?? notice?.value ?? 0 },
  };
}
