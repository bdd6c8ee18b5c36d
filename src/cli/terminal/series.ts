import type { Series, SeriesLimit } from '../../model/agreement/index.ts';
import {
  capital,
  decimal,
  inBoth,
  party,
  say,
  seriesSentences,
  seriesTitle,
  type Language,
} from '../../words/index.ts';
import { ofFile } from './library-text.ts';
import { heading, paint, paragraph, shown, table, type Terminal } from './style.ts';

/** What parties declared over time, as text: a table a limit, a row a date, margins beside the numbers. */
export function printSeries(series: Series, terminal: Terminal, language: Language): string {
  const lines = [
    ...paragraph(terminal, `${seriesTitle(series, language)}.`).map((line) => paint(terminal, 'bold', line)),
    ...seriesSentences(series, language).flatMap((text) => paragraph(terminal, ofFile(text))),
    ...series.limits.flatMap((limit) => limitLines(series, limit, terminal, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function limitLines(
  { agreement, parties, dates }: Series,
  { id, points }: SeriesLimit,
  terminal: Terminal,
  language: Language,
): string[] {
  const rule = agreement.limits.find((one) => one.id === id);
  const title = rule === undefined ? id : capital(inBoth(language, rule.title));
  const phase = rule?.phases.at(-1);
  const words =
    phase === undefined
      ? title
      : say(language, 'series.heading', {
          ...{ title, n: decimal(language, phase.atMost, 1) },
          from: say(language, 'series.limit-from', { date: phase.from }),
        });
  const margin = (name: string): string => say(language, 'series.margin', { n: party(language, name).short });
  const head = [
    say(language, 'series.date', {}),
    ...parties.flatMap((name) => [party(language, name).short, margin(name)]),
  ];
  const none = say(language, 'series.none', {});
  const rows = dates.map((date) => [
    date,
    ...parties.flatMap((name) => {
      const outcome = points.find((point) => point.date === date && point.party === name)?.outcome;
      if (outcome === undefined) return [none, none];
      return [decimal(language, outcome.counted ?? 0, 1), decimal(language, outcome.margin ?? 0, 1)];
    }),
  ]);
  return [
    ...heading(terminal, ofFile(words)),
    ...table([head, ...rows]).map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line)),
  ];
}
