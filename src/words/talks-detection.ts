import type { PackageResult, TalksResult } from '../model/talks/index.ts';
import { list, party, say, type Language } from './language.ts';
import { fixed } from './numbers.ts';

/** Whether any red line or want reads the chance that cheating is seen in time, so that packages tell it. */
export function tellsDetection({ noAgreement }: Pick<TalksResult, 'noAgreement'>): boolean {
  return noAgreement.detection !== undefined;
}

/** "0.42 (US) and 0.18 (Russia)": the chance that cheating by each is seen in time; empty where nobody asked. */
export function detectionWords({ detection = {} }: PackageResult, language: Language): string {
  const chances = Object.entries(detection).map(([name, chance]) =>
    say(language, 'talks.seen-of', { chance: chanceWords(chance, language), who: party(language, name).short }),
  );
  return chances.length === 0 ? '' : list(language, chances);
}

/** The smaller of both sides' chances, as one word. */
export function smallestDetection({ detection = {} }: PackageResult, language: Language): string {
  const chances = Object.values(detection);
  return chances.length === 0 ? '' : chanceWords(Math.min(...chances), language);
}

/** Two digits; never 1 or 0 where it is not. */
function chanceWords(chance: number, language: Language): string {
  const bounded = chance < 1 && chance > 0.99 ? 0.99 : chance > 0 && chance < 0.01 ? 0.01 : chance;
  const words = fixed(language, bounded, 2);
  if (bounded === chance) return words;
  return say(language, chance < 0.5 ? 'talks.seen-under' : 'talks.seen-over', { chance: words });
}

/** Of the package that was asked for, of each proposal, and of no agreement; nothing where nobody asked. */
export function detectionSentences(result: TalksResult, language: Language): readonly string[] {
  if (!tellsDetection(result)) return [];
  const { chosen, parties, proposals, noAgreement } = result;
  const own = parties.flatMap((name) => {
    const proposal = proposals[name];
    if (proposal === undefined) return [];
    const values = { who: party(language, name).name, list: detectionWords(proposal, language) };
    return [say(language, 'talks.seen-proposal', values)];
  });
  return [
    ...(chosen === null ? [] : [say(language, 'talks.seen-asked', { list: detectionWords(chosen, language) })]),
    ...own,
    say(language, 'talks.seen-today', { list: detectionWords(noAgreement, language) }),
    say(language, 'talks.seen-output', {}),
  ];
}
