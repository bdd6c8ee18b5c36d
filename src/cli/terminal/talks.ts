import { engineLine, type TalksContext } from '../../figure/index.ts';
import type { ChoiceRecord, PackageResult, RedLineResult, TalksResult } from '../../model/talks/index.ts';
import {
  bracketHead,
  bracketsThatMatter,
  bracketWords,
  choiceWords,
  detectionSentences,
  drawnLines,
  en,
  list,
  leastSentences,
  movedSentences,
  openedSentence,
  party,
  redLineHead,
  redLineSentences,
  roleSentence,
  rowSentences,
  say,
  sharedBrackets,
  shareWords,
  smallestDetection,
  talksLimits,
  tellsDetection,
  talksSubtitle,
  talksTurning,
  talksVerdict,
  wantSentences,
  decimal,
  fixed,
  type Language,
} from '../../words/index.ts';
import { hanging, marks, ofFile } from './library-text.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** More packages than a screen holds stand in the JSON and in the table of `--out`. */
const mostTold = 10;

/** Talks as text: how many packages cross no red line, which, what each line costs, what decides, what moved. */
export function printTalks(result: TalksResult, context: TalksContext, terminal: Terminal): string {
  const language = context.language ?? en;
  const [first = '', ...rest] = talksVerdict(result, language);
  const section = (title: string, sentences: readonly string[]): string[] =>
    sentences.length === 0 ? [] : [...heading(terminal, title), ...indented(sentences, terminal)];
  const lines = [
    ...paragraph(terminal, ofFile(talksSubtitle(result, context, language))),
    ...heading(terminal, say(language, 'terminal.verdict', {})),
    ...paragraph(terminal, ofFile(first), '  ').map((line) => paint(terminal, 'bold', line)),
    ...indented(rest, terminal),
    ...asked(result, terminal, language),
    ...packages(result, terminal, language),
    ...redLines(result, terminal, language),
    ...brackets(result, terminal, language),
    ...section(say(language, 'talks.wants', {}), wantSentences(result, language)),
    ...section(say(language, 'talks.seen', {}), detectionSentences(result, language)),
    ...section(say(language, 'talks.least', {}), leastSentences(result, language)),
    ...section(say(language, 'talks.moved', {}), movedSentences(result, language)),
    ...section(say(language, 'turn.title', {}), talksTurning(result, language)),
    ...section(say(language, 'terminal.not-validated', {}), talksLimits(result, language)),
    '',
    ...paragraph(terminal, ofFile(engineLine(result, language))).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function indented(sentences: readonly string[], terminal: Terminal): string[] {
  return sentences.flatMap((sentence) => paragraph(terminal, ofFile(sentence), '  '));
}

/** The package that was asked for: what was left open in it too, what it is worth, and how each red line stands. */
function asked(result: TalksResult, terminal: Terminal, language: Language): string[] {
  const { chosen, bargain, parties } = result;
  if (chosen === null) return [];
  const worth = parties.map((name) =>
    say(language, 'talks.worth', {
      value: fixed(language, chosen.values[name] ?? 0, 2),
      who: party(language, name).name,
    }),
  );
  const drawn = drawnLines(result);
  const rows = result.redLines.flatMap((line) => {
    const found = chosen.lines.find(({ party: name, id }) => name === line.party && id === line.id);
    if (found === undefined) return [];
    const share = drawn.includes(line) ? shareWords(found, language) : '';
    return [
      [
        `  ${letterOf(result, line)}`,
        standing(found, language),
        ...(drawn.length === 0 ? [] : [share]),
        ofFile(redLineHead(line, language)),
      ],
    ];
  });
  const words = choiceWords(result, chosen.choice, language, { short: true });
  return [
    ...heading(terminal, say(language, 'talks.asked', {})),
    ...indented([say(language, 'talks.asked-words', { words })], terminal),
    ...(bargain === null
      ? []
      : indented([say(language, 'talks.asked-worth', { list: list(language, worth) })], terminal)),
    ...hanging(rows, terminal),
  ];
}

function standing({ kept, slack }: PackageResult['lines'][number], language: Language): string {
  const key = kept ? 'talks.asked-kept' : 'talks.asked-crossed';
  if (slack === null) return say(language, key, {});
  return say(language, `${key}-by`, { slack: slackWords(Math.abs(slack), language) });
}

function slackWords(slack: number, language: Language): string {
  return decimal(language, slack, Math.abs(slack) < 0.01 ? 4 : 2);
}

/** At most ten packages: a row of numbers each, and under it the words that not all of them share. */
function packages(result: TalksResult, terminal: Terminal, language: Language): string[] {
  const open = result.acceptable.length > 0;
  const told = (open ? result.acceptable : result.nearest).slice(0, mostTold);
  if (told.length === 0) return [];
  const shared = sharedBrackets(result, told);
  const own = bracketsThatMatter(result).filter((name) => !shared.includes(name));
  const common = choiceWords(result, told[0]!.choice, language, { among: shared, short: true });
  const same = say(language, told.length === 1 ? 'talks.in-all-one' : 'talks.in-all', { list: common });
  const words = (choice: ChoiceRecord): string[] =>
    paragraph(terminal, ofFile(choiceWords(result, choice, language, { among: own, short: true })), '     ');
  const columns = columnsFor(result, open, terminal, language);
  const rows = [columns.map(({ head }) => head), ...told.map((one, i) => columns.map(({ of }) => of(one, i)))];
  const [head = '', ...lines] = fitting(rows, columnsOf(terminal) - 2).map((line) => `  ${line}`);
  return [
    ...heading(terminal, packagesTitle(result, told.length, language)),
    ...(shared.length === 0 ? [] : indented([same], terminal)),
    ...indented(rowSentences(result, language), terminal),
    '',
    shown(terminal, paint(terminal, 'dim', head)),
    ...lines.flatMap((line, i) => [shown(terminal, line), ...(own.length === 0 ? [] : words(told[i]!.choice))]),
    '',
    ...indented([meaning(result, open, language)], terminal),
  ];
}

function packagesTitle({ packages: { acceptable: n } }: TalksResult, k: number, language: Language): string {
  if (n === 0) return say(language, 'talks.packages-nearest', {});
  return k === n ? say(language, 'talks.packages', {}) : say(language, 'talks.packages-some', { k, n });
}

function meaning(result: TalksResult, open: boolean, language: Language): string {
  return [
    ...(result.bargain === null ? [] : [say(language, 'talks.packages-values', {})]),
    ...(drawnLines(result).length === 0 ? [] : [say(language, 'talks.packages-shares', { n: result.draws })]),
    ...(tellsDetection(result) ? [say(language, 'talks.seen-smaller', {})] : []),
    say(language, open ? 'talks.packages-nearest-to' : 'talks.packages-crossed', {}),
  ].join(' ');
}

interface Column {
  readonly head: string;
  readonly of: (one: PackageResult, index: number) => string;
}

/** Number, values, shares of draws, and what is nearest (or crossed); as many shares as there is room for. */
function columnsFor(result: TalksResult, open: boolean, terminal: Terminal, language: Language): readonly Column[] {
  const room = Math.floor((columnsOf(terminal) - 52) / 9);
  return [
    { head: '', of: (_, i) => String(i + 1) },
    ...valueColumns(result, language),
    ...detectionColumn(result, language),
    ...drawnLines(result)
      .slice(0, Math.max(0, room))
      .map((line) => shareColumn(result, line, language)),
    ...(open ? nearestColumns(result, language) : [crossedColumn(result, language)]),
  ];
}

function valueColumns({ parties, wants }: TalksResult, language: Language): readonly Column[] {
  return parties
    .filter((name) => wants.some((want) => want.party === name))
    .map((name) => ({
      head: party(language, name).short,
      of: ({ values }) => (values[name] === null || values[name] === undefined ? '' : fixed(language, values[name], 2)),
    }));
}

function detectionColumn(result: TalksResult, language: Language): readonly Column[] {
  if (!tellsDetection(result)) return [];
  return [{ head: say(language, 'talks.column-seen', {}), of: (one) => smallestDetection(one, language) }];
}

function shareColumn(result: TalksResult, line: RedLineResult, language: Language): Column {
  return {
    head: letterOf(result, line),
    of: ({ lines }) => {
      const found = lines.find(({ party: name, id }) => name === line.party && id === line.id);
      return found === undefined ? '' : shareWords(found, language);
    },
  };
}

function nearestColumns(result: TalksResult, language: Language): readonly Column[] {
  return result.parties.map((name) => ({
    head: say(language, 'talks.column-nearest', { who: party(language, name).short }),
    of: ({ nearest, lines }) => {
      const near = nearest[name];
      if (near === null || near === undefined) return '';
      const slack = lines.find(({ party: owner, id }) => owner === name && id === near.line)?.slack ?? near.slack;
      const letter = letterOf(result, { party: name, id: near.line });
      if (slack === null) return letter;
      return `${letter} ${slackWords(slack, language)}`;
    },
  }));
}

function crossedColumn(result: TalksResult, language: Language): Column {
  return {
    head: say(language, 'talks.column-crossed', {}),
    of: ({ lines }) =>
      lines
        .filter(({ kept }) => !kept)
        .map((line) => letterOf(result, line))
        .join(', '),
  };
}

/** Red lines have letters in the order of the document. */
function letterOf({ redLines: lines }: TalksResult, line: { readonly party: string; readonly id: string }): string {
  const letters = marks('letters');
  const names = lines.map(({ party: name, id }) => [`${name}/${id}`, letters.of(`${name}/${id}`)] as const);
  return names.find(([name]) => name === `${line.party}/${line.id}`)?.[1] ?? line.id;
}

/** Who, title, test, in how many packages it is kept, its price and its source. */
function redLines(result: TalksResult, terminal: Terminal, language: Language): string[] {
  if (result.redLines.length === 0) return [];
  const rows = result.redLines.flatMap((line) => [
    [`  ${letterOf(result, line)}`, ofFile(redLineHead(line, language))],
    ['', ofFile(say(language, 'talks.line-test', { test: line.test }))],
    ['', ofFile(redLineSentences(result, line, language).join(' '))],
    ...[openedSentence(result, line, language)].flatMap((words) => (words === null ? [] : [['', ofFile(words)]])),
  ]);
  return [...heading(terminal, say(language, 'talks.red-lines', {})), ...hanging(rows, terminal)];
}

/** What each bracket does, and the words that stand in it. */
function brackets(result: TalksResult, terminal: Terminal, language: Language): string[] {
  const title = heading(terminal, say(language, 'talks.brackets', {}));
  if (result.brackets.length === 0) return [...title, ...indented([say(language, 'talks.no-brackets', {})], terminal)];
  return [
    ...title,
    ...result.brackets.flatMap((bracket) => [
      ...paragraph(terminal, ofFile(bracketHead(bracket, language)), '  '),
      ...paragraph(terminal, ofFile(`[ ${bracketWords(bracket, language).join(' | ')} ]`), '     '),
      ...paragraph(terminal, roleSentence(bracket, language), '     '),
    ]),
  ];
}
