import { stepsOf } from '../../../figure/index.ts';
import type { AssessResult, CellAssessment } from '../../../model/scenario/index.ts';
import { capital, drawCount, extent, inDraws, party, percent, quantiles, whole } from '../../../words/index.ts';
import type { Extent } from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import { allEqual, cellNameOf, heldIn, worstFirst } from './cells.ts';

/** The verdict on one package: the worst cell, what is lost there, and in how many it holds. */
export function assessVerdict(result: AssessResult, asked: Extent): readonly string[] {
  const worst = worstFirst(result.cells)[0]!;
  const [k, n] = [heldIn(result), result.cells.length];
  return [
    worstSentence(result, worst),
    reasonSentence(worst, asked),
    ...(allEqual(result.cells)
      ? []
      : [t(result.draws === 0 ? 'assess-screen.held-one' : 'assess-screen.held', { k, n })]),
  ];
}

function worstSentence(result: AssessResult, worst: CellAssessment): string {
  const at = atWords(result);
  const equal = allEqual(result.cells);
  const n = result.cells.length;
  const [held, share] = [heldWords(result, worst), shareWords(result, worst)];
  if (equal)
    return result.draws === 0
      ? t('assess-screen.all-equal-one', { at, held, n })
      : t('assess-screen.all-equal', { at, share, n });
  const { owner, name } = party(language.value, worst.defender);
  const common = { at, owner, if: t(`if.${cellNameOf(worst)}`, { who: name }) };
  return result.draws === 0
    ? t('assess-screen.worst-one', { ...common, held })
    : t('assess-screen.worst', { ...common, share });
}

/** What is left at the median in a cell, and where most of the rest went. */
function reasonSentence(cell: CellAssessment, asked: Extent): string {
  const steps = stepsOf(cell, language.value);
  const largest = steps.flatMap(({ loss }) => (loss === null ? [] : [loss])).sort((a, b) => b.n - a.n)[0]!;
  return t('assess-screen.reason', {
    leaking: steps.at(-1)!.left,
    before: cell.before,
    asked: extent(language.value, asked),
    loss: largest.words,
  });
}

function atWords({ package: at }: AssessResult): string {
  const { warheads, interceptors } = at;
  return warheads === null
    ? t('assess-screen.at-today', { interceptors })
    : t('assess-screen.at-package', { warheads, interceptors });
}

/** "in few draws (11 of 512)" */
function shareWords({ draws }: AssessResult, { assured }: CellAssessment): string {
  return inDraws(language.value, assured.share, draws);
}

/** For one run, where there is no share. */
function heldWords(_: AssessResult, { assured }: CellAssessment): string {
  return t(assured.share >= 0.5 ? 'verdict.assured' : 'verdict.not-assured');
}

/** Under the dots of a cell: in how many draws it is assured. */
export function assuredWords(result: AssessResult, cell: CellAssessment): string {
  return result.draws === 0
    ? capital(heldWords(result, cell))
    : capital(t('assess-screen.assured', { share: shareWords(result, cell) }));
}

export function cellLabel(result: AssessResult, cell: CellAssessment): string {
  const common = { owner: party(language.value, cell.defender).owner, cell: t(`cell.${cellNameOf(cell)}`) };
  return capital(
    result.draws === 0
      ? t('assess-screen.cell-label-one', { ...common, held: heldWords(result, cell) })
      : t('assess-screen.cell-label', { ...common, share: shareWords(result, cell) }),
  );
}

export function openedTitle(cell: CellAssessment): string {
  const { owner } = party(language.value, cell.defender);
  return capital(t('assess-screen.opened', { owner, cell: t(`cell.${cellNameOf(cell)}`) }));
}

/** Platforms and silos as far as a result has them: what the blow costs and what is left of the force. */
export function blowSentences(result: AssessResult, cell: CellAssessment): readonly string[] {
  const { attacker, defender, before } = cell;
  const number = (q: { median: number; low: number; high: number }): string => quantiles(language.value, q, '', whole);
  return [
    t('assess-screen.explained', {
      party: capital(party(language.value, defender).name),
      explained: t(`explain.${cellNameOf(cell)}`),
    }),
    t(`assess-screen.blow-${cell.bound}`, {
      party: party(language.value, attacker).name,
      ...{ usable: number(cell.usable), spent: number(cell.spent) },
    }),
    t('assess-screen.drawdown', { before, share: quantiles(language.value, cell.drawdown, '', percent) }),
    ...(result.draws === 0 ? [] : [t('assess-screen.spread')]),
    t('assess-screen.not-sites'),
  ];
}

/** For a table, which has no room for words of bands: "317 of 512 draws". */
export function countWords(result: AssessResult, cell: CellAssessment): string {
  return result.draws === 0
    ? t(cell.assured.share >= 0.5 ? 'assess.yes' : 'assess.no')
    : drawCount(language.value, cell.assured.share, result.draws);
}
