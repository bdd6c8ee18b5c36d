import type { Says } from './exhibits.cases.ts';

/**
 * What is said of each exhibit of `agreements/`, all of it and in order: `CODE FILE:LINE:COLUMN  what is wrong · what was
 * expected · what to do`. An expression points at the character in it, however YAML holds it.
 */
export const agreements: Readonly<Record<string, Says>> = {
  // text, front matter, rules, several agreements
  'agreement-twice': [
    'agreement-twice other.md:4:5  another agreement has the id `abm` too · an id of its own · rename one of them',
  ],
  alias: [
    'alias alias.md:11:10  this is a YAML alias (`*name`) · the value itself · write the value out; in a scenario `same: PATH` takes another number',
  ],
  'amendment-circle': [
    'amendment-circle amendment-circle-back.md:5:9  each hangs on the next in a circle: amendment-circle-back, circle, amendment-circle-back · an order with a beginning · take one of these links out',
  ],
  'amends-unknown': [
    'unknown-agreement amends-unknown.md:11:9  `amends` names the agreement `abn`, which is not there · sound or abm · did you mean `abm`?',
  ],
  anchor: [
    'anchor anchor.md:6:15  a YAML anchor (`&name`) stands here · a value without an anchor · take the `&name` out',
  ],
  'article-elsewhere': [
    'article-elsewhere article-elsewhere.md:42:10  the rule names article II.2 and stands under article I · I, or a paragraph of it such as I.1 · correct the number, or move the rule',
  ],
  'article-twice': [
    'article-twice article-twice.md:48:1  article I has a heading a second time · one heading for each article · join the two, or correct the number',
  ],
  'at-most-in-brackets': [
    "bracket-not-agreed at-most-in-brackets.md:30:32  phases.0.at-most is the text '[ceiling]' · a number; in a text with `status: draft`, the name of a bracket in quotes: `'[ceiling]'` · write the number, or make the text a draft",
  ],
  'at-most-in-words': [
    "limit-in-words at-most-in-words.md:30:32  phases.0.at-most is the text '200' · a number of at least 0 · write it in digits, without quotes",
  ],
  'at-most-negative': [
    'negative-limit at-most-negative.md:30:32  phases.0.at-most is -200 · a number of at least 0 · bring it within the range',
  ],
  'block-misspelt': [
    'misspelt-block block-misspelt.md:40:1  the block is called `rules`, and would be read as plain text · a line of three marks and `rule` · did you mean `rule`?',
  ],
  'block-unclosed': [
    'block-unclosed block-unclosed.md:63:1  the block that opens here is not closed · a line of the same marks, ``` as a rule · write that line after the last line of the block',
  ],
  'contingency-circle': [
    'contingency-circle contingency-circle.md:66:8  each hangs on the next in a circle: circle, contingency-circle-back, circle · an order with a beginning · take one of these links out',
  ],
  'empty-rule': [
    'empty-rule empty-rule.md:40:1  the block holds no rule · one of limit, ban, measure, term, contingency · write the rule, or take the block out',
  ],
  'ended-before-it-began': [
    'ended-before-it-began ended-before-it-began.md:9:8  the agreement ends on 2001-06-01, before it comes into force on 2002-01-01 · an end after the beginning · correct one of the two dates',
  ],
  'ends-before-it-begins': [
    'ends-before-it-begins ends-before-it-begins.md:44:8  the rule binds from 2005-01-01 until 2004-01-01 · an end after the beginning · exchange the two, or correct one',
  ],
  'first-of-defences': [
    'first-of-defences first-of-defences.md:28:3  the first so many are launchers of systems, and the rule is about defences · a limit on systems · take `first` out, and write a limit for each kind of site',
  ],
  'forbidden-key': [
    'forbidden-key forbidden-key.md:11:1  `__proto__` cannot be a key · a key that JavaScript does not use itself · rename it',
  ],
  'front-matter-unclosed': [
    'front-matter-unclosed front-matter-unclosed.md:1:1  the front matter that opens here is not closed · a line `---` after its last key · write that line',
  ],
  'half-a-launcher': ['wrong-type half-a-launcher.md:28:49  first.0.launchers is 5.5 · a whole number · correct it'],
  'heading-without-number': [
    'heading-without-number heading-without-number.md:48:4  the heading `Everything else` names no article · `## Article II. Title`, or `## Title {#id}` for another part · write it so',
  ],
  'hidden-sign': [
    'hidden-sign hidden-sign.md:18:12  a sign that nobody sees stands here: U+202E · text that is what it looks like · take it out',
  ],
  'id-in-capitals': [
    "wrong-format id-in-capitals.md:4:5  id is the text 'SOUND' · an id of small letters, digits and hyphens, such as new-start · write it so",
  ],
  'in-force-before-signed': [
    'in-force-before-signed in-force-before-signed.md:8:11  the agreement comes into force on 2002-01-01, before it is signed on 2011-01-01 · a signature on that day or before · correct one of the two dates',
  ],
  'key-misspelt': [
    'unknown-key key-misspelt.md:29:1  `phasis` is not a key of the document · limit, article, title, binds, from, until, on, note, source, tag, unit, count, first, at-most, phases or readings · did you mean `phases`?',
  ],
  'key-of-front-misspelt': [
    'unknown-key key-of-front-misspelt.md:8:1  `in-forse` is not a key of the document · agreement, id, title, full-title, parties, signed, in-force, ended, status, amends, repeals, sources, note or brackets · did you mean `in-force`?',
  ],
  'key-twice': [
    'duplicate-key key-twice.md:11:1  the key `status` stands here a second time · each key once in a mapping · keep one of them',
  ],
  'limit-unknown': [
    'no-such-limit limit-unknown.md:67:8  the contingency is of the limit `warhead`, which the agreement does not have · warheads · did you mean `warheads`?',
  ],
  'list-of-sources': [
    "wrong-type list-of-sources.md:11:10  sources is the text 'recall' · a list: `[a, b]` · put brackets around it: `[recall]`",
  ],
  'measure-negative': [
    'out-of-range measure-negative.md:56:11  per-year is -10 · at least 0 · bring it within the range',
  ],
  'no-article': [
    'missing-key no-article.md:41:1  the document has no `article` · the key `article` · add `article: …`',
  ],
  'no-front-matter': [
    'no-front-matter no-front-matter.md:1:1  the file does not begin with front matter · a first line `---`, then `id`, `title`, `parties` and `status`, then a line `---` · begin with it, or run `counterpoise new agreement` for a file to start from',
  ],
  'no-kind': [
    'no-kind-of-rule no-kind.md:22:1  the block says no kind of rule · one key of limit, ban, measure, term, contingency or standing · did you mean `limit`?',
  ],
  'no-number': [
    'no-number no-number.md:23:8  the limit has no number · `at-most: 1550`, or `phases` with a number each · add one of the two',
  ],
  'no-parties': ['missing-key no-parties.md:3:1  the document has no `parties` · the key `parties` · add `parties: …`'],
  'no-such-day': [
    "no-such-day no-such-day.md:8:11  in-force is the text '2019-02-30' · a day that exists, as 2018-02-05 · write year, month and day",
  ],
  'on-and-from': [
    'two-bindings on-and-from.md:44:5  the rule binds on one day alone, and from or until another · `on`, or `from` and `until` · take one of the two out',
  ],
  'other-version': [
    'other-version other-version.md:3:12  agreement is 2 · `agreement: 1`: this program reads version 1 only · use a program that reads that version, or correct the number',
  ],
  'party-twice': [
    'party-twice party-twice.md:6:10  the name US stands among the parties a second time · each name once · take one of them out',
  ],
  'party-unknown': [
    'not-a-party party-unknown.md:32:13  Rusia is no party to the agreement · US, Russia or USSR · did you mean `Russia`?',
  ],
  'phase-never': [
    "no-such-day phase-never.md:31:11  phases.1.from is the text '2005-13-01' · a day that exists, as 2018-02-05 · write year, month and day",
  ],
  'phases-out-of-order': [
    'phases-out-of-order phases-out-of-order.md:31:11  this phase begins no later than the one before it · phases from the earliest to the last · put them in order of their dates',
  ],
  'reading-by-nobody': [
    'not-a-party reading-by-nobody.md:34:7  China is no party to the agreement · US, Russia or USSR · name a party, or add it to `parties`',
  ],
  'reading-of-a-defence': [
    'system-and-defence reading-of-a-defence.md:35:10  the expression reads a system and a defence · a rule about one of them: a treaty counts them apart · make two rules',
  ],
  'reading-of-other-kind': [
    'reading-of-other-kind reading-of-other-kind.md:34:3  a reading of a limit has the key `count`, and that alone · `count: …` · rename it',
  ],
  'reading-twice': [
    'reading-twice reading-twice.md:37:9  Russia reads the rule in a second way on the same days · one reading of a party at a time · part them by `from` and `until`, or keep one',
  ],
  'repeals-unknown': [
    'unknown-repeal repeals-unknown.md:12:11  `repeals` names `heavi`, which sound does not have · warheads, heavy, inspections-one or on-other · did you mean `heavy`?',
  ],
  'repeals-without-baseline': [
    'repeals-without-baseline repeals-without-baseline.md:11:11  the agreement repeals rules and amends nothing · `amends: ID` beside `repeals` · name the agreement that it amends',
  ],
  'rule-before-article': [
    'rule-without-article rule-before-article.md:21:1  a rule stands before the first article · a heading such as `## Article I. Purpose` above it · write the heading, or move the rule below one',
    'rule-without-article rule-before-article.md:39:1  a rule stands before the first article · a heading such as `## Article I. Purpose` above it · write the heading, or move the rule below one',
  ],
  'rule-broken': [
    'not-yaml rule-broken.md:46:1  a bracket or brace is not closed before this line · `]` or `}` · close it, or indent what is inside',
  ],
  'rule-of-text': [
    'rule-of-text rule-of-text.md:41:1  the block holds a text or a list · `key: value` lines, one key of which is limit, ban, measure, term or contingency · write it so, or put the text above the block',
  ],
  'rule-twice': [
    'rule-twice rule-twice.md:41:6  the rule `warheads` stands here a second time, after line 23 · each id once · give one of them another id',
  ],
  'second-term': ['second-term second-term.md:57:1  the agreement has a rule `term` already · one · join the two'],
  'source-in-words': [
    "wrong-format source-in-words.md:11:11  sources.0 is the text 'From memory' · a source key of small letters, digits and hyphens, such as start1-mou-1990 · write it so",
  ],
  'status-in-words': [
    "unknown-value status-in-words.md:10:9  status is the text 'endet' · draft, framework, signed, in-force, ended or never-in-force · did you mean `ended`?",
  ],
  tag: ['tag tag.md:5:22  the YAML tag `!!js/function` stands here · a value without a tag · take the tag out'],
  'terminal-code': [
    'hidden-sign terminal-code.md:18:12  a sign that nobody sees stands here: U+001B · text that is what it looks like · take it out',
  ],
  'two-kinds': [
    'two-kinds-of-rule two-kinds.md:41:1  the block is a limit and a ban · one rule a block · make two blocks of it',
  ],
  'two-numbers': [
    'two-numbers two-numbers.md:29:10  the limit has `at-most` and `phases` · one of the two · put the number into the last phase, or take the phases out',
  ],
  'unit-unknown': [
    "unknown-value unit-unknown.md:25:7  unit is the text 'warhead' · warheads, launchers, vehicles, missiles, bombers, interceptors, sites, tonnes, kilometres or defences · did you mean `warheads`?",
  ],
  'while-unknown': [
    'unknown-agreement while-unknown.md:66:8  `while` names the agreement `abn`, which is not there · sound or abm · did you mean `abm`?',
  ],
  // expressions
  'expression-arguments': [
    'wrong-arguments expression-arguments.md:26:9  no function is called so: `string.startsWith(int)` · `int(x)`, `double(x)`, `text.startsWith(text)`, `text.endsWith(text)` or `text.contains(text)` · write it so',
  ],
  'expression-branches': [
    'branches-of-two-types expression-branches.md:26:9  the branches of `? :` give a whole number and a decimal · one type in both branches · write `double(…)` around a whole number, or correct one of the two',
  ],
  'expression-condition': [
    'condition-not-a-truth expression-condition.md:26:16  the condition before `?` is text · true or false · compare it with something',
  ],
  'expression-counts-a-null': [
    'value-not-known expression-counts-a-null.md:26:42  the rule needs system.nonDeployedLaunchers of mx, which is not known (not found) · a number · add it to the force, with a source',
  ],
  'expression-divides-by-zero': [
    'division-by-zero expression-divides-by-zero.md:26:8  the expression divides by zero · a divisor that is not zero for any system · guard it: `x == 0 ? 0 : y / x`',
  ],
  'expression-divides-decimals-by-zero': [
    'division-by-zero expression-divides-decimals-by-zero.md:26:9  the expression divides by zero · a divisor that is not zero for any system · guard it: `x == 0 ? 0 : y / x`',
  ],
  'expression-empty': ['wrong-length expression-empty.md:26:8  count is empty · some text · write it in the quotes'],
  'expression-exists': [
    'forbidden-function expression-exists.md:26:22  the function `exists` may not stand in a rule · operators, or one of int, double, startsWith, endsWith, contains · write it with those: a rule counts one system at a time',
  ],
  'expression-field-of-text': [
    'field-of-a-value expression-field-of-text.md:26:20  a field is asked of text · fields of system, defence or force · take this part out',
  ],
  'expression-homoglyph': [
    'foreign-sign expression-homoglyph.md:26:9  `ѕ` (U+0455) stands outside quotes · Latin letters, digits and signs; other letters only in a quoted text · write the Latin letter or plain sign that it looks like',
  ],
  'expression-index': [
    'expression-look-up expression-index.md:26:15  a map, an index or an optional field stands in the expression · fields (`system.leg`), operators, lists and `? :` · write it with those',
  ],
  'expression-joined': [
    'joined-not-a-truth expression-joined.md:26:9  `&&` or `||` joins text · true or false on both sides · compare it with something',
  ],
  'expression-list': [
    'list-of-two-types expression-list.md:26:35  the list holds a whole number and a decimal · one type in a list · correct this element',
  ],
  'expression-macro': [
    'forbidden-function expression-macro.md:26:16  the function `map` may not stand in a rule · operators, or one of int, double, startsWith, endsWith, contains · write it with those: a rule counts one system at a time',
  ],
  'expression-map-literal': [
    'expression-look-up expression-map-literal.md:26:9  a map, an index or an optional field stands in the expression · fields (`system.leg`), operators, lists and `? :` · write it with those',
  ],
  'expression-matches': [
    'forbidden-function expression-matches.md:26:20  the function `matches` may not stand in a rule · operators, or one of int, double, startsWith, endsWith, contains · write it with those: a rule counts one system at a time',
  ],
  'expression-name-double-quoted': [
    'unknown-name expression-name-double-quoted.md:26:47  no rule sees the name `deployedWarhead` · one of id, leg, type, heavy, mobile, conventional, deployedLaunchers, nonDeployedLaunchers, convertedLaunchers, warheadsPerLauncher, deployedWarheads, attributedWarheads, maxWarheadsPerLauncher, airLaunchedCruiseMissiles, throwWeight · did you mean `deployedWarheads`?',
  ],
  'expression-name-folded': [
    'unknown-name expression-name-folded.md:29:12  no rule sees the name `deployedWarhead` · one of id, leg, type, heavy, mobile, conventional, deployedLaunchers, nonDeployedLaunchers, convertedLaunchers, warheadsPerLauncher, deployedWarheads, attributedWarheads, maxWarheadsPerLauncher, airLaunchedCruiseMissiles, throwWeight · did you mean `deployedWarheads`?',
  ],
  'expression-name-plain': [
    'unknown-name expression-name-plain.md:26:15  no rule sees the name `deployedWarhead` · one of id, leg, type, heavy, mobile, conventional, deployedLaunchers, nonDeployedLaunchers, convertedLaunchers, warheadsPerLauncher, deployedWarheads, attributedWarheads, maxWarheadsPerLauncher, airLaunchedCruiseMissiles, throwWeight · did you mean `deployedWarheads`?',
  ],
  'expression-name-single-quoted': [
    'unknown-name expression-name-single-quoted.md:26:47  no rule sees the name `deployedWarhead` · one of id, leg, type, heavy, mobile, conventional, deployedLaunchers, nonDeployedLaunchers, convertedLaunchers, warheadsPerLauncher, deployedWarheads, attributedWarheads, maxWarheadsPerLauncher, airLaunchedCruiseMissiles, throwWeight · did you mean `deployedWarheads`?',
  ],
  'expression-no-result': [
    'expression-without-result expression-no-result.md:26:9  the expression has no result: int() type error: cannot convert to int · a number that can be computed · correct it',
  ],
  'expression-number-for-a-match': [
    'not-a-truth expression-number-for-a-match.md:28:12  the expression gives a whole number · true or false · compare it with something',
  ],
  'expression-number-too-large': [
    'number-too-large expression-number-too-large.md:26:9  the number is too large for a whole number to be exact · at most 9007199254740991 · correct it',
  ],
  'expression-sign': [
    "not-cel expression-sign.md:26:34  the expression cannot be read: unexpected character: ; · an expression in CEL, such as `system.leg == 'silo' ? 1 : 0` · correct it here",
  ],
  'expression-system-and-defence': [
    'system-and-defence expression-system-and-defence.md:26:35  the expression reads a system and a defence · a rule about one of them: a treaty counts them apart · make two rules',
  ],
  'expression-thing-unknown': [
    'unknown-name expression-thing-unknown.md:26:9  no rule sees the name `sistem` · one of system, force, date, defence · did you mean `system`?',
  ],
  'expression-too-deep': [
    'expression-too-deep expression-too-deep.md:26:41  the expression is nested more than 32 deep · at most 32 levels · take parentheses out, or split the rule into several',
  ],
  'expression-too-large': [
    'expression-too-large expression-too-large.md:26:9  the expression has more than 500 parts, a list more than 64, or a call more than 4 · a rule that people can read · split the rule into several',
  ],
  'expression-too-long': [
    'expression-too-long expression-too-long.md:26:4009  the expression is longer than 4000 characters · at most 4000 characters · split the rule into several',
  ],
  'expression-truth-for-a-count': [
    'not-a-number expression-truth-for-a-count.md:26:8  the expression gives true or false · a number · write `… ? 1 : 0`, or the number that is counted',
  ],
  'expression-types': [
    'wrong-types expression-types.md:26:8  `*` stands between a whole number and a decimal · whole numbers with whole numbers, decimals with decimals, text with text · write `double(…)` around a whole number, or correct the comparison',
  ],
  'expression-typographic-quotes': [
    'foreign-sign expression-typographic-quotes.md:26:23  `‘` (U+2018) stands outside quotes · Latin letters, digits and signs; other letters only in a quoted text · write the Latin letter or plain sign that it looks like',
  ],
  'expression-unfinished': [
    'unfinished-expression expression-unfinished.md:26:35  the expression ends before it is finished · a value after each operator, and each bracket and quote closed · write what is missing',
  ],
  // the text in the other language
  'russian-article-missing': [
    'article-not-translated russian-article-missing.ru.md:9:1  article II, line 48 of the text with the rules, does not stand here · the same articles in both languages · write it after this one, or take it out there',
  ],
  'russian-article-more': [
    'article-of-one-language russian-article-more.ru.md:19:1  article III stands in this language alone · the same articles in both languages · write it in the other text too, or take it out here',
  ],
  'russian-id': [
    'other-id-in-translation russian-id.ru.md:4:5  the text in the other language is of `saund` · `id: sound`, as in the text with the rules · correct one of the two',
  ],
  'russian-no-language': [
    'missing-key russian-no-language.ru.md:3:1  the document has no `language` · the key `language` · add `language: …`',
  ],
  'russian-rule': [
    'rule-in-translation russian-rule.ru.md:15:1  a rule stands in the text of the other language · rules once, in the text that has no language in its name · move it there',
  ],
  // declared totals
  'totals-none': [
    'no-such-total totals-none.md:22:1  us-2098 declares totals only, and none for `bombs` · systems, or `totals: { bombs: … }` · add one of the two, with a source',
    'no-such-total totals-none.md:22:1  us-2098 declares totals only, and none for `bombs` · systems, or `totals: { bombs: … }` · add one of the two, with a source',
    'no-such-total totals-none.md:40:1  us-2098 declares totals only, and none for `heavy` · systems, or `totals: { heavy: … }` · add one of the two, with a source',
  ],
  'totals-read-anew': [
    'totals-cannot-be-recounted totals-read-anew.md:22:1  a declared total cannot be counted again under another reading · systems · name a force that gives them',
    'no-such-total totals-read-anew.md:40:1  us-2098 declares totals only, and none for `heavy` · systems, or `totals: { heavy: … }` · add one of the two, with a source',
  ],
  // events
  'events-by-nobody': [
    'event-by-nobody events-by-nobody.yaml:7:29  `sound` has an event `suspended` that names no party · whose it is · add `party: …`',
  ],
  'events-ended-before-it-began': [
    'ended-before-it-began events-ended-before-it-began.yaml:8:42  `sound` ends on 2001-01-01, before it comes into force on 2002-01-01 · an end after the beginning · correct one of the two dates',
  ],
  'events-extended-backwards': [
    'extended-backwards events-extended-backwards.yaml:6:64  the event of 2003-01-01 lasts until 2002-06-01 · a last day after it · correct one of the two dates',
  ],
  'events-never': [
    "no-such-day events-never.yaml:7:46  events.3.date is the text '2019-02-30' · a day that exists, as 2018-02-05 · write year, month and day",
  ],
  'events-what-unknown': [
    "unknown-value events-what-unknown.yaml:6:29  events.2.what is the text 'extented' · signed, ratified, in-force, extended, suspended, notice or ended · did you mean `extended`?",
  ],

  // drafts
  'bracket-open': [
    'bracket-open bracket-open.md:16:31  the bracket `ceiling` of article I, line 16, is open · one of its alternatives (US: 2,200; Russia: 1,500) · choose one: `--choose ceiling=US`',
    'bracket-open bracket-open.md:16:81  the bracket `day` of article I, line 16, is open · one of its alternatives (US: 31 December 2012; Russia: 31 December 2007) · choose one: `--choose day=US`',
    'bracket-open bracket-open.md:19:1  the bracket `visits` of article I, line 19, is open · one of its alternatives (US: Each Party may make 18 visits a year.; Russia: -) · choose one: `--choose visits=US`',
    'bracket-open bracket-open.md:21:20  the bracket `abm` of article I, line 21, is open · one of its alternatives (Russia: remains in force; US: ends) · choose one: `--choose abm=Russia`',
  ],
  'bracket-outside-draft': [
    'bracket-outside-draft bracket-outside-draft.md:15:31  the bracket `ceiling` stands in a text that is `status: signed` · brackets in a draft alone · write `status: draft`, take the bracket off what was agreed, or write `\\[` where it is only a bracket',
  ],
  'draft-becomes': [
    "unknown-value draft-becomes.md:39:10  becomes is the text 'suspended' · ended or in-force · write one of these",
  ],
  'draft-bracket-in-heading': [
    'bracket-in-heading draft-bracket-in-heading.md:14:1  a bracket stands in the heading of an article · brackets in the prose of an article · move it below the heading, or write `\\[` where it is only a bracket',
  ],
  'draft-bracket-nested': [
    'bracket-nested draft-bracket-nested.md:16:62  a bracket opens inside another one · brackets beside each other · make one bracket of the two, with an alternative for each way to write it',
  ],
  'draft-bracket-nowhere': [
    'bracket-nowhere draft-bracket-nowhere.md:27:10  the bracket `celing` is written nowhere in the text · ceiling, day, visits or abm · did you mean `ceiling`?',
  ],
  'draft-bracket-nowhere-in-when': [
    'bracket-nowhere draft-bracket-nowhere-in-when.md:41:7  the bracket `amb` is written nowhere in the text · ceiling, day, visits or abm · did you mean `abm`?',
  ],
  'draft-bracket-twice': [
    'bracket-twice draft-bracket-twice.md:21:20  the bracket `ceiling` stands here a second time, after line 16 · each name once in the text · give one of them another name',
    'bracket-nowhere draft-bracket-twice.md:41:9  the bracket `abm` is written nowhere in the text · ceiling, day or visits · write it into an article, or name one of these',
  ],
  'draft-bracket-unclosed': [
    'bracket-unclosed draft-bracket-unclosed.md:16:31  the bracket `ceiling` that opens here is not closed · `]` in the same paragraph · close it, or write `\\[` where it is only a bracket',
  ],
  'draft-bracket-unnamed': [
    "bracket-name draft-bracket-unnamed.md:17:53  the bracket begins with the text 'Plain text' · its name, of small letters, digits and hyphens, then alternatives: `[ceiling | US: 2,200 | Russia: 1,500]` · name it, or write `\\[` where it is only a bracket",
  ],
  'draft-empty-alternative': [
    'empty-alternative draft-empty-alternative.md:21:54  an alternative has no words · words, or `-` for no such words · write one of the two',
  ],
  'draft-expression': [
    'unknown-name draft-expression.md:26:58  no rule sees the name `deployedWarhead` · one of id, leg, type, heavy, mobile, conventional, deployedLaunchers, nonDeployedLaunchers, convertedLaunchers, warheadsPerLauncher, deployedWarheads, attributedWarheads, maxWarheadsPerLauncher, airLaunchedCruiseMissiles, throwWeight · did you mean `deployedWarheads`?',
  ],
  'draft-expression-of-words': [
    'unknown-name draft-expression-of-words.md:26:35  no rule sees the name `many` · one of system, force, date, defence · use one of these',
  ],
  'draft-no-alternative': [
    'one-alternative draft-no-alternative.md:16:31  the bracket has no alternatives · at least two: `[ceiling | US: 2,200 | Russia: 1,500]`; `-` for no such words · add another, take the bracket off what is agreed, or write `\\[` where it is only a bracket',
  ],
  'draft-no-day': [
    "bracket-without-day draft-no-day.md:17:26  the text '31 June 2007' does not give one day, and the rule of line 23 takes one from `day` · words with one day in them, such as 31 December 2007 · write one into the words, or keep the rule from this alternative by `when`",
  ],
  'draft-no-number': [
    "bracket-without-number draft-no-number.md:16:54  the text 'as few as it likes' does not give one number, and the rule of line 23 takes one from `ceiling` · words with one number in them, such as 2,200 · write one into the words, or keep the rule from this alternative by `when`",
  ],
  'draft-no-such-alternative': [
    'no-such-alternative draft-no-such-alternative.md:41:19  the bracket `abm` has no alternative `UK` · Russia or US · did you mean `US`?',
  ],
  'draft-not-a-draft': [
    'not-a-draft draft-not-a-draft.md:7:9  the text is `status: signed` · a draft · write `status: draft`',
  ],
  'draft-one-alternative': [
    'one-alternative draft-one-alternative.md:16:31  the bracket has one alternative · at least two: `[ceiling | US: 2,200 | Russia: 1,500]`; `-` for no such words · add another, take the bracket off what is agreed, or write `\\[` where it is only a bracket',
  ],
  'draft-rule-never': [
    'rule-never draft-rule-never.md:35:1  the rule exists under no choice of the brackets · an alternative with words that `when` allows · correct `when`, or take the rule out',
  ],
  'draft-rule-twice': [
    'rule-twice draft-rule-twice.md:32:8  the rule `warheads` stands here a second time, after line 24 · each id once · give one of them another id',
  ],
  'draft-russian-alternatives': [
    'alternatives-differ draft-russian-alternatives.ru.md:11:31  the bracket `ceiling` has 3 alternatives here and 2 in the text with the rules · as many in both languages · make the two alike',
  ],
  'draft-russian-bracket-missing': [
    'bracket-not-translated draft-russian-bracket-missing.ru.md:9:1  the bracket `abm` of article I, line 21 of the text with the rules, does not stand here · the same brackets in both languages · write it into this article, or settle it there',
  ],
  'draft-russian-bracket-more': [
    'bracket-of-one-language draft-russian-bracket-more.ru.md:16:1  the bracket `new` stands in this language alone · the same brackets in both languages · write it into the same article of the other text, or take it out here',
  ],
  'draft-russian-day': [
    'date-differs draft-russian-day.ru.md:12:1  the words have the days 2007-12-30 here, and 2007-12-31 in the text with the rules · the same numbers and days in both languages · make the two say the same',
  ],
  'draft-russian-number': [
    'number-differs draft-russian-number.ru.md:11:42  the words have the numbers 2300 here, and 2200 in the text with the rules · the same numbers and days in both languages · make the two say the same',
  ],
  'draft-russian-order': [
    'bracket-out-of-order draft-russian-order.ru.md:11:31  the bracket `day` stands here · `ceiling`: the same order in both languages · put them into the order of the text with the rules',
  ],
  'draft-russian-owner': [
    'owner-differs draft-russian-owner.ru.md:11:42  these are the words of Russia, and of US in the text with the rules · the same owners in the same order, by the names of the front matter · make the two alike',
    'owner-differs draft-russian-owner.ru.md:11:57  these are the words of US, and of Russia in the text with the rules · the same owners in the same order, by the names of the front matter · make the two alike',
  ],
  'draft-russian-words': [
    "words-differ draft-russian-words.ru.md:16:52  no such words here, and the text 'ends' in the text with the rules · `-` in the same places of both languages · make the two say the same",
  ],
  'draft-same-words': [
    'same-words draft-same-words.md:16:54  two alternatives have the same words · other words in each · take one of them out: where both want the same, nothing is open',
  ],
  'draft-title-of-nothing': [
    'bracket-nowhere draft-title-of-nothing.md:9:13  the bracket `roof` is written nowhere in the text · ceiling, day, visits or abm · write it into an article, or name one of these',
  ],
  'draft-two-numbers': [
    "bracket-without-number draft-two-numbers.md:16:54  the text '1,500 to 1,700' does not give one number, and the rule of line 23 takes one from `ceiling` · words with one number in them, such as 2,200 · write one into the words, or keep the rule from this alternative by `when`",
  ],
  'draft-unknown-owner': [
    'unknown-owner draft-unknown-owner.md:16:54  `Rusia`, whose words these are, is no party · US, Russia or USSR · did you mean `Russia`?',
  ],
  'draft-when-a-list': [
    'when-written-otherwise draft-when-a-list.md:41:7  `when` names no bracket · `when: abm`, or `when: { abm: US }`, or `when: { abm: [US, Russia] }` · write it so',
  ],
  'standing-outside-draft': [
    'standing-outside-draft standing-outside-draft.md:33:1  a rule `standing` stands in a text that is no draft · of other agreements events tell what became of them: `library/agreements/events.yaml` · write `status: draft`, or take the rule out',
  ],
  'when-outside-draft': [
    'when-outside-draft when-outside-draft.md:30:1  the rule says `when` it exists, and the text is no draft · rules that depend on brackets in a draft alone · write `status: draft`, or take `when` out',
  ],
};
