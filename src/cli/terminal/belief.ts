import {
  beliefFoot,
  beliefSentences,
  beliefTitle,
  chanceBand,
  inputName,
  rangeWords,
  visitsOf,
  yearWords,
  type BeliefContext,
} from '../../figure/index.ts';
import { historyNumbers } from '../../model/inspection/index.ts';
import type { HistoryNumber, HistoryResult } from '../../model/inspection/index.ts';
import { inBoth, say, type Language } from '../../words/index.ts';
import type { BeliefAsked } from '../inspect-belief-input.ts';
import { fullCitation, happenedLines, limitLines } from './library-confidence.ts';
import { hanging } from './library-text.ts';
import { columnsOf, fitting, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** Confidence over years, as text: the sentence, what it rests on, the years, the assumptions beside them. */
export function printBelief(
  result: HistoryResult,
  asked: BeliefAsked,
  context: BeliefContext,
  terminal: Terminal,
): string {
  const { language } = context;
  const record = context.history?.record;
  const to = { terminal, language };
  const cite = fullCitation(language);
  const lines = [
    ...paragraph(terminal, beliefTitle(result, context)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...beliefSentences(result, context).flatMap((sentence) => paragraph(terminal, sentence)),
    ...heading(terminal, say(language, 'beliefs.years-head', {})),
    ...yearLines(result, context, terminal),
    ...assumedLines(result, asked, to),
    ...(record === undefined ? [] : [...happenedLines(record, cite, to), ...limitLines(record, to)]),
    '',
    ...paragraph(terminal, beliefFoot(result, context)).map((line) => paint(terminal, 'dim', line)),
  ];
  return `${lines.join('\n')}\n`;
}

function yearLines(result: HistoryResult, context: BeliefContext, terminal: Terminal): string[] {
  const { language } = context;
  const head = (['year', 'visits', 'sees', 'was', 'had'] as const).map((key) => say(language, `beliefs.${key}`, {}));
  const rows = result.rounds.map(({ seeing, after, had }, at) => [
    yearWords(at, context),
    String(visitsOf(at, result, context)),
    ...[seeing, after, had].map((band) => chanceBand(band, language)),
  ]);
  return fitting([head, ...rows], columnsOf(terminal)).map((line, i) =>
    shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line),
  );
}

/** Every number that the answer rests on, and who gave it. */
function assumedLines(
  { given }: HistoryResult,
  asked: BeliefAsked,
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
): string[] {
  const rows = historyNumbers.flatMap((name) => {
    const number = given[name];
    if (number === undefined) return [];
    return [[`  ${inputName(name, language)}`, `${rangeWords(number, language)} (${whence(name, asked, language)})`]];
  });
  return [...heading(terminal, say(language, 'beliefs.assumed-head', {})), ...hanging(rows, terminal)];
}

function whence(name: HistoryNumber, { history, own }: BeliefAsked, language: Language): string {
  if (history === null || own.includes(name) || name === 'seeing') return say(language, 'beliefs.given', {});
  const { record, by } = history;
  const { beliefs, parties } = record;
  const other = parties[0] === by ? parties[1] : parties[0];
  if (name === 'falseFinding') return say(language, 'beliefs.none-assumed', {});
  const { source, tag, note } = name === 'items' ? beliefs.items[other]! : beliefs[name];
  const cited = fullCitation(language)({ source, tag });
  return note === null ? cited : `${cited}: ${inBoth(language, note)}`;
}
