import canonicalize from 'canonicalize';
import type { ScenarioChoice, Side } from './state.ts';

/** Sides are equal where their canonical texts are. */
export function sameSide(one: Side, other: Side): boolean {
  return canonicalize(one) === canonicalize(other);
}

export function sameScenario(one: ScenarioChoice, other: ScenarioChoice): boolean {
  return canonicalize(one) === canonicalize(other);
}
