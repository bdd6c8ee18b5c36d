import type { CellName } from '../model/exchange/index.ts';
import type { LinkageResult } from '../model/scenario/index.ts';
import {
  attackWords,
  becauseAt,
  capital,
  drawCount,
  en,
  failureWords,
  nearest,
  packageWords,
  say,
  sharesOf,
  type Language,
} from '../words/index.ts';
import type { FigureContext } from './context.ts';

/**
 * What a cursor says of the place it stands on: the nearest package of the grid, by its own numbers, in one cell.
 *
 * @returns null where that cell is not computed
 */
export function cellSentence(
  result: LinkageResult,
  context: FigureContext,
  cell: CellName,
  warheads: number,
  interceptors: number,
): string | null {
  const language = context.language ?? en;
  const [i, j] = [nearest(result.limits, warheads), nearest(result.interceptors, interceptors)];
  const assured = sharesOf(result, cell)?.assured[i]?.[j];
  const useful = result.shares.useful[j];
  if (assured === undefined || useful === undefined) return null;
  const place = { warheads: result.limits[i] as number, interceptors: result.interceptors[j] as number };
  const common = {
    package: packageWords(place, language),
    cell: say(language, `cell.${cell}`, {}),
    attack: attackWords(context, language),
  };
  const why = becauseAt(result, cell, i, j);
  const what = why === null ? null : failureWords(why, context, language);
  if (result.draws === 0) return capital(oneSentence(common, assured, useful, what, language));
  const shield = why?.kind === 'need' && what !== null ? say(language, 'cursor.need', { what }) : '';
  return say(language, 'cursor.draws', {
    ...common,
    assured: drawCount(language, assured, result.draws),
    useful: drawCount(language, useful, result.draws),
    else: what === null || why?.kind === 'need' ? '' : say(language, 'cursor.else', { what }),
    need: shield,
  });
}

function oneSentence(
  common: { readonly package: string; readonly cell: string; readonly attack: string },
  assured: number,
  useful: number,
  what: string | null,
  language: Language,
): string {
  return say(language, 'cursor.one', {
    ...common,
    assured: say(language, assured >= 0.5 ? 'verdict.assured' : 'verdict.not-assured', {}),
    useful: say(language, useful >= 0.5 ? 'verdict.stops' : 'verdict.does-not-stop', {}),
    else: what === null ? '' : say(language, 'cursor.fails', { what }),
  });
}
