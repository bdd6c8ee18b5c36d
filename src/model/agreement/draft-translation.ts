import { problem } from '../document/index.ts';
import type { Problem, ProblemWords } from '../document/index.ts';
import { valuesIn } from './bracket-value.ts';
import type { Values } from './bracket-value.ts';
import type { WrittenAlternative, WrittenBracket } from './bracket.ts';
import {
  alternativesDiffer,
  bracketNotTranslated,
  bracketOfOneLanguage,
  bracketOutOfOrder,
  figuresDiffer,
  ownerDiffers,
  wordsDiffer,
} from './draft-words.ts';
import type { Section } from './markdown.ts';

/**
 * Where the brackets of the two languages are not the same: names and order, owners, `-`, numbers and days.
 *
 * @param there of the text with the rules
 * @param here  of the other language
 * @param sections of the other language
 * @returns problems in the other language's text
 */
export function bracketDifferences(
  there: readonly WrittenBracket[],
  here: readonly WrittenBracket[],
  sections: readonly Section[],
): readonly Problem[] {
  return sections.flatMap((section) => {
    const within = (all: readonly WrittenBracket[]) => all.filter((one) => one.section === section.id);
    return inSection(within(there), within(here), section);
  });
}

function inSection(
  there: readonly WrittenBracket[],
  here: readonly WrittenBracket[],
  section: Section,
): readonly Problem[] {
  const partner = (of: WrittenBracket, among: readonly WrittenBracket[]) => among.find(({ name }) => name === of.name);
  const missing = there.filter((one) => !partner(one, here));
  const more = here.filter((one) => !partner(one, there));
  if (missing.length + more.length > 0)
    return [
      ...missing.map(({ name, place }) => problem(section.place, bracketNotTranslated(name, section.id, place.line))),
      ...more.map(({ name, place }) => problem(place, bracketOfOneLanguage(name))),
    ];
  const moved = here.findIndex(({ name }, at) => name !== there[at]!.name);
  const order =
    moved < 0 ? [] : [problem(here[moved]!.place, bracketOutOfOrder(here[moved]!.name, there[moved]!.name))];
  return [...order, ...here.flatMap((one) => ofBracket(partner(one, there)!, one))];
}

function ofBracket(there: WrittenBracket, here: WrittenBracket): readonly Problem[] {
  const [wanted, found] = [there.alternatives, here.alternatives];
  if (wanted.length !== found.length)
    return [problem(here.place, alternativesDiffer(here.name, found.length, wanted.length))];
  return found.flatMap((one, at) => {
    const words = ofAlternative(wanted[at]!, one);
    return words === null ? [] : [problem(one.place, words)];
  });
}

function ofAlternative(there: WrittenAlternative, here: WrittenAlternative): ProblemWords | null {
  if (there.by !== here.by) return ownerDiffers(here.by, there.by);
  if ((there.words === null) !== (here.words === null)) return wordsDiffer(here.words, there.words);
  if (there.words === null || here.words === null) return null;
  const [wanted, found] = [valuesIn(there.words, 'en'), valuesIn(here.words, 'ru')];
  const numbers = (values: Values): string => listed(values.numbers.toSorted((a, b) => a - b));
  const days = (values: Values): string => listed(values.days.toSorted());
  if (days(wanted) !== days(found)) return figuresDiffer('day', days(found), days(wanted));
  if (numbers(wanted) !== numbers(found)) return figuresDiffer('number', numbers(found), numbers(wanted));
  return null;
}

function listed(values: readonly (string | number)[]): string {
  return values.length === 0 ? '-' : values.join('; ');
}
