import { inOrder, nearest, problem, told } from '../document/index.ts';
import type { Place, Problem, Read } from '../document/index.ts';
import type { Both, Rules } from '../agreement/index.ts';
import { countedTotal, legs } from '../force/index.ts';
import type { ForceRecord, TreatyCount } from '../force/index.ts';
import { ceiling, medianRow, mostDimensions } from '../number/index.ts';
import type { Column, Row } from '../number/index.ts';
import { cautionsOf } from './cautions.ts';
import { chosenRules, ruleSources } from './chosen-rules.ts';
import type { ChosenRules } from './chosen-rules.ts';
import { columnsOf, neededBy, readerOf } from './columns.ts';
import type { TermReader } from './columns.ts';
import { withAlternative, withView } from './layer.ts';
import { valuesOf } from './plan.ts';
import type { Planned } from './plan.ts';
import type { Corner, Question } from './question.ts';
import { citations, ownQuantities } from './read.ts';
import type { ScenarioDocument } from './read.ts';
import { engagementPlan } from './resolve-engagement.ts';
import { fillForce, strayFills, withFilledMost } from './resolve-force.ts';
import { posturePlan, strangers, strikePlan } from './resolve-posture.ts';
import { axisValues, partyNames } from './schema.ts';
import type { Beliefs, Choices, Point, Scenario } from './schema.ts';
import { shapedForce, strayBans } from './shape.ts';
import type { Change } from './shape.ts';
import type { Caution, SourceLine } from './result.ts';
import { forceSources, numberSources } from './sources.ts';
import type { SourceTag } from './sources.ts';
import type { Criteria, Future, World } from './world.ts';

/** What a scenario needs of a library, whatever holds it. */
export interface Shelf {
  /** the force of that id, or at that path where the shelf follows any; or a problem at the place that asks for it */
  force(id: string, place: Place): Read<ForceRecord>;
  /** keys of the bibliography, each with how far figures taken from it can be trusted */
  readonly sources: Readonly<Record<string, SourceTag>>;
  /** ids of agreements that it holds */
  readonly agreements: readonly string[];
  /**
   * one of those as it read on a day, or what is wrong with it; not given: nobody has fetched the language of rules, which
   * only a scenario needs that may name some (see `mayNameRules`)
   *
   * @param date `YYYY-MM-DD`
   */
  rules?(agreement: string, date: string): Read<Rules>;
}

/** How agreements shape a run's forces and axis. */
export interface Agreed {
  /** whose bans shape the cut, in order */
  readonly bans: readonly { readonly agreement: string; readonly title: Both }[];
  /** by party, what they take; in no view */
  readonly changes: Readonly<Record<string, readonly Change[]>>;
  /** null: operational loads */
  readonly counted: CountedAxis | null;
}

/** A treaty's own count as the axis of limits. */
export interface CountedAxis {
  readonly agreement: string;
  readonly limit: string;
  /** of the agreement, and of its limit */
  readonly title: Both;
  readonly counts: Both;
  /** by party, what the treaty counts of it before any cut, after bans */
  readonly today: Readonly<Record<string, number>>;
}

/** A question with nothing missing and no string left in its numbers: ready to be drawn. */
export interface Case {
  readonly question: Question;
  /** every uncertain number that this run needs */
  readonly columns: readonly Column[];
  readonly base: Planned<World>;
  readonly seenBy: Readonly<Record<string, Planned<World>>>;
  readonly criteria: Planned<Criteria>;
  /** of the numbers that this run needs, and of figures of the forces */
  readonly sources: readonly SourceLine[];
  /** of numbers that the scenario states for another question */
  readonly otherSources: readonly SourceLine[];
  /** null: no ban and no treaty's count is chosen */
  readonly agreed: Agreed | null;
  /** what is hardly meant, though it is no mistake */
  readonly cautions: readonly Caution[];
  /** agreements that the scenario names and the library does not hold */
  readonly agreementsMissing: readonly string[];
}

/**
 * Fills a scenario from the library.
 *
 * @param original    the scenario without alternative and settings: its paths fix which draw each number gets
 * @param scenario    the same with all layers on
 * @param alternative name of the alternative that is on; null: none
 * @returns the case, or every problem: a figure that is missing, a system, force or source that is not there
 */
export function resolve(
  original: ScenarioDocument,
  scenario: ScenarioDocument,
  alternative: string | null,
  shelf: Shelf,
): Read<Case> {
  const problems: Problem[] = unknownSources(scenario, shelf);
  const { columns, indexOf } = columnsOf(original, scenario, 'exchange');
  if (columns.some(({ dimension }) => dimension >= mostDimensions)) problems.push(tooMany(scenario));

  const parties = partyNames(scenario.scenario);
  const rules = chosenRules(scenario, shelf);
  if (!rules.ok) problems.push(...rules.problems);
  const chosen = rules.ok ? rules.value : noRules;
  const base = worldOf(scenario, null, indexOf, shelf, chosen);
  problems.push(...base.problems);
  const seenBy: Record<string, Planned<World>> = {};
  for (const party of parties) {
    const seen = withView(scenario, party);
    if (!seen.ok) problems.push(...seen.problems);
    else if (seen.value === scenario) seenBy[party] = base.world;
    else {
      const view = worldOf(seen.value, party, indexOf, shelf, chosen);
      if (base.problems.length === 0) problems.push(...view.problems);
      seenBy[party] = view.world;
    }
  }
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const reader = readerOf(scenario, null, indexOf);
  const own = ownQuantities(scenario);
  const needed = new Set(neededBy('exchange', own));
  return {
    ok: true,
    value: {
      question: questionOf(scenario.scenario, alternative),
      columns,
      base: base.world,
      seenBy,
      criteria: criteriaPlan(scenario.scenario, reader),
      sources: [
        ...numberSources([...needed], shelf.sources),
        ...base.records.flatMap((record) => forceSources(record)),
        ...ruleSources(chosen, shelf.sources),
      ],
      otherSources: numberSources(
        own.filter((one) => !needed.has(one)),
        shelf.sources,
      ),
      agreed: agreedOf(chosen, base),
      cautions: cautionsOf(scenario),
      agreementsMissing: scenario.scenario.agreements.filter((id) => !shelf.agreements.includes(id)),
    },
  };
}

const noRules: ChosenRules = { bans: [], counted: null };

function agreedOf({ bans, counted }: ChosenRules, { changes, world }: ResolvedWorld): Agreed | null {
  if (bans.length === 0 && counted === null) return null;
  const counts = Object.entries((world.counts ?? {}) as Readonly<Record<string, TreatyCount>>);
  return {
    bans: bans.map(({ rules: { agreement, title } }) => ({ agreement, title })),
    changes,
    counted: counted && {
      agreement: counted.rules.agreement,
      limit: counted.limit.id,
      title: counted.rules.title,
      counts: counted.limit.title,
      today: Object.fromEntries(counts.map(([party, count]) => [party, countedTotal(count)])),
    },
  };
}

/** The scenario with an alternative and settings on, in that order. */
export function withLayers(
  original: ScenarioDocument,
  alternative: string | null,
  place: Place,
): Read<ScenarioDocument> {
  return alternative === null ? { ok: true, value: original } : withAlternative(original, alternative, place);
}

/** One draw's numbers put in. */
export function futureOf(resolved: Case, row: Row): Future {
  const base = valuesOf<World>(resolved.base, row);
  const criteria = valuesOf<Criteria>(resolved.criteria, row);
  return {
    base,
    seenBy: Object.fromEntries(
      Object.entries(resolved.seenBy).map(([party, plan]) => [
        party,
        plan === resolved.base ? base : valuesOf<World>(plan, row),
      ]),
    ),
    criteria: { ...criteria, threshold: ceiling(criteria.threshold) },
  };
}

/** Every number at its median. */
export function medianFuture(resolved: Case): Future {
  return futureOf(resolved, medianRow(resolved.columns));
}

interface ResolvedWorld {
  readonly world: Planned<World>;
  readonly records: readonly ForceRecord[];
  /** by party, what bans take */
  readonly changes: Readonly<Record<string, readonly Change[]>>;
  readonly problems: readonly Problem[];
}

function worldOf(
  scenario: ScenarioDocument,
  party: string | null,
  indexOf: ReadonlyMap<string, number>,
  shelf: Shelf,
  chosen: ChosenRules,
): ResolvedWorld {
  const { parties, beliefs, choices, date } = scenario.scenario;
  const reader = readerOf(scenario, party, indexOf);
  const fills = { term: reader.term, place: (index: number) => reader.place(['beliefs', 'fill', index]) };
  const problems: Problem[] = [];
  const records: ForceRecord[] = [];
  const world = { holdings: {}, posture: {}, strike: {}, engagement: {} } as {
    [K in 'holdings' | 'posture' | 'strike' | 'engagement']: Record<string, Planned<World>[K][string]>;
  };
  const shaped: Record<string, Planned<World>['holdings'][string]> = {};
  const counts: Record<string, TreatyCount> = {};
  const changes: Record<string, readonly Change[]> = {};
  for (const [name, { force: id }] of Object.entries(parties)) {
    const place = reader.place(['parties', name, 'force']);
    const found = shelf.force(id, place);
    if (!found.ok) {
      problems.push(...found.problems);
      continue;
    }
    records.push(found.value);
    const filled = fillForce(found.value, beliefs.fill, fills, place);
    const posture = posturePlan(name, beliefs.posture[name]!, filled.force, reader);
    const strike = strikePlan(name, beliefs.strike[name]!, filled.force, reader);
    const strange = uploadStrangers(name, beliefs, found.value, reader);
    problems.push(...filled.problems, ...posture.problems, ...strike.problems, ...strange);
    if (filled.problems.length === 0) {
      const record = withFilledMost(found.value, beliefs.fill);
      const after = shapedForce({ record, holdings: filled.force.holdings }, chosen, date);
      problems.push(...after.problems);
      shaped[name] = after.holdings;
      changes[name] = after.changes;
      if (after.count) counts[name] = after.count;
    }
    world.holdings[name] = filled.force.holdings;
    world.posture[name] = posture.plan;
    world.strike[name] = strike.plan;
    world.engagement[name] = engagementPlan(beliefs.engagement[name]!, `beliefs.engagement.${name}`, reader);
  }
  if (records.length === Object.keys(parties).length)
    problems.push(...strayFills(beliefs.fill, records, fills), ...strayBans(chosen, records));
  const { launched, decided } = beliefs.launchUnderAttack;
  const launchUnderAttack = {
    launched: reader.term('beliefs.launchUnderAttack.launched', launched),
    decided: reader.term('beliefs.launchUnderAttack.decided', decided),
  };
  const agreed = { ...(chosen.bans.length > 0 && { shaped }), ...(chosen.counted && { counts }) };
  return { world: { cuts: choices.cuts, ...world, ...agreed, launchUnderAttack }, records, changes, problems };
}

/** Keys of a party's upload that are no leg and no system. */
function uploadStrangers(party: string, { upload }: Beliefs, record: ForceRecord, reader: TermReader): Problem[] {
  const keys = Object.keys(upload[party] ?? {});
  return strangers(keys, record, ['beliefs', 'upload', party], [...legs, 'reserve'], reader);
}

function criteriaPlan({ criteria }: Scenario, { term }: TermReader): Planned<Criteria> {
  const { retaliation, shield } = criteria;
  return {
    threshold: term('criteria.retaliation.warheads', retaliation.warheads),
    confidence: term('criteria.retaliation.confidence', retaliation.confidence),
    attack: {
      missiles: shield.attack.missiles.quantity.value,
      warheadsPerMissile: shield.attack.warheadsPerMissile.quantity.value,
      decoysPerWarhead: term('criteria.shield.attack.decoysPerWarhead', shield.attack.decoysPerWarhead),
    },
    shieldConfidence: term('criteria.shield.confidence', shield.confidence),
  };
}

function questionOf(scenario: Scenario, alternative: string | null): Question {
  const { choices } = scenario;
  const limits = axisValues(choices.warheads);
  const interceptors = axisValues(choices.interceptors);
  const points = cornersOf(choices);
  const offAxis = new Set(
    points.flatMap(({ warheads }) => (warheads === null || limits.includes(warheads) ? [] : [warheads])),
  );
  return {
    scenario: scenario.id,
    title: scenario.title,
    alternative,
    parties: partyNames(scenario),
    limits,
    interceptors,
    ...(choices.interceptors.counted && { interceptorsCounted: choices.interceptors.counted }),
    shield: Object.fromEntries(Object.entries(choices.shield).map(([party, shield]) => [party, shield.interceptors])),
    package: { warheads: choices.package.warheads, interceptors: choices.package.interceptors },
    points,
    solvedLimits: [...limits, ...[...offAxis].sort((a, b) => a - b)],
    mostInterceptors: Math.max(interceptors.at(-1)!, ...points.map((point) => point.interceptors ?? 0)),
    presets: scenario.criteria.presets.warheads,
    cell: scenario.criteria.retaliation.cell,
  };
}

function cornersOf({ package: chosen, points }: Choices): readonly Corner[] {
  const corners = points.flatMap((point) =>
    endsOf(point.warheads).flatMap((warheads) =>
      endsOf(point.interceptors).map((interceptors) => ({ name: point.name, warheads, interceptors })),
    ),
  );
  return [{ name: 'package', warheads: chosen.warheads, interceptors: chosen.interceptors }, ...corners];
}

function endsOf(extent: Point['warheads']): readonly (number | null)[] {
  if (typeof extent !== 'object' || extent === null) return [extent];
  const [low, high] = extent;
  return low === high ? [low] : [low, high];
}

function unknownSources(scenario: ScenarioDocument, shelf: Shelf): Problem[] {
  const known = ['judged', ...Object.keys(shelf.sources)];
  return citations(scenario)
    .filter(({ source }) => !known.includes(source))
    .map(({ path, source }) => {
      const near = nearest(source, known);
      return problem(scenario.document.placeOf([...path, 'source']), {
        code: 'unknown-source',
        wrong: told`no source ${source} in the bibliography`,
        expected: 'a key of library/sources.yaml, or `judged` for your own judgement',
        todo: near === null ? 'add the source, or write `judged`' : told`did you mean ${near}?`,
      });
    });
}

function tooMany(scenario: ScenarioDocument): Problem {
  return problem(scenario.document.placeOf(['beliefs']), {
    code: 'too-many-uncertain',
    wrong: told`more than ${mostDimensions} uncertain numbers`,
    expected: told`at most ${mostDimensions}, alternatives and views included`,
    todo: 'make some of them certain, or refer to others with `same`',
  });
}
