import { inOrder } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import { layered, viewSettings, withView } from './layer.ts';
import type { Setting } from './layer.ts';
import { meanOf } from '../number/index.ts';
import { cellNamed } from './linkage.ts';
import { openUnder } from './open.ts';
import type { Layers } from './open.ts';
import { isUseful, packageAssured } from './package.ts';
import { nodeAt, stepsOf } from './read-tree.ts';
import type { ScenarioDocument } from './read-tree.ts';
import { futureOf, resolve } from './resolve.ts';
import type { Case, Shelf } from './resolve.ts';
import { shareOf } from './quantiles.ts';
import type { Parties } from './question.ts';
import type { Share, SourceLine } from './result.ts';
import { rowCount, rowOf, swingDraws } from './run.ts';
import type { Draws } from './run.ts';
import { partyNames } from './schema.ts';

/** The scenario as nobody, one party, or one party in one thing alone sees it: for everything and everyone, no views. */
export interface Rivals {
  /** with all its layers on, views too */
  readonly document: ScenarioDocument;
  readonly parties: Parties;
  /** what no view touches */
  readonly common: Case;
  /** by party, its whole view put into the beliefs; the common case where it has none */
  readonly whole: Readonly<Record<string, Case>>;
  readonly disagreements: readonly Disagreement[];
  /** of the scenario with its views */
  readonly sources: readonly SourceLine[];
}

/** One thing that views see differently. */
export interface Disagreement {
  /** of a number, or of the mapping that must change with it */
  readonly path: string;
  /** whose view puts something there */
  readonly by: readonly string[];
  /** by party: what it sees there in the common world; the common case where it sees nothing else */
  readonly cases: Readonly<Record<string, Case>>;
}

/**
 * Opens a scenario under each party's beliefs instead of the common ones, whole and one thing at a time.
 *
 * A number keeps its place among the draws in all of them: so they differ in what is believed, and not in luck.
 *
 * @returns the cases; or every problem of the layers, or of what the shelf lacks
 */
export function openRivals(original: ScenarioDocument, layers: Layers, shelf: Shelf): Read<Rivals> {
  const opened = openUnder(original, layers, shelf);
  if (!opened.ok) return opened;
  const { document, resolved } = opened.value;
  const parties = partyNames(document.scenario);
  const problems: Problem[] = [];
  const settled = (settings: readonly Setting[]): Case | null => {
    const laid = layered(document, [{ path: 'views', value: {}, place: layers.place }, ...settings]);
    const read = laid.ok ? resolve(original, laid.value, layers.alternative, shelf) : laid;
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? read.value : null;
  };
  const common = settled([]);
  const caseOf = (settings: readonly Setting[]): Case | null => (settings.length === 0 ? common : settled(settings));
  const by = (of: (party: string) => readonly Setting[]) =>
    Object.fromEntries(parties.map((party) => [party, caseOf(of(party))])) as Readonly<Record<string, Case>>;
  const whole = by((party) => viewSettings(document, party));
  const disagreements = thingsSeen(document, parties).map(({ path, settings }) => ({
    path,
    by: parties.filter((party) => settings[party]!.length > 0),
    cases: by((party) => settings[party]!),
  }));
  if (problems.length > 0 || common === null) return { ok: false, problems: inOrder(problems) };
  return { ok: true, value: { document, parties, common, whole, disagreements, sources: resolved.sources } };
}

/** A path, and by party what its view puts there over the common beliefs: one setting, or none. */
interface Thing {
  readonly path: string;
  readonly settings: Readonly<Record<string, readonly Setting[]>>;
}

/** In the order of their paths; what lies within another is not told apart. */
function thingsSeen(document: ScenarioDocument, parties: readonly string[]): readonly Thing[] {
  const all = parties.flatMap((party) =>
    viewSettings(document, party).map(({ path }) => thingAt(document, parties, path)),
  );
  const things = [...new Map(all.map((one) => [one.path, one])).values()].filter(({ settings }) =>
    Object.values(settings).some((own) => own.length > 0),
  );
  return things
    .filter(({ path }) => !things.some((other) => path.startsWith(`${other.path}.`)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The least part of the beliefs around a path that a party's value can replace alone, and leave a scenario. */
function thingAt(document: ScenarioDocument, parties: readonly string[], written: string): Thing {
  const number = document.numbers.find(({ path }) => written.startsWith(`${path}.`));
  for (let path = number?.path ?? written; ; path = path.slice(0, path.lastIndexOf('.'))) {
    const settings = Object.fromEntries(parties.map((party) => [party, seenAt(document, party, path)]));
    if (Object.values(settings).every((own) => own !== null)) return { path, settings } as Thing;
    if (path === 'beliefs') throw new Error(`a view that reads does not read as a whole, at ${written}`);
  }
}

/** What a party sees at a path; nothing where that is what the scenario has; null where it cannot stand there alone. */
function seenAt(document: ScenarioDocument, party: string, path: string): readonly Setting[] | null {
  const seen = withView(document, party);
  const value = seen.ok ? nodeAt(seen.value.document.tree, stepsOf(path)) : undefined;
  if (!seen.ok || value === undefined) return [];
  const setting = { path, value, place: seen.value.document.placeOf(stepsOf(path)) };
  const laid = layered(document, [setting]);
  if (!laid.ok) return null;
  return believed(laid.value) === believed(document) ? [] : [setting];
}

/** Beliefs as a text, whoever said them. */
function believed({ scenario: { beliefs } }: ScenarioDocument): string {
  return JSON.stringify(beliefs, (key, value: unknown) => (key === 'source' || key === 'note' ? undefined : value));
}

/** What a share of draws becomes where one thing takes the first party's value, then the second's. */
export interface Shift {
  readonly byParty: Readonly<Record<string, Share>>;
  /** the second's share less the first's, with its standard error: draw by draw, so that luck is no part of it */
  readonly effect: number;
  readonly error: number;
}

/** How much one disagreement matters for the package. */
export interface DisagreementResult {
  readonly path: string;
  readonly by: readonly string[];
  /** both retaliations assured, in the scenario's cell */
  readonly assured: Shift;
  /** the interceptors meet the shield's need */
  readonly useful: Shift;
}

/** The package over the draws that a ranking looks at, in common values, and what each disagreement does to it. */
export interface Ranking {
  readonly draws: number;
  readonly common: { readonly assured: Share; readonly useful: Share };
  readonly disagreements: readonly DisagreementResult[];
}

/**
 * Disagreements by how far each alone moves the package, all else common: the strongest first, by the larger of its two
 * effects; ties in the order of their paths.
 *
 * @param draws of the run: the first 64 are looked at, as for `matters`
 */
export function rankedDisagreements({ parties, common, disagreements }: Rivals, draws: Draws): Ranking {
  const looked = swingDraws(draws);
  const known = new Map<Case, Holds>();
  const holds = (resolved: Case): Holds => {
    if (!known.has(resolved)) known.set(resolved, holdsIn(resolved, looked));
    return known.get(resolved)!;
  };
  const results = disagreements.map(({ path, by, cases }): DisagreementResult => {
    const all = parties.map((party) => holds(cases[party] ?? common));
    const shift = (of: keyof Holds): Shift =>
      shiftOf(
        parties,
        all.map((one) => one[of]),
        looked.draws,
      );
    return { path, by, assured: shift('assured'), useful: shift('useful') };
  });
  const strength = ({ assured, useful }: DisagreementResult): number =>
    Math.max(Math.abs(assured.effect), Math.abs(useful.effect));
  const { assured, useful } = holds(common);
  return {
    draws: looked.draws,
    common: { assured: shareIn(assured, looked.draws), useful: shareIn(useful, looked.draws) },
    disagreements: results.sort((a, b) => strength(b) - strength(a)),
  };
}

/** By draw. */
interface Holds {
  readonly assured: readonly boolean[];
  readonly useful: readonly boolean[];
}

function holdsIn(resolved: Case, draws: Draws): Holds {
  const { question } = resolved;
  const cell = cellNamed(question.cell);
  const futures = Array.from({ length: rowCount(draws) }, (_, i) => futureOf(resolved, rowOf(resolved, draws, i)));
  return {
    assured: futures.map((future) => packageAssured(question, future, question.package, cell)),
    useful: futures.map((future) => isUseful(question, future)(question.package.interceptors)),
  };
}

function shiftOf(parties: Parties, [first = [], second = []]: readonly (readonly boolean[])[], draws: number): Shift {
  const steps = first.map((held, i) => Number(second[i]) - Number(held));
  const effect = meanOf(steps);
  const spread = steps.reduce((sum, step) => sum + (step - effect) * (step - effect), 0) / steps.length;
  return {
    byParty: { [parties[0]]: shareIn(first, draws), [parties[1]]: shareIn(second, draws) },
    effect,
    error: steps.length < 2 ? 0 : Math.sqrt(spread / steps.length),
  };
}

function shareIn(held: readonly boolean[], draws: number): Share {
  return shareOf(held.filter(Boolean).length, held.length, draws);
}
