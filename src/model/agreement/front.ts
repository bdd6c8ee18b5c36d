import { check, problem, readYaml } from '../document/index.ts';
import type { Document, Problem, Read } from '../document/index.ts';
import type { Agreement, OtherText, Party } from './agreement.ts';
import type { Markdown, Section } from './markdown.ts';
import type { ReadRules } from './read-rules.ts';
import { endsBeforeBeginning, inForceBeforeSigned, partyTwice } from './rule-words.ts';
import { frontSchema } from './schema.ts';
import type { WrittenFront } from './schema.ts';

/** What the front matter says, the articles and the rules, put together. */
export function agreementOf(
  { file, sections }: { readonly file: string; readonly sections: readonly Section[] },
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

export interface Front {
  readonly written: WrittenFront;
  readonly document: Document;
}

export function frontOf({ front, file }: Markdown): Read<Front> {
  const document = readYaml(front, file);
  if (!document.ok) return document;
  const written = check(document.value, frontSchema);
  return written.ok ? { ok: true, value: { written: written.value, document: document.value } } : written;
}

/** What no single key shows. */
export function frontProblems({ written: front, document: { placeOf } }: Front): readonly Problem[] {
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

export function partiesOf(front: WrittenFront): readonly Party[] {
  return front.parties.map((one) => (typeof one === 'string' ? { name: one, was: [] } : one));
}

/** Of all parties, those of earlier days too. */
export function namesOf(front: WrittenFront): readonly string[] {
  return partiesOf(front).flatMap(({ name, was }) => [name, ...was]);
}
