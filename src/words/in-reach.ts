import type { LinkageResult } from '../model/scenario/index.ts';
import { party, say, whole, type Language } from './language.ts';
import { decimal, quantiles } from './numbers.ts';
import type { Subject } from './subject.ts';

type Counted = Pick<LinkageResult, 'inReach'>;

/** What the y axis counts: "Interceptors of the United States", or those in orbit. */
export function interceptorAxis(result: Counted, { parties }: Pick<Subject, 'parties'>, language: Language): string {
  const { name } = party(language, parties[0]);
  return say(language, result.inReach ? 'axis.orbit' : 'axis.interceptors', { party: name });
}

/** How many of the interceptors in orbit are in reach on average; empty where they are not counted there. */
export function inReachSentence(
  { inReach, interceptors, package: at }: Counted & Pick<LinkageResult, 'interceptors' | 'package'>,
  language: Language,
): string {
  if (inReach === undefined) return '';
  const { median, low, high } = inReach.share;
  const top = interceptors[interceptors.length - 1] as number;
  const of = (count: number): string =>
    quantiles(language, { median: count * median, low: count * low, high: count * high }, '', (_, n) =>
      few(language, n),
    );
  return say(language, 'orbit.in-reach', { here: of(at.interceptors), n: at.interceptors, there: of(top), top });
}

/** Two digits that tell, and none behind the point from ten on. */
function few(language: Language, n: number): string {
  return n >= 10 ? whole(language, Math.round(n)) : decimal(language, Number(n.toPrecision(2)), 3);
}
