/** What is said of each exhibit, all of it and in order: `CODE PLACE  what is wrong · what was expected · what to do`. */
export type Says = readonly string[];

/** Files of `scenarios/`; the place is LINE:COLUMN in the file. */
export const scenarios: Readonly<Record<string, Says>> = {
  'bracket-not-closed': [
    'not-yaml 10:1  a bracket or brace is not closed before this line · `]` or `}` · close it, or indent what is inside',
  ],
  'quote-not-closed': [
    'not-yaml 5:7  a quote opens here, and nothing closes it · the same quote at the end of the text · close it',
  ],
  tab: ['not-yaml 7:1  a tab indents this line · spaces · replace the tab by spaces'],
  indent: [
    'not-yaml 8:1  this line is indented differently from those it belongs to · the same indent for all keys of a mapping · line it up',
  ],
  'two-colons': [
    'not-yaml 4:8  two `: ` stand on one line · one `key: value` a line · put quotes around a text that holds `: `',
  ],
  'no-colon': [
    'not-yaml 3:1  a key runs over more than one line · `key: value` on one line · look for a missing `:` or an unclosed quote or bracket',
  ],
  empty: ['empty-file 1:1  the file is empty · a YAML mapping · write `key: value` lines'],
  'only-a-comment': ['empty-file 1:1  the file is empty · a YAML mapping · write `key: value` lines'],
  'a-list': [
    'top-not-a-mapping 2:1  the file does not hold a mapping · `key: value` lines · check that it is the right file',
  ],
  'a-text': [
    'top-not-a-mapping 2:1  the file does not hold a mapping · `key: value` lines · check that it is the right file',
  ],
  'two-documents': [
    'second-document 57:1  a second document begins here · one document a file · move it to a file of its own, or take out the `---` before it',
  ],
  'key-twice': [
    'duplicate-key 14:3  the key `cuts` stands here a second time · each key once in a mapping · keep one of them',
  ],
  'alias-bomb': [
    'anchor 2:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'anchor 3:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 3:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 4:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 4:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 5:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 5:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 6:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 6:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 7:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 7:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 8:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 8:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 9:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 9:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
    'anchor 10:7  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 10:8  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
  ],
  anchor: [
    'anchor 33:70  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
    'alias 34:106  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
  ],
  'merge-key': ['merge-key 31:7  `<<` merges another mapping · the keys themselves · write them out'],
  'tag-js': ['tag 4:22  the YAML tag `!!js/function` stands here · a value without a tag · take the tag out'],
  'tag-python': [
    'tag 4:40  the YAML tag `!!python/object/apply:os.system` stands here · a value without a tag · take the tag out',
  ],
  directive: [
    'directive 2:1  a line begins with `%`, a YAML directive · a document without directives · take the line out',
  ],
  'dangerous-key': [
    'forbidden-key 31:7  `__proto__` cannot be a key · a key that JavaScript does not use itself · rename it',
  ],
  constructor: [
    'forbidden-key 3:1  `constructor` cannot be a key · a key that JavaScript does not use itself · rename it',
  ],
  'dot-in-a-key': [
    'dotted-key 32:7  the key `silo.legLost` has a dot in it · a key without dots: they part the steps of a path · nest the mappings, or write `-` for `.`',
  ],
  'list-for-a-key': [
    'not-a-key 7:5  a mapping, a list, or nothing stands where a key belongs · a plain word before the `:` · write `key: value`',
  ],
  deep: [
    'too-deep 2:116  mappings and lists are nested more than 50 deep · at most 50 levels · look for a bracket that is never closed',
  ],
  'other-version': [
    'other-version 2:15  the format is version 2 · `counterpoise: 1`: this program reads version 1 only · use a program that reads that version, or correct the number',
  ],
  'version-as-text': [
    "other-version 2:15  the format is version '1.0' · `counterpoise: 1`: this program reads version 1 only · use a program that reads that version, or correct the number",
  ],
  'no-version': [
    'missing-key 2:1  the document has no `counterpoise` · the key `counterpoise` · add `counterpoise: …`',
  ],
  'a-force': [
    'not-a-scenario 2:7  this is a file of the kind `force`, not a scenario · a file that says `counterpoise: 1` · name a scenario',
  ],
  'bad-id': [
    "bad-id 3:5  id is the text 'Moscow 2001' · small letters, digits and single hyphens · write it like `moscow-2001`",
  ],
  'no-title': ['missing-key 2:1  the document has no `title` · the key `title` · add `title: …`'],
  'empty-title': ['wrong-length 4:8  title is empty · some text · write it in the quotes'],
  'number-for-a-title': ["wrong-type 4:8  title is 2001 · text · put quotes around it: '2001'"],
  'no-such-day': [
    "bad-date 5:7  date is the text '2001-02-30' · a day of the calendar, as `YYYY-MM-DD` · write it like '2001-08-13'",
  ],
  'unknown-key': [
    'unknown-key 10:1  `choises` is not a key of the document · counterpoise, id, title, date, parties, agreements, choices, beliefs, views, alternatives, criteria, runs, source or note · did you mean `choices`?',
  ],
  'three-parties': [
    'more-than-two-parties 7:3  parties names 3 parties; more than two come with a later version · two parties · for now, keep two',
  ],
  'one-party': [
    'fewer-than-two-parties 7:3  parties names one party · two parties · add the other: `NAME: { force: ID }`',
  ],
  'bad-party': [
    'bad-party 7:3  parties.United States is not a name for a party · letters, digits and hyphens, a letter first · rename it',
  ],
  'text-for-a-list': [
    "wrong-type 9:13  agreements is the text 'start-1' · a list: `[a, b]` · put brackets around it: `[start-1]`",
  ],
  'unknown-force': [
    'unknown-force 7:16  the library has no force `us-2002-12` · one of us-1990-09, us-2001-01, us-2001-12, us-2009-12, us-2013-03, us-2014-03, us-2014-09, us-2017-03, us-2020-09 or us-2024 · did you mean `us-2001-12`?',
  ],
  'series-as-force': [
    'series-as-force 7:16  us-series is a series, not a force: counts over time, not the systems of one date · a force; near those dates, of US: us-1990-09, us-2001-01, us-2001-12, us-2009-12, us-2013-03, us-2014-03, us-2014-09, us-2017-03, us-2020-09, us-2024 · name a force, or write one: counterpoise new force',
  ],
  'declaration-as-force': [
    'declaration-as-force 7:16  new-start-aggregates is a declaration, not a force: totals only, not systems · a force; near those dates, of US: us-2013-03, us-2014-03, us-2014-09, us-2017-03, us-2020-09, us-2024; of Russia: russia-2012-11, russia-2013-11, russia-2022-02, russia-2024 · name a force, or write one: counterpoise new force',
  ],
  'axis-upside-down': [
    'axis-upside-down 11:21  choices.warheads runs from 3500 to 500 · `from` at most `to` · exchange them, or correct one',
  ],
  'axis-step-0': [
    'out-of-range 12:43  choices.interceptors.step is 0 · a whole number of at least 1 · bring it within the range',
  ],
  'axis-too-fine': [
    'axis-too-fine 11:42  choices.warheads has 3001 values · at most 2000 · write a `step` of at least 2',
  ],
  'half-a-step': ['not-whole 12:43  choices.interceptors.step is 2.5 · a whole number of at least 1 · round it'],
  'treaty-count': [
    'unknown-limit 11:57  choices.warheads.counted names `warheads`, which is no limit of start-1 · attributed-warheads, ballistic-warheads, mobile-icbm-warheads, heavy-icbm-warheads, downloaded-warheads or downloaded-other-types · name one of these, or write `loads`',
  ],
  'treaty-count-of-nothing': [
    'unknown-value 11:57  choices.warheads.counted is 1550 · `loads`, or a limit as AGREEMENT/LIMIT · write `loads`, or a limit such as `start-1/attributed-warheads`',
  ],
  'treaty-count-unknown': [
    'unknown-agreement 11:57  choices.warheads.counted names the agreement `start-5`, which the library does not have · abm, abm-protocol-1974, cfe, inf, new-start, new-start-extension, salt-1, salt-2, sort, start-1, start-2, start-2-protocol-1997, start-3-framework or vienna-document · did you mean `start-1`?',
  ],
  'treaty-count-of-vehicles': [
    'no-axis-of-it 11:57  choices.warheads.counted names `start-1/deployed-vehicles`, which is counted in vehicles · attributed-warheads, ballistic-warheads, mobile-icbm-warheads, heavy-icbm-warheads, downloaded-warheads or downloaded-other-types · name a limit on warheads: the axis is of them',
  ],
  'treaty-count-of-defences': [
    'limit-about-defences 11:57  choices.warheads.counted names `abm/interceptors`, which limits defences, not forces · `loads` · name a limit on forces, or write `loads`',
  ],
  'treaty-count-downloaded': [
    "download-of-a-count 13:9  choices.cuts takes warheads off launchers, and the axis is a treaty's own count, which comes down with launchers · `proportional`, or `counted: loads` · change one of the two",
  ],
  'point-of-a-treaty': [
    "unknown-value 19:76  choices.points.0.counted is the text 'Moscow Treaty' · an agreement, or a limit of one as AGREEMENT/LIMIT · write it like `start-2` or `start-2/deployed-warheads`",
  ],
  'cuts-by-plan': [
    'comes-later 13:9  choices.cuts is `plan`, which comes with a later version · `proportional` or `download` · for now, write `proportional` or `download`',
  ],
  'unknown-cuts': [
    "unknown-value 13:9  choices.cuts is the text 'proportionate' · `proportional` or `download` · did you mean `proportional`?",
  ],
  bans: [
    'unknown-agreement 14:10  choices.bans.0 names the agreement `start-5`, which the library does not have · abm, abm-protocol-1974, cfe, inf, new-start, new-start-extension, salt-1, salt-2, sort, start-1, start-2, start-2-protocol-1997, start-3-framework or vienna-document · did you mean `start-1`?',
  ],
  'bans-twice': ['ban-twice 14:19  choices.bans.1 names `start-2` again · each agreement once · keep one of them'],
  'bans-of-defences': [
    'no-ban 14:10  choices.bans names `abm`, which bans no system · an agreement with a ban on systems, such as `start-2` · take it out of the list',
  ],
  'bans-of-a-range': [
    'load-not-certain 14:10  under start-2/mirved-icbm, of the force russia-2002-01: the scenario gives no single load for ss19, which the ban needs · a certain load · fill in `warheads` or `warheadsPerLauncher` of ss19 under beliefs.fill as one number',
  ],
  'unknown-party': [
    'unknown-key 15:5  `USA` is not a key of choices.shield · US, Russia, source or note · did you mean `US`?',
  ],
  'party-left-out': ['missing-key 15:5  choices.shield has no `US` · the key `US` · add `US: …`'],
  'range-for-a-count': [
    'range-for-a-count 15:25  choices.shield.US.interceptors is a range · a whole number of at least 0, certain · write one number; put rival ones in `alternatives`',
  ],
  negative: [
    'out-of-range 15:25  choices.shield.US.interceptors is -1 · a whole number of at least 0 · bring it within the range',
  ],
  'point-upside-down': [
    'range-upside-down 19:33  choices.points.0.warheads runs `[2200, 1700]` · `[low, high]`, rising · write `[1700, 2200]`',
  ],
  'point-in-words': [
    "not-a-number 19:33  choices.points.0.warheads is the text 'many' · a whole number of at least 0 · write a number, with a dot before decimals",
  ],
  'null-not-filled': [
    'unknown-figure 7:16  the force us-2001-12 gives no warheadsPerLauncher for b52 (not found) · a number, for the computation needs it · add `warheadsPerLauncher` of b52 under beliefs.fill, with a source',
  ],
  'fill-of-no-party': [
    'unknown-figure 7:16  the force us-2001-12 gives no warheadsPerLauncher for b52 (not found) · a number, for the computation needs it · add `warheadsPerLauncher` of b52 under beliefs.fill, with a source',
    "unknown-force 22:7  beliefs.fill.0 fills the force us-2001-01, which is no party's · one of us-2001-12, russia-2002-01 · did you mean us-2001-12?",
  ],
  'fill-of-no-system': [
    'unknown-figure 7:16  the force us-2001-12 gives no warheadsPerLauncher for b52 (not found) · a number, for the computation needs it · add `warheadsPerLauncher` of b52 under beliefs.fill, with a source',
    'unknown-system 22:7  beliefs.fill.0 fills b-52, which us-2001-12 does not have · one of mx, mm3, mm2, c4, d5, b52, b2 · did you mean b52?',
  ],
  'two-loads': [
    'two-loads 22:56  beliefs.fill.0 gives both a total of warheads and warheads a launcher · one of `warheads` and `warheadsPerLauncher` · keep the one that the source gives',
  ],
  'filled-twice': [
    'filled-twice 23:7  beliefs.fill.1 fills the load of b52 again, after beliefs.fill.0 · each figure once · keep one of them',
  ],
  'empty-fill': [
    'empty-fill 22:7  beliefs.fill.0 fills nothing · warheads, warheadsPerLauncher, maxWarheadsPerLauncher or platforms · add one of them, or take the entry out',
  ],
  'too-many-warheads': [
    'out-of-range 22:51  beliefs.fill.0.warheads is 86000000 · a whole number from 0 to 100000 · bring it within the range',
  ],
  'out-of-range': [
    'out-of-range 44:17  beliefs.engagement.US.kill is 1.2 · a number from 0 to 1 · bring it within the range',
  ],
  percent: [
    'out-of-range 44:17  beliefs.engagement.US.kill is 85 · a number from 0 to 1 · write a share: 85 % is 0.85',
  ],
  comma: [
    'unknown-key 44:19  `85` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · if a decimal was meant, write it with a dot: 0.9, not 0,9',
  ],
  'quoted-number': [
    "not-a-number 44:17  beliefs.engagement.US.kill is the text '0.85' · a number from 0 to 1 · take the quotes off",
  ],
  'number-in-words': [
    "not-a-number 44:17  beliefs.engagement.US.kill is the text 'high' · a number from 0 to 1 · write a number, with a dot before decimals",
  ],
  'no-value': [
    'not-a-number 44:11  beliefs.engagement.US.kill is empty · a number from 0 to 1 · write a number, or take the key out',
  ],
  nan: [
    'not-a-number 44:17  beliefs.engagement.US.kill is NaN · a number from 0 to 1 · write a number, with a dot before decimals',
  ],
  infinite: [
    'not-a-number 44:17  beliefs.engagement.US.kill is Infinity · a number from 0 to 1 · write a number, with a dot before decimals',
  ],
  'list-for-a-number': [
    'not-a-number 44:17  beliefs.engagement.US.kill is a list · a number from 0 to 1 · write `{ between: [low, high] }`',
  ],
  'range-upside-down': [
    'range-upside-down 44:28  beliefs.engagement.US.kill runs `[0.9, 0.5]` · `[low, high]`, rising · write `between: [0.5, 0.9]`',
  ],
  'triangle-upside-down': [
    'range-upside-down 44:31  beliefs.engagement.US.kill runs `[0.5, 0.4, 0.9]` · `[low, mode, high]`, rising · write `triangular: [0.4, 0.5, 0.9]`',
  ],
  'three-ends': [
    'wrong-range 44:28  beliefs.engagement.US.kill has a `between` that is a list of 3 · `[low, high]` · correct it',
  ],
  'range-too-wide': [
    'out-of-range 44:34  beliefs.engagement.US.kill reaches 1.5 · a number from 0 to 1 · bring it within the range',
  ],
  'more-hits-than-tests': [
    'more-hits-than-tests 44:38  beliefs.engagement.US.kill has 5 successes in 4 trials · at most as many successes as trials · check both against the record',
  ],
  'no-tests': [
    'out-of-range 44:49  beliefs.engagement.US.kill has a number of trials that is 0 · a whole number of at least 1 · bring it within the range',
  ],
  'half-a-record': [
    'wrong-beta 44:25  beliefs.engagement.US.kill has a `beta` that is not a test record · `{ successes: n, trials: m }` · correct it',
  ],
  'two-numbers': [
    'two-numbers 44:31  beliefs.engagement.US.kill gives its number twice: value and between · one of value, between, triangular, beta or same · keep one',
  ],
  'only-a-source': [
    'no-number 44:17  beliefs.engagement.US.kill gives no number · a number from 0 to 1, or one of value, between, triangular, beta or same · write `{ value: … }`',
  ],
  'unknown-form': [
    'unknown-key 44:19  beliefs.engagement.US.kill has the unknown key `betwen` · value, between, triangular, beta, same, source or note · did you mean `between`?',
  ],
  'source-in-a-list': [
    'wrong-type 44:39  beliefs.engagement.US.kill has a source that is a list · text · put quotes around it, or take it out',
  ],
  'unknown-source': [
    'unknown-source 44:39  no source gmd-recrd in the bibliography · a key of library/sources.yaml, or `judged` for your own judgement · did you mean gmd-record?',
  ],
  'record-for-a-factor': [
    'range-for-a-count 44:92  beliefs.engagement.US.shotsPerObject is a range · a whole number of at least 1, certain · write one number; put rival ones in `alternatives`',
  ],
  'record-for-a-fraction': [
    'not-whole 44:49  beliefs.engagement.US.kill has a number of trials that is 4.5 · a whole number of at least 1 · round it',
  ],
  'too-many-decoys': [
    'out-of-range 44:113  beliefs.engagement.US.decoysPerWarhead is 1000000 · a number from 0 to 100 · bring it within the range',
  ],
  'same-in-a-circle': [
    'same-in-a-circle 44:25  beliefs.engagement.US.kill is the same as beliefs.engagement.Russia.kill is the same as beliefs.engagement.US.kill: a circle · references that end at a number · write a number at one of them',
  ],
  'same-as-itself': [
    'same-in-a-circle 44:25  beliefs.engagement.US.kill is the same as beliefs.engagement.US.kill: a circle · references that end at a number · write a number at one of them',
  ],
  'same-as-nothing': [
    'same-leads-nowhere 44:25  beliefs.engagement.US.kill is the same as beliefs.engagement.Russia.kil, which is no number of this scenario · the path of a number in beliefs or criteria · did you mean `beliefs.engagement.Russia.kill`?',
  ],
  'same-as-a-count': [
    'same-out-of-range 44:25  beliefs.engagement.US.kill is the same as beliefs.engagement.US.shotsPerObject, which is 8 · a number from 0 to 1 · refer to another number, or write one',
  ],
  'same-in-words': [
    "bad-path 44:25  beliefs.engagement.US.kill has a `same` that is the text 'as Russia' · a dotted path from the root of the document · write `{ same: beliefs.… }`",
  ],
  'unknown-system': [
    'unknown-system 35:13  ss24 is no system of russia-2002-01 · one of ss18, ss19, ss24-rail, ss25, ss27, ssn8, ssn18, ssn20, ssn23, tu95, tu160, silo, mobile, submarine, bomber, command · did you mean ss24-rail?',
  ],
  'posture-left-out': [
    "missing-posture 28:7  US's c4 has no alert.day, alert.generated, survival.alert, survival.offAlert or reliability · a number each, for its leg (submarine) or for c4 itself · add them under beliefs.posture.US.submarine, with a source",
    "missing-posture 28:7  US's d5 has no alert.day, alert.generated, survival.alert, survival.offAlert or reliability · a number each, for its leg (submarine) or for d5 itself · add them under beliefs.posture.US.submarine, with a source",
  ],
  'posture-field-left-out': [
    "missing-posture 30:15  US's b52 has no penetration · a number each, for its leg (bomber) or for b52 itself · add it under beliefs.posture.US.bomber, with a source",
    "missing-posture 30:15  US's b2 has no penetration · a number each, for its leg (bomber) or for b2 itself · add it under beliefs.posture.US.bomber, with a source",
  ],
  'party-without-posture': [
    'unknown-key 27:5  `UK` is not a key of beliefs.posture · US, Russia, source or note · did you mean `US`?',
  ],
  'leg-lost-in-a-system': [
    "not-of-a-system 35:20  beliefs.posture.Russia.ss24-rail.legLost is refused: a leg is found as a whole · `legLost` in the leg's own entry · move it there",
  ],
  'penetration-of-missiles': [
    'not-of-this-leg 34:17  beliefs.posture.Russia.mobile.penetration is refused: missiles meet the shield in `engagement` · `penetration` of bombers only · take it out',
  ],
  'survival-of-silos': [
    'not-of-this-leg 33:15  beliefs.posture.Russia.silo.survival is refused: a silo is struck where it stands: `strike` says how well · alert and reliability · take it out',
  ],
  'system-in-capitals': [
    'bad-id 35:7  beliefs.posture.Russia.SS-24 is not the id of a system · small letters, digits and single hyphens · write it as the force file does',
  ],
  'counterforce-left-out': [
    "missing-counterforce 40:148  US's mx has no share in counterforce · for every ballistic system the share of its warheads that can be used against silos, 0 to 1 · add `mx` or `default`, with a source",
    "missing-counterforce 40:148  US's mm3 has no share in counterforce · for every ballistic system the share of its warheads that can be used against silos, 0 to 1 · add `mm3` or `default`, with a source",
    "missing-counterforce 40:148  US's c4 has no share in counterforce · for every ballistic system the share of its warheads that can be used against silos, 0 to 1 · add `c4` or `default`, with a source",
  ],
  'counterforce-of-bombers': [
    'counterforce-of-bombers 40:155  b52 is a bomber: its weapons do not strike silos by surprise · shares of ballistic systems only · take it out',
  ],
  'counterforce-unknown': [
    'unknown-system 40:159  trident is no system of us-2001-12 · one of mx, mm3, mm2, c4, d5, b52, b2, default · name one of these, or take the entry out',
  ],
  'unknown-posture': [
    "unknown-value 41:24  beliefs.strike.Russia.posture is the text 'alert' · `day` or `generated` · write one of these",
  ],
  'looks-of-spread': [
    'not-of-this-doctrine 44:95  beliefs.engagement.US.looks goes with `shoot-look-shoot` only · no `looks` with `spread` · take it out, or write another `doctrine`',
  ],
  'too-many-looks': [
    'out-of-range 44:130  beliefs.engagement.US.looks is 7 · a whole number from 1 to 6 · bring it within the range',
  ],
  'unknown-split': [
    "unknown-value 44:130  beliefs.engagement.US.split is the text 'evenly' · `best` or `even` · did you mean `even`?",
  ],
  'half-a-salvo': [
    'not-whole 44:107  beliefs.engagement.US.salvoLimit is 2.5 · a whole number of at least 0 · round it',
  ],
  'no-layers': [
    'number-of-layers 45:41  beliefs.engagement.Russia.layers holds no layer · 1 to 8 layers · write one, or another `doctrine`',
  ],
  'two-layers-on-the-axis': [
    'two-layers-on-the-axis 45:89  beliefs.engagement.Russia.layers has a second layer without `interceptors`, beside `space` · exactly one layer without `interceptors`: it takes the number on the axis · add `interceptors: n` to one of them',
  ],
  'no-layer-on-the-axis': [
    'no-layer-on-the-axis 45:41  beliefs.engagement.Russia.layers gives every layer `interceptors` of its own, and none takes the number on the axis · exactly one layer without `interceptors` · take `interceptors` out of the layer that the chart asks about',
  ],
  'layer-twice': [
    'layer-twice 45:116  beliefs.engagement.Russia.layers names a second layer `ground` · a name of its own for each layer · rename one',
  ],
  'layer-of-layers': [
    'layer-of-layers 45:68  beliefs.engagement.Russia.layers.0.doctrine is `layers`: a layer holds no layers · `spread`, `salvo`, `shoot-look-shoot` or `fractional` · move its layers into the list around it',
    'layer-of-layers 45:76  beliefs.engagement.Russia.layers.0.layers is refused: a layer holds no layers · one list of layers, in the order in which an attack meets them · move its layers into that list',
  ],
  'unknown-sensors': [
    "unknown-value 45:67  beliefs.engagement.Russia.layers.0.sensors is the text 'none' · `shared` or `own` · write one of these",
  ],
  'layer-without-a-name': [
    'missing-key 45:42  beliefs.engagement.Russia.layers.0 has no `name` · the key `name` · add `name: …`',
  ],
  'kill-beside-layers': [
    'not-of-this-doctrine 45:33  beliefs.engagement.Russia.kill is of each layer on its own · `system`, of the sensors that layers share, and `layers` · move it into the layers',
  ],
  'layers-of-spread': [
    'not-of-this-doctrine 45:45  beliefs.engagement.Russia.layers goes with `layers` only · no `layers` with `spread` · take it out, or write another `doctrine`',
  ],
  'orbit-too-low': [
    'orbit-too-low 44:124  beliefs.engagement.US.orbit is at 150 km, below the 200 km at which a missile must be met · `altitudeKilometres` at least `interceptKilometres`, over all of both ranges · raise the orbit, or meet the missile lower',
  ],
  'orbit-upside-down': [
    'out-of-range 44:260  beliefs.engagement.US.orbit.inclinationDegrees is 98 · a number from 1 to 90 · bring it within the range',
  ],
  'orbit-in-part': [
    'missing-key 44:102  beliefs.engagement.US.orbit has no `latitudeDegrees` · the key `latitudeDegrees` · add `latitudeDegrees: …`',
  ],
  'counted-without-an-orbit': [
    'counted-without-an-orbit 12:57  choices.interceptors.counted is `orbit`, and beliefs.engagement.US has no `orbit` · an `orbit` in the layer that takes the number on the axis · add the orbit, or take `counted` out',
  ],
  'counted-on-the-ground': [
    "unknown-value 12:57  choices.interceptors.counted is the text 'ground' · `orbit` · write one of these",
  ],
  'no-shots': [
    'out-of-range 45:42  beliefs.engagement.Russia.shotsPerObject is 0 · a whole number of at least 1 · bring it within the range',
  ],
  'upload-of-no-system': [
    'unknown-system 47:18  silos is no system of us-2001-12 · one of mx, mm3, mm2, c4, d5, b52, b2, silo, mobile, submarine, bomber, reserve · did you mean silo?',
  ],
  'upload-backwards': [
    'out-of-range 47:35  beliefs.upload.US.silo.rate is -8 · a number of at least 0 · bring it within the range',
  ],
  'upload-without-a-rate': ['missing-key 47:17  beliefs.upload.US.silo has no `rate` · the key `rate` · add `rate: …`'],
  'reserve-of-nothing': [
    'not-a-number 47:61  beliefs.upload.US.reserve.warheads is empty · a number of at least 0 · write a number, or take the key out',
  ],
  'breakout-at-once': [
    'out-of-range 54:23  criteria.breakout.months is 0 · a whole number from 1 to 600 · bring it within the range',
  ],
  'breakout-of-half-months': [
    'not-whole 54:23  criteria.breakout.months is 24.5 · a whole number from 1 to 600 · round it',
  ],
  'launch-left-out': [
    'missing-key 42:22  beliefs.launchUnderAttack has no `launched` · the key `launched` · add `launched: …`',
  ],
  'view-beyond-beliefs': [
    'view-beyond-beliefs 49:13  the view sets `choices.package.warheads` · paths that begin with `beliefs.`: a view is what a party believes · move it to an alternative',
  ],
  'view-nowhere': [
    'leads-nowhere 49:13  `beliefs.engagment.US.kill` leads nowhere: beliefs has no `engagment` · fill, posture, strike, launchUnderAttack, engagement or upload · did you mean `engagement`?',
  ],
  'view-unknown-key': [
    'unknown-key 49:13  `kil` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · did you mean `kill`?',
  ],
  'view-of-no-party': [
    'unknown-key 49:3  `China` is not a key of views · US, Russia, source or note · rename it or take it out',
  ],
  'view-of-no-system': [
    'unknown-system 49:42  ss26 is no system of russia-2002-01 · one of ss18, ss19, ss24-rail, ss25, ss27, ssn8, ssn18, ssn20, ssn23, tu95, tu160, silo, mobile, submarine, bomber, command · did you mean ss25?',
  ],
  'alternative-nowhere': [
    'leads-nowhere 51:58  `beliefs.posture.Russia.mobiles.alert.day` leads nowhere: beliefs.posture.Russia has no `mobiles` · silo, mobile, ss24-rail, submarine, bomber or command · did you mean `mobile`?',
  ],
  'alternative-out-of-range': [
    'out-of-range 51:99  beliefs.posture.Russia.mobile.alert.day is 85 · a number from 0 to 1 · write a share: 85 % is 0.85',
  ],
  'alternative-of-alternatives': [
    'not-for-a-layer 51:58  `alternatives.0.name` cannot be set by a layer · a path to a choice, a belief, a view or a criterion · take it out',
  ],
  'alternative-by-slashes': [
    'bad-path 51:58  `beliefs/posture/Russia` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots',
  ],
  'alternative-twice': [
    'duplicate-alternative 52:13  alternatives.1.name is `mobiles-out`, the name of another alternative before it · a name of its own · rename one',
  ],
  'alternative-under-a-view': [
    'leads-nowhere 49:13  under the alternative `mobiles-out`, `beliefs.posture.Russia.ss24-rail.alert.day` leads nowhere: beliefs.posture.Russia.ss24-rail has no `alert` · reliability · set a path whose mapping is in the document, or set that mapping whole',
  ],
  'too-many-alternatives': [
    'too-many-alternatives 51:3  alternatives lists 65 · at most 64 · move some to a scenario of their own',
  ],
  'unknown-cell': [
    "unknown-value 53:57  criteria.retaliation.cell is the text 'night/ride-out' · `day/ride-out`, `day/launch-under-attack`, `generated/ride-out` or `generated/launch-under-attack` · write one of these",
  ],
  'cell-in-words': [
    "unknown-value 53:57  criteria.retaliation.cell is the text 'by day' · `day/ride-out`, `day/launch-under-attack`, `generated/ride-out` or `generated/launch-under-attack` · write one of these",
  ],
  'too-many-draws': [
    'out-of-range 55:16  runs.draws is 100000 · a whole number from 0 to 65536 · bring it within the range',
  ],
  'negative-seed': ['out-of-range 55:26  runs.seed is -1 · a whole number of at least 0 · bring it within the range'],
  'wrong-everywhere': [
    "bad-id 3:5  id is the text 'Sound' · small letters, digits and single hyphens · write it like `moscow-2001`",
    'out-of-range 12:43  choices.interceptors.step is 0 · a whole number of at least 1 · bring it within the range',
    'out-of-range 53:45  criteria.retaliation.confidence is 95 · a number from 0 to 1 · write a share: 95 % is 0.95',
    'unknown-key 55:20  `sede` is not a key of runs · draws, seed, source or note · did you mean `seed`?',
  ],
  'too-many-uncertain': [
    'too-many-uncertain 21:3  more than 512 uncertain numbers · at most 512, alternatives and views included · make some of them certain, or refer to others with `same`',
  ],
};

/** Files of `forces/`, as the force of a party of `sound.yaml`; the place is FILE:LINE:COLUMN. */
export const forces: Readonly<Record<string, Says>> = {
  'unknown-key': [
    'unknown-key forces/unknown-key.yaml:11:5  `deployedLauncher` is not a key of systems.0 · id, name, type, leg, heavy, conventional, deployedLaunchers, nonDeployedLaunchers, operationalLaunchers, warheadsPerLauncher, maxWarheadsPerLauncher, attributedWarheads, platforms, airLaunchedCruiseMissiles, throwWeight, convertedLaunchers, source, tag, operationalSource, operationalTag, warheadsSource, warheadsTag, treatySource, treatyTag or note · did you mean `deployedLaunchers`?',
  ],
  'unknown-source': [
    'unknown-source forces/unknown-source.yaml:15:13  no source strategic-forces in the bibliography · a key of library/sources.yaml · write `recall` with the tag recalled, and name the source in a note',
  ],
  'system-twice': [
    'system-twice forces/system-twice.yaml:17:9  system mx stands twice in us-2099 · each system once · give one of them another id, or join them',
  ],
  'more-in-service-than-deployed': [
    'more-operational-than-deployed forces/more-in-service-than-deployed.yaml:22:27  d5 has 300 operational launchers of 264 deployed · at most 264 · correct one of the two counts',
  ],
  'launchers-without-platforms': [
    'launchers-without-platforms forces/launchers-without-platforms.yaml:25:16  d5 has 240 launchers in service on no platform · at least 1 platform, or 0 operational launchers · give the number of platforms, or operationalLaunchers: 0 for a system out of service',
  ],
  'figure-in-words': [
    "no-figure forces/figure-in-words.yaml:11:24  systems.0.deployedLaunchers is the text 'about fifty' · a whole number >= 0, null (not found) or { unknown: reason } · write one of these",
  ],
  'half-a-launcher': [
    'no-figure forces/half-a-launcher.yaml:11:24  systems.0.deployedLaunchers is 50.5 · a whole number >= 0, null (not found) or { unknown: reason } · write one of these',
  ],
  'unknown-without-a-reason': [
    'no-figure forces/unknown-without-a-reason.yaml:21:27  systems.1.nonDeployedLaunchers is a mapping · a whole number >= 0, null (not found) or { unknown: reason } · write one of these',
  ],
  'unknown-leg': [
    "unknown-value forces/unknown-leg.yaml:19:10  systems.1.leg is the text 'submarines' · silo, mobile, submarine or bomber · did you mean `submarine`?",
  ],
  'unknown-tag': [
    "unknown-value forces/unknown-tag.yaml:16:10  systems.0.tag is the text 'certain' · read, read-2, recalled or computed · write one of these",
  ],
  'no-source': [
    'missing-key forces/no-source.yaml:8:5  systems.0 has no `source` · the key `source` · add `source: …`',
  ],
  'no-date': [
    "no-date forces/no-date.yaml:5:7  date is the text 'December 2001' · a day (2001-12-05), month (2001-12), year, period (1999-2000), FY2026 or `end of FY2014` · write it in one of these forms",
  ],
  'no-systems': [
    'force-of-nothing forces/no-systems.yaml:7:10  us-2099 has neither systems nor totals · at least one system, or declared totals · add a system, or `totals: { LIMIT-ID: { value: …, source: …, tag: … } }`',
  ],
  'id-in-capitals': [
    "wrong-format forces/id-in-capitals.yaml:3:5  id is the text 'US-2099' · an id of small letters, digits and hyphens, such as us-2001-12 · write it so",
  ],
  'id-of-the-library': [
    'force-id-taken --set parties.US.force=forces/id-of-the-library.yaml:1:7  the force file forces/id-of-the-library.yaml has the id us-2001-12, which is that of a force of the library · an id of its own · change `id: us-2001-12` in forces/id-of-the-library.yaml',
  ],
  'not-a-force': [
    "unknown-value forces/not-a-force.yaml:2:7  kind is the text 'scenario' · force · write one of these",
  ],
};

/** Files of `draws/`, fed to `sound.yaml`; the place is LINE:COLUMN in the file. */
export const draws: Readonly<Record<string, Says>> = {
  empty: [
    'draws-empty 1:1  the file is empty · one row a draw below the header · use a file that an earlier run wrote with --out',
  ],
  'out-of-range': [
    'draws-out-of-range 3:8  beliefs.posture.US.silo.reliability is 0.7 · 0.8 to 0.9, the range in this run · use the draws of a run with the same ranges',
  ],
  'column-missing': [
    'draws-column-missing 1:1  there is no column beliefs.posture.US.silo.reliability · one column for each number that is uncertain in this run · add the column, or use the draws of a run of this scenario',
  ],
  'column-misspelt': [
    'draws-column-missing 1:1  there is no column beliefs.engagement.US.kill · one column for each number that is uncertain in this run · add the column, or use the draws of a run of this scenario',
    'draws-column-unknown 1:6  column beliefs.engagement.US.kil is no number that is uncertain in this run · paths of numbers that are uncertain in this run · did you mean beliefs.engagement.US.kill?',
  ],
  'column-too-many': [
    'draws-column-unknown 1:69  column beliefs.posture.US.command is no number that is uncertain in this run · paths of numbers that are uncertain in this run · take the column out',
  ],
  'column-twice': [
    'draws-column-twice 1:69  column beliefs.engagement.US.kill stands twice · each column once · take one out',
  ],
  'column-without-a-name': [
    'draws-column-unknown 1:69  a column has no name · paths of numbers that are uncertain in this run · take the column out',
  ],
  'first-column': [
    'draws-first-column 1:1  the first column is `row` · draw · use a file that an earlier run wrote with --out',
  ],
  'index-column': [
    'draws-first-column 1:2  the column draw is not the first · draw, then one column a path · take out what stands before it, such as numbers of rows',
  ],
  letter: ['draws-not-a-number 3:3  beliefs.engagement.US.kill is O.25 · a number · correct it'],
  'empty-cell': ['draws-not-a-number 2:7  beliefs.posture.US.silo.reliability is empty · a number · correct it'],
  'draw-in-words': ['draws-row-number 2:1  the draw is numbered first · a whole number · number the draws 0, 1, 2 …'],
  'row-too-short': ['draws-row-width 2:1  this row has 2 values · 3, as in the header · complete the row'],
  'decimal-commas': [
    'draws-row-width 2:1  this row has 5 values · 3, as in the header · take out what is too much, or write a dot before decimals',
  ],
  semicolons: [
    'draws-separator 1:1  semicolons or tabs part the columns · commas, and a dot before decimals · save it as CSV with commas',
  ],
  'no-rows': [
    'draws-empty 1:1  there is no draw in the file · one row a draw below the header · use a file that an earlier run wrote with --out',
  ],
  'another-scenario': [
    'draws-column-missing 1:1  there is no column beliefs.engagement.US.kill · one column for each number that is uncertain in this run · add the column, or use the draws of a run of this scenario',
    'draws-column-missing 1:1  there is no column beliefs.posture.US.silo.reliability · one column for each number that is uncertain in this run · add the column, or use the draws of a run of this scenario',
    'draws-column-unknown 1:6  column beliefs.engagement.Russia.kill is no number that is uncertain in this run · paths of numbers that are uncertain in this run · take the column out',
    'draws-column-unknown 1:37  column criteria.retaliation.warheads is no number that is uncertain in this run · paths of numbers that are uncertain in this run · take the column out',
  ],
};

/** A map that lacks its area. */
const mapOf: readonly string[] = ['shield', 'reach', '--site', 'fort-greely', '--interceptor', 'gbi', '--cells', '10'];

const ownBelief: readonly string[] = 'inspect belief --seeing 0.4 --prior 0.5 --new-violation 0.01'.split(' ');

/** What somebody types after `counterpoise`; the place is FILE:LINE:COLUMN. */
export const typed: readonly { readonly args: readonly string[]; readonly says: Says }[] = [
  {
    args: [],
    says: [
      'missing-command counterpoise:1:1  no known command is given · a command of counterpoise · name one: counterpoise --help lists them',
    ],
  },
  {
    args: ['help', 'moon'],
    says: [
      'missing-command counterpoise:1:1  no known command is given · a command of counterpoise · name one: counterpoise --help lists them',
    ],
  },
  {
    args: ['linkages', 'e2e/museum/sound.yaml'],
    says: [
      "unknown-command counterpoise:1:1  unknown command 'linkages' · a command of counterpoise · did you mean linkage?",
    ],
  },
  {
    args: ['moon'],
    says: [
      "unknown-command counterpoise:1:1  unknown command 'moon' · a command of counterpoise · see counterpoise --help",
    ],
  },
  {
    args: ['linkage'],
    says: [
      "missing-argument counterpoise:1:1  missing required argument 'scenario' · id of the library (moscow-2001, after-new-start-2026) or path of a .yaml file · write counterpoise linkage <scenario>",
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--alternativ', 'mobiles-out'],
    says: [
      "unknown-option counterpoise:1:1  unknown option '--alternativ' · an option of counterpoise linkage · did you mean --alternative?",
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '-q'],
    says: [
      "unknown-option counterpoise:1:1  unknown option '-q' · an option of counterpoise linkage · see counterpoise linkage --help",
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--draws'],
    says: [
      'missing-value counterpoise:1:1  --draws has no value · draws of the uncertain numbers; 0: every number at its median · write --draws <number>',
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--draws', '-1'],
    says: ["bad-value counterpoise:1:1  --draws is '-1' · a whole number, 0 or more · write --draws <number>"],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--draws', 'x'],
    says: ["bad-value counterpoise:1:1  --draws is 'x' · a whole number, 0 or more · write --draws <number>"],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--draws', ''],
    says: ["bad-value counterpoise:1:1  --draws is '' · a whole number, 0 or more · write --draws <number>"],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--draws', '100000'],
    says: ["bad-value counterpoise:1:1  --draws is '100000' · at most 65536 · write --draws <number>"],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--seed', '1.5'],
    says: ["bad-value counterpoise:1:1  --seed is '1.5' · a whole number, 0 or more · write --seed <number>"],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--seed', '99999999999999999999'],
    says: [
      "bad-value counterpoise:1:1  --seed is '99999999999999999999' · at most 9007199254740991 · write --seed <number>",
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--warheads', '2,500'],
    says: ["bad-value counterpoise:1:1  --warheads is '2,500' · a whole number, 0 or more · write --warheads <limit>"],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.US.kill', '=', '0.5'],
    says: [
      "too-many-arguments counterpoise:1:1  too many arguments for 'assess': expected 1 argument but got 3 · counterpoise assess <scenario> · take out what is too much, or put quotes around what holds a space",
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--today', '--warheads', '100'],
    says: [
      "today-or-package --today:1:1  takes today's forces and shields, and a package was given too · --today alone, or --warheads and --interceptors · leave one out",
    ],
  },
  {
    args: ['breakout', 'e2e/museum/sound.yaml'],
    says: [
      'missing-upload e2e/museum/sound.yaml:21:3  beliefs.upload does not say how fast Russia can load launchers · months until the first and launchers a month, by leg or system: `silo: { after: 6, rate: 8 }` · add Russia under beliefs.upload, with a source',
      'missing-breakout e2e/museum/sound.yaml:53:3  `criteria` does not say what a breakout is · `breakout: { months: 24, warheads: 500 }`: so many warheads more, within so many months · add it under criteria',
    ],
  },
  {
    args: ['breakout', 'moscow-2001', '--today', '--warheads', '100'],
    says: [
      "today-or-limit --today:1:1  takes today's forces, and a limit was given too · --today alone, or --warheads · leave one out",
    ],
  },
  {
    args: ['tradeoff', 'e2e/museum/sound.yaml'],
    says: [
      'missing-option counterpoise:1:1  --over is not given · the input, such as beliefs.posture.Russia.mobile.alert.day · add --over <path>',
    ],
  },
  {
    args: ['tradeoff', 'e2e/museum/sound.yaml', '--over', 'beliefs.nothing'],
    says: [
      'unknown-input --over beliefs.nothing:1:1  no uncertain number at beliefs.nothing · a path such as beliefs.engagement.US.kill · name a number of the scenario, from the root of the document',
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--lang', 'fr'],
    says: ["bad-value counterpoise:1:1  --lang is 'fr' · en or ru · write --lang <language>"],
  },
  {
    args: ['shield'],
    says: [
      'missing-command counterpoise:1:1  no known command is given · a command of counterpoise shield · name one: counterpoise shield --help lists them',
    ],
  },
  {
    args: ['shield', 'engage', '--warheads', '10', '--interceptors', '4'],
    says: ['missing-option --kill:1:1  is missing · --kill with a value · add it, such as --kill 0.56'],
  },
  {
    args: ['shield', 'engage', '--warheads', '10', '--interceptors', '4', '--kill', '1.2'],
    says: [
      'out-of-range --kill 1.2:1:1  1.2 is out of range · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · bring it within the range',
    ],
  },
  {
    args: ['shield', 'engage', '--warheads', '10', '--interceptors', '4', '--kill', 'half'],
    says: [
      'not-a-number --kill half:1:1  is no number that can be read · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · write one of these',
    ],
  },
  {
    args: ['shield', 'engage', '--warheads', '10', '--interceptors', '4', '--kill', '0.5', '--doctrine', 'layers'],
    says: [
      'layers-in-options --doctrine layers:1:1  takes a list of layers, for which a command line has no room · spread, salvo, shoot-look-shoot or fractional · write the layers into a scenario, under beliefs.engagement',
    ],
  },
  {
    args: ['shield', 'reach', '--area', 'us-contiguous', '--interceptor', 'gbi'],
    says: [
      'missing-option counterpoise:1:1  --site is not given · where interceptors stand: region of the library (fort-greely), or a box · add --site <region>',
    ],
  },
  {
    args: [...mapOf, '--area', 'us-contigous'],
    says: [
      'unknown-region --area us-contigous:1:1  is no region of the library · alaska, china, europe, fort-greely, hawaii, iran, japan, north-korea, poland, romania, russia-east, russia-west, us-contiguous or vandenberg, or a box south,north,west,east · did you mean us-contiguous?',
    ],
  },
  {
    args: [...mapOf, '--area', '50,25,-125,-66', '--band', '2000..100'],
    says: [
      'box-upside-down --area 50,25,-125,-66:1:1  a box from 50 up to 25 is upside down · south,north,west,east with the south below the north · swap them',
      'band-upside-down --band 2000..100:1:1  a band from 2000 to 100 km is upside down · low..high, rising · swap them',
    ],
  },
  {
    args: [...mapOf, '--area', 'us-contiguous', '--apogee', '20', '--cells', '0.25'],
    says: [
      'cell-too-fine --cells 0.25:1:1  cells of 0.25 degrees are finer than 0.5 · at least 0.5 degrees: a map names no aim point · ask for coarser cells',
      'apogee-too-low --apogee 20:1:1  an apogee of 20 km is below the arc: the flight would not leave the air · at least 100 km · raise it, or leave --apogee out for the flight with the least energy',
    ],
  },
  {
    args: [...mapOf, '--area', 'us-contiguous', '--burnout', '1'],
    says: [
      'burnout-too-slow --burnout 1:1:1  1 km/s is too slow for any flight of this map · at least 1.05 km/s · raise it, or ask for a map that lies nearer',
    ],
  },
  {
    args: ['inspect', 'plan', 'nw-start'],
    says: [
      'no-such-agreement nw-start:1:1  the library has no agreement `nw-start` · abm-protocol-1974, abm, cfe, inf, new-start-extension, new-start, salt-1, salt-2, sort, start-1, start-2-protocol-1997, start-2, start-3-framework, vienna-document, framework-2001, or the path of a file that ends in .md · did you mean new-start?',
    ],
  },
  {
    args: ['inspect', 'plan', 'abm'],
    says: [
      'no-inspections abm:1:1  no measure of abm is about inspections · an agreement with inspections: cfe, inf, new-start, start-1, vienna-document · name one of these, or write a measure with `samples`',
    ],
  },
  {
    args: ['inspect', 'plan', 'cfe', '--date', '1990-01-01'],
    says: [
      'no-inspections-then --date 1990-01-01:1:8  no inspection measure of cfe binds on 1990-01-01 · a day on which one does · name another day, or leave `--date` out',
    ],
  },
  {
    args: ['inspect', 'plan', 'new-start', '--visits', 'one=366'],
    says: [
      'more-visits-than-days --visits one=366:1:1  is more visits than the 365 days of a year · at most 365 visits a year, one a day · write fewer visits, or let each look at more items with --samples',
    ],
  },
  {
    args: ['inspect', 'plan', 'new-start', '--hidden', '700'],
    says: [
      'more-hidden-than-items --hidden 700:1:1  is more than the 640 items that visits of type one look at · a number from 0 to 640 · hide fewer, or name another --type or --items',
    ],
  },
  {
    args: ['inspect', 'plan', 'new-start', '--items', 'on=400'],
    says: ['no-such-type --items on=400:1:1  the agreement has no visits of type on · one, two · did you mean one?'],
  },
  {
    args: ['inspect', 'plan', 'new-start', '--party', 'China'],
    says: ['not-a-party --party China:1:9  `China` is no party of new-start · US or Russia · name one of these'],
  },
  {
    args: ['inspect', 'plan', 'new-start', '--party', 'Russia', '--force', 'us-2024'],
    says: [
      'force-of-another-party --force us-2024:1:9  us-2024 belongs to US, and visits to Russia alone are asked about · a force of Russia · name one, or leave `--party` out',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '200', '--samples', '10'],
    says: [
      'more-hidden-than-items --hidden 200:1:1  is more than the 100 items declared · a number from 0 to 100, or a range such as 20..40: of the items declared, those not as declared · write 100 at most, or count them among --items',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--samples', '101'],
    says: [
      'more-samples-than-items --samples 101:1:1  is more than the 100 items declared · no more samples than items: none is looked at twice · write 100 at most',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--samples', '10', '--visits', '400'],
    says: [
      'more-visits-than-days --visits 400:1:1  is more visits than the 365 days of a year · at most 365 visits a year, one a day · write fewer visits, or let each look at more items with --samples',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--samples', '10', '--slots', '12'],
    says: [
      'more-visits-than-slots --slots 12:1:1  has no room for 18 visits a year: a slot holds one at most · 18 slots or more · add slots, or take fewer --visits',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--chance', '1'],
    says: [
      'chance-certain --chance 1:1:1  asks for certainty, which no sample gives: only a look at every item does, and only where a check never errs · a chance below 1, such as 0.95 · ask for a chance below 1, or give --samples as many as --items',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--chance', '0'],
    says: [
      'chance-none --chance 0:1:1  asks for nothing: without any visit the chance is 0 · a chance above 0, such as 0.95 · ask for a chance above 0',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--samples', '10', '--alarm-at', '11'],
    says: [
      'alarm-above-samples --alarm-at 11:1:1  can never be reached: 10 items are looked at in a visit · a whole number from 1 to 10 · ask for fewer alarms, or look at more items',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--samples', '10', '--notice', '32'],
    says: [
      'missing-option --concealed:1:1  is missing · --concealed with a value · add it, such as --concealed 12..72',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '100', '--hidden', '5', '--visits', '10'],
    says: [
      'not-of-a-size --visits:1:1  goes with --samples · --samples, or with --chance alone the number of samples is asked for · add --samples, or leave it out',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=10,samples=11,hidden=1'],
    says: [
      'bad-stratum --stratum items=10,samples=11,hidden=1:1:1  has more samples than 10 · items=10,samples=5 and either hidden=1 or risk=5, in whole numbers; risk may have decimals · correct it',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--budget', '61'],
    says: [
      'more-samples-than-items --budget 61:1:1  is more than the 60 items of all strata · no more samples than items: none is looked at twice · write 60 at most',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--budget', '-1'],
    says: ['bad-count --budget -1:1:1  is no whole number · a whole number from 1 to 60 · correct it'],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--budget', '5', '--chance', '0.9'],
    says: [
      'beside-chance --budget 5:1:1  is given beside --chance · --chance, and the samples that it takes are worked out; or --budget, and the chance that so many give · leave one out',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--stratum', 'items=5,hidden=1,samples=2'],
    says: [
      'strata-of-two-kinds --stratum:1:1  says of some strata how many are looked at, and of others not · samples=… in every stratum, or in none, and then they are shared out · write one of the two in each',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=0'],
    says: [
      'bad-stratum --stratum items=60,hidden=0:1:1  hides nothing, so that nothing can be seen there · items=10,hidden=1 in every stratum, in whole numbers: how many all of the cheating would take there · correct it',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,risk=2'],
    says: [
      'bad-stratum --stratum items=60,risk=2:1:1  has a risk, by which no samples are shared out · items=10,hidden=1 in every stratum, in whole numbers: how many all of the cheating would take there · correct it',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--samples', '5'],
    says: [
      'not-of-shares --samples:1:1  says nothing where samples are shared out between strata · strata with --chance or --budget, and --recognised or --shift · write it as --budget',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--visits', '5'],
    says: [
      'not-of-shares --visits:1:1  says nothing where samples are shared out between strata · strata with --chance or --budget, and --recognised or --shift · leave it out, or write samples=… in every stratum',
    ],
  },
  {
    args: ['inspect', 'detect', '--stratum', 'items=60,hidden=3', '--recognised', '0.5..0.9'],
    says: [
      'range-for-a-choice --recognised 0.5..0.9:1:1  is a range · one number: samples are shared out once, whatever it is · write the lowest that you believe',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '60', '--hidden', '3', '--budget', '5'],
    says: [
      'budget-without-strata --budget 5:1:1  is to be shared out, and no stratum leaves open how many are looked at · --stratum items=10,hidden=1, without samples, for each stratum · write such strata, or leave it out',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '60', '--hidden', '3', '--shift', '3', '--false-alarm', '0'],
    says: [
      'false-alarm-none --false-alarm 0:1:1  is a threshold that no measurement reaches: with no false alarm at all nothing is ever recognised · a chance above 0 and below 1, such as 0.05 · write a small chance, such as 0.001',
    ],
  },
  {
    args: [
      'inspect',
      'detect',
      '--items',
      '60',
      '--hidden',
      '3',
      '--samples',
      '5',
      '--shift',
      '3',
      '--false-alarm',
      '1',
    ],
    says: [
      'false-alarm-certain --false-alarm 1:1:1  calls every item a defect, whatever is measured · a chance above 0 and below 1, such as 0.05 · write a smaller chance',
    ],
  },
  {
    args: [
      'inspect',
      'detect',
      '--items',
      '60',
      '--hidden',
      '3',
      '--samples',
      '5',
      '--shift',
      '3',
      '--false-alarm',
      '0.05',
      '--recognised',
      '0.9',
    ],
    says: [
      'beside-shift --recognised 0.9:1:1  is given beside --shift, which says the same · --recognised, or --shift with --false-alarm · leave one out',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '60', '--hidden', '3', '--samples', '5', '--shift', '3'],
    says: [
      'missing-option --false-alarm:1:1  is missing · --false-alarm with a value · add it, such as --false-alarm 0.05',
    ],
  },
  {
    args: [
      'inspect',
      'detect',
      '--items',
      '60',
      '--hidden',
      '3',
      '--samples',
      '5',
      '--shift',
      '1..3',
      '--false-alarm',
      '0.05',
    ],
    says: [
      'range-of-a-measurement --shift 1..3:1:1  is a range · one number: what a measurement recognises is worked out from it · write one, or give a range to --recognised in place of --shift',
    ],
  },
  {
    args: ['inspect', 'detect', '--items', '60', '--hidden', '3', '--samples', '5', '--measurements', '4'],
    says: [
      'measurements-without-shift --measurements 4:1:1  says how often an item is measured, but not what is missing · --shift beside --measurements · add --shift, such as --shift 3.3, or leave it out',
    ],
  },
  {
    args: ['shield', 'flight', '--range', '21000'],
    says: [
      'range-too-far --range 21000:1:1  a flight of 21000 km is longer than half the way around the Earth · at most 20015.086796 km · fly it the other way around',
    ],
  },
  {
    args: ['shield', 'flight', '--range', '8000', '--apogee', '20'],
    says: [
      'apogee-too-low --apogee 20:1:1  an apogee of 20 km is below the arc: the flight would not leave the air · at least 100 km · raise it, or leave --apogee out for the flight with the least energy',
    ],
  },
  {
    args: ['shield', 'cost', '--missiles', '5', '--kill', '0.5', '--interceptor-cost', '0', '--missile-cost', '30'],
    says: [
      'out-of-range --interceptor-cost 0:1:1  0 is out of range · a price above 0, or a range such as 70..90 · bring it within the range',
    ],
  },
  {
    args: ['shield', 'cost', '--missiles', '5', '--kill', '0.5', '--interceptor-cost', 'ngi'],
    says: [
      'missing-argument counterpoise shield cost:1:1  nothing that the attacker can add has a price · --missile-cost, --warhead-cost or --decoy-cost · add one, such as --missile-cost 118..214',
    ],
  },
  {
    args: ['inspect', 'game', '--periods', '12', '--inspections', '13'],
    says: [
      'more-inspections-than-periods --inspections 13:1:1  is more than one in each of 12 periods · a whole number from 0 to 12 · ask for fewer inspections, or divide the year into more --periods',
    ],
  },
  {
    args: ['inspect', 'game', '--slots', '12'],
    says: [
      'slots-without-interim --slots 12:1:1  divides the period of one interim inspection, which is not asked for · --slots beside --interim · add --interim, or write --periods',
    ],
  },
  {
    args: ['inspect', 'game', '--interim', '--inspections', '4'],
    says: [
      'beside-interim --inspections 4:1:1  is given beside --interim, which has one inspection and one period · --interim with or without --slots · leave one out',
    ],
  },
  {
    args: ['inspect', 'belief', '--prior', '1.2'],
    says: [
      'out-of-range --prior 1.2:1:1  1.2 is out of range · a number from 0 to 1, a range such as 0.5..0.8, or a test record such as 2/4 · bring it within the range',
    ],
  },
  {
    args: [...ownBelief, '--years', '0'],
    says: ['bad-count --years 0:1:1  is out of range · a whole number from 1 to 200 · correct it'],
  },
  {
    args: [...ownBelief, '--without', '8..12'],
    says: [
      'no-such-years --without 8..12:1:1  is not within the 10 years · from..to, rising, from 1 to 10 · write years within those asked about, or raise --years',
    ],
  },
  {
    args: ['inspect', 'belief', '--wanted', '1'],
    says: [
      'no-such-confidence --wanted 1:1:1  no number of clean years makes anybody certain · one number above 0 and below 1 · write one such as 0.95',
    ],
  },
  {
    args: ['inspect', 'belief', '--years', '3'],
    says: [
      'nothing-to-go-with --years:1:1  goes with --seeing, which is not given · a case, or a question of your own with --seeing · add --seeing, such as --seeing 0.4',
    ],
  },
  {
    args: ['inspect', 'belief', 'new-start-2011-2026', '--seeing', '0.4'],
    says: [
      'not-with-a-case --seeing:1:1  is given beside the case new-start-2011-2026, which has its own · a case, or a question of your own with --seeing · leave one of the two out',
    ],
  },
  {
    args: ['inspect', 'belief', 'new-start'],
    says: [
      'unknown-id new-start:1:1  the library has no case of confidence new-start · new-start-2011-2026, or the path of a .yaml file · did you mean new-start-2011-2026?',
    ],
  },
  {
    args: ['library', 'show', 'moon'],
    says: [
      'unknown-id moon:1:1  the library has nothing called moon · an id that `counterpoise library list` shows, or the path of a file that ends in .yaml or .md · see what there is: counterpoise library list',
    ],
  },
  {
    args: ['library', 'list', 'moons'],
    says: [
      'unknown-kind moons:1:1  the library has no kind moons · force, series, declaration, defence, region, interceptor, constellation, confidence, scenario, posture, sources, agreement, draft, events, shield, schedule or talks · name one of these, or none for all',
    ],
  },
  {
    args: ['new', 'communique'],
    says: [
      "unknown-command counterpoise:1:1  unknown command 'communique' · a command of counterpoise new · see counterpoise new --help",
    ],
  },
  {
    args: ['assess', 'mosow-2001'],
    says: [
      'unknown-scenario mosow-2001:1:1  the library has no scenario mosow-2001 · after-new-start-2026, golden-dome-2026, moscow-2001, or the path of a file that ends in .yaml · did you mean moscow-2001?',
    ],
  },
  {
    args: ['assess', 'moscow'],
    says: [
      'unknown-scenario moscow:1:1  the library has no scenario moscow · after-new-start-2026, golden-dome-2026, moscow-2001, or the path of a file that ends in .yaml · did you mean moscow-2001?',
    ],
  },
  {
    args: ['assess', 'moon'],
    says: [
      'unknown-scenario moon:1:1  the library has no scenario moon · after-new-start-2026, golden-dome-2026, moscow-2001, or the path of a file that ends in .yaml · name one of these',
    ],
  },
  {
    args: ['assess', ''],
    says: [
      'unknown-scenario counterpoise:1:1  the name of the scenario is empty · after-new-start-2026, golden-dome-2026, moscow-2001, or the path of a file that ends in .yaml · name one of these',
    ],
  },
  {
    args: ['linkage', './nowhere.yaml'],
    says: ['no-such-file ./nowhere.yaml:1:1  there is no such file · a file that exists · correct the path'],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml/sound.yaml'],
    says: [
      'no-such-file e2e/museum/sound.yaml/sound.yaml:1:1  there is no such file · a file that exists · correct the path',
    ],
  },
  {
    args: ['assess', 'e2e/museum/scenarios'],
    says: ['folder e2e/museum/scenarios:1:1  is a folder · a file · name a file in it'],
  },
  {
    args: ['assess', '/dev/zero'],
    says: [
      'file-too-large /dev/zero:1:1  is larger than 300 MiB · a scenario (at most 1 MiB), or draws that this program wrote · check that it is the right file',
    ],
  },
  {
    args: ['assess', '\u001b[31mred.yaml'],
    says: ['no-such-file \\u{1b}[31mred.yaml:1:1  there is no such file · a file that exists · correct the path'],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--alternative', 'mobile-out'],
    says: [
      'unknown-alternative --alternative mobile-out:1:15  the scenario has no alternative `mobile-out` · mobiles-out · did you mean `mobiles-out`?',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'nonsense'],
    says: [
      'bad-setting --set nonsense:1:1  is no setting · path=value, such as beliefs.engagement.US.kill=0.6 · write it so, without spaces around =',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.US.kill='],
    says: [
      "bad-setting --set beliefs.engagement.US.kill=:1:1  has no value · a number, or a mapping such as {between: [0.5, 0.7]} · put the whole setting in quotes: 'path=value'",
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.US.kill={between: [0.5, 0.7]'],
    says: [
      "bad-setting --set beliefs.engagement.US.kill={between: [0.5, 0.7]:1:1  has a value that cannot be read: a bracket or brace is not closed before this line · a number, or a mapping such as {between: [0.5, 0.7]} · put the whole setting in quotes: 'path=value'",
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.US.kill=1.2'],
    says: [
      'out-of-range --set beliefs.engagement.US.kill=1.2:1:7  beliefs.engagement.US.kill is 1.2 · a number from 0 to 1 · bring it within the range',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.US.kil=0.6'],
    says: [
      'unknown-key --set beliefs.engagement.US.kil=0.6:1:7  `kil` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · did you mean `kill`?',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.engagement.USA.kill=0.6'],
    says: [
      'leads-nowhere --set beliefs.engagement.USA.kill=0.6:1:7  `beliefs.engagement.USA.kill` leads nowhere: beliefs.engagement has no `USA` · US or Russia · did you mean `US`?',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs.fill.9.warheads=3'],
    says: [
      'leads-nowhere --set beliefs.fill.9.warheads=3:1:7  `beliefs.fill.9.warheads` leads nowhere: beliefs.fill has no `9` · 0, 1, 2 or 3 · write one of these, or set the list whole',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'alternatives.0.name=other'],
    says: [
      'not-for-a-layer --set alternatives.0.name=other:1:7  `alternatives.0.name` cannot be set by a layer · a path to a choice, a belief, a view or a criterion · take it out',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'beliefs/engagement=1'],
    says: [
      'bad-path --set beliefs/engagement=1:1:7  `beliefs/engagement` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', '__proto__.polluted=1'],
    says: [
      'bad-path --set __proto__.polluted=1:1:7  `__proto__.polluted` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'views.Russia={beliefs.engagement.US.kil: 0.9}'],
    says: [
      'unknown-key --set views.Russia={beliefs.engagement.US.kil: 0.9}:1:7  `kil` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · did you mean `kill`?',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--set', 'parties.US.force=forces/nowhere.yaml'],
    says: [
      'no-such-file --set parties.US.force=forces/nowhere.yaml:1:7  the force file forces/nowhere.yaml does not exist · a path from the folder of the scenario · correct it, or write one: counterpoise new force',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--draws-file', 'e2e/museum/draws/nowhere.csv'],
    says: [
      'no-such-file e2e/museum/draws/nowhere.csv:1:1  there is no such file · a file that exists · correct the path',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--draws-file', 'e2e/museum/draws'],
    says: ['folder e2e/museum/draws:1:1  is a folder · a file · name a file in it'],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--draws-file', 'e2e/museum/sound.yaml'],
    says: [
      'draws-first-column e2e/museum/sound.yaml:1:1  the first column is `# A sound scenario. Every other file of the museum is this …` · draw · use a file that an earlier run wrote with --out',
    ],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--draws-file', 'e2e/museum/draws/sound.csv', '--draws', '3'],
    says: [
      'too-few-draws --draws 3:1:1  e2e/museum/draws/sound.csv has 2 draws · at most 2 · ask for fewer, or leave --draws out',
    ],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--out', 'package.json'],
    says: ['out-is-a-file --out package.json:1:1  is a file, or lies below one · a folder · name another'],
  },
  {
    args: ['linkage', 'e2e/museum/sound.yaml', '--out', 'package.json/results'],
    says: ['out-is-a-file --out package.json/results:1:1  is a file, or lies below one · a folder · name another'],
  },
  {
    args: ['assess', 'e2e/museum/sound.yaml', '--draws', '0', '--out', '/proc/results'],
    says: [
      'out-failed --out /proc/results:1:1  cannot be written (ENOENT) · a folder that can be written · name another',
    ],
  },
  {
    args: ['new', 'force', '--from', 'e2e/museum/tables/sound.csv'],
    says: [
      'no-state counterpoise:1:1  --state is not given, and no table says it · whose force it is, as US or Russia · add --state STATE',
      'no-date-given counterpoise:1:1  --date is not given, and no table says it · the day, month or year that the table is of, as 2020-09-01 · add --date DATE',
      'no-source counterpoise:1:1  --source is not given, and every figure needs one · a key of the bibliography (counterpoise library sources sources), or recall · add --source KEY',
    ],
  },
  {
    args: [
      ...['new', 'force', 'us-2024', '--from', 'e2e/museum/tables/sound.csv', '--state', 'US', '--date', '2020-13-01'],
      ...['--source', 'recal', '--tag', 'reed', '--map', 'Tubes', '--leg', '=silo'],
    ],
    says: [
      'force-id-taken us-2024:1:1  us-2024 is the id of a force of the library · an id of its own · give another: --id my-us-2024',
      'unknown-source --source recal:1:10  no source recal in the bibliography · a key of library/sources.yaml · did you mean recall?',
      'no-tag --tag reed:1:7  reed does not say how a figure is known · read, read-2, recalled or computed · did you mean read?',
      "no-date --date 2020-13-01:1:8  is the text '2020-13-01' · a day (2001-12-05), month (2001-12), year, period (1999-2000), FY2026 or `end of FY2014` · write it in one of these forms",
      "no-pair --map Tubes:1:7  Tubes is no pair · a text of the table, = and what it means · write it like --map 'Tubes=deployedLaunchers'",
      "no-pair --leg =silo:1:7  =silo is no pair · a text of the table, = and what it means · write it like --leg 'SS-18=silo'",
    ],
  },
  {
    args: ['new', 'force', '--leg', 'ICBMs=silo', '--keep-totals'],
    says: [
      'no-from --leg:1:1  says something of a table, and no table is named · --from with the path of a table · add --from FILE, or leave it out and change the file that is written',
      'no-from --keep-totals:1:1  says something of a table, and no table is named · --from with the path of a table · add --from FILE, or leave it out and change the file that is written',
    ],
  },
];
