import { complaint, orComplain } from '../answer/index.ts';
import type { Library } from '../library/index.ts';
import { nearest, oneOf, told } from '../model/document/index.ts';
import { caseQuestion } from '../model/inspection/index.ts';
import { readConfidence } from '../model/inspection/schema.ts';
import type { ConfidenceCase, HistoryNumber, HistoryQuestion } from '../model/inspection/index.ts';
import type { Uncertain } from '../model/number/index.ts';
import type { BeliefOptions } from './inspect-belief-command.ts';
import { readTextFile } from './input.ts';
import { isPath } from './library-shelf.ts';
import { needed, numberOf, shareOf, wholeOf, wordOf } from './typed.ts';

/** The case that a command without one asks about. */
const usualCase = 'new-start-2011-2026';
const usualYears = '10';
const mostYears = 200;
const usualWanted = 0.9;

/** A question about confidence, and what of it the command line said. */
export interface BeliefAsked {
  readonly question: HistoryQuestion;
  /** null: by options alone */
  readonly history: { readonly record: ConfidenceCase; readonly by: string } | null;
  /** numbers that the command line gave */
  readonly own: readonly HistoryNumber[];
}

/** @throws Complaint */
export function beliefAsked(library: Library, name: string | undefined, options: BeliefOptions): BeliefAsked {
  const ofCase = name !== undefined || options.seeing === undefined;
  mustSuit(options, name, ofCase);
  const numbers = {
    ...chance('prior', 'prior', options.prior),
    ...chance('newViolation', 'new-violation', options.newViolation),
    ...chance('falseFinding', 'false-finding', options.falseFinding),
    ...(options.technicalMeans !== 'judged' && chance('technicalMeans', 'technical-means', options.technicalMeans)),
  };
  const own = Object.keys(numbers) as HistoryNumber[];
  const wanted = wantedOf(options.wanted);
  if (!ofCase) return { question: ownQuestion(options, numbers, wanted), history: null, own };
  const record = caseNamed(library, name ?? usualCase);
  const by = partyOf(options.by, record);
  const judged = options.technicalMeans === 'judged' ? { technicalMeans: 'as-judged' as const } : {};
  return { question: caseQuestion(record, { ...numbers, ...judged, by, wanted }), history: { record, by }, own };
}

type Numbers = Readonly<Partial<Record<'prior' | 'newViolation' | 'falseFinding' | 'technicalMeans', Uncertain>>>;

function chance(name: keyof Numbers, option: string, text: string | undefined): Numbers {
  return text === undefined ? {} : { [name]: numberOf(option, text, 1) };
}

function ownQuestion(options: BeliefOptions, numbers: Numbers, wanted: number): HistoryQuestion {
  const years = wholeOf('years', options.years ?? usualYears, 1, mostYears);
  const missing = withoutOf(options.without, years);
  return {
    prior: numberOf('prior', needed('prior', options.prior, '0.5..0.9'), 1),
    newViolation: numberOf('new-violation', needed('new-violation', options.newViolation, '0.01'), 1),
    seeing: { kind: 'given', chance: shareOf('seeing', options.seeing) },
    technicalMeans: numbers.technicalMeans ?? null,
    falseFinding: shareOf('false-finding', options.falseFinding, 0),
    looks: Array.from({ length: years }, (_, at) => (missing(at + 1) ? 0 : 1)),
    planned: 1,
    wanted,
  };
}

/** Whether a year, counted from 1, is one without visits. */
function withoutOf(text: string | undefined, years: number): (year: number) => boolean {
  if (text === undefined) return () => false;
  const [, first, last = first] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first !== undefined && from >= 1 && from <= to && to <= years) return (year) => year >= from && year <= to;
  throw complaint(`--without ${text}`, {
    code: 'no-such-years',
    wrong:
      first === undefined ? 'names no years' : from > to ? 'runs downward' : told`is not within the ${years} years`,
    expected: told`from..to, rising, from 1 to ${years}`,
    todo: from > to ? told`write ${to}..${from}` : 'write years within those asked about, or raise --years',
  });
}

/** Confidence that clean visits can reach: never 1. */
function wantedOf(text: string | undefined): number {
  if (text === undefined) return usualWanted;
  const number = numberOf('wanted', text, 1);
  if (number.kind === 'certain' && number.value > 0 && number.value < 1) return number.value;
  const certain = number.kind === 'certain' && number.value === 1;
  throw complaint(`--wanted ${text}`, {
    code: 'no-such-confidence',
    wrong: certain ? 'no number of clean years makes anybody certain' : 'is no confidence that can be asked for',
    expected: 'one number above 0 and below 1',
    todo: 'write one such as 0.95',
  });
}

function mustSuit(options: BeliefOptions, name: string | undefined, ofCase: boolean): void {
  if (!ofCase && options.by !== undefined) throw withoutCase('--by');
  if (!ofCase && options.technicalMeans === 'judged') throw withoutCase('--technical-means judged');
  if (!ofCase) return;
  for (const option of ['seeing', 'years', 'without'] as const)
    if (options[option] !== undefined && name !== undefined)
      throw complaint(`--${option}`, {
        code: 'not-with-a-case',
        wrong: told`is given beside the case ${name}, which has its own`,
        expected: 'a case, or a question of your own with --seeing',
        todo: 'leave one of the two out',
      });
  for (const option of ['years', 'without'] as const)
    if (options[option] !== undefined) throw withoutSeeing(`--${option}`);
}

function withoutCase(what: string) {
  return complaint(what, {
    code: 'nothing-to-go-with',
    wrong: 'goes with a case, and --seeing asks a question of your own',
    expected: 'a case, or a question of your own with --seeing',
    todo: 'leave it out',
  });
}

function withoutSeeing(what: string) {
  return complaint(what, {
    code: 'nothing-to-go-with',
    wrong: 'goes with --seeing, which is not given',
    expected: 'a case, or a question of your own with --seeing',
    todo: 'add --seeing, such as --seeing 0.4',
  });
}

function partyOf(text: string | undefined, { parties }: ConfidenceCase): string {
  return text === undefined ? parties[0] : wordOf('by', text, parties, 'is no party of the case');
}

function caseNamed(library: Library, name: string): ConfidenceCase {
  if (isPath(name)) return orComplain(readConfidence(readTextFile(name), name));
  const item = library.find('confidence', name);
  if (item !== null) return orComplain(readConfidence(item.text, `library/${item.file}`));
  const known = library.list('confidence').map(({ id }) => id);
  const near = nearest(name, known);
  throw complaint(name === '' ? 'counterpoise inspect belief' : name, {
    code: 'unknown-id',
    wrong: name === '' ? 'the id is empty' : told`the library has no case of confidence ${name}`,
    expected: told`${oneOf(known)}, or the path of a .yaml file`,
    todo: near === null ? 'name one of these' : told`did you mean ${near}?`,
  });
}
