import { placeIn } from '../agreement/index.ts';
import type { ExpressionFault } from '../agreement/index.ts';
import { inOrder, problem, told, within } from '../document/index.ts';
import type { Place, Problem, ProblemWords, Told } from '../document/index.ts';
import type { Bench, Judgement, Package } from './bench.ts';
import { chartPointOf } from './chart.ts';
import { perChoice } from './distinct.ts';
import { noVisits } from './detection.ts';
import type { VisitsOf } from './detection.ts';
import { factsOfNoText, factsOfOutlook, factsOfTexts, visitsOfTexts } from './facts-of.ts';
import type { FactsOfOutlook } from './facts-of.ts';
import type { ChartPoint, Facts, Outlook } from './facts.ts';
import { bracketsOfChart, bracketsOfRead, choiceOf, sizesOf } from './ground.ts';
import type { Ground } from './ground.ts';
import type { TalksExpression } from './language.ts';
import { retold } from './language-words.ts';
import type { LineOutcome } from './result.ts';
import type { Position, RedLine, Want } from './talks.ts';
import { slackOf, valueOf } from './value.ts';

export interface Judging {
  readonly ground: Ground;
  /** those in force on the day, see `positionsOn` */
  readonly positions: readonly Position[];
  /** what the scenario says of a point; of each that `chartPointsOf` names */
  outlook(point: ChartPoint): Outlook;
}

/** A bench that tells more of one package. */
export interface TalksBench extends Bench {
  /** in the order of `lines`; `null`: no agreement */
  outcomes(given: Package | null): readonly LineOutcome[];
  /** by party, the chance that cheating is seen in time, over all draws; `null`: no line and no want reads it */
  detection(given: Package | null): Readonly<Record<string, number>> | null;
  /**
   * what had no result so far, or a value outside 0..1, each line and want once, with the first package in which it was
   * met; a judgement that stands on one of these is none
   */
  problems(): readonly Problem[];
}

/**
 * What answers about packages are asked of: red lines and wants of the positions in force, judged on what each package
 * brings about.
 *
 * A line or a want is evaluated once for each choice in the brackets on which the names that it reads hang, so packages that
 * differ elsewhere cost next to nothing. Lines are in the order of the parties, then of the document.
 */
export function benchOf(judging: Judging): TalksBench {
  const { ground, positions } = judging;
  const told = new Map<string, Problem>();
  const desk = deskOf(judging, (of, words, at) => {
    const key = `${of.party} ${of.id} ${words.code}`;
    if (!told.has(key)) told.set(key, problem(at ?? of.place, words));
  });
  const stated = ground.parties.flatMap((party) => positions.filter((one) => one.party === party));
  const lines = stated.flatMap(({ redLines }) => redLines.map((line) => judgeOf(line, desk)));
  const values = ground.parties.map((party) => worthOf(stated.find((one) => one.party === party)?.wants ?? [], desk));
  return {
    parties: ground.parties,
    lines: lines.map(({ party, id }) => ({ party, id })),
    sizes: sizesOf(ground.draft),
    // A copy: whoever walks through packages may write the next one into the same list.
    judge: (given) => judged(lines, values, [...given]),
    disagreement: values.map((worth) => worth(null)),
    outcomes: (given) => lines.map(({ outcome }) => outcome(given && [...given])),
    detection: (given) => {
      const { detectionOf } = desk.over(given && [...given]);
      return Object.keys(detectionOf).length === 0 ? null : detectionOf;
    },
    problems: () => inOrder([...told.values()]),
  };
}

/** `null`: no agreement */
type Given = Package | null;

interface LineJudge {
  readonly party: string;
  readonly id: string;
  verdict(given: Given): { readonly kept: boolean; readonly slack: number | null };
  outcome(given: Given): LineOutcome;
}

type Worth = (given: Given) => number | null;

function judged(lines: readonly LineJudge[], values: readonly Worth[], given: Package): Judgement {
  const verdicts = lines.map((line) => line.verdict(given));
  return {
    kept: verdicts.map(({ kept }) => kept),
    slack: verdicts.map(({ slack }) => slack),
    values: values.map((worth) => worth(given)),
  };
}

type Stated = RedLine | Want;
type Complain = (of: Stated, words: ProblemWords, at: Place | null) => void;

/** What every line and want is judged with. */
interface Desk {
  readonly ground: Ground;
  over(given: Given): Facts;
  /** one facts a draw */
  draws(given: Given): readonly Facts[];
  complain: Complain;
}

function deskOf({ ground, outlook }: Judging, complain: Complain): Desk {
  const { draft } = ground;
  const points = perChoice(sizesOf(draft), bracketsOfChart(ground), (given) =>
    outlook(chartPointOf(ground, choiceOf(draft, given))),
  );
  const texts = factsOfTexts(ground);
  const noText = factsOfNoText(ground);
  const visits = visitsOfTexts(ground);
  const seen = outlooksOf(ground);
  const outlookOf = (given: Given) =>
    given === null ? seen(outlook(chartPointOf(ground, null)), noVisits) : seen(points(given), visits(given));
  const textOf = lastOf((given) => (given === null ? noText : texts(given)));
  return {
    ground,
    over: lastOf((given) => ({ ...textOf(given), ...outlookOf(given).over })),
    draws: (given) => outlookOf(given).draws.map((one) => ({ ...textOf(given), ...one })),
    complain,
  };
}

/** All lines and wants ask of one package before anybody asks of the next. */
function lastOf<T>(of: (given: Given) => T): (given: Given) => T {
  let last: { readonly given: Given; readonly value: T } | null = null;
  return (given) => {
    if (last === null || last.given !== given) last = { given, value: of(given) };
    return last.value;
  };
}

interface SeenOutlook {
  readonly over: FactsOfOutlook;
  readonly draws: readonly FactsOfOutlook[];
}

/** Asked once for each point, and for each number of visits where the scenario says what they would see. */
function outlooksOf(ground: Ground): (outlook: Outlook, visits: VisitsOf) => SeenOutlook {
  const known = new WeakMap<Outlook, WeakMap<VisitsOf, SeenOutlook>>();
  return (outlook, agreed) => {
    const visits = outlook.inspected === null ? noVisits : agreed;
    const byVisits = known.get(outlook) ?? new WeakMap<VisitsOf, SeenOutlook>();
    known.set(outlook, byVisits);
    let seen = byVisits.get(visits);
    if (!seen) {
      const { over, ofDraw } = factsOfOutlook(ground, outlook, visits);
      byVisits.set(visits, (seen = { over, draws: outlook.need.map((_, draw) => ofDraw(draw)) }));
    }
    return seen;
  };
}

function judgeOf(line: RedLine, desk: Desk): LineJudge {
  const per = perReads(line.test, desk);
  const keptUnder = (facts: Facts): boolean => answered(line, line.test, facts, desk) === true;
  const verdict = per((given) => {
    const facts = desk.over(given);
    return { kept: keptUnder(facts), slack: slackOf(line.test, facts) };
  });
  const share = per((given) => {
    if (!line.test.reads.some(([name]) => ofDraws.has(name))) return { share: verdict(given).kept ? 1 : 0, error: 0 };
    const draws = desk.draws(given);
    const kept = draws.filter(keptUnder).length / draws.length;
    return { share: kept, error: Math.sqrt((kept * (1 - kept)) / draws.length) };
  });
  const { party, id } = line;
  return { party, id, verdict, outcome: (given) => ({ party, id, ...verdict(given), ...share(given) }) };
}

/** Names that differ from draw to draw. */
const ofDraws: ReadonlySet<string> = new Set([
  ...['assured', 'assuredIn', 'need', 'breakout', 'detection', 'detectionOf'],
]);

/** What hangs on the names of an expression alone; no agreement apart. */
function perReads(expression: TalksExpression, { ground }: Desk) {
  const brackets = bracketsRead(expression, ground);
  return <T>(of: (given: Given) => T): ((given: Given) => T) => {
    const under = perChoice(sizesOf(ground.draft), brackets, of);
    const without = perChoice([], [], () => of(null));
    return (given) => (given === null ? without([]) : under(given));
  };
}

function bracketsRead({ reads }: TalksExpression, ground: Ground): readonly number[] {
  return [...new Set(reads.flatMap((read) => bracketsOfRead(ground, read)))].toSorted((a, b) => a - b);
}

/** @returns `null`: the party states no wants */
function worthOf(wants: readonly Want[], desk: Desk): Worth {
  if (wants.length === 0) return () => null;
  const worths = wants.map((want) => perReads(want.value, desk)((given) => worthUnder(want, desk.over(given), desk)));
  return (given) => {
    const sum = worths.reduce((total, worth, at) => total + wants[at]!.weight * worth(given), 0);
    return Math.min(1, sum);
  };
}

/** How far rounding may take a value out of 0..1. */
const tolerance = 1e-9;

function worthUnder(want: Want, facts: Facts, desk: Desk): number {
  const value = answered(want, want.value, facts, desk);
  if (typeof value !== 'number') return 0;
  if (value < -tolerance || value > 1 + tolerance) {
    const words = valueOutOfRange(want, value, packageWords(want.value, facts, desk));
    desk.complain(want, words, want.value.written && placeIn(want.value.written, 0));
  }
  return Math.min(1, Math.max(0, value));
}

/** `null`: it has no result, which was told. */
function answered(of: Stated, expression: TalksExpression, facts: Facts, desk: Desk): number | boolean | null {
  const found = valueOf(expression, facts);
  if (found.ok) return found.value;
  const words = withoutResult(of, found, packageWords(expression, facts, desk));
  desk.complain(of, words, expression.written && placeIn(expression.written, found.offset));
  return null;
}

/** The choice in the brackets that the expression hangs on. */
function packageWords(expression: TalksExpression, { chosen }: Facts, { ground }: Desk): string | Told {
  const names = bracketsRead(expression, ground).map((at) => ground.draft.brackets[at]!.name);
  if (names.length === 0) return told`every package`;
  if (names.some((name) => chosen[name] === 'none')) return told`no agreement`;
  return names.map((name) => [name, chosen[name]].join('=')).join(', ');
}

function valueOutOfRange({ party, id }: Want, value: number, under: string | Told): ProblemWords {
  return {
    code: 'value-out-of-range',
    wrong: told`the want \`${id}\` of ${party} is worth ${String(Number(value.toPrecision(12)))} under ${under}`,
    expected: 'a value from 0 to 1 under every package',
    todo: 'write `ramp(x, from, to)`, or correct it',
  };
}

function withoutResult({ party, id }: Stated, { words }: ExpressionFault, under: string | Told): ProblemWords {
  return { ...retold(words, 'truth'), wrong: told`\`${id}\` of ${party}, under ${under}: ${within(words.wrong)}` };
}
