import { check, problem, readYaml } from '../document/index.ts';
import type { Place, Problem, Read } from '../document/index.ts';
import type { OtherText } from './agreement.ts';
import { partsOf } from './markdown.ts';
import type { Section } from './markdown.ts';
import { articleNotTranslated, articleOfOneLanguage, otherIdInTranslation, ruleInTranslation } from './rule-words.ts';
import { otherFrontSchema } from './schema.ts';

/** What a text in another language has to agree with. */
interface Baseline {
  /** `null`: its front matter cannot be read */
  readonly id: string | null;
  readonly sections: readonly Section[];
}

/**
 * The same articles in another language: no rules, the same id, the same articles. Whether they say the same is for
 * people, and for `counterpoise library check`, which compares numbers and dates.
 */
export function readTranslation(text: string, file: string, baseline: Baseline): Read<OtherText> {
  const parts = partsOf(text, file);
  if (!parts.ok) return parts;
  const document = readYaml(parts.value.front, file);
  if (!document.ok) return document;
  const front = check(document.value, otherFrontSchema);
  if (!front.ok) return front;
  const { id, title, 'full-title': fullTitle, note } = front.value;
  const { sections } = parts.value;
  const problems = [
    ...(baseline.id === null || id === baseline.id
      ? []
      : [problem(document.value.placeOf(['id']), otherIdInTranslation(id, baseline.id))]),
    ...sections.flatMap(({ rules }) => rules.map(({ place }) => problem(place, ruleInTranslation))),
    ...otherArticles(sections, baseline.sections, { file, line: 1, column: 1 }),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { title, fullTitle: fullTitle ?? null, note: note ?? null, sections } };
}

/** Where an article is missing, the one after which it should come is named. */
function otherArticles(here: readonly Section[], there: readonly Section[], top: Place): readonly Problem[] {
  const known = new Map(here.map((section) => [section.id, section.place]));
  const expected = new Set(there.map(({ id }) => id));
  let before = top;
  const missing = there.flatMap(({ id, place }): Problem[] => {
    const own = known.get(id);
    before = own ?? before;
    return own ? [] : [problem(before, articleNotTranslated(id, place.line))];
  });
  const more = here.filter(({ id }) => !expected.has(id));
  return [...missing, ...more.map(({ id, place }) => problem(place, articleOfOneLanguage(id)))];
}
