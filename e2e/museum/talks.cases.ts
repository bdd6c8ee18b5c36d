import type { Says } from './exhibits.cases.ts';

/**
 * What is said of each exhibit of `talks/`, all of it and in order: `CODE FILE:LINE:COLUMN  what is wrong · what was
 * expected · what to do`. An expression points at the character in it, however YAML holds it.
 */
export const talks: Readonly<Record<string, Says>> = {
  'about-unknown': [
    'unknown-bracket about-unknown.yaml:18:16  the draft has no bracket `shield` · ceiling, abm, shield-size or visits · did you mean `shield-size`?',
  ],
  'agreement-unknown': [
    'unknown-agreement agreement-unknown.yaml:30:129  the library has no agreement `amb` · abm, start-1 or start-2 · did you mean `abm`?',
  ],
  alias: [
    'alias alias.yaml:19:15  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
  ],
  'alternative-unknown': [
    'unknown-alternative alternative-unknown.yaml:28:26  the bracket `ceiling` has no alternative `3` · US or Russia · correct it',
  ],
  'bracket-unknown': [
    'unknown-bracket bracket-unknown.yaml:28:17  the draft has no bracket `celing` · ceiling, abm, shield-size or visits · did you mean `ceiling`?',
  ],
  'cell-unknown': [
    'unknown-cell cell-unknown.yaml:31:83  the scenario has no cell `generated` · day/ride-out, day/launch-under-attack, generated/ride-out or generated/launch-under-attack · correct it',
  ],
  'chart-of-two-numbers': [
    'chart-without-number chart-of-two-numbers.yaml:7:20  the alternative `US` of the bracket `visits` is no whole number · a bracket whose alternatives are whole numbers, or `-` · name another bracket, or take this axis out',
  ],
  'chart-of-words': [
    'chart-without-number chart-of-words.yaml:7:20  the alternative `Russia` of the bracket `abm` is no whole number · a bracket whose alternatives are whole numbers, or `-` · name another bracket, or take this axis out',
  ],
  'chart-twice': [
    'chart-twice chart-twice.yaml:7:43  the bracket `ceiling` sets both axes · a bracket for each axis · name another one, or take this axis out',
  ],
  'chart-unknown': [
    'unknown-bracket chart-unknown.yaml:7:43  the draft has no bracket `shield-sizes` · ceiling, abm, shield-size or visits · did you mean `shield-size`?',
  ],
  'choice-that-cannot-be': [
    'unknown-alternative choice-that-cannot-be.yaml:16:67  the bracket `abm` has no alternative `USA` · Russia or US · did you mean `US`?',
  ],
  detection: [
    'no-inspection detection.yaml:19:15  the scenario does not say what inspectors would look at in US · `beliefs.inspection.US` in the scenario: `{ hidden: 20, samples: 10, recognised: 0.9 }` · add it there, or take this part out',
  ],
  'draft-of-other-kind': [
    "bad-draft draft-of-other-kind.yaml:6:8  draft is the text './framework.yaml' · an id of the library, or a path that ends in .md · write it like `framework-2001` or `./my-draft.md`",
  ],
  'expression-homoglyph': [
    'foreign-sign expression-homoglyph.yaml:19:16  `е` (U+0435) stands outside quotes · Latin letters, digits and signs; other letters only in a quoted text · write the Latin letter or plain sign that it looks like',
  ],
  'expression-macro': [
    'forbidden-function expression-macro.yaml:19:26  the function `all` may not stand in a test or a value · operators, or one of int, double, startsWith, endsWith, contains, ramp · write it with those',
  ],
  'expression-matches': [
    'forbidden-function expression-matches.yaml:19:20  the function `matches` may not stand in a test or a value · operators, or one of int, double, startsWith, endsWith, contains, ramp · write it with those',
  ],
  'expression-unfinished': [
    'unfinished-expression expression-unfinished.yaml:19:22  the expression ends before it is finished · a value after each operator, and each bracket and quote closed · write what is missing',
  ],
  'hidden-sign': [
    "wrong-format hidden-sign.yaml:31:15  positions.2.red-lines.1.id is the text 'retaliation\\u{1b}[31m' · an id of small letters, digits and hyphens, such as abm-stands · write it so",
  ],
  'key-misspelt': [
    'unknown-key key-misspelt.yaml:12:1  `positons` is not a key of the document · talks, id, title, scenario, draft, chart, rounds, positions, views, source or note · did you mean `positions`?',
  ],
  'key-of-line-misspelt': [
    'unknown-key key-of-line-misspelt.yaml:16:43  `tests` is not a key of positions.0.red-lines.0 · id, title, about, source, note or test · did you mean `test`?',
  ],
  'key-twice': [
    'duplicate-key key-twice.yaml:7:1  the key `scenario` stands here a second time · each key once in a mapping · keep one of them',
  ],
  'limit-unknown': [
    'unknown-limit limit-unknown.yaml:34:48  the draft has no limit `deployed-warhead` · deployed-warheads · did you mean `deployed-warheads`?',
  ],
  'line-twice': [
    'duplicate-id line-twice.yaml:31:15  the id `abm-stands` stands a second time in this position · each id once · rename one',
  ],
  'map-key-computed': [
    "key-not-written-out map-key-computed.yaml:30:129  what is asked of `standing` is not written out · a text in quotes: `standing['…']` · write the key itself",
  ],
  'name-of-nothing': [
    'unknown-name name-of-nothing.yaml:19:15  no test sees the name `needs` · one of limits, bans, measures, due, chosen, interceptors, standing, assured, assuredIn, breakout, detectionOf, need, detection, date · did you mean `need`?',
  ],
  'name-with-hyphen': [
    "unknown-limit name-with-hyphen.yaml:34:48  the draft has no limit `deployed` · deployed-warheads · a name with a hyphen stands in brackets: `['deployed-warheads']`",
  ],
  'no-breakout': [
    'no-breakout no-breakout.yaml:32:44  the scenario does not say how fast launchers can be loaded, or what a breakout is · `beliefs.upload` and `criteria.breakout` in the scenario · add them there, or take this part out',
  ],
  'no-held-round': [
    'no-held-round no-held-round.yaml:8:1  every round is planned · at least one round that was held: positions are looked at on its day · add the day from which the first positions are known, or take `planned` out',
  ],
  'other-version': [
    'other-version other-version.yaml:2:8  talks is 2 · `talks: 1`: this program reads version 1 only · use a program that reads that version, or correct the number',
  ],
  'party-unknown': [
    'unknown-party party-unknown.yaml:13:12  `USA` is no party of the scenario · US or Russia · did you mean `US`?',
  ],
  'planned-before-held': [
    'planned-before-held planned-before-held.yaml:9:69  the round of 2001-07-22 is planned, and one after it is held · planned rounds after all that were held · take `planned` out, or correct the date',
  ],
  'position-before-nothing': [
    'position-before-nothing position-before-nothing.yaml:25:11  the position begins on 2001-10-01, after the last round (2001-09) · a round on that day or later, held or planned · add the round, or correct the date',
  ],
  'positions-out-of-order': [
    'positions-out-of-order positions-out-of-order.yaml:25:11  the position of Russia from 2001-07-12 stands after that from 2001-07-22 · positions of a party in order of dates, no two from one day · move it, or correct the date',
  ],
  'ramp-without-length': [
    'ramp-without-length ramp-without-length.yaml:35:31  `ramp` begins and ends at the same number · two numbers: 0 at the first, 1 at the second · correct one of the two',
  ],
  'round-that-never-was': [
    "no-such-day round-that-never-was.yaml:10:13  rounds.1.date is the text '2001-02-30' · a day that exists, as 2001-08-13, or a month, as 2001-09 · write year, month and day",
  ],
  'rounds-out-of-order': [
    'rounds-out-of-order rounds-out-of-order.yaml:10:13  the round of 2001-07-13 stands after that of 2001-07-22 · rounds in order of dates, no two on one date · move it, or correct the date',
  ],
  'source-unknown': [
    'unknown-source source-unknown.yaml:10:70  the bibliography has no source `rferl-2001-08-31` · a key of it, or `judged` · did you mean `rferl-2001-08-13`?',
  ],
  'test-of-a-number': [
    'not-a-truth test-of-a-number.yaml:19:15  the expression gives a decimal · true or false · compare it with something',
  ],
  'title-in-one-language': [
    'missing-key title-in-one-language.yaml:4:8  title has no `ru` · the key `ru` · add `ru: …`',
  ],
  types: [
    'wrong-types types.yaml:19:15  `-` stands between a whole number and a decimal · whole numbers with whole numbers, decimals with decimals, text with text · write a whole number with a point (`100.0`), or correct the comparison',
  ],
  'value-unquoted': [
    "wrong-type value-unquoted.yaml:35:30  positions.2.wants.1.value is 1 · text · put quotes around it: '1'",
  ],
  'view-of-a-choice': [
    'view-beyond-beliefs view-of-a-choice.yaml:37:13  the view sets `choices.package.warheads` · paths that begin with `beliefs.`: a view is what a party believes · write it into the scenario',
  ],
  'view-of-nobody': [
    'unknown-party view-of-nobody.yaml:37:3  `Rusia` is no party of the scenario · US or Russia · did you mean `Russia`?',
  ],
  'view-source-unknown': [
    'unknown-source view-source-unknown.yaml:37:73  the bibliography has no source `judgement` · a key of it, or `judged` · correct it, or write `judged`',
  ],
  'weight-of-nothing': [
    'out-of-range weight-of-nothing.yaml:35:73  positions.2.wants.1.weight is 0 · more than 0 · bring it within the range',
  ],
  weights: [
    'weights-do-not-sum-to-1 weights.yaml:33:5  the weights of the wants sum to 1.1 · a sum of 1 · change the weights',
  ],
};
