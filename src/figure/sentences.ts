import type { LinkageResult } from '../model/scenario/index.ts';
import { attackWords, closing, intervalWords, piecesOf, say, type Language } from '../words/index.ts';
import type { FigureContext } from './context.ts';

/** The title says what the result says: below which limit the room is closed in half the draws. */
export function titleSentence(result: LinkageResult, context: FigureContext, language: Language): string {
  const one = result.draws === 0;
  const half = closing(result, 'both', result.cell)?.half ?? null;
  if (half === null) return say(language, 'title.waiting', { cell: say(language, `cell.${result.cell}`, {}) });
  const { limit } = half;
  const pieces = piecesOf(result, half);
  const attack = attackWords(context, language);
  if (limit === null)
    return say(language, one ? 'title.none-one' : 'title.none', {
      attack,
      top: result.limits[result.limits.length - 1] as number,
    });
  if (pieces !== null)
    return say(language, one ? 'title.pieces-one' : 'title.pieces', {
      attack,
      intervals: intervalWords(pieces, language),
    });
  if (limit === result.limits[0]) return say(language, one ? 'title.all-one' : 'title.all', { attack, limit });
  return say(language, one ? 'title.one' : 'title.half', { attack, limit });
}

/** Engine, scenario, draws and seed: what it takes to run it again. */
export function engineLine(
  result: Pick<LinkageResult, 'engine' | 'scenario' | 'alternative' | 'draws' | 'seed'>,
  language: Language,
): string {
  const alternative =
    result.alternative === null ? '' : say(language, 'foot.alternative', { name: result.alternative });
  const draws = result.draws === 0 ? say(language, 'foot.one', {}) : say(language, 'foot.draws', { n: result.draws });
  return say(language, 'foot.engine', {
    engine: result.engine,
    scenario: result.scenario,
    alternative,
    draws,
    seed: String(result.seed),
  });
}
