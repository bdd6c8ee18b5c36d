import { check, inOrder, problem, readYaml } from '../document/index.ts';
import type { Document, Problem, Read } from '../document/index.ts';
import type { Agreement, OtherText, Party } from './agreement.ts';
import { partsOf } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { endsBeforeBeginning, inForceBeforeSigned, partyTwice } from './rule-words.ts';
import { readRules } from './read-rules.ts';
import type { ReadRules } from './read-rules.ts';
import { frontSchema } from './schema.ts';
import type { WrittenFront } from './schema.ts';
import { readTranslation } from './translation.ts';

/** A text with the name that problems give. */
export interface AgreementText {
  readonly text: string;
  readonly file: string;
}

/**
 * What an agreement's text says, in words and in rules.
 *
 * Every expression is checked for names and types here, before any force is counted. Nothing of the text is ever run
 * but expressions, and those cannot loop.
 *
 * @param english the text that holds the rules
 * @param russian the same articles in Russian, without rules; `null`: there is none
 * @returns the agreement; or everything that is wrong (at most 100 problems), with file, line and column
 * @source interfaces.md 4
 */
export function readAgreement(english: AgreementText, russian: AgreementText | null = null): Read<Agreement> {
  const parts = partsOf(english.text, english.file);
  if (!parts.ok) return parts;
  const front = frontOf(parts.value);
  const { sections } = parts.value;
  const id = front.ok ? front.value.written.id : null;
  const other = russian === null ? null : readTranslation(russian.text, russian.file, { id, sections });
  const found = readRules(
    parts.value,
    front.ok ? { ...front.value.written, names: namesOf(front.value.written) } : null,
  );
  const problems = [
    ...(front.ok ? frontProblems(front.value) : front.problems),
    ...found.problems,
    ...(other === null || other.ok ? [] : other.problems),
  ];
  if (problems.length > 0 || !front.ok || (other !== null && !other.ok))
    return { ok: false, problems: inOrder(problems) };
  return { ok: true, value: agreementOf(parts.value, front.value, found.rules, other?.value ?? null) };
}

function agreementOf(
  { file, sections }: Markdown,
  { written: front, document }: Front,
  rules: ReadRules,
  russian: OtherText | null,
): Agreement {
  const full = front['full-title'];
  const repeals = front.repeals ?? [];
  return {
    id: front.id,
    file,
    title: { en: front.title, ru: russian?.title ?? front.title },
    fullTitle: full === undefined ? null : { en: full, ru: russian?.fullTitle ?? full },
    parties: partiesOf(front),
    signed: front.signed ?? null,
    inForce: front['in-force'] ?? null,
    ended: front.ended ?? null,
    status: front.status,
    amends: front.amends ?? null,
    repeals,
    sources: front.sources,
    note: front.note === undefined ? null : { en: front.note, ru: russian?.note ?? front.note },
    sections,
    russian,
    ...rules,
    amendments: [],
    places: {
      id: document.placeOf(['id']),
      amends: document.placeOf(['amends']),
      repeals: repeals.map((_, at) => document.placeOf(['repeals', at])),
    },
  };
}

interface Front {
  readonly written: WrittenFront;
  readonly document: Document;
}

function frontOf({ front, file }: Markdown): Read<Front> {
  const document = readYaml(front, file);
  if (!document.ok) return document;
  const written = check(document.value, frontSchema);
  return written.ok ? { ok: true, value: { written: written.value, document: document.value } } : written;
}

/** What no single key shows. */
function frontProblems({ written: front, document: { placeOf } }: Front): readonly Problem[] {
  const { signed, 'in-force': inForce, ended } = front;
  const names = namesOf(front);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return [
    ...(twice === undefined ? [] : [problem(placeOf(['parties']), partyTwice(twice))]),
    ...(signed !== undefined && inForce !== undefined && inForce < signed
      ? [problem(placeOf(['in-force']), inForceBeforeSigned(signed, inForce))]
      : []),
    ...(inForce !== undefined && ended !== undefined && ended < inForce
      ? [problem(placeOf(['ended']), endsBeforeBeginning(inForce, ended))]
      : []),
  ];
}

function partiesOf(front: WrittenFront): readonly Party[] {
  return front.parties.map((one) => (typeof one === 'string' ? { name: one, was: [] } : one));
}

/** Of all parties, those of earlier days too. */
function namesOf(front: WrittenFront): readonly string[] {
  return partiesOf(front).flatMap(({ name, was }) => [name, ...was]);
}
