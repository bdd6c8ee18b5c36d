import { agreementsOf, heldForceOf, heldForces, shieldIds, shieldOf } from '../../library/agreements.ts';
import type { Library } from '../../library/index.ts';
import { complyIn, explain, readAgreement, standing, timelineOf } from '../../model/agreement/index.ts';
import type {
  Agreement,
  AgreementSet,
  Answered,
  DefenceHolding,
  Explanation,
  HeldThing,
} from '../../model/agreement/index.ts';
import type { Place, Read } from '../../model/document/index.ts';
import { ruleKey } from './agreements-record.ts';
import type { AgreementHead, AgreementOpened, AgreementsAnswer, AgreementsAsk, HeldHead } from './agreements-record.ts';

/** Agreements of the library, everything that can be held against them, and what one says of one of these. */
export function agreementsAnswer(asked: AgreementsAsk, library: Library): Read<AgreementsAnswer> {
  const read = shelfOf(library);
  if (!read.ok) return read;
  const { set, agreements, things } = read.value;
  const held = heldOf(library, asked.held);
  const baseline = held.ok ? answered(set, held.value, asked) : null;
  const whole = {
    ...{ asked, agreements, things, baseline },
    events: set.events,
    timeline: timelineOf(set.agreements, set.events, asked.today),
    standings: standing(set.agreements, set.events, asked.date),
    held: held.ok ? held.value : null,
    opened: held.ok
      ? opened({ set, held: held.value, asked, library, baseline })
      : { ok: false as const, problems: held.problems, line: null },
  };
  return { ok: true, value: sent(whole) };
}

/** Rules carry trees of expressions, which no thread can send another and the page does not need. */
function sent(answer: AgreementsAnswer): AgreementsAnswer {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'tree' ? undefined : value)),
  ) as AgreementsAnswer;
}

/** What does not depend on what is asked. */
interface AgreementsShelf {
  readonly set: AgreementSet;
  readonly agreements: readonly AgreementHead[];
  readonly things: readonly HeldHead[];
}

const shelves = new WeakMap<Library, Read<AgreementsShelf>>();

/** Read once: the library of a page does not change, and every day of the slider asks again. */
function shelfOf(library: Library): Read<AgreementsShelf> {
  const known = shelves.get(library) ?? readShelf(library);
  shelves.set(library, known);
  return known;
}

function readShelf(library: Library): Read<AgreementsShelf> {
  const set = agreementsOf(library);
  if (!set.ok) return set;
  return {
    ok: true,
    value: { set: set.value, agreements: set.value.agreements.map(headOf), things: thingsOf(library) },
  };
}

function answered(set: AgreementSet, held: HeldThing, { agreement, date, reading }: AgreementsAsk): Answered | null {
  return complyIn(set, agreement, held, { date, reading, also: [] });
}

interface Opening {
  readonly set: AgreementSet;
  readonly held: HeldThing;
  readonly asked: AgreementsAsk;
  readonly library: Library;
  readonly baseline: Answered | null;
}

function opened({ set, held, asked, library, baseline }: Opening): AgreementOpened {
  const edited = asked.edit === null ? null : rewritten(set, asked, library);
  if (edited !== null && !edited.read.ok) return { ok: false, problems: edited.read.problems, line: edited.line };
  const found = edited?.read.ok ? answered(withAgreement(set, edited.read.value), held, asked) : baseline;
  if (found === null) return { ok: false, problems: [], line: null };
  const { agreement, standing: stands, compliance } = found;
  const at = { date: asked.date, reading: asked.reading, standing: stands };
  const explanations = compliance.limits.map(({ id }): [string, Explanation] => [
    id,
    explain(agreement, held, id, at)!,
  ]);
  return { ok: true, answered: found, explanations: Object.fromEntries(explanations) };
}

/** The text of the agreement that wrote a rule, with the rule as the reader wrote it; read again from the start. */
function rewritten(
  { agreements }: AgreementSet,
  { edit }: AgreementsAsk,
  library: Library,
): { readonly read: Read<Agreement>; readonly line: number } | null {
  const all = agreements.flatMap((one) => [...one.limits, ...one.bans].map((rule) => ({ one, rule })));
  const found = all.find(({ rule }) => ruleKey(rule) === edit!.rule);
  if (!found) return null;
  const { one, rule } = found;
  const text = library.files[one.file]!;
  const lines = text.split('\n');
  const from = rule.place.line; // the line after the fence, counted from 0
  const to = lines.findIndex((line, at) => at >= from && line.trim() === '```');
  const changed = [...lines.slice(0, from), edit!.text, ...lines.slice(to)].join('\n');
  const russian = one.file.replace(/\.md$/, '.ru.md');
  const other = library.files[russian];
  const read = readAgreement(
    { text: changed, file: one.file },
    other === undefined ? null : { text: other, file: russian },
  );
  return { read, line: from };
}

function withAgreement({ agreements, events }: AgreementSet, changed: Agreement): AgreementSet {
  return { events, agreements: agreements.map((one) => (one.id === changed.id ? changed : one)) };
}

function headOf({ id, title, amends, status, term, limits, bans }: Agreement): AgreementHead {
  const about = [...limits, ...bans].map(({ count }) => (count.about === 'defence' ? 'defence' : 'system'));
  return { id, title, amends, status, term, about: [...new Set(about)] };
}

function thingsOf(library: Library): readonly HeldHead[] {
  const forces = heldForces(library).map(({ id, state, date, systems }): HeldHead => ({
    id,
    of: 'force',
    state,
    date: date.lastDay,
    name: null,
    totals: systems.length === 0,
  }));
  const shields = shieldIds(library).flatMap((id): readonly HeldHead[] => {
    const read = shieldOf(library, id, nowhere);
    return read.ok ? [defenceHead(read.value)] : [];
  });
  return [...forces, ...shields];
}

function defenceHead({ id, state, date, name }: DefenceHolding): HeldHead {
  return { id, of: 'defence', state, date, name, totals: false };
}

function heldOf(library: Library, id: string): Read<HeldThing> {
  return shieldIds(library).includes(id) ? shieldOf(library, id, nowhere) : heldForceOf(library, id, nowhere);
}

const nowhere: Place = { file: 'agreements', line: 1, column: 1 };
