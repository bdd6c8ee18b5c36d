import type { FigureContext } from '../figure/index.ts';
import { namedAbout, sourcesLine } from '../words/index.ts';
import { language } from './page.ts';
import type { Chart } from './state/told.ts';

/** What figures and verdicts say of a chart beside its result, in the reader's language. */
export function contextOf(chart: Pick<Chart, 'words' | 'stage'>, id: string, link?: string): FigureContext {
  const { about, sources, agreementsMissing } = chart.words;
  return {
    ...namedAbout(about, language.value),
    id,
    agreementsMissing,
    language: language.value,
    sourcesLine: sourcesLine(sources, language.value),
    searched: chart.stage === 'searched' || chart.stage === 'whole',
    ...(link !== undefined && { link }),
  };
}
