import type { Agreement, Ban, Both, Limit, Unit } from './agreement.ts';
import { comply, complyDefence, partyOf } from './comply.ts';
import type { Asked, LimitOutcome } from './comply.ts';
import type { Bracket, Choice, DraftRule } from './draft.ts';
import type { HeldThing } from './matrix.ts';
import { bracketsOfRules, draftInFull } from './read-draft.ts';
import type { ReadDraft } from './read-draft.ts';
import { standing } from './standing.ts';

/** What a limit or a ban of a draft does where something is open: never whether it is kept. */
export interface OpenRow {
  readonly id: string;
  readonly kind: 'limit' | 'ban';
  readonly article: string;
  readonly title: Both;
  readonly unit: Unit;
  /** of the open brackets that the rule names */
  readonly choice: Choice;
  /** `null`: no such rule under that choice */
  readonly outcome: LimitOutcome | null;
}

/** A draft with open brackets, held against a force or a defence. */
export interface OpenTable {
  readonly draft: ReadDraft;
  readonly chosen: Choice;
  /** brackets that a rule rests on and nothing was chosen in */
  readonly open: readonly Bracket[];
  /** by rule, then by choice */
  readonly rows: readonly OpenRow[];
  /** names of open brackets on which none of these limits and bans rests */
  readonly untouched: readonly string[];
  /** rules of which too many brackets are open: each alternative in turn, the others at their first that has words */
  readonly inTurn: readonly string[];
}

/** Rows of one rule. */
const mostChoices = 36;

/**
 * What each alternative of each open bracket does to each limit: counted, allowed, margin.
 *
 * @param chosen by bracket, what is chosen already
 * @returns rows for the limits and bans that count what is held; of a rule that rests on no open bracket, one
 * @source interfaces.md 4b; docs/reference/talks.md
 */
export function openTable(
  draft: ReadDraft,
  chosen: Choice,
  held: HeldThing,
  { date, reading }: Pick<Asked, 'date' | 'reading'>,
): OpenTable {
  const needed = bracketsOfRules(draft);
  const open = draft.brackets.filter(({ name }) => needed.has(name) && chosen[name] === undefined);
  const base = draftInFull(draft);
  const [stands] = standing([base], [], date);
  const asked: Asked = { date, reading, standing: stands! };
  const rules = draft.rules.filter(({ kind }) => kind === 'limit' || kind === 'ban');
  const all = rules.map((rule) => {
    const mine = open.filter(({ name }) => rule.brackets.includes(name));
    const { choices, inTurn } = choicesOf(mine);
    return { rule, inTurn, rows: rowsOf(rule, choices, chosen, { base, held, asked }) };
  });
  const rows = all.flatMap((one) => one.rows);
  return {
    ...{ draft, chosen, open, rows },
    untouched: open.map(({ name }) => name).filter((name) => rows.every(({ choice }) => choice[name] === undefined)),
    inTurn: all.filter((one) => one.inTurn && one.rows.length > 0).map(({ rule }) => rule.id),
  };
}

interface Around {
  readonly base: Agreement;
  readonly held: HeldThing;
  readonly asked: Asked;
}

function rowsOf(rule: DraftRule, choices: readonly Choice[], chosen: Choice, around: Around): readonly OpenRow[] {
  const rows = choices.map((choice) => ({ choice, made: rule.under({ ...chosen, ...choice }) }));
  const sample = [...around.base.limits, ...around.base.bans].find(({ place }) => place === rule.place)!;
  if (outcomeOf(sample, around) === null) return [];
  const { id, article, title, unit } = sample;
  return rows.map(({ choice, made }) => ({
    ...{ id, kind: sample.kind, article, title, unit, choice },
    outcome: made === null ? null : outcomeOf(made as Limit | Ban, around),
  }));
}

/** `null`: the rule counts nothing of what is held, or does not bind its state */
function outcomeOf(rule: Limit | Ban, { base, held, asked }: Around): LimitOutcome | null {
  const alone = { ...base, limits: rule.kind === 'limit' ? [rule] : [], bans: rule.kind === 'ban' ? [rule] : [] };
  const found = 'systems' in held ? comply(alone, held, asked) : complyDefence(alone, held, asked);
  return partyOf(base, held.state) === null ? null : (found.limits[0] ?? null);
}

/** All choices of some brackets; where they are many, each alternative in turn. */
function choicesOf(brackets: readonly Bracket[]): { readonly choices: readonly Choice[]; readonly inTurn: boolean } {
  const many = brackets.reduce((product, { alternatives }) => product * alternatives.length, 1) > mostChoices;
  if (many) return { choices: inTurn(brackets), inTurn: true };
  const choices = brackets.reduce<readonly Choice[]>(
    (before, { name, alternatives }) => before.flatMap((one) => alternatives.map(({ id }) => ({ ...one, [name]: id }))),
    [{}],
  );
  return { choices, inTurn: false };
}

function inTurn(brackets: readonly Bracket[]): readonly Choice[] {
  const worded = ({ alternatives }: Bracket) => alternatives.find(({ words }) => words !== null) ?? alternatives[0]!;
  const first: Choice = Object.fromEntries(brackets.map((one) => [one.name, worded(one).id]));
  return [
    first,
    ...brackets.flatMap(({ name, alternatives }) =>
      alternatives.filter(({ id }) => id !== first[name]).map(({ id }) => ({ ...first, [name]: id })),
    ),
  ];
}
