import { englishFigure } from './english-figure.ts';
import type { Catalogue, Language, PartyName } from './language.ts';

import { englishDesk } from './english-desk.ts';
import { englishDoctrines } from './english-doctrines.ts';

/**
 * English sentences. Keys are shared by every language; {braces} are filled in; {n:one|many} follows a number. What only
 * some screens and commands say stands in english-later.ts.
 */
export const english = {
  ...englishDesk,
  ...englishDoctrines,
  ...englishFigure,

  'list.last': '{before} and {last}',

  'number.words': 'no one two three four five six seven eight nine ten',
  'number.band': '{median} ({low} to {high})',
  'number.band-words': '{median} ({low} to {high})',
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
  'axis.warheads-counted': 'Warhead limit, each side (as {agreement} counts)',
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

  // words that stood in the code: begin
  'foot.force': '{id} ({sources})',
  'foot.sources': 'Forces {forces}. Of {n} numbers in the scenario {judged} are judged, {recalled} recalled.',
  // words that stood in the code: end

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

  // library and new: begin
  'library.id': 'id',
  'library.kind': 'kind',
  'library.date': 'date',
  'library.state': 'state',
  'library.what': 'what',
  'library.bibliography': 'bibliography: {n} {n:source|sources}',
  'library.unreadable': 'cannot be read: see counterpoise library check',
  'library.several': 'several',
  'library.kind-force': 'force',
  'library.kind-series': 'series',
  'library.kind-declaration': 'declaration',
  'library.kind-defence': 'defence',
  'library.kind-scenario': 'scenario',
  'library.kind-posture': 'posture',
  'library.kind-sources': 'sources',

  'figure.exact': '{n}',
  'figure.at-least': 'at least {n}',
  'figure.at-most': 'at most {n}',
  'figure.between': '{low} to {high}',
  'figure.unknown': '? ({reason})',
  'figure.yes': 'yes',
  'figure.no': 'no',
  'figure.triangular': '{low} to {high}, peak at {mode}',
  'figure.beta': '{successes} of {trials} tests',
  'figure.same': 'as {path}',

  'leg.silo': 'silo',
  'leg.mobile': 'mobile',
  'leg.submarine': 'submarine',
  'leg.bomber': 'bomber',

  // library and new: end

  'command.failed': 'counterpoise failed, and it is our fault: {detail}',
  'command.report': 'Please report this with the command you gave. COUNTERPOISE_TRACE=1 shows where it happened.',
  'command.wrote': 'wrote {path}',
  'command.draws-done': '{done} of {of} draws, about {seconds} s left',
  'command.cases-done': '{done} of {of} cases',

  // answers about the answer, and the trade-off: begin
  'input.view': '{phrase} (as {party} sees it)',
  'input.path': 'number at {path}',
  'input.leg-silo': 'silo missiles',
  'input.leg-mobile': 'mobile missiles',
  'input.leg-submarine': 'submarines',
  'input.leg-bomber': 'bombers',
  'input.weapons-submarine': 'submarine missiles',
  'input.when-day': 'by day',
  'input.when-generated': 'when generated',
  'input.of-alert-submarine': 'share of {owner} submarines at sea {when}',
  'input.of-upload-after': 'wait in months until the loading of {owner} {weapons} begins',
  'input.of-upload-rate': 'number of {owner} {weapons} loaded in a month',
  'input.of-reserve': 'number of warheads that {party} has in store',
  'input.of-breakout-months': 'number of months in which a breakout counts',
  'input.of-breakout-warheads': 'number of warheads that make a breakout',
  'input.of-alert-mobile': 'share of {owner} mobile missiles out {when}',
  'input.of-alert-silo': 'share of {owner} silo missiles on alert {when}',
  'input.of-alert-bomber': 'share of {owner} bombers off the ground {when}',
  'input.of-alert': 'share of {owner} {system} on alert {when}',
  'input.of-ready': 'share of {owner} other {leg} that can launch from where they stand {when}',
  'input.of-survival': 'chance that {owner} {leg} on alert ride out the attack',
  'input.of-survival-off': 'chance that {owner} {leg} off alert ride out the attack',
  'input.of-leg-lost': 'chance that {owner} {leg} are found as a whole',
  'input.of-reliability': 'reliability of {owner} {weapons}',
  'input.of-penetration': 'chance that {owner} {leg} get through air defence',
  'input.of-command': 'chance that the order reaches {owner} forces',
  'input.of-strike-kill': 'kill probability of {owner} warheads against silos',
  'input.of-strike-reliability': 'reliability of {owner} missiles in a first strike',
  'input.of-withheld': 'share of its warheads against silos that {party} withholds',
  'input.of-counterforce': 'share of {owner} {system} warheads usable against silos',
  'input.of-launched': 'share of alert launchers away in time under attack',
  'input.of-decided': 'chance that launch under attack is ordered in time',
  'input.of-kill': 'kill probability of {owner} interceptors',
  'input.of-track': 'chance that {owner} shield tracks an object',
  'input.of-system': 'chance that {owner} shield works as a whole',
  'input.of-decoys': 'number of decoys a warhead against {owner} shield',
  'input.of-reach': 'share of {owner} interceptors that reach the attack',
  'input.of-exposed': 'share of warheads that come within {owner} shield',
  'input.of-stopped': 'share of warheads that {owner} shield stops',
  'input.of-threshold': 'number of warheads that must arrive',
  'input.of-confidence': 'confidence asked of retaliation',
  'input.of-shield-confidence': 'confidence asked of the shield',
  'input.of-attack-decoys': 'number of decoys a warhead in the small attack',

  'verdict.because': 'Where it falls short, what fails most often is {what}.',
  'verdict.because-one': 'What fails is {what}.',
  'because.need': 'the shield, too small to stop {attack}',
  'because.retaliation': '{owner} retaliation',

  'turn.title': 'WHAT WOULD TURN IT',
  'turn.meaning': 'Whether the package is assured; one number at a time, the others at their medians.',
  'turn.above': 'It turns where the {phrase} goes above {at}{now}.',
  'turn.below': 'It turns where the {phrase} falls below {at}{now}.',
  'turn.now': ' (now {now}, range {low} to {high})',
  'turn.more': '{n} more {n:number turns|numbers turn} it.',
  'turn.none': 'No single number turns it within its range.',

  'matters.title': 'WHAT MATTERS MOST',
  'matters.meaning':
    'How far one number alone, from its 5% to its 95% value, moves the share of draws in which the package is assured: percentage points (standard error).',
  'matters.meaning-one':
    'How far one number alone, from its 5% to its 95% value, moves whether the package is assured: 100 is from no to yes, −100 from yes to no.',
  'matters.effect': '{points} ({error})',
  'matters.rest': '{n:The other number moves|The other numbers move} it in none of the draws looked at.',
  'matters.rest-one': '{n:The other number does|The other numbers do} not move it.',
  'matters.none':
    'No number alone, from its 5% to its 95% value, moves the share of draws in which the package is assured.',
  'matters.none-one':
    'No number alone, from its 5% to its 95% value, changes whether the package is assured; the others stand at their medians.',

  'agreed.bans': 'Every cut begins from what the bans of {list} leave.',
  'agreed.party': '{party}: {list}.',
  'agreed.gone': '{system} goes ({before} {before:launcher|launchers})',
  'agreed.kept':
    '{system} keeps {after} of {before} {before:launcher|launchers}, with {warheads} {warheads:warhead|warheads}',
  'agreed.nothing': 'nothing goes',
  'agreed.counted':
    'The limit is on what {agreement} counts ({limit}), not on loads in service; before any cut that is {list}. What is in service comes down in proportion.',
  'agreed.today': '{n} for {party}',
  'agreed.points': 'As a treaty counts, not loads in service: {list}.',
  'agreed.points-other': 'As another treaty counts than the axis: {list}.',

  'presets.title': 'OTHER NUMBERS OF WARHEADS THAT MUST ARRIVE (lowest limit assured, medians)',
  'presets.asked': '{warheads} (asked)',

  'labelled.title': 'HOW FAR IT IS CHECKED',
  'labelled.room': 'the most interceptors',
  'labelled.need': 'the fewest interceptors',
  'labelled.shares': 'shares of draws',
  'labelled.closesAt': 'closing limits',
  'labelled.exchangeRatio': 'exchange ratios',
  'labelled.points': 'package and points',
  'labelled.every': 'every figure',
  'labelled.else': 'every other figure',
  'labelled.group': '{words} ({figures})',
  'labelled.how': 'How it was checked: {groups}.',
  'labelled.on': 'What it rests on: {groups}; the weakest number governs.',
  'labelled.by': 'What would change it: {groups}.',
  'checked.counted': 'counted from cited data',
  'checked.verified': 'worked out by a second method of our own too, with the same answer',
  'checked.reproduced': 'a published result comes out',
  'checked.observed': 'compared with events',
  'checked.unchecked': 'not checked',
  'rests.declared': 'what was declared',
  'rests.estimated': 'estimates',
  'rests.assumed': 'assumptions',
  'change.flips': 'what stands under WHAT WOULD TURN IT',
  'change.nothing within the ranges given': 'no single number within its range',
  'change.not searched': 'not searched',

  'describe.package': 'The package, {package}: {shares}{why}.',
  'describe.package-shares': 'useful {useful}, assured {assured}, both {both}',
  'describe.package-one': 'useful: {useful}, assured: {assured}, both: {both}',
  'describe.package-why': '; what fails most often: {what}',
  'describe.matters': 'What moves the package most: {list}.',
  'describe.matters-item': '{phrase} ({points} points)',
  'describe.presets': 'Lowest limit assured, by warheads that must arrive, medians: {list}.',
  'describe.presets-item': '{warheads}: {limit}',

  'trade.shield-none': 'no interceptors',
  'trade.shield': '{n} {n:interceptor|interceptors}',
  'trade.falls': 'With {shield} the limit needed falls from {a} to {b} as the {phrase} goes from {from} to {to}',
  'trade.rises': 'With {shield} the limit needed rises from {a} to {b} as the {phrase} goes from {from} to {to}',
  'trade.stays': 'With {shield} the limit needed stays at {a} as the {phrase} goes from {from} to {to}',
  'trade.returns':
    'With {shield} the limit needed moves between {low} and {high} as the {phrase} goes from {from} to {to}',
  'trade.partly':
    'With {shield} some limit{top} is enough only where the {phrase} is {where}: from {low} to {high} warheads',
  'trade.partly-flat': 'With {shield} some limit{top} is enough only where the {phrase} is {where}: {low} warheads',
  'trade.never': 'With {shield} no limit{top} is enough, whatever the {phrase} from {from} to {to}',
  'trade.top': ' up to {top}',
  'trade.where': '{from} to {to}',
  'trade.no-limit': 'no limit{top} is enough',
  'trade.none': 'none',
  'trade.criteria':
    'Assured: {warheads} warheads arrive with a chance of {confidence}. What the shield stops is not asked here.',
  'trade.meaning':
    'Each mark: the lowest limit at which both sides’ retaliation is assured in half of {n} {n:draw|draws}; the lines only join them.',
  'trade.meaning-one':
    'Each mark: the lowest limit at which both sides’ retaliation is assured, every other number at its median; the lines only join them.',
  'trade.axis': 'Warhead limit needed, each side',
  'trade.now': 'the scenario’s median: {now}',
  'trade.now-below': '← the scenario’s median: {now}',
  'trade.now-above': 'the scenario’s median: {now} →',
  'trade.other-line': 'with {shield} the limit needed goes from {a} to {b}',
  'trade.other-stays': 'with {shield} the limit needed stays at {a}',
  'trade.other-partly': '{line}, and no limit{top} is enough at {where}',
  'trade.other-never': 'with {shield} no limit{top} is enough',
  'trade.at-now': 'Where the scenario itself stands ({now}) the limit needed is {list}.',
  'trade.at-near':
    'Where the scenario itself stands ({now}; nearest value computed {near}) the limit needed is {list}.',
  'trade.at-item': '{limit} with {shield}',
  'trade.outside': 'The scenario itself stands at {now}, outside this range.',
  'trade.describe-axes': '{phrase} from {from} to {to} along x; warhead limit needed on each side along y.',
  'trade.describe-line': 'With {shield}: {list}.',
  'trade.describe-item': '{limit} at {value}',
  // answers about the answer, and the trade-off: end
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
  // What comes later is added by whole-english.ts: at once in Node, with the first screen that needs it in a page.
  words: { ...english } as Catalogue,
  numbers: { group: ',', decimal: '.', percent: '' },
  form: (n) => (n === 1 ? 0 : 1),
  parties: known,
  unknownParty: (name) => ({ name, owner: owner(name), short: name, shortOwner: owner(name) }),
};

function owner(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
