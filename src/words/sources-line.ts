import type { SourceLine } from '../model/scenario/index.ts';
import { list, say, type Language } from './language.ts';

/** Forces with the keys of their sources, then how much of the rest is nobody's finding. */
export function sourcesLine(sources: readonly SourceLine[], language: Language): string {
  // by the ids that the files give themselves: a scenario may name a force by its path
  const ids = new Set(sources.flatMap(({ path }) => /^forces\/([^/]+)\//.exec(path)?.[1] ?? []));
  const forces = [...ids].map((id) => {
    const keys = new Set(sources.filter(({ path }) => path.startsWith(`forces/${id}/`)).map(({ source }) => source));
    return say(language, 'foot.force', { id, sources: [...keys].join(', ') });
  });
  const numbers = sources.filter(({ path }) => !/^(forces|agreements)\//.test(path));
  const count = (tag: SourceLine['tag']): number => numbers.filter((line) => line.tag === tag).length;
  return say(language, 'foot.sources', {
    forces: list(language, forces),
    n: numbers.length,
    judged: count('judged'),
    recalled: count('recalled'),
  });
}
