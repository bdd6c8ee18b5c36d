import { complaint } from '../answer/index.ts';
import { talksRun } from '../answer/talks.ts';
import type { TalksContext } from '../figure/index.ts';
import { resultJson } from '../model/scenario/index.ts';
import type { TalksResult } from '../model/talks/index.ts';
import { commandLine } from '../words/index.ts';
import type { OutputOptions } from './main.ts';
import { mustHaveFolder } from './output.ts';
import { progressLine } from './progress.ts';
import { screen, spoken } from './screen.ts';
import { openTalksNamed } from './talks-input.ts';
import type { TalksOptions, TalksToRun } from './talks-input.ts';

/** `counterpoise talks TALKS --assumptions`: what is agreed about the world, where the sides differ, and what that does. */
export async function talksAssumptions(name: string, options: TalksOptions & OutputOptions): Promise<void> {
  mustHaveFolder(options);
  if (options.drawsFile !== undefined) throw complaint('--draws-file', ownDraws);
  const { asked, open, draws } = await openTalksNamed(name, options);
  const { assumptions } = await import('./assumptions.ts');
  const command = commandLine('talks', name, options, draws, ['--assumptions']);
  await assumptions({ scenario: asked, talks: open.talks.id, runs: draws, command }, options);
}

/** `counterpoise talks TALKS`: which packages cross nobody's red line, and what each line costs. */
export async function talks(name: string, options: TalksOptions & OutputOptions): Promise<void> {
  mustHaveFolder(options);
  const opened = await openTalksNamed(name, options);
  const result = await run(opened, options);
  const context: TalksContext = { ...subjectOf(opened), language: spoken(options) };
  if (options.out !== undefined) {
    const { writeTalks } = await import('./talks-written.ts');
    const command = commandLine('talks', name, options, opened.draws, ownWords(options));
    writeTalks(opened.library, result, { ...context, command }, options.out);
  }
  if (options.json) process.stdout.write(resultJson(result));
  else {
    const { printTalks } = await import('./terminal/talks.ts');
    process.stdout.write(printTalks(result, context, screen(options)));
  }
}

async function run(opened: TalksToRun, options: TalksOptions & OutputOptions): Promise<TalksResult> {
  const progress = progressLine(options.quiet ?? false, spoken(options));
  try {
    return await talksRun(opened, opened.draws, { onProgress: progress.report });
  } finally {
    progress.end();
  }
}

function subjectOf({ open, scenario }: TalksToRun) {
  return { positions: open.talks.positions, scenario: scenario.title, draft: open.ground.draft.title };
}

/** What a command line of talks has besides that of a scenario. */
function ownWords({ choose = [], round }: TalksOptions): readonly string[] {
  return [...choose.flatMap((one) => ['--choose', one]), ...(round === undefined ? [] : ['--round', round])];
}

/** Each side's beliefs are numbers of their own, and one table has columns for one set of them. */
const ownDraws = {
  code: 'draws-of-each-side',
  wrong: 'goes with the answer over packages only',
  expected: "draws of each side's own, which no table holds",
  todo: 'leave it out, or leave --assumptions out',
};
