import { existsSync } from 'node:fs';
import { agreementAsked, agreementSet, dayAsked, defenceAsked, forceAsked, nothingOpen } from '../answer/agreements.ts';
import type { PlaceOf } from '../answer/agreements.ts';
import { complaint, orComplain } from '../answer/index.ts';
import { sourcesOf, shelfOf, unknownSource } from '../library/index.ts';
import type { Library } from '../library/index.ts';
import { draftOf, draftsOf } from '../library/agreements.ts';
import { agreementUnder, isDraft, readChoice, readEither, readShield } from '../model/agreement/index.ts';
import type {
  Agreement,
  AgreementText,
  AgreementSet,
  Choice,
  ComplyQuestion,
  DefenceHolding,
  HeldThing,
  ReadDraft,
} from '../model/agreement/index.ts';
import { problem } from '../model/document/index.ts';
import type { Problem } from '../model/document/index.ts';
import type { HeldOptions } from './agreement-commands.ts';
import { Complaint } from './complaint.ts';
import { readTextFile } from './input.ts';
import { isPath, shelfBeside } from './library-shelf.ts';

/** The agreements in question, and the one that is asked about. */
export interface OpenAgreement {
  readonly set: AgreementSet;
  readonly id: string;
}

/** Where each option stands on the command line, for problems. */
export const optionPlace: PlaceOf = (part, value) => {
  const option = part === 'agreement' ? '' : `--${part} `;
  return { file: `${option}${value}`.trim() || 'counterpoise', line: 1, column: option.length + 1 };
};

/** What ends in .md or holds a separator is a path, not an id of the library. */
export function isAgreementPath(name: string): boolean {
  return /[/\\]|\.md$/.test(name);
}

/** A draft in which something is open on which a rule rests. */
export interface OpenDraft {
  readonly draft: ReadDraft;
  readonly choice: Choice;
  /** one for each such bracket */
  readonly problems: readonly Problem[];
}

/**
 * An agreement by id, or a file of one's own, with the agreements of the library around it: it may amend one of them,
 * hang on one, or stand in the place of the one whose id it has. A draft is the agreement that it is under a choice.
 *
 * @param choose each `BRACKET=ALTERNATIVE`
 * @returns the draft where something is still open
 * @throws Complaint with all that is wrong with the file, with all together, or with the choice
 */
export function openAgreement(
  library: Library,
  name: string,
  choose: readonly string[] = [],
): OpenAgreement | OpenDraft {
  const own = isAgreementPath(name) ? textAt(name) : itemNamed(library, name);
  if (own !== null && isDraft(own)) return chosenDraft(library, own, choose);
  if (choose.length > 0) throw new Complaint([problem(optionPlace('choose', choose[0]!), nothingOpen(name))]);
  return own === null ? { set: agreementSet(library), id: name } : { set: agreementSet(library, [own]), id: own.id };
}

/** The same where a draft has to be chosen in wholly. */
export function agreedAgreement(library: Library, name: string, choose: readonly string[] = []): OpenAgreement {
  const opened = openAgreement(library, name, choose);
  if ('draft' in opened) throw new Complaint(opened.problems);
  return opened;
}

function chosenDraft(library: Library, draft: ReadDraft, choose: readonly string[]): OpenAgreement | OpenDraft {
  const choice = orComplain(readChoice(draft, choose, (asked) => optionPlace('choose', asked)));
  const agreement = agreementUnder(draft, choice);
  if (!agreement.ok) return { draft, choice, problems: agreement.problems };
  return { set: agreementSet(library, [agreement.value]), id: draft.id };
}

/** A draft of the library; `null`: an agreement of it. @throws Complaint where nothing is called so */
function itemNamed(library: Library, name: string): ReadDraft | null {
  const set = agreementSet(library);
  if (set.agreements.some(({ id }) => id === name)) return null;
  const draft = draftOf(library, name);
  if (draft !== null) return orComplain(draft);
  const drafts = draftsOf(library);
  agreementAsked(set, name, optionPlace, drafts.ok ? drafts.value.map(({ id }) => id) : []);
  return null;
}

/** An agreement or a draft of one's own. */
export function textAt(path: string): Agreement | ReadDraft {
  return orComplain<Agreement | ReadDraft>(readEither(...bothTexts(path)));
}

/** `./my.md`, and `./my.ru.md` beside it where there is one. */
export function bothTexts(path: string): readonly [AgreementText, AgreementText | null] {
  const russian = path.replace(/\.md$/, '.ru.md');
  const other = russian !== path && existsSync(russian) ? { text: readTextFile(russian), file: russian } : null;
  return [{ text: readTextFile(path), file: path }, other];
}

/** What an agreement is held against. @throws Complaint where there is none such, or not exactly one is named */
export function heldAsked(library: Library, { force, defence }: HeldOptions): HeldThing {
  if ((force === undefined) === (defence === undefined)) {
    throw complaint('counterpoise', {
      code: 'force-or-defence',
      wrong: force === undefined ? 'no force or defence is named' : 'a force and a defence are named',
      expected: '`--force ID` or `--defence ID`',
      todo: 'give one of the two',
    });
  }
  if (defence !== undefined)
    return isPath(defence) ? defenceAt(library, defence) : defenceAsked(library, defence, optionPlace);
  return isPath(force!) ? forceAt(library, force!) : forceAsked(library, force!, optionPlace);
}

/** Where a path of the command line is followed from. */
const workingFolder = './agreement.md';

function forceAt(library: Library, path: string): HeldThing {
  const shelf = shelfBeside(orComplain(shelfOf(library)), library, workingFolder);
  return orComplain(shelf.force(path, optionPlace('force', path)));
}

function defenceAt(library: Library, path: string): DefenceHolding {
  const defence = orComplain(readShield(readTextFile(path), path));
  const known = sourcesOf(library);
  const source = defence.sites.source ?? '';
  if (Object.hasOwn(known, source)) return defence;
  throw new Complaint([unknownSource(source, Object.keys(known), { file: path, line: 1, column: 1 })]);
}

/** When and as whom: the day of the force or defence where none is given. */
export function questionAsked(held: HeldThing, { date, reading, with: also }: HeldOptions): ComplyQuestion {
  const own = 'systems' in held ? held.date.lastDay : held.date;
  return {
    date: date === undefined ? own : dayAsked(date, optionPlace),
    reading: reading ?? null,
    also: also ?? [],
  };
}
