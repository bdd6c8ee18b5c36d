import { isInForce, standing } from '../agreement/index.ts';
import type { Agreement, Effect, TreatyEvent } from '../agreement/index.ts';

/**
 * Which agreements stand once a draft has done something to them: what ends ends on the day, what comes into force does so
 * on the day, and what hangs on another falls with it.
 *
 * @param agreements of the library
 * @param date of the round, YYYY-MM-DD
 * @returns by agreement; one that no longer stands for one of its parties does not stand
 */
export function standingAfter(
  agreements: readonly Agreement[],
  events: readonly TreatyEvent[],
  date: string,
): (effects: readonly Pick<Effect, 'agreement' | 'becomes'>[]) => Readonly<Record<string, boolean>> {
  return (effects) => {
    const stands = standing(agreements, withEffects(events, effects, date), date);
    return Object.fromEntries(
      stands.map((one) => [one.agreement, isInForce(one) && one.fallen.every(({ limit }) => limit !== null)]),
    );
  };
}

/** What is in force again has no end before. */
function withEffects(
  events: readonly TreatyEvent[],
  effects: readonly Pick<Effect, 'agreement' | 'becomes'>[],
  date: string,
): readonly TreatyEvent[] {
  const touched = new Set(effects.map(({ agreement }) => agreement));
  const before = events.filter(
    ({ agreement, what }) => !touched.has(agreement) || !['ended', 'suspended', 'notice'].includes(what),
  );
  return [...before, ...effects.map((effect) => eventOf(effect, date))];
}

function eventOf({ agreement, becomes }: Pick<Effect, 'agreement' | 'becomes'>, date: string): TreatyEvent {
  return {
    ...{ agreement, date, what: becomes, party: null, until: null, note: null, source: 'draft', tag: 'computed' },
    how: becomes === 'ended' ? 'superseded' : null,
  };
}
