import {
  chanceWords,
  gameSentences,
  gameTitle,
  interimSentences,
  interimTable,
  interimTitle,
  leftShown,
  type GameContext,
} from '../../figure/index.ts';
import type { InspectionGame, Interim } from '../../model/inspection/index.ts';
import { decimal, say, whole, type Language } from '../../words/index.ts';
import { fitting, columnsOf, heading, paint, paragraph, shown, type Terminal } from './style.ts';

/** A game as text: the finding, three uses of the same inspections, both strategies, and what each number means. */
export function printGame(game: InspectionGame, context: GameContext, terminal: Terminal): string {
  const { language } = context;
  const lines = [
    ...paragraph(terminal, gameTitle(game, language)).map((line) => paint(terminal, 'bold', line)),
    ...heading(terminal, say(language, 'games.plans', {})),
    ...rows(terminal, plansOf(game, language)),
    ...heading(terminal, say(language, 'games.inspect', {})),
    ...rows(terminal, stagesOf(game, 'inspect', language)),
    ...heading(terminal, say(language, 'games.violate', {})),
    ...rows(terminal, stagesOf(game, 'violate', language)),
    ...(isCut(game) ? paragraph(terminal, say(language, 'games.some', {})) : []),
    ...sentences(terminal, gameSentences(game, context)),
    ...foot(terminal, say(language, 'games.foot', { engine: context.engine })),
  ];
  return `${lines.join('\n')}\n`;
}

/** One interim inspection as text. */
export function printInterim(result: Interim, { language, engine }: GameContext, terminal: Terminal): string {
  const lines = [
    ...paragraph(terminal, interimTitle(result, language)).map((line) => paint(terminal, 'bold', line)),
    '',
    ...rows(terminal, momentsOf(result, language)),
    ...(interimTable(result).rows.length > mostRows ? paragraph(terminal, say(language, 'games.some', {})) : []),
    ...sentences(terminal, interimSentences(result, language)),
    ...foot(terminal, say(language, 'games.interim-foot', { engine })),
  ];
  return `${lines.join('\n')}\n`;
}

const mostRows = 16;

function rows(terminal: Terminal, cells: readonly (readonly string[])[]): readonly string[] {
  const lines = fitting(cells, columnsOf(terminal));
  return lines.map((line, i) => shown(terminal, i === 0 ? paint(terminal, 'dim', line) : line));
}

function sentences(terminal: Terminal, all: readonly string[]): readonly string[] {
  return all.flatMap((sentence) => ['', ...paragraph(terminal, sentence)]);
}

function foot(terminal: Terminal, text: string): readonly string[] {
  return ['', ...paragraph(terminal, text).map((line) => paint(terminal, 'dim', line))];
}

function plansOf({ plans }: InspectionGame, language: Language): readonly (readonly string[])[] {
  const head = (['plan', 'value', 'caught', 'delay'] as const).map((key) => say(language, `games.head-${key}`, {}));
  const body = plans.map(({ plan, value, caught, delay }) => [
    say(language, `games.plan-${plan}`, {}),
    decimal(language, value, 4),
    chanceWords(language, caught),
    decimal(language, delay, 2),
  ]);
  return [head, ...body];
}

/** A row a period, a column a number of inspections left; empty where that cannot be. */
function stagesOf(game: InspectionGame, of: 'inspect' | 'violate', language: Language): readonly (readonly string[])[] {
  const left = leftShown(game);
  const head = [say(language, 'games.head-period', {}), ...left.map((n) => say(language, 'games.left', { n }))];
  const known = new Map(game.stages.map((stage) => [`${stage.period} ${stage.inspectionsLeft}`, stage[of]]));
  const body = some(game.periods).map((period) => [
    whole(language, period),
    ...left.map((n) => {
      const chance = known.get(`${period} ${n}`);
      return chance === undefined ? '' : chanceWords(language, chance);
    }),
  ]);
  return [head, ...body];
}

function isCut(game: InspectionGame): boolean {
  return game.periods > mostRows || leftShown(game).length < game.inspections;
}

/** 1 to so many, or some of them, both ends among them. */
function some(count: number): readonly number[] {
  const most = Math.min(count, mostRows);
  return Array.from({ length: most }, (_, i) => (most === 1 ? 1 : 1 + Math.round((i * (count - 1)) / (most - 1))));
}

function momentsOf(result: Interim, language: Language): readonly (readonly string[])[] {
  const keys = result.slots === null ? (['at', 'visited', 'started'] as const) : (['at', 'visit', 'start'] as const);
  const { rows: all } = interimTable(result);
  const body = some(all.length).map((row) => {
    const [at, visit, start] = all[row - 1] as readonly [number, number, number];
    return [decimal(language, at, 3), chanceWords(language, visit), chanceWords(language, start)];
  });
  return [keys.map((key) => say(language, `games.head-${key}`, {})), ...body];
}
