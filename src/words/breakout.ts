import type {
  BreakoutFigure,
  BreakoutGap,
  BreakoutResult,
  BreakoutSystem,
  BreakoutTurn,
  PartyBreakout,
} from '../model/scenario/index.ts';
import { groupedLabels } from './answers.ts';
import { inputWords } from './inputs.ts';
import { capital, list, party, say, whole, type Language } from './language.ts';
import { decimal, inDraws, quantiles } from './numbers.ts';

/** What each could add within the criterion's months, in one sentence. */
export function breakoutTitle(result: BreakoutResult, language: Language): string {
  const [first, second] = sides(result);
  const added = ([, { added: q, atLeast }]: Sided) => least(language, whole(language, q.median), atLeast);
  return say(language, 'breakout.title', {
    months: result.criterion.months,
    first: party(language, first[0]).name,
    a: added(first),
    n: first[1].added.median,
    second: party(language, second[0]).name,
    b: added(second),
    warheads: criterionWords(result, language),
  });
}

/** Where it starts, and over how many draws. @param cuts how the forces come down to the package */
export function breakoutSubtitles(
  result: BreakoutResult,
  title: string,
  cuts: 'proportional' | 'download',
  language: Language,
): string[] {
  const { date, draws: n } = result;
  const limit = result.package.warheads;
  return [
    limit === null
      ? say(language, 'breakout.from-today', { title, date })
      : say(language, 'breakout.from', { title, limit, cuts: say(language, `breakout.cuts-${cuts}`, {}), date }),
    ...(isCertain(result)
      ? []
      : [n === 0 ? say(language, 'breakout.one', {}) : say(language, 'breakout.draws', { n })]),
  ];
}

/** Nothing that it needs was drawn: every draw gives the same, and there is no band to speak of. */
function isCertain({ parties, draws }: BreakoutResult): boolean {
  const all = Object.values(parties).flatMap(({ curve, reached }) => [...curve.total, reached]);
  return draws > 0 && all.every(({ low, high }) => low === high);
}

/** The end of a party's curve: "Russia: at least 707 by month 36". */
export function lineWords({ parties, months }: BreakoutResult, name: string, language: Language): string {
  const { curve, atLeast } = parties[name]!;
  const n = least(language, whole(language, curve.total[curve.total.length - 1]!.median), atLeast);
  const month = months[months.length - 1]!;
  return capital(say(language, 'breakout.line', { party: party(language, name).name, n, month }));
}

/** Two or three sentences on each party: what it could add, against the criterion; on what; what the cut took. */
export function breakoutVerdict(result: BreakoutResult, language: Language): string[] {
  return sides(result).flatMap((side) => [
    verdictOf(result, side, language),
    ...(side[1].added.high > 0 ? [partsOf(result, side[1], language)] : []),
    ...withdrawnOf(side, language),
  ]);
}

type Sided = readonly [name: string, of: PartyBreakout];

function sides({ parties }: BreakoutResult): readonly [Sided, Sided] {
  const [first, second] = Object.entries(parties);
  return [first as Sided, second as Sided];
}

function least(language: Language, n: string, atLeast: boolean): string {
  return atLeast ? say(language, 'breakout.at-least', { n }) : n;
}

export function criterionWords({ criterion: { warheads } }: BreakoutResult, language: Language): string {
  return quantiles(language, warheads, '');
}

function verdictOf(result: BreakoutResult, [name, of]: Sided, language: Language): string {
  const { share } = of.reaches;
  const values = {
    months: result.criterion.months,
    party: party(language, name).name,
    added: least(language, quantiles(language, of.added, ''), of.atLeast),
    n: of.added.median,
    warheads: criterionWords(result, language),
    reached: reachedWords(result, of, language),
  };
  const sentence =
    share === 0
      ? say(language, 'breakout.verdict-below', values)
      : share === 1
        ? say(language, 'breakout.verdict-above', values)
        : say(language, 'breakout.verdict-share', { ...values, draws: inDraws(language, share, result.draws) });
  return capital(sentence);
}

/** "it reaches 500 after 28 months (2029-03)", or why it never does. */
function reachedWords(result: BreakoutResult, { reached }: PartyBreakout, language: Language): string {
  const { reason, dates, median, low, high } = reached;
  const warheads = criterionWords(result, language);
  const why = reason === null ? '' : say(language, `breakout.why-${reason}`, {});
  if (low === null) return say(language, 'breakout.never', { warheads, why });
  if (result.criterion.warheads.high === 0) return say(language, 'breakout.at-once', {});
  const never = say(language, 'breakout.never-word', {});
  const places = (n: number): string => decimal(language, n, 1);
  const when =
    dates.low === dates.high
      ? String(dates.median)
      : say(language, 'breakout.dates', { low: String(dates.low), high: dates.high ?? never });
  if (low === high) return say(language, 'breakout.after-one', { warheads, months: places(median!), dates: when });
  const months = quantiles(language, reached, never, (_, n) => places(n));
  const after = say(language, 'breakout.after', { warheads, months, dates: when });
  return reason === null ? after : `${after}; ${say(language, 'breakout.sometimes', { why })}`;
}

function partsOf(result: BreakoutResult, { parts, reserve, bound }: PartyBreakout, language: Language): string {
  const [upload, empty] = [parts.upload, parts.empty].map((q) => quantiles(language, q, '')) as [string, string];
  if (bound.share === 0 || reserve === null) return say(language, 'breakout.of-which', { upload, empty });
  const values = { upload, empty, reserve: quantiles(language, reserve, '') };
  return result.draws === 0 || bound.share === 1
    ? say(language, 'breakout.of-which-bound-one', values)
    : say(language, 'breakout.of-which-bound', { ...values, draws: inDraws(language, bound.share, result.draws) });
}

function withdrawnOf([name, { systems }]: Sided, language: Language): string[] {
  const n = systems.reduce((sum, { withdrawn }) => sum + withdrawn.median, 0);
  return n === 0 ? [] : [say(language, 'breakout.withdrawn', { n, party: party(language, name).name })];
}

/** The columns of the table of systems, as texts: a head, a row a system, a row for all. */
export function systemRows(result: BreakoutResult, name: string, language: Language): readonly (readonly string[])[] {
  const { systems, before, room, parts } = result.parties[name]!;
  const unknown = say(language, 'breakout.unknown', {});
  const head = (['system', 'launchers', 'loads', 'most', 'room', 'empty', 'added', 'added-empty'] as const).map((key) =>
    say(language, `breakout.${key}`, {}),
  );
  const median = (q: { readonly median: number } | null): string => (q === null ? unknown : whole(language, q.median));
  const row = (system: BreakoutSystem): string[] => [
    system.system,
    median(system.launchers),
    median(system.warheads),
    system.capacity === null ? unknown : whole(language, system.capacity),
    median(system.room),
    system.empty === null ? unknown : whole(language, system.empty.warheads),
    median(system.added.upload),
    median(system.added.empty),
  ];
  const sum = systems.reduce((all, { launchers }) => all + launchers.median, 0);
  const all = [
    say(language, 'breakout.all', {}),
    whole(language, sum),
    median(before),
    '',
    ...[room.upload, room.empty, parts.upload, parts.empty].map(median),
  ];
  return [head, ...systems.map(row), all];
}

/** How fast launchers are loaded: a sentence a queue, then the stores. */
export function paceSentences(result: BreakoutResult, language: Language): string[] {
  return sides(result).flatMap(([name, { systems, reserve }]) => {
    const who = party(language, name).name;
    const paces = new Map(systems.flatMap(({ pace, leg }) => (pace === null ? [] : [[pace.of, { ...pace, leg }]])));
    const lines = [...paces.values()].map(({ of, after, rate, leg }) => {
      const what = of === leg ? say(language, `leg.${leg}`, {}) : of;
      const told = (q: typeof after) => quantiles(language, q, '', (_, n) => decimal(language, n, n < 1 ? 2 : 1));
      return rate.high === 0
        ? say(language, 'breakout.pace-none', { party: who, what })
        : say(language, 'breakout.pace', { party: who, what, after: told(after), rate: told(rate) });
    });
    const store =
      reserve === null ? [] : [say(language, 'breakout.reserve', { party: who, n: quantiles(language, reserve, '') })];
    return [...lines, ...store].map(sentence);
  });
}

/** What would turn whether the criterion is reached in time. */
export function breakoutTurning(result: BreakoutResult, language: Language): string[] {
  return sides(result).flatMap(([name, { turns }]) => {
    const who = party(language, name).name;
    const told = turns.map((turn) => turnSentence(turn, language));
    return (told.length > 0 ? told : [say(language, 'breakout.turn-none', { party: who })]).map(sentence);
  });
}

/** A longer wait loses time, a faster pace or a fuller store gains it. */
function turnSentence({ input, now, direction, at }: BreakoutTurn, language: Language): string {
  const loses = (direction === 'above') === input.endsWith('.after');
  const { phrase } = inputWords(input, language);
  const values = { phrase, at: decimal(language, at), now: decimal(language, now) };
  return say(language, `breakout.turn-${loses ? 'loses' : 'gains'}-${direction}`, values);
}

const kinds: readonly BreakoutGap['kind'][] = ['capacity', 'rate', 'launchers', 'reserve'];

/** What is not known, and what was done about it: a sentence a party and kind. */
export function gapSentences(result: BreakoutResult, language: Language): string[] {
  const told = sides(result).flatMap(([name, { gaps }]) =>
    kinds.flatMap((kind) => {
      const found = gaps.filter((gap) => gap.kind === kind);
      if (found.length === 0) return [];
      const systems = list(
        language,
        found.flatMap(({ system }) => (system === null ? [] : [system])),
      );
      const who = party(language, name).name;
      return kind === 'reserve'
        ? [say(language, 'breakout.gap-reserve', { party: who })]
        : [say(language, `breakout.gap-${kind}`, { party: who, list: systems })];
    }),
  );
  return told.length === 0 ? [say(language, 'breakout.gaps-none', {})] : told.map(sentence);
}

function sentence(text: string): string {
  return text.endsWith('.') ? capital(text) : `${capital(text)}.`;
}

const figures: readonly BreakoutFigure[] = ['room', 'added', 'reached'];

/** How the figures were checked, what they rest on and what would change them. */
export function breakoutLabels({ labels }: BreakoutResult, language: Language): string[] {
  return groupedLabels(labels, figures, (figure) => say(language, `breakout.labelled-${figure}`, {}), language);
}

/** What nobody has checked. */
export function breakoutLimits(result: BreakoutResult, language: Language): string[] {
  const { draws } = result;
  return [
    say(language, 'breakout.unseen', {}),
    say(language, 'breakout.missiles', {}),
    say(language, 'breakout.intent', {}),
    ...(isCertain(result) ? [] : [say(language, draws === 0 ? 'verdict.one' : 'verdict.share', {})]),
  ];
}
