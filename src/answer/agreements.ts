import { agreementsOf, draftOf, draftsOf, heldForceOf, shieldOf } from '../library/agreements.ts';
import type { Library } from '../library/index.ts';
import { agreementUnder, complyIn, draftInFull, explain, openTable, readChoice } from '../model/agreement/index.ts';
import type {
  Agreement,
  AgreementSet,
  Answered,
  Choice,
  ComplyQuestion,
  Explanation,
  HeldThing,
  OpenTable,
  ReadDraft,
} from '../model/agreement/index.ts';
import { nearest, oneOf, parseLibraryDate, quoted, refuse, told } from '../model/document/index.ts';
import type { Place, ProblemWords } from '../model/document/index.ts';
import { Complaint, orComplain } from './complaint.ts';

export { agreementItem, lawKinds, lawListed, lawRecord } from './agreement-items.ts';
export type { ListedItem } from './agreement-items.ts';
export { draftItem, openRecord } from './draft-records.ts';
export { complyRecord, explainRecord, matrixRecord, seriesRecord, standingRecord } from './agreement-records.ts';

/** What somebody asked with, and so where a problem with it stands: an option, or a part of a request. */
export type AskedPart = 'agreement' | 'force' | 'defence' | 'limit' | 'date' | 'reading' | 'with' | 'choose' | 'round';
export type PlaceOf = (part: AskedPart, value: string) => Place;

/**
 * The agreements of a library, and those of a user's own beside them.
 *
 * @throws Complaint with all that is wrong with one of them, or with all together
 */
export function agreementSet(library: Library, more: readonly Agreement[] = []): AgreementSet {
  return orComplain(agreementsOf(library, more));
}

/**
 * The agreements of a library; where a draft is asked for, with the agreement that it is under a choice.
 *
 * @param choose each `BRACKET=ALTERNATIVE`
 * @throws Complaint where nothing is called so, the choice is none, or a bracket is open on which a rule rests
 */
export function withChosen(
  library: Library,
  set: AgreementSet,
  { id, choose }: { readonly id: string; readonly choose: readonly string[] },
  placeOf: PlaceOf,
): AgreementSet {
  if (set.agreements.some((one) => one.id === id)) {
    if (choose.length > 0) complain(placeOf('choose', choose[0]!), nothingOpen(id));
    return set;
  }
  const drafts = draftsOf(library);
  const draft = draftOf(library, id);
  if (draft === null) {
    agreementAsked(set, id, placeOf, drafts.ok ? drafts.value.map((one) => one.id) : []);
    return set;
  }
  const choice = orComplain(readChoice(orComplain(draft), choose, (asked) => placeOf('choose', asked)));
  const agreement = orComplain(agreementUnder(orComplain(draft), choice));
  return { ...set, agreements: [...set.agreements, agreement] };
}

/** @param name of what is no draft */
export function nothingOpen(name: string): ProblemWords {
  return {
    code: 'nothing-open',
    wrong: told`${quoted(name)} is no draft: nothing in it can be chosen`,
    expected: 'a draft, by its id or the path of a file',
    todo: 'choose nothing, or name a draft',
  };
}

/** @throws Complaint where there is no such force, with the nearest id */
export function forceAsked(library: Library, id: string, placeOf: PlaceOf): HeldThing {
  return orComplain(heldForceOf(library, id, placeOf('force', id)));
}

/** @throws Complaint where there is no such defence, with the nearest id */
export function defenceAsked(library: Library, id: string, placeOf: PlaceOf): HeldThing {
  return orComplain(shieldOf(library, id, placeOf('defence', id)));
}

/** @throws Complaint where there never was such a day */
export function dayAsked(text: string, placeOf: PlaceOf): string {
  if (parseLibraryDate(text)?.kind === 'day') return text;
  return complain(placeOf('date', text), {
    code: 'no-day',
    wrong: told`there is no day ${quoted(text)}`,
    expected: 'a day as YYYY-MM-DD, such as 2011-02-05',
    todo: 'write it so',
  });
}

/**
 * An agreement held against a force or a defence.
 *
 * @throws Complaint where there is no such agreement, party or amendment, or the state of the force is no party
 */
export function complyAsked(
  set: AgreementSet,
  id: string,
  held: HeldThing,
  question: ComplyQuestion,
  placeOf: PlaceOf,
): Answered {
  const agreement = agreementAsked(set, id, placeOf);
  if (question.reading !== null) readerAsked([agreement], question.reading, placeOf);
  for (const one of question.also) amendmentAsked(set, agreement, one, placeOf);
  const answered = complyIn(set, id, held, question)!;
  if (answered.compliance.party === null)
    complain(placeOf('systems' in held ? 'force' : 'defence', held.id), noParty(held, answered.agreement));
  return answered;
}

/** The same, step by step, for one limit. @throws Complaint also where no limit or ban of that id binds it */
export function explainAsked(
  set: AgreementSet,
  asked: { readonly id: string; readonly limit: string; readonly question: ComplyQuestion },
  held: HeldThing,
  placeOf: PlaceOf,
): { readonly answered: Answered; readonly explanation: Explanation } {
  const { id, limit, question } = asked;
  const answered = complyAsked(set, id, held, question, placeOf);
  const { agreement, standing } = answered;
  const explanation = explain(agreement, held, limit, { ...question, standing });
  if (explanation !== null) return { answered, explanation };
  const known = answered.compliance.limits.map((one) => one.id);
  return complain(placeOf('limit', limit), unknownLimit(limit, agreement, known));
}

/**
 * A draft in which something is open, held against a force or a defence: what each alternative does, and no verdict.
 *
 * @param limit the one that is asked about; `null`: all
 * @throws Complaint where there is no such party or limit, or the state of the force is no party
 */
export function openAsked(
  { draft, choice, limit }: { readonly draft: ReadDraft; readonly choice: Choice; readonly limit: string | null },
  held: HeldThing,
  question: ComplyQuestion,
  placeOf: PlaceOf,
): OpenTable {
  const whole = draftInFull(draft);
  if (question.reading !== null) readerAsked([whole], question.reading, placeOf);
  if (!whole.parties.some(({ name, was }) => [name, ...was].includes(held.state)))
    complain(placeOf('systems' in held ? 'force' : 'defence', held.id), noParty(held, whole));
  const table = openTable(draft, choice, held, question);
  const known = [...new Set(table.rows.map(({ id }) => id))];
  if (limit === null) return table;
  if (!known.includes(limit)) complain(placeOf('limit', limit), unknownLimit(limit, whole, known));
  return { ...table, rows: table.rows.filter(({ id }) => id === limit) };
}

/** @param drafts ids of drafts, which can be asked too. @throws Complaint where there is no such agreement */
export function agreementAsked(
  { agreements }: AgreementSet,
  id: string,
  placeOf: PlaceOf,
  drafts: readonly string[] = [],
): Agreement {
  const found = agreements.find((one) => one.id === id);
  if (found) return found;
  const known = [...agreements.map((one) => one.id), ...drafts];
  const meant = nearest(id, known);
  return complain(placeOf('agreement', id), {
    code: 'no-such-agreement',
    wrong: id === '' ? 'the name of the agreement is empty' : told`the library has no agreement ${quoted(id)}`,
    expected: told`${known.join(', ')}, or the path of a file that ends in .md`,
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  });
}

/** @throws Complaint where no agreement has such a party, by its name of today or an earlier one */
export function readerAsked(agreements: readonly Agreement[], reading: string, placeOf: PlaceOf): void {
  const known = [...new Set(agreements.flatMap(({ parties }) => parties.flatMap(({ name, was }) => [name, ...was])))];
  if (known.includes(reading)) return;
  const meant = nearest(reading, known);
  complain(placeOf('reading', reading), {
    code: 'unknown-party',
    wrong: told`${quoted(reading)} is no party`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  });
}

/** An amendment may stand over another one. */
function amendmentAsked({ agreements }: AgreementSet, of: Agreement, id: string, placeOf: PlaceOf): void {
  const baseline = (one: Agreement): string => {
    const below = agreements.find((other) => other.id === one.amends);
    return below === undefined ? one.id : baseline(below);
  };
  const known = agreements.filter((one) => one.amends !== null && baseline(one) === baseline(of)).map((one) => one.id);
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  complain(placeOf('with', id), {
    code: 'unknown-amendment',
    wrong: told`${quoted(id)} is no amendment of ${of.id}`,
    expected: oneOf(known),
    todo: meant === null ? 'leave it out, or name one of these' : told`did you mean ${meant}?`,
  });
}

function noParty(held: HeldThing, { id, parties }: Agreement): ProblemWords {
  return {
    code: 'not-a-party',
    wrong: told`${held.id} belongs to ${held.state}, which is no party of ${id}`,
    expected: oneOf(parties.map(({ name }) => name)),
    todo: 'name a force of a party, or another agreement',
  };
}

function unknownLimit(limit: string, { id }: Agreement, known: readonly string[]): ProblemWords {
  const meant = nearest(limit, known);
  return {
    code: 'unknown-limit',
    wrong: told`no limit ${quoted(limit)} of ${id} is about this`,
    expected: oneOf(known),
    todo: meant === null ? 'name one of these' : told`did you mean ${meant}?`,
  };
}

function complain(place: Place, words: ProblemWords): never {
  throw new Complaint(refuse(place, words).problems);
}
