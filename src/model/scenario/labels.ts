import type { Question } from './question.ts';
import type { Flip, Label, LabelledFigure, SourceLine } from './result.ts';

/**
 * How each kind of figure was checked, what it rests on, and what would change it.
 *
 * Every figure of the chart is computed by the exact code and compared with our own coins and with an independent
 * implementation (validation/): *verified*. No published exchange has been reproduced end to end, so none is
 * *reproduced*. The weakest input governs what a figure rests on.
 *
 * @param flips null: not searched
 *
 * @source interfaces.md 3
 */
export function labelsOf(
  { parties }: Question,
  sources: readonly SourceLine[],
  flips: readonly Flip[] | null,
): Readonly<Record<LabelledFigure, Label>> {
  const [owner] = parties;
  const all = restsOn(sources);
  const ofNeed = restsOn(
    sources.filter(
      ({ path }) => path.startsWith(`beliefs.engagement.${owner}.`) || path.startsWith('criteria.shield.'),
    ),
  );
  const ofStrikes = restsOn(sources.filter(({ path }) => !/^(beliefs\.engagement|criteria)\./.test(path)));
  const searched: Label['change'] =
    flips === null ? 'not searched' : flips.length > 0 ? 'flips' : 'nothing within the ranges given';
  const label = (rests: Label['rests'], change: Label['change'] = 'not searched'): Label => ({
    checked: 'verified',
    rests,
    change,
  });
  return {
    room: label(all),
    need: label(ofNeed),
    shares: label(all),
    closesAt: label(all),
    exchangeRatio: label(ofStrikes),
    points: label(all, searched),
  };
}

/** A judgement or a citation whose reading nobody recorded is assumed; second-hand, recalled and computed is estimated. */
export function restsOn(sources: readonly SourceLine[]): Label['rests'] {
  if (sources.some(({ tag }) => tag === 'judged')) return 'assumed';
  return sources.every(({ tag }) => tag === 'read') ? 'declared' : 'estimated';
}
