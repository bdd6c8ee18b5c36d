import type { Interim, InspectionGame, Outcome, SecretVisits } from '../model/inspection/index.ts';
import { decimal, probability, say, type Language } from '../words/index.ts';
import type { Table } from './table.ts';

/** What a picture or a text of a game needs beside its result. */
export interface GameContext {
  readonly engine: string;
  /** what secret inspections would do; null: too large to work out */
  readonly secret: SecretVisits | null;
  readonly language: Language;
}

/** A chance with three decimals; what is not 0 or 1 is never told as that. */
export function chanceWords(language: Language, chance: number): string {
  return chance > 0.0005 && chance < 0.9995 ? decimal(language, chance, 3) : probability(language, chance);
}

export function gameTitle({ periods, inspections, outcome, naive }: InspectionGame, language: Language): string {
  if (inspections === 0) return say(language, 'games.title-none', { periods });
  if (inspections === periods) return say(language, 'games.title-all', { periods });
  return say(language, 'games.title', {
    periods,
    inspections,
    share: chanceWords(language, shareCaught(outcome)),
    naive: chanceWords(language, naive),
  });
}

/** Of violations; where there is none all are. */
function shareCaught({ caught, missed }: Outcome): number {
  return missed === 0 ? 1 : caught / (caught + missed);
}

/** What the game is, what both do, what naive counting says, and what other criteria say: sentences. */
export function gameSentences(game: InspectionGame, { language, secret }: GameContext): readonly string[] {
  const { periods, inspections, stages, outcome, exact } = game;
  const chance = (n: number): string => chanceWords(language, n);
  const number = (n: number): string => decimal(language, n, 4);
  const { inspect, violate } = stages[0]!;
  const enough = { enough: chance(game.enough) };
  const choosing = inspections > 0 && inspections < periods;
  return [
    say(language, 'games.rules', { gain: number(game.gain), loss: number(game.loss) }),
    say(language, 'games.value', {
      value: number(game.value),
      exact: exact === null ? '' : say(language, 'games.exact', { value: exact.value }),
      caught: chance(game.caught),
      exactly: exact === null ? '' : say(language, 'games.exact', { value: exact.caught }),
    }),
    say(language, 'games.now', { inspect: chance(inspect), violate: chance(violate) }),
    say(language, 'games.outcome', {
      share: chance(shareCaught(outcome)),
      caught: chance(outcome.caught),
      missed: chance(outcome.missed),
      kept: chance(outcome.kept),
    }),
    ...(choosing ? [naiveSentence(game, language)] : []),
    say(language, inspections === periods ? 'games.enough-all' : 'games.enough', enough),
    ...(choosing ? criteriaSentences(game, secret, language) : []),
    say(language, 'games.limits', {}),
  ];
}

function naiveSentence({ periods, inspections, naive, plans: [, drawn] }: InspectionGame, language: Language): string {
  return say(language, 'games.naive', {
    inspections,
    periods,
    naive: chanceWords(language, naive),
    drawn: decimal(language, drawn!.value, 4),
  });
}

/** The same inspections by other criteria: how long a violation goes unseen. */
function criteriaSentences(
  { plans: [equilibrium, , equal] }: InspectionGame,
  secret: SecretVisits | null,
  language: Language,
): readonly string[] {
  const periods = (n: number): string => decimal(language, n, 2);
  return [
    say(language, 'games.criteria', {
      equal: periods(equal!.delay),
      equilibrium: periods(equilibrium!.delay),
      caught: chanceWords(language, equal!.caught),
    }),
    secret === null
      ? say(language, 'games.secret-not', {})
      : say(language, 'games.secret', { delay: periods(secret.delay) }),
  ];
}

export function interimTitle({ delay }: Interim, language: Language): string {
  return say(language, 'games.interim-title', { delay: decimal(language, delay, 4) });
}

export function interimSentences(result: Interim, language: Language): readonly string[] {
  const { slots, visits, starts, known, watched, anyMoment, delay, caught } = result;
  const share = (n: number): string => decimal(language, n, 4);
  return [
    say(language, 'games.interim-rules', {}),
    slots === null
      ? say(language, 'games.interim-any', { last: share(visits.at(-1)!.at) })
      : say(language, 'games.interim-grid', {
          slots,
          last: visits.length,
          now: chanceWords(language, starts[0]!.chance),
        }),
    say(language, 'games.interim-others', {
      known: share(known),
      watched: share(watched),
      any: share(anyMoment),
      more: share(known - delay),
    }),
    ...(slots === null || caught === null
      ? []
      : [
          say(language, 'games.interim-caught', {
            slots,
            caught: chanceWords(language, caught),
            naive: chanceWords(language, 1 / slots),
          }),
        ]),
    say(language, 'games.limits', {}),
  ];
}

/** Mixed strategies of both: a row a stage that can come about. */
export function gameTable({ stages }: InspectionGame): Table {
  return {
    columns: ['period', 'inspections_left', 'reached', 'inspect', 'violate', 'value'],
    rows: stages.map(({ period, inspectionsLeft, reached, inspect, violate, value }) => [
      ...[period, inspectionsLeft, reached, inspect, violate, value],
    ]),
  };
}

/**
 * Mixed strategies of both: a row a moment. On a grid the chance that the visit comes, or cheating begins, just then; else
 * the chance that it has by then.
 */
export function interimTable({ slots, visits, starts }: Interim): Table {
  const at = (moments: Interim['visits'], moment: number): number =>
    moments.find((one) => one.at === moment)?.chance ?? 0;
  const moments = [...new Set([...visits, ...starts].map((one) => one.at))].sort((a, b) => a - b);
  return {
    columns: slots === null ? ['at', 'visited_by', 'started_by'] : ['at', 'visit', 'start'],
    rows: moments.map((moment) => [moment, at(visits, moment), at(starts, moment)]),
  };
}
