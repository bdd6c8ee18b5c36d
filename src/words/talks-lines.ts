import type { BracketResult, RedLineResult, TalksResult } from '../model/talks/index.ts';
import { inBoth } from './agreements.ts';
import { party, say, type Language } from './language.ts';
import { fixed, percent } from './numbers.ts';
import { tellsDetection } from './talks-detection.ts';
import { bracketTitle, choiceWords, redLineHead } from './talks.ts';

/** Red lines whose test asks in how many draws something holds. */
export function drawnLines({ redLines, draws }: TalksResult): readonly RedLineResult[] {
  return draws === 0
    ? []
    : redLines.filter(({ test }) => /\b(assured|assuredIn|need|breakout|detection|detectionOf)\b/.test(test));
}

/** "72% (2)": a share of draws with its standard error in percentage points. */
export function shareWords({ share, error }: { share: number; error: number }, language: Language): string {
  return `${percent(language, share)} (${fixed(language, 100 * error, error > 0 && error < 0.01 ? 1 : 0)})`;
}

/** What is said of a red line under its title: in how many packages it is kept, its price, its source. */
export function redLineSentences(result: TalksResult, line: RedLineResult, language: Language): readonly string[] {
  const n = line.price.opens;
  return [
    say(language, 'talks.kept-in', { k: line.keptIn, n: result.packages.examined }),
    n === 0 ? say(language, 'talks.price-none', {}) : say(language, 'talks.price', { n }),
    sourceSentence(line.source, language),
  ];
}

/** The first of the packages that open if a line moves alone, in its words; `null`: none does. */
export function openedSentence(result: TalksResult, { price }: RedLineResult, language: Language): string | null {
  const [first] = price.packages;
  if (first === undefined) return null;
  const among = result.brackets.filter(({ role }) => role !== 'cosmetic').map(({ name }) => name);
  const words = choiceWords(result, first, language, { among, short: true });
  return say(language, 'talks.price-first', { words });
}

export function sourceSentence(source: string | null, language: Language): string {
  if (source === null || source === 'judged') return say(language, 'talks.line-judged', {});
  return say(language, 'talks.line-source', { source });
}

/** What a bracket does, and to how many packages. */
export function roleSentence({ role, turns }: BracketResult, language: Language): string {
  return role === 'decides' ? say(language, 'talks.decides', { n: turns }) : say(language, `talks.${role}`, {});
}

/** What would change which packages cross no red line, the strongest first. */
export function talksTurning(result: TalksResult, language: Language): readonly string[] {
  const told = [...turningLines(result, language), ...turningBracket(result, language), ...atTheEdge(result, language)];
  return told.length === 0 ? [say(language, 'talks.turn-none', {})] : told;
}

function turningLines({ redLines }: TalksResult, language: Language): readonly string[] {
  return redLines
    .filter(({ price }) => price.opens > 0)
    .toSorted((a, b) => b.price.opens - a.price.opens)
    .slice(0, 2)
    .map((line) => say(language, 'talks.turn-price', { line: redLineHead(line, language), n: line.price.opens }));
}

function turningBracket(result: TalksResult, language: Language): readonly string[] {
  const [first] = result.brackets.filter(({ turns }) => turns > 0).toSorted((a, b) => b.turns - a.turns);
  if (first === undefined) return [];
  const title = bracketTitle(result, first.name, language);
  return [say(language, 'talks.turn-bracket', { title, n: first.turns })];
}

/** Lines about a share of draws that more draws could turn. A slack in another unit than a share cannot be told so. */
function atTheEdge(result: TalksResult, language: Language): readonly string[] {
  const told = [...result.acceptable, ...result.nearest];
  return drawnLines(result)
    .filter(({ test }) => /^\s*(assured|assuredIn|need)\b/.test(test))
    .flatMap((line) => {
      const n = told.filter(({ lines }) =>
        lines.some(
          ({ party: name, id, slack, error }) =>
            name === line.party && id === line.id && error > 0 && slack !== null && Math.abs(slack) <= 2 * error,
        ),
      ).length;
      return n === 0 ? [] : [say(language, 'talks.turn-edge', { line: redLineHead(line, language), n })];
    });
}

/** What was not checked against anything, and what is judged. */
export function talksLimits(result: TalksResult, language: Language): readonly string[] {
  const { judged, redLines, wants, draws } = result;
  const none = redLines.length + wants.length === 0;
  const counts = { k: judged.redLines, n: redLines.length, w: judged.wants, m: wants.length };
  return [
    ...(none ? [] : [say(language, 'talks.judged', counts)]),
    say(language, 'talks.not-consent', {}),
    say(language, 'talks.not-held', {}),
    say(language, tellsDetection(result) ? 'talks.seen-output' : 'talks.not-seen', {}),
    ...openAxes(result, language),
    say(language, 'verdict.reference', {}),
    say(language, draws === 0 ? 'verdict.one' : 'verdict.share', {}),
  ];
}

/** Packages that leave a number open, and with which they were judged. */
function openAxes(result: TalksResult, language: Language): readonly string[] {
  const told = [...result.acceptable, ...result.nearest, ...Object.values(result.proposals)];
  const open = told.find(({ interceptors }) => interceptors === null);
  return [
    ...(open === undefined ? [] : [say(language, 'talks.interceptors-at', { n: open.judgedAt })]),
    ...(told.some(({ warheads }) => warheads === null) ? [say(language, 'talks.forces-as-they-stand', {})] : []),
  ];
}

/** Every way in which a bracket may be written, with its owner. */
export function bracketWords(bracket: BracketResult, language: Language): readonly string[] {
  return bracket.alternatives.map(({ by, words }) => {
    const said =
      words === null
        ? say(language, 'talks.no-words', {})
        : say(language, 'talks.quoted', { words: inBoth(language, words) });
    return by === null ? said : `${said} (${party(language, by).short})`;
  });
}
