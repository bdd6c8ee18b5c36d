import { highsSolver, reduceRun } from '../answer/reduce.ts';
import type { AskedReduction } from '../answer/reduce.ts';
import { readLibraryFolder } from '../library/folder.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { Draws, ReductionResult, Scenario } from '../model/scenario/index.ts';
import { named, type Language } from '../words/index.ts';
import { foundUnder } from './input.ts';
import type { ScenarioOptions } from './input.ts';
import type { OutputOptions } from './main.ts';
import { progressLine } from './progress.ts';
import { planAsked } from './reduce-plan.ts';
import type { PlanOptions } from './reduce-plan.ts';
import { screen, spoken } from './screen.ts';

/** What `reduce` takes beside what becomes of its result. */
export interface ReduceOptions extends PlanOptions, Omit<ScenarioOptions, 'drawsFile'> {
  readonly interceptors?: number;
}

/** Every draw is worked out on every day of the schedule, so fewer are taken than for one chart. */
const enoughDraws = 128;

/** `counterpoise reduce PLAN|SCENARIO`: the schedule from today's force to a package, and every year on the way. */
export async function reduce(name: string, options: ReduceOptions & OutputOptions): Promise<void> {
  const library = readLibraryFolder();
  const { plan, scenario } = planAsked(library, name, options);
  const { shelf, ...opened } = await foundUnder(scenario, options);
  const { interceptors } = options;
  const asked: AskedReduction = { plan, opened, shelf, ...(interceptors !== undefined && { interceptors }) };
  const draws = drawsOf(opened.scenario, options);
  const progress = progressLine(options.quiet ?? false, spoken(options));
  let result: ReductionResult;
  try {
    result = await reduceRun(asked, library, await highsSolver(), draws, { onProgress: progress.report });
  } finally {
    progress.end();
  }
  const language = spoken(options);
  process.stdout.write(options.json ? resultJson(result) : await inWords(result, opened.scenario, options, language));
}

async function inWords(
  result: ReductionResult,
  { title }: Scenario,
  options: OutputOptions,
  language: Language,
): Promise<string> {
  const { printReduction } = await import('./terminal/reduce.ts');
  return printReduction(result, named(language, title), screen(options), language);
}

function drawsOf({ runs }: Scenario, { draws, seed }: ReduceOptions): Draws {
  return { draws: draws ?? Math.min(runs.draws, enoughDraws), seed: seed ?? runs.seed, given: null };
}
