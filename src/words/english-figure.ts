/** Pictures of the workbench: page charts, cells, dots, bars of influence, steps; a result that is not whole yet. */
export const englishFigure = {
  'title.waiting': 'Not computed yet: {cell}',
  'axis.linear': 'linear scale',
  'describe.axes-linear':
    'Warhead limit on each side from {from} to {to} along x; interceptors of {party} from 0 to {top} along y, on a linear scale.',
  'describe.waiting': 'Not computed yet: {list}.',

  'verdict.package-alone':
    'At {warheads} warheads a side and {interceptors} interceptors, retaliation is assured {here} {if}; the shield stops {attack} {useful}.',
  'verdict.package-alone-one':
    'At {warheads} warheads a side and {interceptors} interceptors, with every number at its median, retaliation is {here} {if}; the shield {useful} {attack}.',

  'page.cell': '{title}. Cell: {cell}.',
  'page.cell-draws': '{title}. Cell: {cell}. {draws}.',
  'page.filled':
    'Filled: share of {n} {n:draw|draws} in which both hold. Contours (all numbers at once) and median lines (each alone) answer different questions.',
  'page.thin': 'Thin green: assured in half the draws (dashed), in nine in ten (solid).',
  'page.one': 'Filled: both hold. Thin green: assured. One run, every number at its median: no shares.',

  'small.waiting': 'Not computed yet',
  'small.describe': '{cell}: {closing}.',

  'cursor.draws': '{package}, {cell}: assured in {assured}{else}. The shield stops {attack} in {useful}.{need}',
  'cursor.one': '{package}, {cell}: retaliation {assured}{else}. The shield {useful} {attack}.',
  'cursor.else': '; else mostly {what}',
  'cursor.fails': '; what fails: {what}',
  'cursor.need': ' Where not both hold, mostly {what}.',

  'ratio.describe': '{title}: {list}.',

  'dots.describe':
    '{cell}. Twenty dots, each 1 chance in 20 of the day’s luck: {low} to {high} warheads, middle {middle}.',
  'dots.describe-many':
    '{cell}. {n} dots, each 1 chance in {n} of the day’s luck: {low} to {high} warheads, middle {middle}.',
  'dots.reach': '{k} of {n} reach {warheads}',
  'dots.reach-range': '{k} of {n} reach {low}, {j} reach {high}',
  'dots.line': '{n} asked for',
  'dots.bar': 'Over {n} draws, the chance of that is {chance}',
  'dots.bar-one': 'One run at the medians: the chance of that is {chance}',
  'dots.asked': '; {confidence} asked for',
  'dots.more': '{n} or more',
  'dots.axis': 'warheads that leak',

  'tornado.title': 'What would change it: the share of {n} {n:draw|draws} in which the package is assured',
  'tornado.title-one': 'What would change it: the chance that the package is assured, every other number at its median',
  'tornado.base': 'now {share}',
  'tornado.describe': '{phrase}: {low} gives {lowShare}, {high} gives {highShare}.',
  'tornado.none': 'No number tried changes it.',
  'tornado.key': 'Bars end at the share that the lowest and the highest value tried give.',

  'steps.title': 'From {before} warheads to {leaking} that get through, medians',
  'steps.title-one': 'From {before} warheads to {leaking} that get through, every number at its median',
  'steps.before': 'before',
  'steps.struck': '{n} destroyed, or not able to launch',
  'steps.failed': '{n} fail on the way, or fall to air defence',
  'steps.stopped': '{n} stopped by the shield',
  'steps.describe': '{name}: {n}',
} as const;
