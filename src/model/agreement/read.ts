import { inOrder, problem } from '../document/index.ts';
import type { Problem, Read } from '../document/index.ts';
import type { Agreement, OtherText } from './agreement.ts';
import { unescaped } from './bracket.ts';
import { bracketOutsideDraft, namesOutsideDraft } from './draft-words.ts';
import { agreementOf, frontOf, frontProblems, namesOf } from './front.ts';
import type { Front } from './front.ts';
import { partsOf, placeInProse } from './markdown.ts';
import type { AgreementText, Prose, Section } from './markdown.ts';
import { agreed, draftOf } from './read-draft.ts';
import type { ReadDraft } from './read-draft.ts';
import { readRules } from './read-rules.ts';
import { readTranslation } from './translation.ts';

/**
 * What an agreement's text says, in words and in rules.
 *
 * Every expression is checked for names and types here, before any force is counted. Nothing of the text is ever run
 * but expressions, and those cannot loop.
 *
 * @param english the text that holds the rules
 * @param russian the same articles in Russian, without rules; `null`: there is none
 * @returns the agreement; or everything that is wrong (at most 100 problems), with file, line and column; of a draft, every
 *   bracket that is open
 * @source interfaces.md 4
 */
export function readAgreement(english: AgreementText, russian: AgreementText | null = null): Read<Agreement> {
  const read = readEither(english, russian);
  return read.ok && isDraft(read.value) ? agreed(read.value) : (read as Read<Agreement>);
}

export function isDraft(read: Agreement | ReadDraft): read is ReadDraft {
  return 'brackets' in read;
}

/** An agreement, or what a text with `status: draft` is: for whoever can choose in it. See {@link readAgreement}. */
export function readEither(
  english: AgreementText,
  russian: AgreementText | null = null,
): Read<Agreement> | Read<ReadDraft> {
  const parts = partsOf(english.text, english.file);
  if (!parts.ok) return parts;
  const front = frontOf(parts.value);
  if (front.ok && front.value.written.status === 'draft') return draftOf(parts.value, front.value, russian);
  const { sections } = parts.value;
  const id = front.ok ? front.value.written.id : null;
  const other = russian === null ? null : readTranslation(russian.text, russian.file, { id, sections });
  const found = readRules(
    parts.value,
    front.ok ? { ...front.value.written, names: namesOf(front.value.written) } : null,
  );
  const problems = [
    ...(front.ok ? frontProblems(front.value) : front.problems),
    ...(front.ok ? draftedProblems(front.value, [...sections, ...(other?.ok ? other.value.sections : [])]) : []),
    ...found.problems,
    ...(other === null || other.ok ? [] : other.problems),
  ];
  if (problems.length > 0 || !front.ok || (other !== null && !other.ok))
    return { ok: false, problems: inOrder(problems) };
  const text = { ...parts.value, sections: sections.map(plainSection) };
  return { ok: true, value: agreementOf(text, front.value, found.rules, other && plainText(other.value)) };
}

/** What only a draft may have: brackets, and names for them. */
function draftedProblems({ written, document }: Front, sections: readonly Section[]): readonly Problem[] {
  const named = written.brackets === undefined ? [] : [problem(document.placeOfKey(['brackets']), namesOutsideDraft)];
  const brackets = sections.flatMap(({ prose }) =>
    prose.flatMap((one) =>
      [...one.text.matchAll(/(?<!\\)\[([a-z][a-z0-9-]*) *\|/g)].map((found) =>
        problem(placeInProse(one, found.index), bracketOutsideDraft(found[1]!, written.status)),
      ),
    ),
  );
  return [...named, ...brackets];
}

/** `\[` is a bracket that is only a bracket. */
function plainSection(section: Section): Section {
  const plain = (prose: Prose): Prose => ({
    ...prose,
    text: unescaped(prose.text),
    lines: prose.lines.map((line) => ({ ...line, text: unescaped(line.text) })),
  });
  return { ...section, prose: section.prose.map((one) => (one.text.includes('\\') ? plain(one) : one)) };
}

function plainText(text: OtherText): OtherText {
  return { ...text, sections: text.sections.map(plainSection) };
}
