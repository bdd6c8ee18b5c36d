import { parseLibraryDate } from '../model/document/index.ts';
import { caseBeliefs } from '../model/inspection/index.ts';
import type { CaseNumber, ConfidenceCase } from '../model/inspection/index.ts';
import { numberFigure } from './shield-figures.ts';
import type { CitedFigure } from './report.ts';

/** Days on which a case begins and ends. */
export function confidenceSpan({ years }: ConfidenceCase) {
  return [years[0]!.from, years.at(-1)!.to].flatMap((day) => parseLibraryDate(day) ?? []);
}

/** Every figure of a case: visits by year and party, what the scheme allows, what was counted in all, beliefs. */
export function confidenceFigures({ scheme, years, total, periods, beliefs }: ConfidenceCase): readonly CitedFigure[] {
  const visits = years.flatMap(({ from, visits: made, source, tag }) =>
    Object.entries(made).map(([party, value]) => exact(`${from}: visits, ${party}`, value, { source, tag })),
  );
  return [
    exact('scheme: visits', scheme.visits, scheme),
    exact('scheme: looking', scheme.looking, scheme),
    ...visits,
    ...(total === null ? [] : [exact('total: visits', total.visits, total)]),
    ...periods.map(({ from, what, source, tag }) => ({ where: `${from}: ${what.en}`, said: true, source, tag })),
    ...caseBeliefs.map((name) => belief(name, beliefs[name])),
    ...Object.entries(beliefs.items).map(([party, number]) => belief(`items, ${party}`, number)),
  ];
}

function exact(where: string, value: number, { source, tag }: Pick<CitedFigure, 'source' | 'tag'>): CitedFigure {
  return { where, said: { kind: 'exact', value }, source, tag };
}

function belief(name: string, { number, source, tag }: CaseNumber): CitedFigure {
  return numberFigure(`beliefs: ${name}`, { number, reason: null, source, tag, note: null });
}
