import type { GivenNumber } from '../model/number/index.ts';
import type { RaidResult } from '../model/shield/index.ts';
import { capital, decimal, say, type Key, type Language } from '../words/index.ts';

/** How the defence shoots, in words. */
export function doctrineWords(
  { doctrine, given, split }: Pick<RaidResult, 'doctrine' | 'given' | 'split'>,
  language: Language,
): string {
  if (doctrine === 'fractional' || doctrine === 'layers') return say(language, `doctrine.${doctrine}`, {});
  const count = (key: string): number => (typeof given[key] === 'number' ? given[key] : 0);
  const shots = count('shotsPerObject');
  if (doctrine !== 'shoot-look-shoot') return say(language, `doctrine.${doctrine}`, { shots });
  const key = split === 'even' ? 'doctrine.shoot-look-shoot-even' : 'doctrine.shoot-look-shoot';
  return say(language, key, { looks: count('looks'), shots });
}

/** How many leak on average: what is not none is not told as 0. */
export function leakingWords(language: Language, mean: number): string {
  return mean > 0 && mean < 0.05
    ? say(language, 'engage.mean-below', { n: decimal(language, 0.1, 1) })
    : decimal(language, mean, 1);
}

/** Every number given, with its range: "Kill probability of a shot 0.5 to 0.8, tracked 1, …" */
export function givenWords(given: Readonly<Record<string, GivenNumber>>, language: Language): string {
  const parts = Object.entries(given).map(([key, number]) =>
    say(language, 'given.number', { name: nameOf(key, language), value: numberWords(number, language) }),
  );
  return capital(parts.join(', '));
}

/** A number of one layer says which: `layers.0.engagement.kill`. */
function nameOf(key: string, language: Language): string {
  const layer = /^layers\.(\d+)\.(?:engagement\.)?(.+)$/.exec(key);
  if (layer === null) return say(language, `given.${key}` as Key, {} as never);
  return say(language, 'input.in-layer', { phrase: nameOf(layer[2]!, language), n: Number(layer[1]) + 1 });
}

function numberWords(number: GivenNumber, language: Language): string {
  const write = (n: number): string => decimal(language, n, 4);
  if (typeof number === 'number') return write(number);
  if ('beta' in number) return say(language, 'given.beta', number.beta);
  const ends = 'between' in number ? number.between : number.triangular;
  return say(language, 'given.between', { low: write(ends[0]), high: write(ends[ends.length - 1] as number) });
}
