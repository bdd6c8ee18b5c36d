import { nearest, oneOf, problem, quoted, told } from '../document/index.ts';
import type { Path, Place, Problem, ProblemWords, Read } from '../document/index.ts';
import type { BanRule, LimitRule, Rules } from '../agreement/index.ts';
import type { Setting } from './layer.ts';
import type { ScenarioDocument } from './read.ts';
import type { Shelf } from './resolve.ts';
import type { SourceLine } from './result.ts';
import type { Choices } from './schema.ts';
import type { SourceTag } from './sources.ts';

/** What a scenario chooses of agreements: bans that shape the cut, and what is counted along the axis. */
export interface ChosenRules {
  /** in the order of the scenario */
  readonly bans: readonly ChosenBan[];
  /** null: operational loads */
  readonly counted: { readonly rules: Rules; readonly limit: LimitRule; readonly place: Place } | null;
}

/** Bans of one agreement, in the order of its text. */
export interface ChosenBan {
  readonly rules: Rules;
  readonly place: Place;
}

/** `AGREEMENT/LIMIT` in its two halves; null: operational loads. */
export function countedParts(counted: string): readonly [agreement: string, limit: string] | null {
  const [agreement, limit] = counted.split('/');
  return agreement === undefined || limit === undefined ? null : [agreement, limit];
}

/**
 * Whether opening a scenario may ask for an agreement, so that whoever holds the library can fetch the language of rules
 * first: it is larger than all that most scenarios need.
 */
export function mayNameRules({ scenario }: ScenarioDocument, settings: readonly Pick<Setting, 'path'>[]): boolean {
  const { choices, alternatives } = scenario;
  const layers = [...alternatives.flatMap(({ set }) => set.settings), ...settings];
  return namesRules(choices) || layers.some(({ path }) => /^choices($|\.bans\b|\.warheads($|\.counted))/.test(path));
}

function namesRules({ bans, warheads }: Choices): boolean {
  return bans.length > 0 || warheads.counted !== 'loads';
}

/**
 * Opens the agreements that a scenario's choices name.
 *
 * @returns the rules; or every one that is not there, or cannot shape a cut
 */
export function chosenRules({ scenario, document }: ScenarioDocument, shelf: Shelf): Read<ChosenRules> {
  const { choices, date } = scenario;
  const problems: Problem[] = [];
  const opened = (id: string, at: Path): { readonly rules: Rules; readonly place: Place } | null => {
    const place = document.placeOf(at);
    const found = rulesOn(id, date, place, at.join('.'), shelf);
    if (!found.ok) problems.push(...found.problems);
    return found.ok ? { rules: found.value, place } : null;
  };
  const bans = choices.bans.flatMap((id, i): ChosenBan[] => {
    const found = opened(id, ['choices', 'bans', i]);
    if (found?.rules.bans.length === 0) problems.push(problem(found.place, noBan(id)));
    return found ? [found] : [];
  });
  const [agreement, id] = countedParts(choices.warheads.counted) ?? [];
  const axis = agreement === undefined ? null : opened(agreement, ['choices', 'warheads', 'counted']);
  const limit = axis && limitOf(axis.rules, id!);
  if (axis && limit && 'code' in limit) problems.push(problem(axis.place, limit));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { bans, counted: axis && { ...axis, limit: limit as LimitRule } } };
}

/** Where the rules that shape the cut come from. Path: `agreements/ID/RULE`. */
export function ruleSources(
  { bans, counted }: ChosenRules,
  sources: Readonly<Record<string, SourceTag>>,
): readonly SourceLine[] {
  const line = ({ agreement }: Rules, { id, source, tag }: BanRule | LimitRule): readonly SourceLine[] =>
    source === null ? [] : [{ path: `agreements/${agreement}/${id}`, source, tag: tag ?? sources[source] ?? 'cited' }];
  return [
    ...bans.flatMap(({ rules }) => rules.bans.flatMap((ban) => line(rules, ban))),
    ...(counted ? line(counted.rules, counted.limit) : []),
  ];
}

function rulesOn(id: string, date: string, place: Place, at: string, shelf: Shelf): Read<Rules> {
  if (!shelf.agreements.includes(id)) return { ok: false, problems: [problem(place, unknownAgreement(at, id, shelf))] };
  if (!shelf.rules) throw new Error(`the rules of ${id} were asked for, and nobody fetched them (see mayNameRules)`);
  return shelf.rules(id, date);
}

function limitOf({ agreement, limits }: Rules, id: string): LimitRule | ProblemWords {
  const limit = limits.find((one) => one.id === id);
  const ids = limits.filter(({ about, unit }) => about === 'system' && unit === 'warheads').map((one) => one.id);
  if (!limit) return unknownLimit(agreement, id, ids);
  if (limit.about === 'defence') return aboutDefences(agreement, id, ids);
  return limit.unit === 'warheads' ? limit : noAxis(agreement, limit, ids);
}

function unknownAgreement(at: string, id: string, { agreements }: Shelf): ProblemWords {
  const meant = nearest(id, agreements);
  return {
    code: 'unknown-agreement',
    wrong: told`${at} names the agreement ${quoted(id)}, which the library does not have`,
    expected: oneOf(agreements.toSorted()),
    todo: meant === null ? 'name one of these' : told`did you mean ${quoted(meant)}?`,
  };
}

function noBan(id: string): ProblemWords {
  return {
    code: 'no-ban',
    wrong: told`choices.bans names ${quoted(id)}, which bans no system`,
    expected: 'an agreement with a ban on systems, such as `start-2`',
    todo: 'take it out of the list',
  };
}

function known(ids: readonly string[]) {
  return ids.length === 0 ? told`\`loads\`` : oneOf(ids);
}

function unknownLimit(agreement: string, id: string, ids: readonly string[]): ProblemWords {
  const meant = nearest(id, ids);
  return {
    code: 'unknown-limit',
    wrong: told`choices.warheads.counted names ${quoted(id)}, which is no limit of ${agreement}`,
    expected: known(ids),
    todo: meant === null ? 'name one of these, or write `loads`' : told`did you mean ${quoted(meant)}?`,
  };
}

function aboutDefences(agreement: string, id: string, ids: readonly string[]): ProblemWords {
  return {
    code: 'limit-about-defences',
    wrong: told`choices.warheads.counted names ${quoted(`${agreement}/${id}`)}, which limits defences, not forces`,
    expected: known(ids),
    todo: 'name a limit on forces, or write `loads`',
  };
}

function noAxis(agreement: string, { id, unit }: LimitRule, ids: readonly string[]): ProblemWords {
  return {
    code: 'no-axis-of-it',
    wrong: told`choices.warheads.counted names ${quoted(`${agreement}/${id}`)}, which is counted in ${unit}`,
    expected: known(ids),
    todo: 'name a limit on warheads: the axis is of them',
  };
}
