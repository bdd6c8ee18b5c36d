import type { Series } from '../model/agreement/index.ts';
import { inBoth } from './agreements.ts';
import { day } from './dates.ts';
import { list, party, say, type Language } from './language.ts';
import { wordsIn } from './problems.ts';

/** What a series is of, as a sentence without its full stop. */
export function seriesTitle({ agreement, parties, dates }: Series, language: Language): string {
  return say(language, 'series.title', {
    title: inBoth(language, agreement.title),
    parties: list(
      language,
      parties.map((name) => party(language, name).name),
    ),
    ...{ n: dates.length, n2: dates.length },
  });
}

/** How many totals stand above their limits, how they were come by, who reads a rule otherwise, and what is missing. */
export function seriesSentences(series: Series, language: Language): readonly string[] {
  const points = series.limits.flatMap((limit) => limit.points);
  const above = points.filter(({ outcome }) => outcome.margin !== null && outcome.margin < 0);
  const bound = above.filter(({ outcome }) => outcome.applies).length;
  return [
    bound === 0
      ? say(language, 'series.above-early', { n: points.length, k: above.length })
      : say(language, 'series.above', { n: points.length, k: above.length, b: bound }),
    say(language, 'series.subtitle', {}),
    ...readingSentences(series, language),
    ...missingSentence(series, language),
  ];
}

function readingSentences({ agreement, limits }: Series, language: Language): readonly string[] {
  return limits.flatMap(({ id }) => {
    const rule = agreement.limits.find((one) => one.id === id);
    return (rule?.readings ?? []).map(({ by, text, binding: { from, until } }) => {
      const words = {
        title: inBoth(language, rule!.title),
        article: rule!.article,
        who: say(language, 'comply.of-party', { who: party(language, by).name }),
        text: sentence(inBoth(language, text)),
      };
      return from === null || until === null
        ? say(language, 'series.reading-open', words)
        : say(language, 'series.reading', { ...words, from: day(language, from), until: day(language, until) });
    });
  });
}

/** Ends with a full stop, once. */
function sentence(text: string): string {
  return `${text.replace(/\.$/, '')}.`;
}

function missingSentence({ missing }: Series, language: Language): readonly string[] {
  if (missing.length === 0) return [];
  const items = missing.map((one) =>
    say(language, 'series.missing-one', {
      party: party(language, one.party).name,
      date: day(language, one.date),
      reason: wordsIn(one.reason, language),
    }),
  );
  return [say(language, 'series.missing', { list: items.join('; ') })];
}
