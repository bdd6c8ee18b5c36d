/** The sheet of agreed assumptions. */
export const englishAssumptions = {
  'assumptions.title':
    'Of {n} beliefs and criteria, views differ on {k}; {a} {a:is|are} agreed, {o} {o:is|are} undisputed and open',
  'assumptions.meaning':
    'Agreed: no view differs, and a source other than judgement or recall gives one value. Open: no view differs, but the value is judged, recalled or a range. That no view differs is what the document says; it is nobody’s consent.',

  'assumptions.differs': 'WHERE VIEWS DIFFER',
  'assumptions.differs-none': 'No view puts another value than the common one.',
  'assumptions.agreed': 'AGREED',
  'assumptions.open-judged': 'OPEN: judged',
  'assumptions.open-recalled': 'OPEN: recalled, unconfirmed',
  'assumptions.open-range': 'OPEN: a range, with a source',
  'assumptions.value': '{value} ({source})',
  'assumptions.judged': 'judged',
  'assumptions.line': '{phrase}: {value}',
  'assumptions.default': '{value}, not stated',
  'assumptions.seen': '{phrase}. Common: {common}. {views}.',
  'assumptions.seen-by': '{party}: {value}',
  'assumptions.as-common': 'the same',
  'assumptions.gone': 'no such number',

  'assumptions.ranking': 'WHICH DIFFERENCE MATTERS MOST',
  'assumptions.ranking-meaning':
    'The package of {package}, {cell}, over the first {n} {n:draw|draws}. In common values both retaliations are assured in {assured} of them and the shield is useful in {useful}. Each line: one thing alone takes the value of {first:of}, then that of {second:of}; then the change in percentage points (standard error).',
  'assumptions.ranking-meaning-one':
    'The package of {package}, {cell}, every number at its median. In common values: both retaliations assured, {assured}; the shield useful, {useful}. Each line: one thing alone takes the value of {first:of}, then that of {second:of}.',
  'assumptions.ranking-none': 'Nothing to rank: no view differs.',
  'assumptions.effect': '{what}: {a} of {n}, then {b} of {n}: {change}',
  'assumptions.effect-one': '{what}: {a}, then {b}',
  'assumptions.assured': 'assured',
  'assumptions.useful': 'useful',
  'assumptions.still': 'moves neither',
  'assumptions.thing': '{phrase}: {effects}',
  'assumptions.mapping': 'all that stands in {path}',
  'assumptions.yes': 'yes',
  'assumptions.no': 'no',

  'assumptions.whose': 'UNDER WHOSE VALUES',
  'assumptions.whose-meaning':
    'The common values, and each party’s whole view in their place, for everything and everyone. A number keeps its place among the draws in all of them.',
  'assumptions.whose-meaning-one':
    'The common values, and each party’s whole view in their place, for everything and everyone; every number at its median.',
  'assumptions.common': 'common',
  'assumptions.pair': '{half} / {most}',
  'assumptions.closing': 'Lowest limit: {what}',
  'assumptions.pairs': 'Half the draws / nine in ten. None: at no limit up to {top}. *: not at every limit above it.',
  'assumptions.pairs-one': 'None: at no limit up to {top}. *: not at every limit above it.',
  'assumptions.at-package': 'Package of {package}: assured / assured and useful, of {n} {n:draw|draws}',
  'assumptions.at-package-one': 'Package of {package}: assured / assured and useful',

  'assumptions.figure-title': 'Assured retaliation and a useful shield in half the draws: {list}',
  'assumptions.figure-title-one': 'Assured retaliation and a useful shield, every number at its median: {list}',
  'assumptions.figure-from': 'from {limit} warheads a side {as}',
  'assumptions.figure-only': 'only at {intervals} warheads a side {as}',
  'assumptions.figure-none': 'at no limit up to {top} {as}',
  'assumptions.in-common': 'in common values',
  'assumptions.in-view': 'as {party} sees it',
  'assumptions.key-need': 'Fewest that stop {attack} (median)',
  'assumptions.chart-common': 'Common values, no views',
  'assumptions.chart-view': 'As {party} sees everything',
} as const;
