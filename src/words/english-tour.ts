/** Words of the tour "What was said in Moscow". Facts are those of the cited sources; what is a judgement says so. */
export const englishTour = {
  'tour.title': 'What was said in Moscow',
  'tour.about': 'Eight steps, about twelve minutes. Each asks for your guess first; then the model runs.',
  'tour.step': 'Step {n} of {all}',
  'tour.step-title': 'Step {n} of {all}. {title}',
  'tour.steps': 'Steps of the tour',
  'tour.previous': 'Back: {title}',
  'tour.next': 'Next: {title}',
  'tour.leave': 'Leave the tour',
  'tour.leave-how': 'Your own numbers and steps come back as they were.',
  'tour.facilitator': 'For the facilitator',
  'tour.to-steps': 'To the steps',
  'tour.said': 'What was said',
  'tour.question': 'The question',
  'tour.answer': 'The answer',
  'tour.try': 'Move it yourself',
  'tour.sources': 'Sources: {list}',
  'tour.source-unconfirmed': '{title} (unconfirmed)',
  'tour.judgement': 'Our judgement: {words}',

  'tour.guess-title': 'Your guess',
  'tour.guess-interceptors': 'Your guess: interceptors',
  'tour.guess-limit': 'Your guess: warhead limit, each side',
  'tour.guess-share': 'Your guess: draws in 100',
  'tour.guess-hint':
    'Press on the chart, or focus it and use the arrow keys (Shift goes further), or type the number. The chart is empty until you ask for the answer.',
  'tour.guess-keys':
    'Empty chart for your guess. Arrow keys move it, with Shift further; Enter asks for the answer; Escape takes the guess away.',
  'tour.guess-role': 'chart for a guess',
  'tour.guess-is': 'Your guess: {guess}.',
  'tour.no-guess': 'No guess yet.',
  'tour.guess-mark': 'your guess: {guess}',
  'tour.run-mark': 'the run: {answer}',
  'tour.axis-share': 'Draws in 100',
  'tour.show': 'Run it and show the answer',
  'tour.show-without': 'Show the answer without a guess',
  'tour.again': 'Guess again',
  'tour.running': 'The run is on its way.',
  'tour.as-step': 'Numbers of this step again',
  'tour.moved': 'You moved the numbers: what stands here is the answer to yours.',

  'tour.of-interceptors': '{n} {n:interceptor|interceptors}',
  'tour.of-limit': '{n} {n:warhead|warheads} a side',
  'tour.of-share': '{n} in 100 draws',
  'tour.above': 'You said {guess}; the run says {answer}. Your guess is {difference} higher.',
  'tour.below': 'You said {guess}; the run says {answer}. Your guess is {difference} lower.',
  'tour.same': 'You said {guess}, and so does the run.',
  'tour.no-number': 'You said {guess}; the run has no such number.',
  'tour.package-guess': 'Where you placed your package: {heard}',
  'tour.unguessed': 'You made no guess here.',

  'tour.answer-need': 'The median draw needs {need} {need:interceptor|interceptors} to stop {attack}.',
  'tour.answer-need-range': 'In nine draws of ten the need lies between {low} and {high}.',
  'tour.answer-need-from': 'In nineteen draws of twenty the need is {low} or more.',
  'tour.answer-need-none': 'No number of interceptors is enough {share}: only so many can be fired at one missile.',
  'tour.answer-need-never': 'In the median draw no number of interceptors stops {attack}.',
  'tour.answer-room':
    'At {limit} warheads a side the median room is {room} American {room:interceptor|interceptors}: with more, Russia’s retaliation is no longer assured.',
  'tour.answer-room-top':
    'At {limit} warheads a side the median room is {room} American interceptors or more; the chart ends there.',
  'tour.answer-room-none':
    'At {limit} warheads a side there is no room: at the median Russia’s retaliation is not assured against any number of interceptors.',
  'tour.answer-share': 'At {package}, retaliation is assured on both sides {share}: {hundred} in 100.',
  'tour.answer-limit':
    'Without an American shield, retaliation is assured on both sides in half the draws from {limit} warheads a side.',
  'tour.answer-limit-lowest':
    'Without an American shield, retaliation is assured on both sides in half the draws at every limit on the chart, down to {limit} warheads a side.',
  'tour.answer-limit-none':
    'Without an American shield, no limit on the chart leaves retaliation assured on both sides in half the draws.',
  'tour.answer-both': 'Both hold in half the draws at these limits, with some number of interceptors: {limits}.',
  'tour.answer-both-none': 'On this chart no package holds both in half the draws.',
  'tour.cell-line': '{cell}: {share}',
  'tour.cells-at': 'At {package}, retaliation assured on both sides, cell by cell:',

  'tour.1-title': 'The shield’s purpose',
  'tour.1-said':
    'On 13 August 2001 the American Defense Secretary, Donald Rumsfeld, met Defence Minister Sergei Ivanov and President Vladimir Putin in Moscow. The planned shield was to protect the United States and its allies against missiles fired by “rogue states”; Iraq and North Korea were named. That is a shield against a few missiles.',
  'tour.1-ask':
    'Five missiles come, with one warhead each and no decoys. All five must be stopped with a chance of at least 0.8. How many interceptors does that take?',
  'tour.1-note':
    'By that August the interceptor had hit in two of four tests. Four tests are a short record, so nobody knows the need exactly. The run tries many draws: each is one full set of the numbers that nobody knows for certain. “Median” is the middle one. One decoy on each missile, or five more missiles, moves the need: try.',
  'tour.2-title': 'Why the other side minds',
  'tour.2-said':
    'For Ivanov the ABM Treaty of 1972 was one of the most important parts of the whole system of strategic agreements. After the talks he was not convinced that it must change. Russian officials were content with the agreements as they stood.',
  'tour.2-ask':
    'Retaliation is what a side can still send after it was struck first. Call Russia’s assured when 100 warheads arrive with a chance of at least 0.95. Both sides keep 6,000 warheads, the limit of START I. Russia is struck by day, without warning, and waits out the blow. What is the largest number of American interceptors that leaves its retaliation assured, in the middle one of all draws?',
  'tour.2-note':
    'That number is the room: interceptors above it are too many. The room is not widest at the highest limit. More warheads for both also means more for the side that strikes first.',
  'tour.2-judgement':
    '100 arriving warheads and 0.95 are our choice. Published views run from several to low hundreds.',
  'tour.3-title': 'START II’s 3,500',
  'tour.3-said':
    'START II cuts each arsenal by half, to about 3,500 warheads. Its text says 3,000 to 3,500. It never came into force.',
  'tour.3-ask':
    'Suppose the ABM Treaty stays, so that there is no American shield, and both sides go to 3,500. In how many of 100 draws is retaliation assured on both sides, if Russia is struck by day and waits out the blow?',
  'tour.3-note':
    'A share of draws counts what nobody knows for certain. It is not the chance of anything. Now raise the interceptors to 100, the number that the ABM Treaty allowed at one site, and look again.',
  'tour.4-title': 'Fewer still',
  'tour.4-said':
    'Russia had proposed deeper cuts than START II’s. Another source gives its number of the year before: 1,500. The American side said again that it wished to cut, and gave no figures.',
  'tour.4-ask':
    'There is still no American shield. What is the lowest warhead limit at which retaliation is assured on both sides in half the draws, if Russia is struck by day and waits out the blow?',
  'tour.4-note':
    'The package now stands at Russia’s 1,500. Compare the four cells before you judge the number: they differ in whether forces are on alert, and in whether a side waits out the blow or launches under it.',
  'tour.5-title': 'The link',
  'tour.5-said':
    'Both sides had lately tied progress on the shield to cuts. President Putin hoped that so many contacts would lead to agreements on offensive weapons and on defensive systems.',
  'tour.5-ask':
    'Put both on one chart. Place a package, a limit and a number of American interceptors, where you expect that retaliation is assured on both sides and the shield still stops five missiles, in at least half the draws.',
  'tour.5-note':
    'Where both hold, the chart is filled: the darker, the more draws. Below the need line the shield is too small; above the room line it is too large for Russia’s retaliation. The link is the gap between the two lines.',
  'tour.6-title': 'Nature and timing of the cuts',
  'tour.6-said': 'Two things were left open in Moscow: what kind of cuts, and by when.',
  'tour.6-ask':
    'So far every kind of weapon shrank in the same proportion. Now keep the missiles and take warheads off them. There is no American shield. What is the lowest limit at which retaliation is assured on both sides in half the draws, by day and waiting out the blow? In step 4 the same question had cuts in proportion.',
  'tour.6-note':
    'Same limit, another cut, another answer. The run compares end states only: it does not say how soon warheads taken off could be put back, nor what holds on the way. The treaties’ own dates lie far apart: START I’s cuts were due on 5 December 2001, a protocol moved START II’s to 31 December 2007, and SORT’s limit was tested on one day, 31 December 2012.',
  'tour.7-title': 'Control, trust, transparency',
  'tour.7-said': 'Also left open were measures of control, of trust and of transparency.',
  'tour.7-ask':
    'The package is 2,500 warheads and 100 interceptors. The run assumes that between none and a quarter of Russia’s road-mobile missiles are out by day. For 2006 to 2008 the commander of the rocket forces gave 78 to 93%, possibly of planned exercises. Nobody outside could check either figure. If his held, in how many of 100 draws would retaliation be assured on both sides?',
  'tour.7-note':
    'The package did not change; a belief did. Switch between the beliefs below: a small share out, most of them out, or one chance in five that the whole mobile force is found.',
  'tour.7-judgement':
    'a declaration of how many are out, or an inspection that counts them, would narrow this range. How many are out is one thing and where they are is another: the first can be told without the second. Nothing in the run says that either side would agree to tell.',
  'tour.beliefs': 'What is believed of Russia’s road-mobile missiles',
  'tour.belief-none': 'None to a quarter are out',
  'tour.belief-mobiles-out': '78 to 93% are out',
  'tour.belief-mobiles-found': 'One chance in five that all are found',
  'tour.8-title': 'Write your communiqué',
  'tour.8-said':
    'Little had moved in Moscow, and both sides were ready to go on. Rumsfeld and Ivanov were to meet again in a month, beside a meeting of NATO defence ministers in Naples.',
  'tour.8-ask':
    'You are both delegations. Agree on each row, in numbers and, where you wish, in words of your own. The chart reads your numbers as a package; what you say on control stands in the text and moves no number.',

  'tour.row-limit': 'Warhead limit, each side',
  'tour.row-interceptors': 'American interceptors',
  'tour.row-cuts': 'How to cut',
  'tour.row-control': 'Control, trust, transparency',
  'tour.row-words': 'In your own words: {row}',
  'tour.row-words-hint': 'Empty: the sentence below is used.',
  'tour.team': 'Name of your team',
  'tour.text-title': 'Joint communiqué',
  'tour.text-team': 'Draft of {team}',
  'tour.text-limit':
    'The United States and Russia will each keep no more than {n} deployed strategic nuclear {n:warhead|warheads}.',
  'tour.text-interceptors':
    'The American shield is meant for a few missiles and will have no more than {n} {n:interceptor|interceptors}.',
  'tour.text-no-shield': 'The United States will deploy no interceptors beyond what the ABM Treaty permits.',
  'tour.text-cuts-proportional': 'Each side reduces its kinds of weapons in the same proportion.',
  'tour.text-cuts-download': 'Each side keeps its missiles and takes warheads off them.',
  'tour.text-no-control': 'On control, trust and transparency the sides say nothing yet.',
  'tour.text-chart': 'What the chart says of this package',
  'tour.text-made': '{scenario}. Counterpoise {engine}; {draws} {draws:draw|draws}, seed {seed}.',
  'tour.text-waiting': 'The run for this package is on its way.',
  'tour.text-exercise': 'A classroom exercise. Neither side wrote this text.',
  'tour.text-here': 'Your text',
  'tour.text-copy': 'Copy the text',
  'tour.text-save': 'Save as text',
  'tour.view-copy': 'Copy a link to this package',
  'tour.view-save': 'Save this package as a file',
  'tour.view-how':
    'The link carries the package and this step. Your own words are only in the text: send both. Who opens the link, or drops the file on the page, sees the same chart.',

  'tour.fac-title': 'The tour in a class: for the facilitator',
  'tour.fac-lead':
    'Sixty minutes for eight to thirty people and one projector. Alone, the eight steps take about twelve minutes.',
  'tour.fac-roles': 'Roles',
  'tour.fac-role-us':
    'American delegation: wants a shield against a few missiles, and cuts. In Moscow it gave no figures.',
  'tour.fac-role-russia':
    'Russian delegation: wants to keep the ABM Treaty, and deeper cuts than START II’s. Each new interceptor must be explained to it.',
  'tour.fac-role-analyst':
    'Analyst: works the page for both. Reads out sentences, counts and reasons, and never says what a delegation ought to do.',
  'tour.fac-role-press':
    'Press corner: writes three sentences after each round, on what moved, what did not, and what nobody could check.',
  'tour.fac-rounds': 'Rounds',
  'tour.fac-round': 'Round',
  'tour.fac-minutes': 'Minutes',
  'tour.fac-what': 'What happens',
  'tour.fac-round-1': 'Guess',
  'tour.fac-round-1-what':
    'Steps 1 to 4 on the projector. Everyone writes a guess before the answer is shown; the middle one of the class goes on the chart.',
  'tour.fac-round-2': 'Prepare',
  'tour.fac-round-2-what':
    'Delegations take steps 5 to 7 apart from each other. Each writes down the package it would like and the one it could live with.',
  'tour.fac-round-3': 'Talk',
  'tour.fac-round-3-what':
    'Delegations meet. The analyst places each offer on the chart, both sides watching. The press may listen for five minutes.',
  'tour.fac-round-4': 'Write',
  'tour.fac-round-4-what':
    'Step 8: one communiqué, or two where there is no agreement. Teams send it with the link or the file.',
  'tour.fac-round-5': 'Debrief',
  'tour.fac-round-5-what': 'The press reads. Then the questions below.',
  'tour.fac-total': 'Together',
  'tour.fac-debrief': 'Questions for the debrief',
  'tour.fac-q-1': 'Which guess was furthest off, and what did it take for granted?',
  'tour.fac-q-2': 'Which belief did your package hang on? Who could check it, and how?',
  'tour.fac-q-3': 'In which of the four cells did you argue? Did both sides argue in the same one?',
  'tour.fac-q-4': 'Could one side have had its wish on numbers if the other had its wish on the kind of cuts?',
  'tour.fac-q-5': 'What does the chart leave out that mattered at the table?',
  'tour.fac-print': 'What to print',
  'tour.fac-print-this': 'This page, one copy.',
  'tour.fac-print-steps':
    'Steps 1, 3 and 5 before an answer is shown: the empty chart is the guess sheet, one a person.',
  'tour.fac-print-brief': 'After the talks: step 8 of each team, with its chart and its text.',
  'tour.fac-print-button': 'Print this page',
  'tour.fac-packages': 'How teams send packages',
  'tour.fac-packages-how':
    'In step 8 a team copies a link or saves a file and sends it as it likes; nothing goes through a server. Open the link, or drop the file on this page: the package stands in step 8. Your own numbers stay aside until you leave the tour.',
  'tour.fac-projector': 'Projector: everything 1.4 times as large',
  'tour.fac-clear': 'Clear guesses and texts in this browser',
  'tour.fac-cleared': 'Cleared. The next team starts afresh.',
  'tour.fac-not-kept': 'This browser keeps nothing for the page: guesses last until it is closed.',
} as const;
