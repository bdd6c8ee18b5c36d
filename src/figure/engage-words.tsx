import type { GivenNumber, RaidResult } from '../model/shield/index.ts';
import { capital, decimal, say, type Key, type Language } from '../words/index.ts';

/** How the defence shoots, in words. */
export function doctrineWords({ doctrine, given }: Pick<RaidResult, 'doctrine' | 'given'>, language: Language): string {
  if (doctrine === 'fractional') return say(language, 'doctrine.fractional', {});
  const shots = given['shotsPerObject'];
  return say(language, `doctrine.${doctrine}` as Key, { shots: typeof shots === 'number' ? shots : 0 } as never);
}

/** Every number given, with its range: "Kill probability of a shot 0.5 to 0.8, tracked 1, …" */
export function givenWords(given: Readonly<Record<string, GivenNumber>>, language: Language): string {
  const parts = Object.entries(given).map(([key, number]) =>
    say(language, 'given.number', {
      name: say(language, `given.${key}` as Key, {} as never),
      value: numberWords(number, language),
    }),
  );
  return capital(parts.join(', '));
}

function numberWords(number: GivenNumber, language: Language): string {
  const write = (n: number): string => decimal(language, n, 4);
  if (typeof number === 'number') return write(number);
  if ('beta' in number) return say(language, 'given.beta', number.beta);
  const ends = 'between' in number ? number.between : number.triangular;
  return say(language, 'given.between', { low: write(ends[0]), high: write(ends[ends.length - 1] as number) });
}
