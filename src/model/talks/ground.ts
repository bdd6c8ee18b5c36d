import type { Bracket, Choice, Draft, DraftRule, Effect } from '../agreement/index.ts';
import type { Package } from './bench.ts';
import { visitsRule } from './detection.ts';
import type { NameRead } from './names.ts';
import type { Talks } from './talks.ts';

/** What packages of a draft are judged on, besides what the scenario says of a point. */
export interface Ground {
  readonly draft: Draft;
  readonly chart: Talks['chart'];
  /** of the scenario; the first owns the shield */
  readonly parties: readonly [string, string];
  /** of the scenario's criterion: `assured` is about it */
  readonly cell: string;
  /** of the round, YYYY-MM-DD */
  readonly date: string;
  /** by party, as the scenario has them */
  readonly interceptors: Readonly<Record<string, number>>;
  /** the highest number of interceptors on the scenario's axis: where a package names none */
  readonly top: number;
  /** by agreement of the library, whether it stands once these have been done to it; see `standingUnder` */
  standing(effects: readonly Effect[]): Readonly<Record<string, boolean>>;
}

export function sizesOf({ brackets }: Pick<Draft, 'brackets'>): readonly number[] {
  return brackets.map(({ alternatives }) => alternatives.length);
}

/** The ids that a package chooses. */
export function choiceOf({ brackets }: Pick<Draft, 'brackets'>, given: Package): Choice {
  return Object.fromEntries(brackets.map(({ name, alternatives }, at) => [name, alternatives[given[at]!]!.id]));
}

/**
 * The package that a choice is.
 *
 * @param choice of every bracket, by ids that are there
 */
export function packageOf({ brackets }: Pick<Draft, 'brackets'>, choice: Choice): Package {
  return brackets.map(({ name, alternatives }) => alternatives.findIndex(({ id }) => id === choice[name]));
}

/** Indices of the brackets that a set of names means, in order. */
export function bracketsNamed({ brackets }: Pick<Draft, 'brackets'>, names: ReadonlySet<string>): readonly number[] {
  return brackets.flatMap(({ name }: Bracket, at) => (names.has(name) ? [at] : []));
}

/** Brackets on which the place on the chart hangs: those of the axes, and those of bans. */
export function bracketsOfChart({ draft, chart }: Pick<Ground, 'draft' | 'chart'>): readonly number[] {
  const axes = [chart.warheads, chart.interceptors].filter((name) => name !== null);
  return bracketsNamed(draft, new Set([...axes, ...namesOfRules(draft, ({ kind }) => kind === 'ban')]));
}

/** Brackets on which something hangs that an expression may read; one may stand twice. */
export function bracketsOfRead(
  ground: Pick<Ground, 'draft' | 'chart' | 'parties'>,
  [name, key]: NameRead,
): readonly number[] {
  const { draft, chart, parties } = ground;
  switch (name) {
    case 'limits':
    case 'due':
      return bracketsNamed(
        draft,
        namesOfRules(draft, (rule) => rule.kind === 'limit' && rule.id === key),
      );
    case 'bans':
      return bracketsNamed(
        draft,
        namesOfRules(draft, (rule) => rule.kind === 'ban' && rule.id === key),
      );
    case 'measures':
      return bracketsNamed(
        draft,
        namesOfRules(draft, (rule) => rule.kind === 'measure' && rule.id === key),
      );
    case 'standing':
      return bracketsNamed(
        draft,
        namesOfRules(draft, ({ kind }) => kind === 'effect'),
      );
    case 'chosen':
      return bracketsNamed(draft, new Set([key!]));
    case 'interceptors':
      return bracketsNamed(
        draft,
        new Set(key === parties[0] && chart.interceptors !== null ? [chart.interceptors] : []),
      );
    case 'date':
      return [];
    case 'detection':
    case 'detectionOf':
      return [...bracketsOfChart(ground), ...bracketsOfVisits(ground)];
    default:
      return bracketsOfChart(ground);
  }
}

/** Brackets on which hangs how many visits are agreed. */
export function bracketsOfVisits({ draft }: Pick<Ground, 'draft'>): readonly number[] {
  return bracketsNamed(
    draft,
    namesOfRules(draft, (rule) => rule.kind === 'measure' && rule.id === visitsRule),
  );
}

function namesOfRules({ rules }: Draft, among: (rule: DraftRule) => boolean): ReadonlySet<string> {
  return new Set(rules.filter(among).flatMap(({ brackets }) => brackets));
}
