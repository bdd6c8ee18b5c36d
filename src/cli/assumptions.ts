import { assumptionsRun } from '../answer/index.ts';
import type { AskedScenario, AssumptionsRun } from '../answer/index.ts';
import type { FigureContext } from '../figure/index.ts';
import { aboutOf, resultJson } from '../model/scenario/index.ts';
import type { Draws } from '../model/scenario/index.ts';
import { namedAbout, sourcesLine } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import type { OutputOptions } from './main.ts';
import { progressLine } from './progress.ts';
import { screen, spoken } from './screen.ts';

/** The talks whose views are laid over a scenario. */
export interface SheetAsked {
  /** with the views on (`withViews`) */
  readonly scenario: AskedScenario;
  /** id of the talks document; null: the scenario's own views alone */
  readonly talks: string | null;
  /** each party's beliefs have numbers of their own, so that no table of draws fits them all */
  readonly runs: Pick<Draws, 'draws' | 'seed'>;
  /** what gives the same numbers again, for what is written */
  readonly command: string;
}

/** `counterpoise talks TALKS --assumptions`: the sheet of agreed assumptions. */
export async function assumptions(asked: SheetAsked, options: OutputOptions): Promise<void> {
  const language = spoken(options);
  const run = await swept(asked, options.quiet ?? false, language);
  if (options.out !== undefined) {
    const { writeAssumptions } = await import('./written-assumptions.ts');
    writeAssumptions(run, sheetContext(run, language), { folder: options.out, command: asked.command });
  }
  process.stdout.write(options.json ? resultJson(run.result) : await inWords(run, language, options));
}

async function swept({ scenario, talks, runs }: SheetAsked, quiet: boolean, language: Language) {
  const progress = progressLine(quiet, language);
  try {
    return await assumptionsRun(scenario, talks, runs, { onProgress: progress.report });
  } finally {
    progress.end();
  }
}

function sheetContext({ rivals }: AssumptionsRun, language: Language): FigureContext {
  const about = namedAbout(aboutOf(rivals.document.scenario, rivals.common), language);
  return { ...about, sourcesLine: sourcesLine(rivals.sources, language), language };
}

async function inWords(run: AssumptionsRun, language: Language, options: OutputOptions): Promise<string> {
  const { printAssumptions } = await import('./terminal/assumptions.ts');
  const { document, sources } = run.rivals;
  const context = {
    fills: document.scenario.beliefs.fill,
    sourcesLine: sourcesLine(sources, language),
    language,
  };
  return printAssumptions(run.result, context, screen(options));
}
