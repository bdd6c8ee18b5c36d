/** The screen of one package: what is left to retaliate with in every cell, and what it hangs on. */
export const englishAssessScreen = {
  'assess-screen.first-run': 'The assessment is on its way.',
  'assess-screen.which': 'What is assessed',
  'assess-screen.which-package': 'Package {package}',
  'assess-screen.which-today': 'Today’s forces',
  'assess-screen.at-package':
    'At {warheads} {warheads:warhead|warheads} a side and {interceptors} {interceptors:interceptor|interceptors}',
  'assess-screen.at-today': 'With today’s forces and {interceptors} {interceptors:interceptor|interceptors}',
  'assess-screen.worst': '{at}, {owner} retaliation is the least assured of all {if}: {share}.',
  'assess-screen.worst-one':
    '{at}, every number at its median, {owner} retaliation is the weakest of all {if}: it is {held}.',
  'assess-screen.all-equal': '{at}, retaliation of either side is assured {share} in every one of the {n} cells.',
  'assess-screen.all-equal-one':
    '{at}, every number at its median, retaliation is {held} in every one of the {n} cells.',
  'assess-screen.held': 'In {k} of the {n} cells it is assured in at least half the draws.',
  'assess-screen.held-one': 'In {k} of the {n} cells it is assured.',
  'assess-screen.reason':
    'There {leaking} of {before} {before:warhead|warheads} get through, at the median; {asked} must. The largest loss: {loss}.',
  'assess-screen.of-before': 'The numbers are those before this change.',
  'assess-screen.cells': 'The eight cells: who is struck, how it stands, what it does',
  'assess-screen.cells-narrow': 'The eight cells, the least assured first',
  'assess-screen.keys': 'Press a cell to open it. Arrow keys move between cells.',
  'assess-screen.assured': 'assured {share}',
  'assess-screen.cell-label': '{owner} retaliation, {cell}: assured {share}',
  'assess-screen.cell-label-one': '{owner} retaliation, {cell}: {held}',
  'assess-screen.opened': '{owner} retaliation: {cell}',
  'assess-screen.explained': '{party} is {explained}.',
  'assess-screen.dots-medians': 'Dots: the day’s luck, {n} chances alike, every number at its median.',
  'assess-screen.dots-draw': 'Dots: the day’s luck, {n} chances alike, in draw {k} of the first {all} draws.',
  'assess-screen.dots-running': 'The fifty dots are being worked out; these are the twenty.',
  'assess-screen.another': 'Another draw',
  'assess-screen.to-medians': 'Back to the medians',
  'assess-screen.no-draws': 'One run at the medians: there is no other draw.',
  'assess-screen.blow-shots':
    'Of {usable} warheads that {party} can use against silos it spends {spent}: more shots than that are not asked for.',
  'assess-screen.blow-warheads':
    'Of {usable} warheads that {party} can use against silos it spends {spent}: it has no more for all the shots asked for.',
  'assess-screen.drawdown':
    'Of {before} {before:warhead|warheads} {share} are left after the blow and can be launched.',
  'assess-screen.spread': 'In brackets: from 5 to 95% of draws.',
  'assess-screen.not-sites':
    'Counted are warheads of systems; which silo, boat or launcher is lost is not part of the result.',
  'assess-screen.hangs': 'The bars are of the package in its cell ({cell}), both sides’ retaliation at once.',
  'assess-screen.hangs-not-today': 'They are not of today’s forces.',
  'assess-screen.levers': 'To the levers of these numbers',
  'assess-screen.table-caption': 'All cells as a table. {columns}',
  'assess-screen.struck': 'Struck',
  'assess-screen.ratio': 'Silo warheads destroyed for each one spent',
  'assess-screen.shield': 'The shield',
  'assess-screen.limits': 'What nobody has checked',
} as const;
