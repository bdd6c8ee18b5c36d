import type { ForceRecord } from '../force/index.ts';
import type { Agreement, Ban, Limit } from './agreement.ts';
import { comply, complyDefence, heldDefence, heldForce, readingsOn, ruleOf } from './comply.ts';
import type { Asked, LimitOutcome } from './comply.ts';
import { countSteps } from './count.ts';
import type { CountedSteps } from './count.ts';
import type { Section } from './markdown.ts';
import type { DefenceHolding } from './names.ts';

/** How a count came about: article, rule, systems, steps. Its systems' parts sum to the count. */
export interface Explanation {
  readonly agreement: string;
  readonly section: Section | null;
  readonly rule: Limit | Ban;
  readonly outcome: LimitOutcome;
  readonly systems: readonly CountedSteps[];
}

/**
 * The tree of a count: the article, its rule, every system, and the steps by which each came to its part.
 *
 * @param limit id of a limit or a ban of the agreement that binds the force's state
 * @returns `null` where no such rule binds it; no systems where a declared total was taken, or nothing can be counted
 * @source interfaces.md 1, explain
 */
export function explain(
  agreement: Agreement,
  held: ForceRecord | DefenceHolding,
  limit: string,
  asked: Asked,
): Explanation | null {
  const rule = [...agreement.limits, ...agreement.bans].find(({ id }) => id === limit);
  const compliance = isForce(held) ? comply(agreement, held, asked) : complyDefence(agreement, held, asked);
  const outcome = compliance.limits.find(({ id }) => id === limit);
  if (!rule || !outcome) return null;
  const reading = readingsOn(rule, asked.date).find(({ by }) => by === outcome.reading) ?? null;
  const counted = outcome.how === 'counted' && outcome.counted !== null;
  const { things, names } = isForce(held) ? heldForce(held, asked.date) : heldDefence(held, asked.date);
  return {
    agreement: agreement.id,
    section: sectionOf(agreement, rule),
    rule,
    outcome,
    systems: counted ? countSteps(ruleOf(rule, reading), things, names) : [],
  };
}

function sectionOf({ sections, id }: Agreement, rule: Limit | Ban): Section | null {
  const key = rule.from === id ? rule.section : `${rule.from}:${rule.section}`;
  return sections.find((section) => section.id === key) ?? null;
}

function isForce(held: ForceRecord | DefenceHolding): held is ForceRecord {
  return 'systems' in held;
}
