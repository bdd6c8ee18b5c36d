/** A small scenario, all of whose lines the cases below can spoil; line numbers count from its first line. */
export const sound = `counterpoise: 1
id: small
title: A small scenario
date: '2001-08-13'
parties:
  US: { force: us-2001 }
  Russia: { force: russia-2002 }
agreements: [start-1]
choices:
  warheads: { from: 100, to: 1000, step: 250, counted: loads }
  interceptors: { from: 0, to: 100, step: 30 }
  cuts: proportional
  bans: []
  shield:
    US: { interceptors: 0 }
    Russia: { interceptors: 100, source: iiss }
  package: { warheads: 500, interceptors: 40 }
  points: [{ name: SORT, warheads: [170, 220], interceptors: null, source: sort }]
beliefs:
  fill:
    - { force: us-2001, system: b52, warheads: { value: 860, source: csv } }
    - { force: us-2001, system: b2, warheadsPerLauncher: 14.5, platforms: 4, maxWarheadsPerLauncher: 16 }
  posture:
    US:
      silo: { alert: { day: 0.97, generated: 1 }, reliability: { between: [0.8, 0.9], source: recall } }
      submarine: { alert: { day: 0.6, generated: 0.9 }, survival: { alert: 1, offAlert: 0 }, reliability: 0.85 }
      command: 1
    Russia:
      mobile: { alert: { day: { triangular: [0, 0.1, 0.3] }, generated: 0.8 }, survival: { alert: 0.95, offAlert: 0 }, reliability: 0.85 }
      rail: { alert: { day: 0 } }
      bomber: { alert: { day: 0, generated: 0.6 }, survival: { alert: 0.8, offAlert: 0 }, reliability: 0.9, penetration: 0.6 }
      command: { value: 0.98, source: judged, note: a guess }
  strike:
    US: { posture: generated, kill: 0.8, reliability: { same: beliefs.posture.US.silo.reliability }, shotsPerSilo: 1.5, withheld: 0.2, counterforce: { d5: 0.2, default: 0, source: csv } }
    Russia: { posture: day, kill: 0.7, reliability: 0.8, shotsPerSilo: 2, withheld: 0.2, counterforce: { default: 1 } }
  launchUnderAttack: { launched: 0.9 }
  engagement:
    US: { doctrine: spread, kill: { beta: { successes: 2, trials: 4 }, source: gmd }, shotsPerObject: 8 }
    Russia: { kill: 0.5, shotsPerObject: 4, decoysPerWarhead: { between: [0, 2] }, exposed: 0.1 }
  upload:
    US: { silo: { after: 6, rate: 8 } }
views:
  Russia: { beliefs.engagement.US.kill: { between: [0.7, 0.95], source: judged } }
alternatives:
  - { name: found, title: The mobile force is found, source: rumour, set: { beliefs.posture.Russia.mobile.legLost: 0.2 } }
criteria:
  retaliation: { warheads: { between: [50, 150] }, confidence: 0.95, cell: day/ride-out }
  breakout: { months: 24, warheads: 500 }
  presets: { warheads: [10, 50] }
  shield: { attack: { missiles: 5, warheadsPerMissile: 1 }, confidence: 0.8, source: cbo }
runs: { draws: 512, seed: 1 }
`;

/** What is spoilt, and all that is then said: `LINE:COLUMN code  wrong · expected · todo`. */
export interface BadScenario {
  readonly spoil: readonly [from: string, to: string];
  readonly says: readonly string[];
}

export const badScenarios: readonly BadScenario[] = [
  {
    spoil: ['counterpoise: 1', 'counterpoise: 2'],
    says: [
      '1:15 other-version  the format is version 2 · `counterpoise: 1`: this program reads version 1 only · use a program that reads that version, or correct the number',
    ],
  },
  {
    spoil: ['counterpoise: 1\n', ''],
    says: ['1:1 missing-key  the document has no `counterpoise` · the key `counterpoise` · add `counterpoise: …`'],
  },
  {
    spoil: ['id: small', 'id: Small One'],
    says: [
      "2:5 bad-id  id is the text 'Small One' · small letters, digits and single hyphens · write it like `moscow-2001`",
    ],
  },
  {
    spoil: ['title: A small scenario', 'title: 2001'],
    says: ["3:8 wrong-type  title is 2001 · text · put quotes around it: '2001'"],
  },
  {
    spoil: ["date: '2001-08-13'", 'date: 2001-02-29'],
    says: [
      "4:7 bad-date  date is the text '2001-02-29' · a day of the calendar, as `YYYY-MM-DD` · write it like '2001-08-13'",
    ],
  },
  {
    spoil: ['  Russia: { force: russia-2002 }', '  Russia: { force: russia-2002 }\n  China: { force: china-2002 }'],
    says: [
      '6:3 more-than-two-parties  parties names 3 parties; more than two come with a later version · two parties · for now, keep two',
    ],
  },
  {
    spoil: ['  Russia: { force: russia-2002 }\n', ''],
    says: ['6:3 fewer-than-two-parties  parties names one party · two parties · add the other: `NAME: { force: ID }`'],
  },
  {
    spoil: ['choices:\n', 'choices:\n  warhead: 3\n'],
    says: [
      '10:3 unknown-key  `warhead` is not a key of choices · warheads, interceptors, cuts, bans, shield, package, points, source or note · did you mean `warheads`?',
    ],
  },
  {
    spoil: ['from: 100, to: 1000', 'from: 1000, to: 100'],
    says: [
      '10:21 axis-upside-down  choices.warheads runs from 1000 to 100 · `from` at most `to` · exchange them, or correct one',
    ],
  },
  {
    spoil: ['from: 100, to: 1000', 'from: 0, to: 1000'],
    says: ['10:21 out-of-range  choices.warheads.from is 0 · a whole number of at least 1 · bring it within the range'],
  },
  {
    spoil: ['from: 100, to: 1000, step: 250', 'from: 100, to: 9000, step: 1'],
    says: ['10:42 axis-too-fine  choices.warheads has 8901 values · at most 2000 · write a `step` of at least 5'],
  },
  {
    spoil: ['step: 30', 'step: 0'],
    says: [
      '11:43 out-of-range  choices.interceptors.step is 0 · a whole number of at least 1 · bring it within the range',
    ],
  },
  {
    spoil: ['step: 30', 'step: 2.5'],
    says: ['11:43 not-whole  choices.interceptors.step is 2.5 · a whole number of at least 1 · round it'],
  },
  {
    spoil: ['counted: loads', 'counted: START I'],
    says: [
      "10:56 unknown-value  choices.warheads.counted is the text 'START I' · `loads`, or a limit as AGREEMENT/LIMIT · write `loads`, or a limit such as `start-1/attributed-warheads`",
    ],
  },
  {
    spoil: ['cuts: proportional', 'cuts: plan'],
    says: [
      '12:9 comes-later  choices.cuts is `plan`, which comes with a later version · `proportional` or `download` · for now, write `proportional` or `download`',
    ],
  },
  {
    spoil: ['cuts: proportional', 'cuts: proportionale'],
    says: [
      "12:9 unknown-value  choices.cuts is the text 'proportionale' · `proportional` or `download` · did you mean `proportional`?",
    ],
  },
  {
    spoil: ['bans: []', 'bans: [start-2, start-2]'],
    says: ['13:19 ban-twice  choices.bans.1 names `start-2` again · each agreement once · keep one of them'],
  },
  {
    spoil: ['US: { interceptors: 0 }', 'USA: { interceptors: 0 }'],
    says: ['15:5 unknown-key  `USA` is not a key of choices.shield · US, Russia, source or note · did you mean `US`?'],
  },
  {
    spoil: ['US: { interceptors: 0 }', 'US: { interceptors: { between: [0, 10] } }'],
    says: [
      '15:25 range-for-a-count  choices.shield.US.interceptors is a range · a whole number of at least 0, certain · write one number; put rival ones in `alternatives`',
    ],
  },
  {
    spoil: ['US: { interceptors: 0 }', 'US: { interceptors: -1 }'],
    says: [
      '15:25 out-of-range  choices.shield.US.interceptors is -1 · a whole number of at least 0 · bring it within the range',
    ],
  },
  {
    spoil: ['warheads: [170, 220]', 'warheads: [220, 170]'],
    says: [
      '18:36 range-upside-down  choices.points.0.warheads runs `[220, 170]` · `[low, high]`, rising · write `[170, 220]`',
    ],
  },
  {
    spoil: ['warheads: [170, 220]', 'warheads: some'],
    says: [
      "18:36 not-a-number  choices.points.0.warheads is the text 'some' · a whole number of at least 0 · write a number, with a dot before decimals",
    ],
  },
  {
    spoil: ['warheads: [170, 220], ', ''],
    says: ['18:12 missing-key  choices.points.0 has no `warheads` · the key `warheads` · add `warheads: …`'],
  },
  {
    spoil: ['{ value: 860, source: csv }', '{ between: [800, 900] }'],
    says: [
      '21:48 range-for-a-count  beliefs.fill.0.warheads is a range · a whole number from 0 to 100000, certain · write one number; put rival ones in `alternatives`',
    ],
  },
  {
    spoil: ['warheadsPerLauncher: 14.5, platforms: 4, maxWarheadsPerLauncher: 16', 'platforms: 0'],
    says: [
      '22:48 out-of-range  beliefs.fill.1.platforms is 0 · a whole number of at least 1 · bring it within the range',
    ],
  },
  {
    spoil: ['warheadsPerLauncher: 14.5, platforms: 4, maxWarheadsPerLauncher: 16', 'note: nothing'],
    says: [
      '22:7 empty-fill  beliefs.fill.1 fills nothing · warheads, warheadsPerLauncher, maxWarheadsPerLauncher or platforms · add one of them, or take the entry out',
    ],
  },
  {
    spoil: ['warheadsPerLauncher: 14.5', 'warheadsPerLauncher: 14.5, warheads: 200'],
    says: [
      '22:37 two-loads  beliefs.fill.1 gives both a total of warheads and warheads a launcher · one of `warheads` and `warheadsPerLauncher` · keep the one that the source gives',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { between: [0.9, 0.8] }'],
    says: [
      '25:75 range-upside-down  beliefs.posture.US.silo.reliability runs `[0.9, 0.8]` · `[low, high]`, rising · write `between: [0.8, 0.9]`',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { between: [0.8, 1.9] }'],
    says: [
      '25:81 out-of-range  beliefs.posture.US.silo.reliability reaches 1.9 · a number from 0 to 1 · bring it within the range',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { betwen: [0.8, 0.9] }'],
    says: [
      '25:66 unknown-key  beliefs.posture.US.silo.reliability has the unknown key `betwen` · value, between, triangular, beta, same, source or note · did you mean `between`?',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { value: 0.8, between: [0.8, 0.9] }'],
    says: [
      '25:78 two-numbers  beliefs.posture.US.silo.reliability gives its number twice: value and between · one of value, between, triangular, beta or same · keep one',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { source: recall }'],
    says: [
      '25:64 no-number  beliefs.posture.US.silo.reliability gives no number · a number from 0 to 1, or one of value, between, triangular, beta or same · write `{ value: … }`',
    ],
  },
  {
    spoil: ['reliability: { between: [0.8, 0.9], source: recall }', 'reliability: { between: 0.8 }'],
    says: [
      '25:75 wrong-range  beliefs.posture.US.silo.reliability has a `between` that is 0.8 · `[low, high]` · correct it',
    ],
  },
  {
    spoil: ['triangular: [0, 0.1, 0.3]', 'triangular: [0, 0.4, 0.3]'],
    says: [
      '29:45 range-upside-down  beliefs.posture.Russia.mobile.alert.day runs `[0, 0.4, 0.3]` · `[low, mode, high]`, rising · write `triangular: [0, 0.3, 0.4]`',
    ],
  },
  {
    spoil: ['successes: 2, trials: 4', 'successes: 5, trials: 4'],
    says: [
      '38:56 more-hits-than-tests  beliefs.engagement.US.kill has 5 successes in 4 trials · at most as many successes as trials · check both against the record',
    ],
  },
  {
    spoil: ['successes: 2, trials: 4', 'successes: 0, trials: 0'],
    says: [
      '38:67 out-of-range  beliefs.engagement.US.kill has a number of trials that is 0 · a whole number of at least 1 · bring it within the range',
    ],
  },
  {
    spoil: ['successes: 2, trials: 4', 'hits: 2, trials: 4'],
    says: [
      '38:43 wrong-beta  beliefs.engagement.US.kill has a `beta` that is not a test record · `{ successes: n, trials: m }` · correct it',
    ],
  },
  {
    spoil: ['reliability: 0.9,', 'reliability: 90,'],
    says: [
      '31:104 out-of-range  beliefs.posture.Russia.bomber.reliability is 90 · a number from 0 to 1 · write a share: 90 % is 0.9',
    ],
  },
  {
    spoil: ['reliability: 0.9,', 'reliability: 0,9,'],
    says: [
      '31:106 unknown-key  `9` is not a key of beliefs.posture.Russia.bomber · alert, ready, survival, legLost, reliability, penetration, source or note · if a decimal was meant, write it with a dot: 0.9, not 0,9',
    ],
  },
  {
    spoil: ['reliability: 0.9,', "reliability: '0.9',"],
    says: [
      "31:104 not-a-number  beliefs.posture.Russia.bomber.reliability is the text '0.9' · a number from 0 to 1 · take the quotes off",
    ],
  },
  {
    spoil: ['reliability: 0.9,', 'reliability:,'],
    says: [
      '31:91 not-a-number  beliefs.posture.Russia.bomber.reliability is empty · a number from 0 to 1 · write a number, or take the key out',
    ],
  },
  {
    spoil: ['reliability: 0.9,', 'reliability: .nan,'],
    says: [
      '31:104 not-a-number  beliefs.posture.Russia.bomber.reliability is NaN · a number from 0 to 1 · write a number, with a dot before decimals',
    ],
  },
  {
    spoil: ['silo: { alert', 'silo: { legLost: 0, ready: { day: 0 }, survival: { alert: 1 }, alert'],
    says: [
      '25:15 not-of-this-leg  beliefs.posture.US.silo.legLost is refused: silos do not hide, so they are not found as a whole · alert and reliability · take it out',
      '25:27 not-of-this-leg  beliefs.posture.US.silo.ready is refused: a silo that is not alert cannot launch · alert and reliability · take it out',
      '25:46 not-of-this-leg  beliefs.posture.US.silo.survival is refused: a silo is struck where it stands: `strike` says how well · alert and reliability · take it out',
    ],
  },
  {
    spoil: ['mobile: { alert', 'mobile: { penetration: 1, alert'],
    says: [
      '29:17 not-of-this-leg  beliefs.posture.Russia.mobile.penetration is refused: missiles meet the shield in `engagement` · `penetration` of bombers only · take it out',
    ],
  },
  {
    spoil: ['rail: { alert', 'rail: { legLost: 0.1, alert'],
    says: [
      "30:15 not-of-a-system  beliefs.posture.Russia.rail.legLost is refused: a leg is found as a whole · `legLost` in the leg's own entry · move it there",
    ],
  },
  {
    spoil: ['rail: { alert', 'Rail: { alert'],
    says: [
      '30:7 bad-id  beliefs.posture.Russia.Rail is not the id of a system · small letters, digits and single hyphens · write it as the force file does',
    ],
  },
  {
    spoil: ['    Russia: { posture: day', '    Rusia: { posture: day'],
    says: [
      '35:5 unknown-key  `Rusia` is not a key of beliefs.strike · US, Russia, source or note · did you mean `Russia`?',
    ],
  },
  {
    spoil: ['posture: day, kill', 'posture: night, kill'],
    says: [
      "35:24 unknown-value  beliefs.strike.Russia.posture is the text 'night' · `day` or `generated` · write one of these",
    ],
  },
  {
    spoil: ['shotsPerSilo: 2', 'shotsPerSilo: { between: [1, 2] }'],
    says: [
      '35:72 range-for-a-count  beliefs.strike.Russia.shotsPerSilo is a range · a number of at least 0, certain · write one number; put rival ones in `alternatives`',
    ],
  },
  {
    spoil: ['default: 1 }', 'default: 2 }'],
    says: [
      '35:115 out-of-range  beliefs.strike.Russia.counterforce.default is 2 · a number from 0 to 1 · bring it within the range',
    ],
  },
  {
    spoil: ['launchUnderAttack: { launched: 0.9 }', 'launchUnderAttack: { decided: 1 }'],
    says: ['36:22 missing-key  beliefs.launchUnderAttack has no `launched` · the key `launched` · add `launched: …`'],
  },
  {
    spoil: ['doctrine: spread', 'doctrine: shoot-look-shoot, stopped: 0.6'],
    says: [
      '38:39 not-of-this-doctrine  beliefs.engagement.US.stopped goes with `fractional` only · no `stopped` with `shoot-look-shoot` · take it out, or write another `doctrine`',
    ],
  },
  {
    spoil: ['doctrine: spread', 'doctrine: salvo, stopped: 0.6'],
    says: [
      '38:28 not-of-this-doctrine  beliefs.engagement.US.stopped goes with `fractional` only · no `stopped` with `salvo` · take it out, or write another `doctrine`',
    ],
  },
  {
    spoil: ['Russia: { kill: 0.5, shotsPerObject: 4,', 'Russia: { doctrine: fractional, kill: 0.5,'],
    says: [
      '39:13 missing-key  beliefs.engagement.Russia has no `stopped` · the key `stopped` · add `stopped: …`',
      '39:37 not-of-this-doctrine  beliefs.engagement.Russia.kill means nothing to `fractional`, which stops a fixed share · `stopped`, `system` or `exposed` · take it out, or write another `doctrine`',
      '39:48 not-of-this-doctrine  beliefs.engagement.Russia.decoysPerWarhead means nothing to `fractional`, which stops a fixed share · `stopped`, `system` or `exposed` · take it out, or write another `doctrine`',
    ],
  },
  {
    spoil: ['Russia: { kill: 0.5,', 'Russia: {'],
    says: ['39:13 missing-key  beliefs.engagement.Russia has no `kill` · the key `kill` · add `kill: …`'],
  },
  {
    spoil: ['shotsPerObject: 8', 'shotsPerObject: { same: beliefs.engagement.Russia.shotsPerObject }'],
    says: [
      '38:103 range-for-a-count  beliefs.engagement.US.shotsPerObject refers to another number · a whole number of at least 1, certain · write one number; put rival ones in `alternatives`',
    ],
  },
  {
    spoil: ['shotsPerObject: 4', 'shotsPerObject: 0'],
    says: [
      '39:42 out-of-range  beliefs.engagement.Russia.shotsPerObject is 0 · a whole number of at least 1 · bring it within the range',
    ],
  },
  {
    spoil: ['same: beliefs.posture.US.silo.reliability', 'same: beliefs.posture.US.silos.reliability'],
    says: [
      '34:63 same-leads-nowhere  beliefs.strike.US.reliability is the same as beliefs.posture.US.silos.reliability, which is no number of this scenario · the path of a number in beliefs or criteria · did you mean `beliefs.posture.US.silo.reliability`?',
    ],
  },
  {
    spoil: ['same: beliefs.posture.US.silo.reliability', 'same: beliefs.strike.US.reliability'],
    says: [
      '34:63 same-in-a-circle  beliefs.strike.US.reliability is the same as beliefs.strike.US.reliability: a circle · references that end at a number · write a number at one of them',
    ],
  },
  {
    spoil: ['same: beliefs.posture.US.silo.reliability', 'same: beliefs.engagement.US.shotsPerObject'],
    says: [
      '34:63 same-out-of-range  beliefs.strike.US.reliability is the same as beliefs.engagement.US.shotsPerObject, which is 8 · a number from 0 to 1 · refer to another number, or write one',
    ],
  },
  {
    spoil: ['same: beliefs.posture.US.silo.reliability', 'same: [beliefs]'],
    says: [
      '34:63 bad-path  beliefs.strike.US.reliability has a `same` that is a list · a dotted path from the root of the document · write `{ same: beliefs.… }`',
    ],
  },
  {
    spoil: ['after: 6, rate: 8', 'after: -6'],
    says: [
      '41:17 missing-key  beliefs.upload.US.silo has no `rate` · the key `rate` · add `rate: …`',
      '41:26 out-of-range  beliefs.upload.US.silo.after is -6 · a number of at least 0 · bring it within the range',
    ],
  },
  {
    spoil: ['Russia: { beliefs.engagement.US.kill:', 'Russia: { criteria.retaliation.warheads:'],
    says: [
      '43:13 view-beyond-beliefs  the view sets `criteria.retaliation.warheads` · paths that begin with `beliefs.`: a view is what a party believes · move it to an alternative',
    ],
  },
  {
    spoil: ['Russia: { beliefs.engagement.US.kill:', 'Russia: { beliefs.engagment.US.kill:'],
    says: [
      '43:13 leads-nowhere  `beliefs.engagment.US.kill` leads nowhere: beliefs has no `engagment` · fill, posture, strike, launchUnderAttack, engagement or upload · did you mean `engagement`?',
    ],
  },
  {
    spoil: ['Russia: { beliefs.engagement.US.kill:', 'Russia: { beliefs.engagement.US.kil:'],
    says: [
      '43:13 unknown-key  `kil` is not a key of beliefs.engagement.US · doctrine, kill, track, system, shotsPerObject, looks, split, salvoLimit, decoysPerWarhead, warheadsCalled, decoysCalled, reach, orbit, exposed, stopped, layers, source or note · did you mean `kill`?',
    ],
  },
  {
    spoil: ['Russia: { beliefs.engagement.US.kill:', 'Rusia: { beliefs.engagement.US.kill:'],
    says: ['43:3 unknown-key  `Rusia` is not a key of views · US, Russia, source or note · did you mean `Russia`?'],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs.posture.Russia.mobile.legLost: 2'],
    says: [
      '45:116 out-of-range  beliefs.posture.Russia.mobile.legLost is 2 · a number from 0 to 1 · bring it within the range',
    ],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs.posture.Russia.mobile.ready.day: 0.2'],
    says: [
      '45:77 leads-nowhere  `beliefs.posture.Russia.mobile.ready.day` leads nowhere: beliefs.posture.Russia.mobile has no `ready` · alert, survival or reliability · set a path whose mapping is in the document, or set that mapping whole',
    ],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'choices.warheads.to: 50'],
    says: [
      '45:77 axis-upside-down  choices.warheads runs from 100 to 50 · `from` at most `to` · exchange them, or correct one',
    ],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs.posture.US: { command: 1 }'],
    says: [
      '45:77 same-leads-nowhere  beliefs.strike.US.reliability is the same as beliefs.posture.US.silo.reliability, which is no number of this scenario · the path of a number in beliefs or criteria · write one from the root: beliefs.… or criteria.…',
    ],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs.engagement.US: { shotsPerObject: 2 }'],
    says: ['45:100 missing-key  beliefs.engagement.US has no `kill` · the key `kill` · add `kill: …`'],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'alternatives.0.name: x'],
    says: [
      '45:77 not-for-a-layer  `alternatives.0.name` cannot be set by a layer · a path to a choice, a belief, a view or a criterion · take it out',
    ],
  },
  {
    spoil: ['beliefs.posture.Russia.mobile.legLost: 0.2', 'beliefs/posture: x'],
    says: [
      '45:77 bad-path  `beliefs/posture` is not a path · a dotted path from the root: `beliefs.…` · part its steps by dots',
    ],
  },
  {
    spoil: ['name: found', 'name: Found'],
    says: [
      "45:13 bad-id  alternatives.0.name is the text 'Found' · small letters, digits and single hyphens · write it like `moscow-2001`",
    ],
  },
  {
    spoil: ['criteria:\n', '  - { name: found, title: Again, set: {} }\ncriteria:\n'],
    says: [
      '46:13 duplicate-alternative  alternatives.1.name is `found`, the name of another alternative before it · a name of its own · rename one',
    ],
  },
  {
    spoil: ['cell: day/ride-out', 'cell: day/rideout'],
    says: [
      "47:76 unknown-value  criteria.retaliation.cell is the text 'day/rideout' · `day/ride-out`, `day/launch-under-attack`, `generated/ride-out` or `generated/launch-under-attack` · did you mean `day/ride-out`?",
    ],
  },
  {
    spoil: ['months: 24, ', ''],
    says: ['48:13 missing-key  criteria.breakout has no `months` · the key `months` · add `months: …`'],
  },
  {
    spoil: ['confidence: 0.95', 'confidence: 95'],
    says: [
      '47:64 out-of-range  criteria.retaliation.confidence is 95 · a number from 0 to 1 · write a share: 95 % is 0.95',
    ],
  },
  {
    spoil: ['missiles: 5', 'missiles: 5.5'],
    says: ['50:33 not-whole  criteria.shield.attack.missiles is 5.5 · a whole number of at least 0 · round it'],
  },
  {
    spoil: ['draws: 512', 'draws: 100000'],
    says: ['51:16 out-of-range  runs.draws is 100000 · a whole number from 0 to 65536 · bring it within the range'],
  },
  {
    spoil: ['draws: 512', 'drws: 512'],
    says: ['51:9 unknown-key  `drws` is not a key of runs · draws, seed, source or note · did you mean `draws`?'],
  },
  {
    spoil: ['seed: 1', 'seed: -1'],
    says: ['51:27 out-of-range  runs.seed is -1 · a whole number of at least 0 · bring it within the range'],
  },
];
