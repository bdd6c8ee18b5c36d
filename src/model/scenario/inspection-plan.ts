import type { Both, VisitScheme } from '../agreement/index.ts';
import { improvements, inspect, mostVisitsAYear, seenByNumber, timingOf } from '../inspection/index.ts';
import type {
  Improvements,
  InspectionQuestion,
  InspectionResult,
  Matters,
  SeenNumber,
  Start,
  TimingKind,
} from '../inspection/index.ts';
import { certain, medianRow, written } from '../number/index.ts';
import type { GivenNumber, Uncertain } from '../number/index.ts';
import { hiddenLoads } from './hidden-loads.ts';
import type { HiddenLoads } from './hidden-loads.ts';
import { breakoutNumbers } from './resolve-breakout.ts';
import type { BreakoutCase } from './resolve-breakout.ts';
import { rowOf } from './run.ts';
import type { Runs } from './summary.ts';

/** What a treaty does not say, and somebody has to. `null` or no entry: as the treaty, the scenario or we have it. */
export interface PlanChoices {
  /** items not as declared; whole after rounding, 0..items */
  readonly hidden: Uncertain | null;
  /** items opened in one visit, by type */
  readonly samples: Readonly<Record<string, number>>;
  /** visits a year, by type; whole, 0..365 */
  readonly visits: Readonly<Record<string, number>>;
  /** chance that a defect that is looked at is recognised, 0..1 */
  readonly recognised: Uncertain | null;
  /** hours that it takes to put right what is hidden; `null`: not asked */
  readonly concealed: Uncertain | null;
  /** months until it matters */
  readonly matters: Uncertain | null;
  readonly timing: TimingKind;
  readonly start: Start;
}

/** Nobody publishes it: judged, and told so. */
export const judgedRecognised: Uncertain = { kind: 'between', low: 0.8, high: 1 };

/** The chance that what else would be needed is worked out for. */
const wantedChance = 0.9;

/** A quota is drawn over the year, and cheating begins at any moment, unless somebody asks otherwise. */
export const usualChoices: PlanChoices = {
  ...{ hidden: null, samples: {}, visits: {}, recognised: null, concealed: null, matters: null },
  ...{ timing: 'slots', start: 'any-moment' },
};

/** One party that is visited. */
export interface PlanParty {
  readonly party: string;
  /** id of the force that was counted; `null`: none */
  readonly force: string | null;
  /** see `visitsOf` */
  readonly schemes: readonly VisitScheme[];
  /** the same on the scenario's own force of that party: which of its launchers a visit looks at; empty: no scenario */
  readonly onScenario: readonly VisitScheme[];
}

/** The visits of an agreement, to be worked out. */
export interface PlanAsked {
  readonly agreement: { readonly id: string; readonly title: Both };
  /** the day on which measures had to bind; `null`: all of them */
  readonly date: string | null;
  readonly parties: readonly PlanParty[];
  /** of a scenario with a breakout criterion for these parties; `null`: none */
  readonly breakout: BreakoutCase | null;
}

/**
 * Why there is no scheme to work out.
 *
 * - `visits`: no number of visits a year is known; `no-visits`: it is none
 * - `too-many`: more visits than a year has days
 * - `items`, `no-items`: what a visit looks at is not known, or there is none of it
 * - `samples`: nothing says how many a visit opens; `few-items`: it would open more than there are
 */
export type PlanGap = 'visits' | 'no-visits' | 'too-many' | 'items' | 'no-items' | 'samples' | 'few-items';

/** What visits of one type would see, and when. Model output. */
export interface PlannedVisits {
  readonly scheme: VisitScheme;
  /** as the treaty has it, or as given; whole */
  readonly perYear: number | null;
  readonly samples: number | null;
  /** empty: there is a scheme */
  readonly gaps: readonly PlanGap[];
  /** the breakout on what a visit looks at, with every number at its median; `null`: no scenario is asked */
  readonly loads: HiddenLoads | null;
  readonly hiddenFrom: 'given' | 'scenario' | null;
  readonly mattersFrom: 'given' | 'scenario' | null;
  /** `null`: a gap, or nothing says how many are hidden: then `evasion` alone answers */
  readonly question: InspectionQuestion | null;
  readonly result: InspectionResult | null;
  /** what else buys the chance of 0.9 */
  readonly improved: Improvements | null;
  /** 1, 2, 5 and 10 % of the items hidden, whole and each once; empty where there is a gap */
  readonly evasion: readonly SeenNumber[];
}

/** What the visits of an agreement would see, party by party. Model output. */
export interface InspectionPlan {
  readonly agreement: PlanAsked['agreement'];
  readonly date: string | null;
  /** where the number hidden and when it matters come from: the criterion's warheads, at the median */
  readonly scenario: {
    readonly id: string;
    readonly date: string;
    readonly warheads: number;
  } | null;
  readonly recognised: GivenNumber;
  /** nobody gave `recognised` */
  readonly judged: boolean;
  readonly concealed: GivenNumber | null;
  readonly timing: TimingKind;
  readonly start: Start;
  readonly draws: number;
  readonly seed: number;
  readonly parties: readonly {
    readonly party: string;
    readonly force: string | null;
    /** visits a year of all types whose number is known; `null`: they do not all bind at once */
    readonly together: number | null;
    readonly visits: readonly PlannedVisits[];
  }[];
}

/**
 * What the visits of an agreement would see, each type to each party by itself.
 *
 * @param runs draws of what is uncertain (0: all at the medians), and their seed
 * @source model.md 6; verification.md 1.1 and 1.4
 */
export function inspectionPlan(asked: PlanAsked, choices: PlanChoices, runs: Runs): InspectionPlan {
  const { agreement, date, breakout } = asked;
  const parties = asked.parties.map(({ party, force, schemes, onScenario }) => {
    const visits = schemes.map((scheme) => {
      const there = onScenario.find(({ type }) => type === scheme.type) ?? null;
      return planVisits({ scheme, breakout, onScenario: there }, choices, runs);
    });
    return { party, force, together: togetherOf(visits), visits };
  });
  return {
    ...{ agreement, date, parties },
    scenario: breakout === null ? null : scenarioOf(breakout),
    recognised: written(choices.recognised ?? judgedRecognised),
    judged: choices.recognised === null,
    concealed: choices.concealed && written(choices.concealed),
    ...{ timing: choices.timing, start: choices.start, draws: runs.draws, seed: runs.seed },
  };
}

function togetherOf(visits: readonly PlannedVisits[]): number | null {
  const known = visits.filter(({ perYear }) => perYear !== null);
  const always = known.every(({ scheme: { binding } }) => binding.from === null && binding.until === null);
  return always && known.length > 0 ? known.reduce((sum, { perYear }) => sum + perYear!, 0) : null;
}

function scenarioOf(breakout: BreakoutCase): InspectionPlan['scenario'] {
  const { warheads } = breakoutNumbers(breakout, medianRow(breakout.columns));
  return { id: breakout.scenario, date: breakout.date, warheads };
}

/** One type of visit to one party, with where its hidden number comes from. */
interface VisitsAsked {
  readonly scheme: VisitScheme;
  readonly breakout: BreakoutCase | null;
  readonly onScenario: VisitScheme | null;
}

/**
 * What visits of one type would see.
 *
 * The number hidden is given, or what the scenario's breakout would have loaded in the launchers that a visit looks at when
 * its criterion is met, at the medians and from the first day on: earlier there are fewer, so it is seen no sooner than here.
 *
 * @param runs draws of what is uncertain (0: all at the medians), and their seed
 * @returns see `PlannedVisits`
 * @source model.md 6; verification.md 1.1, 1.4 and 2.2, 28
 */
export function planVisits(asked: VisitsAsked, choices: PlanChoices, runs: Runs): PlannedVisits {
  const { scheme } = asked;
  const perYear = choices.visits[scheme.type] ?? scheme.visits?.perYear ?? null;
  const samples = choices.samples[scheme.type] ?? scheme.samples?.value ?? null;
  const gaps = gapsOf(scheme.items, perYear, samples);
  const at = lookedAt(asked);
  const loads = at === null ? null : hiddenLoads(at.breakout, medianRow(at.breakout.columns), scheme.party, at.systems);
  const none = { scheme, perYear, samples, gaps, loads, hiddenFrom: null, mattersFrom: null };
  if (gaps.length > 0) return { ...none, ...unanswered, evasion: [] };
  const common = commonTo(scheme, perYear!, samples!, choices);
  const evasion = evasionOf(common, runs);
  const scenario = loads !== null && loads.launchers > 0;
  const hidden = choices.hidden ?? (scenario ? certain(Math.min(loads.launchers, common.items)) : null);
  if (hidden === null) return { ...none, ...unanswered, evasion };
  const matters = mattersOf(choices, scenario ? at : null, scheme.party, runs);
  const question: InspectionQuestion = { ...common, hidden, matters };
  return {
    ...none,
    hiddenFrom: choices.hidden === null ? 'scenario' : 'given',
    mattersFrom: choices.matters !== null ? 'given' : matters === null ? null : 'scenario',
    ...{ question, result: inspect(question, runs.draws, runs.seed), evasion },
    improved: improvements(question, runs.draws, runs.seed, wantedChance),
  };
}

const unanswered = { question: null, result: null, improved: null } as const;

function gapsOf(items: number | null, perYear: number | null, samples: number | null): readonly PlanGap[] {
  const gaps: PlanGap[] = [];
  if (items === null) gaps.push('items');
  else if (items === 0) gaps.push('no-items');
  if (perYear === null) gaps.push('visits');
  else if (perYear === 0) gaps.push('no-visits');
  else if (perYear > mostVisitsAYear) gaps.push('too-many');
  if (samples === null) gaps.push('samples');
  else if (items !== null && items > 0 && samples > items) gaps.push('few-items');
  return gaps;
}

interface Seeing {
  readonly breakout: BreakoutCase;
  /** ids of the systems at which a visit looks */
  readonly systems: readonly string[];
}

/** `null`: no scenario that has this party, or nothing of it is looked at. */
function lookedAt({ scheme, breakout, onScenario }: VisitsAsked): Seeing | null {
  if (breakout === null || onScenario === null || !breakout.parties.includes(scheme.party)) return null;
  const counted = onScenario.parts.map(({ system }) => system);
  // Where a visit looks at launchers without a missile, no load is seen.
  return counted.length === 0 || !onScenario.loads ? null : { breakout, systems: counted };
}

type Common = Omit<InspectionQuestion, 'hidden' | 'matters'>;

function commonTo({ items, notice }: VisitScheme, perYear: number, samples: number, choices: PlanChoices): Common {
  const { concealed } = choices;
  return {
    ...{ items: items!, samples, alarmAt: 1, start: choices.start },
    recognised: choices.recognised ?? judgedRecognised,
    falseAlarm: certain(0),
    timing: timingOf(choices.timing, { kind: 'periodic', perYear }),
    notice: concealed === null ? null : { hours: notice?.value ?? 0, concealed },
  };
}

function mattersOf(choices: PlanChoices, at: Seeing | null, party: string, runs: Runs): Matters | null {
  if (choices.matters !== null) return { kind: 'belief', months: choices.matters };
  if (at === null) return null;
  const { breakout, systems } = at;
  const rows = breakout.columns.length === 0 ? 0 : runs.draws;
  const drawn = Array.from({ length: rows }, (_, i) => rowOf(breakout, { ...runs, given: null }, i));
  return {
    kind: 'drawn',
    atMedians: hiddenLoads(breakout, medianRow(breakout.columns), party, systems).months,
    months: drawn.map((row) => hiddenLoads(breakout, row, party, systems).months),
  };
}

const evasionShares = [0.01, 0.02, 0.05, 0.1] as const;

function evasionOf(common: Common, { draws, seed }: Runs): readonly SeenNumber[] {
  const counts = evasionShares.map((share) => Math.max(1, Math.floor(common.items * share + 0.5)));
  return seenByNumber({ ...common, hidden: certain(0), matters: null }, [...new Set(counts)], draws, seed);
}
