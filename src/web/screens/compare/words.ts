import type { LinkageResult } from '../../../model/scenario/index.ts';
import {
  attackWords,
  capital,
  closing,
  extent,
  inDraws,
  intervalWords,
  packageShares,
  packageWords,
  piecesOf,
  quantiles,
  say,
  whole,
} from '../../../words/index.ts';
import { language, t } from '../../page.ts';
import type { Chart } from '../../state/told.ts';
import type { Side } from '../../state/state.ts';
import { pathWords, valueWords } from '../../step-words.ts';
import { contextOf } from '../../view.ts';
import type { CellName } from '../cells.ts';
import type { Compared } from './sides.ts';
import type { Said } from './differences.ts';

export function sideName({ name }: Compared): string {
  if (name === 'baseline' || name === 'changed') return t(`compare.${name}`);
  return t('compare.pin', { n: name === 'pin-1' ? 1 : 2 });
}

/** How far a side is from its scenario. */
export function sideLine({ alternative, set }: Side, titles: Readonly<Record<string, string>>): string {
  const n = Object.keys(set).length;
  const told = [
    ...(alternative === null ? [] : [`${t('compare.rivals')}: ${titles[alternative] ?? alternative}.`]),
    ...(n === 0 ? [] : [t('compare.set', { n })]),
  ];
  return told.length === 0 ? t('compare.as-is') : told.join(' ');
}

/** In how many draws something holds; of one run, whether it does. */
export function shareWords({ draws }: LinkageResult, share: number): string {
  if (draws > 0) return inDraws(language.value, share, draws);
  return t(share >= 0.5 ? 'assess.yes' : 'assess.no');
}

/** The package of a chart: assured, useful, both. */
export function packageSentence(chart: Chart): string | null {
  const { result } = chart;
  const here = packageShares(result, result.cell);
  if (here === null) return null;
  const said = packageWords(here, language.value);
  if (result.draws === 0)
    return t('compare.shares-one', {
      package: said,
      assured: t(here.assured >= 0.5 ? 'verdict.assured' : 'verdict.not-assured'),
      useful: t(here.useful >= 0.5 ? 'verdict.stops' : 'verdict.does-not-stop'),
      attack: attackWords(contextOf(chart, 'compare'), language.value),
    });
  const [assured, useful, both] = [here.assured, here.useful, here.both].map((share) => shareWords(result, share));
  return t('compare.shares', { package: said, assured: assured!, useful: useful!, both: both! });
}

/** The changed package against that of the baseline, in the cell of the changed side. */
export function verdictOf(baseline: Chart, changed: Chart): string | null {
  const { cell, draws } = changed.result;
  const [before, now] = [packageShares(baseline.result, cell), packageShares(changed.result, cell)];
  if (before === null || now === null) return null;
  const one = (share: number): string => t(share >= 0.5 ? 'verdict.assured' : 'verdict.not-assured');
  const of = (chart: Chart, share: number): string => (draws === 0 ? one(share) : shareWords(chart.result, share));
  return t(draws === 0 ? 'compare.verdict-one' : 'compare.verdict', {
    cell: capital(t(`cell.${cell}`)),
    package: packageWords(now, language.value),
    packageBefore: packageWords(before, language.value),
    changed: of(changed, now.assured),
    baseline: of(baseline, before.assured),
  });
}

/** What was set on a side, and what the scenario has itself where another side set it. */
export function settingsOf(side: Side, paths: readonly string[], chart: Chart | null): readonly Said[] {
  const { alternatives } = chart?.words.about ?? {};
  const { alternative } = side;
  const rival = alternative === null ? t('desk.rival-none') : (alternatives?.[alternative] ?? alternative);
  return [
    { key: 'alternative', what: t('compare.rivals'), value: rival },
    ...paths.map((path) => ({
      key: path,
      what: capital(pathWords(path)),
      value: valueWords(path, path in side.set ? side.set[path] : ownValue(path, chart)),
    })),
  ];
}

/** What a path has where nobody set it, as far as the page is told; undefined: it is not. */
function ownValue(path: string, chart: Chart | null): unknown {
  if (!chart) return undefined;
  const { about, cuts, numbers } = chart.words;
  const known: Readonly<Record<string, unknown>> = {
    'choices.package.warheads': about.package.warheads,
    'choices.package.interceptors': about.package.interceptors,
    [`choices.shield.${about.parties[1]}.interceptors`]: about.otherShield,
    'choices.cuts': cuts.own,
    'criteria.retaliation.cell': chart.result.cell,
    'criteria.shield.attack.missiles': about.criteria.shield.missiles,
    'criteria.shield.attack.warheadsPerMissile': about.criteria.shield.warheadsPerMissile,
  };
  if (path in known) return known[path];
  const quantity = numbers.find((one) => one.path === path)?.quantity;
  if (quantity?.kind === 'certain') return quantity.value;
  if (quantity?.kind === 'between' || quantity?.kind === 'triangular')
    return { between: [quantity.low, quantity.high] };
  if (quantity?.kind !== 'beta') return undefined;
  return say(language.value, 'figure.beta', { successes: quantity.successes, trials: quantity.trials });
}

/** Every answer of a whole chart: what the package comes to, what the shield needs, where each cell closes. */
export function answersOf({ result }: Chart): readonly Said[] {
  const one = result.draws === 0 ? '-one' : '';
  return [
    ...packageAnswers(result),
    {
      key: 'need',
      what: t('compare.row-need'),
      value: quantiles(language.value, result.need.interceptors, t('describe.none')),
    },
    ...result.cells.flatMap((cell) =>
      (['both', 'alone'] as const).map((kind) => ({
        key: `${kind} ${cell}`,
        what: t(`compare.row-${kind}${one as ''}`, { cell: capital(t(`cell.${cell}`)) }),
        value: closingWords(result, kind === 'both' ? 'both' : 'assured', cell),
      })),
    ),
  ];
}

function packageAnswers(result: LinkageResult): readonly Said[] {
  const point = result.points[0];
  const useful = point?.useful;
  return [
    ...(useful ? [{ key: 'useful', what: t('compare.row-useful'), value: shareWords(result, useful.share) }] : []),
    ...result.cells.flatMap((name) => {
      const cell = capital(t(`cell.${name}`));
      const here = packageShares(result, name);
      if (here === null) return [];
      return [
        { key: `package ${name}`, what: t('compare.row-assured', { cell }), value: shareWords(result, here.assured) },
        {
          key: `package-both ${name}`,
          what: t('compare.row-package-both', { cell }),
          value: shareWords(result, here.both),
        },
      ];
    }),
  ];
}

/** "3,250", "4,750 to 5,250 and 6,000", or that no limit does. */
function closingWords(result: LinkageResult, what: 'assured' | 'both', cell: CellName): string {
  const half = closing(result, what, cell)?.half;
  if (!half || half.limit === null) return t('describe.none');
  const pieces = piecesOf(result, half);
  if (pieces !== null) return intervalWords(pieces, language.value);
  return half.limit === result.limits[0]
    ? t('verdict.lowest', { limit: whole(language.value, half.limit) })
    : extent(language.value, half.limit);
}
