import type { Language, PartyName } from './language.ts';

/** English sentences. Keys are shared by every language; {braces} are filled in; {n:one|many} follows a number. */
export const english = {
  'list.last': '{before} and {last}',

  'number.words': 'no one two three four five six seven eight nine ten',
  'number.band': '{median} ({low} to {high})',
  'number.range': '{low} to {high}',
  'number.plain': '{n}',
  'chance.below': 'fewer than 1 in {n}',
  'chance.above': 'more than {k} in {n}',

  'share.nearly-all': 'in nearly all draws ({k} of {n})',
  'share.most': 'in most draws ({k} of {n})',
  'share.some': 'in some draws ({k} of {n})',
  'share.few': 'in few draws ({k} of {n})',
  'share.count': '{k} of {n} {n:draw|draws}',

  'who.either': 'either side',

  'cell.day/ride-out': 'day, ride-out',
  'cell.day/launch-under-attack': 'day, launch under attack',
  'cell.generated/ride-out': 'generated, ride-out',
  'cell.generated/launch-under-attack': 'generated, launch under attack',
  'explain.day/ride-out': 'struck without warning in peacetime, waits out the blow',
  'explain.day/launch-under-attack': 'struck without warning in peacetime, launches under the blow',
  'explain.generated/ride-out': 'already raised to alert, waits out the blow',
  'explain.generated/launch-under-attack': 'already raised to alert, launches under the blow',
  'if.day/ride-out': 'if {who} must ride out a bolt from the blue',
  'if.day/launch-under-attack': 'if {who} launches under attack by day',
  'if.generated/ride-out': 'if {who} is generated (raised to alert) and rides out the blow',
  'if.generated/launch-under-attack': 'if {who} is generated and launches under attack',

  'attack.plain': '{missiles} {n:missile|missiles}',
  'attack.warheads': '{missiles} {n:missile|missiles} of {warheads} warheads each',
  'attack.decoys': '{attack} with {decoys} {d:decoy|decoys} a warhead',
  'attack.unknown': 'the small attack asked about',

  'title.half':
    'Below {limit} warheads a side, no shield both stops {attack} and leaves retaliation assured in half the draws',
  'title.one':
    'With every number at its median, no shield below {limit} warheads a side both stops {attack} and leaves retaliation assured',
  'title.pieces':
    'Only at {intervals} warheads a side does some shield both stop {attack} and leave retaliation assured in half the draws',
  'title.pieces-one':
    'With every number at its median, only at {intervals} warheads a side does some shield both stop {attack} and leave retaliation assured',
  'title.all':
    'At every limit from {limit} warheads a side, some shield both stops {attack} and leaves retaliation assured in half the draws',
  'title.all-one':
    'With every number at its median, some shield both stops {attack} and leaves retaliation assured at every limit from {limit}',
  'title.none':
    'At no limit up to {top} warheads a side does a shield both stop {attack} and leave retaliation assured in half the draws',
  'title.none-one':
    'With every number at its median, no shield both stops {attack} and leaves retaliation assured at any limit up to {top}',

  'subtitle.cell': '{title}. Cell: {cell} ({explained}).',
  'subtitle.criteria':
    'Assured: {warheads} warheads arrive with a chance of {confidence}. Useful: the shield stops {attack} with a chance of {shield}.',
  'subtitle.shares':
    'Filled: share of {n} {n:draw|draws} in which a package is both. Contours (all numbers at once) and median lines (each number alone) answer different questions.',
  'subtitle.steps': 'Steps, not curves: too few draws to smooth.',
  'subtitle.thin': 'Thin green lines: assured in half the draws (dashed), in nine in ten (solid).',
  'subtitle.one':
    'Filled: packages that are both. Thin green line: assured. One run, every number at its median: no shares.',

  'axis.interceptors': 'Interceptors of {party}',
  'axis.sqrt': 'square-root scale',
  'axis.warheads': 'Warhead limit, each side (deployed strategic warheads)',
  'axis.deeper': '← deeper cuts',
  'axis.scale': 'Both hold, % of draws',
  'axis.one': 'Both hold',

  'label.room': 'Most that keep {owner} retaliation assured (median)',
  'label.room-beyond': 'Most that keep {owner} retaliation assured (median): above {top} from {limit} on',
  'label.need': 'Fewest that stop {attack}: {n} (median)',
  'label.need-none': 'No number of interceptors stops {attack}',
  'label.first': '{owner} retaliation assured to the right of this line (median)',
  'label.first-all': '{owner} retaliation assured at every limit computed (median)',
  'label.both-half': 'Both in half the draws or more',
  'label.both-most': 'Both in nine in ten or more',
  'label.both-one': 'Both hold',
  'label.too-large': 'Shield too large: {owner} retaliation not assured',
  'label.too-small': 'Assured, but the shield is too small for {attack}',
  'label.too-deep': 'Not assured even with no shield',
  'label.package': 'Package: {package}',
  'label.package-both': 'both {draws}',
  'label.package-holds': 'both hold',
  'label.package-fails': 'not both',
  'label.package-near': '{text}, at {warheads} and {interceptors} (nearest computed)',
  'label.no-warheads': 'no warhead limit',
  'label.no-shield': 'no shield limit',

  'package.plain': '{warheads} and {interceptors}',
  'package.words': '{warheads}, {interceptors}',
  'package.open': 'no warhead limit and {interceptors}',

  'closing.half': 'half the draws: {limit}',
  'closing.most': 'nine in ten: {limit}',
  'closing.one': 'both hold: {limit}',
  'closing.from': 'from {limit}',
  'closing.always': 'from {limit} or lower',
  'closing.pieces': 'only {intervals}',
  'closing.never': 'no limit up to {top}',

  'ratio.title': 'Striking first pays in warheads above 1: silo warheads destroyed for each one spent (median)',
  'ratio.line': '{party} first: {low} to {high}',
  'ratio.flat': '{party} first: {low}',
  'ratio.none': '{party} first: nothing spent',

  'small.none': 'Assured in under half, even with no shield',
  'small.none-one': 'Not assured even with no shield',
  'small.title': 'The other three cells, on the same scales. Cells are never joined.',

  'foot.engine': 'Counterpoise {engine}, scenario {scenario}{alternative}, {draws}, seed {seed}',
  'foot.draws': '{n} {n:draw|draws}',
  'foot.one': 'one run at the medians',
  'foot.alternative': ', alternative {name}',
  'foot.grey': 'Grey: below the lowest limit computed.',

  'verdict.package':
    'At {warheads} warheads a side and {interceptors} interceptors, retaliation is assured {here} {if}, {there} {ifOther}; the shield stops {attack} {useful}.',
  'verdict.package-same':
    'At {warheads} warheads a side and {interceptors} interceptors, retaliation is assured {here} {if} and {there} {ifOther}; the shield stops {attack} {useful}.',
  'verdict.near':
    'The package {package} is not on the computed grid; {warheads} and {interceptors} is the nearest point that is.',
  'verdict.package-one':
    'At {warheads} warheads a side and {interceptors} interceptors, with every number at its median, retaliation is {here} {if}, {there} {ifOther}; the shield {useful} {attack}.',
  'verdict.package-open': 'The package sets no warhead limit; a shield of {interceptors} stops {attack} {useful}.',
  'verdict.package-open-one':
    'The package sets no warhead limit; with every number at its median, a shield of {interceptors} {useful} {attack}.',
  'verdict.assured': 'assured',
  'verdict.not-assured': 'not assured',
  'verdict.stops': 'stops',
  'verdict.does-not-stop': 'does not stop',
  'verdict.closes': 'For a shield that stops {attack} beside an assured retaliation, half the draws need {list}.',
  'verdict.closes-one':
    'For a shield that stops {attack} beside an assured retaliation, the one run at the medians needs {list}.',
  'verdict.closes-first': '{limit} warheads a side {if}',
  'verdict.closes-next': '{limit} {if}',
  'verdict.lowest': '{limit} or fewer',
  'verdict.never': 'No limit up to {top} warheads a side is enough {list}.',
  'verdict.pieces':
    'More warheads are not always better here: half the draws hold at {intervals} only, not at every limit above.',
  'verdict.pieces-one':
    'More warheads are not always better here: both hold at {intervals} only, not at every limit above.',
  'verdict.no-shield':
    'With no shield, retaliation is assured in half the draws from {limit} {if}; such packages stop no missile, so they are never useful, but they are not closed.',
  'verdict.no-shield-one':
    'With no shield, retaliation is assured from {limit} {if}; such packages stop no missile, so they are never useful, but they are not closed.',
  'verdict.rests':
    'It rests on {n} {n:number|numbers} given in the scenario: {judged} judged, {recalled} recalled from memory and unconfirmed, {rest} from a source.',
  'verdict.reference': 'Not checked against a published exchange.',
  'verdict.share': 'A share of draws over ranges somebody chose is not the chance of anything.',
  'verdict.agreements': 'Named in the scenario, not in the library, so not computed: {list}.',
  'verdict.one': 'One run at the medians shows nothing of what we do not know.',

  'describe.axes':
    'Warhead limit on each side from {from} to {to} along x; interceptors of {party} from 0 to {top} along y, on a square-root scale.',
  'describe.need': 'Fewest interceptors that stop {attack}, median: {need}.',
  'describe.need-none': 'No number of interceptors stops {attack} at the median.',
  'describe.room':
    'Most interceptors that keep {owner} retaliation assured, median: {low} at the lowest limit, widest {room} at {limit}.',
  'describe.room-none': '{owner} retaliation is assured at no limit, even against no interceptors.',
  'describe.first': '{owner} retaliation is assured from {limit} on, median.',
  'describe.cell': '{cell}: {half}{most}.',
  'describe.points': '{n} {n:point|points} marked: {list}.',
  'describe.none': 'none',

  'terminal.not-validated': 'NOT VALIDATED',
  'terminal.closes': 'WHERE THE ROOM CLOSES (lowest warhead limit, each side)',
  'terminal.closes-note': 'In brackets: within two standard errors of a share. None: at no limit up to {top}.',
  'terminal.half': 'half the draws',
  'terminal.most': 'nine in ten',
  'terminal.one': 'at the medians',
  'terminal.assured': 'assured (at some number of interceptors, none included)',
  'terminal.assured-short': 'assured',
  'terminal.both': 'assured, and the shield is useful',
  'terminal.what': '{what}:',
  'terminal.none': 'none',
  'terminal.pieces': 'Only there, not at every limit above: {label}: {runs}.',
  'terminal.cell': '{cell}: {explained}.',
  'terminal.alternatives': 'RIVAL BELIEFS (lowest limit assured at some number of interceptors, medians)',
  'terminal.widest': 'WHERE {owner} ROOM IS WIDEST (median)',
  'terminal.widest-at': '{room} interceptors, at {limit} warheads',
  'terminal.widest-top': '{room} interceptors or more, at {limit} warheads',
  'terminal.widest-none': 'no room at any limit',
  'terminal.verdict': 'VERDICT',
  'terminal.x': 'warhead limit, each side',
  'terminal.key': 'Both assured and useful, share of draws:',
  'terminal.key-one': 'Both assured and useful:',
  'terminal.key-bands': '{a} 90% or more  {b} 50-90%  {c} 10-50%  {d} under 10%',
  'terminal.key-else': '{a} assured, not useful   {u} useful, not assured   blank: neither',
  'terminal.key-marks': '{r} most that keep {owner} retaliation assured (median)',
  'terminal.key-need': '{m} fewest that stop {attack} (median): {n}',
  'terminal.key-package': 'P the package: {package}',
  'terminal.cells': 'THE FOUR CELLS: how the side that is struck stands, and what it does',

  'assess.title': 'WHAT IS LEFT TO RETALIATE WITH: {title}',
  'assess.package': 'Package: {package}. {draws}.',
  'assess.today': 'today’s forces, {interceptors} interceptors',
  'assess.direction': '{attacker} strikes, {defender} retaliates ({before} warheads before)',
  'assess.surviving': 'surviving',
  'assess.arriving': 'arriving',
  'assess.leaking': 'leaking',
  'assess.chance': 'chance',
  'assess.assured': 'assured',
  'assess.yes': 'yes',
  'assess.no': 'no',
  'assess.columns':
    'surviving: warheads left and able to launch; arriving: working, through air defence; leaking: past the shield too (expected numbers, median over draws). chance: that enough of them leak through{criterion}. assured: {meaning}.',
  'assess.criterion': ' ({warheads})',
  'assess.meaning': 'draws in which that chance is at least {confidence}',
  'assess.meaning-open': 'draws in which that chance is as high as the criterion asks',
  'assess.second-line': '  (second line: 5-95%)',
  'assess.shield': 'THE SHIELD',
  'assess.count': '{k} of {n}',
  'assess.no-number': 'no number',
  'assess.meaning-one': 'whether that chance is at least {confidence}',
  'assess.need': 'The shield needs {n} interceptors to stop {attack}.',
  'assess.need-null': 'In {draws} no number is enough{reason}.',
  'assess.need-never': 'At the median no number of interceptors stops {attack}{reason}.',
  'assess.need-because': ' ({reason})',
  'reason.system': 'the defence fails as a whole too often',
  'reason.track': 'too many warheads are not tracked',
  'reason.shotsPerObject': 'too few shots at each object',
  'reason.kill': 'a shot kills too seldom',
  'assess.stability': 'WHAT IT COSTS NOT TO HURRY (100%: nothing)',
  'assess.generation': '{party}, {cell}: by day it delivers {ratio} of what it delivers when generated.',
  'assess.launch': '{party}, {cell}: riding out it delivers {ratio} of what it delivers by launching under attack.',
  'assess.undefined': 'an undefined share (nothing arrives either way)',
  'assess.doctrine-ride-out': 'riding out',
  'assess.doctrine-launch-under-attack': 'launching under attack',
  'assess.posture-day': 'by day',
  'assess.posture-generated': 'generated',
  'assess.exchange': 'Striking first, {party} destroys {ratio} silo warheads for each one spent.',
  'assess.exchange-none': 'Striking first, {party} spends nothing on silos.',
  'assess.command': 'All of this holds given that the order arrives (chance: {list}).',
  'assess.command-party': '{party} {chance}',
} as const;

const known: Readonly<Record<string, PartyName>> = {
  US: { name: 'the United States', owner: 'the United States’', short: 'US', shortOwner: 'US' },
  USSR: { name: 'the Soviet Union', owner: 'the Soviet Union’s', short: 'USSR', shortOwner: 'Soviet' },
  Russia: { name: 'Russia', owner: 'Russia’s', short: 'Russia', shortOwner: 'Russia’s' },
  China: { name: 'China', owner: 'China’s', short: 'China', shortOwner: 'China’s' },
  UK: { name: 'the United Kingdom', owner: 'the United Kingdom’s', short: 'UK', shortOwner: 'UK' },
  France: { name: 'France', owner: 'France’s', short: 'France', shortOwner: 'France’s' },
};

export const en: Language = {
  code: 'en',
  words: english,
  numbers: { group: ',', decimal: '.', percent: '' },
  form: (n) => (n === 1 ? 0 : 1),
  parties: known,
  unknownParty: (name) => ({ name, owner: owner(name), short: name, shortOwner: owner(name) }),
};

function owner(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
