import type { FigureContext } from '../../../figure/index.ts';
import type { LinkageResult } from '../../../model/scenario/index.ts';
import { say, verdict } from '../../../words/index.ts';
import type { Language } from '../../../words/index.ts';
import type { Draft } from './kept.ts';

/** What the sides agreed in numbers. */
export interface Agreed {
  readonly warheads: number;
  readonly interceptors: number;
  readonly cuts: 'proportional' | 'download' | null;
}

/** The sentences of a communiqué, row by row; a row that nobody worded is worded here. */
export function rowsOf(draft: Draft, agreed: Agreed, language: Language): readonly string[] {
  const { warheads, interceptors, cuts } = agreed;
  return [
    own(draft.limit) ?? say(language, 'tour.text-limit', { n: warheads }),
    own(draft.interceptors) ??
      (interceptors === 0
        ? say(language, 'tour.text-no-shield', {})
        : say(language, 'tour.text-interceptors', { n: interceptors })),
    ...(cuts === null ? [] : [say(language, `tour.text-cuts-${cuts}`, {})]),
    own(draft.control) ?? say(language, 'tour.text-no-control', {}),
  ];
}

/**
 * The whole text: what the sides say, then what the chart says of it, kept apart.
 *
 * @param of.chart the run of exactly this package; null: it is on its way
 */
export function communique(of: {
  readonly draft: Draft;
  readonly agreed: Agreed;
  readonly chart: { readonly result: LinkageResult; readonly context: FigureContext } | null;
  readonly link: string;
  readonly language: Language;
}): string {
  const { draft, agreed, chart, link, language } = of;
  const team = own(draft.team);
  return [
    say(language, 'tour.text-title', {}).toUpperCase(),
    ...(team === null ? [] : [say(language, 'tour.text-team', { team })]),
    '',
    ...rowsOf(draft, agreed, language).map((row, i) => `${i + 1}. ${row}`),
    '',
    say(language, 'tour.text-chart', {}),
    ...chartLines(chart, agreed, language),
    link,
    '',
    say(language, 'tour.text-exercise', {}),
    '',
  ].join('\n');
}

function chartLines(
  chart: { readonly result: LinkageResult; readonly context: FigureContext } | null,
  { warheads, interceptors }: Agreed,
  language: Language,
): readonly string[] {
  const at = say(language, 'package.plain', { warheads, interceptors });
  if (chart === null) return [`${at}. ${say(language, 'tour.text-waiting', {})}`];
  const { result, context } = chart;
  const { engine, draws, seed } = result;
  const made = { scenario: context.title, engine, draws, seed: String(seed) };
  return [...verdict(result, context, language).sentences.slice(0, 2), say(language, 'tour.text-made', made)];
}

function own(words: string): string | null {
  const told = words.trim();
  return told === '' ? null : told;
}
