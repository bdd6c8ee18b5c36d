import type { Effect } from './agreement.ts';
import type { AgreementSet } from './on.ts';
import { eventsOf, isInForce, standing } from './standing.ts';
import type { TreatyEvent } from './standing.ts';

/**
 * Which agreements stand on a day once a draft has entered into force on it, and done to others what it says.
 *
 * @param date `YYYY-MM-DD`
 * @param effects of the draft under one choice of its brackets; none: as things stand
 * @returns by id of every agreement of the set: it is in force or suspended, and has fallen as a whole for nobody
 * @source docs/reference/talks.md, A draft
 */
export function standingUnder(
  set: AgreementSet,
  date: string,
  effects: readonly Pick<Effect, 'agreement' | 'becomes'>[],
): Readonly<Record<string, boolean>> {
  const events = set.agreements.flatMap((agreement) => {
    const becomes = effects.find((effect) => effect.agreement === agreement.id)?.becomes ?? null;
    const own = eventsOf(agreement, set.events);
    return becomes === null
      ? own
      : [...own.filter((event) => stays(event, becomes, date)), made(agreement.id, becomes, date)];
  });
  const standings = standing(set.agreements, events, date);
  return Object.fromEntries(
    standings.map((one) => [one.agreement, isInForce(one) && one.fallen.every(({ limit }) => limit !== null)]),
  );
}

/** What came later has not happened; what enters into force anew is neither ended nor suspended. */
function stays({ what, date: on }: TreatyEvent, becomes: Effect['becomes'], date: string): boolean {
  return on <= date && (becomes === 'ended' || (what !== 'ended' && what !== 'suspended'));
}

function made(agreement: string, what: Effect['becomes'], date: string): TreatyEvent {
  return { agreement, what, date, party: null, how: null, until: null, note: null, source: agreement, tag: 'cited' };
}
