import { highsSolver } from '../answer/solver.ts';
import type { GameContext, Table } from '../figure/index.ts';
import { inspectionGame, interim, secretVisits } from '../model/inspection/index.ts';
import type { InspectionGame, Interim, SecretVisits } from '../model/inspection/index.ts';
import { engine, resultJson } from '../model/scenario/written.ts';
import { languages } from '../words/index.ts';
import { gameBook, interimBook } from './codebook-games.ts';
import type { TableBook } from './codebook.ts';
import { codebookFile } from './datapackage.ts';
import { gameAsked } from './inspect-game-input.ts';
import type { GameAsked, GameOptions } from './inspect-game-input.ts';
import type { OutputOptions } from './main.ts';
import { tellWritten, writeFiles } from './output.ts';
import { screen, spoken, type Screen } from './screen.ts';
import { modestly } from './shield-json.ts';

/** `counterpoise inspect game`: what both do where both choose. */
export async function game(options: GameOptions & OutputOptions): Promise<void> {
  const asked = gameAsked(options);
  const language = spoken(options);
  const played = await playedOf(asked, { engine, secret: await secretOf(asked), language });
  const json = resultJson(modestly(played.result));
  if (options.out !== undefined) await write(asked, played, json, options.out, language);
  process.stdout.write(options.json ? json : await played.print(screen(options)));
}

/** One game, ready to be shown in every form. */
interface Played {
  /** start of the names of its files */
  readonly name: 'game' | 'interim';
  readonly title: string;
  readonly book: TableBook;
  readonly result: object;
  readonly svg: () => string;
  readonly table: () => Table;
  readonly print: (screen: Screen) => Promise<string>;
}

async function playedOf(asked: GameAsked, context: GameContext): Promise<Played> {
  if (asked.game === 'interim') return interimPlayed(interim(asked.slots), context);
  const { periods, inspections, gain, loss } = asked;
  return dresherPlayed(inspectionGame(periods, inspections, { gain, loss }), context);
}

async function dresherPlayed(result: InspectionGame, context: GameContext): Promise<Played> {
  const { gameSvg, gameTable, gameTitle } = await import('../figure/index.ts');
  return {
    name: 'game',
    title: gameTitle(result, languages.en),
    book: gameBook,
    result: { engine, game: 'dresher', ...result, secret: context.secret },
    svg: () => gameSvg(result, context),
    table: () => gameTable(result),
    print: async (terminal) => (await import('./terminal/game.ts')).printGame(result, context, terminal),
  };
}

async function interimPlayed(result: Interim, context: GameContext): Promise<Played> {
  const { interimSvg, interimTable, interimTitle } = await import('../figure/index.ts');
  return {
    name: 'interim',
    title: interimTitle(result, languages.en),
    book: interimBook(result.slots),
    result: { engine, game: 'interim', ...result },
    svg: () => interimSvg(result, context),
    table: () => interimTable(result),
    print: async (terminal) => (await import('./terminal/game.ts')).printInterim(result, context, terminal),
  };
}

/** Where every period is inspected, or none, there is nothing to keep secret. */
async function secretOf(asked: GameAsked): Promise<SecretVisits | null> {
  if (asked.game === 'interim') return null;
  const { periods, inspections } = asked;
  if (inspections === 0 || inspections === periods) return null;
  return secretVisits(periods, inspections, await highsSolver());
}

function commandOf(asked: GameAsked): string {
  if (asked.game === 'interim') {
    return `counterpoise inspect game --interim${asked.slots === null ? '' : ` --slots ${asked.slots}`}`;
  }
  const { periods, inspections, gain, loss } = asked;
  return `counterpoise inspect game --periods ${periods} --inspections ${inspections} --gain ${gain} --loss ${loss}`;
}

async function write(
  asked: GameAsked,
  { name, title, book, svg, table }: Played,
  json: string,
  folder: string,
  language: ReturnType<typeof spoken>,
): Promise<void> {
  const { csvOf } = await import('../figure/index.ts');
  const none = { scenario: null, alternative: null, draws: null, seed: null, sources: [] };
  const run = { name, title, command: commandOf(asked), engine, ...none };
  const [codebook, text] = codebookFile(folder, run, [], { [`${name}.csv`]: book });
  const paths = writeFiles(folder, {
    [`${name}.json`]: json,
    [`${name}.csv`]: csvOf(table()),
    [`${name}.svg`]: svg(),
    [codebook]: text,
  });
  tellWritten(paths, language);
}
