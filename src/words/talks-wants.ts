import type { Bargain, BargainPoint, TalksResult } from '../model/talks/index.ts';
import { partyList } from './agreements.ts';
import { list, party, say, type Language } from './language.ts';
import { fixed } from './numbers.ts';
import { choiceWords } from './talks.ts';

/** What comes of comparing wants: where it starts from, the Pareto set and the two points, each in a plain sentence. */
export function wantSentences(result: TalksResult, language: Language): readonly string[] {
  const { bargain } = result;
  const judgement = say(language, 'talks.wants-judgement', {});
  if (bargain === null) return [say(language, 'talks.wants-missing', { list: silent(result, language) })];
  const worth = (values: Readonly<Record<string, number>>): string => worthWords(result, values, language);
  return [
    judgement,
    say(language, 'talks.disagreement', { list: worth(bargain.disagreement) }),
    ...paretoSentence(result, language),
    ...(result.packages.acceptable === 0 ? [] : [say(language, 'talks.ideal', { list: worth(bargain.ideal) })]),
    pointSentence(result, 'nash', bargain.nash, language),
    isSame(bargain)
      ? say(language, 'talks.point-same', { name: say(language, 'talks.kalai', {}) })
      : pointSentence(result, 'kalai', bargain.kalaiSmorodinsky, language),
  ];
}

function isSame({ nash, kalaiSmorodinsky: kalai }: Bargain): boolean {
  return (
    nash !== null && kalai !== null && Object.entries(nash.choice).every(([name, id]) => kalai.choice[name] === id)
  );
}

/** Sides that state no wants. */
function silent({ parties, wants }: TalksResult, language: Language): string {
  return partyList(
    parties.filter((name) => !wants.some((want) => want.party === name)),
    language,
  );
}

function paretoSentence({ pareto, packages }: TalksResult, language: Language): readonly string[] {
  if (pareto === null) return [];
  return [say(language, packages.acceptable === 0 ? 'talks.pareto-all' : 'talks.pareto', { n: pareto.length })];
}

function pointSentence(
  result: TalksResult,
  which: 'nash' | 'kalai',
  point: BargainPoint | null,
  language: Language,
): string {
  const name = say(language, `talks.${which}`, {});
  if (point === null) return say(language, 'talks.point-none', { name });
  return say(language, 'talks.point', {
    name,
    package: choiceWords(result, point.choice, language, { short: true }),
    list: worthWords(result, point.values, language),
  });
}

/** "0.62 to the United States and 0.70 to Russia" */
export function worthWords(
  { parties }: TalksResult,
  values: Readonly<Record<string, number | null>>,
  language: Language,
): string {
  const each = parties.flatMap((name) => {
    const value = values[name];
    if (value === undefined || value === null) return [];
    return [say(language, 'talks.worth', { value: fixed(language, value, 2), who: party(language, name).name })];
  });
  return list(language, each);
}
