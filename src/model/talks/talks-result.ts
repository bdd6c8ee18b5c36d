import type { Choice } from '../agreement/index.ts';
import type { Read } from '../document/index.ts';
import { acceptableToAll, nearestPackages } from './acceptable.ts';
import { bargain } from './bargain.ts';
import type { Bench, Package } from './bench.ts';
import { conflict } from './conflict.ts';
import { wayDown } from './descent.ts';
import { examine } from './examined.ts';
import type { Examined } from './examined.ts';
import type { ChartPoint, Outlook } from './facts.ts';
import { choiceOf, packageOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { benchOf } from './judge.ts';
import { leastChange } from './least-change.ts';
import { movedBetween } from './moved.ts';
import { noAgreementResult, packageResult, proposalOf } from './package-result.ts';
import type { Telling } from './package-result.ts';
import { comparedAmong, paretoSet, ranked } from './pareto.ts';
import { positionsOn, roundBefore } from './positions.ts';
import { prices } from './price.ts';
import type { BargainPoint, LeastChange, LineName, RedLineResult, TalksResult } from './result.ts';
import { roles } from './roles.ts';
import type { RoleFound } from './roles.ts';
import { spreadsOf } from './slack.ts';
import type { Position, Round, Talks } from './talks.ts';

/** What is asked of talks. */
export interface TalksQuestion {
  readonly talks: Talks;
  /** the draft, and all that packages of it are judged on; its day is that of the round */
  readonly ground: Ground;
  readonly round: Round;
  /** of some brackets or all; the others so that the fewest red lines are crossed. `null`: no package was asked for */
  readonly choice: Choice | null;
  /** how the scenario was run */
  readonly run: Pick<TalksResult, 'alternative' | 'engine' | 'seed' | 'draws'>;
}

const mostListed = 200;
const mostNearest = 20;
const mostOpened = 20;

/**
 * What talks come to on the day of a round.
 *
 * @param outlook what the scenario says of a point of the chart, for each that `chartPointsOf` names
 * @returns the result; or a red line or a want that has no result under some package, or a value outside 0..1
 * @source interfaces.md 4b; model.md 7
 */
export function talksResult(question: TalksQuestion, outlook: (point: ChartPoint) => Outlook): Read<TalksResult> {
  const { talks, ground, choice } = question;
  const positions = positionsOn(talks, ground.date);
  const bench = benchOf({ ground, positions, outlook });
  const proposals = ground.parties.map((party) => proposalOf(ground, positionOf(positions, party)?.proposes ?? {}));
  const offered = choice === null ? [] : proposals.flatMap((from) => ledDown(bench, ground, from, choice));
  const examined = examine(bench, [...proposals, ...offered]);
  const chosen = choice && (completed(examined, ground, choice) ?? offered[0]!);
  const telling = { ground, bench, examined, spreads: spreadsOf(examined) };
  const result = told(question, positions, telling, proposals, chosen);
  // Asked last: what was judged on the way counts too.
  const problems = bench.problems();
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: result };
}

/** A proposal with the choice put into it, then what is met as its open brackets are changed one by one to cross fewer lines. */
function ledDown(bench: Bench, { draft }: Ground, proposal: Package, choice: Choice): readonly Package[] {
  const start = packageOf(draft, { ...choiceOf(draft, proposal), ...choice });
  const fixed = draft.brackets.flatMap(({ name }, at) => (name in choice ? [at] : []));
  const crossed = (given: Package): number =>
    fixed.some((at) => given[at] !== start[at]) ? Infinity : bench.judge(given).kept.filter((kept) => !kept).length;
  return [start, ...wayDown(bench.sizes, start, crossed)];
}

/** The package that is chosen in part: of those looked at, the one that crosses the fewest lines; see `ranked`. */
function completed(examined: Examined, { draft }: Ground, choice: Choice): Package | null {
  const places = examined.packages.flatMap((given, place) => {
    const all = choiceOf(draft, given);
    return Object.entries(choice).every(([name, id]) => all[name] === id) ? [place] : [];
  });
  const fewest = places.reduce((least, place) => Math.min(least, examined.judged[place]!.crossed), Infinity);
  const best = places.filter((place) => examined.judged[place]!.crossed === fewest);
  const [first] = ranked(examined, best);
  return first === undefined ? null : examined.packages[first]!;
}

function told(
  question: TalksQuestion,
  positions: readonly Position[],
  telling: Telling,
  proposals: readonly Package[],
  chosen: Package | null,
): TalksResult {
  const { talks, ground, round, run } = question;
  const { parties, draft, cell, date } = ground;
  const { examined } = telling;
  const found = roles(examined);
  const acceptable = acceptableToAll(examined);
  return {
    ...{ talks: talks.id, title: talks.title, scenario: talks.scenario, draft: draft.id, ...run },
    ...{ cell, parties, date, round, rounds: talks.rounds },
    brackets: bracketsOf(ground, found),
    packages: {
      all: examined.all,
      examined: examined.packages.length,
      sampled: examined.sampled,
      acceptable: acceptable.length,
    },
    redLines: redLinesOf(positions, telling, found),
    wants: wantsOf(positions, parties),
    acceptable: listed(telling, found, ranked(examined, acceptable), mostListed),
    nearest: acceptable.length > 0 ? [] : listed(telling, found, nearestPackages(examined), mostNearest),
    conflict: conflictOf(telling),
    pareto: paretoOf(telling, found),
    bargain: bargainOf(telling),
    leastChanges: leastChangesOf(telling, found, proposals, chosen),
    proposals: Object.fromEntries(parties.map((party, at) => [party, packageResult(telling, proposals[at]!)])),
    moved: movedSince(question),
    chosen: chosen && packageResult(telling, chosen),
    noAgreement: noAgreementResult(telling),
    sources: sourcesOf(question),
    judged: {
      redLines: positions.flatMap(({ redLines }) => redLines).filter(isJudged).length,
      wants: positions.flatMap(({ wants }) => wants).filter(isJudged).length,
    },
  };
}

function positionOf(positions: readonly Position[], party: string): Position | undefined {
  return positions.find((one) => one.party === party);
}

function bracketsOf({ draft }: Ground, found: readonly RoleFound[]): TalksResult['brackets'] {
  return draft.brackets.map(({ name, title, section, alternatives }, at) => {
    const { role, turns, tried } = found[at]!;
    return { name, title, article: section, alternatives, role, turns, tried };
  });
}

/** Packages that differ in cosmetic brackets alone come to the same: the first of them stands for all. */
function distinct(examined: Telling['examined'], found: readonly RoleFound[], places: readonly number[]) {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = examined.packages[place]!.map((one, at) => (found[at]!.role === 'cosmetic' ? 0 : one)).join();
    return !seen.has(key) && seen.add(key);
  });
}

function listed(telling: Telling, found: readonly RoleFound[], places: readonly number[], most: number) {
  const { examined } = telling;
  return distinct(examined, found, places)
    .slice(0, most)
    .map((place) => packageResult(telling, examined.packages[place]!));
}

/** In the order of the bench: by party, then as the document has them. */
function redLinesOf(
  positions: readonly Position[],
  { bench, examined, ground }: Telling,
  found: readonly RoleFound[],
): readonly RedLineResult[] {
  const cost = prices(examined);
  return bench.lines.map(({ party, id }, at) => {
    const line = positionOf(positions, party)!.redLines.find((one) => one.id === id)!;
    const { keptIn, opens } = cost[at]!;
    const packages = distinct(examined, found, opens).slice(0, mostOpened);
    return {
      ...{ party, id, title: line.title, about: line.about, test: line.test.text, source: line.source, keptIn },
      price: {
        opens: opens.length,
        packages: packages.map((place) => choiceOf(ground.draft, examined.packages[place]!)),
      },
    };
  });
}

function wantsOf(positions: readonly Position[], parties: readonly string[]): TalksResult['wants'] {
  return parties.flatMap((party) =>
    (positionOf(positions, party)?.wants ?? []).map(({ id, title, value, weight, source }) => ({
      ...{ party, id, title, value: value.text, weight, source },
    })),
  );
}

function conflictOf({ bench, examined }: Telling): TalksResult['conflict'] {
  const found = conflict(examined);
  if (found === null) return null;
  const named = (lines: readonly number[]): readonly LineName[] => lines.map((line) => bench.lines[line]!);
  return { together: named(found.together), smallest: found.smallest, toMove: found.toMove.map(named) };
}

function pointOf({ bench, examined, ground }: Telling, place: number): BargainPoint {
  const values = examined.judged[place]!.values;
  return {
    choice: choiceOf(ground.draft, examined.packages[place]!),
    values: Object.fromEntries(bench.parties.map((party, at) => [party, values[at]!])),
  };
}

/** Only where both parties state wants; at most so many as packages are listed. */
function paretoOf(telling: Telling, found: readonly RoleFound[]): TalksResult['pareto'] {
  const { bench, examined } = telling;
  if (bench.disagreement.includes(null)) return null;
  const places = paretoSet(examined, comparedAmong(examined));
  return (
    places &&
    distinct(examined, found, places)
      .slice(0, mostListed)
      .map((place) => pointOf(telling, place))
  );
}

function bargainOf(telling: Telling): TalksResult['bargain'] {
  const found = bargain(telling.examined);
  if (found === null) return null;
  const { parties } = telling.bench;
  const byParty = (values: readonly number[]) => Object.fromEntries(parties.map((party, at) => [party, values[at]!]));
  const { disagreement, ideal, nash, kalaiSmorodinsky } = found;
  return {
    disagreement: byParty(disagreement),
    ideal: byParty(ideal),
    nash: nash === null ? null : pointOf(telling, nash),
    kalaiSmorodinsky: kalaiSmorodinsky === null ? null : pointOf(telling, kalaiSmorodinsky),
  };
}

/** For each party: from what the other one proposes, and from the package that was asked for. */
function leastChangesOf(
  telling: Telling,
  found: readonly RoleFound[],
  proposals: readonly Package[],
  chosen: Package | null,
): readonly LeastChange[] {
  const { parties } = telling.bench;
  const asked = parties.flatMap((_, party) => [
    { party, from: proposals[1 - party]!, of: parties[1 - party]! },
    ...(chosen === null ? [] : [{ party, from: chosen, of: null }]),
  ]);
  return asked.map(({ party, from, of }) => {
    const { draft } = telling.ground;
    const { changes, searched } = leastChange(telling.examined, found, party, from);
    const named = changes?.map(({ bracket, to }) => {
      const { name, alternatives } = draft.brackets[bracket]!;
      return { bracket: name, from: alternatives[from[bracket]!]!.id, to: alternatives[to]!.id };
    });
    return { party: parties[party]!, from: choiceOf(draft, from), of, changes: named ?? null, searched };
  });
}

function movedSince({ talks, ground, round }: TalksQuestion): TalksResult['moved'] {
  const before = roundBefore(talks, round);
  return before && movedBetween(talks, ground.draft, before, round);
}

function isJudged({ source }: { readonly source: string | null }): boolean {
  return source === null || source === 'judged';
}

function sourcesOf({ talks, ground }: TalksQuestion): readonly string[] {
  const stated = talks.positions.flatMap((one) => [one, ...one.redLines, ...one.wants]);
  const keys = [...talks.rounds, ...stated].flatMap(({ source }) => (source === null ? [] : [source]));
  return [...new Set([...keys, ...ground.draft.sources])].filter((key) => key !== 'judged').sort();
}
